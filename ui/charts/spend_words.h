// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spend_sums.h"

#include <QFontMetrics>
#include <QString>

/// How the spending chart says things.
namespace tt
{

QString partLabel(SpendPart part); ///< "awarded"
/// "12 unit prices".
QString notAddedLabel(NotAdded why, int count);
/// What stands behind a bar: its sum, or, when it holds sums of different kinds, each of them.
QString barText(const SpendRow &row);
/// As much of it as `width` pixels hold, in whole sums: a number that lost its end would be read as another.
QString barTextWithin(const SpendRow &row, const QFontMetrics &metrics, int width);
/// The row with each part's exact sum and the number of figures behind it, as rich text for a tooltip.
QString rowHelp(const SpendRow &row);
/// The same as one plain line, for lists and screen readers.
QString rowSentence(const SpendRow &row);

} // namespace tt
