// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_file.h"
#include "app/casefile/search_source.h"
#include "ocr/base/result.h"

#include <QString>
#include <QVector>

namespace tt
{

struct SearchQuery {
    QString text; ///< in the query language of docs/searching.md
    bool fuzzy = false;
    int limit = 500;
    DocumentId document;               ///< null: the whole case
    FindingConditions conditions = {}; ///< beside those that `text` names
    bool boxes =
        true; ///< false: locate() will say where the hits on pages are, which takes a millisecond a page
};

struct SearchHit {
    PageKey page;            ///< a null document: a note on the case
    QString documentName;    ///< empty for a note on the case
    TextRange range;         ///< in the page's plainText(), or in the note, name or correction
    QVector<PageRect> boxes; ///< where it is on the page; empty where nothing is marked
    QString quote;           ///< the text that matched, as printed
    QString context;         ///< the line around it, at most 120 characters
    double rank = 0;         ///< 0: exact; higher: further from what was asked for
    SearchSource source = SearchSource::Text;
    FindingId finding; ///< that the correction or the note is on, or that is the hit itself
    NoteId note;

    [[nodiscard]] bool isFuzzy() const { return rank > 0; }
    bool operator==(const SearchHit &) const = default;
};

struct SearchAnswer {
    QVector<SearchHit> hits;
    bool more = false; ///< there are, or may be, more than these: the limit was reached
};

/// Full text over pages, notes, corrections and file names. Han queries of 1, 2, 3 and more characters,
/// simplified = traditional, full = half width, spaces ignored; several words mean all of them in one text, a
/// page being a text. Exact hits come first, those on pages in the order of documents and pages, then what
/// people wrote, then file names; after them the fuzzy ones, the nearest first. A query of filters only gives
/// the findings themselves. Runs on the case thread.
class CaseSearch final
{
public:
    explicit CaseSearch(CaseFile &file);

    /// Errors: Usage for a query that makes no sense, with what to write instead.
    Result<SearchAnswer> answer(const SearchQuery &query);
    /// Fills in the boxes of hits on pages.
    Result<QVector<SearchHit>> locate(QVector<SearchHit> hits);
    /// The same as answer(), the hits only.
    Result<QVector<SearchHit>> find(const SearchQuery &query);

private:
    CaseFile &m_file;
};

} // namespace tt
