// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/near_duplicates.h"
#include "app/evidence/case_documents.h"

namespace tt
{

/// A case's documents, linked and added up. A plain value: it crosses threads.
struct CaseTally {
    CaseDocuments documents;
    ProjectBook book;
    TallyScope scope = TallyScope::UsTechnology;
    Tally tally; ///< members with their spellings, copies among the exclusions

    /// Findings by their numbers in the case, for JSON. Holds this tally by its address.
    [[nodiscard]] FindingNames names() const;
    /// Null when the place is not in the case.
    [[nodiscard]] FindingId idOf(const FindingRef &ref) const;
    /// As the person left it; nullptr when the place is not in the case.
    [[nodiscard]] const Finding *finding(const FindingRef &ref) const;
    /// nullptr for an id that is none of a counted document.
    [[nodiscard]] const AnalysedDocument *document(qint64 id) const;

    QHash<qint64, int> positions; ///< of documents in `documents.documents`, by id
};

/// Links and adds up. Pure.
CaseTally caseTallyOf(CaseDocuments documents, TallyScope scope = TallyScope::UsTechnology);
/// The same of a whole case. Errors: those of reading it.
Result<CaseTally> caseTallyOf(CaseFile &file, TallyScope scope = TallyScope::UsTechnology);

/// Keeps a tally open ("possible_copy") for each pair of undecidedCopies() of which both count: a document
/// counted twice adds to the number of documents at the least, and where its number was misread to projects
/// and sums.
void keepOpenForCopies(CaseTally &sums, const QVector<DuplicateSuggestion> &undecided);
/// The tally of a whole case as it is published: copies are looked for as well, which takes about a
/// millisecond a page the first time. Errors: those of reading the case.
Result<CaseTally> wholeTallyOf(CaseFile &file, TallyScope scope = TallyScope::UsTechnology);

} // namespace tt
