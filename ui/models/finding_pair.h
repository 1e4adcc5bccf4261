// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QVector>

namespace tt
{

/// Where the same sum stands once more in its document: in capitals beside the digits (or the other way
/// round), whether the two agree or not, or repeated further on. Goes round: from the last place to the
/// first. `findings` are those of the record's document; null when the sum stands nowhere else.
FindingId nextOfSum(const QVector<FindingRecord> &findings, const FindingRecord &record);

/// Both print one sum, the one in digits and the other in capitals, whether the two agree or not.
bool printOneSum(const FindingRecord &record, const FindingRecord &other);

} // namespace tt
