// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/link_strip.h"
#include "ui/desk/review_desk.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace tt
{

/// Linking findings, by keys alone.
class LinksTest final : public SampleDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void twoAreLinkedAndGoneAlongUndoneAndKept()
    {
        QVERIFY(open());
        list().setCurrentIndex(list().model()->index(0, 0));
        const FindingId first = current();
        QTest::keyClick(&list(), Qt::Key_G);
        QVERIFY(desk().inspector().linking()->isVisible());
        QTest::keyClick(&list(), Qt::Key_J);
        QTest::keyClick(&list(), Qt::Key_J);
        const FindingId third = current();
        QVERIFY(third != first);
        QTest::keyClick(&list(), Qt::Key_G);
        QVERIFY(!desk().inspector().linking()->isVisible());
        MarkFeed &marks = feed().marks();
        QTRY_COMPARE(marks.links(first).size(), 1);
        QCOMPARE(marks.links(third).first().words, QStringLiteral("same contract"));
        auto *row = desk().inspector().findChild<QPushButton *>(QStringLiteral("link"));
        QVERIFY(row);
        QTRY_VERIFY(row->isVisible());
        QTest::keyClick(&list(), Qt::Key_G, Qt::ShiftModifier);
        QCOMPARE(current(), first);
        QTest::keyClick(&list(), Qt::Key_G, Qt::ShiftModifier);
        QCOMPARE(current(), third);
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(marks.links(first).size(), 0);
        QTRY_VERIFY(desk().actions().redo->isEnabled());
        QTest::keySequence(&list(), desk().actions().redo->shortcut());
        QTRY_COMPARE(marks.links(first).size(), 1);
        QVERIFY(reopen());
        QTRY_COMPARE(feed().marks().links(first).size(), 1);
    }

    void escapeMakesNoLink()
    {
        QVERIFY(open());
        list().setCurrentIndex(list().model()->index(0, 0));
        QTest::keyClick(&list(), Qt::Key_G);
        QTest::keyClick(&list(), Qt::Key_Escape);
        QVERIFY(!desk().inspector().linking()->isVisible());
        QTest::keyClick(&list(), Qt::Key_J);
        QTest::keyClick(&list(), Qt::Key_G);
        QVERIFY2(desk().inspector().linking()->isVisible(), "a new link begins");
        QVERIFY(feed().marks().links(current()).isEmpty());
    }

    void twoSelectedRowsAreLinkedInWordsOfOnesOwn()
    {
        QVERIFY(open());
        list().setCurrentIndex(list().model()->index(0, 0));
        const FindingId first = current();
        QTest::keyClick(&list(), Qt::Key_G);
        auto *words = desk().inspector().findChild<QLineEdit *>(QStringLiteral("link-words"));
        words->setFocus();
        words->setText(QStringLiteral("same server"));
        QTest::keyClick(words, Qt::Key_Return);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk().findingPanel().selected().size(), 2);
        QTest::keyClick(&list(), Qt::Key_G);
        QVERIFY(!desk().inspector().linking()->isVisible());
        QTRY_COMPARE(feed().marks().links(first).size(), 1);
        QCOMPARE(feed().marks().links(first).first().words, QStringLiteral("same server"));
    }
};

} // namespace tt

QTEST_MAIN(tt::LinksTest)
#include "links_test.moc"
