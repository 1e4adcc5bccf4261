// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tt
{

/// Analyses what is stale in a case that is not open here, as "reanalyse" does, and prints `report` with its
/// "analysis".
ExitCode analyseAgain(CliContext &context, const QString &casePath, const QJsonObject &report);

} // namespace tt
