// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/import_progress.h"
#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace tt
{

struct FoundFiles {
    QStringList files;   ///< absolute, folders searched through, by name
    QStringList leftOut; ///< lay in a folder and are nothing we read
    QVector<ImportFailure> failures;
};

/// Files as given and, of folders, those that look like pages by their first bytes. Hidden files, case files
/// and links that lead in a circle are left out. Blocks: for a pool thread.
FoundFiles findFiles(const QStringList &paths, const StopToken &stop);

/// What the first bytes say: "application/pdf", "image/png" …; empty when it is nothing we read. At most
/// 1,024 bytes are looked at.
QString mediaTypeOf(QByteArrayView head);

/// Looks at a file that a person chose: Empty, Unreadable, Unsupported with words that name it, or its media
/// type.
Result<QString> checkFile(const QString &path);

} // namespace tt
