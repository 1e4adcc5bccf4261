// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/reader_setup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace tt
{

namespace
{

constexpr qint64 kBytesPerReader = qint64(600) << 20;

/// MemAvailable of /proc/meminfo in bytes; 0 when unknown.
qint64 availableMemory()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("MemAvailable:"))
            return line.mid(13).trimmed().split(' ').first().toLongLong() << 10;
    }
    return 0;
}

} // namespace

ReaderSetup ReaderSetup::beside(const QString &applicationDir)
{
    ReaderSetup setup;
    const QDir dir(applicationDir);
    setup.program = dir.filePath(QStringLiteral("tendertrace-reader"));
    const QString libexec = QDir::cleanPath(dir.filePath(QStringLiteral("../libexec/tendertrace-reader")));
    if (!QFileInfo::exists(setup.program) && QFileInfo::exists(libexec)) setup.program = libexec;
    return setup;
}

int readerCount(int wanted)
{
    if (wanted > 0) return wanted;
    const int cores = std::max(1, QThread::idealThreadCount());
    const qint64 memory = availableMemory();
    if (memory <= 0) return cores;
    return static_cast<int>(std::clamp<qint64>(memory / kBytesPerReader, 1, cores));
}

} // namespace tt
