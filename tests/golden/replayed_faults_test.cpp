// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Engines that break while a page is read. What they say until then is replayed. That a page that failed is
// named and the others go on is tested with whole reader processes in tests/unit/intake/import_test.cpp.
#include "app/analysis/analyser.h"
#include "app/analysis/page_concerns.h"
#include "tests/golden/replayed_document.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace tt::golden
{

namespace
{

constexpr int kAlways = std::numeric_limits<int>::max();

enum class Fault { None, Fails, OutOfMemory, Nothing, Stopped };

/// When an engine breaks: at its call `from` (from 0) and the calls after it, `calls` of them.
struct Plan {
    Fault fault = Fault::None;
    int from = 0;
    int calls = 1;
};

/// Replays, and breaks as planned.
class FaultEngine final : public OcrEngine
{
public:
    FaultEngine(ReadingRecord &record, const Plan &plan, StopSource &stop, int &calls)
        : m_replay(record)
        , m_plan(plan)
        , m_stop(stop)
        , m_calls(calls)
    {
    }

    [[nodiscard]] QString id() const override { return m_replay.id(); }
    [[nodiscard]] QString description() const override { return m_replay.description(); }
    Result<int> uprightTurn(const QImage &page, StopToken stop) override
    {
        if (!breaksNow()) return m_replay.uprightTurn(page, std::move(stop));
        if (m_plan.fault == Fault::Nothing) return 0;
        return failure();
    }
    Result<QVector<RecognisedLine>> readPage(const QImage &page, StopToken stop) override
    {
        if (!breaksNow()) return m_replay.readPage(page, std::move(stop));
        if (m_plan.fault == Fault::Nothing) return QVector<RecognisedLine>{};
        return failure();
    }
    Result<RecognisedLine> readLine(const QImage &line, StopToken stop) override
    {
        if (!breaksNow()) return m_replay.readLine(line, std::move(stop));
        if (m_plan.fault == Fault::Nothing) return RecognisedLine{};
        return failure();
    }

private:
    bool breaksNow()
    {
        const int call = m_calls++;
        return m_plan.fault != Fault::None && call >= m_plan.from && call - m_plan.from < m_plan.calls;
    }

    tl::unexpected<Error> failure()
    {
        if (m_plan.fault == Fault::OutOfMemory)
            return fail(ErrorCode::OutOfMemory, QStringLiteral("not enough memory"));
        if (m_plan.fault == Fault::Fails)
            return fail(ErrorCode::Internal, QStringLiteral("the model failed"));
        // As the engines do it: somebody asks to stop while the models run.
        m_stop.request_stop();
        return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
    }

    ReplayEngine m_replay;
    Plan m_plan;
    StopSource &m_stop;
    int &m_calls;
};

/// A page with a table of figures and a sum in capitals, read with engines that break as planned.
class Faults : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto document =
            std::find_if(goldenDocuments().cbegin(), goldenDocuments().cend(), [](const GoldenDocument &one) {
                return QLatin1String(one.name) == QLatin1String("09_price_list_pages");
            });
        ASSERT_NE(document, goldenDocuments().cend());
        auto source = openDocument(*document);
        ASSERT_TRUE(source) << source.error().message.toStdString();
        m_source = std::move(*source);
        auto records = loadRecords(*document);
        ASSERT_TRUE(records) << records.error().message.toStdString();
        m_record = records->constFirst();
        // As the pipeline asks: the page first, the sum in capitals in the second reading last.
        lastMain = static_cast<int>(m_record.main.answers.size()) - 1;
        lastCheck = static_cast<int>(m_record.check.answers.size()) - 1;
        ASSERT_GE(lastMain, 2);
        ASSERT_GE(lastCheck, 2);
    }

    Result<PageText> read(const Plan &main, const Plan &check)
    {
        PageRecord record = m_record;
        StopSource stop;
        mainCalls = 0;
        checkCalls = 0;
        EngineSet engines;
        engines.main = std::make_unique<FaultEngine>(record.main, main, stop, mainCalls);
        engines.check = std::make_unique<FaultEngine>(record.check, check, stop, checkCalls);
        PagePipeline pipeline(std::move(engines));
        return pipeline.read(*m_source, 0, {}, stop.get_token());
    }

    static QVector<Finding> findings(const PageText &page)
    {
        const auto analyser = Analyser::builtIn();
        return analyser ? (*analyser)->analyse(QVector<const PageText *>{&page}).findings
                        : QVector<Finding>{};
    }

    int mainCalls = 0; ///< of the latest reading
    int checkCalls = 0;
    int lastMain = 0; ///< call of a reading without faults
    int lastCheck = 0;

private:
    std::unique_ptr<PageSource> m_source;
    PageRecord m_record;
};

bool hasReadingBy(const Finding &finding, QLatin1String by)
{
    return std::any_of(finding.reading.readings.cbegin(), finding.reading.readings.cend(),
                       [by](const Reading &reading) { return reading.by == by; });
}

/// Nothing may call itself agreed that only one engine read: without the second one only a sum that stands
/// there twice, in digits and in capitals, can.
void expectNothingAgreedWithoutProof(const QVector<Finding> &findings)
{
    ASSERT_FALSE(findings.isEmpty());
    for (const Finding &finding : findings) {
        EXPECT_FALSE(hasReadingBy(finding, QLatin1String("tesseract"))) << finding.quote.toStdString();
        if (finding.reading.verdict != Verdict::Agreed) continue;
        EXPECT_TRUE(hasReadingBy(finding, QLatin1String("capital")) ||
                    hasReadingBy(finding, QLatin1String("digits")) ||
                    hasReadingBy(finding, QLatin1String("paddle-enlarged")))
            << finding.quote.toStdString() << " is agreed by nobody else";
    }
}

QStringList textsOf(const PageText &page)
{
    QStringList texts;
    for (const RawLine &line : page.rawLines)
        texts.append(line.text);
    return texts;
}

} // namespace

TEST_F(Faults, AFailureOfTheFirstReadingFailsThePageWithTheEnginesReason)
{
    for (const int call : {0, 1}) {
        const auto page = read({Fault::Fails, call}, {});
        ASSERT_FALSE(page) << "call " << call;
        EXPECT_EQ(page.error().code, ErrorCode::Internal);
        EXPECT_EQ(page.error().message, QStringLiteral("the model failed"));
        EXPECT_EQ(mainCalls, call + 1) << "the page was read on";
        EXPECT_EQ(checkCalls, 0);
    }
}

TEST_F(Faults, MemoryThatRunsOutInEitherReadingFailsThePage)
{
    for (const int call : {1, lastMain}) {
        const auto page = read({Fault::OutOfMemory, call}, {});
        ASSERT_FALSE(page) << "call " << call;
        EXPECT_EQ(page.error().code, ErrorCode::OutOfMemory);
        EXPECT_EQ(mainCalls, call + 1) << "the page was read on";
    }
    const auto page = read({}, {Fault::OutOfMemory, 1});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::OutOfMemory);
    EXPECT_EQ(checkCalls, 2);
}

TEST_F(Faults, LinesThatTheSecondEngineFailsOnAreSingleAndTheOthersAreNot)
{
    const auto good = read({}, {});
    const auto once = read({}, {Fault::Fails, 1});
    const auto always = read({}, {Fault::Fails, 0, kAlways});
    ASSERT_TRUE(good && once && always);
    EXPECT_EQ(mainCalls, lastMain + 1);
    EXPECT_EQ(checkCalls, lastCheck + 1);
    EXPECT_EQ(textsOf(*good), textsOf(*once));
    EXPECT_EQ(textsOf(*good), textsOf(*always));
    int fewer = 0;
    for (qsizetype i = 0; i < good->rawLines.size(); ++i)
        fewer += good->rawLines[i].others == once->rawLines[i].others ? 0 : 1;
    EXPECT_EQ(fewer, 1);
    const auto found = findings(*good);
    EXPECT_TRUE(std::any_of(found.cbegin(), found.cend(), [](const Finding &finding) {
        return finding.reading.verdict == Verdict::Agreed &&
               hasReadingBy(finding, QLatin1String("tesseract"));
    }));
    expectNothingAgreedWithoutProof(findings(*always));
}

TEST_F(Faults, ASecondEngineThatReadsNothingIsNoWitness)
{
    const auto page = read({}, {Fault::Nothing, 0, kAlways});
    ASSERT_TRUE(page);
    const auto found = findings(*page);
    expectNothingAgreedWithoutProof(found);
    for (const Finding &finding : found)
        EXPECT_NE(finding.reading.verdict, Verdict::Disputed) << finding.quote.toStdString();
}

TEST_F(Faults, APageOnWhichNothingIsReadIsEmptyAndToBeLookedAt)
{
    const auto page = read({Fault::Nothing, 0, kAlways}, {});
    ASSERT_TRUE(page) << page.error().message.toStdString();
    EXPECT_TRUE(page->lines.isEmpty());
    EXPECT_TRUE(page->rawLines.isEmpty());
    EXPECT_EQ(page->quality.characters, 0);
    EXPECT_GT(page->quality.inkShare, 0.01);
    PageFacts facts;
    facts.quality = page->quality;
    facts.remarks = page->remarks;
    const PageConcerns concerns = pageConcerns(facts);
    EXPECT_TRUE(concerns.needLook());
    EXPECT_TRUE(
        std::any_of(concerns.concerns.cbegin(), concerns.concerns.cend(),
                    [](const PageConcern &concern) { return concern.code == ConcernCode::LittleText; }));
}

TEST_F(Faults, AStopMidwayIsACancelledPageWhereverItComes)
{
    for (const int call : {0, 1, lastMain}) {
        const auto page = read({Fault::Stopped, call}, {});
        ASSERT_FALSE(page) << "call " << call;
        EXPECT_EQ(page.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(mainCalls, call + 1) << "the page was read on";
    }
    for (const int call : {0, lastCheck}) {
        const auto page = read({}, {Fault::Stopped, call});
        ASSERT_FALSE(page) << "check, call " << call;
        EXPECT_EQ(page.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(checkCalls, call + 1) << "the page was read on";
    }
}

} // namespace tt::golden
