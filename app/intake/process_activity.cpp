// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/process_activity.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <unistd.h>

namespace tt
{

ProcessActivity activityOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly)) return {};
    const QByteArray stat = file.readAll();
    // The name in parentheses may hold anything; the fields count from behind it: the state is 3, utime and
    // stime are 14 and 15.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13) return {};
    const qint64 ticks = fields[11].toLongLong() + fields[12].toLongLong();
    return {ticks * 1'000 / ::sysconf(_SC_CLK_TCK), fields[0] == "R" || fields[0] == "D"};
}

} // namespace tt
