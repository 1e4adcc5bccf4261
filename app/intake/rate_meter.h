// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QQueue>

namespace tt
{

/// Pages per minute over the last minute, and the time left at that rate.
class RateMeter final
{
public:
    RateMeter() { m_clock.start(); }

    void restart()
    {
        m_done.clear();
        m_clock.restart();
    }
    void pageDone() { m_done.enqueue(m_clock.elapsed()); }

    /// 0 while fewer than two pages are known.
    double pagesPerMinute();
    /// -1 while the rate is unknown.
    int secondsFor(int pages);

private:
    QElapsedTimer m_clock;
    QQueue<qint64> m_done; ///< ms since restart()
};

} // namespace tt
