// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tt
{

/// What the kernel says of a process (/proc/PID/stat).
struct ProcessActivity {
    qint64 cpuMs = -1; ///< processor time used by it, user and system; -1: unknown
    /// It runs, waits for a processor or for a disk: not idle, though it may not come on.
    bool wantsToRun = false;
};

ProcessActivity activityOf(qint64 pid);

} // namespace tt
