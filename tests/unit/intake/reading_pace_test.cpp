// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/reading_pace.h"

#include <gtest/gtest.h>

namespace tt
{

namespace
{

/// One page every `everyMs` from `from` on.
void read(ReadingPace &pace, qint64 from, int pages, qint64 everyMs)
{
    for (int page = 1; page <= pages; ++page)
        pace.pageDone(from + page * everyMs);
}

TEST(ReadingPaceTest, PagesPerMinuteAndTheTimeLeft)
{
    ReadingPace pace;
    pace.begin(10'000);
    read(pace, 10'000, 10, 3'000);
    EXPECT_DOUBLE_EQ(pace.pagesPerMinute(40'000), 20);
    EXPECT_EQ(pace.secondsFor(100, 40'000), 300);
    EXPECT_EQ(pace.secondsFor(0, 40'000), 0);
}

TEST(ReadingPaceTest, NoNumberBeforeItMeansSomething)
{
    ReadingPace pace;
    EXPECT_EQ(pace.pagesPerMinute(1'000), 0);
    EXPECT_FALSE(pace.secondsFor(5, 1'000));
    pace.begin(0);
    pace.pageDone(2'000);
    EXPECT_EQ(pace.pagesPerMinute(2'000), 0) << "one page is no pace";
    pace.pageDone(4'000);
    EXPECT_DOUBLE_EQ(pace.pagesPerMinute(4'000), 30);
    EXPECT_FALSE(pace.secondsFor(5, 4'000)) << "two pages are no forecast";
    pace.pageDone(4'500);
    EXPECT_FALSE(pace.secondsFor(5, 4'500)) << "nor are four seconds";
    EXPECT_TRUE(pace.secondsFor(5, 5'000));
}

TEST(ReadingPaceTest, OnlyTheLastMinuteCounts)
{
    ReadingPace pace;
    pace.begin(0);
    read(pace, 0, 60, 1'000);       // a page a second
    read(pace, 60'000, 12, 10'000); // then one in ten
    EXPECT_NEAR(pace.pagesPerMinute(180'000), 6, 1);
}

TEST(ReadingPaceTest, NothingForAMinuteIsNoPace)
{
    ReadingPace pace;
    pace.begin(0);
    read(pace, 0, 20, 1'000);
    EXPECT_GT(pace.pagesPerMinute(40'000), 0);
    EXPECT_EQ(pace.pagesPerMinute(90'000), 0);
    EXPECT_FALSE(pace.secondsFor(5, 90'000));
}

TEST(ReadingPaceTest, APauseIsNoTime)
{
    ReadingPace pace;
    pace.begin(0);
    read(pace, 0, 10, 1'000);
    const double before = pace.pagesPerMinute(10'000);
    pace.pause(10'000);
    EXPECT_DOUBLE_EQ(pace.pagesPerMinute(500'000), before);
    pace.resume(1'000'000);
    EXPECT_DOUBLE_EQ(pace.pagesPerMinute(1'000'000), before);
    read(pace, 1'000'000, 10, 1'000);
    EXPECT_DOUBLE_EQ(pace.pagesPerMinute(1'010'000), before);
}

TEST(ReadingPaceTest, TheFirstPageOfALateStartIsTheBeginning)
{
    ReadingPace pace;
    pace.pageDone(100'000); // begun by an earlier session: nobody said begin()
    read(pace, 100'000, 10, 2'000);
    EXPECT_DOUBLE_EQ(pace.pagesPerMinute(120'000), 30);
    pace.restart();
    EXPECT_EQ(pace.pagesPerMinute(120'000), 0);
}

TEST(ExpectedPages, CountsWhatIsKnownAndGuessesTheRestOnlyFromEnough)
{
    EXPECT_EQ(expectedPages({40, 0, 1, 50}), 40.0);
    EXPECT_FALSE(expectedPages({40, 9, 2, 50})) << "two documents say little about nine";
    EXPECT_EQ(expectedPages({40, 9, 3, 30}), 130.0);
    EXPECT_EQ(expectedPages({0, 0, 0, 0}), 0.0);
}

} // namespace

} // namespace tt
