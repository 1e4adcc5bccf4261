// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace tt
{

// What may stand directly before and behind a number that is a sum. All texts are folded.

/// Not inside another word, number, identifier or masked figure. `anchored`: a money label expects a value
/// here.
bool mayBeginSum(QStringView text, qsizetype at, bool anchored);

/// The number of a list's item at the start of a line or cell, not a sum: "(1)", "1、" and "1." with words
/// behind them, and "11.1" below an item 11. A number with its unit behind it is none.
bool isEnumerator(QStringView text, qsizetype at);

/// Behind a number without a currency: nothing that would make it a quantity, a date or an identifier.
bool mayEndBareSum(QStringView text, qsizetype end);

/// A rate, or a digit of the sum that a seal or a mask covers, stands behind it.
bool rateOrMaskBehind(QStringView text, qsizetype end);

/// "包 1-2610000.00": the dash at `dash` stands between a package's number and its sum.
bool isPackageDash(QStringView text, qsizetype dash);

/// A capital sum that begins with a bare unit (拾伍万) behind a character that neither announces a sum nor
/// ends a word: the digit before the unit was misread.
bool lostCapitalDigit(QStringView text, qsizetype begin);

} // namespace tt
