// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/fuzzy_match.h"

#include "app/analysis/lookalikes.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tt
{

namespace
{

constexpr int kNever = 1 << 28;
constexpr int kWrong = 1'100;
constexpr int kAlike = 1'000; ///< and a hundred times what Lookalikes::cost() says
constexpr int kMisread = 2;
constexpr int kTwins = kAlike + 15;
constexpr int kFaint = kAlike + 40;
constexpr int kManyMisread = 80; ///< forty characters that misreadKey() makes one

/// A text as a row of folded characters; every one knows the term it is of.
struct Stream {
    QString characters;
    QVector<qsizetype> terms;

    explicit Stream(const QVector<SearchTerm> &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            characters += text[i].text;
            terms.resize(characters.size(), i);
        }
    }

    /// Whether a term begins at `at`, or the text ends there.
    [[nodiscard]] bool isEdge(qsizetype at) const
    {
        return at == 0 || at == terms.size() || terms[at] != terms[at - 1];
    }
};

/// What each character costs in the place of each of the word's; looked up once for every character of a
/// text.
class CostTable final
{
public:
    explicit CostTable(const QString &word)
        : m_size(word.size())
        , m_others(word.size(), kWrong)
    {
        const Lookalikes &table = Lookalikes::builtIn();
        QString known = word;
        for (const QChar c : word)
            known += table.partnersOf(c.unicode());
        for (char16_t c = u'0'; c <= u'z'; ++c) // every character that misreadKey() knows
            known += c;
        for (const QChar c : std::as_const(known)) {
            if (m_rows.contains(c.unicode())) continue;
            QVector<int> row;
            for (const QChar wanted : word)
                row.append(costOf(table, c, wanted));
            m_rows.insert(c.unicode(), row);
        }
        if (!m_rows.contains(u'|')) m_rows.insert(u'|', QVector<int>(m_size, kNever));
    }

    [[nodiscard]] const int *of(QChar c) const
    {
        const auto found = m_rows.constFind(c.unicode());
        return found == m_rows.constEnd() ? m_others.constData() : found->constData();
    }

private:
    static int costOf(const Lookalikes &table, QChar c, QChar wanted)
    {
        if (c == wanted) return 0;
        if (misreadKey(c) == misreadKey(wanted)) return kMisread;
        const double alike = table.cost(c.unicode(), wanted.unicode());
        return alike < 1 ? kAlike + static_cast<int>(std::lround(alike * 100)) : kWrong;
    }

    qsizetype m_size;
    QHash<char16_t, QVector<int>> m_rows;
    QVector<int> m_others;
};

struct Cell {
    int cost = kNever;
    qsizetype begin = 0;
};

QString charactersOf(const QueryWord &word)
{
    QString characters;
    for (const SearchTerm &term : word.terms)
        characters += term.text;
    return characters;
}

int allowedCost(const QueryWord &word)
{
    const qsizetype size = charactersOf(word).size();
    if (size == 1) return kTwins;
    if (size < 4) return kFaint;
    return allowedDifferences(word) * kWrong + kManyMisread;
}

/// Keeps the better of two places that overlap: the cheaper, or the one of the word's own length.
void keep(QVector<TermMatch> &matches, QVector<qsizetype> &strays, const TermMatch &match, qsizetype stray)
{
    if (matches.isEmpty() || matches.last().range.end() <= match.range.begin) {
        matches.append(match);
        strays.append(stray);
        return;
    }
    if (std::pair(match.cost, stray) < std::pair(matches.last().cost, strays.last())) {
        matches.last() = match;
        strays.last() = stray;
    }
}

} // namespace

int allowedDifferences(const QueryWord &word) { return static_cast<int>(charactersOf(word).size() / 4); }

/// Sellers' algorithm: the cheapest way to read the word's beginning so that it ends at each place of the
/// text.
QVector<TermMatch> fuzzyMatches(const QVector<SearchTerm> &text, const QueryWord &word)
{
    const Stream stream(text);
    const QString wanted = charactersOf(word);
    const CostTable costs(wanted);
    const qsizetype size = wanted.size();
    const int limit = allowedCost(word);
    QVector<Cell> column(size + 1);
    QVector<TermMatch> matches;
    QVector<qsizetype> strays;
    for (qsizetype j = 0; j <= stream.characters.size(); ++j) {
        Cell diagonal = column[0];
        column[0] = {stream.isEdge(j) ? 0 : kNever, j};
        const int *cost = j > 0 ? costs.of(stream.characters[j - 1]) : nullptr;
        const bool border = j > 0 && stream.characters[j - 1] == u'|';
        for (qsizetype i = 1; i <= size; ++i) {
            Cell best{column[i - 1].cost + kWrong, column[i - 1].begin};
            if (j > 0) {
                const Cell before = column[i];
                const int extra = border ? kNever : before.cost + kWrong;
                if (extra < best.cost) best = {extra, before.begin};
                if (const int placed = diagonal.cost + cost[i - 1]; placed <= best.cost)
                    best = {placed, diagonal.begin};
                diagonal = before;
            }
            best.cost = std::min(best.cost, kNever);
            column[i] = best;
        }
        const Cell &end = column[size];
        if (end.cost > limit || end.begin >= j) continue;
        const SearchTerm &last = text[stream.terms[j - 1]];
        if (!stream.isEdge(j) && !(word.prefix && last.open)) continue;
        const SearchTerm &first = text[stream.terms[end.begin]];
        const TermMatch match{{first.begin, last.begin + last.length - first.begin}, end.cost};
        keep(matches, strays, match, std::abs(j - end.begin - size));
    }
    return matches;
}

} // namespace tt
