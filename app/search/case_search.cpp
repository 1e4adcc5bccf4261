// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/case_search.h"

#include "app/casefile/case_private.h"
#include "app/casefile/sql.h"
#include "app/search/fuzzy_candidates.h"
#include "app/search/page_filter.h"
#include "app/search/query_parser.h"
#include "app/search/side_texts.h"
#include "app/search/text_matches.h"
#include "ocr/text/page_text_io.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kDefaultLimit = 500;
constexpr int kMaxLimit = 100'000;
/// So many texts at most are read for a fuzzy search; the answer says when there were more.
constexpr int kMaxCandidates = 20'000;

/// One search: parsed, with what it gathers on the way.
class Run final
{
public:
    Run(CaseDatabase &db, const SearchQuery &query, const ParsedQuery &parsed, int limit)
        : m_db(db)
        , m_words(*parsed.words)
        , m_sources(parsed.sources)
        , m_document(query.document)
        , m_limit(limit)
        , m_filter(db, parsed.conditions)
    {
    }

    SearchAnswer go(bool fuzzy)
    {
        // What people wrote is little; its hits come after those of the pages, but never fall behind the
        // limit.
        m_expression = ftsExpression(
            m_words, [](const QueryWord &word) { return ftsPhrase(word, 0, word.terms.size()); });
        QVector<SearchHit> exact = searchAll(false);
        if (!fuzzy || exact.size() >= m_limit) return {exact, m_more};
        m_expression =
            ftsExpression(m_words, [this](const QueryWord &word) { return fuzzyExpression(m_db, word); });
        QVector<SearchHit> near = searchAll(true);
        std::stable_sort(near.begin(), near.end(),
                         [](const SearchHit &a, const SearchHit &b) { return a.rank < b.rank; });
        exact += near;
        if (exact.size() > m_limit) {
            exact.resize(m_limit);
            m_more = true;
        }
        return {exact, m_more};
    }

private:
    [[nodiscard]] bool looksIn(SearchSource source) const
    {
        return m_sources.isEmpty() || m_sources.contains(source);
    }

    QVector<SearchHit> searchAll(bool fuzzy)
    {
        QVector<SearchHit> side;
        if (looksIn(SearchSource::Note) || looksIn(SearchSource::Name) || looksIn(SearchSource::Correction))
            side = searchSides(fuzzy);
        // A fuzzy search gathers all there is, for the nearest may come last.
        const qsizetype most = fuzzy ? kMaxLimit : m_limit;
        if (side.size() > most / 2) {
            side.resize(std::max<qsizetype>(1, most / 2));
            m_more = true;
        }
        QVector<SearchHit> hits;
        if (looksIn(SearchSource::Text)) hits = searchPages(fuzzy, most - side.size());
        return hits + side;
    }

    /// Adds the hits of a text; those that are exact belong to the first round.
    void addHits(QVector<SearchHit> &hits, const SearchHit &place, const QString &text, bool fuzzy) const
    {
        const auto found = matchesIn(text, m_words, fuzzy);
        if (!found) return;
        for (const TermMatch &match : found->matches) {
            const int cost = std::max(match.cost, found->cost);
            if (fuzzy && cost == 0) continue;
            SearchHit hit = place;
            hit.range = match.range;
            hit.quote = text.mid(match.range.begin, match.range.length);
            hit.context = contextOf(text, match.range);
            hit.rank = cost;
            hits.append(hit);
        }
    }

    QVector<SearchHit> searchSides(bool fuzzy)
    {
        SQLite::Statement row = m_db.prepare(
            "SELECT rowid FROM search_texts_index WHERE search_texts_index MATCH ?1 ORDER BY rowid");
        sql::bindAll(row, m_expression);
        QVector<SearchHit> hits;
        int read = 0;
        while (row.executeStep()) {
            if (++read > kMaxCandidates) {
                m_more = true;
                break;
            }
            const auto side = sideText(m_db, row.getColumn(0).getInt64());
            if (!side || !looksIn(side->place.source) || !fits(*side)) continue;
            addHits(hits, side->place, side->text, fuzzy);
        }
        std::stable_sort(hits.begin(), hits.end(), [](const SearchHit &a, const SearchHit &b) {
            return a.source == SearchSource::Name ? false : b.source == SearchSource::Name;
        });
        return hits;
    }

    bool fits(const SideText &side)
    {
        const SearchHit &place = side.place;
        if (!m_document.isNull() && place.page.document != m_document) return false;
        if (!place.finding.isNull()) return m_filter.holds(place.finding);
        return m_filter.holds(PageKey{place.page.document, side.filterPage});
    }

    QVector<SearchHit> searchPages(bool fuzzy, qsizetype most)
    {
        // In the order of the pages, which the index gives without looking further than the limit.
        SQLite::Statement row = m_db.prepare(
            "SELECT i.rowid, p.document, p.page FROM page_index i CROSS JOIN pages p ON p.id = i.rowid WHERE "
            "page_index MATCH ?1 AND i.rowid BETWEEN ?2 AND ?3 ORDER BY i.rowid");
        SQLite::Statement text = m_db.prepare(
            "SELECT t.plain, d.name FROM page_texts t, documents d WHERE t.id = ?1 AND d.id = ?2");
        const auto [first, last] = rowsOfDocument();
        sql::bindAll(row, m_expression, first, last);
        QVector<SearchHit> hits;
        int read = 0;
        while (row.executeStep()) {
            SearchHit place;
            place.page = {DocumentId{row.getColumn(1).getInt64()}, row.getColumn(2).getInt()};
            if (!m_document.isNull() && place.page.document != m_document) continue;
            if (!m_filter.holds(place.page)) continue;
            if (hits.size() >= most || (fuzzy && ++read > kMaxCandidates)) {
                m_more = true;
                break;
            }
            text.reset();
            sql::bindAll(text, qint64(row.getColumn(0).getInt64()), place.page.document.value);
            if (!text.executeStep()) continue;
            place.documentName = sql::text(text.getColumn(1));
            addHits(hits, place, sql::text(text.getColumn(0)), fuzzy);
        }
        if (hits.size() > most) {
            hits.resize(most);
            m_more = true;
        }
        return hits;
    }

    std::pair<qint64, qint64> rowsOfDocument()
    {
        if (m_document.isNull()) return {0, std::numeric_limits<qint64>::max()};
        SQLite::Statement row = m_db.prepare("SELECT min(id), max(id) FROM pages WHERE document = ?1");
        sql::bindAll(row, m_document.value);
        row.executeStep();
        return {row.getColumn(0).getInt64(), row.getColumn(1).getInt64()};
    }

    CaseDatabase &m_db;
    const QueryNode &m_words;
    const QSet<SearchSource> &m_sources;
    DocumentId m_document;
    int m_limit;
    PageFilter m_filter;
    QString m_expression;
    bool m_more = false;
};

/// Places are looked up for the hits that are given out only. A damaged layout costs a hit its place, not its
/// being found.
void addBoxes(CaseDatabase &db, QVector<SearchHit> &hits)
{
    SQLite::Statement row = db.prepare("SELECT t.layout FROM pages p JOIN page_texts t ON t.id = p.id WHERE "
                                       "p.document = ?1 AND p.page = ?2");
    PageKey loaded;
    Result<PageText> layout = PageText{};
    for (SearchHit &hit : hits) {
        if (hit.source != SearchSource::Text) continue;
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

SearchAnswer findingsOnly(CaseDatabase &db, const SearchQuery &query, const FindingConditions &conditions,
                          int limit)
{
    ConditionSql sql = conditionSql(db, conditions);
    if (!query.document.isNull()) sql.where += " AND f.document = " + std::to_string(query.document.value);
    QVector<qint64> ids = findingIds(db, sql, limit + 1);
    const bool more = ids.size() > limit;
    if (more) ids.resize(limit);
    return {findingHits(db, ids), more};
}

} // namespace

CaseSearch::CaseSearch(CaseFile &file)
    : m_file(file)
{
}

Result<SearchAnswer> CaseSearch::answer(const SearchQuery &query)
{
    Result<ParsedQuery> parsed = parseQuery(query.text);
    if (!parsed) return passOn(parsed);
    parsed->conditions += query.conditions;
    const int limit = query.limit > 0 ? std::min(query.limit, kMaxLimit) : kDefaultLimit;
    CaseDatabase &db = *m_file.d->db;
    return db.query([&]() -> Result<SearchAnswer> {
        if (!parsed->words) return findingsOnly(db, query, parsed->conditions, limit);
        SearchAnswer answer = Run(db, query, *parsed, limit).go(query.fuzzy);
        if (query.boxes) addBoxes(db, answer.hits);
        return answer;
    });
}

Result<QVector<SearchHit>> CaseSearch::locate(QVector<SearchHit> hits)
{
    CaseDatabase &db = *m_file.d->db;
    return db.query([&]() -> Result<QVector<SearchHit>> {
        addBoxes(db, hits);
        return std::move(hits);
    });
}

Result<QVector<SearchHit>> CaseSearch::find(const SearchQuery &query)
{
    Result<SearchAnswer> found = answer(query);
    if (!found) return passOn(found);
    return std::move(found->hits);
}

} // namespace tt
