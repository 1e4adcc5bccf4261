// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "app/evidence/case_tally.h"
#include "ui/desk/copy_compare.h"
#include "ui/desk/copy_feed.h"
#include "ui/desk/copy_list_panel.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/evidence_list.h"
#include "ui/desk/page_area.h"
#include "ui/desk/tally_view.h"
#include "ui/page/page_view.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>

namespace tt
{

/// Documents that may be one notice, side by side, decided about by keys alone: a case of one sample and the
/// same file saved once more, whose bytes differ.
class CopiesTest final : public SampleDesk
{
    Q_OBJECT

private:
    CopyPairModel &pairs() { return desk().copies().pairs(); }
    CopyCompare &compare() { return desk().compare(); }
    QListView &pairList() { return *desk().documentPanel().copies().list(); }
    CopyPair pair() { return pairs().pairs().value(0); }

    /// Both read and compared, their pair on show.
    bool openPair()
    {
        if (!open()) return false;
        const QString again = m_folder->filePath(QStringLiteral("saved again.pdf"));
        QFile file(again);
        if (!QFile::copy(SampleWindow::sample(), again) ||
            !QFile::setPermissions(again, QFile::ReadOwner | QFile::WriteOwner) ||
            !file.open(QIODevice::Append) || file.write("% once more\n") < 0)
            return false;
        file.close();
        m_test->window->openOrMake(m_test->prompt.casePath, {again});
        return showPair();
    }
    bool showPair()
    {
        if (!QTest::qWaitFor([&] { return pairs().rowCount() == 1; }, 60'000)) return false;
        m_test->window->setSection(Section::Documents);
        desk().documentPanel().showCopies();
        return QTest::qWaitFor([&] { return compare().isVisible() && compare().view(1).pageCount() == 2; },
                               10'000);
    }
    QString summary() { return compare().findChild<QLabel *>(QStringLiteral("copy-summary"))->text(); }
    qsizetype counted() { return m_test->session->tally(TallyScope::All).result()->tally.documents; }
    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        pairList().setFocus();
        QTest::keyClick(&pairList(), key, modifiers);
        return true;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aPairIsListedAndShownSideBySide()
    {
        QVERIFY(openPair());
        QVERIFY(pair().isOpen());
        const auto *tabs = desk().documentPanel().findChild<QTabBar *>(QStringLiteral("document-tabs"));
        QVERIFY2(tabs->tabText(3).endsWith(u'1'), qPrintable(tabs->tabText(2)));
        QTRY_COMPARE(summary(), QStringLiteral("Nothing differs in what was read."));
        QCOMPARE(compare().view(0).document(), pair().first);
        QCOMPARE(compare().view(1).document(), pair().second);
        QVERIFY(!desk().pageArea().isVisible());
        const QModelIndex row = feed().documents().indexOf(pair().second);
        QCOMPARE(row.data(DocumentListModel::TwinRole).toInt(), static_cast<int>(DocumentTwin::Asked));
        press(Qt::Key_Escape);
        QVERIFY(!compare().isVisible() && desk().pageArea().isVisible());
        press(Qt::Key_Return);
        QTRY_VERIFY(compare().isVisible());
    }

    void thePagesScrollTogether()
    {
        QVERIFY(openPair());
        QScrollBar &left = *compare().view(0).verticalScrollBar();
        QScrollBar &right = *compare().view(1).verticalScrollBar();
        QTRY_VERIFY(left.maximum() > 0 && right.maximum() > 0);
        left.setValue(left.maximum());
        QTRY_COMPARE(right.value(), right.maximum());
        right.setValue(0);
        QTRY_COMPARE(left.value(), 0);
    }

    void anOpenPairStandsInTheWayOfTheTallyAndIsOpenedFromThere()
    {
        QVERIFY(openPair());
        MainWindow &window = *m_test->window;
        window.setSection(Section::Tally);
        auto *blocked = window.findChild<QPushButton *>(QStringLiteral("tally-blocked"));
        const auto says = [&] {
            const auto *kind = window.findChild<QPushButton *>(QStringLiteral("tally-reason-possible_copy"));
            return blocked->isVisible() && kind != nullptr &&
                   kind->text().contains(QStringLiteral("may be one notice"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(), 20'000);
        blocked->click();
        const QVector<EvidenceRow> rows = window.tallyView().members().rowModel().rows();
        const auto row = std::find_if(rows.cbegin(), rows.cend(), [](const EvidenceRow &each) {
            return each.target == RowTarget::Copies;
        });
        QVERIFY(row != rows.cend());
        Q_EMIT window.tallyView().members().activated(
            window.tallyView().members().model()->index(static_cast<int>(row - rows.cbegin()), 0));
        QCOMPARE(window.section(), Section::Documents);
        QTRY_VERIFY(compare().isVisible());
        press(Qt::Key_3);
        QTRY_VERIFY(!pair().isOpen());
        window.setSection(Section::Tally);
        QTRY_VERIFY_WITH_TIMEOUT(window.tallyView().tallies().sums() && !says(), 20'000);
    }

    void whatOnlyResemblesANoticeSaysWhatDiffersAndAsksForNothing()
    {
        DuplicateSuggestion likely;
        likely.first = 1;
        likely.second = 2;
        likely.resemblance = 0.9;
        DuplicateSuggestion similar;
        similar.first = 2;
        similar.second = 3;
        similar.resemblance = 0.95;
        similar.closeness = CopyCloseness::Similar;
        similar.differences = {CopyDifference::Sum, CopyDifference::Supplier};
        const QHash<DocumentId, QString> names = {
            {{1}, QStringLiteral("a")}, {{2}, QStringLiteral("b")}, {{3}, QStringLiteral("c")}};
        CopyPairModel model;
        model.setPairs(copyPairs({likely, similar}, {}, names));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.likelyCount(), 1);
        QCOMPARE(copyPairWords(model.pairs().last()),
                 QStringLiteral("Similar, but these differ: a sum, the supplier · "
                                "Text 95 % alike · no number or sum in common"));
        QCOMPARE(twinsIn(model.pairs()),
                 (QHash<DocumentId, DocumentTwin>{{{1}, DocumentTwin::Asked}, {{2}, DocumentTwin::Asked}}));
    }

    void oneNoticeCountsOnceAndUndoCountsBothAgain()
    {
        QVERIFY(openPair());
        const qsizetype both = counted();
        press(Qt::Key_1);
        QTRY_COMPARE(pair().copy(), pair().second);
        QCOMPARE(counted(), both - 1);
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(pair().isOpen());
        QCOMPARE(counted(), both);
        QTRY_VERIFY(desk().actions().redo->isEnabled());
        pairList().setFocus();
        QTest::keySequence(&pairList(), desk().actions().redo->shortcut());
        QTRY_COMPARE(pair().copy(), pair().second);
        const QModelIndex row = feed().documents().indexOf(pair().second);
        QCOMPARE(row.data(DocumentListModel::TwinRole).toInt(), static_cast<int>(DocumentTwin::Copy));
        QVERIFY(reopen());
        QVERIFY(showPair());
        QCOMPARE(pair().copy(), pair().second);
        const auto report = m_test->session->check().result();
        QVERIFY(report && report->problems.isEmpty());
    }

    void anotherDecisionTakesTheFirstBack()
    {
        QVERIFY(openPair());
        press(Qt::Key_1);
        QTRY_COMPARE(pair().copy(), pair().second);
        press(Qt::Key_2);
        QTRY_COMPARE(pair().copy(), pair().first);
        press(Qt::Key_3);
        QTRY_VERIFY(pair().decision && pair().decision->action == CopyAction::Different);
        QTRY_VERIFY(desk().actions().undecided->isEnabled());
        press(Qt::Key_4);
        QTRY_VERIFY(pair().isOpen());
    }

    void keysOfTheReviewDoNothingToWhatIsNotOnShow()
    {
        QVERIFY(openPair());
        const auto amount = SampleWindow::first<AmountFacts>(*m_test);
        QVERIFY(amount);
        const FindingId finding = amount->id;
        desk().openFinding(finding);
        QVERIFY(!compare().isVisible() && desk().actions().reject->isEnabled());
        QVERIFY(showPair());
        QCOMPARE(current(), finding);
        QVERIFY(!desk().actions().reject->isEnabled());
        press(Qt::Key_X);
        press(Qt::Key_R);
        const FindingRecord *record = feed().findings().find(finding);
        QVERIFY(record && record->review.state == ReviewState::Unreviewed);
        press(Qt::Key_BracketRight);
        QTRY_COMPARE(desk().document(), pair().second);
        QVERIFY(!compare().isVisible());
        QVERIFY(!desk().actions().sameLeft->isEnabled());
    }

    void differencesAreNamedWithTheirPlaces()
    {
        const auto page = [](const QString &text) {
            PageText one;
            one.sizePoints = {595, 842};
            TextLine line;
            line.text = text;
            for (qsizetype i = 0; i < text.size(); ++i)
                line.spans.append({i, 1, {0.1 + 0.02 * static_cast<double>(i), 0.2, 0.02, 0.02}});
            one.lines.append(line);
            return one;
        };
        const ComparedTexts texts = comparedTexts({page(QStringLiteral("成交金额：200000元"))},
                                                  {page(QStringLiteral("成交金额：300000元"))});
        QCOMPARE(texts.rows.size(), 1);
        const DifferenceRow &row = texts.rows.first();
        QVERIFY(row.inFigure && !texts.loose && !texts.unread);
        QCOMPARE(row.ours, (DifferenceText{QStringLiteral("成交金额："), QStringLiteral("2"),
                                           QStringLiteral("00000元")}));
        QCOMPARE(row.theirs.differing, QStringLiteral("3"));
        QCOMPARE(row.ourBoxes.size(), 1);
        QVERIFY(qAbs(row.ourBoxes.first().x - 0.2) < 1e-6);
        QVERIFY(comparedTexts({page(QStringLiteral("公告"))}, {PageText()}).unread);
    }
};

} // namespace tt

QTEST_MAIN(tt::CopiesTest)
#include "copies_test.moc"
