// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_score.h"
#include "tests/golden/case_answer.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace tt::corpus
{

namespace
{

constexpr quint64 kSeed = 20240829;

Case fixedCase() { return makeCase(kSeed, 60); }

std::string lines(const QStringList &differences) { return differences.join(u'\n').toStdString(); }

} // namespace

TEST(CaseTally, theCaseIsLargeAndVaried)
{
    const Case made = fixedCase();
    EXPECT_GE(made.notices.size(), 60);
    EXPECT_GE(made.plan.projects.size(), 40);
    QSet<QString> layouts;
    QSet<QString> shapes;
    for (const CaseNotice &notice : made.notices)
        layouts.insert(notice.notice.truth.layout);
    for (const PlannedProject &project : made.plan.projects)
        shapes.insert(project.shape);
    EXPECT_GE(layouts.size(), 15);
    EXPECT_GE(shapes.size(), 20);
    const CaseTally &tally = made.truth.tally;
    EXPECT_FALSE(tally.naming.value(QStringLiteral("cloud.aws")).isEmpty());
    const MoneyTruth money = tally.money.value(QStringLiteral("CNY"));
    EXPECT_FALSE(money.confirmed.isZero());
    EXPECT_FALSE(money.planned.isZero());
    EXPECT_FALSE(money.cancelled.isZero());
    EXPECT_NE(money.disputedLow, money.disputedHigh);
    EXPECT_GT(money.unknownProjects, 0);
    EXPECT_TRUE(tally.money.contains(QStringLiteral("USD")));
}

TEST(CaseTally, theSameSeedGivesTheSameCase)
{
    const Case one = fixedCase();
    const Case two = fixedCase();
    EXPECT_EQ(toJson(one.truth), toJson(two.truth));
    ASSERT_EQ(one.notices.size(), two.notices.size());
    for (qsizetype i = 0; i < one.notices.size(); ++i)
        EXPECT_EQ(plainText(one.notices[i].notice), plainText(two.notices[i].notice));
}

TEST(CaseTally, theTallyIsExactlyTheTruth)
{
    const auto analyser = Analyser::builtIn();
    ASSERT_TRUE(analyser);
    const Case made = fixedCase();
    const CaseScore score = scoreCase(toJson(made.truth), answerOf(**analyser, made));
    EXPECT_TRUE(score.tally.isEmpty()) << lines(score.tally);
    EXPECT_TRUE(score.projects.isEmpty()) << lines(score.projects);
    EXPECT_TRUE(score.links.isEmpty()) << lines(score.links);
}

/// The score can fail: a wrong sum, a missing entity and a missing project are seen.
TEST(CaseTally, theScoreSeesDifferences)
{
    const auto analyser = Analyser::builtIn();
    ASSERT_TRUE(analyser);
    const Case made = fixedCase();
    const QJsonObject answer = answerOf(**analyser, made);
    Case other = made;
    MoneyTruth &money = other.truth.tally.money[QStringLiteral("CNY")];
    money.confirmed = *money.confirmed.plus(Decimal(1));
    EXPECT_FALSE(scoreCase(toJson(other.truth), answer).tally.isEmpty());
    other = made;
    other.truth.tally.seeking.insert(QStringLiteral("没有这所大学"));
    EXPECT_FALSE(scoreCase(toJson(other.truth), answer).tally.isEmpty());
    other = made;
    other.truth.projects[0].files.append(QStringLiteral("999.txt"));
    EXPECT_FALSE(scoreCase(toJson(other.truth), answer).projects.isEmpty());
}

} // namespace tt::corpus
