// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/page_layout.h"

#include "ocr/layout/line_joining.h"

#include <algorithm>

namespace tt
{

namespace
{

bool sameRow(const QRectF &a, const QRectF &b)
{
    const double overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return overlap > 0.5 * std::min(a.height(), b.height());
}

} // namespace

QVector<TextLine> layOut(const LayoutInput &input)
{
    QVector<const LayoutFragment *> order;
    for (const LayoutFragment &fragment : input.fragments)
        order.append(&fragment);
    std::sort(order.begin(), order.end(), [](const LayoutFragment *a, const LayoutFragment *b) {
        return a->place.center().y() < b->place.center().y();
    });
    QVector<TextLine> lines;
    for (qsizetype i = 0; i < order.size();) {
        QVector<const LayoutFragment *> row = {order[i]};
        for (++i; i < order.size() && sameRow(row.last()->place, order[i]->place); ++i)
            row.append(order[i]);
        std::sort(row.begin(), row.end(), [](const LayoutFragment *a, const LayoutFragment *b) {
            return a->place.left() < b->place.left();
        });
        TextLine line;
        for (const LayoutFragment *fragment : row)
            appendText(line, fragment->line, needsSpace(line.text, fragment->line.text) ? u" " : u"");
        lines.append(line);
    }
    return lines;
}

} // namespace tt
