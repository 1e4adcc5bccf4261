// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spend_axis.h"
#include "ui/charts/spend_chart.h"
#include "ui/charts/spend_chart_view.h"
#include "ui/charts/spend_words.h"
#include "ui/shell/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace tt;

namespace
{

Decimal money(const char *text) { return *Decimal::parse(QString::fromLatin1(text)); }

FindingRecord amount(qint64 id, qint64 document, AmountKind kind, const char *value)
{
    FindingRecord record;
    record.id = FindingId{id};
    record.document = DocumentId{document};
    record.documentName = QStringLiteral("notice-%1.pdf").arg(document);
    AmountFacts facts;
    facts.value = money(value);
    facts.kind = kind;
    record.finding.facts = facts;
    record.finding.reading.verdict = Verdict::Agreed;
    return record;
}

AmountFacts &factsIn(FindingRecord &record) { return std::get<AmountFacts>(record.finding.facts); }

QVector<FindingId> ids(std::initializer_list<qint64> values)
{
    QVector<FindingId> out;
    for (const qint64 value : values)
        out.append(FindingId{value});
    return out;
}

QVector<FindingId> notAdded(const SpendSums &sums, NotAdded why)
{
    for (const NotAddedGroup &group : sums.notAdded)
        if (group.why == why) return group.figures;
    return {};
}

} // namespace

class SpendChartTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsExactDecimals();
    void neverAddsAPlanToAnAward();
    void repeatsCountOnce();
    void digitsAndCapitalsThatContradictEachOtherAreOneSum();
    void aRejectedFirstPrintingLeavesItsRepeat();
    void correctionsCountAsCorrected();
    void disputedStandsApart();
    void aPersonSettlesADispute();
    void agreementElsewhereSettlesAReading();
    void aRepairedSingleReadingIsDisputed();
    void provisionalAwardsArePlanned();
    void aFailedProjectsBudgetIsCancelled();
    void whatIsNotSpendingIsListedOnly();
    void aTotalAndItsPackagesAreNotAdded_data();
    void aTotalAndItsPackagesAreNotAdded();
    void unrelatedFiguresAreNotTakenForATotal();
    void otherCurrenciesStayOffTheAxis();
    void ordersDocumentsByTheirLargestRow();
    void zeroSaysNothing();
    void roundsTheAxisUp_data();
    void roundsTheAxisUp();
    void clickOnASegmentOpensItsFigures();
    void aSumThatHasNoRoomIsLeftOutWhole();
    void inHighContrastThePartsDifferByFormAndOutline();
    void clickBesideTheBarOpensTheRow();
    void keyboardReachesEveryRow();
    void listSaysTheSame();
    void linksOpenWhatWasNotAdded();
    void emptyStateAndBack();
};

void SpendChartTest::addsExactDecimals()
{
    QVector<FindingRecord> findings;
    for (int i = 0; i < 10; ++i)
        findings.append(amount(i + 1, 1, AmountKind::Award, "0.1"));
    findings.append(amount(11, 1, AmountKind::Award, "5800740.000008"));
    const SpendSums sums = spendSums(findings);
    QCOMPARE(sums.rows.size(), 1);
    QCOMPARE(sums.rows.first().part(SpendPart::Awarded).sum.toString(), QStringLiteral("5800741.000008"));
    QCOMPARE(sums.rows.first().figureCount(), 11);
}

void SpendChartTest::neverAddsAPlanToAnAward()
{
    const SpendSums sums = spendSums(
        {amount(1, 1, AmountKind::Budget, "300000"), amount(2, 1, AmountKind::Award, "199600"),
         amount(3, 1, AmountKind::Ceiling, "280000"), amount(4, 1, AmountKind::Contract, "199000")});
    QCOMPARE(sums.rows.size(), 4);
    QVector<AmountKind> kinds;
    for (const SpendRow &row : sums.rows)
        kinds.append(row.kind);
    QCOMPARE(kinds,
             (QVector{AmountKind::Contract, AmountKind::Award, AmountKind::Budget, AmountKind::Ceiling}));
    QCOMPARE(sums.rows.at(1).total(), money("199600"));
    QCOMPARE(sums.rows.at(1).part(SpendPart::Planned).sum, Decimal());
    QCOMPARE(sums.rows.at(2).part(SpendPart::Planned).sum, money("300000"));
}

void SpendChartTest::repeatsCountOnce()
{
    FindingRecord capital = amount(2, 1, AmountKind::Award, "200000.00");
    capital.sameAs = FindingId{1};
    for (const bool repeatFirst : {false, true}) {
        const FindingRecord first = amount(1, 1, AmountKind::Award, "200000");
        const SpendSums sums = spendSums(repeatFirst ? QVector{capital, first} : QVector{first, capital});
        QCOMPARE(sums.rows.size(), 1);
        QCOMPARE(sums.rows.first().total(), money("200000"));
        QCOMPARE(sums.rows.first().part(SpendPart::Awarded).figures, ids({1}));
        QCOMPARE(sums.rows.first().part(SpendPart::Awarded).repeats, ids({2}));
        QCOMPARE(sums.rows.first().evidence(), ids({1, 2}));
        QCOMPARE(sums.repeats, 1);
    }
}

void SpendChartTest::digitsAndCapitalsThatContradictEachOtherAreOneSum()
{
    FindingRecord digits = amount(1, 1, AmountKind::Award, "7956200");
    digits.finding.quote = QStringLiteral("7,956,200.00");
    factsIn(digits).flags = {QStringLiteral("mismatch")};
    FindingRecord capitals = amount(2, 1, AmountKind::Award, "7956236");
    capitals.finding.quote = QStringLiteral("柒佰玖拾伍万陆仟贰佰叁拾陆元整");
    factsIn(capitals).flags = {QStringLiteral("mismatch")};
    digits.finding.reading.readings.append({QStringLiteral("capital"), capitals.finding.quote, {}});
    // Another sum on the page is no printing of it.
    const FindingRecord other = amount(3, 1, AmountKind::Award, "100");

    SpendRow row = spendSums({digits, capitals, other}).rows.first();
    QCOMPARE(row.part(SpendPart::Disputed).sum, money("7956236"));
    QCOMPARE(row.part(SpendPart::Disputed).figures, ids({2}));
    QCOMPARE(row.part(SpendPart::Disputed).repeats, ids({1}));
    QCOMPARE(row.part(SpendPart::Awarded).sum, money("100"));

    // What a person decided on counts, although the other is larger.
    digits.review.state = ReviewState::Confirmed;
    row = spendSums({digits, capitals}).rows.first();
    QCOMPARE(row.part(SpendPart::Awarded).sum, money("7956200"));
    QCOMPARE(row.total(), money("7956200"));

    // Both let stand as printed: the paper contradicts itself, and nothing is settled.
    capitals.review.state = ReviewState::Confirmed;
    row = spendSums({digits, capitals}).rows.first();
    QCOMPARE(row.total(), money("7956236"));
    QCOMPARE(row.part(SpendPart::Disputed).sum, money("7956236"));

    // The one corrected to the other: still one sum.
    digits.review.state = ReviewState::Corrected;
    AmountFacts corrected = factsIn(digits);
    corrected.value = money("7956236");
    digits.review.corrected = corrected;
    row = spendSums({digits, capitals}).rows.first();
    QCOMPARE(row.part(SpendPart::Awarded).sum, money("7956236"));
    QCOMPARE(row.total(), money("7956236"));
    QCOMPARE(row.evidence().size(), 2);

    // Two lots that print the same: each pair is one sum, and there are two.
    QVector<FindingRecord> lots;
    for (const qint64 lot : {0, 1}) {
        for (FindingRecord record : {digits, capitals}) {
            record.id.value += 10 * lot;
            record.finding.range.begin = 100 * lot + record.id.value;
            lots.append(record);
        }
    }
    row = spendSums(lots).rows.first();
    QCOMPARE(row.total(), money("15912472"));
    QCOMPARE(row.figureCount(), 2);
}

void SpendChartTest::aRejectedFirstPrintingLeavesItsRepeat()
{
    FindingRecord first = amount(1, 1, AmountKind::Award, "200000");
    first.review.state = ReviewState::Rejected;
    FindingRecord again = amount(2, 1, AmountKind::Award, "200000");
    again.sameAs = FindingId{1};
    const SpendSums sums = spendSums({first, again});
    QCOMPARE(sums.rows.first().total(), money("200000"));
    QCOMPARE(sums.rows.first().evidence(), ids({2}));
    QCOMPARE(sums.rejected, 1);
    QCOMPARE(spendSums({first}).rows.size(), 0);
}

void SpendChartTest::correctionsCountAsCorrected()
{
    FindingRecord record = amount(1, 1, AmountKind::Award, "2000000");
    record.finding.reading.verdict = Verdict::Disputed;
    record.review.state = ReviewState::Corrected;
    AmountFacts corrected = factsIn(record);
    corrected.value = money("200000");
    corrected.kind = AmountKind::Budget;
    record.review.corrected = corrected;
    FindingRecord repeat = amount(2, 1, AmountKind::Award,
                                  "2000000"); // repeats the misreading, so it is a figure of its own now
    repeat.sameAs = FindingId{1};
    const SpendSums sums = spendSums({record, repeat});
    QCOMPARE(sums.rows.size(), 2);
    QCOMPARE(sums.rows.at(0).kind, AmountKind::Award);
    QCOMPARE(sums.rows.at(1).part(SpendPart::Planned).sum, money("200000"));
    QCOMPARE(sums.repeats, 0);
}

void SpendChartTest::disputedStandsApart()
{
    QVector<FindingRecord> findings{
        amount(1, 1, AmountKind::Award, "100"), amount(2, 1, AmountKind::Award, "30"),
        amount(3, 1, AmountKind::Award, "7"), amount(4, 1, AmountKind::Award, "2")};
    findings[1].finding.reading.verdict = Verdict::Disputed;
    findings[2].finding.reading.verdict = Verdict::Obscured;
    factsIn(findings[3]).flags = {
        QStringLiteral("mismatch_x10")}; // agreed on what is printed, but the page contradicts itself
    const SpendSums sums = spendSums(findings);
    QCOMPARE(sums.rows.first().part(SpendPart::Awarded).sum, money("100"));
    QCOMPARE(sums.rows.first().part(SpendPart::Disputed).sum, money("39"));
    QCOMPARE(sums.rows.first().part(SpendPart::Disputed).figures, ids({2, 3, 4}));
}

void SpendChartTest::aPersonSettlesADispute()
{
    FindingRecord record = amount(1, 1, AmountKind::Award, "100");
    record.finding.reading.verdict = Verdict::Disputed;
    factsIn(record).flags = {QStringLiteral("mismatch")};
    record.review.state = ReviewState::Confirmed;
    QCOMPARE(spendSums({record}).rows.first().part(SpendPart::Awarded).sum, money("100"));
}

void SpendChartTest::agreementElsewhereSettlesAReading()
{
    FindingRecord body = amount(1, 1, AmountKind::Award, "100");
    body.finding.reading.verdict = Verdict::Disputed;
    FindingRecord box = amount(2, 1, AmountKind::Award, "100");
    box.sameAs = FindingId{1};
    QCOMPARE(spendSums({body, box}).rows.first().part(SpendPart::Awarded).sum, money("100"));
    box.finding.reading.verdict = Verdict::Single;
    QCOMPARE(spendSums({body, box}).rows.first().part(SpendPart::Disputed).sum, money("100"));
}

void SpendChartTest::aRepairedSingleReadingIsDisputed()
{
    FindingRecord record = amount(1, 1, AmountKind::Award, "100");
    factsIn(record).flags = {QStringLiteral("ocr_repaired")};
    QCOMPARE(spendSums({record}).rows.first().part(SpendPart::Awarded).sum, money("100"));
    record.finding.reading.verdict = Verdict::Single;
    QCOMPARE(spendSums({record}).rows.first().part(SpendPart::Disputed).sum, money("100"));
}

void SpendChartTest::provisionalAwardsArePlanned()
{
    FindingRecord record = amount(1, 1, AmountKind::Award, "100");
    factsIn(record).flags = {QStringLiteral("provisional")};
    QCOMPARE(spendSums({record}).rows.first().part(SpendPart::Planned).sum, money("100"));
    QCOMPARE(spendSums({record}).rows.first().part(SpendPart::Awarded).sum, Decimal());
}

void SpendChartTest::aFailedProjectsBudgetIsCancelled()
{
    FindingRecord record = amount(1, 1, AmountKind::Budget, "100");
    factsIn(record).flags = {QStringLiteral("cancelled")};
    QCOMPARE(spendSums({record}).rows.first().part(SpendPart::Cancelled).sum, money("100"));
    QCOMPARE(spendSums({record}).rows.first().part(SpendPart::Planned).sum, Decimal());
}

void SpendChartTest::whatIsNotSpendingIsListedOnly()
{
    QVector<FindingRecord> findings{amount(1, 1, AmountKind::UnitPrice, "18500"),
                                    amount(2, 1, AmountKind::Deposit, "5000"),
                                    amount(3, 1, AmountKind::Fee, "69608"),
                                    amount(4, 1, AmountKind::DocPrice, "300"),
                                    amount(5, 1, AmountKind::RegisteredCapital, "1000000"),
                                    amount(6, 1, AmountKind::Other, "77"),
                                    amount(7, 1, AmountKind::Ceiling, "18500"),
                                    amount(8, 1, AmountKind::Award, "12")};
    factsIn(findings[6]).per = QStringLiteral("台·月"); // a unit ceiling
    factsIn(findings[7]).flags = {QStringLiteral("superseded")};
    const SpendSums sums = spendSums(findings);
    QVERIFY(sums.rows.isEmpty());
    QCOMPARE(notAdded(sums, NotAdded::UnitPrice), ids({1, 7}));
    QCOMPARE(notAdded(sums, NotAdded::Deposit), ids({2}));
    QCOMPARE(notAdded(sums, NotAdded::Fee), ids({3}));
    QCOMPARE(notAdded(sums, NotAdded::DocPrice), ids({4}));
    QCOMPARE(notAdded(sums, NotAdded::RegisteredCapital), ids({5}));
    QCOMPARE(notAdded(sums, NotAdded::Other), ids({6}));
    QCOMPARE(notAdded(sums, NotAdded::Superseded), ids({8}));
}

void SpendChartTest::aTotalAndItsPackagesAreNotAdded_data()
{
    QTest::addColumn<QStringList>("figures"); // value, or value@package, or value!flag
    QTest::addColumn<QString>("sum");
    QTest::newRow("packages complete")
        << QStringList{QStringLiteral("300"), QStringLiteral("100@1"), QStringLiteral("200@2")}
        << QStringLiteral("300.00");
    QTest::newRow("a package is missing")
        << QStringList{QStringLiteral("300"), QStringLiteral("100@1")} << QStringLiteral("300.00");
    QTest::newRow("marked total") << QStringList{QStringLiteral("300!total"), QStringLiteral("100"),
                                                 QStringLiteral("190")}
                                  << QStringLiteral("300.00");
    QTest::newRow("marked parts") << QStringList{QStringLiteral("300"), QStringLiteral("100!component"),
                                                 QStringLiteral("190!instalment")}
                                  << QStringLiteral("300.00");
    QTest::newRow("unmarked total") << QStringList{QStringLiteral("100.10"), QStringLiteral("200.20"),
                                                   QStringLiteral("300.30")}
                                    << QStringLiteral("300.30");
    QTest::newRow("packages only") << QStringList{QStringLiteral("100@1"), QStringLiteral("200@2")}
                                   << QStringLiteral("300.00");
    QTest::newRow("one package is the whole")
        << QStringList{QStringLiteral("393"), QStringLiteral("393@1")} << QStringLiteral("393.00");
    QTest::newRow("a package printed once more without its name")
        << QStringList{QStringLiteral("393"), QStringLiteral("276"), QStringLiteral("276@1")}
        << QStringLiteral("393.00");
    QTest::newRow("a total of sums without packages beside one package")
        << QStringList{QStringLiteral("600"), QStringLiteral("250"), QStringLiteral("350"),
                       QStringLiteral("100@1")}
        << QStringLiteral("600.00");
}

void SpendChartTest::aTotalAndItsPackagesAreNotAdded()
{
    QFETCH(const QStringList, figures);
    QFETCH(const QString, sum);
    QVector<FindingRecord> findings;
    for (const QString &figure : figures) {
        const QString value = figure.section(u'@', 0, 0).section(u'!', 0, 0);
        findings.append(amount(findings.size() + 1, 1, AmountKind::Award, value.toLatin1().constData()));
        factsIn(findings.last()).package = figure.section(u'@', 1, 1);
        if (figure.contains(u'!')) factsIn(findings.last()).flags = {figure.section(u'!', 1, 1)};
    }
    const SpendSums sums = spendSums(findings);
    QCOMPARE(sums.rows.size(), 1);
    QCOMPARE(sums.rows.first().total().toString(), sum);
    // Nothing vanishes: what is not in the bar is listed.
    QCOMPARE(sums.rows.first().figureCount() + notAdded(sums, NotAdded::PartOfTotal).size(), figures.size());
}

void SpendChartTest::unrelatedFiguresAreNotTakenForATotal()
{
    const SpendSums two =
        spendSums({amount(1, 1, AmountKind::Award, "100"), amount(2, 1, AmountKind::Award, "100")});
    QCOMPARE(two.rows.first().total(), money("200")); // two lots of the same price
    const SpendSums three =
        spendSums({amount(1, 1, AmountKind::Award, "100"), amount(2, 1, AmountKind::Award, "200"),
                   amount(3, 1, AmountKind::Award, "300.01")});
    QCOMPARE(three.rows.first().total(), money("600.01"));
}

void SpendChartTest::otherCurrenciesStayOffTheAxis()
{
    FindingRecord dollars = amount(2, 1, AmountKind::Award, "999999999");
    factsIn(dollars).currency = QStringLiteral("USD");
    const SpendSums sums = spendSums({amount(1, 1, AmountKind::Award, "100"), dollars});
    QCOMPARE(sums.rows.size(), 1);
    QCOMPARE(sums.rows.first().total(), money("100"));
    QCOMPARE(sums.otherCurrencies.size(), 1);
    QCOMPARE(sums.otherCurrencies.first().currency, QStringLiteral("USD"));
}

void SpendChartTest::ordersDocumentsByTheirLargestRow()
{
    const SpendSums sums =
        spendSums({amount(1, 1, AmountKind::Award, "100"), amount(2, 2, AmountKind::Budget, "900"),
                   amount(3, 2, AmountKind::Award, "50"), amount(4, 3, AmountKind::Award, "100")});
    QVector<qint64> documents;
    for (const SpendRow &row : sums.rows)
        documents.append(row.document.value);
    QCOMPARE(documents, (QVector<qint64>{2, 2, 1, 3}));
    QCOMPARE(sums.rows.first().kind, AmountKind::Award);
}

void SpendChartTest::zeroSaysNothing()
{
    const SpendSums sums = spendSums({amount(1, 1, AmountKind::Award, "0.00")});
    QVERIFY(sums.rows.isEmpty() && sums.notAdded.isEmpty());
}

void SpendChartTest::roundsTheAxisUp_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<QString>("lastLabel");
    QTest::newRow("nothing") << QStringLiteral("0") << qint64(1) << QStringLiteral("2");
    QTest::newRow("small") << QStringLiteral("7300") << qint64(2000) << QStringLiteral("8,000");
    QTest::newRow("wan") << QStringLiteral("5800740") << qint64(2'000'000) << QStringLiteral("600 万");
    QTest::newRow("exact end") << QStringLiteral("10000000") << qint64(2'000'000)
                               << QStringLiteral("1,000 万");
    QTest::newRow("a fen above") << QStringLiteral("10000000.01") << qint64(5'000'000)
                                 << QStringLiteral("1,500 万");
    QTest::newRow("yi") << QStringLiteral("123456789") << qint64(50'000'000) << QStringLiteral("15,000 万");
}

void SpendChartTest::roundsTheAxisUp()
{
    QFETCH(const QString, value);
    QFETCH(const qint64, step);
    QFETCH(const QString, lastLabel);
    const Decimal decimal = *Decimal::parse(value);
    const SpendAxis axis = SpendAxis::upTo(decimal);
    QCOMPARE(axis.step, step);
    QVERIFY(axis.maximum() >= decimal.toDoubleForDrawing());
    QVERIFY(axis.steps >= 2 && axis.steps <= 5);
    QCOMPARE(axis.label(axis.steps), lastLabel);
    QCOMPARE(axis.label(0), QStringLiteral("0"));
}

void SpendChartTest::clickOnASegmentOpensItsFigures()
{
    QVector<FindingRecord> findings{amount(1, 1, AmountKind::Award, "600"),
                                    amount(2, 1, AmountKind::Award, "400"),
                                    amount(3, 2, AmountKind::Budget, "500")};
    findings[1].finding.reading.verdict = Verdict::Disputed;
    SpendChart chart;
    chart.resize(900, 500);
    chart.show();
    chart.setFindings(findings);
    auto *view = chart.findChild<SpendChartView *>();
    QVERIFY(view != nullptr && view->isVisible());
    QSignalSpy activated(&chart, &SpendChart::barActivated);
    const QRectF awarded = view->segmentRect(0, SpendPart::Awarded);
    const QRectF disputed = view->segmentRect(0, SpendPart::Disputed);
    QVERIFY(std::abs(awarded.width() / disputed.width() - 1.5) < 0.01);
    QVERIFY(std::abs(awarded.right() - disputed.left()) < 0.01);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, awarded.center().toPoint());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, disputed.center().toPoint());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->segmentRect(1, SpendPart::Planned).center().toPoint());
    QCOMPARE(activated.size(), 3);
    QCOMPARE(activated.at(0).first().value<QVector<FindingId>>(), ids({1}));
    QCOMPARE(activated.at(1).first().value<QVector<FindingId>>(), ids({2}));
    QCOMPARE(activated.at(2).first().value<QVector<FindingId>>(), ids({3}));
    // The bars are where the clicks are: Qt Charts draws in the same place.
    const QImage picture = view->viewport()->grab().toImage();
    QCOMPARE(picture.pixelColor(awarded.center().toPoint()),
             spendColor(SpendPart::Awarded, QGuiApplication::palette()));
    QCOMPARE(picture.pixelColor(disputed.center().toPoint()),
             spendColor(SpendPart::Disputed, QGuiApplication::palette()));
    QCOMPARE(picture.pixelColor(view->segmentRect(1, SpendPart::Planned).center().toPoint()),
             spendColor(SpendPart::Planned, QGuiApplication::palette()));
}

void SpendChartTest::aSumThatHasNoRoomIsLeftOutWhole()
{
    SpendRow row;
    row.ofTechnology = true;
    row.currency = QStringLiteral("CNY");
    row.parts[0].sum = *Decimal::parse(QStringLiteral("19761022.06"));
    row.parts[1].sum = *Decimal::parse(QStringLiteral("7645000"));
    const QFontMetrics metrics(QGuiApplication::font());
    const QString whole = QStringLiteral("1,976.102206 万 + 764.5 万");
    QCOMPARE(barTextWithin(row, metrics, 10'000), whole);
    QCOMPARE(barTextWithin(row, metrics, metrics.horizontalAdvance(whole)), whole);
    for (int width = metrics.horizontalAdvance(whole) - 1; width >= 0; --width) {
        const QString text = barTextWithin(row, metrics, width);
        QVERIFY2(text == QStringLiteral("1,976.102206 万 + …") || text == QStringLiteral("…"),
                 qPrintable(text));
    }
}

void SpendChartTest::inHighContrastThePartsDifferByFormAndOutline()
{
    QPalette strong;
    strong.setColor(QPalette::Window, Qt::white);
    strong.setColor(QPalette::Base, Qt::white);
    strong.setColor(QPalette::WindowText, Qt::black);
    strong.setColor(QPalette::Text, Qt::black);
    QVERIFY(isHighContrast(strong));
    QCOMPARE(spendPen(strong).color(), QColor(Qt::black));
    QVERIFY(spendPen(strong).style() != Qt::NoPen);
    QCOMPARE(spendColor(SpendPart::Planned, strong), QColor(Qt::white)); // empty within its outline
    QSet<int> forms;
    for (const SpendPart part : kSpendParts) {
        const QBrush brush = spendBrush(part, strong);
        forms.insert(int(brush.style()) * 2 + int(brush.color() == QColor(Qt::white)));
    }
    QCOMPARE(forms.size(), qsizetype(kSpendParts.size()));
    strong.setColor(QPalette::Window, QColor(0xf4f4f2));
    QCOMPARE(spendPen(strong).style(), Qt::NoPen);
}

void SpendChartTest::clickBesideTheBarOpensTheRow()
{
    QVector<FindingRecord> findings{amount(1, 1, AmountKind::Award, "600"),
                                    amount(2, 1, AmountKind::Award, "400")};
    findings[1].finding.reading.verdict = Verdict::Disputed;
    SpendChart chart;
    chart.resize(900, 500);
    chart.show();
    chart.setFindings(findings);
    auto *view = chart.findChild<SpendChartView *>();
    QSignalSpy activated(&chart, &SpendChart::barActivated);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(20, int(view->rowRect(0).center().y())));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<QVector<FindingId>>(), ids({1, 2}));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(20, int(view->rowRect(0).bottom()) + 20));
    QCOMPARE(activated.size(), 1);
}

void SpendChartTest::keyboardReachesEveryRow()
{
    SpendChart chart;
    chart.resize(900, 500);
    chart.show();
    chart.setFindings({amount(1, 1, AmountKind::Award, "600"), amount(2, 1, AmountKind::Budget, "700"),
                       amount(3, 2, AmountKind::Budget, "500")});
    auto *view = chart.findChild<SpendChartView *>();
    QSignalSpy activated(&chart, &SpendChart::barActivated);
    QTest::keyClick(view, Qt::Key_Home);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(view->currentRow(), row);
        QVERIFY(!view->accessibleDescription().isEmpty());
        QTest::keyClick(view, Qt::Key_Return);
        QTest::keyClick(view, Qt::Key_Down);
    }
    QCOMPARE(view->currentRow(), 2); // stays on the last
    QCOMPARE(activated.size(), 3);
    QCOMPARE(activated.at(2).first().value<QVector<FindingId>>(), ids({3}));
}

void SpendChartTest::listSaysTheSame()
{
    FindingRecord dollars = amount(9, 1, AmountKind::Award, "12.5");
    factsIn(dollars).currency = QStringLiteral("USD");
    SpendChart chart;
    chart.setFindings({amount(1, 1, AmountKind::Award, "5800740.00"),
                       amount(2, 1, AmountKind::Budget, "6301800"), dollars});
    auto *list = chart.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("¥5,800,740.00"));
    QCOMPARE(list->topLevelItem(1)->text(3), QStringLiteral("¥6,301,800.00"));
    QSignalSpy activated(&chart, &SpendChart::barActivated);
    Q_EMIT list->itemActivated(list->topLevelItem(2), 0);
    QCOMPARE(activated.first().first().value<QVector<FindingId>>(), ids({9}));
}

void SpendChartTest::linksOpenWhatWasNotAdded()
{
    SpendChart chart;
    chart.setFindings({amount(1, 1, AmountKind::Award, "100"), amount(2, 1, AmountKind::Fee, "5"),
                       amount(3, 1, AmountKind::Fee, "6")});
    QLabel *foot = nullptr;
    for (QLabel *label : chart.findChildren<QLabel *>())
        if (label->text().contains(u"href")) foot = label;
    QVERIFY(foot != nullptr);
    QVERIFY2(foot->text().contains(u"2 fees"), qPrintable(foot->text()));
    QSignalSpy activated(&chart, &SpendChart::barActivated);
    Q_EMIT foot->linkActivated(QStringLiteral("0"));
    Q_EMIT foot->linkActivated(QStringLiteral("nonsense"));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<QVector<FindingId>>(), ids({2, 3}));
}

void SpendChartTest::emptyStateAndBack()
{
    SpendChart chart;
    chart.resize(700, 400);
    chart.show();
    auto *view = chart.findChild<SpendChartView *>();
    QVERIFY(!view->isVisible());
    chart.setFindings({amount(1, 1, AmountKind::Award, "100")});
    QVERIFY(view->isVisible());
    chart.setFindings({});
    QVERIFY(!view->isVisible());
    QVERIFY(!chart.grab().isNull());
}

QTEST_MAIN(SpendChartTest)
#include "spend_chart_test.moc"
