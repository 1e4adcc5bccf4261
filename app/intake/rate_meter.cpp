// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/rate_meter.h"

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{
constexpr qint64 kWindowMs = 60'000;
}

double RateMeter::pagesPerMinute()
{
    const qint64 now = m_clock.elapsed();
    while (!m_done.isEmpty() && m_done.head() < now - kWindowMs)
        m_done.dequeue();
    if (m_done.size() < 2) return 0;
    const qint64 span = std::max<qint64>(1, std::min(now, kWindowMs));
    return static_cast<double>(m_done.size()) * 60'000.0 / static_cast<double>(span);
}

int RateMeter::secondsFor(int pages)
{
    const double rate = pagesPerMinute();
    if (rate <= 0) return -1;
    return static_cast<int>(std::lround(pages * 60.0 / rate));
}

} // namespace tt
