// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "ui/page/page_view.h"
#include "ui/settings/match_text.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/window_settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace tt
{

/// One dialog for what can be set, by keys alone.
class SettingsTest final : public SampleDesk
{
    Q_OBJECT

private:
    WindowSettings &options() { return m_test->window->options(); }
    SettingsDialog &dialog() { return m_test->window->settingsDialog(); }

    bool openDialog()
    {
        QTest::keyClick(&list(), Qt::Key_Comma, Qt::ControlModifier);
        return dialog().isVisible() &&
               QTest::qWaitFor([&] { return QApplication::focusWidget() == dialog().searchField(); });
    }

    void type(const QString &words)
    {
        dialog().searchField()->clear();
        QTest::keyClicks(dialog().searchField(), words);
    }

    QStringList shownKeys()
    {
        QStringList keys;
        for (const SettingRow *row : dialog().shownRows())
            keys << row->key();
        return keys;
    }

    template <typename Control>
    Control &control(const QString &key)
    {
        auto *found = dialog().findChild<Control *>(key);
        if (!found) qFatal("no control for %s", qPrintable(key));
        return *found;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        end();
        m_theme.setMode(ThemeMode::System);
    }

    void theSearchNarrowsOverAllGroupsAndMarksTheLetters()
    {
        QVERIFY(open());
        QVERIFY(openDialog());
        const QStringList first = shownKeys();
        QVERIFY(first.contains(QStringLiteral("window/theme")));
        QVERIFY2(!first.contains(QStringLiteral("page/seals")), "one group at a time without a search");
        type(QStringLiteral("SEAL"));
        QCOMPARE(shownKeys(), QStringList{QStringLiteral("page/seals")});
        bool marked = false;
        for (const QLabel *label : dialog().findChildren<QLabel *>())
            marked =
                marked || (label->isVisible() && label->text().contains(QStringLiteral("underline\">seal")));
        QVERIFY(marked);
        for (int i = 0; i < dialog().groupList()->count(); ++i) {
            const QListWidgetItem *item = dialog().groupList()->item(i);
            const QString group = item->data(Qt::UserRole).toString();
            const bool hit = group == u"page" || group == SettingsDialog::keysGroup();
            QVERIFY2(item->flags().testFlag(Qt::ItemIsEnabled) == hit, qPrintable(group));
        }
        // What a list offers is found as well, and so is the name of a group.
        type(QStringLiteral("high contrast"));
        QCOMPARE(shownKeys(), QStringList{QStringLiteral("window/theme")});
        type(QStringLiteral("panels inspector left"));
        QCOMPARE(shownKeys(), QStringList{QStringLiteral("desk/inspector-left")});
        type(QStringLiteral("reject"));
        auto *keyList = dialog().findChild<QTreeWidget *>(QStringLiteral("key-list"));
        QVERIFY(keyList->isVisible());
        int rows = 0;
        for (int i = 0; i < keyList->topLevelItemCount(); ++i)
            rows += keyList->topLevelItem(i)->isHidden() ? 0 : 1;
        QCOMPARE(rows, 1);
        type(QStringLiteral("no such words"));
        QVERIFY(shownKeys().isEmpty());
        QVERIFY(!keyList->isVisible());
        QTest::keyClick(dialog().searchField(), Qt::Key_Escape);
        QVERIFY2(dialog().isVisible(), "the first Escape takes the search back");
        QCOMPARE(shownKeys(), first);
        QTest::keyClick(dialog().searchField(), Qt::Key_Escape);
        QVERIFY(!dialog().isVisible());
    }

    void whatIsMetIsMarkedAndNothingElse()
    {
        const ThemeColors colors = lightColors();
        QVERIFY(!markedHtml(QStringLiteral("a<b"), {}, colors).contains(QStringLiteral("span")));
        QCOMPARE(markedHtml(QStringLiteral("a<b"), {}, colors), QStringLiteral("a&lt;b"));
        const QString html = markedHtml(QStringLiteral("Seals & seal"), {QStringLiteral("seal")}, colors);
        QCOMPARE(html.count(QStringLiteral("<span")), 2);
        QVERIFY(html.contains(QStringLiteral("s &amp; ")));
        QVERIFY(matchesAll(searchWords(QStringLiteral(" two  words ")),
                           {QStringLiteral("Words"), QStringLiteral("and TWO")}));
        QVERIFY(!matchesAll({QStringLiteral("two"), QStringLiteral("three")}, {QStringLiteral("two")}));
    }

    void aSettingTakesEffectAtOnceAndAfterARestart()
    {
        QVERIFY(open());
        QVERIFY(openDialog());
        type(QStringLiteral("seals"));
        QTest::keyClick(dialog().searchField(), Qt::Key_Down);
        auto &seals = control<QCheckBox>(QStringLiteral("page/seals"));
        QCOMPARE(QApplication::focusWidget(), &seals);
        QTest::keyClick(&seals, Qt::Key_Space);
        QVERIFY(desk().view().showPrepared());
        auto &colours = control<QComboBox>(QStringLiteral("window/theme"));
        colours.setCurrentIndex(colours.findData(QStringLiteral("contrast-dark")));
        QCOMPARE(m_theme.mode(), ThemeMode::ContrastDark);
        auto &pages = control<QComboBox>(QStringLiteral("desk/arrangement"));
        pages.setCurrentIndex(2);
        QCOMPARE(desk().view().arrangement(), PageArrangement::Single);
        auto &memory = control<QComboBox>(QStringLiteral("page/cache-mb"));
        memory.setCurrentIndex(0);
        QCOMPARE(desk().view().imageCache().maxBytes(), qint64(64) << 20);
        options().set(QStringLiteral("marks/amount"), false);
        QVERIFY(!desk().view().isCategoryVisible(EvidenceCategory::Amount));
        m_theme.setMode(ThemeMode::System);
        QVERIFY(reopen());
        QVERIFY(desk().view().showPrepared());
        QCOMPARE(m_theme.mode(), ThemeMode::ContrastDark);
        QCOMPARE(desk().view().arrangement(), PageArrangement::Single);
        QCOMPARE(desk().view().imageCache().maxBytes(), qint64(64) << 20);
        QVERIFY(!desk().view().isCategoryVisible(EvidenceCategory::Amount));
        QVERIFY(desk().view().isCategoryVisible(EvidenceCategory::UsCloud));
    }

    void menusAndSettingsAreOne()
    {
        QVERIFY(open());
        QVERIFY(openDialog());
        auto *lists = m_test->window->findChild<QAction *>(QStringLiteral("view.panel-left"));
        auto &box = control<QCheckBox>(QStringLiteral("desk/lists"));
        QVERIFY(box.isChecked() && lists->isChecked());
        lists->trigger();
        QVERIFY(!box.isChecked());
        box.click();
        QVERIFY(lists->isChecked());
        desk().view().setArrangement(PageArrangement::Facing);
        QCOMPARE(control<QComboBox>(QStringLiteral("desk/arrangement")).currentData().toInt(), 1);
    }

    void whatIsChangedGoesBackToDefault()
    {
        QVERIFY(open());
        QVERIFY(openDialog());
        const QString key = QStringLiteral("review/goes-on");
        auto &reset = control<QToolButton>(key + QStringLiteral(".reset"));
        QVERIFY(!reset.isVisibleTo(reset.parentWidget()));
        control<QCheckBox>(key).click();
        QVERIFY(reset.isVisibleTo(reset.parentWidget()));
        QVERIFY(m_test->settings.contains(key));
        reset.click();
        QVERIFY(options().isStandard(key));
        QVERIFY2(!m_test->settings.contains(key),
                 "a standard is not written: a later version may have a better one");
        QVERIFY(control<QCheckBox>(key).isChecked());
    }

    void allGoesBackAndThatCanBeUndone()
    {
        QVERIFY(open());
        QVERIFY(openDialog());
        auto &all = control<QPushButton>(QStringLiteral("settings-reset-all"));
        QVERIFY(!all.isEnabled());
        options().set(QStringLiteral("page/seals"), false);
        options().set(QStringLiteral("window/theme"), QStringLiteral("dark"));
        QVERIFY(all.isEnabled());
        all.click();
        QVERIFY(!desk().view().showPrepared());
        QCOMPARE(m_theme.mode(), ThemeMode::System);
        QVERIFY(all.isEnabled());
        all.click();
        QVERIFY(desk().view().showPrepared());
        QCOMPARE(m_theme.mode(), ThemeMode::Dark);
    }

    void aValueThatMakesNoSenseIsTheStandard()
    {
        {
            TestWindow test(m_folder->path(), m_theme);
            test.settings.setValue(QStringLiteral("window/theme"), QStringLiteral("plaid"));
            test.settings.setValue(QStringLiteral("reading/readers"), 4'000);
            test.settings.setValue(QStringLiteral("desk/arrangement"), QStringLiteral("x"));
            test.settings.setValue(QStringLiteral("page/cache-mb"), -1);
        }
        QVERIFY(open());
        for (const char *key : {"window/theme", "reading/readers", "desk/arrangement", "page/cache-mb"})
            QVERIFY2(options().isStandard(QString::fromLatin1(key)), key);
        QCOMPARE(desk().view().imageCache().maxBytes(), qint64(256) << 20);
    }

    void yourNameStandsInTheLogOfTheCase()
    {
        QVERIFY(open());
        QVERIFY(openDialog());
        type(QStringLiteral("your name"));
        QTest::keyClicks(&control<QLineEdit>(QStringLiteral("review/name")),
                         QStringLiteral("Mara Lindqvist"));
        dialog().hide();
        QTRY_COMPARE(QApplication::activeWindow(), m_test->window.get());
        list().setCurrentIndex(list().model()->index(0, 0));
        desk().actions().star->trigger();
        const auto lastBy = [this]() -> QString {
            const auto entries = m_test->session->auditLog().result();
            return entries && !entries->isEmpty() ? entries->last().by : QString();
        };
        QTRY_COMPARE(lastBy(), QStringLiteral("Mara Lindqvist"));
        // The next case as well, and after a restart.
        QVERIFY(reopen());
        list().setCurrentIndex(list().model()->index(0, 0));
        desk().actions().star->trigger();
        QTRY_COMPARE(lastBy(), QStringLiteral("Mara Lindqvist"));
        options().reset(QStringLiteral("review/name"));
        desk().actions().star->trigger();
        QTRY_VERIFY(!lastBy().isEmpty() && lastBy() != QStringLiteral("Mara Lindqvist"));
    }

    void aJudgementGoesOnOrStays()
    {
        QVERIFY(open());
        list().setCurrentIndex(list().model()->index(0, 0));
        const FindingId first = current();
        options().set(QStringLiteral("review/goes-on"), false);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(current(), first);
        options().set(QStringLiteral("review/goes-on"), true);
        QTest::keyClick(&list(), Qt::Key_Return);
        QTRY_VERIFY(current() != first);
    }

    void everyControlHasANameAndNoTwoShareAKey()
    {
        QVERIFY(open());
        QVERIFY(openDialog());
        QStringList keys;
        for (const Setting &setting : options().all()) {
            QVERIFY2(!keys.contains(setting.key), qPrintable(setting.key));
            keys << setting.key;
            QVERIFY2(!setting.text.isEmpty(), qPrintable(setting.key));
            const QWidget &widget = control<QWidget>(setting.key);
            QVERIFY2(!widget.accessibleName().isEmpty(), qPrintable(setting.key));
            QVERIFY2(widget.focusPolicy() & Qt::TabFocus, qPrintable(setting.key));
        }
    }
};

} // namespace tt

QTEST_MAIN(tt::SettingsTest)
#include "settings_test.moc"
