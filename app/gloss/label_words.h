// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"
#include "app/analysis/label_book.h"

#include <QString>

namespace tt
{

/// What a label announces, in a few English words that begin small: "buyer", "ceiling price", "bid deadline".
QString labelWords(const Label &label);

// Names of the structured fields, the same way.
QString amountKindWords(AmountKind kind);
/// The same, or what keeps a sum from being spending: "losing bid", "past contract".
QString sumWords(const AmountFacts &amount);
QString partyRoleWords(const QString &role);
QString dateRoleWords(const QString &role);
QString identifierRoleWords(const QString &role);
QString noticeTypeWords(const QString &type); ///< empty for an unknown type

} // namespace tt
