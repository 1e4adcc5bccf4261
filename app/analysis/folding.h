// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <initializer_list>

namespace tt
{

/// One UTF-16 unit in its plainest form: half width, simplified, upper/lower case kept, every dash "-", every
/// blank " ".
/// "\n" stays. Dashes that could be the numeral 一 are not touched. One unit in, one unit out, so offsets
/// never move.
char16_t foldUnit(char16_t unit);

/// Every unit folded; the same length as `text`.
QString foldText(QStringView text);

[[nodiscard]] inline bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
[[nodiscard]] inline bool isLatin(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
[[nodiscard]] inline bool isHan(char16_t c) { return (c >= 0x3400 && c <= 0x9FFF) || c == 0x3007; }

[[nodiscard]] inline bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Whether one of the words stands in the text.
[[nodiscard]] inline bool containsAny(QStringView text, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words)
        if (text.contains(word)) return true;
    return false;
}

} // namespace tt
