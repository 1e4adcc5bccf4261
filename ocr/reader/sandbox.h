// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tt
{

struct SandboxPlan {
    QString filesDir;            ///< what is to be read; never written
    QString workDir;             ///< the only place that may be written
    QString modelDir;            ///< may be read, wherever it is
    qint64 memoryLimitBytes = 0; ///< address space past what is used now; 0: none
};

/// Ends this process when its parent ends. Call first thing in main().
void dieWithParent();

/// Shuts this process in, as far as the system allows: no new privileges, no sockets, no new programs or
/// processes, no tracing, files readable only where libraries, fonts and models live, writable only in the
/// work folder, memory bounded, no core dumps. Call after the engines are loaded and before the first
/// untrusted byte. Returns the fences that stand, for the greeting: "no_new_privs", "limits", "memory_limit",
/// "seccomp", "landlock".
QStringList enterSandbox(const SandboxPlan &plan);

} // namespace tt
