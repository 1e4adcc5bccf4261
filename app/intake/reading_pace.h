// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQueue>

#include <optional>

namespace tt
{

/// What is still to be read, as far as it is known.
struct ReadingLeft {
    int pages = 0;             ///< that wait, of documents that were opened
    int documentsUnopened = 0; ///< whose pages nobody has counted; files that are not stored yet as well
    int documentsOpened = 0;   ///< in this run, and
    int pagesOpened = 0;       ///< their pages
};

/// How many pages are to be expected: those that wait, and for each document that is not open yet as many as
/// the others have on average. Nothing while fewer than three others say how many that may be.
std::optional<double> expectedPages(const ReadingLeft &left);

/// Pages per minute as an average over the last minute of reading, and the time that is left at that pace.
///
/// Times are milliseconds of one clock that the caller keeps. A pause does not count as time. There is no
/// number before it means something: no pace before two pages, no time left before three pages and five
/// seconds, and none when nothing came for a minute.
class ReadingPace final
{
public:
    void restart() { *this = {}; }
    /// Reading begins: a document is open. Until then a reader loads its models, which says nothing of pages.
    void begin(qint64 now);
    /// One that comes before begin() is taken for the beginning.
    void pageDone(qint64 now);
    void pause(qint64 now);
    void resume(qint64 now);

    [[nodiscard]] double pagesPerMinute(qint64 now) const;                       ///< 0: not known
    [[nodiscard]] std::optional<int> secondsFor(double pages, qint64 now) const; ///< whole seconds

private:
    [[nodiscard]] qint64 readingTime(qint64 now) const; ///< without pauses
    [[nodiscard]] int pagesSince(qint64 readingMs) const;

    std::optional<qint64> m_begin;  ///< reading time
    std::optional<qint64> m_paused; ///< when the pause under way began
    qint64 m_pauses = 0;            ///< of the pauses that are over
    QQueue<qint64> m_done;          ///< reading times of the last minute, ascending
};

} // namespace tt
