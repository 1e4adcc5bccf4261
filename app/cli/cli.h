// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace tt
{

/// The whole of tendertrace-cli: `arguments` without the program's name. Needs a QCoreApplication; verbs that
/// read pages run its event loop.
ExitCode runCli(const QStringList &arguments, CliContext &context);

} // namespace tt
