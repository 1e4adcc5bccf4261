// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "tests/corpus/generate.h"
#include "tests/corpus/score.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <iostream>

namespace tt::corpus
{

namespace
{

const QString kExpected = QStringLiteral(TT_SOURCE_DIR "/tests/golden/samples/");

DocumentAnalysis analyse(const DocumentTruth &truth)
{
    static const auto analyser = Analyser::builtIn();
    EXPECT_TRUE(analyser) << (analyser ? QString() : analyser.error().message).toStdString();
    if (!analyser) return {};
    QVector<QString> pages;
    for (const TruthPage &page : truth.pages)
        pages.append(page.plainText());
    return (*analyser)->analyse(pages);
}

/// The contract's findings, as far as the score reads them.
QJsonArray contractFindings(const DocumentAnalysis &analysis)
{
    QJsonArray all;
    for (const Finding &finding : analysis.findings) {
        const QString type = findingTypeName(finding.facts);
        QJsonObject one{{QStringLiteral("page"), finding.page + 1},
                        {QStringLiteral("type"), type},
                        {QStringLiteral("quote"), finding.quote},
                        {type, factsToJson(finding.facts)}};
        if (finding.sameAs >= 0) one.insert(u"same_as", finding.sameAs);
        all.append(one);
    }
    return all;
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        ADD_FAILURE() << path.toStdString() << " cannot be written";
}

QVector<DocumentTruth> sampleTruths()
{
    const auto truths = loadTruths(QStringLiteral(TT_SOURCE_DIR "/resources/samples"));
    EXPECT_TRUE(truths);
    return truths ? *truths : QVector<DocumentTruth>{};
}

double share(qsizetype part, qsizetype rest)
{
    return part + rest == 0 ? 1 : static_cast<double>(part) / static_cast<double>(part + rest);
}

} // namespace

/// What the analysis says of the samples' true text does not change unnoticed.
TEST(AnalyserGolden, findingsOfTheSamples)
{
    for (const DocumentTruth &truth : sampleTruths()) {
        const DocumentAnalysis analysis = analyse(truth);
        const QJsonObject object{{QStringLiteral("notice_type"), analysis.noticeType},
                                 {QStringLiteral("findings"), contractFindings(analysis)}};
        const QByteArray actual = QJsonDocument(object).toJson();
        const QString path =
            kExpected + QFileInfo(truth.file).completeBaseName() + QStringLiteral(".findings.json");
        if (readAll(path) == actual) {
            QFile::remove(path + QStringLiteral(".actual"));
            continue;
        }
        QDir().mkpath(kExpected);
        write(path + QStringLiteral(".actual"), actual);
        ADD_FAILURE() << "The findings of " << truth.file.toStdString() << " changed; see "
                      << path.toStdString() << ".actual";
    }
}

TEST(AnalyserGolden, nothingTrueIsMissedInTheSamples)
{
    QVector<DocumentScore> scores;
    for (const DocumentTruth &truth : sampleTruths())
        scores.append(scoreDocument(truth, contractFindings(analyse(truth)), {}));
    EXPECT_TRUE(passes(scores, false)) << describe(scores).toStdString();
}

/// Other notices than the samples, with other sums, names and forms: the rules must be general.
TEST(AnalyserGolden, drawnNoticesStayAboveTheFloors)
{
    QTemporaryDir dir;
    CorpusOptions options;
    options.directory = dir.path();
    options.seed = 77;
    options.count = 300;
    options.output = Output::TruthOnly;
    const auto families = chineseFamilies();
    ASSERT_TRUE(families) << families.error().message.toStdString();
    options.families = *families;
    const auto truths = produceCorpus(options);
    ASSERT_TRUE(truths);
    QVector<DocumentScore> scores;
    Tally amounts;
    Tally mentions;
    for (const DocumentTruth &truth : *truths) {
        scores.append(scoreDocument(truth, contractFindings(analyse(truth)), {}));
        amounts.add(scores.constLast().amounts);
        mentions.add(scores.constLast().mentions);
    }
    // The figures that docs/measuring.md states.
    const auto print = [](const char *what, const Tally &tally) {
        std::cout << what << ": " << tally.found << " found, " << tally.missed.size() << " missed, "
                  << tally.extra.size() << " extra\n";
    };
    print("spending figures", amounts);
    print("watch-list ids", mentions);
    const bool good = share(amounts.found, amounts.missed.size()) >= 0.99 &&
                      share(amounts.found, amounts.extra.size()) >= 0.99 &&
                      share(mentions.found, mentions.missed.size()) >= 0.99 &&
                      share(mentions.found, mentions.extra.size()) >= 0.97;
    EXPECT_TRUE(good) << describe(scores).toStdString();
}

} // namespace tt::corpus

/// Its own main(): laying text out needs a QGuiApplication.
int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
