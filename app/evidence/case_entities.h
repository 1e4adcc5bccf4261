// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/entity_book.h"
#include "app/casefile/case_file.h"

namespace tt
{

/// The names of a case, and the numbers of the findings they stand in.
struct CaseNames {
    EntityBook book;
    QHash<qint64, QVector<FindingId>> ids; ///< by document: the number of each of its findings

    [[nodiscard]] FindingId findingAt(const FindingRef &ref) const
    {
        return ids.value(ref.document).value(ref.index);
    }
};

/// Errors: those of reading the case.
Result<CaseNames> namesOf(CaseFile &file);

/// A decision that was written, and what speaks against it: it was the person's to make.
struct MadeDecision {
    EntityDecision decision;
    QVector<EntityRemark> warnings;
};

/// Writes a decision about names. Errors: Usage when the case knows a name not, or EntityLedger::allows()
/// does not; those of writing.
Result<MadeDecision> decideEntity(CaseFile &file, const EntityDecision &decision);
/// Takes back what made `name` count as another. Errors: Usage when nothing did.
Result<MadeDecision> splitEntity(CaseFile &file, const QString &name, const QString &note);
/// Takes back that the two are not the same. Errors: Usage when nobody said so.
Result<MadeDecision> unkeepApart(CaseFile &file, const QString &name, const QString &other,
                                 const QString &note);

} // namespace tt
