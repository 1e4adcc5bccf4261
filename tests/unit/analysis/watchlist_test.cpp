// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/analysis/watchlist_formats.h"
#include "app/analysis/watchlist_merge.h"
#include "app/analysis/watchlist_reader.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QStringEncoder>

#include <gtest/gtest.h>

#include <algorithm>

namespace tt
{

namespace
{

const Analyser &builtIn()
{
    static const auto analyser = Analyser::builtIn().value();
    return *analyser;
}

QStringList textsOf(const WatchlistReading &reading)
{
    QStringList texts;
    for (const WatchlistProblem &problem : reading.problems)
        texts.append(watchlistProblemText(problem));
    return texts;
}

std::string all(const WatchlistReading &reading) { return textsOf(reading).join(u'\n').toStdString(); }

/// The facts of the mentions (and signals) of `id` in the text.
QVector<MentionFacts> mentionsOf(const Analyser &analyser, const QString &text, const QString &id)
{
    QVector<MentionFacts> out;
    const DocumentAnalysis analysis = analyser.analyse(QVector<QString>{text});
    for (const Finding &finding : analysis.findings) {
        const auto *facts = std::get_if<MentionFacts>(&finding.facts);
        if (facts != nullptr && facts->watchId == id) out.append(*facts);
    }
    return out;
}

std::shared_ptr<const Watchlist> list(const QByteArray &bytes, const Watchlist *base = nullptr)
{
    const WatchlistReading reading = readWatchlist(bytes, WatchlistFormat::Unknown, base);
    EXPECT_TRUE(reading.list) << all(reading);
    return reading.list;
}

const char *const kPlainCsv = "id,name,category,home,aliases\n"
                              "x.one,One,cloud_vendor,US,OneCloud;一云\n"
                              "x.two,Two,other,CN,二号云\n";

} // namespace

TEST(WatchlistCsv, TheSameTableIsReadHoweverASpreadsheetWritesIt)
{
    const WatchlistParts expected = list(kPlainCsv)->parts();
    ASSERT_EQ(expected.entries.size(), 2);
    ASSERT_EQ(expected.entries[0].aliases, (QStringList{QStringLiteral("OneCloud"), QStringLiteral("一云")}));
    const QString text = QString::fromUtf8(kPlainCsv);
    QString semicolons = text;
    semicolons.replace(u';', u'#')
        .replace(u',', u';')
        .replace(QStringLiteral("OneCloud#一云"), QStringLiteral("\"OneCloud;一云\""));
    QString tabs = text;
    tabs.replace(u',', u'\t');
    QString headers = text;
    headers.replace(QStringLiteral("id,name,category,home,aliases"),
                    QStringLiteral(" ID ,Name,CATEGORY,Country,\"Alias\""));
    QString chinese = text;
    chinese
        .replace(QStringLiteral("id,name,category,home,aliases"), QStringLiteral("编号,名称,类别,国家,别名"))
        .replace(u';', u'；');
    QString windows = text;
    windows.replace(QStringLiteral("\n"), QStringLiteral("\r\n"));
    QString classic = text;
    classic.replace(u'\n', u'\r');
    for (const QString &form :
         {text, semicolons, tabs, headers, chinese, windows, classic,
          QStringLiteral("sep=;\r\n") + semicolons, text + QStringLiteral(",,,,\n\n")}) {
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
                const bool marked = flag == QStringConverter::Flag::WriteBom;
                if (encoding != QStringConverter::Utf8 && !marked) continue;
                QStringEncoder encoder(encoding, flag);
                const QByteArray bytes = encoder(form);
                const WatchlistReading reading = readWatchlist(bytes);
                ASSERT_TRUE(reading.list) << form.toStdString() << '\n' << all(reading);
                EXPECT_TRUE(reading.list->parts().sameAs(expected)) << form.toStdString();
                EXPECT_EQ(reading.format, WatchlistFormat::Csv);
            }
        }
    }
}

TEST(WatchlistCsv, QuotedCellsKeepSeparatorsQuotesAndLineEnds)
{
    const auto read = list("id,name,aliases,notes\r\n"
                           "a,\"One, \"\"Inc.\"\"\",\"One;Eins\\;b\",\"first\nsecond\"\r\n");
    ASSERT_EQ(read->entries().size(), 1);
    const WatchEntry &entry = read->entries().first();
    EXPECT_EQ(entry.name, QStringLiteral("One, \"Inc.\""));
    EXPECT_EQ(entry.aliases, (QStringList{QStringLiteral("One"), QStringLiteral("Eins;b")}));
    EXPECT_EQ(entry.notes, QStringLiteral("first\nsecond"));
}

TEST(WatchlistCsv, AnotherEncodingIsRefusedWithItsRemedyNotReadAsOtherNames)
{
    // 采购 in GB18030, as Excel writes CSV in China.
    const QByteArray gb = QByteArray("id,name,aliases\nx,One,\xb2\xc9\xb9\xba\n");
    const WatchlistReading reading = readWatchlist(gb);
    EXPECT_FALSE(reading.list);
    ASSERT_EQ(reading.problems.size(), 1);
    const QString text = reading.problems.first().text;
    EXPECT_TRUE(text.contains(QStringLiteral("line 2"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("CSV UTF-8"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("GB18030"))) << text.toStdString();
    // UTF-16 without its mark is full of zeros.
    EXPECT_FALSE(readWatchlist(QByteArray("i\0d\0,\0n\0", 8)).list);
}

TEST(WatchlistCsv, EveryProblemIsToldWithItsLine)
{
    const WatchlistReading reading = readWatchlist("id,name,category,home,aliases,require,pattern,window\n"
                                                   "a,A,cloud_vendor,US,甲云,,,\n"
                                                   "b,B,cloud,USA,,,,\n"
                                                   "a,A2,other,CN,乙云,,,\n"
                                                   "c,C,other,CN,丙云,@nix,(,many\n"
                                                   ",D,other,CN,丁云,,,\n"
                                                   "e,E,other,CN,云,,,\n"
                                                   "f,,other,CN,己云,,,\n"
                                                   "g,G,other,CN,庚云,,,,surplus\n");
    EXPECT_FALSE(reading.list);
    const QStringList texts = textsOf(reading);
    const auto told = [&](const QString &line, const QString &what) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return text.startsWith(line) && text.contains(what); });
    };
    EXPECT_TRUE(told(QStringLiteral("Line 3 (b)"), QStringLiteral("category “cloud”"))) << all(reading);
    EXPECT_TRUE(told(QStringLiteral("Line 3 (b)"), QStringLiteral("home “USA”"))) << all(reading);
    EXPECT_TRUE(told(QStringLiteral("Line 3 (b)"), QStringLiteral("neither aliases"))) << all(reading);
    EXPECT_TRUE(told(QStringLiteral("Line 4 (a)"), QStringLiteral("twice, first by line 2"))) << all(reading);
    EXPECT_TRUE(told(QStringLiteral("Line 5 (c)"), QStringLiteral("@nix"))) << all(reading);
    EXPECT_TRUE(told(QStringLiteral("Line 5 (c)"), QStringLiteral("pattern is not valid"))) << all(reading);
    EXPECT_TRUE(told(QStringLiteral("Line 5"), QStringLiteral("“many”"))) << all(reading);
    EXPECT_TRUE(told(QStringLiteral("Line 6"), QStringLiteral("“id” is missing"))) << all(reading);
    EXPECT_TRUE(told(QStringLiteral("Line 7 (e)"), QStringLiteral("too short"))) << all(reading);
    EXPECT_TRUE(told(QStringLiteral("Line 8 (f)"), QStringLiteral("“name”"))) << all(reading);
    EXPECT_TRUE(told(QStringLiteral("Line 9 (g)"), QStringLiteral("cells"))) << all(reading);
    EXPECT_FALSE(told(QStringLiteral("Line 2"), QString())) << all(reading);
}

TEST(WatchlistCsv, SlipsWithoutEffectAreWarnedAbout)
{
    const WatchlistReading reading = readWatchlist("id,name,aliases,aliaes\na,A,甲云;甲云,乙\n");
    ASSERT_TRUE(reading.list) << all(reading);
    EXPECT_TRUE(all(reading).find("aliaes") != std::string::npos) << all(reading);
    EXPECT_TRUE(all(reading).find("there twice") != std::string::npos) << all(reading);
    const WatchlistReading json = readWatchlist(
        R"({"entries":[{"id":"a","name":"A","category":"other","aliases":["甲云"],"reject":["x"]}]})");
    ASSERT_TRUE(json.list) << all(json);
    ASSERT_EQ(json.problems.size(), 1) << all(json);
    EXPECT_TRUE(json.problems.first().text.contains(QStringLiteral("reject")));
    EXPECT_EQ(json.problems.first().entry, 1);
    const WatchlistReading open = readWatchlist("id,name,aliases\na,\"A,甲云\nb,B,乙云\n");
    EXPECT_FALSE(open.list);
    EXPECT_TRUE(all(open).find("Line 2: a quotation mark") != std::string::npos) << all(open);
}

TEST(WatchlistFiles, ASingleCharacterNeedsAGuard)
{
    EXPECT_FALSE(readWatchlist("id,name,aliases\na,A,云\n").list);
    const auto guarded = list("id,name,aliases,require\na,A,云,租赁\n");
    const auto analyser = builtIn().with(guarded);
    EXPECT_EQ(mentionsOf(*analyser, QStringLiteral("租赁云一年"), QStringLiteral("a")).size(), 1);
    EXPECT_TRUE(mentionsOf(*analyser, QStringLiteral("白云山上"), QStringLiteral("a")).isEmpty());
}

TEST(WatchlistFiles, APatternThatWouldHoldUpTheAnalysisIsRefused)
{
    const WatchlistReading reading = readWatchlist(
        R"({"entries":[{"id":"a","name":"A","category":"other","guard":{"level":"none","pattern":"(a+)+b"}}]})");
    EXPECT_FALSE(reading.list);
    EXPECT_TRUE(all(reading).find("takes too long") != std::string::npos) << all(reading);
    // A pattern is enough to look for, without aliases.
    const auto patterned = list(
        R"({"entries":[{"id":"a","name":"A","category":"other","guard":{"level":"none","pattern":"QX-\\d{3}"}}]})");
    const auto analyser = builtIn().with(patterned);
    EXPECT_EQ(mentionsOf(*analyser, QStringLiteral("采购QX-123服务器"), QStringLiteral("a")).size(), 1);
}

TEST(WatchlistFiles, WhatIsWrittenReadsBackEqual)
{
    const auto content = Analyser::builtInWatchlist();
    ASSERT_TRUE(content);
    const auto original = list(*content);
    for (const WatchlistFormat format : {WatchlistFormat::Csv, WatchlistFormat::Json}) {
        const QByteArray written = writeWatchlist(original->parts(), format);
        const WatchlistReading reading = readWatchlist(written);
        ASSERT_TRUE(reading.list) << all(reading);
        EXPECT_TRUE(reading.problems.isEmpty()) << all(reading);
        EXPECT_EQ(reading.format, format);
        ASSERT_EQ(reading.list->entries().size(), original->entries().size());
        for (qsizetype i = 0; i < original->entries().size(); ++i)
            EXPECT_TRUE(reading.list->entries()[i] == original->entries()[i])
                << original->entries()[i].id.toStdString();
        EXPECT_TRUE(reading.list->parts().sameAs(original->parts()));
    }
    WatchlistParts tricky;
    WatchEntry entry;
    entry.id = QStringLiteral("=1+1");
    entry.name = QStringLiteral("'@x, \"y\"");
    entry.category = QStringLiteral("other");
    entry.aliases = {QStringLiteral("a;b"), QStringLiteral("back\\slash"), QStringLiteral("-甲|乙")};
    entry.implies = {{entry.id, {QStringLiteral("a;b")}, 4, QStringLiteral("x|y\\z")}};
    entry.control = {{QDate(2023, 10, 17), QStringLiteral("a;b|c"), QStringLiteral("\\"), {}}};
    entry.guard.windowChars = 7;
    tricky.entries = {entry};
    for (const WatchlistFormat format : {WatchlistFormat::Csv, WatchlistFormat::Json})
        EXPECT_TRUE(list(writeWatchlist(tricky, format))->parts().sameAs(tricky));
}

TEST(WatchlistMerges, AnAddedListAddsReplacesAndSwitchesOffAndSaysSo)
{
    const auto base = builtIn().watchlist();
    const auto mine = list("id,name,category,home,aliases,off\n"
                           "x.new,New,ai_chip,US,QZ9000,\n"
                           "cloud.oci,Oracle,cloud_vendor,US,甲骨文云平台,\n"
                           "cloud.aws,,,,,yes\n",
                           base.get());
    const WatchlistMerge merge =
        mergeWatchlists({{QStringLiteral("built-in"), base}, {QStringLiteral("mine"), mine}});
    const auto analyser = builtIn().with(merge.list);
    const QString text = QStringLiteral("采购QZ9000加速卡、甲骨文云平台及亚马逊云AWS账号");
    EXPECT_EQ(mentionsOf(*analyser, text, QStringLiteral("x.new")).size(), 1);
    EXPECT_EQ(mentionsOf(*analyser, text, QStringLiteral("cloud.oci")).size(), 1);
    EXPECT_TRUE(mentionsOf(*analyser, text, QStringLiteral("cloud.aws")).isEmpty());
    EXPECT_FALSE(mentionsOf(builtIn(), text, QStringLiteral("cloud.aws")).isEmpty());
    EXPECT_NE(analyser->version(), builtIn().version());
    QMap<QString, WatchlistNote::Kind> kinds;
    for (const WatchlistNote &note : merge.notes)
        kinds.insert(note.id, note.kind);
    EXPECT_EQ(kinds.value(QStringLiteral("cloud.oci")), WatchlistNote::Kind::Replaced);
    EXPECT_EQ(kinds.value(QStringLiteral("cloud.aws")), WatchlistNote::Kind::SwitchedOff);
    EXPECT_FALSE(kinds.contains(QStringLiteral("x.new")));
}

TEST(WatchlistMerges, ListsThatDisagreeAreTold)
{
    const auto first = list("id,name,aliases,home\na,A,甲云,US\nb,B,乙云,CN\n");
    const auto second = list("id,name,aliases,home\na,A,甲云,CN\nc,C,乙 云,CN\n");
    const auto third = list("id,name,aliases,off\nnowhere,N,,yes\na,A,甲云二,\n");
    const WatchlistMerge merge = mergeWatchlists(
        {{QStringLiteral("one"), first}, {QStringLiteral("two"), second}, {QStringLiteral("three"), third}});
    QStringList conflicts;
    for (const WatchlistNote &note : merge.notes)
        if (note.kind == WatchlistNote::Kind::Conflict) conflicts.append(note.text);
    const QString told = conflicts.join(u'\n');
    EXPECT_EQ(conflicts.size(), 3) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("nowhere"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("乙"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("“two” and otherwise in “three”"))) << told.toStdString();
    EXPECT_EQ(merge.list->entry(QStringLiteral("a"))->aliases, QStringList{QStringLiteral("甲云二")});
    EXPECT_EQ(merge.list->entry(QStringLiteral("nowhere")), nullptr);
}

TEST(ExportControl, TheStatusIsThatOfTheNoticesDate)
{
    const QString a800 = QStringLiteral("chip.nvidia.a800");
    const auto on = [&](const QString &date) {
        const auto found = mentionsOf(
            builtIn(),
            QStringLiteral("某大学成交结果公告\n公告日期：%1\n名称：NVIDIA A800 80GB GPU服务器\n").arg(date),
            a800);
        EXPECT_EQ(found.size(), 1) << date.toStdString();
        return found.value(0);
    };
    const MentionFacts june = on(QStringLiteral("2023年6月5日"));
    EXPECT_FALSE(june.control.has_value());
    EXPECT_EQ(june.controlReason, QStringLiteral("no_statement"));
    EXPECT_EQ(june.noticeDate, QDate(2023, 6, 5));
    const MentionFacts december = on(QStringLiteral("2023年12月5日"));
    ASSERT_TRUE(december.control.has_value());
    EXPECT_EQ(december.control->date, QDate(2023, 10, 23));
    EXPECT_EQ(december.control->asOf, QDate(2023, 12, 5));
    EXPECT_FALSE(december.control->status.isEmpty());
    EXPECT_FALSE(december.control->source.isEmpty());
    EXPECT_EQ(december.control->confidence, QStringLiteral("high"));
    EXPECT_EQ(december.controlReason, QString());
    const auto undated =
        mentionsOf(builtIn(), QStringLiteral("采购NVIDIA A800 80GB GPU服务器8台"), a800).value(0);
    EXPECT_FALSE(undated.control.has_value());
    EXPECT_EQ(undated.controlReason, QStringLiteral("no_notice_date"));
    // What is no chip has neither a status nor a reason for having none.
    const auto aws = mentionsOf(builtIn(), QStringLiteral("公告日期：2023年12月5日\n采购亚马逊云服务"),
                                QStringLiteral("cloud.aws"))
                         .value(0);
    EXPECT_FALSE(aws.control.has_value());
    EXPECT_EQ(aws.controlReason, QString());
    for (const MentionFacts &facts : {june, december, undated, aws}) {
        const auto back = factsFromJson(u"mention", factsToJson(facts));
        ASSERT_TRUE(back.has_value());
        EXPECT_EQ(std::get<MentionFacts>(*back), facts);
    }
}

TEST(ImpliedChips, FollowFromInstancesAndServerModelsAndAreShownAsImplied)
{
    const auto h100 = mentionsOf(builtIn(), QStringLiteral("公告日期：2024年5月5日\n租用p5.48xlarge实例2台"),
                                 QStringLiteral("chip.nvidia.h100"));
    ASSERT_EQ(h100.size(), 1);
    EXPECT_EQ(h100[0].certainty, Certainty::Implied);
    ASSERT_TRUE(h100[0].impliedBy.has_value());
    EXPECT_EQ(h100[0].impliedBy->watchId, QStringLiteral("svc.aws.p5"));
    EXPECT_EQ(h100[0].impliedBy->count, 8);
    EXPECT_TRUE(h100[0].control.has_value()) << "an implied chip has a status, too";
    EXPECT_EQ(
        mentionsOf(builtIn(), QStringLiteral("租用p5e.48xlarge实例2台"), QStringLiteral("chip.nvidia.h200"))
            .size(),
        1);
    const auto server =
        mentionsOf(builtIn(), QStringLiteral("浪潮NF5688M6服务器4台"), QStringLiteral("chip.nvidia.a100"));
    ASSERT_EQ(server.size(), 1);
    EXPECT_EQ(server[0].certainty, Certainty::Implied);
    EXPECT_EQ(server[0].impliedBy->count, 8);
    EXPECT_TRUE(server[0].meaning.contains(QStringLiteral("A800"))) << "what the model leaves open is said";
    // Another model of the same entry implies another chip, and what is named is not implied as well.
    EXPECT_TRUE(
        mentionsOf(builtIn(), QStringLiteral("浪潮NF5468M6服务器4台"), QStringLiteral("chip.nvidia.a100"))
            .isEmpty());
    const auto named = mentionsOf(builtIn(), QStringLiteral("浪潮NF5688M6服务器，配8张NVIDIA A100 80GB GPU"),
                                  QStringLiteral("chip.nvidia.a100"));
    ASSERT_EQ(named.size(), 1);
    EXPECT_EQ(named[0].certainty, Certainty::Named);
}

TEST(SignalPhrases, AreFindingsOfTheirOwnKindThatSayWhatTheyMean)
{
    const QString text = QStringLiteral("采购AWS海外账号一个，因国内算力不足\n本软件国际版权归甲方所有");
    const DocumentAnalysis analysis = builtIn().analyse(QVector<QString>{text});
    QMap<QString, Finding> signalsFound;
    for (const Finding &finding : analysis.findings)
        if (findingTypeName(finding.facts) == u"signal")
            signalsFound.insert(std::get<MentionFacts>(finding.facts).watchId, finding);
    EXPECT_EQ(signalsFound.keys(),
              (QStringList{QStringLiteral("sig.domestic_insufficient"), QStringLiteral("sig.overseas")}));
    const Finding overseas = signalsFound.value(QStringLiteral("sig.overseas"));
    EXPECT_EQ(overseas.quote, QStringLiteral("海外账号"));
    const auto facts = std::get<MentionFacts>(overseas.facts);
    EXPECT_FALSE(facts.meaning.isEmpty());
    EXPECT_EQ(facts.polarity, Polarity::Background);
    EXPECT_EQ(factsFromJson(u"signal", factsToJson(overseas.facts)), overseas.facts);
    // The name beside it is still a name.
    EXPECT_EQ(mentionsOf(builtIn(), text, QStringLiteral("cloud.aws")).size(), 1);
    // Wording the rules follow by themselves makes no finding.
    EXPECT_TRUE(
        mentionsOf(builtIn(), QStringLiteral("供应商业绩要求"), QStringLiteral("sig.past_performance"))
            .isEmpty());
}

TEST(LargeLists, FiveThousandEntriesKeepAPageQuick)
{
    QByteArray csv("id,name,category,home,aliases,require\n");
    for (int i = 0; i < 5'000; ++i)
        csv += QStringLiteral("x.%1,Entry %1,other,CN,Vendor%1;某某%1号云公司,%2\n")
                   .arg(i)
                   .arg(i % 3 == 0 ? QStringLiteral("采购;服务") : QString())
                   .toUtf8();
    const WatchlistMerge merge = mergeWatchlists(
        {{QStringLiteral("built-in"), builtIn().watchlist()}, {QStringLiteral("many"), list(csv)}});
    const auto analyser = builtIn().with(merge.list);
    const QString page =
        QStringLiteral("某大学云服务采购成交公告\n成交金额：¥199,804.00元\n供应商：某某17号云公司\n"
                       "采购内容：购买AWS海外账号一个，NVIDIA A100 80GB GPU服务器8台\n")
            .repeated(8);
    EXPECT_GE(mentionsOf(*analyser, page, QStringLiteral("x.17")).size(), 8);
    const auto perPage = [&](const Analyser &each) {
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 20; ++i)
            EXPECT_FALSE(each.analyse(QVector<QString>{page}).findings.isEmpty());
        return static_cast<double>(clock.nsecsElapsed()) / 20e6;
    };
    perPage(builtIn());
    // A ratio: this machine may be busy. Reading every entry for every page would be twenty times as slow.
    EXPECT_LT(perPage(*analyser), 4 * perPage(builtIn()) + 1);
}

} // namespace tt
