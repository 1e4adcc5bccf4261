// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"
#include "app/analysis/typed_amount.h"

#include <QString>
#include <QStringList>

/// What the editor of a finding's facts says and offers.
namespace tt
{

const QStringList &partyRoles(); ///< in the order of the list
QString faultWords(TypedAmountFault fault);
/// What stands in the text field for these facts; empty: they have no text to correct.
QString fieldText(const FindingFacts &facts);
QString fieldName(const FindingFacts &facts);

} // namespace tt
