// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QString>

namespace tt
{

/// "Neither reading has this: PP-OCR read “¥200,000.00”, Tesseract read “¥200,000.00”. The capitals say
/// “贰拾万元整”."; empty: nothing speaks against the correction.
QString correctionDoubt(const Finding &finding, const FindingFacts &said);

/// How sure the value is that counts: what the readings say, or said before a person decided. "agreed by two
/// readings", "two readings agreed on ¥200,000.00, a person says otherwise", "the readings differed".
QString verdictText(const FindingRecord &record);
/// The same in a few words, for a place that is narrow.
QString verdictInShort(const FindingRecord &record);

/// What speaks against a confirmation: the same sum in the other kind of numerals, which stands as well and
/// is another. Empty: nothing.
QString contradictionWords(const FindingRecord &record, const FindingRecord &beside);

/// Whether a person's value stands against the one that was read.
bool differsFromReading(const FindingRecord &record);

} // namespace tt
