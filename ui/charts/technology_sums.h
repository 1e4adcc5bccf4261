// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/case_tally.h"
#include "ui/charts/spend_sums.h"

namespace tt
{

/// The money of a tally by the US technology its projects seek.
struct TechnologySums {
    QVector<SpendRow> rows;            ///< CNY; the largest first
    QVector<SpendRow> otherCurrencies; ///< never on the same axis
    int sharing = 0;  ///< projects that name several: their money stands under each, so rows do not add up
    int disputed = 0; ///< disputed sums, drawn at their upper end

    bool operator==(const TechnologySums &) const = default;
};

/// Each project's money as the tally counts it. Projects of a tally of all that seek none share a row.
TechnologySums technologySums(const CaseTally &sums);

} // namespace tt
