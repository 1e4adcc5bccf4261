// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/case_tally.h"
#include "ui/models/evidence_row_model.h"

#include <QDate>

namespace tt
{

class FindingListModel;

/// A notice in the chain of a project.
struct ChainStep {
    DocumentId document;
    QString documentName;
    QString notice;       ///< "Award notice"
    QDate date;           ///< null: it prints none
    bool ended = false;   ///< the notice says that it failed or was terminated
    bool decided = false; ///< an award, a contract or later

    bool operator==(const ChainStep &) const = default;
};

/// In the order of the notices.
QVector<ChainStep> chainSteps(const CaseTally &sums, const Project &project);

/// Parties, technology, money at each rung, what may be one with it and left-out figures, each under
/// a heading and with its evidence.
QVector<EvidenceRow> projectRows(const CaseTally &sums, const FindingListModel &findings, int project);

} // namespace tt
