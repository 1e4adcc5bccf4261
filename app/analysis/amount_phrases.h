// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tt
{

// What folded text between two sums says of them.

/// "调整为", "变更至", "调减到", "现为": what follows is the new value of the sum before it.
bool changesTo(QStringView text);

/// What may stand between two mentions of one sum, or between a sum and the next that shares its label.
bool sharesLabel(QStringView gap);

/// "第一年60万元，第二年50万元": what one label plans for periods one after the other.
bool namesPeriod(QStringView gap);

/// "节约", "超出": what follows says how far something is from the sum before it.
bool beginsDifference(QStringView text);

/// "以上的", "及以下的" behind a sum: it says which purchases a rule is for, not what one costs.
bool limitsWhatFollows(QStringView behind);

} // namespace tt
