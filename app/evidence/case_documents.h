// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/entity_book.h"
#include "app/analysis/tally.h"
#include "app/casefile/case_file.h"

#include <QHash>

namespace tt
{

/// A case's documents as linking and adding up take them, with what people decided applied: rejected findings
/// are left out, corrected ones say what the person says, and a confirmed figure is no longer in doubt.
/// What the analysis changed since it was confirmed or rejected counts as not reviewed.
/// Findings that the latest analysis does not find any more are left out too, and so are documents that a
/// person called copies of others, and documents of which no page was read. Parties have the names they are
/// counted under.
struct CaseDocuments {
    QVector<AnalysedDocument> documents;
    /// What was said of projects; of a copy it is said of the document it counts as.
    QVector<ProjectDecision> decisions;
    EntityBook entities; ///< how the parties are printed, what was decided and what is still to be
    QHash<qint64, QVector<FindingId>> ids; ///< by document: the number of each of its findings
    /// Of which no page was read: they are no notices yet, whatever they may turn out to be.
    struct Unread {
        qint64 document = 0;
        QString name;
    };
    QVector<Unread> unread;
    QVector<TallyExclusion> copies; ///< what is left out as a copy: duplicate_of

    /// The number of a finding in the case, for JSON.
    [[nodiscard]] QJsonValue numberOf(const FindingRef &ref) const;
};

/// Errors: those of reading the case.
Result<CaseDocuments> documentsOf(CaseFile &file);

} // namespace tt
