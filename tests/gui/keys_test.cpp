// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/review_desk.h"
#include "ui/shell/key_map.h"
#include "ui/shell/key_panel.h"
#include "ui/shell/key_sheet.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

namespace tt
{

/// Changing keys, by keys alone.
class KeysTest final : public SampleDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void everyActionWithAKeyCanBeChangedAndNoneShareOne()
    {
        QVERIFY(open());
        const KeyMap &keys = m_test->window->keys();
        QVERIFY(keys.actions().size() > 25);
        for (const QAction *action : keys.actions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                const QAction *other = keys.holder(key, action);
                QVERIFY2(!other, qPrintable(action->text() + u' ' + (other ? other->text() : QString())));
            }
        }
    }

    void aKeyIsChangedShownEverywhereAndKept()
    {
        QVERIFY(open());
        QAction *star = desk().actions().star;
        QTest::keyClick(&list(), Qt::Key_K, Qt::ControlModifier);
        KeyPanel &panel = m_test->window->keyPanel();
        QVERIFY(panel.isVisible());
        auto *actions = panel.findChild<QTreeWidget *>(QStringLiteral("key-list"));
        QTRY_COMPARE(QApplication::focusWidget(), actions);
        actions->setCurrentItem(
            actions->topLevelItem(static_cast<int>(m_test->window->keys().actions().indexOf(star))));
        QTest::keyClick(actions, Qt::Key_Return);
        auto *field = panel.findChild<QKeySequenceEdit *>(QStringLiteral("key-field"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
        QTRY_COMPARE(star->shortcut(), QKeySequence(Qt::Key_Y));
        QVERIFY(field);
        QVERIFY2(star->toolTip().contains(QStringLiteral("(Y)")), qPrintable(star->toolTip()));
        QTest::keyClick(actions, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), m_test->window.get());
        list().setCurrentIndex(list().model()->index(0, 0));
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_S);
        QVERIFY(!feed().marks().isStarred(current()));
        QTest::keyClick(&list(), Qt::Key_Y);
        QVERIFY(feed().marks().isStarred(current()));
        QTest::keyClick(&list(), Qt::Key_Question);
        auto *sheet = m_test->window->findChild<KeySheet *>();
        QVERIFY(sheet);
        QStringList shown;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            shown << label->text();
        QCOMPARE(shown.value(shown.indexOf(star->text()) + 1), QStringLiteral("Y"));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &list());
        QVERIFY(reopen());
        QCOMPARE(desk().actions().star->shortcut(), QKeySequence(Qt::Key_Y));
    }

    void lettersJudgeNothingThatIsHidden_data()
    {
        QTest::addColumn<Section>("section");
        for (const Section section :
             {Section::Projects, Section::Spending, Section::Tally, Section::Names, Section::Export})
            QTest::addRow("%s", qPrintable(sectionName(section))) << section;
    }

    void lettersJudgeNothingThatIsHidden()
    {
        QFETCH(Section, section);
        QVERIFY(open());
        list().setCurrentIndex(list().model()->index(0, 0));
        const FindingId finding = current();
        QVERIFY(!finding.isNull());
        desk().actions().star->setShortcut(Qt::Key_F6); // keys that people chose are meant as well
        m_test->window->setSection(section);
        QVERIFY(!desk().isVisible());
        for (QWidget *child : m_test->window->findChildren<QWidget *>()) {
            if (!child->isVisible() || child->focusPolicy() == Qt::NoFocus) continue;
            if (qobject_cast<QLineEdit *>(child)) continue; // letters are typed there
            child->setFocus();
            QTest::keyClick(child, Qt::Key_X);
            QTest::keyClick(child, Qt::Key_F6);
            QTest::keyClick(child, Qt::Key_R, Qt::ShiftModifier);
        }
        m_test->session->settle();
        const FindingRecord *record = feed().findings().find(finding);
        QCOMPARE(record->review.state, ReviewState::Unreviewed);
        QVERIFY(!feed().marks().isStarred(finding));
        QVERIFY(!desk().actions().undo->isEnabled());
        QCOMPARE(current(), finding);
    }

    void aTakenKeyIsSaidAndGivenOverOnlyWhenAsked()
    {
        QVERIFY(open());
        KeyMap &keys = m_test->window->keys();
        QAction *star = desk().actions().star;
        QAction *reject = desk().actions().reject;
        KeyPanel &panel = m_test->window->keyPanel();
        QTest::keyClick(&list(), Qt::Key_K, Qt::ControlModifier);
        auto *actions = panel.findChild<QTreeWidget *>(QStringLiteral("key-list"));
        QTRY_COMPARE(QApplication::focusWidget(), actions);
        actions->setCurrentItem(actions->topLevelItem(static_cast<int>(keys.actions().indexOf(star))));
        QTest::keyClick(actions, Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
        auto *words = panel.findChild<QLabel *>(QStringLiteral("key-words"));
        QTRY_VERIFY2(words->text().contains(QStringLiteral("Reject")), qPrintable(words->text()));
        QCOMPARE(star->shortcut(), QKeySequence(Qt::Key_S));
        auto *take = panel.findChild<QPushButton *>(QStringLiteral("key-take"));
        QVERIFY(take->isVisible());
        QCOMPARE(QApplication::focusWidget(), take);
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(star->shortcut(), QKeySequence(Qt::Key_X));
        QVERIFY(reject->shortcut().isEmpty());
        QVERIFY2(!keys.reset(reject), "its own key belongs to another by now");
        keys.resetAll();
        QCOMPARE(reject->shortcut(), QKeySequence(Qt::Key_X));
        QCOMPARE(star->shortcut(), QKeySequence(Qt::Key_S));
    }
};

} // namespace tt

QTEST_MAIN(tt::KeysTest)
#include "keys_test.moc"
