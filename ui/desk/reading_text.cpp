// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reading_text.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr qsizetype maxCompared = 400;

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

QVector<bool> differing(const QString &text, const QString &other)
{
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
    const QVector<bool> differs = differing(text, other);
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
