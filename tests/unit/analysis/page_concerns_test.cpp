// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/page_concerns.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace tt;

namespace
{

/// A page that was read well: nothing speaks for looking at it.
PageFacts goodPage()
{
    PageFacts page;
    page.quality.dpi = 300;
    page.quality.skewDegrees = 0.2;
    page.quality.lowConfidenceShare = 0.004;
    page.quality.sealShare = 0.004;
    page.quality.characters = 700;
    page.quality.unplacedCharacters = 0;
    page.quality.inkShare = 0.06;
    page.quality.contrast = 0.8;
    page.quality.softness = 1.5;
    return page;
}

std::optional<PageConcern> find(const PageConcerns &concerns, ConcernCode code)
{
    const auto found = std::find_if(concerns.concerns.cbegin(), concerns.concerns.cend(),
                                    [code](const PageConcern &concern) { return concern.code == code; });
    return found == concerns.concerns.cend() ? std::nullopt : std::optional(*found);
}

QString textOf(const PageFacts &page, ConcernCode code)
{
    const auto concern = find(pageConcerns(page), code);
    return concern ? concernText(*concern) : QString();
}

} // namespace

TEST(PageConcerns, APageThatWasReadWellHasNone)
{
    const PageConcerns concerns = pageConcerns(goodPage());
    EXPECT_TRUE(concerns.concerns.isEmpty());
    EXPECT_FALSE(concerns.needLook());
    EXPECT_LT(concerns.expectedErrors, 0.1);
}

TEST(PageConcerns, EachReasonIsASentenceAPersonUnderstands)
{
    PageFacts page = goodPage();
    page.open = {3, 1, 2, 1, 1, 1};
    page.quality.dpi = 96;
    page.quality.lowConfidenceShare = 0.12;
    page.quality.sealShare = 0.07;
    page.quality.turnDegrees = 90;
    page.quality.skewDegrees = -2.3;
    page.remarks = QStringList{QStringLiteral("The embedded text is not trusted.")};
    EXPECT_EQ(textOf(page, ConcernCode::Disputed), QStringLiteral("3 figures are disputed."));
    EXPECT_EQ(textOf(page, ConcernCode::Obscured), QStringLiteral("1 figure could not be read whole."));
    EXPECT_EQ(textOf(page, ConcernCode::Single), QStringLiteral("2 figures rest on a single reading."));
    EXPECT_EQ(textOf(page, ConcernCode::Doubt),
              QStringLiteral("12 % of the characters were read with doubt."));
    EXPECT_EQ(textOf(page, ConcernCode::Coarse),
              QStringLiteral("Scanned at 96 dpi: small print may be misread."));
    EXPECT_EQ(textOf(page, ConcernCode::SealCover), QStringLiteral("Seals cover 7 % of the page."));
    EXPECT_EQ(textOf(page, ConcernCode::Turned), QStringLiteral("Turned by 90 degrees."));
    EXPECT_EQ(textOf(page, ConcernCode::Skewed), QStringLiteral("Skewed by 2.3 degrees."));
    EXPECT_EQ(textOf(page, ConcernCode::Remark), QStringLiteral("The embedded text is not trusted."));
    for (int code = 0; code <= static_cast<int>(ConcernCode::Waiting); ++code) {
        const PageConcern concern{static_cast<ConcernCode>(code), ConcernSeverity::Look, 2,
                                  QStringLiteral("why")};
        EXPECT_FALSE(concernText(concern).isEmpty()) << code;
        EXPECT_FALSE(concernText(concern).contains(u'%') && concern.code != ConcernCode::Doubt &&
                     concern.code != ConcernCode::SealCover)
            << concernText(concern).toStdString();
        EXPECT_FALSE(concernName(concern.code).isEmpty()) << code;
    }
}

TEST(PageConcerns, TheGravestComesFirst)
{
    PageFacts page = goodPage();
    page.quality.turnDegrees = 180;
    page.quality.dpi = 96;
    page.open.disputed = 1;
    const PageConcerns concerns = pageConcerns(page);
    ASSERT_GE(concerns.concerns.size(), 3);
    EXPECT_EQ(concerns.concerns.first().code, ConcernCode::Disputed);
    EXPECT_EQ(concerns.concerns.last().code, ConcernCode::Turned);
    EXPECT_EQ(concerns.severity(), ConcernSeverity::Grave);
}

TEST(PageConcerns, APageThatCouldNotBeReadSaysWhyAndComesBeforeDoubtfulOnes)
{
    PageFacts failed;
    failed.failed = true;
    failed.problem = QStringLiteral("The reader ran out of memory.");
    EXPECT_EQ(textOf(failed, ConcernCode::Failed),
              QStringLiteral("Could not be read: The reader ran out of memory."));
    PageFacts doubtful = goodPage();
    doubtful.quality.lowConfidenceShare = 0.12;
    doubtful.open.disputed = 2;
    EXPECT_TRUE(isMoreUrgent(pageConcerns(failed), pageConcerns(doubtful)));
    EXPECT_FALSE(isMoreUrgent(pageConcerns(doubtful), pageConcerns(failed)));
}

TEST(PageConcerns, MoreOpenFiguresMakeAPageMoreUrgentAndReviewedOnesDoNotCount)
{
    PageFacts one = goodPage();
    one.open.disputed = 1;
    PageFacts three = goodPage();
    three.open.disputed = 3;
    EXPECT_TRUE(isMoreUrgent(pageConcerns(three), pageConcerns(one)));
    PageFacts obscured = goodPage();
    obscured.open.obscured = 1;
    EXPECT_TRUE(isMoreUrgent(pageConcerns(obscured), pageConcerns(one)));
    PageFacts reviewed = one;
    reviewed.open = {};
    EXPECT_FALSE(pageConcerns(reviewed).needLook());
    EXPECT_TRUE(isMoreUrgent(pageConcerns(one), pageConcerns(reviewed)));
}

TEST(PageConcerns, WhatIsOnlyWorthKnowingBringsNoPageToTheList)
{
    PageFacts page = goodPage();
    page.quality.turnDegrees = 90;
    page.quality.skewDegrees = 3;
    page.quality.unplacedCharacters = 40;
    page.remarks = QStringList{QStringLiteral("A remark.")};
    page.lookedBefore = true;
    const PageConcerns concerns = pageConcerns(page);
    EXPECT_EQ(concerns.concerns.size(), 5);
    EXPECT_FALSE(concerns.needLook());
    PageFacts waiting;
    waiting.waiting = true;
    EXPECT_FALSE(pageConcerns(waiting).needLook());
    EXPECT_EQ(textOf(waiting, ConcernCode::Waiting), QStringLiteral("Not read yet."));
}

TEST(PageConcerns, APersonsLookSettlesThePageButNoFigure)
{
    PageFacts page = goodPage();
    page.quality.dpi = 96;
    page.quality.lowConfidenceShare = 0.2;
    page.looked = true;
    EXPECT_FALSE(pageConcerns(page).needLook());
    EXPECT_TRUE(find(pageConcerns(page), ConcernCode::Coarse)) << "the reason stays to be read";
    page.open.disputed = 1;
    EXPECT_TRUE(pageConcerns(page).needLook());
    PageFacts failed;
    failed.failed = true;
    failed.looked = true;
    EXPECT_FALSE(pageConcerns(failed).needLook());
}

TEST(PageConcerns, TheFilesOwnTextIsNoSingleReading)
{
    PageFacts page;
    page.embedded = true;
    page.quality.characters = 800;
    page.open.single = 5;
    EXPECT_TRUE(pageConcerns(page).concerns.isEmpty());
    page.open.disputed = 1;
    EXPECT_TRUE(pageConcerns(page).needLook());
}

TEST(PageConcerns, HowThePageLooksCounts)
{
    PageFacts oneBit = goodPage();
    oneBit.quality.oneBit = true;
    EXPECT_TRUE(find(pageConcerns(oneBit), ConcernCode::OneBit));
    PageFacts blurred = goodPage();
    blurred.quality.softness = 9;
    EXPECT_FALSE(pageConcerns(blurred).needLook()) << "it was read without doubt";
    blurred.quality.lowConfidenceShare = 0.02;
    EXPECT_TRUE(pageConcerns(blurred).needLook());
    EXPECT_TRUE(find(pageConcerns(blurred), ConcernCode::Blurred));
    PageFacts pale = goodPage();
    pale.quality.contrast = 0.2;
    EXPECT_TRUE(find(pageConcerns(pale), ConcernCode::Pale));
    PageFacts picture = goodPage();
    picture.quality.inkShare = 0.4;
    picture.quality.characters = 12;
    EXPECT_EQ(textOf(picture, ConcernCode::LittleText),
              QStringLiteral("Only 12 characters were read, though the page is not empty."));
}

TEST(PageConcerns, AnEmptyPageAndOneThatWasReadBeforeAnybodyMeasuredHaveNone)
{
    PageFacts empty;
    empty.quality.characters = 0;
    empty.quality.inkShare = 0;
    empty.quality.contrast = 0;
    empty.quality.softness = 0;
    EXPECT_TRUE(pageConcerns(empty).concerns.isEmpty());
    EXPECT_TRUE(pageConcerns({}).concerns.isEmpty());
}
