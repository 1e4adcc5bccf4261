// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/term_match.h"

#include <algorithm>
#include <cstdlib>

namespace tt
{

namespace
{

bool sameTerm(const SearchTerm &text, const SearchTerm &wanted, bool prefix)
{
    return prefix ? text.open && text.text.startsWith(wanted.text) : text.text == wanted.text;
}

TextRange rangeOf(const QVector<SearchTerm> &text, qsizetype first, qsizetype last)
{
    const qsizetype begin = text[first].begin;
    return {begin, text[last].begin + text[last].length - begin};
}

} // namespace

QVector<TermMatch> exactMatches(const QVector<SearchTerm> &text, const QueryWord &word)
{
    QVector<TermMatch> matches;
    const qsizetype size = word.terms.size();
    for (qsizetype at = 0; at + size <= text.size();) {
        qsizetype same = 0;
        while (same < size && sameTerm(text[at + same], word.terms[same], word.prefix && same + 1 == size))
            ++same;
        if (same == size) matches.append({rangeOf(text, at, at + size - 1), 0});
        at += same == size ? size : 1;
    }
    return matches;
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit) return limit + 1;
    QVector<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
            best = std::min(best, row[j]);
        }
        if (best > limit) return limit + 1;
    }
    return std::min(row.last(), limit + 1);
}

QString contextOf(const QString &plain, TextRange range, qsizetype most)
{
    const qsizetype lineBegin = range.begin == 0 ? 0 : plain.lastIndexOf(u'\n', range.begin - 1) + 1;
    const qsizetype newline = plain.indexOf(u'\n', range.end());
    const qsizetype lineEnd = newline < 0 ? plain.size() : newline;
    qsizetype begin = lineBegin;
    qsizetype end = lineEnd;
    if (end - begin > most) {
        const qsizetype room = std::max<qsizetype>(0, most - 2 - range.length); // two for the "…"
        begin = std::clamp(range.begin - room / 2, lineBegin, std::max(lineBegin, lineEnd - (most - 2)));
        end = std::min(lineEnd, begin + most - 2);
        // Never half a character.
        if (begin > lineBegin && plain[begin].isLowSurrogate()) ++begin;
        if (end < lineEnd && plain[end].isLowSurrogate()) --end;
    }
    QString context = plain.mid(begin, end - begin);
    context.replace(u'\n', u' ');
    return (begin > lineBegin ? QStringLiteral("…") : QString()) + context +
           (end < lineEnd ? QStringLiteral("…") : QString());
}

} // namespace tt
