// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/near_duplicates.h"
#include "ocr/base/result.h"

#include <QString>
#include <QVector>

namespace tt
{

/// A file that `tendertrace-corpus --twins` drew, as it was read.
struct Twin {
    PrintedDocument document;
    QString notice; ///< files of one notice have the same
    QString kind;   ///< first, rescan, reprint, renewal, sibling, amended
    QString of;     ///< the notice that the file stems from
};

/// Reads the files that `folder`/twins.truth.json names, or those of them whose turn it is (`part` of
/// `parts`, from 0), and analyses them. What was read is kept beside each file (NAME.read) and not read
/// again. Errors: those of reading.
Result<QVector<Twin>> readTwins(const QString &folder, const QString &models, int part = 0, int parts = 1);

} // namespace tt
