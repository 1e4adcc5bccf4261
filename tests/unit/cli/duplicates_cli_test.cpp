// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/cli_fixture.h"

#include "app/casefile/case_file.h"

namespace tt::test
{

namespace
{

QString u(const char *utf8) { return QString::fromUtf8(utf8); }

/// An award notice; its scan, in which the number could not be read; and a correction of its sum.
class DuplicatesCliTest : public CliTest
{
protected:
    void SetUp() override
    {
        const auto made = CaseFile::create(path("twice.ttcase"));
        ASSERT_TRUE(made.has_value());
        add(**made, "a", u("一、项目编号：HT-2024-018\n"), u("199,840.00"));
        add(**made, "b", {}, u("199,840.00"));
        add(**made, "c", u("一、项目编号：HT-2024-018\n"), u("205,100.00"));
    }

    static void add(CaseFile &file, const char *name, const QString &number, const QString &sum)
    {
        const QString text =
            u("海棠理工大学亚马逊云计算资源采购成交公告\n%1二、项目名称：海棠理工大学亚马逊云计算资源采购\n"
              "三、成交信息\n供应商名称：云上科技有限公司\n供应商地址：锦澜市望潮区星栈路十八号\n成交金额：%"
              "2元\n"
              "四、主要标的信息\n服务名称：亚马逊云计算资源账户\n服务范围：详见采购文件\n服务时间：一年\n"
              "五、公告期限\n自本公告发布之日起一个工作日\n采购人：海棠理工大学\n")
                .arg(number, sum);
        QByteArray bytes = QByteArray("%PDF-1.4 ") + name;
        QBuffer device(&bytes);
        ASSERT_TRUE(device.open(QIODevice::ReadOnly));
        const auto added = file.addDocument(device, {u(name) + u(".pdf"), u("/n.pdf"), {}});
        ASSERT_TRUE(added.has_value());
        ASSERT_TRUE(file.setOpened(added->id, {u("application/pdf"), {{595, 842}}, {}}).has_value());
        PageText page;
        for (const QString &line : text.split(u'\n')) {
            TextLine each;
            each.text = line;
            page.lines.append(each);
        }
        ASSERT_TRUE(file.setPageRead({added->id, 0}, page).has_value());
        static const auto analyser = Analyser::builtIn().value();
        const DocumentAnalysis analysis = analyser->analyse(QVector<QString>{text});
        ASSERT_TRUE(file.setFindings(added->id, analysis.findings, analysis.noticeType, analyser->version())
                        .has_value());
    }

    CliAnswer duplicates(const QStringList &arguments)
    {
        return run(QStringList{u("duplicates"), path("twice.ttcase")} + arguments);
    }

    QJsonObject tally() { return run({u("tally"), path("twice.ttcase"), u("--json")}).json(); }

    QStringList copiesInTheWay()
    {
        QStringList reasons;
        for (const QJsonValue reason : tally()[u("blocked_by")].toArray())
            reasons.append(reason.toString());
        return reasons.filter(u("possible_copy"));
    }
};

} // namespace

TEST_F(DuplicatesCliTest, WhatIsLikelyOneComesBeforeWhatOnlyResemblesIt)
{
    const auto answer = duplicates({u("--json")});
    ASSERT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
    const QJsonArray suggestions = answer.json()[u("suggestions")].toArray();
    ASSERT_EQ(suggestions.size(), 2) << "with neither a number nor a sum in common b.pdf is not like c.pdf";
    EXPECT_EQ(suggestions[0][u("closeness")].toString(), u("likely"));
    EXPECT_EQ(suggestions[0][u("first")][u("name")].toString(), u("a.pdf"));
    EXPECT_EQ(suggestions[0][u("second")][u("name")].toString(), u("b.pdf"));
    EXPECT_TRUE(suggestions[0][u("differences")].toArray().isEmpty());
    EXPECT_EQ(suggestions[1][u("first")][u("name")].toString(), u("a.pdf"));
    EXPECT_EQ(suggestions[1][u("second")][u("name")].toString(), u("c.pdf"));
    EXPECT_EQ(suggestions[1][u("closeness")].toString(), u("similar"));
    EXPECT_EQ(suggestions[1][u("differences")].toArray(), QJsonArray{u("sum")});
    const QString words = QString::fromUtf8(duplicates({}).out);
    EXPECT_TRUE(words.startsWith(u("May be one: 1 “a.pdf” and 2 “b.pdf” (text "))) << words.toStdString();
    EXPECT_TRUE(words.contains(u("Similar, but these differ (sum): 1 “a.pdf” and 3 “c.pdf” (text ")))
        << words.toStdString();
}

TEST_F(DuplicatesCliTest, TheTallyIsBlockedUntilSomebodyDecides)
{
    EXPECT_EQ(copiesInTheWay(), QStringList{u("possible_copy: a.pdf (document 1) / b.pdf (document 2)")});
    EXPECT_EQ(tally()[u("documents")].toInt(), 3);
    const QString story =
        QString::fromUtf8(run({u("tally"), path("twice.ttcase"), u("--story"), u("en")}).out);
    EXPECT_TRUE(story.contains(u("1 pair of documents that may be one notice"))) << story.toStdString();
    EXPECT_TRUE(story.contains(
        u("- “a.pdf” and “b.pdf” may be one notice, scanned or published twice, and both count")))
        << story.toStdString();
    const auto copy = duplicates({u("--copy"), u("2"), u("1")});
    ASSERT_EQ(copy.code, ExitCode::Done) << copy.err.toStdString();
    EXPECT_TRUE(copiesInTheWay().isEmpty());
    EXPECT_EQ(tally()[u("documents")].toInt(), 2);
    ASSERT_EQ(duplicates({u("--undo"), QString::number(copy.json()[u("id")].toInt())}).code, ExitCode::Done);
    EXPECT_EQ(copiesInTheWay().size(), 1);
    ASSERT_EQ(duplicates({u("--different"), u("1"), u("2")}).code, ExitCode::Done);
    EXPECT_TRUE(copiesInTheWay().isEmpty());
    EXPECT_EQ(tally()[u("documents")].toInt(), 3);
}

} // namespace tt::test
