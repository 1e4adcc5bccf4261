// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/decimal.h"

#include <QString>

#include <optional>

namespace tt
{

/// A number written in Arabic digits, with or without separators, before its unit.
struct DigitNumber {
    qsizetype length = 0;
    Decimal value;
    QString plain;          ///< ASCII digits and "," "." as they should stand
    bool repaired = false;  ///< letters, widths or separators were not as printed
    bool ambiguous = false; ///< "199,80": the separators allow two readings
    bool grouped = false;   ///< has thousands separators
    int wholeDigits = 0;
    int decimals = 0;
};

/// Reads from `at`. `printed` is the text as read, `folded` its folded form of the same length. With `repair`
/// (inside a money context only) letters that OCR confuses with digits are taken as digits, and blanks inside
/// the number are passed over.
std::optional<DigitNumber> parseDigitNumber(QStringView printed, QStringView folded, qsizetype at,
                                            bool repair);

/// The digit that a letter is often read for (O -> 0), or 0.
char16_t digitRepair(char16_t c);

/// What a run of digits and separators means: which marks group thousands and which is the decimal point, by
/// group length. std::nullopt when it is no number (a date, a version).
struct Separated {
    QString plain;
    bool repaired = false;
    bool ambiguous = false;
    bool grouped = false;
};
std::optional<Separated> interpretSeparators(const QString &digitsAndMarks);

constexpr qsizetype kMaxDigits = 48;

} // namespace tt
