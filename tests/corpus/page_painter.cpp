// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/page_painter.h"

#include <QPainter>

namespace tt::corpus
{

namespace
{

QPen rulePen(double points, double dpi)
{
    QPen pen(QColor(20, 20, 20), points * dpi / 72);
    pen.setCapStyle(Qt::SquareCap);
    return pen;
}

void paintLine(QPainter &painter, const PlacedLine &line, const FontSet &fonts, double dpi, int grey)
{
    const double unit = dpi / 72;
    QString family;
    int style = -1;
    double size = 0;
    for (const PlacedChar &c : line.chars) {
        const QString &face = fonts.face(c.heading, c.text);
        const int wanted = (c.bold ? 1 : 0) + (c.grey ? 2 : 0);
        if (wanted != style || size != c.size || face != family) {
            painter.setFont(paintFont(face, c.bold, c.size, dpi));
            painter.setPen(c.grey ? QColor(grey, grey, grey) : QColor(16, 16, 18));
            family = face;
            style = wanted;
            size = c.size;
        }
        if (c.text != u" " && c.text != u"　") painter.drawText(c.baseline * unit, c.text);
    }
}

} // namespace

void paintText(QPainter &painter, const PlacedPage &page, const FontSet &fonts, double dpi, int grey)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double unit = dpi / 72;
    for (const PlacedRule &rule : page.rules) {
        painter.setPen(rulePen(rule.width, dpi));
        painter.drawLine(QLineF(rule.line.p1() * unit, rule.line.p2() * unit));
    }
    for (const PlacedLine &line : page.lines)
        paintLine(painter, line, fonts, dpi, grey);
}

void paintWatermark(QPainter &painter, const QString &text, QSizeF points, const FontSet &fonts, double dpi)
{
    const double unit = dpi / 72;
    painter.save();
    painter.setFont(paintFont(fonts.heading, false, 30, dpi));
    painter.setPen(QColor(222, 222, 224));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    for (const double part : {0.28, 0.72}) {
        painter.save();
        painter.translate(points.width() / 2 * unit, points.height() * part * unit);
        painter.rotate(-38);
        painter.drawText(QPointF(-width / 2, 0), text);
        painter.restore();
    }
    painter.restore();
}

} // namespace tt::corpus
