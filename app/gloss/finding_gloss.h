// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"

#include <QString>

namespace tt
{

/// A finding in one English line for those who do not read Chinese, made from its structured fields alone:
/// "Ceiling price: 1.2 million yuan (CNY 1,200,000.00), read from “120万元”; two readings agree". Names stay
/// as printed. Not a translation of the page, and to be shown with glossMark().
///
/// `facts` are what the finding counts as; with `byPerson` somebody said so, and the readings are not spoken
/// of. `noticeType` is the document's, as the analysis has it; empty: left out.
QString findingGloss(const Finding &finding, const FindingFacts &facts, bool byPerson = false,
                     const QString &noticeType = {});
QString findingGloss(const Finding &finding, const QString &noticeType = {});

/// What every such line is marked with: "from the fields, not a translation".
QString glossMark();

} // namespace tt
