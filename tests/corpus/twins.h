// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/generate.h"

namespace tt::corpus
{

/// For measuring how well near duplicates are told: `count` notices, each as
///
/// - `first`: as its seed draws it;
/// - `rescan`: the same print, scanned once more: other damage, resolution, skew, strokes of the seals;
/// - `reprint`: the same text in another layout, as a site that collects notices prints it (every other one
///   with a text layer);
///
/// and as what it must not be taken for, in the same layout and looks, for the same buyer:
///
/// - `renewal`: the same purchase a year later: other number, days and price;
/// - `sibling`: another purchase of the same days: other number, supplier and money, the same subject;
/// - `amended`: the same number once more with other money, which is another notice of the same project.
///
/// `twins.truth.json` says which notice each file is: {"files": [{"file", "notice", "kind", "of"}]}, `of`
/// naming the notice that a file stems from. A file that would say what the first says is left out. Returns
/// how many files there are.
Result<int> writeTwins(const CorpusOptions &options);

} // namespace tt::corpus
