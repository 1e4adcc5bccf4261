// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace tt
{

/// A rectangle being drawn on one page, by pointer or by keys. Content coordinates; stays on the paper.
class RegionBand final
{
public:
    static constexpr double kLeastSide = 5; ///< logical pixels; smaller is a click, not a region

    void begin(int page, const QRectF &paper, QPointF at);
    void moveTo(QPointF at);
    /// For the keyboard: a rectangle to start from, then moved or resized by steps.
    void beginAt(int page, const QRectF &paper, const QRectF &rect);
    void nudge(QPointF by, bool resize);
    void cancel() { m_page = -1; }

    [[nodiscard]] bool isActive() const { return m_page >= 0; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] QRectF rect() const { return QRectF(m_from, m_to).normalized(); }
    [[nodiscard]] bool isLargeEnough() const;

private:
    [[nodiscard]] QPointF onPaper(QPointF at) const;

    int m_page = -1;
    QRectF m_paper;
    QPointF m_from;
    QPointF m_to;
};

} // namespace tt
