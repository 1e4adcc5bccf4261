// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/raw_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tt
{

bool openFromReader(QFile &file, const QString &path)
{
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) return false;
    struct stat status = {};
    const bool isPlain = ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
    if (isPlain && file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) return true;
    ::close(fd);
    return false;
}

} // namespace tt
