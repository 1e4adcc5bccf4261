// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/cli_fixture.h"

using namespace tt;
using namespace tt::test;

namespace
{
QString u(const char *text) { return QString::fromUtf8(text); }
} // namespace

class GlossCliTest : public CliTest
{
};

TEST_F(GlossCliTest, PrintsWordByWord)
{
    const CliAnswer answer = run({u("gloss"), u("采购人：成交 AWS")});
    EXPECT_EQ(answer.code, ExitCode::Done);
    const QStringList lines = QString::fromUtf8(answer.out).split(u'\n');
    EXPECT_TRUE(lines.at(0).startsWith(u("采购人\tcǎi gòu rén\tbuyer\t[glossary]")))
        << lines.at(0).toStdString();
    EXPECT_TRUE(QString::fromUtf8(answer.out).contains(u("成交\tchéng jiāo\taward")))
        << answer.out.toStdString();
}

TEST_F(GlossCliTest, JsonHasRangesAndSources)
{
    const CliAnswer answer = run({u("gloss"), u("--json")}, "拟\nAWS");
    EXPECT_EQ(answer.code, ExitCode::Done);
    const QJsonArray words = answer.json().value(u("words")).toArray();
    ASSERT_EQ(words.size(), 2);
    EXPECT_EQ(words.at(0).toObject().value(u("source")).toString(), u("glossary"));
    EXPECT_EQ(words.at(0).toObject().value(u("pinyin")).toString(), u("nǐ"));
    EXPECT_EQ(words.at(1).toObject().value(u("range")).toArray(), (QJsonArray{2, 3}));
    EXPECT_EQ(words.at(1).toObject().value(u("source")).toString(), u("plain"));
    EXPECT_TRUE(words.at(1).toObject().value(u("pinyin")).isNull());
}

TEST_F(GlossCliTest, ANamedDictionaryHasToBeThere)
{
    const CliAnswer missing = run({u("gloss"), u("采购"), u("--dictionary"), path("none.index")});
    EXPECT_EQ(missing.code, ExitCode::CannotOpen);
    EXPECT_TRUE(missing.err.contains(u("dictionary"))) << missing.err.toStdString();
    const QString broken = write("broken.index", "no dictionary at all");
    EXPECT_EQ(run({u("gloss"), u("采购"), u("--dictionary"), broken}).code, ExitCode::CannotOpen);
}
