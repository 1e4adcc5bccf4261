// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/casefile/case_file.h"
#include "tests/unit/casefile/case_samples.h"
#include "tests/unit/cli/cli_fixture.h"

namespace tt::test
{

namespace
{

QString u(const char *utf8) { return QString::fromUtf8(utf8); }

/// Two tenders whose numbers look alike, and one without a buyer.
class SettleTest : public CliTest
{
protected:
    void SetUp() override
    {
        const auto made = CaseFile::create(path("story.ttcase"));
        ASSERT_TRUE(made);
        const QString tender =
            u("望潮大学AWS云服务招标公告\n项目编号：%1\n采购人：望潮大学\n预算金额：%2万元\n"
              "采购内容：AWS云服务\n公告日期：2024年3月1日");
        add(**made, "one.pdf", tender.arg(u("TT-2024-0012"), u("20")));
        add(**made, "two.pdf", tender.arg(u("TT-2024-O012"), u("30")));
        add(**made, "three.pdf",
            u("AWS云服务成交公告\n项目编号：TT-2024-77\n成交供应商：云上科技有限公司\n"
              "成交金额：55万元\n采购内容：AWS云服务\n公告日期：2024年4月1日"));
    }

    static void add(CaseFile &file, const char *name, const QString &text)
    {
        QByteArray bytes = QByteArray("%PDF-1.4 ") + name;
        QBuffer device(&bytes);
        ASSERT_TRUE(device.open(QIODevice::ReadOnly));
        const auto added = file.addDocument(device, {u(name), u("/n.pdf"), {}});
        ASSERT_TRUE(added);
        ASSERT_TRUE(file.setOpened(added->id, {u("application/pdf"), {{595, 842}}, {}}));
        ASSERT_TRUE(file.setPageRead({added->id, 0}, sample::page(text.split(u'\n'))));
        static const auto analyser = Analyser::builtIn().value();
        const DocumentAnalysis analysis = analyser->analyse(QVector<QString>{text});
        ASSERT_TRUE(file.setFindings(added->id, analysis.findings, analysis.noticeType, analyser->version()));
    }

    CliAnswer settle(const QStringList &arguments)
    {
        return run(QStringList{u("settle"), path("story.ttcase")} + arguments);
    }
    QJsonObject tally() { return run({u("tally"), path("story.ttcase"), u("--json")}).json(); }
    QString blockedBy()
    {
        QStringList reasons;
        for (const QJsonValue reason : tally()[u"blocked_by"].toArray())
            reasons.append(reason.toString());
        return reasons.join(u'\n');
    }
};

} // namespace

TEST_F(SettleTest, ATallyBecomesFinalByAnswersAndUndoOpensItAgain)
{
    EXPECT_TRUE(blockedBy().contains(u("possible_link"))) << blockedBy().toStdString();
    EXPECT_TRUE(blockedBy().contains(u("no_buyer")));
    const auto same =
        settle({u("--same"), u("two.pdf"), u("1"), u("--by"), u("Lin"), u("--note"), u("one call")});
    ASSERT_EQ(same.code, ExitCode::Done) << same.err.toStdString();
    EXPECT_EQ(same.json()[u"document"].toInt(), 1);
    EXPECT_EQ(same.json()[u"other"].toInt(), 2);
    EXPECT_EQ(same.json()[u"answer"].toString(), u("same"));
    EXPECT_EQ(same.json()[u"by"].toString(), u("Lin"));
    const auto buyer = settle({u("--as-it-is"), u("no_buyer"), u("--document"), u("three.pdf")});
    ASSERT_EQ(buyer.code, ExitCode::Done) << buyer.err.toStdString();
    EXPECT_EQ(blockedBy(), QString());
    const QJsonObject sums = tally();
    EXPECT_EQ(sums[u"projects"].toInt(), 2);
    EXPECT_EQ(sums[u"settled"].toArray().size(), 2);
    EXPECT_EQ(sums[u"settled"][0][u"note"].toString(), u("one call"));
    EXPECT_EQ(run({u("undo"), path("story.ttcase")}).code, ExitCode::Done);
    EXPECT_TRUE(blockedBy().startsWith(u("no_buyer")));
    ASSERT_EQ(settle({u("--same"), u("1"), u("2"), u("--take-back")}).code, ExitCode::Done);
    EXPECT_TRUE(blockedBy().contains(u("possible_link")));
    EXPECT_EQ(run({u("check"), path("story.ttcase")}).code, ExitCode::Done);
}

TEST_F(SettleTest, WhatIsNotOpenCannotBeSettledAndSaysSo)
{
    const auto buyer = settle({u("--as-it-is"), u("buyers_differ"), u("--document"), u("1")});
    EXPECT_EQ(buyer.code, ExitCode::Usage);
    EXPECT_TRUE(buyer.err.contains(u("one.pdf"))) << buyer.err.toStdString();
    EXPECT_EQ(settle({}).code, ExitCode::Usage);
    EXPECT_EQ(settle({u("--same"), u("1"), u("1")}).code, ExitCode::Usage);
    EXPECT_EQ(settle({u("--same"), u("1"), u("99")}).code, ExitCode::Usage);
    EXPECT_EQ(settle({u("--different"), u("1"), u("2"), u("--take-back")}).code, ExitCode::CannotOpen);
    EXPECT_TRUE(tally()[u"settled"].toArray().isEmpty());
}

} // namespace tt::test
