// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/decimal.h"

#include <QString>

namespace tt
{

/// "¥5,800,740.00", "$1,200.00", "GBP 12.00".
QString moneyText(const Decimal &value, const QString &currency);
/// "580.074 万" from ten thousand, "1.2 亿" from a hundred million; exact. Empty below ten thousand.
QString wanText(const Decimal &value);
/// In English words: "five million eight hundred thousand seven hundred forty yuan"; decimals of yuan digit
/// by digit after "point". Empty for a number past 10^15.
QString moneyWords(const Decimal &value, const QString &currency);

} // namespace tt
