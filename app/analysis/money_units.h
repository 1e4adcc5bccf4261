// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tt
{

/// ¥, US$, 人民币, 港币 … before a number.
struct CurrencyPrefix {
    qsizetype length = 0;
    QString currency;
    bool inferred = false; ///< a bare "$", or a "¥" that could be yen
    bool repaired = false; ///< Y, V, 羊 read for ¥
    bool symbol = false;   ///< a sign or code directly before digits, not the word 人民币
};
/// At `at` in folded text; blanks behind it are included. With `repair`, letters that OCR reads for ¥ count
/// when digits follow.
std::optional<CurrencyPrefix> parseCurrencyPrefix(QStringView folded, qsizetype at, bool repair);

/// 万元, 亿美元, 元整, w … behind a number.
struct MoneySuffix {
    qsizetype length = 0;
    int power = 0;         ///< 4 for 万
    bool hasPower = false; ///< 万, 千, M … was there
    bool hasCurrency = false;
    QString currency;     ///< CNY for 元
    bool more = false;    ///< 余, 多, 几 between number and unit
    bool about = false;   ///< 来 between them
    QString repaired;     ///< the unit as it should stand, when OCR had damaged it
    bool chained = false; ///< directly followed by another number of the same sum (3亿 2000万元)
};
/// At `at`, directly behind the number's last character. `repair`: 刀元 for 万元, 无 for 元, … (inside a
/// money context only). std::nullopt when no money unit stands there.
std::optional<MoneySuffix> parseMoneySuffix(QStringView folded, qsizetype at, bool repair);

/// Whether 元 goes on as a word of its own: 元件, 元素, 元线阵 behind any number, 元宇宙, 元化 behind a
/// single digit. `behind` is the place after 元 in folded text.
bool isYuanCompound(QStringView folded, qsizetype behind, bool singleDigit);

/// A unit as labels, headers and unit lines print it: 元, 万元, 人民币万元, 美元, 元/卡时.
struct UnitWord {
    int power = 0;
    QString currency;
    QString per;
};
std::optional<UnitWord> parseUnitWord(QStringView folded);

/// "/台·月" or "每台" behind a sum. `ocr`: a character was repaired (卡吋).
struct PerUnit {
    qsizetype length = 0;
    QString text; ///< "台·月"
    bool ocr = false;
};
std::optional<PerUnit> parsePerUnit(QStringView folded, qsizetype at);
/// The longest unit of count or time at the start of `folded` (台, 千token, 卡时), or nothing.
qsizetype countUnitLength(QStringView folded);

} // namespace tt
