// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/decimal.h"

#include <QString>

namespace tt::corpus
{

/// "199,800.00"
QString grouped(const Decimal &value);
/// "199800.00"
QString digits(const Decimal &value, int decimals = 2);
/// The number before 万元: 200000 -> "20" (0 decimals), "20.000000" (6 decimals).
QString inWan(const Decimal &value, int decimals);
/// Capital numerals with unit, as contracts write them: 199800 -> "壹拾玖万玖仟捌佰元整"; `yuan` is 元 or 圆.
/// Up to 10^12, two decimals.
QString capital(const Decimal &value, QChar yuan = u'元');
/// ASCII digits and marks as full-width ones.
QString fullWidth(const QString &text);
/// "2024年3月21日"
QString chineseDate(int year, int month, int day);
/// "贰零贰肆年叁月贰拾壹日"
QString capitalDate(int year, int month, int day);

} // namespace tt::corpus
