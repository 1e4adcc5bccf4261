// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/doubtful_places.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace tt
{

/// What is drawn on the pages of one document and is no evidence: where the engine was not sure, and the line
/// that is looked at in the text beside. Pure values; pages count from 0.
class ReadingMarks final
{
public:
    struct Line {
        int page = -1;
        QVector<PageRect> boxes;

        bool operator==(const Line &) const = default;
    };
    /// One of the doubtful places of a page, by its number there.
    struct Current {
        int page = -1;
        int place = -1;

        bool operator==(const Current &) const = default;
    };

    void clear();
    void setDoubtful(int page, QVector<DoubtfulPlace> places);
    void setShown(bool shown) { m_shown = shown; }
    void setLine(Line line) { m_line = std::move(line); }
    void setCurrent(Current current) { m_current = current; }

    [[nodiscard]] bool isShown() const { return m_shown; }
    [[nodiscard]] bool isKnown(int page) const { return m_doubtful.contains(page); }
    [[nodiscard]] const QVector<DoubtfulPlace> &doubtful(int page) const;
    [[nodiscard]] const Line &line() const { return m_line; }
    [[nodiscard]] const Current &current() const { return m_current; }
    /// The doubtful place that was gone to last, while its page is as it was.
    [[nodiscard]] const DoubtfulPlace *currentPlace() const;

private:
    QHash<int, QVector<DoubtfulPlace>> m_doubtful;
    Line m_line;
    Current m_current;
    bool m_shown = true;
};

} // namespace tt
