// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/finding_gloss.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace tt;

namespace
{

QString u(const char *text) { return QString::fromUtf8(text); }

/// Groups and currency are kept together by a no-break space.
QString spaced(QString text) { return text.replace(QChar(0x00a0), u' '); }

Finding finding(const char *quote, FindingFacts facts, Verdict verdict = Verdict::Agreed)
{
    Finding made;
    made.quote = u(quote);
    made.facts = std::move(facts);
    made.reading.verdict = verdict;
    return made;
}

AmountFacts amount(const char *value, AmountKind kind)
{
    AmountFacts facts;
    facts.value = *Decimal::parse(u(value));
    facts.kind = kind;
    facts.unitSource = UnitSource::Suffix;
    return facts;
}

QString gloss(const char *quote, FindingFacts facts, Verdict verdict = Verdict::Agreed)
{
    return spaced(findingGloss(finding(quote, std::move(facts), verdict)));
}

MentionFacts mention(Polarity polarity)
{
    MentionFacts facts;
    facts.watchId = u("cloud.aws");
    facts.name = u("AWS");
    facts.category = u("cloud_vendor");
    facts.polarity = polarity;
    return facts;
}

} // namespace

TEST(FindingGloss, AnAmountSaysKindValueInkAndVerdict)
{
    EXPECT_EQ(
        gloss("120万元", amount("1200000", AmountKind::Ceiling)),
        u("Ceiling price: 1.2 million yuan (CNY 1,200,000.00), read from “120万元”; two readings agree"));
    EXPECT_EQ(gloss("8500元", amount("8500", AmountKind::Fee), Verdict::Single),
              u("Fee: CNY 8,500.00, read from “8500元”; one reading only"));
}

TEST(FindingGloss, NothingIsRounded)
{
    EXPECT_EQ(gloss("x", amount("5800740", AmountKind::Award)),
              u("Award amount: CNY 5,800,740.00, read from “x”; two readings agree"));
    EXPECT_TRUE(gloss("x", amount("1250000000", AmountKind::Award))
                    .contains(u("1.25 billion yuan (CNY 1,250,000,000.00)")));
    EXPECT_FALSE(gloss("x", amount("1234567890", AmountKind::Award)).contains(u("billion")));
    EXPECT_TRUE(gloss("x", amount("0.008", AmountKind::UnitPrice)).contains(u("CNY 0.008")));
    EXPECT_TRUE(
        gloss("x", amount("-2000000", AmountKind::Other)).contains(u("-2 million yuan (CNY -2,000,000.00)")));
}

TEST(FindingGloss, RangesUnitsPackagesAndApproximations)
{
    AmountFacts range = amount("1000000", AmountKind::Budget);
    range.low = range.value;
    range.high = Decimal::parse(u("2000000"));
    EXPECT_TRUE(gloss("x", range).startsWith(u("Budget: from CNY 1,000,000.00 to CNY 2,000,000.00,")));
    AmountFacts price = amount("65000", AmountKind::UnitPrice);
    price.per = u("台·月");
    price.package = u("2");
    price.approx = u("at_most");
    EXPECT_TRUE(
        gloss("x", price)
            .startsWith(
                u("Unit price: at most CNY 65,000.00 for each machine and month, package 2, read from")));
    price.per = u("机时");
    EXPECT_TRUE(gloss("x", price).contains(u("for each 机时"))) << "an unknown unit stays as printed";
    AmountFacts dollars = amount("3000000", AmountKind::Contract);
    dollars.currency = u("USD");
    EXPECT_TRUE(gloss("x", dollars).contains(u("3 million US dollars (USD 3,000,000.00)")));
}

TEST(FindingGloss, EveryDoubtIsSaid)
{
    AmountFacts facts = amount("120", AmountKind::Award);
    facts.unitSource = UnitSource::Inferred;
    facts.flags = QStringList{u("incomplete_number"), u("unit_suspect")};
    const QString text = gloss("120", facts, Verdict::Disputed);
    for (const char *doubt :
         {"digits may be missing", "the unit looks wrong", "was assumed", "the readings differ"})
        EXPECT_TRUE(text.contains(u(doubt))) << doubt << " in " << text.toStdString();
    EXPECT_TRUE(
        gloss("12?", amount("120", AmountKind::Award), Verdict::Obscured).endsWith(u("; partly unreadable")));
    Finding sealed = finding("x", amount("120", AmountKind::Award));
    sealed.reading.underSeal = true;
    EXPECT_TRUE(findingGloss(sealed).contains(u("under a seal")));
}

TEST(FindingGloss, AMentionIsNoPurchase)
{
    EXPECT_TRUE(gloss("AWS", mention(Polarity::Sought)).startsWith(u("AWS is sought;")));
    EXPECT_TRUE(gloss("AWS", mention(Polarity::Supplied)).startsWith(u("AWS is named as supplied;")));
    EXPECT_TRUE(gloss("AWS", mention(Polarity::Benchmark)).contains(u("neither sought nor supplied")));
    EXPECT_TRUE(gloss("AWS", mention(Polarity::Excluded)).contains(u("excluded")));
    EXPECT_TRUE(gloss("AWS", mention(Polarity::PastPerformance)).contains(u("not sought here")));
    EXPECT_TRUE(gloss("AWS", mention(Polarity::FalsePositive)).contains(u("something else here")));
    MentionFacts implied = mention(Polarity::Sought);
    implied.certainty = Certainty::Implied;
    implied.impliedBy = ImpliedBy{u("x"), u("EC2 P5"), 8};
    EXPECT_TRUE(gloss("EC2 P5", implied).contains(u("follows from EC2 P5, the notice does not name it")));
    MentionFacts folded = mention(Polarity::Sought);
    folded.ocrFolded = true;
    folded.certainty = Certainty::Possible;
    EXPECT_TRUE(gloss("AVVS", folded).contains(u("misread character")));
    EXPECT_TRUE(gloss("AVVS", folded).contains(u("possible only")));
    MentionFacts signal = mention(Polarity::Sought);
    signal.category = u("signal");
    signal.meaning = u("an account abroad");
    EXPECT_TRUE(
        gloss("海外账号", signal).startsWith(u("Hint in the wording “海外账号”: an account abroad;")));
}

TEST(FindingGloss, PartiesDatesAndNumbers)
{
    EXPECT_EQ(gloss("北澜大学", PartyFacts{u("buyer"), u("北澜大学")}),
              u("Buyer named: 北澜大学; two readings agree"));
    EXPECT_TRUE(gloss("x", PartyFacts{u("proposed_supplier"), u("x")}).contains(u("(no award)")));
    EXPECT_TRUE(gloss("x", DateFacts{u("bid_deadline"), QDate(2024, 5, 6)})
                    .startsWith(u("Bid deadline: 6 May 2024;")));
    EXPECT_TRUE(gloss("x", DateFacts{u("notice_to"), QDate(2024, 5, 6)})
                    .startsWith(u("Notice period, end: 6 May 2024;")));
    EXPECT_TRUE(gloss("x", IdentifierFacts{u("project_number"), u("BL-2024-07")})
                    .startsWith(u("Project number: BL-2024-07;")));
    EXPECT_TRUE(gloss("x", PartyFacts{u("new_role"), u("x")}).startsWith(u("New role named: x")));
}

TEST(FindingGloss, ACorrectionIsAPersonsWord)
{
    const Finding read = finding("120万元", amount("1200000", AmountKind::Award));
    const QString text = spaced(findingGloss(read, amount("1300000", AmountKind::Award), true));
    EXPECT_EQ(text, u("Award amount: 1.3 million yuan (CNY 1,300,000.00); as a person corrected it"));
}

TEST(FindingGloss, OneLineWithTheKindOfDocument)
{
    const Finding broken = finding("北澜\n大学", PartyFacts{u("buyer"), u("北澜\n大学")});
    EXPECT_FALSE(findingGloss(broken).contains(u'\n'));
    EXPECT_TRUE(findingGloss(broken, u("award")).endsWith(u("; kind of document: award notice")));
    EXPECT_FALSE(findingGloss(broken, u("something_new")).contains(u("kind of document")));
    EXPECT_FALSE(glossMark().isEmpty());
}
