// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tt
{

/// Pinyin with tone numbers, syllables separated by blanks as CC-CEDICT has them, with tone marks in their
/// place: "Bei3 jing1" is "Běi jīng", "lu:4" and "lv4" are "lǜ", "ge5" is "ge", "yi1 dian3 r5" is "yī diǎnr".
/// What is no syllable (Latin letters, "·") stays. Where the mark goes: on a or e, else on the o of ou, else
/// on the last vowel (GB/T 16159).
QString tonedPinyin(QStringView numbered);

/// The pinyin in square brackets of a dictionary's text, "96[jiu3 liu4]", with tone marks.
QString withTonedBrackets(const QString &text);

} // namespace tt
