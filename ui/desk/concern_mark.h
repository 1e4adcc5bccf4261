// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/page_concerns.h"

#include <QColor>
#include <QString>

namespace tt
{

struct ThemeColors;

/// A ring for what is missing or known to be in doubt, a triangle for what may be: the form tells them apart
/// without the colour.
QString concernIcon(ConcernSeverity severity);
QColor concernColor(ConcernSeverity severity, const ThemeColors &colors);

} // namespace tt
