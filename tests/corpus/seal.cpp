// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/page_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <cmath>

namespace tt::corpus
{

namespace
{

constexpr QRgb kInk = 0xffd2201c;

/// Official seals are 42 mm across; contract seals 40; square name seals about 20.
QSizeF sealSize(SealShape shape, double dpi)
{
    const double mm = dpi / 25.4;
    switch (shape) {
    case SealShape::Oval:
        return {45 * mm, 30 * mm};
    case SealShape::Square:
        return {22 * mm, 22 * mm};
    case SealShape::Round:
        break;
    }
    return {42 * mm, 42 * mm};
}

QPainterPath star(double radius)
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double r = i % 2 == 0 ? radius : radius * 0.382;
        const double angle = -M_PI / 2 + i * M_PI / 5;
        const QPointF point(r * std::cos(angle), r * std::sin(angle));
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

void centredText(QPainter &painter, const QString &text, QPointF centre, double width)
{
    const QFontMetricsF metrics(painter.font());
    const double natural = metrics.horizontalAdvance(text);
    painter.save();
    painter.translate(centre);
    if (natural > width) painter.scale(width / natural, 1);
    painter.drawText(QPointF(-natural / 2, painter.font().pixelSize() * 0.36), text);
    painter.restore();
}

/// The issuer's name along the upper arc of an ellipse, characters upright to the centre.
void curvedText(QPainter &painter, const QString &text, double rx, double ry)
{
    const double spread = qMin(250.0, 20.0 * static_cast<double>(text.size()) + 10);
    const double step = text.size() > 1 ? spread / static_cast<double>(text.size() - 1) : 0;
    const double narrow = qMin(1.0, qDegreesToRadians(step) * rx / (painter.font().pixelSize() * 1.02));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const double angle = -spread / 2 + step * static_cast<double>(i);
        const double radians = qDegreesToRadians(angle);
        painter.save();
        painter.translate(rx * std::sin(radians), -ry * std::cos(radians));
        painter.rotate(std::atan2(std::sin(radians) / rx, std::cos(radians) / ry) * 180 / M_PI);
        painter.scale(qMax(0.6, narrow), 1);
        const QString c(text.at(i));
        painter.drawText(QPointF(-QFontMetricsF(painter.font()).horizontalAdvance(c) / 2,
                                 painter.font().pixelSize() * 0.36),
                         c);
        painter.restore();
    }
}

void drawRound(QPainter &painter, const PlacedSeal &seal, QSizeF size, const QString &family, double dpi)
{
    const double mm = dpi / 25.4;
    const double rx = size.width() / 2;
    const double ry = size.height() / 2;
    painter.setPen(QPen(QColor(kInk), 1.2 * mm));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(0, 0), rx - 0.7 * mm, ry - 0.7 * mm);
    painter.setPen(QColor(kInk));
    painter.setFont(paintFont(family, true, 5.0 * 72 / 25.4, dpi));
    curvedText(painter, seal.text, rx - 5.2 * mm, ry - 5.2 * mm);
    if (seal.shape == SealShape::Round) painter.fillPath(star(6.6 * mm), QColor(kInk));
    if (seal.inner.isEmpty()) return;
    painter.setFont(paintFont(family, true, 4.4 * 72 / 25.4, dpi));
    const double below = seal.shape == SealShape::Round ? 11.2 * mm : 2.5 * mm;
    centredText(painter, seal.inner, QPointF(0, below), size.width() * 0.56);
}

void drawSquare(QPainter &painter, const PlacedSeal &seal, QSizeF size, const QString &family, double dpi)
{
    const double mm = dpi / 25.4;
    painter.setPen(QPen(QColor(kInk), 0.9 * mm));
    painter.drawRect(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size));
    painter.setPen(QColor(kInk));
    const int perRow = 2;
    const double cell = size.width() / perRow;
    painter.setFont(paintFont(family, true, cell / mm * 72 / 25.4 * 0.8, dpi));
    for (int i = 0; i < qMin<int>(4, static_cast<int>(seal.text.size())); ++i) {
        // Read in columns from the right, as name seals are.
        const QPointF centre((i < 2 ? 0.5 : -0.5) * cell, (i % 2 == 0 ? -0.5 : 0.5) * cell);
        centredText(painter, QString(seal.text.at(i)), centre, cell * 0.9);
    }
}

/// Gaps in the ink: soft blotches of lower opacity, and a grain.
void wearOut(QImage &stamp, double wear, Rng &rng)
{
    constexpr int kGrid = 9;
    double grid[kGrid + 1][kGrid + 1];
    for (auto &row : grid)
        for (double &value : row)
            value = rng.unit();
    for (int y = 0; y < stamp.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(stamp.scanLine(y));
        const double gy = static_cast<double>(y) * kGrid / stamp.height();
        const int iy = static_cast<int>(gy);
        for (int x = 0; x < stamp.width(); ++x) {
            if (qAlpha(line[x]) == 0) continue;
            const double gx = static_cast<double>(x) * kGrid / stamp.width();
            const int ix = static_cast<int>(gx);
            const double top = grid[iy][ix] * (ix + 1 - gx) + grid[iy][ix + 1] * (gx - ix);
            const double low = grid[iy + 1][ix] * (ix + 1 - gx) + grid[iy + 1][ix + 1] * (gx - ix);
            const double blotch = top * (iy + 1 - gy) + low * (gy - iy);
            const double keep = 1 - wear * (0.75 * blotch * blotch + 0.35 * rng.unit());
            line[x] = qRgba(qRed(line[x]), qGreen(line[x]), qBlue(line[x]),
                            static_cast<int>(qAlpha(line[x]) * qBound(0.0, keep, 1.0)));
        }
    }
}

/// Multiplies the stamp's colour into the page: result = page x (1 - a + a x ink).
void pressOn(QImage &page, const QImage &stamp, QPoint at, double opacity, bool grey)
{
    const QColor ink = grey ? QColor(96, 96, 96) : QColor(kInk);
    const double r = ink.redF();
    const double g = ink.greenF();
    const double b = ink.blueF();
    for (int y = qMax(0, -at.y()); y < stamp.height() && y + at.y() < page.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(stamp.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(page.scanLine(y + at.y()));
        for (int x = qMax(0, -at.x()); x < stamp.width() && x + at.x() < page.width(); ++x) {
            const double a = qAlpha(from[x]) / 255.0 * opacity;
            if (a <= 0) continue;
            QRgb &p = to[x + at.x()];
            p = qRgb(static_cast<int>(qRed(p) * (1 - a + a * r)),
                     static_cast<int>(qGreen(p) * (1 - a + a * g)),
                     static_cast<int>(qBlue(p) * (1 - a + a * b)));
        }
    }
}

QImage stampImage(const PlacedSeal &seal, const QString &family, double turn, double dpi)
{
    const QSizeF size = sealSize(seal.shape, dpi);
    const int side = qCeil(qSqrt(size.width() * size.width() + size.height() * size.height())) + 8;
    QImage stamp(side, side, QImage::Format_ARGB32);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.translate(side / 2.0, side / 2.0);
    painter.rotate(turn);
    if (seal.shape == SealShape::Square)
        drawSquare(painter, seal, size, family, dpi);
    else
        drawRound(painter, seal, size, family, dpi);
    return stamp;
}

} // namespace

QRectF stampSeal(QImage &image, const PlacedSeal &seal, const QString &family, const SealInk &ink, double dpi,
                 Rng &rng)
{
    QImage stamp = stampImage(seal, family, ink.turnDegrees, dpi);
    wearOut(stamp, ink.wear, rng);
    const QPointF centre = seal.centre * (dpi / 72);
    pressOn(image, stamp, (centre - QPointF(stamp.width() / 2.0, stamp.height() / 2.0)).toPoint(),
            ink.opacity, ink.grey);
    const QSizeF size = sealSize(seal.shape, dpi);
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

void stampEdgeSeal(QImage &image, const QString &text, const QString &family, double dpi, int part, int parts)
{
    PlacedSeal seal;
    seal.text = text;
    const QImage whole = stampImage(seal, family, 0, dpi);
    const int slice = whole.width() / qMax(1, parts);
    const QImage piece = whole.copy(slice * part, 0, slice, whole.height());
    pressOn(image, piece, QPoint(image.width() - slice, image.height() / 2 - whole.height() / 2), 0.7, false);
}

} // namespace tt::corpus
