// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/crop_plan.h"
#include "ui/desk/reading_text.h"
#include "ui/models/amount_words.h"
#include "ui/models/document_list_model.h"
#include "ui/models/finding_filter_model.h"
#include "ui/models/finding_list_model.h"
#include "ui/models/finding_text.h"
#include "ui/models/search_hit_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tt
{

namespace
{

FindingRecord amount(qint64 id, qint64 document, const char *value, Verdict verdict = Verdict::Agreed)
{
    FindingRecord record;
    record.id = {id};
    record.document = {document};
    record.documentName = QStringLiteral("notice.pdf");
    record.finding.range.begin = id;
    AmountFacts facts;
    facts.value = *Decimal::parse(QString::fromLatin1(value));
    facts.kind = AmountKind::Award;
    record.finding.facts = facts;
    record.finding.reading.verdict = verdict;
    return record;
}

FindingRecord mention(qint64 id, qint64 document, const QString &name, const QString &category,
                      const QString &home)
{
    FindingRecord record = amount(id, document, "1");
    MentionFacts facts;
    facts.name = name;
    facts.category = category;
    facts.home = home;
    record.finding.facts = facts;
    return record;
}

QVector<qint64> idsOf(const FindingFilterModel &model)
{
    QVector<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.idAt(row).value);
    return ids;
}

} // namespace

class ModelsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moneyInWords_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("money");
        QTest::addColumn<QString>("wan");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *value, const QString &money, const QString &wan,
                            const QString &words) {
            QTest::newRow(value) << QString::fromLatin1(value) << money << wan << words;
        };
        const QChar gap(0x00a0);
        row("5800740", QStringLiteral("¥5,800,740.00"), QStringLiteral("580.074") + gap + u'万',
            QStringLiteral("five million eight hundred thousand seven hundred forty yuan"));
        row("0", QStringLiteral("¥0.00"), {}, QStringLiteral("zero yuan"));
        row("0.008", QStringLiteral("¥0.008"), {}, QStringLiteral("zero point zero zero eight yuan"));
        row("9999.99", QStringLiteral("¥9,999.99"), {},
            QStringLiteral("nine thousand nine hundred ninety-nine point nine nine yuan"));
        row("10000", QStringLiteral("¥10,000.00"), QStringLiteral("1") + gap + u'万',
            QStringLiteral("ten thousand yuan"));
        row("120000000", QStringLiteral("¥120,000,000.00"), QStringLiteral("1.2") + gap + u'亿',
            QStringLiteral("one hundred twenty million yuan"));
        row("1000000000000000", QStringLiteral("¥1,000,000,000,000,000.00"),
            QStringLiteral("10,000,000") + gap + u'亿', {});
    }

    void moneyInWords()
    {
        QFETCH(QString, value);
        const Decimal number = *Decimal::parse(value);
        QTEST(moneyText(number, QStringLiteral("CNY")), "money");
        QTEST(wanText(number), "wan");
        QTEST(moneyWords(number, QStringLiteral("CNY")), "words");
    }

    void documentModelStaysConsistent()
    {
        DocumentListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        DocumentRecord document;
        document.id = {7};
        document.name = QStringLiteral("a.pdf");
        model.update(document);
        document.state = DocumentState::Reading;
        document.pages = 4;
        document.pagesRead = 1;
        model.update(document);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(DocumentListModel::ProgressRole).toDouble(), 0.25);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.update(document);
        QCOMPARE(changed.count(), 0);
        document.state = DocumentState::Failed;
        document.error = Error{ErrorCode::Corrupt, QStringLiteral("a.pdf is damaged."), {}};
        model.update(document);
        QCOMPARE(model.index(0).data(DocumentListModel::SubtitleRole).toString(),
                 QStringLiteral("a.pdf is damaged."));
        model.setCounts({7}, {{{EvidenceCategory::Amount, 3}}, {}});
        QCOMPARE(model.index(0)
                     .data(DocumentListModel::CountsRole)
                     .toMap()
                     .value(QStringLiteral("amount"))
                     .toInt(),
                 3);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void oneDocumentsFindingsAreReplacedInPlace()
    {
        FindingListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings({}, {amount(1, 1, "10"), amount(2, 2, "20"), amount(3, 3, "30")});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QPersistentModelIndex third(model.indexOf({3}));
        model.setFindings({2}, {amount(4, 2, "21"), amount(5, 2, "22")});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(third.row(), 3);
        QCOMPARE(model.find({5})->document, DocumentId{2});
        QVERIFY(!model.find({2}));
        FindingRecord reviewed = amount(4, 2, "21");
        reviewed.review.state = ReviewState::Confirmed;
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setFindings({2}, {reviewed, amount(5, 2, "22")});
        QCOMPARE(removed.count(), 0);
        QCOMPARE(model.find({4})->review.state, ReviewState::Confirmed);
        model.setFindings({2}, {});
        QCOMPARE(model.rowCount(), 2);
    }

    void triagePutsDisputesFirstThenMoneyThenNames()
    {
        FindingListModel source;
        FindingFilterModel model(source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        source.setFindings(
            {},
            {mention(1, 1, QStringLiteral("Aliyun"), QStringLiteral("cloud_vendor"), QStringLiteral("CN")),
             mention(2, 1, QStringLiteral("AWS"), QStringLiteral("cloud_vendor"), QStringLiteral("US")),
             amount(3, 1, "9.5"), amount(4, 1, "10"), amount(5, 2, "2", Verdict::Disputed)});
        QCOMPARE(idsOf(model), (QVector<qint64>{5, 4, 3, 2, 1}));
        model.setOrder(FindingFilterModel::Order::Page);
        QCOMPARE(idsOf(model), (QVector<qint64>{1, 2, 3, 4, 5}));
    }

    void filtersChoose()
    {
        FindingListModel source;
        FindingFilterModel model(source);
        FindingRecord repeat = amount(3, 1, "10");
        repeat.sameAs = {2};
        FindingRecord corrected = amount(4, 2, "5");
        AmountFacts right = std::get<AmountFacts>(corrected.finding.facts);
        right.kind = AmountKind::Budget;
        corrected.review = {ReviewState::Corrected, {}, {}, {}, right};
        source.setFindings({}, {amount(2, 1, "10"), repeat, corrected});
        QCOMPARE(idsOf(model), (QVector<qint64>{2, 4}));
        FindingChoice choice;
        choice.kind = AmountKind::Budget;
        model.setChoice(choice);
        QCOMPARE(idsOf(model), (QVector<qint64>{4}));
        choice = {};
        choice.repeats = true;
        choice.document = {1};
        model.setChoice(choice);
        QCOMPARE(model.rowCount(), 2);
        choice = {};
        choice.notedOnly = true;
        model.setChoice(choice);
        QCOMPARE(model.rowCount(), 0);
        source.setNoted({{2}});
        QCOMPARE(idsOf(model), (QVector<qint64>{2}));
        choice = {};
        choice.text = QStringLiteral("NOTICE");
        choice.review = ReviewState::Unreviewed;
        model.setChoice(choice);
        QCOMPARE(idsOf(model), (QVector<qint64>{2}));
    }

    void hitsStayConsistent()
    {
        SearchHitModel hits;
        const QAbstractItemModelTester one(&hits, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SearchHit hit;
        hit.quote = QStringLiteral("算力");
        hits.setHits({hit, hit});
        QCOMPARE(hits.rowCount(), 2);
        // A hit that goes on in the next line is found in its context, where the line end is a blank.
        hit.quote = QStringLiteral("算\n力");
        hit.context = QStringLiteral("租用算 力服务");
        hits.setHits({hit});
        const QModelIndex over = hits.index(0);
        QVERIFY(over.data(SearchHitModel::ContextRole)
                    .toString()
                    .contains(over.data(SearchHitModel::QuoteRole).toString()));
        hit.source = SearchSource::Name;
        hit.rank = 1'100;
        hit.page.document = {1};
        hits.setHits({hit});
        QVERIFY(hits.index(0).data(SearchHitModel::PlaceRole).toString().contains(QStringLiteral("file")));
        QVERIFY(hits.index(0).data(SearchHitModel::PlaceRole).toString().startsWith(QStringLiteral("near")));
        hits.setHits({});
        QCOMPARE(hits.rowCount(), 0);
    }

    void readingsShowWhereTheyDiffer()
    {
        const QVector<bool> marks = differing(QStringLiteral("580.014"), QStringLiteral("580.074"));
        QCOMPARE(marks.count(true), 1);
        QVERIFY(marks.at(5));
        QVERIFY(!differing(QStringLiteral("贰拾万元"), QStringLiteral("贰拾万元")).contains(true));
        QCOMPARE(differing(QStringLiteral("abc"), {}).count(true), 3);
        QVERIFY(!markedText(QStringLiteral("<b>1</b>"), {}, Qt::red).contains(QStringLiteral("<b>")));
    }

    void theCropHoldsTheInkAndStaysOnThePage()
    {
        const QSizeF page(595, 842);
        for (const PageRect &box : {PageRect{0.6, 0.4, 0.1, 0.02}, PageRect{0.0, 0.0, 0.05, 0.01},
                                    PageRect{0.95, 0.98, 0.05, 0.02}, PageRect{0.05, 0.5, 0.9, 0.02}}) {
            const PageRect crop = cropAround(box, page, {336, 96});
            QVERIFY(crop.x >= 0 && crop.y >= 0 && crop.right() <= 1.0001 && crop.bottom() <= 1.0001);
            QVERIFY(crop.x <= box.x + 1e-9 && crop.right() >= box.right() - 1e-9);
            QVERIFY(crop.y <= box.y + 1e-9 && crop.bottom() >= box.bottom() - 1e-9);
        }
        QVERIFY(cropAround({}, page, {336, 96}).isEmpty());
    }

    void theCropOfASumShowsItsLabelAsWell()
    {
        const QSizeF page(595, 842);
        const QSizeF view(336, 96);
        const PageRect sum{0.50, 0.40, 0.10, 0.015};
        const auto holds = [](const PageRect &part, const PageRect &box) {
            return part.x <= box.x + 1e-9 && part.right() >= box.right() - 1e-9 && part.y <= box.y + 1e-9 &&
                   part.bottom() >= box.bottom() - 1e-9;
        };
        const PageRect beside{0.42, 0.40, 0.07, 0.015};
        const CropPlan one = planCrop(sum, beside, page, {view, 34});
        QVERIFY(one.label.isEmpty());
        QVERIFY(holds(one.main, sum) && holds(one.main, beside));
        // A long sum in capitals is small by itself: its label beside it makes it hardly smaller.
        const PageRect capitals{0.30, 0.40, 0.45, 0.015};
        const CropPlan wide = planCrop(capitals, {0.17, 0.40, 0.12, 0.015}, page, {view, 34});
        QVERIFY(wide.label.isEmpty() && holds(wide.main, {0.17, 0.40, 0.58, 0.015}));
        // The head of a long table's column: together the print would be too small to read.
        const PageRect head{0.50, 0.10, 0.12, 0.015};
        const CropPlan two = planCrop(sum, head, page, {view, 34});
        QCOMPARE(two.main, cropAround(sum, page, view));
        QVERIFY(holds(two.label, head));
        QVERIFY(!holds(two.label, sum));
        // A row has no room for a second picture.
        const CropPlan row = planCrop(sum, head, page, {{120, 44}, 0, 11});
        QVERIFY(row.label.isEmpty());
        QCOMPARE(row.main, cropAround(sum, page, {120, 44}));
        QVERIFY(planCrop({}, head, page, {view, 34}).main.isEmpty());
        QCOMPARE(planCrop(sum, {}, page, {view, 34}).main, cropAround(sum, page, view));
    }
};

} // namespace tt

QTEST_MAIN(tt::ModelsTest)
#include "models_test.moc"
