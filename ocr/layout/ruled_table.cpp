// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/ruled_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tt
{

namespace
{

bool isHorizontal(const QLineF &line) { return std::abs(line.dx()) >= std::abs(line.dy()); }

bool touches(const QLineF &horizontal, const QLineF &vertical, double tolerance)
{
    return vertical.x1() >= horizontal.x1() - tolerance && vertical.x1() <= horizontal.x2() + tolerance &&
           horizontal.y1() >= vertical.y1() - tolerance && horizontal.y1() <= vertical.y2() + tolerance;
}

/// Ascending values, those nearer than `tolerance` to each other merged into their mean.
QVector<double> merged(QVector<double> values, double tolerance)
{
    std::sort(values.begin(), values.end());
    QVector<double> out;
    qsizetype count = 0;
    for (const double value : values) {
        if (!out.isEmpty() && value - out.last() < tolerance) {
            ++count;
            out.last() += (value - out.last()) / static_cast<double>(count);
        } else {
            out.append(value);
            count = 1;
        }
    }
    return out;
}

} // namespace

RuledTable::RuledTable(QVector<QLineF> horizontals, QVector<QLineF> verticals, double tolerance)
    : m_horizontals(std::move(horizontals))
    , m_verticals(std::move(verticals))
    , m_tolerance(tolerance)
{
    double left = m_horizontals.first().x1();
    double right = m_horizontals.first().x2();
    QVector<double> borders;
    for (const QLineF &line : m_horizontals) {
        left = std::min(left, line.x1());
        right = std::max(right, line.x2());
        borders.append(line.y1());
    }
    for (const QLineF &line : m_verticals) {
        left = std::min(left, line.x1());
        right = std::max(right, line.x1());
    }
    // Verticals that run on past the last horizontal: a table that goes on over the page's end.
    const auto [first, last] = std::minmax_element(borders.begin(), borders.end());
    double top = *first;
    double bottom = *last;
    for (const QLineF &line : m_verticals) {
        if (line.y1() < top - 2 * tolerance) top = line.y1();
        if (line.y2() > bottom + 2 * tolerance) bottom = line.y2();
    }
    borders.append({top, bottom});
    m_bands = merged(borders, tolerance);
    m_box = QRectF(QPointF(left, m_bands.first()), QPointF(right, m_bands.last()));
}

QVector<double> RuledTable::bordersAt(double y) const
{
    QVector<double> borders = {m_box.left(), m_box.right()};
    for (const QLineF &line : m_verticals) {
        if (line.y1() - m_tolerance / 2 <= y && y <= line.y2() + m_tolerance / 2) borders.append(line.x1());
    }
    return merged(borders, m_tolerance);
}

int RuledTable::slotCount(int band) const
{
    return static_cast<int>(bordersAt((m_bands[band] + m_bands[band + 1]) / 2).size()) - 1;
}

RuledTable::Cell RuledTable::cellAt(QPointF place) const
{
    double top = m_bands.first();
    for (const QLineF &line : m_horizontals) {
        const bool above = line.y1() <= place.y() && line.y1() > top;
        if (above && line.x1() - m_tolerance <= place.x() && place.x() <= line.x2() + m_tolerance)
            top = line.y1();
    }
    Cell cell;
    for (int i = 1; i < bandCount(); ++i) {
        if (std::abs(m_bands[i] - top) < std::abs(m_bands[cell.band] - top)) cell.band = i;
    }
    const QVector<double> borders = bordersAt((m_bands[cell.band] + m_bands[cell.band + 1]) / 2);
    for (int i = 1; i + 1 < borders.size(); ++i) {
        if (place.x() >= borders[i]) cell.slot = i;
    }
    return cell;
}

QVector<double> RuledTable::cutsThrough(const QRectF &box) const
{
    QVector<double> cuts;
    const double y = box.center().y();
    for (const QLineF &line : m_verticals) {
        if (line.y1() <= y && y <= line.y2() && line.x1() > box.left() && line.x1() < box.right())
            cuts.append(line.x1());
    }
    return merged(cuts, m_tolerance);
}

namespace
{

/// Numbers of connected groups: rules that touch share one.
QVector<int> groupsOf(const QVector<QLineF> &horizontals, const QVector<QLineF> &verticals, double tolerance)
{
    QVector<int> parent(horizontals.size() + verticals.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&parent](int i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    for (int h = 0; h < horizontals.size(); ++h) {
        for (int v = 0; v < verticals.size(); ++v) {
            if (touches(horizontals[h], verticals[v], tolerance))
                parent[root(h)] = root(static_cast<int>(horizontals.size()) + v);
        }
    }
    for (int i = 0; i < parent.size(); ++i)
        parent[i] = root(i);
    return parent;
}

/// Without the rules that divide nothing: an underline touches no vertical, a vertical stroke only one
/// horizontal.
bool divides(const QLineF &line, const QVector<QLineF> &others, double tolerance)
{
    const bool flat = isHorizontal(line);
    const auto met = std::count_if(others.begin(), others.end(), [&](const QLineF &other) {
        return flat ? touches(line, other, tolerance) : touches(other, line, tolerance);
    });
    return met >= (flat ? 1 : 2);
}

} // namespace

QVector<RuledTable> findRuledTables(const QVector<QLineF> &rules, QSizeF page)
{
    constexpr qsizetype kMostRules = 4000; // a hostile drawing; touching is looked at in pairs
    const double tolerance = std::max(page.width(), page.height()) * 0.005;
    QVector<QLineF> horizontals;
    QVector<QLineF> verticals;
    for (const QLineF &line : rules)
        (isHorizontal(line) ? horizontals : verticals).append(line);
    if (rules.size() > kMostRules) return {};
    const QVector<int> groups = groupsOf(horizontals, verticals, tolerance);
    QVector<int> seen;
    QVector<RuledTable> tables;
    for (const int group : groups) {
        if (seen.contains(group)) continue;
        seen.append(group);
        QVector<QLineF> across;
        QVector<QLineF> down;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (groups[i] != group) continue;
            if (i < horizontals.size())
                across.append(horizontals[i]);
            else
                down.append(verticals[i - horizontals.size()]);
        }
        erase_if(down, [&](const QLineF &line) { return !divides(line, across, tolerance); });
        erase_if(across, [&](const QLineF &line) { return !divides(line, down, tolerance); });
        // A frame (two and two) divides nothing; a table without side rules has one vertical at least.
        if (across.size() < 2 || down.isEmpty() || across.size() + down.size() < 5) continue;
        tables.append(RuledTable(across, down, tolerance));
    }
    std::sort(tables.begin(), tables.end(),
              [](const RuledTable &a, const RuledTable &b) { return a.box().top() < b.box().top(); });
    return tables;
}

} // namespace tt
