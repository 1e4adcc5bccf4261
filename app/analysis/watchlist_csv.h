// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/watchlist.h"

namespace tt
{

/// What reader and writer of the CSV form agree on; docs/watchlists.md describes it for people.

const QStringList &watchlistColumns();
/// Rows that are no entries: a word set, and the pattern of mentions that need no word beside them.
inline const QString kWordSetCategory = QStringLiteral("word_set");
inline const QString kPatternCategory = QStringLiteral("self_sufficient_pattern");

/// A cell that a spreadsheet would take for a formula (=, +, -, @ first) is kept from that by an apostrophe.
QString guardedCell(const QString &text);
QString unguardedCell(const QString &text);

/// Parts of one value, separated by "|"; a backslash before one keeps it.
QStringList splitParts(const QString &value);
QString joinParts(const QStringList &parts);

/// "chip.x", "chip.x|8", "chip.x|8|note|printed name|another".
Implication implicationFromCell(const QString &value);
QString implicationToCell(const Implication &implied);

} // namespace tt
