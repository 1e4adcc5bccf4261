// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/project_chain.h"
#include "app/analysis/projects.h"

namespace tt
{

/// What a project's figures come to.
struct ProjectMoney {
    QVector<PackageMoney> packages; ///< their status is the chain's
    QVector<LeftOutFigure> leftOut;
    QStringList doubts;
};

/// The money of a project's packages, each at its highest rung, counted once; of two figures on one rung the
/// later document's counts. Totals, unit prices, superseded and disputed figures are kept apart as the
/// counting rules in docs/domain/amounts.md, section 4, say. `chain` is in the order of the notices.
ProjectMoney countMoney(const QVector<ChainDocument> &chain);

} // namespace tt
