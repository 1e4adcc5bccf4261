// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/line_roles.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace tt
{

namespace
{

constexpr double kMargin = 0.09; ///< share of the page's height where running headers and footers stand

bool isPageNumber(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[-—–~·.\\s]*(第\\s*[0-9一二三四五六七八九十]+\\s*页)?[，,/"
                       "\\s]*(共\\s*[0-9一二三四五六七八九十]+\\s*页)?[-—–~·.\\s]*$"
                       "|^[-—–~·\\s]*[0-9]{1,4}\\s*([/／]\\s*[0-9]{1,4})?[-—–~·\\s]*$"));
    return !text.isEmpty() && form.match(text).hasMatch();
}

double medianHeight(const QVector<PlacedLine> &lines)
{
    QVector<double> heights;
    for (const PlacedLine &line : lines) {
        if (line.line.table < 0) heights.append(line.place.height());
    }
    if (heights.isEmpty()) return 0;
    std::nth_element(heights.begin(), heights.begin() + heights.size() / 2, heights.end());
    return heights[heights.size() / 2];
}

/// Whether the line stands clear of its neighbour towards the page's middle, as a running header or footer
/// does.
bool standsClear(const QVector<PlacedLine> &lines, const PlacedLine &line, bool above)
{
    double nearest = std::numeric_limits<double>::max();
    for (const PlacedLine &other : lines) {
        if (&other == &line) continue;
        const double gap =
            above ? other.place.top() - line.place.bottom() : line.place.top() - other.place.bottom();
        if (gap > -0.5 * line.place.height()) nearest = std::min(nearest, gap);
    }
    return nearest > 1.2 * line.place.height();
}

bool looksLikeHeading(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(第[0-9一二三四五六七八九十百]+[章节部包]|[一二三四五六七八九十]+[、.．])"));
    return text.size() <= 40 && form.match(text).hasMatch();
}

void markTableHeaders(QVector<PlacedLine> &lines)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{3,}|[0-9][.,][0-9]"));
    int previous = -1;
    for (PlacedLine &line : lines) {
        const bool first = line.line.table >= 0 && line.line.table != previous;
        previous = line.line.table;
        if (first && line.line.text.count(QStringLiteral(" | ")) >= 2 && !line.line.text.contains(digits))
            line.line.role = LineRole::TableHeader;
    }
}

} // namespace

void markRoles(QVector<PlacedLine> &lines, QSizeF page)
{
    markTableHeaders(lines);
    const double usual = medianHeight(lines);
    for (PlacedLine &line : lines) {
        if (line.line.table >= 0) continue;
        const bool atTop = line.place.bottom() < page.height() * kMargin;
        const bool atBottom = line.place.top() > page.height() * (1 - kMargin);
        const bool small = line.place.height() < 1.3 * usual;
        if (atBottom && (isPageNumber(line.line.text) || standsClear(lines, line, false)))
            line.line.role = LineRole::PageFooter;
        else if (atTop && small && (isPageNumber(line.line.text) || standsClear(lines, line, true)))
            line.line.role = LineRole::PageHeader;
        else if (line.place.height() > 1.35 * usual || looksLikeHeading(line.line.text))
            line.line.role = LineRole::Heading;
    }
}

} // namespace tt
