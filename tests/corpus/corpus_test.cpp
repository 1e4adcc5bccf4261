// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/generate.h"
#include "tests/corpus/money_print.h"
#include "tests/corpus/place_truth.h"
#include "tests/corpus/score.h"
#include "tests/corpus/templates.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace tt::corpus
{

namespace
{

QStringList families()
{
    const auto found = chineseFamilies();
    return found ? *found : QStringList();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CorpusOptions options(const QString &directory)
{
    CorpusOptions out;
    out.directory = directory;
    out.families = families();
    out.count = 4;
    out.dpi = 100;
    return out;
}

QJsonObject finding(const DocumentTruth &truth, const TruthItem &item)
{
    QJsonArray boxes;
    for (const PageRect &box : item.boxes)
        boxes.append(QJsonArray{box.x, box.y, box.w, box.h});
    QJsonObject out{
        {QStringLiteral("page"), item.page + 1},
        {QStringLiteral("quote"), item.quote},
        {QStringLiteral("boxes"), boxes},
        {QStringLiteral("document"), QJsonObject{{QStringLiteral("name"), truth.file}}},
        {QStringLiteral("reading"), QJsonObject{{QStringLiteral("verdict"), QStringLiteral("agreed")}}}};
    if (const auto *amount = std::get_if<AmountTruth>(&item.facts)) {
        out.insert(u"type", QStringLiteral("amount"));
        out.insert(u"amount", QJsonObject{{QStringLiteral("value"), amount->value.toString()},
                                          {QStringLiteral("currency"), amount->currency},
                                          {QStringLiteral("kind"), amount->kind}});
    } else if (const auto *mention = std::get_if<MentionTruth>(&item.facts)) {
        out.insert(u"type", QStringLiteral("mention"));
        out.insert(u"mention", QJsonObject{{QStringLiteral("watch_id"), mention->watchId},
                                           {QStringLiteral("polarity"), mention->polarity},
                                           {QStringLiteral("certainty"), QStringLiteral("named")}});
    }
    return out;
}

/// What a perfect program would print for a document.
QJsonArray perfect(const DocumentTruth &truth)
{
    QJsonArray all;
    for (const TruthItem &item : truth.items) {
        const QJsonObject one = finding(truth, item);
        const bool decoy =
            one.value(u"mention").toObject().value(u"polarity").toString() == u"false_positive";
        if (one.contains(u"type") && !decoy) all.append(one);
    }
    return all;
}

DocumentTruth sampleTruth(const QString &name)
{
    const auto truth =
        loadTruth(QStringLiteral(TT_SOURCE_DIR "/resources/samples/") + name + QStringLiteral(".truth.json"));
    EXPECT_TRUE(truth) << (truth ? QString() : truth.error().message).toStdString();
    return truth ? *truth : DocumentTruth{};
}

} // namespace

TEST(MoneyPrint, capitalNumeralsReadAsBanksWriteThem)
{
    const auto text = [](const char16_t *digitsText) {
        return capital(*Decimal::parse(QStringView(digitsText)));
    };
    EXPECT_EQ(text(u"199800"), QStringLiteral("壹拾玖万玖仟捌佰元整"));
    EXPECT_EQ(text(u"200000"), QStringLiteral("贰拾万元整"));
    EXPECT_EQ(text(u"1000001"), QStringLiteral("壹佰万零壹元整"));
    EXPECT_EQ(text(u"10050300.40"), QStringLiteral("壹仟零伍万零叁佰元肆角整"));
    EXPECT_EQ(text(u"300000000"), QStringLiteral("叁亿元整"));
    EXPECT_EQ(text(u"100002000.05"), QStringLiteral("壹亿零贰仟元零伍分"));
    EXPECT_EQ(text(u"0.42"), QStringLiteral("肆角贰分"));
    EXPECT_EQ(text(u"0"), QStringLiteral("零元整"));
}

TEST(MoneyPrint, tenThousandsKeepTheAskedDecimals)
{
    EXPECT_EQ(inWan(Decimal(200000), 0), QStringLiteral("20"));
    EXPECT_EQ(inWan(Decimal(548000), 7), QStringLiteral("54.8000000"));
    EXPECT_EQ(inWan(Decimal(7278), 0), QStringLiteral("0.7278"));
    EXPECT_EQ(capitalDate(2024, 10, 21), QStringLiteral("贰零贰肆年壹拾月贰拾壹日"));
}

TEST(Corpus, theSameSeedGivesTheSameBytes)
{
    ASSERT_FALSE(families().isEmpty()) << "install a Chinese font";
    QTemporaryDir one;
    QTemporaryDir two;
    const auto first = produceCorpus(options(one.path()));
    const auto second = produceCorpus(options(two.path()));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    for (const DocumentTruth &truth : *first)
        EXPECT_EQ(bytesOf(one.filePath(truth.file)), bytesOf(two.filePath(truth.file)))
            << truth.file.toStdString();
    CorpusOptions other = options(two.path());
    other.seed = 2;
    const auto different = produceCorpus(other);
    ASSERT_TRUE(different);
    EXPECT_NE(*first, *different);
}

TEST(Corpus, bornDigitalFilesHoldNoTimeOfDay)
{
    QTemporaryDir one;
    QTemporaryDir two;
    CorpusOptions wanted = options(one.path());
    wanted.output = Output::BornDigitalPdf;
    wanted.count = 1;
    const auto first = produceCorpus(wanted);
    wanted.directory = two.path();
    ASSERT_TRUE(first && produceCorpus(wanted));
    const QString file = first->constFirst().file;
    EXPECT_EQ(bytesOf(one.filePath(file)), bytesOf(two.filePath(file)));
    EXPECT_TRUE(bytesOf(one.filePath(file)).contains("(D:20240101000000"));
}

TEST(Corpus, everyLayoutPlacesAllItsItemsOnThePage)
{
    QTemporaryDir dir;
    for (const Template &layout : templates()) {
        CorpusOptions wanted = options(dir.path());
        wanted.layout = layout.name;
        wanted.count = 2;
        wanted.dpi = 72;
        wanted.level = Level::Heavy;
        const auto made = produceCorpus(wanted);
        ASSERT_TRUE(made) << layout.name.toStdString();
        for (const DocumentTruth &truth : *made) {
            EXPECT_FALSE(truth.items.isEmpty());
            for (const TruthItem &item : truth.items)
                for (const PageRect &box : item.boxes)
                    EXPECT_TRUE(!box.isEmpty() && box.right() <= 1.0001 && box.bottom() <= 1.0001)
                        << item.quote.toStdString();
            for (const TruthPage &page : truth.pages)
                EXPECT_TRUE(page.plainText().contains(sampleSentence()));
        }
    }
}

TEST(Corpus, truthComesBackFromItsFile)
{
    QTemporaryDir dir;
    const auto made = produceCorpus(options(dir.path()));
    ASSERT_TRUE(made);
    for (const DocumentTruth &truth : *made) {
        const auto again = loadTruth(dir.filePath(truthName(truth.file)));
        ASSERT_TRUE(again);
        EXPECT_TRUE(sameContent(truth, *again));
        EXPECT_EQ(toJson(truth), toJson(*again));
    }
}

namespace
{

struct Alias {
    QString text;
    QString id;
};

/// Every printed form on the watch-list, kinds of company and restricted bodies left out (truth does not list
/// those).
QVector<Alias> aliases()
{
    QFile file(QStringLiteral(TT_SOURCE_DIR "/resources/watchlist/watchlist.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QVector<Alias> out;
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).object().value(u"entries").toArray()) {
        const QString id = value.toObject().value(u"id").toString();
        if (id.startsWith(u"inter.") || id.startsWith(u"party.")) continue;
        const QJsonObject forms = value.toObject().value(u"aliases").toObject();
        for (const auto &script : {forms.value(u"hans"), forms.value(u"latin")})
            for (const auto &form : script.toArray())
                out.append({form.toString(), id});
    }
    return out;
}

bool holds(const QString &text, const QString &alias)
{
    const bool latin = alias.at(0).unicode() < 0x80;
    const QString edge = latin ? QStringLiteral("(?<![A-Za-z0-9])%1(?![A-Za-z0-9])") : QStringLiteral("%1");
    return text.contains(QRegularExpression(edge.arg(QRegularExpression::escape(alias))));
}

} // namespace

/// A watch-list name that the truth forgot would count against a finder that is right.
TEST(Corpus, everyWatchListNameOnAPageIsInTheTruth)
{
    const QVector<Alias> all = aliases();
    ASSERT_GT(all.size(), 100);
    QTemporaryDir dir;
    CorpusOptions wanted = options(dir.path());
    wanted.count = 150;
    wanted.output = Output::TruthOnly;
    const auto made = produceCorpus(wanted);
    ASSERT_TRUE(made);
    for (const DocumentTruth &truth : *made) {
        QString text;
        for (const TruthPage &page : truth.pages)
            for (const TruthLine &line : page.lines)
                text += line.text;
        QStringList quotes;
        for (const TruthItem &item : truth.items)
            if (std::holds_alternative<MentionTruth>(item.facts)) quotes.append(item.quote);
        std::sort(quotes.begin(), quotes.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
        for (const QString &quote : quotes)
            text.replace(quote, QStringLiteral("§"));
        for (const Alias &alias : all)
            EXPECT_FALSE(holds(text, alias.text))
                << truth.file.toStdString() << ": " << alias.text.toStdString();
    }
}

/// The ink must be where the truth says it is, skew or not: dark pixels inside the box, and hardly any beside
/// the text.
TEST(Corpus, skewedTruthStillPointsAtTheInk)
{
    QTemporaryDir dir;
    Rng rng(5);
    Rng forms(6);
    Job job;
    job.directory = dir.path();
    job.baseName = QStringLiteral("skewed");
    job.output = Output::Png;
    job.fonts = fontSetFor(families().constFirst(), families());
    job.damage.dpi = 150;
    for (const double skew : {-3.0, 0.0, 3.0}) {
        job.damage.skewDegrees = skew;
        const auto truth = produce(awardLetter(drawFacts(QStringLiteral("gcp"), rng), forms), job);
        ASSERT_TRUE(truth);
        const QImage image(dir.filePath(truth->file));
        ASSERT_FALSE(image.isNull());
        for (const TruthItem &item : truth->items) {
            const QRect area = item.boxes.constFirst().onPage(image.size()).toAlignedRect();
            int dark = 0;
            for (int y = area.top(); y < area.bottom(); ++y)
                for (int x = area.left(); x < area.right(); ++x)
                    if (qGray(image.pixel(x, y)) < 110) ++dark;
            EXPECT_GT(dark, area.width() * area.height() / 50) << item.quote.toStdString() << " at " << skew;
        }
    }
}

TEST(Samples, regeneratingGivesTheSameTruth)
{
    QTemporaryDir dir;
    const auto made = produceSamples(dir.path(), families());
    ASSERT_TRUE(made);
    const auto stored = loadTruths(QStringLiteral(TT_SOURCE_DIR "/resources/samples"));
    ASSERT_TRUE(stored);
    ASSERT_EQ(made->size(), stored->size());
    for (qsizetype i = 0; i < made->size(); ++i) {
        const DocumentTruth &fresh = made->at(i);
        const DocumentTruth &kept = stored->at(i);
        EXPECT_EQ(fresh.file, kept.file);
        EXPECT_TRUE(sameContent(fresh, kept)) << kept.file.toStdString();
        // Places depend on the fonts: they can be compared when the same ones are installed.
        if (fresh.fonts == kept.fonts) {
            EXPECT_EQ(toJson(fresh), toJson(kept)) << kept.file.toStdString();
        }
    }
}

TEST(Samples, stayWithinFourMegabytesAndSayWhatTheyAre)
{
    const QDir dir(QStringLiteral(TT_SOURCE_DIR "/resources/samples"));
    qint64 bytes = 0;
    for (const QFileInfo &file : dir.entryInfoList(QDir::Files))
        bytes += file.size();
    EXPECT_LT(bytes, 4 << 20);
    const auto truths = loadTruths(dir.path());
    ASSERT_TRUE(truths);
    EXPECT_GE(truths->size(), 10);
    for (const DocumentTruth &truth : *truths) {
        EXPECT_TRUE(QFile::exists(dir.filePath(truth.file)));
        for (const TruthPage &page : truth.pages)
            EXPECT_TRUE(page.plainText().contains(sampleSentence())) << truth.file.toStdString();
    }
}

TEST(Score, aPerfectReadingPasses)
{
    const DocumentTruth truth = sampleTruth(QStringLiteral("01_award_aws_account"));
    const QJsonArray page{QJsonObject{{QStringLiteral("page"), 1},
                                      {QStringLiteral("text"), truth.pages.constFirst().plainText()}}};
    const DocumentScore score = scoreDocument(truth, perfect(truth), page);
    EXPECT_TRUE(passes({score}, true)) << describe({score}).toStdString();
    EXPECT_EQ(score.placed, score.amounts.found);
    EXPECT_EQ(score.text->errors, 0);
}

TEST(Score, aMissedFigureAWrongKindAndADecoyAreSeen)
{
    const DocumentTruth truth = sampleTruth(QStringLiteral("10_decoys_hospital"));
    QJsonArray findings = perfect(truth);
    ASSERT_GT(findings.size(), 3);
    findings.removeAt(0);
    QJsonObject wrong = findings.at(0).toObject();
    QJsonObject amount = wrong.value(u"amount").toObject();
    amount.insert(u"kind", QStringLiteral("award"));
    wrong.insert(u"amount", amount);
    findings.replace(0, wrong);
    for (const TruthItem &item : truth.items)
        if (const auto *mention = std::get_if<MentionTruth>(&item.facts);
            mention && mention->watchId == u"cloud.aws") {
            QJsonObject claimed = finding(truth, item);
            QJsonObject facts = claimed.value(u"mention").toObject();
            facts.insert(u"polarity", QStringLiteral("sought"));
            claimed.insert(u"mention", facts);
            findings.append(claimed);
        }
    const DocumentScore score = scoreDocument(truth, findings, {});
    EXPECT_EQ(score.amounts.missed.size(), 2);
    EXPECT_EQ(score.wrongKind.size(), 1);
    EXPECT_EQ(score.mentions.extra.size(), 1);
    EXPECT_FALSE(passes({score}, false));
}

TEST(Score, aWrongFigureThatCallsItselfAgreedFails)
{
    const DocumentTruth truth = sampleTruth(QStringLiteral("11_award_letter_photo"));
    QJsonArray findings = perfect(truth);
    QJsonObject wrong = findings.at(0).toObject();
    for (const auto &value : findings)
        if (value.toObject().contains(u"amount")) wrong = value.toObject();
    QJsonObject amount = wrong.value(u"amount").toObject();
    amount.insert(u"value", QStringLiteral("2964000.00"));
    wrong.insert(u"amount", amount);
    findings.append(wrong);
    const DocumentScore score = scoreDocument(truth, findings, {});
    EXPECT_TRUE(score.amounts.missed.isEmpty());
    EXPECT_EQ(score.wrongAgreed.size(), 1);
    EXPECT_FALSE(passes({score}, false));
}

TEST(Score, aFloorAllowsWhatIsMissedAndNothingWrongButAgreed)
{
    const DocumentTruth truth = sampleTruth(QStringLiteral("09_price_list_pages"));
    DocumentScore score = scoreDocument(truth, perfect(truth), {});
    EXPECT_TRUE(passesFloor({score}, 100));
    score.amounts.missed.append(QStringLiteral("one"));
    const double share = 100.0 * score.amounts.found / (score.amounts.found + 1);
    EXPECT_FALSE(passesFloor({score}, 100));
    EXPECT_FALSE(passesFloor({score}, share + 0.1));
    EXPECT_TRUE(passesFloor({score}, share - 0.1));
    score.wrongAgreed.append(QStringLiteral("one"));
    EXPECT_FALSE(passesFloor({score}, 1));
    DocumentScore unread = scoreDocument(truth, {}, {});
    EXPECT_FALSE(passesFloor({unread}, 0));
    EXPECT_FALSE(passesFloor({}, 0));
}

TEST(Score, characterErrorsCountOrderButNotSpaces)
{
    EXPECT_EQ(compareTexts(QStringLiteral("一 | 二：￥1"), QStringLiteral("一二:¥ 1")).errors, 0);
    EXPECT_EQ(compareTexts(QStringLiteral("成交金额"), QStringLiteral("成文金额")).errors, 1);
    EXPECT_EQ(compareTexts(QStringLiteral("甲乙丙"), QStringLiteral("丙甲乙")).errors, 2);
    EXPECT_EQ(compareTexts(QStringLiteral("甲乙丙"), QString()).rate(), 1.0);
}

TEST(Truth, damagedFilesAreRefused)
{
    EXPECT_FALSE(documentTruthFromJson({}));
    QJsonObject object = toJson(sampleTruth(QStringLiteral("03_termination")));
    QJsonArray items = object.value(u"items").toArray();
    QJsonObject first = items.at(0).toObject();
    first.insert(u"page", 9);
    items.replace(0, first);
    object.insert(u"items", items);
    const auto truth = documentTruthFromJson(object);
    ASSERT_FALSE(truth);
    EXPECT_EQ(truth.error().code, ErrorCode::BadFormat);
}

} // namespace tt::corpus

/// Its own main(): drawing needs a QGuiApplication, the common one makes a QCoreApplication.
int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
