// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QString>

#include <array>

namespace tt::drawn
{

/// A font that exists on the reference platform. Drawing text needs a QGuiApplication.
inline QFont songFont(int pixels)
{
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    font.setPixelSize(pixels);
    return font;
}

/// White paper with bars where lines of text would be: enough for geometry, and no font is involved.
inline QImage barredPage(QSize size, int pitch = 40)
{
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    for (int y = size.height() / 10; y < size.height() * 9 / 10; y += pitch) {
        for (int x = size.width() / 10; x < size.width() * 9 / 10; x += 34)
            painter.fillRect(QRect(x, y, 22 + (x * 7 + y * 3) % 9, 22), QColor(25, 25, 25));
    }
    return page;
}

/// Turned about its middle on white paper, clockwise, same size.
inline QImage skewed(const QImage &page, double degrees)
{
    QImage out(page.size(), QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter painter(&out);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(degrees);
    painter.translate(-page.width() / 2.0, -page.height() / 2.0);
    painter.drawImage(0, 0, page);
    return out;
}

/// A ring with a star, multiplied onto the page as stamp ink is.
inline void stampSeal(QImage &page, QPointF centre, double radius, QColor colour)
{
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setPen(QPen(colour, radius * 0.09));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    QPolygonF star;
    for (int i = 0; i < 5; ++i) {
        const double angle = (i * 144 - 90) * 3.14159265 / 180;
        star << centre + QPointF(std::cos(angle), std::sin(angle)) * radius * 0.4;
    }
    painter.drawPolygon(star, Qt::WindingFill);
    for (int i = 0; i < 12; ++i) {
        painter.save();
        painter.translate(centre);
        painter.rotate(i * 30);
        painter.drawRect(QRectF(-radius * 0.09, -radius * 0.85, radius * 0.18, radius * 0.2));
        painter.restore();
    }
}

} // namespace tt::drawn
