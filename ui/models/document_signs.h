// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/document_list_model.h"

/// The signs under a document's name, and what they mean.
namespace tt
{

/// Each category has a sign as well as a colour; empty: it is not counted there.
QString signOf(EvidenceCategory category);
/// "¥ sums · ▲ US clouds · …": all of them, short.
QString signLegend();
/// What was found in a document, a line for each sign: "¥ 5: amounts"; then how far the review has come.
QString countsInWords(const DocumentCounts &counts);

} // namespace tt
