// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole way from a file to findings with verdicts, the engines replaced by what they said when
// tests/golden/record.sh was run. Everything else is the program's own: rendering, deskewing, seals, rules,
// cuts, votes, layout, the second reading, the analysis.
#include "tests/golden/reading_report.h"
#include "tests/golden/replayed_document.h"
#include "tests/golden/torn_boxes_engine.h"
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
QVector<PageText> readPages(PageSource &source, QVector<PageRecord> &records, const LiveEngines &live)
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

QString expectedPath(const GoldenDocument &document)
{
    return readingsFolder() + QLatin1String(document.name) + QStringLiteral(".txt");
}

void compareWithExpected(const GoldenDocument &document, const QString &report)
{
    const QString path = expectedPath(document);
    const QString actual = path + QStringLiteral(".actual");
    const QString expected = QString::fromUtf8(readAll(path));
    if (expected == report) {
        QFile::remove(actual);
        return;
    }
    if (::testing::Test::HasFailure()) {
        // Half of a reading is nothing to expect from now on.
        QFile::remove(actual);
        ADD_FAILURE() << differences(expected, report).toStdString() << "The record of " << document.name
                      << " no longer fits. When this is right, make it anew with tests/golden/record.sh.";
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

void record(const GoldenDocument &document)
{
    auto source = openDocument(document);
    ASSERT_TRUE(source) << source.error().message.toStdString();
    QVector<PageRecord> records((*source)->pageCount());
    TornBoxesEngine torn(*recordedEngines->main);
    OcrEngine &main = document.torn ? static_cast<OcrEngine &>(torn) : *recordedEngines->main;
    readPages(**source, records, LiveEngines{&main, recordedEngines->check.get()});
    if (::testing::Test::HasFailure()) return;
    const auto saved = saveRecords(document, records);
    ASSERT_TRUE(saved) << saved.error().message.toStdString();
}

/// The report on a document as its record has it read. What is asked and was not recorded, or was recorded
/// and is not asked, fails the test.
QString replay(const GoldenDocument &document, int grain)
{
    auto source = openDocument(document, grain);
    auto records = loadRecords(document);
    if (!source || !records || records->size() != (*source)->pageCount()) {
        ADD_FAILURE() << document.name << " or its record cannot be opened: "
                      << (!source    ? source.error()
                          : !records ? records.error()
                                     : Error{})
                             .message.toStdString();
        return {};
    }
    const QVector<PageText> pages = readPages(**source, *records, {});
    for (qsizetype page = 0; page < records->size(); ++page) {
        for (const ReadingRecord *record : {&records->at(page).main, &records->at(page).check}) {
            for (const QString &sentence : record->unknown + record->neverAsked())
                ADD_FAILURE() << "page " << page + 1 << ": " << sentence.toStdString();
        }
    }
    return reportOf(document, pages);
}

class ReplayedReading : public ::testing::TestWithParam<GoldenDocument>
{
};

} // namespace

TEST_P(ReplayedReading, IsWhatItWas)
{
    const GoldenDocument &document = GetParam();
    if (recordedEngines)
        record(document);
    else
        compareWithExpected(document, replay(document, 0));
}

INSTANTIATE_TEST_SUITE_P(Samples, ReplayedReading, ::testing::ValuesIn(goldenDocuments()),
                         [](const auto &one) { return std::string("of_") + one.param.name; });

/// That a record holds on another machine, where every pixel may come out a little otherwise.
TEST(ReplayedReadings, AreTheSameWhenEveryPixelDiffersALittle)
{
    if (recordedEngines) GTEST_SKIP();
    const QStringList some = {QStringLiteral("03_termination"), QStringLiteral("07_award_packages"),
                              QStringLiteral("08_contract_h800_capital"),
                              QStringLiteral("11_award_letter_photo")};
    int compared = 0;
    for (const GoldenDocument &document : goldenDocuments()) {
        if (!some.contains(QLatin1String(document.name))) continue;
        const QString expected = QString::fromUtf8(readAll(expectedPath(document)));
        const QString report = replay(document, 1);
        EXPECT_TRUE(expected == report) << differences(expected, report).toStdString();
        ++compared;
    }
    EXPECT_EQ(compared, some.size());
}

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
