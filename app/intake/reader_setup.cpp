// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/reader_setup.h"

#include <QDir>
#include <QFileInfo>

namespace tt
{

ReaderSetup ReaderSetup::beside(const QString &applicationDir)
{
    ReaderSetup setup;
    const QDir dir(applicationDir);
    setup.program = dir.filePath(QStringLiteral("tendertrace-reader"));
    const QString libexec = QDir::cleanPath(dir.filePath(QStringLiteral("../libexec/tendertrace-reader")));
    if (!QFileInfo::exists(setup.program) && QFileInfo::exists(libexec)) setup.program = libexec;
    return setup;
}

} // namespace tt
