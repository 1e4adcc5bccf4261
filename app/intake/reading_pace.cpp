// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/reading_pace.h"

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

constexpr qint64 kWindowMs = 60'000;
constexpr int kPagesForPace = 2;
constexpr int kPagesForTime = 3;
constexpr qint64 kMsForTime = 5'000;
constexpr int kDocumentsForMean = 3;

} // namespace

std::optional<double> expectedPages(const ReadingLeft &left)
{
    if (left.documentsUnopened <= 0) return left.pages;
    if (left.documentsOpened < kDocumentsForMean) return std::nullopt;
    return left.pages + double(left.documentsUnopened) * left.pagesOpened / left.documentsOpened;
}

qint64 ReadingPace::readingTime(qint64 now) const { return m_paused.value_or(now) - m_pauses; }

void ReadingPace::begin(qint64 now)
{
    if (!m_begin) m_begin = readingTime(now);
}

void ReadingPace::pageDone(qint64 now)
{
    const qint64 at = readingTime(now);
    if (!m_begin) {
        m_begin = at;
        return;
    }
    m_done.enqueue(at);
    while (m_done.head() < at - kWindowMs)
        m_done.dequeue();
}

void ReadingPace::pause(qint64 now)
{
    if (!m_paused) m_paused = now;
}

void ReadingPace::resume(qint64 now)
{
    if (m_paused) m_pauses += now - *m_paused;
    m_paused.reset();
}

int ReadingPace::pagesSince(qint64 readingMs) const
{
    return static_cast<int>(m_done.cend() - std::lower_bound(m_done.cbegin(), m_done.cend(), readingMs));
}

double ReadingPace::pagesPerMinute(qint64 now) const
{
    if (!m_begin) return 0;
    const qint64 at = readingTime(now);
    const int pages = pagesSince(at - kWindowMs);
    if (pages < kPagesForPace) return 0;
    const qint64 span = std::clamp<qint64>(at - *m_begin, 1, kWindowMs);
    return pages * 60'000.0 / double(span);
}

std::optional<int> ReadingPace::secondsFor(double pages, qint64 now) const
{
    const double pace = pagesPerMinute(now);
    const qint64 at = readingTime(now);
    if (pace <= 0 || pagesSince(at - kWindowMs) < kPagesForTime || at - *m_begin < kMsForTime)
        return std::nullopt;
    return static_cast<int>(std::lround(pages * 60.0 / pace));
}

} // namespace tt
