// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/line_break.h"

namespace tt::corpus
{

namespace
{

bool isClosing(const QString &c)
{
    static const QString set = QStringLiteral("，。、；：？！）》」』】”’…,.;:?!)]}%％");
    return c.size() == 1 && set.contains(c);
}

bool isOpening(const QString &c)
{
    static const QString set = QStringLiteral("（《「『【“‘([{￥¥$");
    return c.size() == 1 && set.contains(c);
}

bool isWordPart(const QString &c)
{
    return c.size() == 1 && c.at(0).unicode() > 0x20 && c.at(0).unicode() < 0x7f;
}

FlatLine flatten(const RichText &text, const BreakSpec &spec, CharWidths &widths)
{
    FlatLine flat;
    for (const RichRun &run : text) {
        for (qsizetype i = 0; i < run.text.size(); ++i) {
            QString c(run.text.at(i));
            if (run.text.at(i).isHighSurrogate() && i + 1 < run.text.size()) c += run.text.at(++i);
            flat.append(
                {c, run.mark, widths.width(spec.fonts->face(spec.heading, c), spec.bold, c) * spec.size});
        }
    }
    return flat;
}

bool mayBreakBefore(const FlatLine &flat, qsizetype i)
{
    if (isClosing(flat[i].text) || isOpening(flat[i - 1].text)) return false;
    return !(isWordPart(flat[i].text) && isWordPart(flat[i - 1].text));
}

/// The end of the line that starts at `from`.
qsizetype lineEnd(const FlatLine &flat, qsizetype from, double room)
{
    double used = 0;
    qsizetype end = from;
    while (end < flat.size() && used + flat[end].width <= room + 0.01)
        used += flat[end++].width;
    if (end == flat.size()) return end;
    // One closing mark may hang over the margin, as word processors let it.
    if (end > from && isClosing(flat[end].text) && used + flat[end].width * 0.5 <= room) return end + 1;
    for (qsizetype i = end; i > from; --i)
        if (mayBreakBefore(flat, i)) return i;
    return qMax(end, from + 1);
}

} // namespace

QVector<FlatLine> breakLines(const RichText &text, const BreakSpec &spec, CharWidths &widths)
{
    const FlatLine flat = flatten(text, spec, widths);
    QVector<FlatLine> lines;
    qsizetype at = 0;
    while (at < flat.size()) {
        const double room = spec.width - (lines.isEmpty() ? spec.firstIndent : 0);
        qsizetype end = lineEnd(flat, at, room);
        lines.append(flat.mid(at, end - at));
        while (end < flat.size() && flat[end].text == u" ")
            ++end;
        at = end;
    }
    if (lines.isEmpty()) lines.append(FlatLine{});
    return lines;
}

double widthOf(const FlatLine &line)
{
    double width = 0;
    for (const FlatChar &c : line)
        width += c.width;
    return width;
}

QString textOf(const FlatLine &line)
{
    QString text;
    for (const FlatChar &c : line)
        text += c.text;
    return text;
}

} // namespace tt::corpus
