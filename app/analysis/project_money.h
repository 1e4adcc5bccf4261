// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/projects.h"

namespace tt
{

/// The money of a project's packages, each at its highest rung, counted once. `documents` in the order of
/// their dates; of two figures on one rung the later document's counts. Totals, unit prices, superseded and
/// disputed figures are kept apart as the counting rules in docs/domain/amounts.md, section 4, say.
QVector<PackageMoney> countMoney(const QVector<const AnalysedDocument *> &documents, ProjectStatus status);

} // namespace tt
