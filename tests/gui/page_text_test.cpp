// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/text_panel.h"
#include "ui/page/page_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>

namespace tt
{

/// Correcting what was read on a page, and turning the page, by keys alone.
class PageTextTest final : public SampleDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aLineIsCorrectedWhatWasReadStaysAndUndoBringsItBack()
    {
        QVERIFY(open());
        const auto mention = SampleWindow::first<MentionFacts>(*m_test);
        QVERIFY(mention);
        desk().openFinding(mention->id);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_E, Qt::ShiftModifier);
        TextPanel &panel = desk().textPanel();
        QVERIFY(panel.isVisible());
        const auto field = [&panel] {
            return panel.list()->findChild<QLineEdit *>(QStringLiteral("line-text"));
        };
        QTRY_VERIFY(field());
        const QString read = field()->text();
        QVERIFY2(read.contains(mention->finding.quote), qPrintable(read));
        const int row = panel.list()->currentIndex().row();
        const QString typed = read + QStringLiteral("（已核对）");
        field()->setText(typed);
        QTest::keyClick(field(), Qt::Key_Return);
        const auto line = [&panel, row] { return panel.model().lines().value(row); };
        QTRY_COMPARE(line().now, typed);
        QCOMPARE(line().read, read);
        const auto text = m_test->session->pageText(panel.page()).result();
        QVERIFY(text && text->plainText().contains(read) && !text->plainText().contains(typed));
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        QTest::keyClick(panel.list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(line().now, read);
        QTRY_VERIFY(desk().actions().redo->isEnabled());
        QTest::keySequence(panel.list(), desk().actions().redo->shortcut());
        QTRY_COMPARE(line().now, typed);
        QTest::keyClick(panel.list(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &list());
        QVERIFY(reopen());
        desk().actions().pageText->setChecked(true); // it was open when the window was left
        QTRY_VERIFY(desk().textPanel().model().lines().size() > row);
        desk().textPanel().setPage({mention->document, mention->finding.page});
        QTRY_COMPARE(desk().textPanel().model().lines().value(row).now, typed);
    }

    void typingTheOldTextTakesTheCorrectionBack()
    {
        QVERIFY(open());
        QTest::keyClick(&list(), Qt::Key_W);
        TextPanel &panel = desk().textPanel();
        QTRY_VERIFY(panel.model().rowCount() > 1);
        const QString read = panel.model().lines().at(1).read;
        const QModelIndex row = panel.model().index(1, 0);
        panel.model().setData(row, read + u'x', Qt::EditRole);
        QTRY_COMPARE(panel.model().lines().at(1).now, read + u'x');
        panel.model().setData(row, read, Qt::EditRole);
        QTRY_COMPARE(panel.model().lines().at(1).now, read);
        const auto left = m_test->session->textCorrections(panel.page()).result();
        QVERIFY(left && left->isEmpty());
    }

    void aPageIsTurnedForGoodAndUndoTurnsItBack()
    {
        QVERIFY(open());
        PageView &view = desk().view();
        QTRY_VERIFY(view.pageCount() > 0);
        const int page = view.currentPage();
        const int before = view.pageLayout().turnOf(page);
        const auto turn = [&] { return desk().view().pageLayout().turnOf(page); };
        QTest::keyClick(&list(), Qt::Key_R);
        QTRY_COMPARE(turn(), (before + 90) % 360);
        QTest::keyClick(&list(), Qt::Key_R, Qt::ShiftModifier);
        QTRY_COMPARE(turn(), before);
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(turn(), (before + 90) % 360);
        QVERIFY(reopen());
        QTRY_VERIFY(desk().view().pageCount() > page);
        QTRY_COMPARE(turn(), (before + 90) % 360);
    }

    void asLittleAsIsNeededIsCorrected()
    {
        PageLine line;
        line.range = {100, 9};
        line.read = QStringLiteral("金额20000O元");
        line.now = line.read;
        const LineEdit edit = editFor(line, QStringLiteral("金额200000元"), {});
        QCOMPARE(edit.range, std::optional(TextRange{107, 1}));
        QCOMPARE(edit.replacement, QStringLiteral("0"));
        const LineEdit added = editFor(line, QStringLiteral("金额20000O元整"), {});
        QCOMPARE(added.range, std::optional(TextRange{108, 1}));
        QCOMPARE(added.replacement, QStringLiteral("元整"));
        const LineEdit nothing = editFor(line, {}, {});
        QCOMPARE(nothing.range, std::optional(TextRange{100, 9}));
        QVERIFY(!editFor(line, line.now, {}).range);
    }

    void anEarlierCorrectionGoesIntoTheNextOne()
    {
        TextCorrectionRecord known;
        known.id = {7};
        known.place = TextRange{104, 3};
        known.replacement = QStringLiteral("999");
        PageLine line;
        line.range = {100, 9};
        line.read = QStringLiteral("abcdefghi");
        line.now = QStringLiteral("abcd999hi");
        const LineEdit over = editFor(line, QStringLiteral("abcdxfghi"), {known});
        QCOMPARE(over.range, std::optional(TextRange{104, 3}));
        QCOMPARE(over.replacement, QStringLiteral("xfg"));
        QVERIFY(over.removed.isEmpty());
        const LineEdit beside = editFor(line, QStringLiteral("Zbcdefghi"), {known});
        QCOMPARE(beside.range, std::optional(TextRange{100, 1}));
        QCOMPARE(beside.removed, QVector<CorrectionId>{known.id});
        QCOMPARE(editFor(line, line.read, {known}).removed, QVector<CorrectionId>{known.id});
    }

    void cellsOfARowAreLinesOfTheirOwn()
    {
        PageText page;
        TextLine row;
        row.text = QStringLiteral("序号 |  | 580.074");
        TextLine next;
        next.text = QStringLiteral("备注");
        page.lines = {row, next};
        const QVector<PageLine> lines = pageLines(page, {});
        QCOMPARE(lines.size(), 3);
        for (const PageLine &line : lines)
            QCOMPARE(page.plainText().mid(line.range.begin, line.range.length), line.read);
    }
};

} // namespace tt

QTEST_MAIN(tt::PageTextTest)
#include "page_text_test.moc"
