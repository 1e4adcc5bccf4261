// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/cli_fixture.h"

#include "app/casefile/case_file.h"

namespace tt::test
{

namespace
{

QString u(const char *utf8) { return QString::fromUtf8(utf8); }

/// A case of three award notices whose buyer's name was read in two ways.
class EntitiesCliTest : public CliTest
{
protected:
    void SetUp() override
    {
        const auto made = CaseFile::create(path("names.ttcase"));
        ASSERT_TRUE(made.has_value());
        add(**made, 1, u("望潮未来研究院"), u("岚屿招标代理有限公司"));
        add(**made, 2, u("望潮末来研究院"), u("岚屿招标代理有限公司"));
        add(**made, 3, u("望潮未来研究院智算中心"), u("岚屿招标代理有限公司"));
    }

    static void add(CaseFile &file, int number, const QString &buyer, const QString &agency)
    {
        const QString text = u("AWS云服务成交公告\n项目编号：X-2024-%1\n采购人：%2\n采购代理机构：%3\n"
                               "成交供应商：云岚科技有限公司\n成交金额：55万元\n采购内容：AWS云服务")
                                 .arg(number)
                                 .arg(buyer, agency);
        QByteArray bytes = "%PDF-1.4 " + QByteArray::number(number);
        QBuffer device(&bytes);
        ASSERT_TRUE(device.open(QIODevice::ReadOnly));
        const auto added = file.addDocument(device, {u("n%1.pdf").arg(number), u("/n.pdf"), {}});
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

    CliAnswer entities(const QStringList &arguments)
    {
        return run(QStringList{u("entities"), path("names.ttcase")} + arguments);
    }

    /// How many entities seek US technology, as the tally says.
    int seeking()
    {
        const auto answer = run({u("tally"), path("names.ttcase"), u("--json")});
        EXPECT_EQ(answer.code, ExitCode::Done);
        return answer.json()[u("entities_seeking_us_technology")][u("count")].toInt();
    }

    QStringList blockedBy()
    {
        QStringList reasons;
        const auto answer = run({u("tally"), path("names.ttcase"), u("--json")});
        for (const QJsonValue reason : answer.json()[u("blocked_by")].toArray())
            reasons.append(reason.toString());
        return reasons;
    }
};

} // namespace

TEST_F(EntitiesCliTest, AStoryInEitherLanguageEndsWithWhatKeepsItOpen)
{
    const auto english = run({u("tally"), path("names.ttcase"), u("--story"), u("en")});
    ASSERT_EQ(english.code, ExitCode::Done) << english.err.toStdString();
    const QStringList lines = QString::fromUtf8(english.out).split(u'\n');
    EXPECT_TRUE(
        lines[0].startsWith(u("In 3 tender documents, 3 Chinese entities sought US cloud services, "
                              "3 of them in purchases that were awarded; 3 named Amazon Web Services. ")))
        << lines[0].toStdString();
    EXPECT_TRUE(lines[0].endsWith(u("of this may be counted twice.")) ||
                lines[0].endsWith(u("Awards add up to 1.65 million yuan.")))
        << lines[0].toStdString();
    EXPECT_TRUE(lines[2].startsWith(u("Not final: "))) << english.out.toStdString();
    EXPECT_TRUE(lines.contains(u("- 望潮末来研究院 and 望潮未来研究院 may be one")))
        << english.out.toStdString();
    const auto chinese = run({u("tally"), path("names.ttcase"), u("--story"), u("zh")});
    ASSERT_EQ(chinese.code, ExitCode::Done);
    const QString text = QString::fromUtf8(chinese.out);
    EXPECT_TRUE(
        text.startsWith(u("在3份招投标文件中，有3家中国单位寻求美国云服务，其中3家的采购已中标或成交；")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u("以上并非最终结果："))) << text.toStdString();
    EXPECT_EQ(run({u("tally"), path("names.ttcase"), u("--story"), u("fr")}).code, ExitCode::Usage);
    EXPECT_EQ(run({u("tally"), path("names.ttcase"), u("--story"), u("en"), u("--json")}).code,
              ExitCode::Usage);
}

TEST_F(EntitiesCliTest, NamesAreListedWithSpellingsSuggestionsAndTheirReasons)
{
    const auto answer = entities({u("--json")});
    ASSERT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
    const QJsonObject json = answer.json();
    EXPECT_EQ(json[u("entities")].toArray().size(), 5);
    ASSERT_EQ(json[u("suggestions")].toArray().size(), 2);
    const QJsonObject first = json[u("suggestions")][0].toObject();
    EXPECT_EQ(first[u("action")].toString(), u("merge"));
    EXPECT_EQ(first[u("reasons")][0][u("code")].toString(), u("look_alike_characters"));
    EXPECT_EQ(json[u("suggestions")][1][u("action")].toString(), u("roll_up"));
    EXPECT_TRUE(json[u("decisions")].toArray().isEmpty());
    const QJsonObject spelling = json[u("entities")][0][u("spellings")][0].toObject();
    EXPECT_GT(spelling[u("findings")][0].toInt(), 0) << "findings are named by their numbers";
    EXPECT_TRUE(entities({}).out.contains(u("The same?").toUtf8()));
}

TEST_F(EntitiesCliTest, MergingRollingUpAndTheirUndoChangeWhatIsCounted)
{
    EXPECT_EQ(seeking(), 3);
    EXPECT_EQ(blockedBy().filter(u("possible_same_entity: 望潮末来研究院 / 望潮未来研究院")).size(), 1);
    const auto merged = entities({u("merge"), u("望潮末来研究院"), u("望潮未来研究院"), u("--by"), u("Lin"),
                                  u("--note"), u("crop says 未")});
    ASSERT_EQ(merged.code, ExitCode::Done) << merged.err.toStdString();
    EXPECT_EQ(merged.json()[u("by")].toString(), u("Lin"));
    EXPECT_EQ(merged.json()[u("id")].toInt(), 1);
    EXPECT_EQ(seeking(), 2);
    ASSERT_EQ(entities({u("rollup"), u("望潮未来研究院智算中心"), u("望潮未来研究院")}).code, ExitCode::Done);
    EXPECT_EQ(seeking(), 1);
    EXPECT_TRUE(blockedBy().filter(u("possible_")).isEmpty());
    const auto listed = entities({u("--json")}).json();
    EXPECT_EQ(listed[u("decisions")].toArray().size(), 2);
    const auto projects = run({u("projects"), path("names.ttcase"), u("--json")}).json();
    EXPECT_EQ(projects[u("spellings")][u("望潮未来研究院")].toArray().size(), 3);
    for (const QJsonValue project : projects[u("projects")].toArray())
        EXPECT_EQ(project[u("buyer")].toString(), u("望潮未来研究院"));
    ASSERT_EQ(entities({u("split"), u("望潮末来研究院")}).code, ExitCode::Done);
    EXPECT_EQ(seeking(), 2);
    ASSERT_EQ(entities({u("rollup"), u("望潮未来研究院智算中心"), u("望潮未来研究院"), u("--undo")}).code,
              ExitCode::Done);
    EXPECT_EQ(seeking(), 3);
    ASSERT_EQ(entities({u("undo"), u("3")}).code, ExitCode::Done); // the split
    EXPECT_EQ(seeking(), 2);
    const auto check = run({u("check"), path("names.ttcase")});
    EXPECT_EQ(check.code, ExitCode::Done) << check.out.toStdString();
}

TEST_F(EntitiesCliTest, KeepingApartAnswersTheQuestionAndCanBeTakenBack)
{
    const QStringList pair{u("keep-apart"), u("望潮末来研究院"), u("望潮未来研究院")};
    ASSERT_EQ(entities(pair).code, ExitCode::Done);
    EXPECT_TRUE(blockedBy().filter(u("possible_same_entity")).isEmpty());
    EXPECT_EQ(seeking(), 3);
    EXPECT_EQ(entities({u("merge"), u("望潮末来研究院"), u("望潮未来研究院")}).code, ExitCode::Usage);
    ASSERT_EQ(entities(pair + QStringList{u("--undo")}).code, ExitCode::Done);
    EXPECT_EQ(blockedBy().filter(u("possible_same_entity")).size(), 1);
    EXPECT_EQ(entities(pair + QStringList{u("--undo")}).code, ExitCode::Usage);
}

TEST_F(EntitiesCliTest, WhatCannotBeIsExitCodeTwoAndChangesNothing)
{
    ASSERT_EQ(entities({u("merge"), u("望潮末来研究院"), u("望潮未来研究院")}).code, ExitCode::Done);
    for (const QStringList &wrong :
         {QStringList{u("merge"), u("没有的公司"), u("望潮未来研究院")},
          {u("merge"), u("望潮未来研究院"), u("没有的公司")},
          {u("merge"), u("望潮未来研究院"), u("望潮末来研究院")},   // a circle
          {u("merge"), u("望潮末来研究院"), u("云岚科技有限公司")}, // went elsewhere already
          {u("rollup"), u("望潮未来研究院"), u("望潮未来研究院")},
          {u("merge"), u("望潮未来研究院")},
          {u("merge"), u("，。"), u("望潮未来研究院")},
          {u("split"), u("云岚科技有限公司")},
          {u("split"), u("云岚科技有限公司"), u("--undo")},
          {u("keep-apart"), u("望潮末来研究院"), u("望潮未来研究院")},
          {u("undo"), u("7")},
          {u("undo"), u("seven")},
          {u("rollup"), u("望潮末来研究院"), u("望潮未来研究院"), u("--undo")}, // that was a merge
          {u("frobnicate")}}) {
        const auto answer = entities(wrong);
        EXPECT_EQ(answer.code, ExitCode::Usage) << wrong.join(u' ').toStdString();
        EXPECT_FALSE(answer.err.isEmpty());
        EXPECT_TRUE(answer.out.isEmpty());
    }
    EXPECT_EQ(entities({u("--json")}).json()[u("decisions")].toArray().size(), 1);
    EXPECT_EQ(run({u("entities"), path("none.ttcase"), u("split"), u("x")}).code, ExitCode::CannotOpen);
}

TEST_F(EntitiesCliTest, AnAgencyIntoABuyerIsAllowedAndWarned)
{
    const auto answer = entities({u("merge"), u("岚屿招标代理有限公司"), u("望潮未来研究院")});
    ASSERT_EQ(answer.code, ExitCode::Done);
    QStringList codes;
    for (const QJsonValue warning : answer.json()[u("warnings")].toArray())
        codes.append(warning[u("code")].toString());
    EXPECT_TRUE(codes.contains(u("agency"))) << codes.join(u' ').toStdString();
    EXPECT_TRUE(answer.err.contains(u("agency")));
}

} // namespace tt::test
