// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/judged_strip.h"
#include "ui/desk/note_box.h"
#include "ui/desk/reading_text.h"
#include "ui/desk/review_desk.h"
#include "ui/models/finding_pair.h"
#include "ui/models/finding_text.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>

namespace tt
{

namespace
{

FindingFacts sumOf(qint64 value)
{
    AmountFacts amount;
    amount.value = value;
    return amount;
}

FindingFacts cloud()
{
    MentionFacts mention;
    mention.watchId = QStringLiteral("cloud.aws");
    mention.name = QStringLiteral("Amazon Web Services");
    mention.category = QStringLiteral("cloud_vendor");
    mention.home = QStringLiteral("US");
    return mention;
}

} // namespace

/// Going through the queue of findings: its order, several at once, the pair of a sum, how far one has come.
class TriageTest final : public SampleDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theQueueBeginsWithWhatIsDisputedThenGoesBySum()
    {
        FindingRecord sum;
        sum.finding.facts = sumOf(100);
        FindingRecord larger = sum;
        std::get<AmountFacts>(larger.finding.facts).value = Decimal(200);
        FindingRecord name;
        name.finding.facts = cloud();
        FindingRecord otherName = name;
        std::get<MentionFacts>(otherName.finding.facts).name = QStringLiteral("Microsoft Azure");
        FindingRecord disputed = name;
        disputed.finding.reading.verdict = Verdict::Disputed;
        QVERIFY(triageLess(disputed, larger));
        QVERIFY(triageLess(larger, sum));
        QVERIFY(triageLess(sum, name));
        QVERIFY(triageLess(name, otherName));
        QVERIFY(!triageLess(sum, disputed));
    }

    /// What is read from the case between two judgements does not know the second yet.
    void whatWasJudgedStaysJudgedHoweverQuicklyTheNextFollows()
    {
        QVERIFY(open());
        const QVector<FindingRecord> all = feed().findings().findings();
        QSet<FindingId> judged;
        int flipped = 0;
        connect(&feed(), &CaseFeed::findingsChanged, this, [&] {
            for (const FindingId id : std::as_const(judged)) {
                if (feed().findings().find(id)->review.state != ReviewState::Confirmed) ++flipped;
            }
        });
        Review confirmed;
        confirmed.state = ReviewState::Confirmed;
        for (int round = 0; round < 12; ++round) {
            for (const FindingRecord &record : all) {
                judged.insert(record.id);
                feed().setReview(record.id, confirmed);
                QTest::qWait(3);
            }
            // From the beginning: they are judged anew.
            judged.clear();
            Review open;
            for (const FindingRecord &record : all)
                feed().setReview(record.id, open);
        }
        QCOMPARE(flipped, 0);
    }

    void whatReadsOtherwiseSinceItWasConfirmedIsConfirmedAnew()
    {
        QVERIFY(open());
        const QVector<FindingRecord> all = feed().findings().findings();
        const QString label = QStringLiteral("预算金额");
        const auto sum = std::find_if(all.cbegin(), all.cend(), [&](const FindingRecord &record) {
            const QString &line = record.finding.context;
            return std::holds_alternative<AmountFacts>(record.finding.facts) && line.contains(label) &&
                   line.indexOf(label) < line.indexOf(record.finding.quote);
        });
        QVERIFY(sum != all.cend());
        const FindingId id = sum->id;
        const auto record = [&] { return feed().findings().find(id); };
        desk().openFinding(id);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Return);
        QTRY_COMPARE(record()->review.state, ReviewState::Confirmed);
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        const int reviewed = feed().reviewCount().reviewed;
        // The same sum, but no budget: the label before it was misread.
        const PageKey page{sum->document, sum->finding.page};
        auto text = m_test->session->pageText(page);
        QTRY_VERIFY(text.isFinished());
        const qsizetype begin = text.result()->plainText().indexOf(label);
        QVERIFY(begin >= 0);
        const auto answer =
            m_test->session->correctText(page, {begin, label.size()}, QStringLiteral("最高限价"));
        QTRY_VERIFY(answer.isFinished());
        QVERIFY2(answer.result().has_value(),
                 answer.result() ? "" : qPrintable(answer.result().error().message));
        QTRY_VERIFY_WITH_TIMEOUT(record() && record()->changedSinceReview, 20'000);
        QCOMPARE(feed().reviewCount().reviewed, reviewed - 1);
        desk().openFinding(id);
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY(!record()->changedSinceReview);
        QCOMPARE(feed().reviewCount().reviewed, reviewed);
        QVERIFY(reopen());
        QVERIFY(!record()->changedSinceReview);
        QCOMPARE(record()->review.state, ReviewState::Confirmed);
    }

    void severalAreConfirmedAsOneEdit()
    {
        QVERIFY(open());
        FindingFilterModel &model = desk().findingPanel().model();
        QVERIFY(model.rowCount() > 4);
        list().setCurrentIndex(model.index(1, 0));
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
        const QVector<FindingId> three = desk().findingPanel().selected();
        QCOMPARE(three.size(), 3);
        auto *confirm = m_test->window->findChild<QPushButton *>(QStringLiteral("confirm"));
        QVERIFY2(confirm->text().contains(QStringLiteral("3")), qPrintable(confirm->text()));
        const auto states = [&] {
            QVector<ReviewState> out;
            for (const FindingId id : three)
                out << feed().findings().find(id)->review.state;
            return out;
        };
        const QVector<ReviewState> open(3, ReviewState::Unreviewed);
        const QVector<ReviewState> confirmed(3, ReviewState::Confirmed);
        const QVector<ReviewState> rejected(3, ReviewState::Rejected);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(states(), confirmed);
        QCOMPARE(desk().findingPanel().selected().size(), 1);
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(states(), open);
        list().setCurrentIndex(model.index(1, 0));
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&list(), Qt::Key_X);
        QCOMPARE(states(), rejected);
        QVERIFY(reopen());
        QCOMPARE(states(), rejected);
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(states(), open);
    }

    void whatIsInDoubtIsNotConfirmedAmongMany()
    {
        QVERIFY(open({QStringLiteral(TT_SAMPLES "/01_award_aws_account.pdf")}));
        list().selectAll();
        const QVector<FindingId> all = desk().findingPanel().selected();
        QTest::keyClick(&list(), Qt::Key_Return);
        int confirmed = 0;
        int left = 0;
        for (const FindingId id : all) {
            const FindingRecord *record = feed().findings().find(id);
            const Verdict verdict = record->finding.reading.verdict;
            const bool doubt = verdict == Verdict::Disputed || verdict == Verdict::Obscured;
            QCOMPARE(record->review.state, doubt ? ReviewState::Unreviewed : ReviewState::Confirmed);
            ++(doubt ? left : confirmed);
        }
        QVERIFY(confirmed > 0 && left > 0);
        const auto *warning = m_test->window->findChild<QLabel *>(QStringLiteral("judged-warning"));
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains(QString::number(left)), qPrintable(warning->text()));
    }

    void aJudgementGoesOnToTheNextToReview()
    {
        QVERIFY(open());
        FindingFilterModel &model = desk().findingPanel().model();
        QVERIFY(model.rowCount() > 4);
        Review done;
        done.state = ReviewState::Confirmed;
        const FindingId third = model.idAt(3);
        feed().setReviews({model.idAt(1), model.idAt(2)}, done);
        list().setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(current(), third);
        // At the end of the list it goes on with what was passed over.
        const FindingId last = model.idAt(model.rowCount() - 1);
        desk().openFinding(last);
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(current(), third);
    }

    void confirmingSeveralKeepsACorrectionAmongThem()
    {
        QVERIFY(open());
        FindingFilterModel &model = desk().findingPanel().model();
        const FindingId first = model.idAt(0);
        Review corrected;
        corrected.state = ReviewState::Corrected;
        corrected.corrected = feed().findings().find(first)->finding.facts;
        feed().setReview(first, corrected);
        list().setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
        const FindingId second = model.idAt(1);
        QTest::keyClick(&list(), Qt::Key_Return);
        QTRY_COMPARE(feed().findings().find(second)->review.state, ReviewState::Confirmed);
        QCOMPARE(feed().findings().find(first)->review.state, ReviewState::Corrected);
    }

    void aJudgementGoesOnToTheNextEvenWhereTheFilterHidesIt()
    {
        QVERIFY(open());
        FindingPanel &panel = desk().findingPanel();
        auto *filter = panel.findChild<QComboBox *>(QStringLiteral("filter-review"));
        filter->setCurrentText(QStringLiteral("To review"));
        list().setCurrentIndex(panel.model().index(0, 0));
        const FindingId first = current();
        const FindingId second = panel.model().idAt(1);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(panel.model().rowOf(first), -1);
        QCOMPARE(current(), second);
    }

    void thePairOfASumIsFoundAndGoneTo()
    {
        FindingRecord digits;
        digits.id = {1};
        digits.finding.quote = QStringLiteral("¥200,000.00");
        digits.finding.range = {40, 11};
        digits.finding.facts = sumOf(200'000);
        digits.finding.reading.readings = {{QStringLiteral("capital"), QStringLiteral("贰拾万元整"), {}}};
        FindingRecord capital = digits;
        capital.id = {2};
        capital.finding.quote = QStringLiteral("贰拾万元整");
        capital.finding.range = {30, 5};
        capital.finding.reading.readings = {{QStringLiteral("digits"), QStringLiteral("¥200,000.00"), {}}};
        FindingRecord far = capital;
        far.id = {3};
        far.finding.range = {900, 5};
        FindingRecord other = digits;
        other.id = {4};
        other.finding.quote = QStringLiteral("¥7.00");
        other.finding.reading.readings.clear();
        const QVector<FindingRecord> all = {capital, digits, other, far};
        QCOMPARE(nextOfSum(all, digits), capital.id);
        QCOMPARE(nextOfSum(all, capital), digits.id);
        QVERIFY(nextOfSum(all, other).isNull());
        other.sameAs = digits.id;
        QCOMPARE(nextOfSum({digits, other}, digits), other.id);
        QCOMPARE(nextOfSum({digits, other}, other), digits.id);
    }

    void theKeyGoesToTheSameSumAndBack()
    {
        QVERIFY(open());
        FindingId sum;
        for (const FindingRecord &record : feed().findings().findings()) {
            if (!nextOfSum(feed().findings().ofDocument(record.document), record).isNull()) sum = record.id;
        }
        QVERIFY2(!sum.isNull(), "the sample says a sum twice");
        desk().openFinding(sum);
        list().setFocus();
        // Whatever is still on its way makes the rows anew, and the button with them.
        const auto pair = [this] {
            return desk().inspector().findChild<QPushButton *>(QStringLiteral("pair"));
        };
        QTRY_VERIFY(pair() != nullptr && pair()->isVisible());
        QTest::keyClick(&list(), Qt::Key_P);
        QVERIFY(current() != sum);
        for (int i = 0; i < 12 && current() != sum; ++i)
            QTest::keyClick(&list(), Qt::Key_P);
        QCOMPARE(current(), sum);
    }

    void whatWasConfirmedIsSaidWithItsUndoAndWhatIsLeft()
    {
        QVERIFY(open());
        desk().findingPanel().findChild<QComboBox *>(QStringLiteral("filter-what"))->setCurrentIndex(0);
        list().setCurrentIndex(list().model()->index(0, 0));
        const FindingId first = current();
        const JudgedStrip &strip = *desk().inspector().judged();
        QVERIFY(!strip.isVisible());
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY(current() != first);
        QVERIFY(strip.isVisible());
        const QString value = valueText(feed().findings().find(first)->finding.facts);
        QVERIFY2(strip.words().contains(QStringLiteral("Confirmed: ") + value), qPrintable(strip.words()));
        QVERIFY(strip.words().contains(QStringLiteral("%1 left to review").arg(feed().reviewCount().left())));
        QCOMPARE(strip.accessibleDescription(), strip.words());
        auto *undo = strip.findChild<QPushButton *>(QStringLiteral("judged-undo"));
        QTRY_VERIFY(undo->isEnabled() && !undo->visibleRegion().isEmpty());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(feed().findings().find(first)->review.state, ReviewState::Unreviewed);
        QCOMPARE(current(), first);
        QVERIFY(!strip.isVisible());
        // Once something else was done, Undo would take that back: the strip goes.
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_X);
        QVERIFY2(strip.words().contains(QStringLiteral("Rejected: ")), qPrintable(strip.words()));
        QTest::keyClick(&list(), Qt::Key_S);
        QTRY_VERIFY(!strip.isVisible());
    }

    void theNoteComesIntoViewAndHasRoom()
    {
        QVERIFY(open());
        m_test->window->resize(1280, 800);
        list().setCurrentIndex(list().model()->index(0, 0));
        auto *note = desk().inspector().findingNote()->findChild<QPlainTextEdit *>();
        QTest::keyClick(&list(), Qt::Key_N);
        QCOMPARE(QApplication::focusWidget(), note);
        QTRY_VERIFY(note->height() >= 5 * note->fontMetrics().lineSpacing());
        QTRY_COMPARE(note->visibleRegion().boundingRect().height(), note->height());
        for (int line = 0; line < 9; ++line)
            QTest::keyClick(note, Qt::Key_Return);
        QTRY_VERIFY(note->height() >= 10 * note->fontMetrics().lineSpacing());
    }

    void theQueueOpensOnWhatIsToReviewAndNotesShowNoFindingWithoutOne()
    {
        QVERIFY(open());
        list().setCurrentIndex(list().model()->index(0, 0));
        const FindingId first = current();
        desk().setGoesOn(false);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(current(), first);
        m_test->window->setSection(Section::Notes);
        QVERIFY(current().isNull());
        QVERIFY(!desk().actions().confirm->isEnabled() && !desk().actions().reject->isEnabled());
        m_test->window->setSection(Section::Findings);
        QCOMPARE(current(), desk().findingPanel().model().firstToReview());
        QVERIFY(current() != first);
    }

    void onlyRealDifferencesOfReadingsAreMarked()
    {
        const QString plain = QStringLiteral("¥200,000.00");
        const QString wide = QStringLiteral("￥ 200,000.00");
        QVERIFY(sameCharacters(plain, wide));
        QCOMPARE(markedText(wide, plain, Qt::red), wide);
        QVERIFY(!sameCharacters(plain, QStringLiteral("￥280,000.00")));
        QVERIFY(
            markedText(QStringLiteral("￥280,000.00"), plain, Qt::red).contains(QStringLiteral(">8</span>")));
    }

    void aFindingNamesWhoBuys()
    {
        FindingRecord buyer;
        buyer.id = {1};
        buyer.document = {7};
        buyer.finding.facts = PartyFacts{QStringLiteral("buyer"), QStringLiteral("海棠理工大学")};
        FindingRecord sum = buyer;
        sum.id = {2};
        sum.finding.range = {40, 4};
        sum.finding.facts = sumOf(7);
        FindingListModel model;
        model.setFindings({}, {buyer, sum});
        const QModelIndex row = model.indexOf(sum.id);
        QCOMPARE(row.data(FindingListModel::BuyerRole).toString(), QStringLiteral("海棠理工大学"));
        Review rejected;
        rejected.state = ReviewState::Rejected;
        model.setReview(buyer.id, rejected);
        QCOMPARE(row.data(FindingListModel::BuyerRole).toString(), QString());
    }

    void howFarOneHasComeIsSaidForTheDocumentToo()
    {
        QVERIFY(open());
        auto *here = m_test->window->findChild<QLabel *>(QStringLiteral("document-progress"));
        QVERIFY(here && here->isVisible());
        QVERIFY2(here->text().contains(QStringLiteral(": 0 of ")), qPrintable(here->text()));
        desk().findingPanel().findChild<QComboBox *>(QStringLiteral("filter-what"))->setCurrentIndex(0);
        list().setCurrentIndex(list().model()->index(0, 0));
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY2(here->text().contains(QStringLiteral(": 1 of ")), qPrintable(here->text()));
    }
};

} // namespace tt

QTEST_MAIN(tt::TriageTest)
#include "triage_test.moc"
