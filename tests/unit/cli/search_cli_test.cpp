// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/cli_fixture.h"

#include "app/casefile/case_file.h"

using namespace tt;
using namespace tt::test;

namespace
{

class SearchCliTest : public CliTest
{
protected:
    void SetUp() override
    {
        auto file = CaseFile::create(m_case);
        ASSERT_TRUE(file);
        QBuffer bytes;
        bytes.setData("a made-up notice");
        ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
        const auto added = (*file)->addDocument(bytes, {QStringLiteral("公告.pdf"), {}, {}});
        ASSERT_TRUE(added);
        ASSERT_TRUE((*file)->setOpened(added->id, {{}, {{595, 842}}, {}}));
        PageText page;
        page.sizePoints = {595, 842};
        page.lines.resize(2);
        page.lines[0].text = QStringLiteral("采购阿里云服务 H8OO");
        page.lines[1].text = QStringLiteral("成交金额20万元");
        ASSERT_TRUE((*file)->setPageRead({added->id, 0}, page));
        Finding finding;
        finding.quote = QStringLiteral("20万元");
        AmountFacts amount;
        amount.value = Decimal(200'000);
        amount.kind = AmountKind::Award;
        finding.facts = amount;
        ASSERT_TRUE((*file)->setFindings(added->id, {finding}, QStringLiteral("award"), QStringLiteral("r")));
    }

    QJsonArray hits(const QStringList &arguments)
    {
        const CliAnswer answer = run(QStringList{QStringLiteral("search"), m_case} + arguments +
                                     QStringList{QStringLiteral("--json")});
        EXPECT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
        return answer.json()[QStringLiteral("hits")].toArray();
    }

    ExitCode code(const QStringList &arguments) { return run(arguments).code; }

    QString m_case = path("story.ttcase");
};

QString s(const char16_t *text) { return QString::fromUtf16(text); }

} // namespace

TEST_F(SearchCliTest, HitsSayWhereTheyStandAndHowNearTheyAre)
{
    const QJsonObject text = hits({s(u"阿里云")}).first().toObject();
    EXPECT_EQ(text[QStringLiteral("source")].toString(), s(u"text"));
    EXPECT_FALSE(text[QStringLiteral("fuzzy")].toBool(true));
    EXPECT_EQ(text[QStringLiteral("page")].toInt(), 1);
    EXPECT_TRUE(hits({s(u"H800")}).isEmpty());
    EXPECT_TRUE(hits({s(u"H800"), s(u"--fuzzy")}).first().toObject()[QStringLiteral("fuzzy")].toBool());
    EXPECT_EQ(hits({s(u"公告")}).first().toObject()[QStringLiteral("source")].toString(), s(u"name"));
    EXPECT_EQ(hits({s(u"amount:20万 kind:award")}).first().toObject()[QStringLiteral("source")].toString(),
              s(u"finding"));
    ASSERT_EQ(code({s(u"note"), m_case, s(u"问问看")}), ExitCode::Done);
    const QJsonObject note = hits({s(u"问问")}).first().toObject();
    EXPECT_TRUE(note[QStringLiteral("document")].isNull());
    EXPECT_EQ(note[QStringLiteral("note")].toInt(), 1);
}

TEST_F(SearchCliTest, FindingsTakeTheSameFilters)
{
    const auto found = [this](const char16_t *where) {
        return run({s(u"findings"), m_case, s(u"--where"), s(where), s(u"--json")})
            .json()[QStringLiteral("findings")]
            .toArray()
            .size();
    };
    EXPECT_EQ(found(u"amount:>=200000"), 1);
    EXPECT_EQ(found(u"amount:>200000"), 0);
    const CliAnswer wrong = run({s(u"findings"), m_case, s(u"--where"), s(u"kind:gift")});
    EXPECT_EQ(wrong.code, ExitCode::Usage);
    EXPECT_TRUE(wrong.err.contains(s(u"budget"))) << wrong.err.toStdString();
    EXPECT_EQ(code({s(u"findings"), m_case, s(u"--where"), s(u"阿里云")}), ExitCode::Usage);
}

TEST_F(SearchCliTest, SearchesAreKeptAskedAgainRenamedAndForgotten)
{
    const QStringList verb = {s(u"search"), m_case};
    EXPECT_EQ(code(verb + QStringList{s(u"阿里云 OR"), s(u"--save"), s(u"云")}), ExitCode::Usage);
    EXPECT_EQ(code(verb + QStringList{s(u"H800"), s(u"--fuzzy"), s(u"--save"), s(u"芯片"), s(u"--by"),
                                      s(u"reporter")}),
              ExitCode::Done);
    const QJsonObject saved =
        run(verb + QStringList{s(u"--saved")}).json()[QStringLiteral("saved")].toArray().first().toObject();
    EXPECT_EQ(saved[QStringLiteral("query")].toString(), s(u"H800"));
    EXPECT_EQ(saved[QStringLiteral("saved_by")].toString(), s(u"reporter"));
    EXPECT_TRUE(saved[QStringLiteral("fuzzy")].toBool());
    EXPECT_EQ(hits({s(u"--use"), s(u"芯片")}).size(), 1);
    EXPECT_EQ(hits({s(u"没有 OR 采购"), s(u"--use"), s(u"芯片")}).size(), 2);
    EXPECT_TRUE(hits({s(u"没有这个"), s(u"--use"), s(u"芯片")}).isEmpty());
    EXPECT_EQ(code(verb + QStringList{s(u"--rename"), s(u"芯片"), s(u"chips")}), ExitCode::Done);
    EXPECT_NE(code(verb + QStringList{s(u"--use"), s(u"芯片")}), ExitCode::Done);
    EXPECT_EQ(code(verb + QStringList{s(u"--forget"), s(u"chips")}), ExitCode::Done);
    EXPECT_NE(code(verb + QStringList{s(u"--forget"), s(u"chips")}), ExitCode::Done);
}
