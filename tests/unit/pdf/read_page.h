// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QStringList>
#include <QTransform>

namespace tt
{

// Pages as OCR leaves them: a box for every character but white space, a raw line for every line.

/// Adds a character for each of `text`, the first at `at` (points), each `step` wide and high, along the
/// direction that `turn` gives the reading direction.
inline TextLine lineAlong(PageText &page, const QString &text, QPointF at, double step,
                          const QTransform &turn, double slantDegrees = 0)
{
    TextLine line;
    line.text = text;
    const QSizeF size = page.sizePoints;
    const QTransform slant = QTransform().rotate(slantDegrees);
    const auto place = [&](const QRectF &upright) {
        return turn.map(slant.map(QPolygonF(upright)).translated(at));
    };
    int index = 0;
    for (qsizetype i = 0; i < text.size(); ++index) {
        TextSpan span;
        span.begin = i;
        span.length = text[i].isHighSurrogate() ? 2 : 1;
        i += span.length;
        if (text[span.begin].isSpace()) continue;
        // Boxes are narrower than the distance of the characters, as the recogniser leaves them.
        span.box = PageRect::fromPixels(
            place(QRectF(index * step + step * 0.1, 0, step * 0.8, step)).boundingRect(), size);
        span.rawLine = static_cast<int>(page.rawLines.size());
        line.spans.append(span);
        line.box = line.box.united(span.box);
    }
    const QPolygonF whole = place(QRectF(0, 0, index * step, step));
    RawLine raw;
    raw.text = text;
    for (int corner = 0; corner < 4; ++corner)
        raw.quad.corners[static_cast<size_t>(corner)] = {whole[corner].x() / size.width(),
                                                         whole[corner].y() / size.height()};
    page.rawLines.append(raw);
    return line;
}

inline PageText emptyPage(QSizeF size)
{
    PageText page;
    page.sizePoints = size;
    page.readBy = QStringLiteral("test");
    return page;
}

inline PageText readPage(QSizeF size, const QStringList &lines)
{
    PageText page = emptyPage(size);
    const double step = std::min(size.width(), size.height()) / 40;
    double y = size.height() * 0.05;
    for (const QString &line : lines) {
        page.lines.append(lineAlong(page, line, {size.width() * 0.05, y}, step, {}));
        y += size.height() * 0.028;
    }
    return page;
}

/// One line in the middle of a page that was turned clockwise by `turn` degrees for reading.
inline PageText turnedPage(QSizeF size, const QString &text, int turn)
{
    PageText page = emptyPage(size);
    page.quality.turnDegrees = turn;
    QTransform back;
    back.translate(size.width() / 2, size.height() / 2).rotate(-turn);
    page.lines.append(lineAlong(page, text, {-100, -20}, 18, back));
    return page;
}

inline PageText slantedPage(QSizeF size, const QString &text, double degrees)
{
    PageText page = emptyPage(size);
    page.lines.append(lineAlong(page, text, {60, 100}, 20, {}, degrees));
    return page;
}

/// A row of a table, cells a fifth of the page apart.
inline TextLine tableRow(QSizeF size, const QStringList &cells, double y)
{
    TextLine row;
    row.table = 0;
    row.role = LineRole::TableRow;
    for (qsizetype cell = 0; cell < cells.size(); ++cell) {
        if (cell > 0) row.text += QStringLiteral(" | ");
        PageText scratch = emptyPage(size);
        const TextLine part =
            lineAlong(scratch, cells[cell],
                      {size.width() * (0.05 + 0.2 * static_cast<double>(cell)), size.height() * y}, 12, {});
        for (TextSpan span : part.spans) {
            span.begin += row.text.size();
            span.rawLine = -1;
            row.spans.append(span);
            row.box = row.box.united(span.box);
        }
        row.text += cells[cell];
    }
    return row;
}

} // namespace tt
