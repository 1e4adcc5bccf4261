// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/amount_finder.h"

namespace tt
{

/// Sets kind, per and the flags that follow from the words around a sum: qualification clauses, track
/// records, thresholds, converted and superseded figures, unit prices, tax. The unit is settled already.
void judgeKind(const DocumentModel &document, const QString &noticeType, const JudgedAmount *previous,
               JudgedAmount &amount);

} // namespace tt
