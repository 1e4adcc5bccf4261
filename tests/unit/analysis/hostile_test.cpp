// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/analysis/watchlist.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <random>

namespace tt
{
namespace
{

class Hostile : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_analyser = Analyser::builtIn().value(); }

    static qint64 millis(const QString &text)
    {
        // Processor time: what else the machine does must not decide.
        const std::clock_t begin = std::clock();
        const DocumentAnalysis analysis = s_analyser->analyse(QVector<QString>{text});
        for (const Finding &finding : analysis.findings)
            EXPECT_LE(finding.range.end(), text.size());
        return 1000 * static_cast<qint64>(std::clock() - begin) / CLOCKS_PER_SEC;
    }

    /// Twice the text takes about twice the time, never four times.
    static void linear(const QString &unit, int count)
    {
        const qint64 once = millis(unit.repeated(count));
        // The better of two: caches that others empty are no matter of the text's length.
        const qint64 fourTimes = std::min(millis(unit.repeated(4 * count)), millis(unit.repeated(4 * count)));
        EXPECT_LE(fourTimes, 7 * once + 200)
            << unit.left(20).toStdString() << ": " << once << " ms, then " << fourTimes << " ms";
    }

    static inline std::shared_ptr<const Analyser> s_analyser;
};

TEST_F(Hostile, TimeGrowsWithTheText)
{
    linear(QStringLiteral("壹"), 50000);
    linear(QStringLiteral("贰拾万"), 20000);
    linear(QStringLiteral("1,"), 50000);
    linear(QStringLiteral("1 "), 50000);
    linear(QStringLiteral("预算金额："), 10000);
    linear(QStringLiteral("预算金额：20万元，"), 4000);
    linear(QStringLiteral("预算金额：20万元\n"), 4000);
    linear(QStringLiteral("a | b | 12.50\n"), 4000);
    linear(QStringLiteral("A100、"), 4000);
    linear(QStringLiteral("采购金额123万元，AWS云服务"), 6000);
    linear(QStringLiteral("采购人：某某大学\n"), 3000);
    linear(QStringLiteral("2024年3月1日至"), 5000);
    linear(QStringLiteral("（（（"), 30000);
    linear(QStringLiteral("亿万"), 30000);
    linear(QStringLiteral("20-"), 30000);
    linear(QStringLiteral(" "), 200000);
    linear(QStringLiteral("单位：万元 | 1.5 | "), 4000);
}

TEST_F(Hostile, RepeatedNumeralsAndPhrasesAreLinear)
{
    linear(QStringLiteral("一万"), 20000);
    linear(QStringLiteral("3亿2万5千"), 8000);
    linear(QStringLiteral("万5"), 20000);
    linear(QStringLiteral("999,"), 20000);
    linear(QStringLiteral(" | "), 40000);
    linear(QStringLiteral("受委托"), 20000);
    linear(QStringLiteral("公司为"), 20000);
    linear(QStringLiteral("公司以"), 20000);
    linear(QStringLiteral("2O年"), 20000);
    linear(QStringLiteral("2024年3月1日至2日"), 5000);
    linear(QStringLiteral("支付30%即5元"), 4000);
    linear(QStringLiteral("1、公司\n"), 10000);
    linear(QStringLiteral("中标供应商：\n"), 5000);
    linear(QStringLiteral("项目编号：LZ-2024-\n"), 3000);
    linear(QStringLiteral("不得采用A100，"), 4000);
    linear(QStringLiteral("招标公告"), 20000);
    linear(QStringLiteral("服务器 | 4台 | 15,000.00 | 60,000.00\n"), 2000);
}

TEST_F(Hostile, ThousandsOfPagesAreReadInProportion)
{
    const QString page = QStringLiteral("采购人：南屿大学\n预算金额：20万元\n序号 | 名称 | 金额（元）\n"
                                        "1 | A100 GPU服务器 | 12,345.00\n");
    const auto millisOf = [&](int pages) {
        const std::clock_t begin = std::clock();
        const DocumentAnalysis analysis = s_analyser->analyse(QVector<QString>(pages, page));
        EXPECT_GE(analysis.findings.size(), 4 * pages);
        return 1000 * static_cast<qint64>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    const qint64 once = millisOf(250);
    const qint64 fourTimes = millisOf(1000);
    EXPECT_LE(fourTimes, 7 * once + 200) << once << " ms, then " << fourTimes << " ms";
}

/// Unpaired surrogates, the replacement character and NUL come out of damaged text layers.
TEST_F(Hostile, BrokenCharactersDoNoHarm)
{
    QString text;
    for (int i = 0; i < 3000; ++i) {
        text += QChar(0xD800 + i % 0x800);
        text += QChar(0xFFFD);
        text += QChar(0);
        text += QStringLiteral("预算金额：2");
    }
    EXPECT_LT(millis(text), 20000);
}

TEST_F(Hostile, RandomTextDoesNoHarm)
{
    std::mt19937 random(7);
    const QString likely = QStringLiteral(
        "0123456789,.元万亿壹贰叁拾佰仟零角分整预算金额成交价：（）| \n¥%/-~AaHh10年月日包第采购人");
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = 0; i < 2000; ++i) {
            if (random() % 8 == 0)
                text.append(QChar(static_cast<char16_t>(random() % 0x10000)));
            else
                text.append(likely[static_cast<qsizetype>(random() % static_cast<unsigned>(likely.size()))]);
        }
        millis(text);
    }
}

TEST_F(Hostile, StoppingIsHeard)
{
    StopSource source;
    source.request_stop();
    const DocumentAnalysis analysis =
        s_analyser->analyse(QVector<QString>{QStringLiteral("预算金额：20万元")}, source.get_token());
    EXPECT_TRUE(analysis.findings.isEmpty());
}

QString defectOf(const char *json)
{
    const auto list = Watchlist::fromJson(json);
    if (list) return {};
    EXPECT_TRUE(list.error().code == ErrorCode::BadFormat) << list.error().message.toStdString();
    return list.error().message;
}

TEST(WatchlistFile, DefectsAreNamed)
{
    EXPECT_TRUE(defectOf("{").contains(QStringLiteral("line 1")));
    EXPECT_TRUE(defectOf("{}").contains(QStringLiteral("entries")));
    EXPECT_TRUE(defectOf(R"({"entries":[{"name":"x"}]})").contains(QStringLiteral("id")));
    EXPECT_TRUE(defectOf(R"({"entries":[{"id":"a","name":"x","category":"zzz","aliases":["abc"]}]})")
                    .contains(QStringLiteral("zzz")));
    EXPECT_TRUE(
        defectOf(
            R"({"entries":[{"id":"a","name":"x","category":"other","aliases":["abc"],"guard":{"level":"hrd"}}]})")
            .contains(QStringLiteral("hrd")));
    EXPECT_TRUE(
        defectOf(
            R"({"entries":[{"id":"a","name":"x","category":"other","aliases":["abc"],"guard":{"level":"hard","pattern":"("}}]})")
            .contains(QStringLiteral("pattern")));
    EXPECT_TRUE(
        defectOf(
            R"({"entries":[{"id":"a","name":"x","category":"other","aliases":["abc"],"guard":{"level":"hard","pattern":"x*"}}]})")
            .contains(QStringLiteral("everywhere")));
    EXPECT_TRUE(defectOf(R"({"entries":[{"id":"a","name":"x","category":"other","aliases":["a"]}]})")
                    .contains(QStringLiteral("too short")));
    EXPECT_TRUE(
        defectOf(
            R"({"entries":[{"id":"a","name":"x","category":"other","aliases":["abc"],"guard":{"level":"hard","require_any":["@nix"]}}]})")
            .contains(QStringLiteral("@nix")));
    EXPECT_TRUE(
        defectOf(
            R"({"entries":[{"id":"a","name":"x","category":"other","aliases":["abc"],"implies":["b"]}]})")
            .contains(QStringLiteral("b")));
    EXPECT_TRUE(
        defectOf(
            R"({"entries":[{"id":"a","name":"x","category":"other","aliases":["abc"]},{"id":"a","name":"y","category":"other","aliases":["abd"]}]})")
            .contains(QStringLiteral("twice")));
}

TEST(WatchlistFile, ASpreadsheetIsEnough)
{
    const auto list =
        Watchlist::fromCsv("id,name,category,home,aliases,require,reject\r\nx.one,\"One, "
                           "Inc.\",other,US,\"OneCloud;一云\",,\r\nx.two,Two,other,CN,Two,云,两\r\n");
    ASSERT_TRUE(list.has_value());
    ASSERT_EQ((*list)->entries().size(), 2);
    EXPECT_EQ((*list)->entries()[0].name, QStringLiteral("One, Inc."));
    EXPECT_EQ((*list)->entries()[0].aliases.size(), 2);
    EXPECT_TRUE((*list)->entries()[1].guard.level == GuardLevel::Hard);
    EXPECT_FALSE(Watchlist::fromCsv("name\nx\n").has_value());
    EXPECT_FALSE(Watchlist::fromCsv("").has_value());
}

TEST(WatchlistFile, ControlStatusIsThatOfTheDate)
{
    const auto analyser = Analyser::builtIn();
    ASSERT_TRUE(analyser.has_value());
    WatchEntry entry;
    entry.control = {{QDate(2022, 8, 26), {}, QStringLiteral("first"), {}},
                     {QDate(2023, 10, 17), {}, QStringLiteral("second"), {}}};
    EXPECT_EQ(controlAt(entry, QDate(2022, 1, 1)), nullptr);
    EXPECT_EQ(controlAt(entry, QDate(2023, 1, 1))->source, QStringLiteral("first"));
    EXPECT_EQ(controlAt(entry, QDate(2024, 1, 1))->source, QStringLiteral("second"));
}

} // namespace
} // namespace tt
