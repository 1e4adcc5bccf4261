// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_window.h"

#include "ui/desk/finding_detail.h"
#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/marks_box.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/tag_row.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

namespace tt
{

/// Stars and tags on findings, by keys alone.
class MarksTest final : public QObject
{
    Q_OBJECT

private:
    QListView &list() { return *m_test->window->desk().findingPanel().list(); }
    MarkFeed &marks() { return m_test->window->feed().marks(); }
    QLineEdit &tagField()
    {
        return *m_test->window->desk().inspector().detail()->findChild<QLineEdit *>(
            QStringLiteral("finding-tag"));
    }
    void goTo(FindingId id)
    {
        m_test->window->setSection(Section::Findings);
        m_test->window->desk().openFinding(id);
        list().setFocus();
    }
    FindingId open()
    {
        m_test = SampleWindow::make(m_folder->path(), *m_theme);
        const auto found = m_test ? SampleWindow::first<AmountFacts>(*m_test) : std::nullopt;
        if (found) goTo(found->id);
        return found ? found->id : FindingId();
    }
    void choose(const char *box, const QString &entry)
    {
        auto *list = m_test->window->desk().findingPanel().findChild<QComboBox *>(QString::fromLatin1(box));
        QVERIFY(list->findText(entry) >= 0);
        list->setCurrentText(entry);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TestWindow> m_test;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_test.reset();
        m_folder.reset();
    }

    void aStarIsPutOnUndoneAndThereAfterReopening()
    {
        const FindingId amount = open();
        QVERIFY(!amount.isNull());
        QTest::keyClick(&list(), Qt::Key_S);
        QVERIFY(marks().isStarred(amount));
        QVERIFY(m_test->window->desk().actions().star->isChecked());
        const auto starredRow = [&] {
            FindingFilterModel &model = m_test->window->desk().findingPanel().model();
            return model.index(model.rowOf(amount), 0).data(FindingListModel::StarredRole).toBool();
        };
        QVERIFY(starredRow());
        QTRY_VERIFY(m_test->window->desk().actions().undo->isEnabled());
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!marks().isStarred(amount));
        QTRY_VERIFY(m_test->window->desk().actions().redo->isEnabled());
        QTest::keySequence(&list(), m_test->window->desk().actions().redo->shortcut());
        QTRY_VERIFY(marks().isStarred(amount));
        m_test.reset();
        m_test = SampleWindow::reopen(m_folder->path(), *m_theme);
        QVERIFY(m_test);
        QTRY_VERIFY(marks().isStarred(amount));
        goTo(amount);
        QTest::keyClick(&list(), Qt::Key_S);
        QVERIFY(!marks().isStarred(amount));
        QTRY_VERIFY(!starredRow());
    }

    void tagsAreTypedColouredAndTakenOff()
    {
        const FindingId amount = open();
        QTest::keyClick(&list(), Qt::Key_T);
        QCOMPARE(QApplication::focusWidget(), &tagField());
        QTest::keyClicks(&tagField(), QStringLiteral("to publish"));
        QTest::keyClick(&tagField(), Qt::Key_Return);
        QTest::keyClicks(&tagField(), QStringLiteral("ask"));
        QTest::keyClick(&tagField(), Qt::Key_Return);
        const QStringList both = {QStringLiteral("to publish"), QStringLiteral("ask")};
        QCOMPARE(marks().tags(amount), both);
        QTest::keyClick(&tagField(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &list());
        marks().setTagColour(QStringLiteral("ask"), tagPalette().first().second);
        QTRY_COMPARE(marks().colourOf(QStringLiteral("ask")), tagPalette().first().second);
        TagRow &row = *m_test->window->desk().inspector().detail()->marks()->tags();
        const auto chip = [&row](const QString &tag) -> QPushButton * {
            for (QPushButton *button : row.findChildren<QPushButton *>()) {
                if (button->property("tag").toString() == tag && button->isVisible()) return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(chip(QStringLiteral("ask")) && !chip(QStringLiteral("ask"))->icon().isNull());
        QVERIFY(chip(QStringLiteral("to publish"))->icon().isNull());
        QTest::keyClick(chip(QStringLiteral("to publish")), Qt::Key_Delete);
        QCOMPARE(marks().tags(amount), QStringList{QStringLiteral("ask")});
        QTRY_VERIFY(m_test->window->desk().actions().undo->isEnabled());
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(marks().tags(amount), both);
        m_test.reset();
        m_test = SampleWindow::reopen(m_folder->path(), *m_theme);
        QTRY_COMPARE(marks().tags(amount), both);
        QCOMPARE(marks().colourOf(QStringLiteral("ask")), tagPalette().first().second);
    }

    void aTagIsWrittenAsTheCaseHasItAndNeverTwice()
    {
        const FindingId amount = open();
        marks().setTags(amount, {QStringLiteral("H800")});
        const auto mention = SampleWindow::first<MentionFacts>(*m_test);
        QVERIFY(mention);
        goTo(mention->id);
        QTest::keyClick(&list(), Qt::Key_T);
        QTest::keyClicks(&tagField(), QStringLiteral("h800"));
        QTest::keyClick(&tagField(), Qt::Key_Return);
        QCOMPARE(marks().tags(mention->id), QStringList{QStringLiteral("H800")});
        QTest::keyClicks(&tagField(), QStringLiteral("H800"));
        QTest::keyClick(&tagField(), Qt::Key_Return);
        QCOMPARE(marks().tags(mention->id), QStringList{QStringLiteral("H800")});
    }

    void starsAndTagsAreFilters()
    {
        const FindingId amount = open();
        const auto mention = SampleWindow::first<MentionFacts>(*m_test);
        QTest::keyClick(&list(), Qt::Key_S);
        marks().setTags(mention->id, {QStringLiteral("cloud")});
        FindingFilterModel &model = m_test->window->desk().findingPanel().model();
        choose("filter-review", QStringLiteral("Starred"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.idAt(0), amount);
        choose("filter-review", QStringLiteral("All"));
        choose("filter-tag", QStringLiteral("cloud"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.idAt(0), mention->id);
        choose("filter-tag", QStringLiteral("Any tag"));
        QVERIFY(model.rowCount() > 1);
    }
};

} // namespace tt

QTEST_MAIN(tt::MarksTest)
#include "marks_test.moc"
