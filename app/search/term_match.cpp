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

bool isRun(const QueryWord &word) { return word.terms.size() == 1 && word.terms.first().open; }

/// Differences of the word laid on the text at `at`, or `limit` + 1.
int differencesAt(const QVector<SearchTerm> &text, qsizetype at, const QueryWord &word, int limit)
{
    if (isRun(word)) {
        const QString &wanted = word.terms.first().text;
        const QString &found = text[at].text;
        if (!text[at].open) return limit + 1;
        if (word.prefix && found.startsWith(wanted)) return 0;
        return editDistance(found, wanted, limit);
    }
    int differences = 0;
    for (qsizetype i = 0; i < word.terms.size() && differences <= limit; ++i) {
        const bool prefix = word.prefix && i + 1 == word.terms.size();
        if (!sameTerm(text[at + i], word.terms[i], prefix)) ++differences;
    }
    return differences;
}

/// Nothing is gained by matching across a cell's border in place of a character.
bool crossesBorder(const QVector<SearchTerm> &text, qsizetype at, const QueryWord &word)
{
    for (qsizetype i = 0; i < word.terms.size(); ++i) {
        if (text[at + i].text == u"|" && word.terms[i].text != u"|") return true;
    }
    return false;
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

int allowedDifferences(const QueryWord &word)
{
    const qsizetype units = isRun(word) ? word.terms.first().text.size() : word.terms.size();
    return static_cast<int>(units / 4);
}

QVector<TermMatch> fuzzyMatches(const QVector<SearchTerm> &text, const QueryWord &word)
{
    const int limit = allowedDifferences(word);
    const qsizetype size = word.terms.size();
    QVector<TermMatch> matches;
    for (qsizetype at = 0; at + size <= text.size(); ++at) {
        const int differences = differencesAt(text, at, word, limit);
        if (differences > limit || crossesBorder(text, at, word)) continue;
        const TermMatch match{rangeOf(text, at, at + size - 1), differences};
        if (!matches.isEmpty() && matches.last().range.end() > match.range.begin) {
            if (match.differences < matches.last().differences) matches.last() = match;
            continue;
        }
        matches.append(match);
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
