// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"
#include "ocr/text/page_text.h"

#include <QString>
#include <QVector>

namespace tt
{

/// Fills boxes, confidence, readings and verdict of a finding on a read page, from the page's own text and
/// the other readings of its raw lines. "Agreed" is given only when another engine, or another print of the
/// same sum, gave the same value without repairs.
void addReadings(const PageText &page, Finding &finding);

/// The sum beside it in capitals or digits is an independent reading of the same money: agreement or dispute
/// follows. `by` is "capital" or "digits".
void addPairedReading(Finding &finding, const Finding &pair, const QString &by);

/// What a printed sum means by itself, without the labels around it; for comparing two readings of one place.
struct PlainValue {
    Decimal low;
    std::optional<Decimal> high;
    bool repaired = false;
    bool capital = false;
};
std::optional<PlainValue> plainValue(const QString &text);

} // namespace tt
