// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/work_dir.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <csignal>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>

namespace tt
{

namespace
{

QString prefix() { return QStringLiteral("tendertrace-work-"); }

bool isRunning(qint64 pid) { return ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM; }

} // namespace

void removeStaleWorkDirs()
{
    const QDir temp(QDir::tempPath());
    const auto folders = temp.entryInfoList({prefix() + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot |
                                                                   QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &folder : folders) {
        const qint64 pid = folder.fileName().mid(prefix().size()).section(u'-', 0, 0).toLongLong();
        if (pid <= 0 || folder.ownerId() != ::getuid() || isRunning(pid)) continue;
        QDir(folder.absoluteFilePath()).removeRecursively();
    }
}

WorkDir::WorkDir()
{
    static std::once_flag once;
    std::call_once(once, removeStaleWorkDirs);
    constexpr int kTries = 16;
    for (int i = 0; i < kTries; ++i) {
        const QString path = QDir::temp().absoluteFilePath(
            QStringLiteral("%1%2-%3")
                .arg(prefix())
                .arg(QCoreApplication::applicationPid())
                .arg(QRandomGenerator::system()->generate(), 8, 16, QChar(u'0')));
        if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0) {
            m_path = path;
            return;
        }
        if (errno != EEXIST) return;
    }
}

WorkDir::~WorkDir()
{
    if (!m_path.isEmpty()) QDir(m_path).removeRecursively();
}

} // namespace tt
