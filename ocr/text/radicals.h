// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tt
{

/// PDF printers often map a glyph to the radical that looks like it: ⾦额 for 金额, ⼈⺠币 for 人民币. Gives
/// the ideograph in its place (Unicode: the compatibility mapping of the Kangxi radicals, the equivalent
/// unified ideograph of the CJK Radicals Supplement), in its mainland form where the two differ. The length
/// does not change.
QString withoutRadicals(const QString &text);

} // namespace tt
