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

void paintLine(QPainter &painter, const PlacedLine &line, const FontSet &fonts, double dpi)
{
    const double unit = dpi / 72;
    QFont font;
    double size = 0;
    int style = -1;
    for (const PlacedChar &c : line.chars) {
        const int wanted = (c.bold ? 1 : 0) + (c.heading ? 2 : 0) + (c.grey ? 4 : 0);
        if (wanted != style || size != c.size) {
            font = paintFont(c.heading ? fonts.heading : fonts.body, c.bold, c.size, dpi);
            painter.setFont(font);
            painter.setPen(c.grey ? QColor(110, 110, 110) : QColor(16, 16, 18));
            style = wanted;
            size = c.size;
        }
        if (c.text != u" " && c.text != u"　") painter.drawText(c.baseline * unit, c.text);
    }
}

} // namespace

void paintText(QPainter &painter, const PlacedPage &page, const FontSet &fonts, double dpi)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double unit = dpi / 72;
    for (const PlacedRule &rule : page.rules) {
        painter.setPen(rulePen(rule.width, dpi));
        painter.drawLine(QLineF(rule.line.p1() * unit, rule.line.p2() * unit));
    }
    for (const PlacedLine &line : page.lines)
        paintLine(painter, line, fonts, dpi);
}

} // namespace tt::corpus
