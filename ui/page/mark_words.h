// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "app/search/case_search.h"

#include <QString>

/// What a mark says of itself under the pointer. Rich text for tooltips, at most about 320 pixels wide.
namespace tt
{

QString helpFor(const FindingRecord &finding);
QString helpFor(const NoteRecord &note);
QString helpFor(const SearchHit &hit);
/// One plain line for the strip beside the scroll bar: "Award · ¥5,800,740.00 · page 3".
QString tickWords(const FindingRecord &finding);
QString tickWords(const SearchHit &hit);

} // namespace tt
