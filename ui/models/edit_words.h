// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"

#include <QString>

#include <functional>

namespace tt
{

/// What people call the findings and documents that an edit names by number.
struct EditNames {
    std::function<QString(FindingId)> finding;
    std::function<QString(DocumentId)> document;
};

/// An edit's own words ("Finding 12: confirmed", as the case keeps them) for people, in the language of the
/// window: "confirmed ¥165,500.00 in 023.pdf". Words that are not known are given as they are.
QString editText(const QString &words, const EditNames &names);

} // namespace tt
