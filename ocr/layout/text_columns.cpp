// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/text_columns.h"

#include "ocr/layout/table_rows.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tt
{

namespace
{

using Fragments = QVector<LayoutFragment>;

constexpr qsizetype kLines = 5;     ///< the shortest column
constexpr double kFull = 0.8;       ///< of the column's width, that a line of prose fills
constexpr double kMostly = 0.55;    ///< of a column's lines fill it; paragraphs end with shorter ones
constexpr double kNarrowest = 12;   ///< heights of a line: the narrowest column of prose
constexpr double kGutter = 1.2;     ///< heights: the narrowest gutter
constexpr double kFewAcross = 0.25; ///< of the lines may run across a gutter: headings over both columns
constexpr double kMiddle = 0.2;     ///< of the block's width: gutters lie no nearer to its edges
constexpr int kMostSplits = 3;      ///< so many times in a row: up to four columns and more

struct Extent {
    double from = 0;
    double to = 0;

    [[nodiscard]] double width() const { return to - from; }
    [[nodiscard]] double middle() const { return (from + to) / 2; }
};

Extent extentOf(const Fragments &fragments)
{
    Extent extent{fragments.constFirst().place.left(), fragments.constFirst().place.right()};
    for (const LayoutFragment &fragment : fragments) {
        extent.from = std::min(extent.from, fragment.place.left());
        extent.to = std::max(extent.to, fragment.place.right());
    }
    return extent;
}

double usualHeight(const Fragments &fragments)
{
    QVector<double> heights;
    for (const LayoutFragment &fragment : fragments)
        heights.append(fragment.place.height());
    const auto middle = heights.begin() + heights.size() / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

/// The emptiest upright strip well within the fragments, when it is wide enough and little runs across it.
std::optional<Extent> gutterOf(const Fragments &fragments, double height)
{
    const Extent whole = extentOf(fragments);
    const double step = height / 4;
    const auto bins = static_cast<qsizetype>(whole.width() / step) + 1;
    QVector<int> across(bins, 0);
    for (const LayoutFragment &fragment : fragments) {
        const auto from = static_cast<qsizetype>((fragment.place.left() - whole.from) / step);
        const auto to = static_cast<qsizetype>((fragment.place.right() - whole.from) / step);
        for (qsizetype i = std::max<qsizetype>(0, from); i <= std::min(to, bins - 1); ++i)
            ++across[i];
    }
    const auto first = static_cast<qsizetype>(kMiddle * static_cast<double>(bins));
    const qsizetype last = bins - first;
    if (first >= last) return std::nullopt;
    const int fewest = *std::min_element(across.cbegin() + first, across.cbegin() + last);
    if (fewest > kFewAcross * static_cast<double>(fragments.size())) return std::nullopt;
    std::optional<Extent> best;
    for (qsizetype i = first; i < last;) {
        qsizetype end = i;
        while (end < last && across[end] == fewest)
            ++end;
        const Extent strip{whole.from + static_cast<double>(i) * step,
                           whole.from + static_cast<double>(end) * step};
        if (strip.width() >= kGutter * height && (!best || strip.width() > best->width())) best = strip;
        i = std::max(end, i + 1);
    }
    return best;
}

bool isProse(const Fragments &fragments, double height, int splits);

bool runsAcross(const QLineF &rule, double gutter)
{
    return std::min(rule.x1(), rule.x2()) < gutter && std::max(rule.x1(), rule.x2()) > gutter;
}

/// What stands left and right of a gutter over the same lines, nothing crossing it.
struct Zone {
    Fragments left;
    Fragments right;
    Fragments across; ///< or, instead, what crosses the gutter

    [[nodiscard]] bool isColumns(double height, int splits) const
    {
        return isProse(left, height, splits) && isProse(right, height, splits);
    }
    [[nodiscard]] bool isRuled(double gutter, const QVector<QLineF> &rules) const
    {
        const Fragments lines = left + right;
        return std::any_of(rules.cbegin(), rules.cend(), [&](const QLineF &rule) {
            const auto isAbove = [&rule](const LayoutFragment &line) {
                return line.place.center().y() < rule.y1();
            };
            const auto above = std::count_if(lines.cbegin(), lines.cend(), isAbove);
            return runsAcross(rule, gutter) && above > 0 && above < lines.size();
        });
    }
    [[nodiscard]] Fragments all() const { return left + right + across; }
};

/// From top to bottom: stretches without anything across the gutter, and what is.
QVector<Zone> zonesAt(Fragments fragments, double gutter)
{
    std::stable_sort(fragments.begin(), fragments.end(),
                     [](const LayoutFragment &a, const LayoutFragment &b) {
                         return a.place.center().y() < b.place.center().y();
                     });
    QVector<Zone> zones;
    for (const LayoutFragment &fragment : std::as_const(fragments)) {
        const bool crosses = fragment.place.left() < gutter && fragment.place.right() > gutter;
        if (zones.isEmpty() || crosses == zones.constLast().across.isEmpty()) zones.append(Zone());
        Zone &zone = zones.last();
        (crosses                                ? zone.across
         : fragment.place.center().x() < gutter ? zone.left
                                                : zone.right)
            .append(fragment);
    }
    return zones;
}

/// Whether the lines are one column of prose, or stand in columns that are.
bool isProse(const Fragments &fragments, double height, int splits)
{
    if (fragments.size() < kLines) return false;
    const Extent column = extentOf(fragments);
    if (column.width() < kNarrowest * height) return false;
    const auto rows = visualRows(fragments);
    if (rows.size() < kLines) return false;
    const auto full = std::count_if(rows.cbegin(), rows.cend(), [&column](const Fragments &row) {
        double filled = 0;
        for (const LayoutFragment &fragment : row)
            filled += fragment.place.width();
        return filled >= kFull * column.width();
    });
    if (static_cast<double>(full) >= kMostly * static_cast<double>(rows.size())) return true;
    if (splits <= 0) return false;
    const auto gutter = gutterOf(fragments, height);
    if (!gutter) return false;
    const QVector<Zone> zones = zonesAt(fragments, gutter->middle());
    return std::any_of(zones.cbegin(), zones.cend(),
                       [&](const Zone &zone) { return zone.isColumns(height, splits - 1); });
}

void split(const Fragments &fragments, const QVector<QLineF> &rules, int splits, QVector<Fragments> &blocks)
{
    if (fragments.isEmpty()) return;
    const double height = usualHeight(fragments);
    const auto gutter = splits > 0 ? gutterOf(fragments, height) : std::nullopt;
    const QVector<Zone> zones = gutter ? zonesAt(fragments, gutter->middle()) : QVector<Zone>();
    Fragments plain; // lines that are read as they stand
    for (const Zone &zone : zones) {
        if (!zone.isColumns(height, splits - 1) || zone.isRuled(gutter->middle(), rules)) {
            plain += zone.all();
            continue;
        }
        if (!plain.isEmpty()) blocks.append(std::exchange(plain, {}));
        split(zone.left, rules, splits - 1, blocks);
        split(zone.right, rules, splits - 1, blocks);
    }
    if (zones.isEmpty()) plain = fragments;
    if (!plain.isEmpty()) blocks.append(plain);
}

/// Lines that fill most of a half, as those of a page do.
qsizetype fullLines(const Fragments &half)
{
    const Extent extent = extentOf(half);
    return std::count_if(half.cbegin(), half.cend(), [&extent](const LayoutFragment &fragment) {
        return fragment.place.width() >= kFull * extent.width();
    });
}

} // namespace

QVector<QVector<LayoutFragment>> textColumns(const QVector<LayoutFragment> &fragments,
                                             const QVector<QLineF> &rules)
{
    QVector<Fragments> blocks;
    split(fragments, rules, kMostSplits, blocks);
    // Nothing was set in columns: as it came.
    return blocks.size() <= 1 ? QVector<Fragments>{fragments} : blocks;
}

QVector<LayoutInput> facingPages(const LayoutInput &input)
{
    constexpr qsizetype kFewest = 12;   // fragments of both pages
    constexpr double kOffMiddle = 0.06; // of the width, that a gutter may lie off the middle
    if (input.size.width() < 1.2 * input.size.height() || input.fragments.size() < kFewest) return {input};
    const double height = usualHeight(input.fragments);
    const auto gutter = gutterOf(input.fragments, height);
    if (!gutter || std::abs(gutter->middle() - input.size.width() / 2) > kOffMiddle * input.size.width())
        return {input};
    const double middle = gutter->middle();
    const bool text =
        std::any_of(input.fragments.cbegin(), input.fragments.cend(), [middle](const LayoutFragment &f) {
            return f.place.left() < middle && f.place.right() > middle;
        });
    const bool rule = std::any_of(input.rules.cbegin(), input.rules.cend(),
                                  [middle](const QLineF &line) { return runsAcross(line, middle); });
    if (text || rule) return {input};
    LayoutInput left{input.size, {}, {}};
    LayoutInput right = left;
    for (const LayoutFragment &fragment : input.fragments)
        (fragment.place.center().x() < middle ? left : right).fragments.append(fragment);
    for (const QLineF &line : input.rules)
        (line.center().x() < middle ? left : right).rules.append(line);
    if (left.fragments.size() < kLines || right.fragments.size() < kLines || fullLines(left.fragments) < 3 ||
        fullLines(right.fragments) < 3)
        return {input};
    return {left, right};
}

} // namespace tt
