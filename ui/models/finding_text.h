// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QString>

/// How the window says things. Wording is neutral: "named", "planned", "awarded"; a mention is not a
/// purchase.
namespace tt
{

QString kindLabel(AmountKind kind);             ///< "Award"
QString unitSourceLabel(UnitSource source);     ///< "the column header"
QString polarityLabel(Polarity polarity);       ///< "sought"
QString certaintyLabel(Certainty certainty);    ///< "named outright"
QString verdictLabel(Verdict verdict);          ///< "agreed by two readings"
QString reviewLabel(ReviewState state);         ///< "confirmed"
QString engineLabel(const QString &by);         ///< "PP-OCR" for "paddle" and "paddle ppocr-v4"
QString noticeLabel(const QString &noticeType); ///< "Award notice" for "award"; empty for an unknown type
QString homeLabel(const QString &home);         ///< "United States" for "US"
QString partyRoleLabel(const QString &role);
QString categoryWords(const MentionFacts &mention); ///< "US cloud vendor"

/// What the watch-list says of a chip for the notice's date, with source and confidence; empty for what is no
/// chip.
QString controlText(const MentionFacts &mention);
QString impliedText(const ImpliedBy &by); ///< "EC2 P5 instances, 8 in each; the notice names only that"

/// The value, large: "¥5,800,740.00", "Amazon Web Services", a name, a date, a number.
QString valueText(const FindingFacts &facts);
/// The value once more in words, below it; empty when there is nothing to add.
QString valueInWords(const FindingFacts &facts);
/// What a person can correct besides the value: an amount's kind, a mention's polarity, a party's role.
QString correctableText(const FindingFacts &facts);
/// What it is: "Award", "US cloud vendor", "Buyer", "Publication date", "Project number".
QString typeText(const FindingFacts &facts);
/// Why it counts as that, in one sentence made from the structured fields.
QString reasonText(const FindingRecord &record);
/// Known flags in words; an unknown flag is shown as it is.
QString flagText(const QString &flag);
/// Whether a remark asks for a look: not when it says that a check held, or what the sum is beside.
bool flagWarns(const QString &flag);

} // namespace tt
