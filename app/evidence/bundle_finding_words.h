// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"

/// What a bundle's index.html says of one finding, in the words that the window has for it in English.
namespace tt::bundle_text
{

/// "PP-OCR", "PP-OCR, enlarged", "capital numerals beside it".
QString readerText(const QString &by);
/// Whether two readings agree, and which: "agreed: PP-OCR and Tesseract", "agreed: the digits and the capital
/// numerals printed beside them".
QString verdictText(const Finding &finding);

/// "digits and capital numerals differ by a factor of 100"; a flag that is not known with blanks for its
/// underscores. Empty for one that is no words for people.
QString flagText(const QString &flag);
/// Whether it is a reason to look.
bool flagWarns(const QString &flag);
QStringList flagsOf(const FindingFacts &facts);

} // namespace tt::bundle_text
