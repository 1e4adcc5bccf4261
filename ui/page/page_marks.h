// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "app/search/case_search.h"
#include "ui/shell/evidence_style.h"

#include <QHash>
#include <QSet>
#include <QVector>

#include <optional>

namespace tt
{

/// One box that is drawn over a page. A finding with several boxes has several marks.
struct PageMark {
    enum class Kind { SearchHit, Note, Finding }; // in drawing order

    Kind kind = Kind::Finding;
    int page = 0;
    PageRect box;
    EvidenceCategory category = EvidenceCategory::Fact;
    EvidenceStroke stroke = EvidenceStroke::Thin;
    FindingId finding; ///< also of a note on a finding
    NoteId note;
    int record = 0; ///< index in findings(), notes() or hits()

    bool operator==(const PageMark &) const = default;
};

/// The marks of one document, by page. Pure values, no painting.
class PageMarks final
{
public:
    void setDocument(DocumentId document); ///< keeps the records, shows those of this document
    void setFindings(QVector<FindingRecord> findings);
    void setNotes(QVector<NoteRecord> notes);
    void setHits(QVector<SearchHit> hits);
    void setVisible(EvidenceCategory category, bool visible);
    [[nodiscard]] bool isVisible(EvidenceCategory category) const { return !m_hidden.contains(category); }

    [[nodiscard]] const QVector<FindingRecord> &findings() const { return m_findings; }
    [[nodiscard]] const QVector<NoteRecord> &notes() const { return m_notes; }
    [[nodiscard]] const QVector<SearchHit> &hits() const { return m_hits; }

    /// In drawing order: hits under notes under findings, large boxes under small ones.
    [[nodiscard]] QVector<PageMark> onPage(int page) const { return m_byPage.value(page); }
    /// Pages that carry marks, ascending.
    [[nodiscard]] QVector<int> pages() const;
    /// Notes on this page that have a place on it, from top to bottom, one mark each.
    [[nodiscard]] QVector<PageMark> notesOn(int page) const { return m_flags.value(page); }
    /// The mark under a point of the unturned page: findings before notes before hits, the smallest box
    /// first. `slack` widens boxes by a fraction of the page, so that thin marks can be hit.
    [[nodiscard]] std::optional<PageMark> at(int page, QPointF fraction, QSizeF slack = {}) const;
    /// All boxes of a finding, and the page they are on.
    [[nodiscard]] std::optional<std::pair<int, QVector<PageRect>>> placeOf(FindingId finding) const;

private:
    void rebuild();
    void addFindings();
    void addNotes();
    void addHits();

    DocumentId m_document;
    QVector<FindingRecord> m_findings;
    QVector<NoteRecord> m_notes;
    QVector<SearchHit> m_hits;
    QSet<EvidenceCategory> m_hidden;
    QHash<int, QVector<PageMark>> m_byPage;
    QHash<int, QVector<PageMark>> m_flags;
    QHash<FindingId, int> m_indexOf;
};

} // namespace tt
