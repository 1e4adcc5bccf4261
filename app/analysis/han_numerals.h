// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/decimal.h"

#include <QString>

#include <optional>

namespace tt
{

/// A number written in Chinese numerals, without its currency: 两百万, 贰拾万, 二〇万, 一八·四万, 三五万,
/// 一万五.
struct HanNumber {
    qsizetype length = 0; ///< units taken from the text
    Decimal value;
    std::optional<Decimal> high; ///< 三五万: 30,000 to 50,000
    bool capital = false;        ///< 壹贰叁…
    bool mixed = false;          ///< capital and lower-case numerals together (五拾)
    bool scaled = false;         ///< ends in or contains 十 百 千 万 亿
    bool colloquial = false;     ///< 三五万, 一万五
    QString repaired;            ///< the numeral after OCR repairs; empty when it was sound as it stood
};

/// Reads folded text from `at`; the longest numeral that is a number. With `repair`, characters that OCR
/// confuses with capital numerals count as those, provided that the whole becomes a valid capital numeral. A
/// line end inside a capital numeral is passed over. Linear; at most `kMaxHanNumeral` characters are looked
/// at.
std::optional<HanNumber> parseHanNumber(QStringView folded, qsizetype at, bool repair);

/// The digit a numeral character stands for, or -1: 〇零一…九两, 壹…玖.
int hanDigit(char16_t c);
bool isCapitalDigit(char16_t c);
/// Power of ten of 十拾百佰千仟万亿, or 0.
int hanUnit(char16_t c);
/// Any character that numerals are made of.
bool isHanNumeral(char16_t c);
/// What a misread character stands for inside a capital numeral (壶 -> 壹), or 0.
char16_t capitalRepair(char16_t c);

constexpr qsizetype kMaxHanNumeral = 40;

} // namespace tt
