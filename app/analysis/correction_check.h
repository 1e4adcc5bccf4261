// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"

#include <QVector>

namespace tt
{

/// What a person's correction of a finding goes against.
struct CorrectionCheck {
    QVector<Reading> readings; ///< every reading, when there are several and none has what the person says
    QVector<Reading> beside; ///< the same sum in capitals or digits beside it, when that says something else

    [[nodiscard]] bool isContradicted() const { return !readings.isEmpty() || !beside.isEmpty(); }
};

/// Compares what a person says with what was read: a sum by its value, a day by its digits, a name or number
/// by its characters after folding. What was read and is only called something else (another kind, role or
/// polarity) goes against nothing, and neither does a reading that cannot be understood.
CorrectionCheck checkCorrection(const Finding &finding, const FindingFacts &said);

/// Whether two facts say the same value, whatever else is said of it: the sum and its currency, the name, the
/// day, the number.
bool sameValue(const FindingFacts &a, const FindingFacts &b);

} // namespace tt
