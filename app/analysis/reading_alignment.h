// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tt
{

/// The part of `other` that stands where [begin, begin+length) of `text` stands, by the best alignment of the
/// two. Empty for lines longer than 600 units.
QString alignedPart(const QString &text, qsizetype begin, qsizetype length, const QString &other);

} // namespace tt
