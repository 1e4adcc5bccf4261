// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/layout/line_joining.h"

#include <algorithm>

namespace tt
{

namespace
{

bool isLatin(QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x250; }
bool isLatinWord(QChar c) { return isLatin(c) && c.isLetterOrNumber(); }

QChar lastOf(const LayoutFragment &f) { return f.line.text.isEmpty() ? QChar() : f.line.text.back(); }
QChar firstOf(const LayoutFragment &f) { return f.line.text.isEmpty() ? QChar() : f.line.text.front(); }

bool isSpace(const LayoutFragment &fragment, qsizetype span)
{
    const TextSpan &s = fragment.line.spans[span];
    return QStringView(fragment.line.text).mid(s.begin, s.length).trimmed().isEmpty();
}

} // namespace

void appendText(TextLine &line, const TextLine &piece, QStringView separator)
{
    if (!line.text.isEmpty()) line.text += separator;
    const qsizetype shift = line.text.size();
    line.text += piece.text;
    for (TextSpan span : piece.spans) {
        span.begin += shift;
        line.spans.append(span);
    }
    line.box = line.box.united(piece.box);
}

LayoutFragment part(const LayoutFragment &fragment, qsizetype from, qsizetype to)
{
    LayoutFragment out;
    for (qsizetype i = from; i < to; ++i) {
        TextSpan span = fragment.line.spans[i];
        const QString text = fragment.line.text.mid(span.begin, span.length);
        span.begin = out.line.text.size();
        out.line.text += text;
        out.line.box = out.line.box.united(span.box);
        out.line.spans.append(span);
        const QRectF place = fragment.spanPlaces.value(i, fragment.place);
        out.spanPlaces.append(place);
        out.place = out.place.isNull() ? place : out.place.united(place);
    }
    return out;
}

LayoutFragment tidied(const LayoutFragment &fragment)
{
    const qsizetype count = fragment.line.spans.size();
    LayoutFragment out;
    out.place = fragment.place;
    for (qsizetype i = 0; i < count; ++i) {
        const TextSpan &span = fragment.line.spans[i];
        QString text = fragment.line.text.mid(span.begin, span.length);
        if (isSpace(fragment, i)) {
            qsizetype next = i + 1;
            while (next < count && isSpace(fragment, next))
                ++next;
            if (next >= count || out.line.text.isEmpty()) continue;
            const QChar after = fragment.line.text[fragment.line.spans[next].begin];
            if (!isLatin(out.line.text.back()) || !isLatin(after)) continue;
            text = QStringLiteral(" ");
        }
        // A bar on the page must not be taken for the border of a cell.
        text.replace(QStringLiteral(" | "), QStringLiteral("|"));
        TextSpan kept = span;
        kept.begin = out.line.text.size();
        kept.length = text.size();
        out.line.text += text;
        out.line.spans.append(kept);
        out.line.box = out.line.box.united(span.box);
        out.spanPlaces.append(fragment.spanPlaces.value(i, fragment.place));
    }
    if (out.line.box.isEmpty()) out.line.box = fragment.line.box;
    return out;
}

QStringView separatorAcross(const LayoutFragment &before, const LayoutFragment &after)
{
    const double em = std::min(before.place.height(), after.place.height());
    const double gap = after.place.left() - before.place.right();
    if (isLatinWord(lastOf(before)) && isLatinWord(firstOf(after))) return u" ";
    // Single characters set wide apart are one word: 采  购  人.
    const bool spreadWord = before.line.text.size() == 1 && after.line.text.size() <= 2;
    return gap > (spreadWord ? 4 : 1.2) * em ? u" " : u"";
}

QStringView separatorDown(const LayoutFragment &before, const LayoutFragment &after, double blockRight)
{
    const double em = std::min(before.place.height(), after.place.height());
    const bool full = before.place.right() > blockRight - 1.6 * em;
    const QChar left = lastOf(before);
    const QChar right = firstOf(after);
    if (!full) return u" ";
    if (left.isDigit() || right.isDigit() || left == u'.' || left == u',') return u"";
    return isLatinWord(left) && isLatinWord(right) ? u" " : u"";
}

} // namespace tt
