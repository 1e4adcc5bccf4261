// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/near_duplicates.h"
#include "app/casefile/case_file.h"

#include <functional>

namespace tt
{

/// Which documents of a case may be one notice, and what people said of it.
struct CaseCopies {
    /// Nobody decided yet, in the order of nearDuplicates(). What was said of one of two copies holds for the
    /// other.
    QVector<DuplicateSuggestion> open;
    QMap<qint64, qint64> copies; ///< by document: what it counts as
    QVector<CopyDecision> decisions;
};

/// Documents that are likely one notice and count as two until somebody says so: the likely ones among
/// CaseCopies::open, each pair once, by the documents that they count as.
QVector<DuplicateSuggestion> undecidedCopies(const CaseCopies &copies);

/// What is compared: everything that has to be taken from the case.
struct CopyQuestion {
    QVector<PrintedDocument> documents;
    QVector<CopyDecision> decisions;
};

/// Takes it from the documents that are read and analysed, some at a time, so that other work on the case
/// gets its turn. Fingerprints that are missing are made, and kept when the case is open for writing: the
/// first time takes about a millisecond a page. Errors: those of the case.
class CopyGathering final
{
public:
    static Result<CopyGathering> begin(CaseFile &file);

    [[nodiscard]] int total() const { return static_cast<int>(m_records.size()); }
    [[nodiscard]] int done() const { return m_next; }
    /// The next `documents` of them.
    Result<void> gather(CaseFile &file, int documents);
    /// Keeps the fingerprints that were made, in one transaction; also of a gathering that goes no further.
    Result<void> keep(CaseFile &file);
    [[nodiscard]] const CopyQuestion &question() const { return m_question; }

private:
    Result<TextPrint> printOf(CaseFile &file, DocumentId id);

    QVector<DocumentRecord> m_records;
    QMap<qint64, TextPrint> m_kept;
    QMap<qint64, TextPrint> m_made;
    CopyQuestion m_question;
    int m_next = 0;
};

/// All of it. Errors: those of the case; Cancelled.
Result<CopyQuestion> copyQuestion(CaseFile &file, const StopToken &stop = {},
                                  const std::function<void(int done, int total)> &progress = {});
/// A pure function, for any thread.
CaseCopies comparedCopies(const CopyQuestion &question);

/// Both, one after the other.
Result<CaseCopies> copiesOf(CaseFile &file, const StopToken &stop = {},
                            const std::function<void(int done, int total)> &progress = {});

} // namespace tt
