// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/edit_records.h"
#include "app/casefile/records.h"
#include "ui/models/evidence_row_model.h"

namespace tt
{

class DocumentListModel;
class FindingListModel;

/// What a note is on: "Note on the case", "Note on project TT-2024-1", "Note on page 3".
QString noteTitle(const NoteRecord &note);

/// All notes of a case as rows under headings. Cheap to make; holds what it is given by reference.
class NoteRows final
{
public:
    NoteRows(const FindingListModel &findings, const DocumentListModel &documents)
        : m_findings(findings)
        , m_documents(documents)
    {
    }

    /// First what a later reading left behind, notes and corrections of text, with the ink they were made on;
    /// then notes on the case, on projects, and document by document in the order of the pages. `words`: only
    /// notes with them in their text, quote, tags, person or document; empty: all.
    [[nodiscard]] QVector<EvidenceRow> rows(const QVector<NoteRecord> &notes,
                                            const QVector<TextCorrectionRecord> &corrections,
                                            const QString &words) const;

private:
    [[nodiscard]] EvidenceRow rowOf(const NoteRecord &note) const;
    [[nodiscard]] EvidenceRow rowOf(const TextCorrectionRecord &correction) const;
    [[nodiscard]] QString documentName(DocumentId document) const;
    [[nodiscard]] bool fits(const NoteRecord &note, const QString &words) const;

    const FindingListModel &m_findings;
    const DocumentListModel &m_documents;
};

} // namespace tt
