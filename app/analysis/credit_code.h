// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tt
{

/// Whether the text is a unified social credit code (统一社会信用代码) whose check digit fits: 18 characters
/// of digits and capitals without I, O, S, V, Z. Source: GB 32100-2015. One misread character never fits.
bool isCreditCode(QStringView text);

} // namespace tt
