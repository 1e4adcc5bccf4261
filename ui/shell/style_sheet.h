// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QString>

namespace tt
{

/// The program's style sheet in these colours. Widgets choose a look through the dynamic property "look":
/// panel, bar, rail, card, primary, quiet, link, chip, pill-good, pill-bad, pill-warn, pill-muted, caption,
/// section, value, headline, muted, bad, good, warn, line.
QString styleSheet(const ThemeColors &colors);

} // namespace tt
