// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/text/page_text.h"

#include <QString>
#include <QVector>

#include <optional>

/// Comparing text as the search does (search_terms.h), and with characters read otherwise.
namespace tt
{

/// Where `text` has the terms of `quote` one after the other, cell borders aside. A run of letters or digits
/// is whole or not there.
QVector<TextRange> foldedOccurrences(const QString &text, const QString &quote);

/// The place in a range of `text` that is most like `quote`, with at most three in ten characters other,
/// missing or too many (none in a quote of two, one in three or four).
std::optional<TextRange> findLike(const QString &text, TextRange range, const QString &quote);

/// 0 … 1: the share of character pairs that two lines have in common, after folding.
double likenessOf(const QString &a, const QString &b);

} // namespace tt
