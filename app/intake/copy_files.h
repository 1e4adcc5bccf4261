// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/base/sha256.h"
#include "ocr/base/stop_token.h"

#include <QString>

namespace tt
{

// Files of a searchable copy on their way. All of this may take long: for a pool thread.

/// Copies the file that a reader process wrote to where no reader can change it any more. `bytes` is what
/// the reader announced. Errors: BadFormat, DiskFull, Cancelled.
Result<Sha256> takeFromReader(const QString &from, qint64 bytes, const QString &to, const StopToken &stop);

/// Whether a file can be put there: the folder is there, the name is free or may be replaced. Errors: Usage,
/// NotFound.
Result<void> requireFreeTarget(const QString &target, bool overwrite);

/// Puts the file at `target`, whole or not at all: written beside it under another name, compared with
/// `sha256`, brought to the disk, renamed. A file that is there already is replaced only with `overwrite`.
/// Errors: Usage, NotFound, ReadOnly, DiskFull, VerifyFailed, Cancelled.
Result<void> publish(const QString &from, const Sha256 &sha256, const QString &target, bool overwrite,
                     const StopToken &stop);

} // namespace tt
