// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/case_search.h"

#include "app/casefile/case_private.h"
#include "app/casefile/sql.h"
#include "app/search/query_words.h"
#include "app/search/term_match.h"
#include "ocr/text/page_text_io.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kDefaultLimit = 500;
constexpr int kMaxLimit = 100'000;
/// Every difference weighs more than any bm25 rank, so inexact hits come last.
constexpr double kDifferenceRank = 1e6;
constexpr int kMaxVariants = 200; ///< spellings of one run that a fuzzy query asks for

/// Calls visit(page, its document's name, its text, its rank) for the matching pages, best first, until it
/// returns false. The inner query sorts numbers only; texts are fetched one at a time.
template <typename Visit>
void forEachPage(CaseDatabase &db, const QString &expression, DocumentId document, int limit, Visit visit)
{
    std::string inner = "SELECT rowid AS id, rank AS score FROM page_index WHERE page_index MATCH ?1 ";
    if (!document.isNull()) inner += "AND rowid IN (SELECT id FROM pages WHERE document = ?3) ";
    inner += "ORDER BY rank, rowid LIMIT ?2";
    SQLite::Statement row = db.prepare(("SELECT p.document, p.page, d.name, t.plain, s.score FROM (" + inner +
                                        ") s JOIN page_texts t ON t.id = s.id JOIN pages p ON p.id = s.id "
                                        "JOIN documents d ON d.id = p.document "
                                        "ORDER BY s.score, s.id")
                                           .c_str());
    sql::bind(row, 1, expression);
    sql::bind(row, 2, limit);
    if (!document.isNull()) sql::bind(row, 3, document.value);
    bool more = true;
    while (more && row.executeStep()) {
        const PageKey key{DocumentId{row.getColumn(0).getInt64()}, row.getColumn(1).getInt()};
        more = visit(key, sql::text(row.getColumn(2)), sql::text(row.getColumn(3)),
                     row.getColumn(4).getDouble());
    }
}

/// Runs of the index within the allowed distance of a run.
QStringList spellings(CaseDatabase &db, const QueryWord &word)
{
    const QString &wanted = word.terms.first().text;
    const int allowed = allowedDifferences(word);
    db.sqlite().exec(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab (main, page_index, row)");
    SQLite::Statement row =
        db.prepare("SELECT term FROM temp.search_terms WHERE length(term) BETWEEN ?1 AND ?2");
    sql::bindAll(row, static_cast<int>(wanted.size()) - allowed, static_cast<int>(wanted.size()) + allowed);
    QStringList found;
    while (row.executeStep() && found.size() < kMaxVariants) {
        const QString term = sql::text(row.getColumn(0));
        if (editDistance(term, wanted, allowed) <= allowed) found.append(term);
    }
    return found;
}

/// Pages that may hold the word with its differences. With n of them in n + 1 pieces, one piece at least is
/// exact.
QString fuzzyExpression(CaseDatabase &db, const QueryWord &word)
{
    const int allowed = allowedDifferences(word);
    const qsizetype size = word.terms.size();
    QStringList phrases;
    if (allowed == 0 || size == 1) phrases.append(ftsPhrase(word, 0, size));
    if (allowed > 0 && size == 1) {
        for (const QString &spelling : spellings(db, word))
            phrases.append(u'"' + spelling + u'"');
    }
    if (allowed > 0 && size > 1) {
        const qsizetype pieces = allowed + 1;
        for (qsizetype i = 0; i < pieces; ++i)
            phrases.append(ftsPhrase(word, i * size / pieces, (i + 1) * size / pieces));
    }
    return u'(' + phrases.join(QStringLiteral(" OR ")) + u')';
}

/// All matches of all words on a page in the order of the text; none unless every word is there.
QVector<TermMatch> matchesOn(const QString &plain, const QVector<QueryWord> &words, bool fuzzy)
{
    const QVector<SearchTerm> terms = searchTerms(plain);
    QVector<TermMatch> matches;
    for (const QueryWord &word : words) {
        const QVector<TermMatch> found = fuzzy ? fuzzyMatches(terms, word) : exactMatches(terms, word);
        if (found.isEmpty()) return {};
        matches += found;
    }
    std::sort(matches.begin(), matches.end(), [](const TermMatch &a, const TermMatch &b) {
        return std::pair(a.range.begin, b.range.length) < std::pair(b.range.begin, a.range.length);
    });
    // Two words may stand in the same place (云 and 云服务): one hit, the longer.
    QVector<TermMatch> apart;
    for (const TermMatch &match : std::as_const(matches)) {
        if (apart.isEmpty() || match.range.end() > apart.last().range.end()) apart.append(match);
    }
    return apart;
}

SearchHit hitFor(PageKey page, const QString &documentName, const QString &plain, const TermMatch &match,
                 double rank)
{
    SearchHit hit;
    hit.page = page;
    hit.documentName = documentName;
    hit.range = match.range;
    hit.quote = plain.mid(match.range.begin, match.range.length);
    hit.context = contextOf(plain, match.range);
    hit.rank = rank + kDifferenceRank * match.differences;
    return hit;
}

/// Places are looked up for the hits that are given out only. A damaged layout costs a hit its place, not its
/// being found.
void addBoxes(CaseDatabase &db, QVector<SearchHit> &hits)
{
    SQLite::Statement row = db.prepare("SELECT t.layout FROM pages p JOIN page_texts t ON t.id = p.id WHERE "
                                       "p.document = ?1 AND p.page = ?2");
    PageKey loaded;
    Result<PageText> layout = PageText{};
    for (SearchHit &hit : hits) {
        if (hit.page != loaded) {
            loaded = hit.page;
            row.reset();
            sql::bindAll(row, loaded.document.value, loaded.page);
            layout = row.executeStep() ? decodePageText(sql::blob(row.getColumn(0)))
                                       : Result<PageText>(PageText{});
        }
        if (layout) hit.boxes = boxesOf(*layout, hit.range);
    }
}

} // namespace

CaseSearch::CaseSearch(CaseFile &file)
    : m_file(file)
{
}

Result<QVector<SearchHit>> CaseSearch::find(const SearchQuery &query)
{
    const Result<QVector<QueryWord>> words = queryWords(query.text);
    if (!words) return passOn(words);
    const int limit = query.limit > 0 ? std::min(query.limit, kMaxLimit) : kDefaultLimit;
    CaseDatabase &db = *m_file.d->db;
    return db.query([&]() -> Result<QVector<SearchHit>> {
        QString expression = ftsExpression(*words);
        if (query.fuzzy) {
            QStringList parts;
            for (const QueryWord &word : *words)
                parts.append(fuzzyExpression(db, word));
            expression = parts.join(QStringLiteral(" AND "));
        }
        // A page that the pieces of a fuzzy query bring up may hold no match, so more pages are asked for
        // than hits.
        const int atMost = query.fuzzy ? kMaxLimit : limit;
        QVector<SearchHit> hits;
        forEachPage(db, expression, query.document, atMost,
                    [&](PageKey page, const QString &name, const QString &plain, double rank) {
                        for (const TermMatch &match : matchesOn(plain, *words, query.fuzzy))
                            hits.append(hitFor(page, name, plain, match, rank));
                        return hits.size() < atMost;
                    });
        std::stable_sort(hits.begin(), hits.end(),
                         [](const SearchHit &a, const SearchHit &b) { return a.rank < b.rank; });
        if (hits.size() > limit) hits.resize(limit);
        addBoxes(db, hits);
        return hits;
    });
}

} // namespace tt
