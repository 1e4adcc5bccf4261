// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_shadow.h"

namespace tt
{
namespace
{

constexpr int kReach = PageShadow::kReach;
constexpr int kCorner = 2 * kReach; ///< side of a corner piece: outside and inside of the sheet's edge
constexpr int kSide = 2 * kCorner + 1;
constexpr int kDrop = 3;

} // namespace

void PageShadow::make(double pixelRatio, bool dark)
{
    m_dark = dark;
    m_patch = QPixmap(QSize(kSide, kSide) * pixelRatio);
    m_patch.setDevicePixelRatio(pixelRatio);
    m_patch.fill(Qt::transparent);
    QPainter painter(&m_patch);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet(kReach, kReach, kSide - 2 * kReach, kSide - 2 * kReach);
    const int strength = dark ? 64 : 24;
    const int rings = kReach - kDrop;
    for (int i = rings; i >= 1; --i) {
        const double fade = 1.0 - double(i) / (rings + 1);
        painter.setPen(QPen(QColor(0, 0, 0, int(strength * fade * fade)), 1));
        const double grow = i - 0.5;
        painter.drawRoundedRect(sheet.adjusted(-grow, -grow + kDrop, grow, grow + kDrop), i, i);
    }
}

void PageShadow::draw(QPainter &painter, const QRectF &paper, double pixelRatio, bool dark)
{
    if (m_patch.isNull() || m_patch.devicePixelRatio() != pixelRatio || m_dark != dark)
        make(pixelRatio, dark);
    const double ratio = pixelRatio;
    const auto piece = [&](double x, double y, double w, double h) {
        return QRectF(x * ratio, y * ratio, w * ratio, h * ratio);
    };
    const QRectF out = paper.adjusted(-kReach, -kReach, kReach, kReach);
    const double right = out.right() - kCorner;
    const double bottom = out.bottom() - kCorner;
    const double far = kSide - kCorner;
    const double wide = out.width() - 2 * kCorner;
    const double high = out.height() - 2 * kCorner;
    const auto put = [&](const QRectF &target, const QRectF &source) {
        if (target.width() > 0 && target.height() > 0) painter.drawPixmap(target, m_patch, source);
    };
    const QSizeF corner(kCorner, kCorner);
    put({out.topLeft(), corner}, piece(0, 0, kCorner, kCorner));
    put({QPointF(right, out.top()), corner}, piece(far, 0, kCorner, kCorner));
    put({QPointF(out.left(), bottom), corner}, piece(0, far, kCorner, kCorner));
    put({QPointF(right, bottom), corner}, piece(far, far, kCorner, kCorner));
    put({out.left() + kCorner, out.top(), wide, kCorner}, piece(kCorner, 0, 1, kCorner));
    put({out.left() + kCorner, bottom, wide, kCorner}, piece(kCorner, far, 1, kCorner));
    put({out.left(), out.top() + kCorner, kCorner, high}, piece(0, kCorner, kCorner, 1));
    put({right, out.top() + kCorner, kCorner, high}, piece(far, kCorner, kCorner, 1));
}

} // namespace tt
