// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/page_text.h"

#include <algorithm>

namespace tt
{

namespace
{

/// Calls visit(line, begin, end) with line-relative offsets for every line the range touches.
template <typename Visit>
void forEachLine(const PageText &page, TextRange range, Visit visit)
{
    qsizetype lineStart = 0;
    for (const TextLine &line : page.lines) {
        const qsizetype lineEnd = lineStart + line.text.size();
        const qsizetype begin = std::max(range.begin, lineStart);
        const qsizetype end = std::min(range.end(), lineEnd);
        if (begin < end) visit(line, begin - lineStart, end - lineStart);
        if (lineEnd >= range.end()) return;
        lineStart = lineEnd + 1; // the "\n"
    }
}

/// The part of a span's box that [begin, end) of the line covers, in proportion of its characters.
PageRect cutBox(const TextSpan &span, qsizetype begin, qsizetype end)
{
    const double unit = span.box.w / static_cast<double>(std::max<qsizetype>(1, span.length));
    const qsizetype from = std::max(begin, span.begin) - span.begin;
    const qsizetype to = std::min(end, span.begin + span.length) - span.begin;
    PageRect box = span.box;
    box.x += unit * static_cast<double>(from);
    box.w = unit * static_cast<double>(to - from);
    return box;
}

/// A new box begins when the text wraps inside a cell: the next span is not beside the current box.
bool continuesOnSameRow(const PageRect &box, const PageRect &next)
{
    const double overlap = std::min(box.bottom(), next.bottom()) - std::max(box.y, next.y);
    return overlap > 0.4 * std::min(box.h, next.h) && next.x >= box.x - box.h;
}

/// The same on a page that lies on its side, where a row of text runs down or up the page.
bool continuesOnSameColumn(const PageRect &box, const PageRect &next)
{
    const double overlap = std::min(box.right(), next.right()) - std::max(box.x, next.x);
    return overlap > 0.4 * std::min(box.w, next.w);
}

} // namespace

QString PageText::plainText() const
{
    QString out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) out += u'\n';
        out += lines[i].text;
    }
    return out;
}

QVector<const TextSpan *> spansOf(const PageText &page, TextRange range)
{
    QVector<const TextSpan *> found;
    forEachLine(page, range, [&found](const TextLine &line, qsizetype begin, qsizetype end) {
        for (const TextSpan &span : line.spans) {
            if (span.begin < end && span.begin + span.length > begin) found.append(&span);
        }
    });
    return found;
}

QVector<PageRect> boxesOf(const PageText &page, TextRange range)
{
    QVector<PageRect> boxes;
    const bool onItsSide = page.quality.turnDegrees % 180 != 0;
    const auto continues = onItsSide ? continuesOnSameColumn : continuesOnSameRow;
    forEachLine(page, range, [&boxes, continues](const TextLine &line, qsizetype begin, qsizetype end) {
        PageRect current;
        qsizetype previousEnd = -1;
        for (const TextSpan &span : line.spans) {
            if (span.begin >= end || span.begin + span.length <= begin) continue;
            const PageRect part = cutBox(span, begin, end);
            if (part.isEmpty()) continue;
            const bool crossesCell =
                previousEnd >= 0 && line.text.mid(previousEnd, span.begin - previousEnd).contains(u'|');
            if (!current.isEmpty() && (crossesCell || !continues(current, part))) {
                boxes.append(current);
                current = {};
            }
            current = current.united(part);
            previousEnd = span.begin + span.length;
        }
        if (!current.isEmpty()) boxes.append(current);
    });
    return boxes;
}

} // namespace tt
