// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/projects.h"
#include "app/evidence/tally_reasons.h"

#include <QString>

/// How the window says what projects and sums have come to.
namespace tt
{

/// The language that the window speaks, for sentences of the story.
StoryLanguage languageOnScreen();

QString statusLabel(ProjectStatus status); ///< "awarded"
QString rungLabel(Rung rung);              ///< "award"
/// "¥1,980,000.00", "¥200,000.00 – ¥280,000.00" while it is disputed, "no sum".
QString rungText(const PackageMoney &money);
QString rungText(const RungMoney &money);
/// The money of a project's packages, at most two of them; "no sum" when there is none.
QString projectMoneyText(const Project &project);
/// Why something is left out: "a lower rung of the same chain". An unknown code is given as it is.
QString leftOutText(const QString &reason);
/// What only a person can settle about a project.
QString doubtText(const QString &doubt);
/// Why two projects may be one.
QString linkText(const QString &reason);

} // namespace tt
