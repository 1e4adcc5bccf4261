// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tt
{

/// A TrueType font program (ISO/IEC 14496-22) with two glyphs, both without an outline and a full em wide:
/// .notdef and the one that every character of a text layer is shown with. 1000 units to the em. `descent`
/// is the share of the em under the base line.
QByteArray blankTrueType(double descent);

} // namespace tt
