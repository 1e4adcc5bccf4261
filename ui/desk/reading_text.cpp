// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reading_text.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr qsizetype maxCompared = 400;

/// A character in its plain width: ￥ is ¥, （ is (, ８ is 8. Nothing else is folded: 貳 and 贰 differ.
QChar plainWidth(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= 0xff01 && unit <= 0xff5e) return QChar(unit - 0xfee0);
    if (unit == 0xffe5) return QChar(0x00a5);
    if (unit == 0xffe0) return QChar(0x00a2);
    if (unit == 0xffe1) return QChar(0x00a3);
    return c.isSpace() ? QChar(u' ') : c;
}

QString plainWidths(const QString &text)
{
    QString out = text;
    std::transform(out.begin(), out.end(), out.begin(), plainWidth);
    return out;
}

QVector<bool> differingAtEnds(const QString &text, const QString &other)
{
    const qsizetype shared = std::min(text.size(), other.size());
    qsizetype front = 0;
    while (front < shared && text.at(front) == other.at(front))
        ++front;
    qsizetype back = 0;
    while (back < shared - front && text.at(text.size() - 1 - back) == other.at(other.size() - 1 - back))
        ++back;
    QVector<bool> out(text.size(), false);
    std::fill(out.begin() + front, out.end() - back, true);
    return out;
}

} // namespace

bool sameCharacters(const QString &a, const QString &b)
{
    const auto tight = [](const QString &text) { return plainWidths(text).remove(u' '); };
    return tight(a) == tight(b);
}

QVector<bool> differing(const QString &asRead, const QString &otherAsRead)
{
    const QString text = plainWidths(asRead);
    const QString other = plainWidths(otherAsRead);
    if (text.size() > maxCompared || other.size() > maxCompared) return differingAtEnds(text, other);
    const qsizetype rows = text.size();
    const qsizetype columns = other.size();
    // length[i][j]: of the longest common subsequence of text from i and other from j.
    QVector<int> length((rows + 1) * (columns + 1), 0);
    const auto at = [columns](qsizetype i, qsizetype j) { return i * (columns + 1) + j; };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            length[at(i, j)] = text.at(i) == other.at(j)
                                   ? length.at(at(i + 1, j + 1)) + 1
                                   : std::max(length.at(at(i + 1, j)), length.at(at(i, j + 1)));
        }
    }
    QVector<bool> out(rows, true);
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (text.at(i) == other.at(j)) {
            out[i] = false;
            ++i;
            ++j;
        } else if (length.at(at(i + 1, j)) >= length.at(at(i, j + 1))) {
            ++i;
        } else {
            ++j;
        }
    }
    return out;
}

QString markedText(const QString &text, const QString &other, const QColor &mark)
{
    QVector<bool> differs = differing(text, other);
    for (qsizetype i = 0; i < text.size(); ++i)
        differs[i] = differs.at(i) && !text.at(i).isSpace(); // a blank more or less says nothing else
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && differs.at(end) == differs.at(i))
            ++end;
        const QString piece = text.mid(i, end - i).toHtmlEscaped();
        out += differs.at(i) ? QStringLiteral("<span style=\"color:%1;text-decoration:underline\">%2</span>")
                                   .arg(mark.name(), piece)
                             : piece;
        i = end;
    }
    return out;
}

} // namespace tt
