// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/case_tally.h"
#include "tests/unit/casefile/case_samples.h"

using namespace tt;
using namespace tt::sample;

namespace
{

QString s(const char *utf8) { return QString::fromUtf8(utf8); }

class CaseTallyTest : public CaseTest
{
protected:
    DocumentId add(const char *bytes, const char *text)
    {
        const QString whole = s(text);
        const DocumentId id =
            addRead(QByteArray(bytes), {page(whole.split(u'\n'))}, QString::fromLatin1(bytes) + s(".pdf"));
        const auto analyser = Analyser::builtIn();
        const DocumentAnalysis analysis = (*analyser)->analyse(QVector<QString>{whole});
        EXPECT_TRUE(succeeded(
            m_case->setFindings(id, analysis.findings, analysis.noticeType, (*analyser)->version())));
        return id;
    }
};

} // namespace

TEST_F(CaseTallyTest, ACaseIsLinkedAndAddedUpAndEveryNumberHasItsFinding)
{
    add("tender",
        "望潮大学AWS云服务招标公告\n项目编号：TT-2024-1\n采购人：望潮大学\n预算金额：21万元\n采购AWS云服务");
    add("award", "望潮大学AWS云服务成交公告\n项目编号：TT-2024-1\n采购人：望潮大学\n"
                 "成交供应商：云上科技有限公司\n成交金额：199,840.00元");
    add("desks", "课桌采购中标公告\n项目编号：TT-2024-2\n采购人：岚屿中学\n中标金额：30万元");
    const auto us = caseTallyOf(*m_case);
    ASSERT_TRUE(succeeded(us));
    EXPECT_EQ(us->tally.documents, 3);
    EXPECT_EQ(us->book.projects.size(), 2);
    EXPECT_EQ(us->tally.money.value(s("CNY")).confirmed, *Decimal::parse(u"199840"));
    ASSERT_EQ(us->tally.seeking.size(), 1);
    EXPECT_EQ(us->tally.seeking[0].spellings, QStringList{s("望潮大学")})
        << "members say how they are printed";
    const FindingRef named = us->tally.seeking[0].namedBy.value(0);
    ASSERT_NE(us->finding(named), nullptr);
    EXPECT_EQ(us->finding(named)->quote, s("望潮大学"));
    const auto stored = m_case->finding(us->idOf(named));
    ASSERT_TRUE(succeeded(stored));
    EXPECT_EQ(stored->finding.quote, s("望潮大学"));
    const auto all = caseTallyOf(*m_case, TallyScope::All);
    ASSERT_TRUE(succeeded(all));
    EXPECT_EQ(all->tally.money.value(s("CNY")).confirmed, *Decimal::parse(u"499840"));
}

TEST_F(CaseTallyTest, WhatIsNotInTheCaseHasNoNumber)
{
    add("desks", "课桌采购中标公告\n项目编号：TT-2024-2\n采购人：岚屿中学\n中标金额：30万元");
    const auto sums = caseTallyOf(*m_case);
    ASSERT_TRUE(succeeded(sums));
    EXPECT_TRUE(sums->idOf({99, 0}).isNull());
    EXPECT_EQ(sums->finding({99, 0}), nullptr);
    EXPECT_EQ(sums->finding({sums->documents.documents[0].id, 999}), nullptr);
    EXPECT_EQ(sums->document(99), nullptr);
}

TEST_F(CaseTallyTest, EveryReasonSaysWhereToLook)
{
    const DocumentId award = add("award", "望潮大学AWS云服务成交公告\n项目编号：TT-2024-1\n采购人：望潮大学\n"
                                          "成交金额：人民币贰拾万元整（¥280,000.00）");
    const DocumentId second = add("two", "望潮未来研究院AWS云服务招标公告\n项目编号：TT-2024-7\n"
                                         "采购人：望潮未来研究院\n预算金额：12万元\n采购AWS云服务");
    add("three", "望潮末来研究院AWS云服务招标公告\n项目编号：TT-2024-8\n采购人：望潮末来研究院\n"
                 "预算金额：13万元\n采购AWS云服务");
    const auto sums = caseTallyOf(*m_case);
    ASSERT_TRUE(succeeded(sums));
    ASSERT_EQ(sums->tally.blocks.size(), sums->tally.blockedBy.size());
    bool disputed = false;
    bool sameName = false;
    for (qsizetype i = 0; i < sums->tally.blocks.size(); ++i) {
        const TallyBlock &reason = sums->tally.blocks[i];
        EXPECT_EQ(reason.text(), sums->tally.blockedBy[i]);
        if (reason.code == u"disputed_figure") {
            disputed = true;
            ASSERT_TRUE(reason.finding.has_value());
            EXPECT_EQ(reason.finding->document, award.value);
        }
        if (reason.code == u"possible_same_entity") {
            sameName = true;
            ASSERT_TRUE(reason.finding.has_value());
            EXPECT_GE(reason.finding->document, second.value);
        }
    }
    EXPECT_TRUE(disputed) << sums->tally.blockedBy.join(u'\n').toStdString();
    EXPECT_TRUE(sameName) << sums->tally.blockedBy.join(u'\n').toStdString();
}
