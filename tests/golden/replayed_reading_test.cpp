// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole way from a file to findings with verdicts, the engines replaced by what they said when
// tests/golden/record.sh was run. Everything else is the program's own: rendering, deskewing, seals, rules,
// cuts, votes, layout, the second reading, the analysis.
#include "tests/golden/reading_report.h"
#include "tests/golden/replayed_document.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <QHashSeed>

namespace tt::golden
{

namespace
{

/// The live engines while a record is made; null otherwise.
std::unique_ptr<EngineSet> recordedEngines;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The pages as the pipeline reads them, each with engines of its own.
QVector<PageText> readPages(PageSource &source, QVector<PageRecord> &records, const EngineSet *live)
{
    QVector<PageText> pages;
    for (int page = 0; page < source.pageCount(); ++page) {
        PagePipeline pipeline(replaying(records[page], live));
        auto text = pipeline.read(source, page, {}, {});
        EXPECT_TRUE(text) << "page " << page + 1 << ": "
                          << (text ? QString() : text.error().message).toStdString();
        pages.append(text ? std::move(*text) : PageText());
    }
    return pages;
}

QString reportOf(const GoldenDocument &document, const QVector<PageText> &pages)
{
    const auto analyser = Analyser::builtIn();
    const auto truth = truthOf(document);
    if (!analyser || !truth) {
        ADD_FAILURE() << "The watch-list or the truth of " << document.sample << " cannot be read.";
        return {};
    }
    QVector<const PageText *> pointers;
    for (const PageText &page : pages)
        pointers.append(&page);
    const DocumentAnalysis analysis = (*analyser)->analyse(pointers);
    const corpus::DocumentScore score = scoreOf(*truth, analysis);
    // Not a matter of what is expected: this is never right.
    EXPECT_TRUE(score.wrongAgreed.isEmpty()) << score.wrongAgreed.join(u'\n').toStdString();
    return readingReport(pages, analysis, score);
}

void compareWithExpected(const GoldenDocument &document, const QString &report)
{
    const QString path = readingsFolder() + QLatin1String(document.name) + QStringLiteral(".txt");
    const QString actual = path + QStringLiteral(".actual");
    const QString expected = QString::fromUtf8(readAll(path));
    if (expected == report) {
        QFile::remove(actual);
        return;
    }
    QFile file(actual);
    const QByteArray bytes = report.toUtf8();
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        << actual.toStdString() << " cannot be written";
    ADD_FAILURE() << "What is read of " << document.name << " changed:\n"
                  << differences(expected, report).toStdString()
                  << "When this is right, take it with tests/golden/accept.sh.";
}

class ReplayedReading : public ::testing::TestWithParam<GoldenDocument>
{
};

} // namespace

TEST_P(ReplayedReading, IsWhatItWas)
{
    const GoldenDocument &document = GetParam();
    auto source = openDocument(document);
    ASSERT_TRUE(source) << source.error().message.toStdString();
    QVector<PageRecord> records((*source)->pageCount());
    if (recordedEngines) {
        readPages(**source, records, recordedEngines.get());
        const auto saved = saveRecords(document, records);
        ASSERT_TRUE(saved) << saved.error().message.toStdString();
        return;
    }
    const auto loaded = loadRecords(document);
    ASSERT_TRUE(loaded) << loaded.error().message.toStdString();
    ASSERT_EQ(loaded->size(), records.size());
    records = *loaded;
    const QVector<PageText> pages = readPages(**source, records, nullptr);
    for (qsizetype page = 0; page < records.size(); ++page) {
        for (const ReadingRecord &record : {records[page].main, records[page].check}) {
            for (const QString &sentence : record.unknown + record.neverAsked())
                ADD_FAILURE() << "page " << page + 1 << ": " << sentence.toStdString();
        }
    }
    compareWithExpected(document, reportOf(document, pages));
}

INSTANTIATE_TEST_SUITE_P(Samples, ReplayedReading, ::testing::ValuesIn(goldenDocuments()),
                         [](const auto &one) { return std::string("of_") + one.param.name; });

bool startRecording()
{
    auto engines = makeEngines(QStringLiteral("auto"), QStringLiteral(TT_MODEL_DIR));
    if (!engines || !engines->main || !engines->check) return false;
    recordedEngines = std::make_unique<EngineSet>(std::move(*engines));
    return true;
}

} // namespace tt::golden

/// Its own main(): --record asks the live engines and writes down what they say.
int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--record")) && !tt::golden::startRecording()) {
        std::fputs("Both engines are needed for a record, PP-OCR with its models and Tesseract.\n", stderr);
        return 1;
    }
    return RUN_ALL_TESTS();
}
