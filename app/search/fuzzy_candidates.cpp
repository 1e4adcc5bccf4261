// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/fuzzy_candidates.h"

#include "app/analysis/lookalikes.h"
#include "app/casefile/sql.h"
#include "app/search/fuzzy_match.h"

#include <QStringList>

#include <algorithm>

namespace tt
{

namespace
{

constexpr qsizetype kMaxSpellings = 300;
/// Of a word this long a piece is rare enough by itself.
constexpr qsizetype kLongWord = 32;

/// Ideographs that follow one another, or one run of letters and digits.
struct Piece {
    qsizetype from = 0;
    qsizetype to = 0;
    bool run = false;

    [[nodiscard]] qsizetype size() const { return to - from; }
};

QVector<Piece> piecesOf(const QueryWord &word)
{
    QVector<Piece> pieces;
    for (qsizetype i = 0; i < word.terms.size(); ++i) {
        const SearchTerm &term = word.terms[i];
        const bool han = isIdeograph(term);
        if (!han && !term.open) continue; // a border
        const bool goesOn = !pieces.isEmpty() && pieces.last().to == i && pieces.last().run == term.open &&
                            (han || term.joined);
        if (goesOn)
            pieces.last().to = i + 1;
        else
            pieces.append({i, i + 1, term.open});
    }
    return pieces;
}

QString runKey(const QueryWord &word, const Piece &piece)
{
    QString run;
    for (qsizetype i = piece.from; i < piece.to; ++i)
        run += word.terms[i].text;
    return misreadKey(run);
}

QString phraseOf(const QueryWord &word, const Piece &piece)
{
    if (!piece.run) return ftsPhrase(word, piece.from, piece.to);
    const QString key = u'"' + QString(kRunMark) + runKey(word, piece) + u'"';
    const bool prefix = word.prefix && piece.to == word.terms.size();
    return prefix ? key + QStringLiteral(" *") : key;
}

QString anyOf(const QStringList &expressions)
{
    return u'(' + expressions.join(QStringLiteral(" OR ")) + u')';
}

QString near(const QueryWord &word, const Piece &a, const Piece &b, qsizetype distance)
{
    return QStringLiteral("NEAR(%1 %2, %3)").arg(phraseOf(word, a), phraseOf(word, b)).arg(distance);
}

/// Runs that stand in the case within so many differences of this one, the nearest first.
QStringList spellings(CaseDatabase &db, const QString &key, int allowed)
{
    SQLite::Statement row = db.prepare("SELECT run FROM search_runs WHERE units BETWEEN ?1 AND ?2");
    sql::bindAll(row, static_cast<int>(key.size()) - allowed, static_cast<int>(key.size()) + allowed);
    QVector<std::pair<int, QString>> found;
    while (row.executeStep()) {
        const QString run = sql::text(row.getColumn(0));
        const int distance = editDistance(run, key, allowed);
        if (distance <= allowed) found.append({distance, run});
    }
    std::sort(found.begin(), found.end());
    QStringList runs;
    for (qsizetype i = 0; i < std::min(found.size(), kMaxSpellings); ++i)
        runs.append(found[i].second);
    return runs;
}

QString runExpression(CaseDatabase &db, const QueryWord &word, const Piece &piece, int allowed)
{
    QStringList any = {phraseOf(word, piece)};
    if (allowed > 0) {
        for (const QString &run : spellings(db, runKey(word, piece), allowed))
            any.append(u'"' + QString(kRunMark) + run + u'"');
    }
    return anyOf(any);
}

/// One ideograph is another that looks alike.
QString alikeExpression(const QueryWord &word, const Piece &piece)
{
    QStringList any = {phraseOf(word, piece)};
    for (qsizetype i = piece.from; i < piece.to; ++i) {
        if (word.terms[i].text.size() != 1) continue;
        for (const QChar partner : Lookalikes::builtIn().partnersOf(word.terms[i].text[0].unicode())) {
            QueryWord other = word;
            other.terms[i].text = QString(partner);
            any.append(phraseOf(other, piece));
        }
    }
    return anyOf(any);
}

/// One ideograph is wrong, missing or too many: what stands before and after it is near.
QString oneWrongExpression(const QueryWord &word, const Piece &piece)
{
    QStringList any;
    for (qsizetype i = piece.from; i < piece.to; ++i) {
        const Piece before{piece.from, i};
        const Piece after{i + 1, piece.to};
        if (before.size() == 0 || after.size() == 0)
            any.append(phraseOf(word, before.size() == 0 ? after : before));
        else
            any.append(near(word, before, after, 3)); // a phrase of pairs is counted one short
    }
    return anyOf(any);
}

/// Cuts the longest piece of ideographs until there are `count` pieces, or nothing is left to cut.
void cut(QVector<Piece> &pieces, qsizetype count)
{
    while (pieces.size() < count) {
        auto longest = std::max_element(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
            return (a.run ? 0 : a.size()) < (b.run ? 0 : b.size());
        });
        if (longest->run || longest->size() < 2) return;
        const qsizetype middle = (longest->from + longest->to) / 2;
        const Piece after{middle, longest->to, false};
        longest->to = middle;
        pieces.insert(longest + 1, after);
    }
}

/// So many differences leave this many pieces whole, wherever they are: one, or two near one another.
QString piecesExpression(const QueryWord &word, const QVector<Piece> &pieces, int whole)
{
    QStringList any;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (whole == 1) {
            any.append(phraseOf(word, pieces[i]));
            continue;
        }
        for (qsizetype j = i + 1; j < pieces.size(); ++j) {
            qsizetype between = 4;
            for (qsizetype k = i + 1; k <= j; ++k)
                between += pieces[k].size() * 2; // a misread run is of more terms
            any.append(near(word, pieces[i], pieces[j], between));
        }
    }
    return anyOf(any);
}

} // namespace

QString fuzzyExpression(CaseDatabase &db, const QueryWord &word)
{
    const int allowed = allowedDifferences(word);
    QVector<Piece> pieces = piecesOf(word);
    if (pieces.isEmpty()) return ftsPhrase(word, 0, word.terms.size());
    if (pieces.size() == 1) {
        const Piece &piece = pieces.first();
        if (piece.run) return runExpression(db, word, piece, allowed);
        if (allowed == 0) return alikeExpression(word, piece);
        if (allowed == 1) return oneWrongExpression(word, piece);
    }
    const bool longWord = word.terms.size() >= kLongWord;
    const qsizetype wanted = allowed + (longWord ? 1 : 2);
    QVector<Piece> small = pieces;
    cut(small, wanted);
    if (allowed > 0 && small.size() >= wanted) return piecesExpression(word, small, longWord ? 1 : 2);
    // Few pieces, most of them runs: each with what it may have wrong, where that leaves something of it.
    QStringList all;
    for (const Piece &piece : std::as_const(pieces)) {
        const qsizetype size = piece.run ? runKey(word, piece).size() : piece.size();
        if (piece.run && size > allowed)
            all.append(runExpression(db, word, piece, allowed));
        else if (!piece.run && allowed == 0)
            all.append(alikeExpression(word, piece));
    }
    if (all.isEmpty()) return ftsPhrase(word, 0, word.terms.size());
    return u'(' + all.join(QStringLiteral(" AND ")) + u')';
}

} // namespace tt
