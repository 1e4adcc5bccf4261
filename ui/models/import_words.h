// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/import_progress.h"
#include "ui/models/import_item_model.h"

#include <QString>

namespace tt
{

/// What an import says of itself in one line: "12 of 118 documents done", "118 documents read", why it
/// stopped.
QString importHeadline(const ImportProgress &progress, const ImportCounts &counts);
/// The numbers under it: pages, pace, time left; at the end what failed, was there before or was left out.
QString importDetails(const ImportProgress &progress, const ImportCounts &counts);
/// "12 min left"; empty for -1.
QString timeLeftWords(int seconds);

/// "118 documents read, 0 failed · 3 min"
QString importDoneLine(const ImportCounts &counts, qint64 elapsedMs);
/// "17 files are in the case already"
QString importKnownLine(int duplicates);

} // namespace tt
