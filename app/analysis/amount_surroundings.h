// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/amount_lexer.h"

#include <QStringView>

namespace tt
{

/// What is printed beside a sum and belongs to it: "不超过" before it, "以上", "/台·月", "（万元）" and
/// "（含税）" behind it, marks that tell of lost digits. `page` is the folded text that the sum's positions
/// count in; sets approx, per, bracketUnit, flags and tail.
void readSurroundings(QStringView page, RawAmount &amount);

} // namespace tt
