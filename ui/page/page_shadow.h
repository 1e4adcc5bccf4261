// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPixmap>
#include <QRectF>

namespace tt
{

/// The soft shadow of a sheet on the desk, made once and then put together from its corners and edges.
class PageShadow final
{
public:
    static constexpr int kReach = 12; ///< logical pixels past the paper

    void draw(QPainter &painter, const QRectF &paper, double pixelRatio, bool dark);

private:
    void make(double pixelRatio, bool dark);

    QPixmap m_patch; ///< a small sheet's shadow, cut into nine when drawn
    bool m_dark = false;
};

} // namespace tt
