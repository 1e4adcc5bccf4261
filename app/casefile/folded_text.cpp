// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/folded_text.h"

#include "app/casefile/search_terms.h"

#include <QHash>

#include <algorithm>

namespace tt
{

namespace
{

/// Time and memory grow with quote times text. Three hundred characters tell a place as well as three
/// thousand.
constexpr qsizetype kMaxQuote = 300;

QVector<SearchTerm> termsOf(const QString &text)
{
    QVector<SearchTerm> terms = searchTerms(text);
    terms.removeIf([](const SearchTerm &term) { return term.text == u"|"; });
    return terms;
}

/// Folded text with the place of every unit in the source.
struct Folded {
    QString text;
    QVector<qsizetype> begin;
    QVector<qsizetype> end;

    explicit Folded(const QString &source)
    {
        for (const SearchTerm &term : termsOf(source)) {
            const bool unitByUnit = term.text.size() == term.length;
            for (qsizetype i = 0; i < term.text.size(); ++i) {
                begin.append(unitByUnit ? term.begin + i : term.begin);
                end.append(unitByUnit ? term.begin + i + 1 : term.begin + term.length);
            }
            text += term.text;
        }
    }
};

qsizetype allowedErrors(qsizetype length)
{
    if (length <= 2) return 0;
    return length <= 4 ? 1 : length * 3 / 10;
}

/// Sellers' algorithm: the end of the best match of `pattern` anywhere in `text`, and where that match
/// begins.
struct Match {
    qsizetype errors = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};
Match bestMatch(const QString &pattern, const QString &text)
{
    const qsizetype rows = pattern.size();
    QVector<Match> column(rows + 1);
    for (qsizetype i = 0; i <= rows; ++i)
        column[i] = {i, 0, 0};
    Match best = column[rows];
    for (qsizetype j = 1; j <= text.size(); ++j) {
        Match diagonal = column[0];
        column[0] = {0, j, j};
        for (qsizetype i = 1; i <= rows; ++i) {
            const Match above = column[i - 1];
            const Match left = column[i];
            Match cell{diagonal.errors + (pattern[i - 1] == text[j - 1] ? 0 : 1), diagonal.begin, j};
            if (left.errors + 1 < cell.errors) cell = {left.errors + 1, left.begin, j};
            if (above.errors + 1 < cell.errors) cell = {above.errors + 1, above.begin, j};
            diagonal = left;
            column[i] = cell;
        }
        if (column[rows].errors < best.errors) best = column[rows];
    }
    return best;
}

} // namespace

QVector<TextRange> foldedOccurrences(const QString &text, const QString &quote)
{
    const QVector<SearchTerm> terms = termsOf(text);
    const QVector<SearchTerm> wanted = termsOf(quote);
    QVector<TextRange> found;
    if (wanted.isEmpty()) return found;
    const auto same = [](const SearchTerm &a, const SearchTerm &b) { return a.text == b.text; };
    for (auto at = terms.begin(); at != terms.end(); ++at) {
        at = std::search(at, terms.end(), wanted.begin(), wanted.end(), same);
        if (at == terms.end()) break;
        const SearchTerm &last = *(at + wanted.size() - 1);
        found.append({at->begin, last.begin + last.length - at->begin});
    }
    return found;
}

std::optional<TextRange> findLike(const QString &text, TextRange range, const QString &quote)
{
    const QString pattern = Folded(quote).text.left(kMaxQuote);
    const Folded folded(text.mid(range.begin, range.length));
    if (pattern.isEmpty() || folded.text.isEmpty()) return std::nullopt;
    const Match match = bestMatch(pattern, folded.text);
    if (match.errors > allowedErrors(pattern.size()) || match.end <= match.begin) return std::nullopt;
    const qsizetype begin = folded.begin[match.begin];
    return TextRange{range.begin + begin, folded.end[match.end - 1] - begin};
}

double likenessOf(const QString &a, const QString &b)
{
    const QString first = Folded(a).text;
    const QString second = Folded(b).text;
    if (first.size() < 2 || second.size() < 2) return first == second ? 1 : 0;
    QHash<QString, int> pairs;
    for (qsizetype i = 0; i + 1 < first.size(); ++i)
        ++pairs[first.mid(i, 2)];
    qsizetype common = 0;
    for (qsizetype i = 0; i + 1 < second.size(); ++i) {
        const auto pair = pairs.find(second.mid(i, 2));
        if (pair == pairs.end() || *pair == 0) continue;
        --*pair;
        ++common;
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(first.size() + second.size() - 2);
}

} // namespace tt
