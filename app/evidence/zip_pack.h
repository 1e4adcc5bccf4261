// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"

#include <QString>

namespace tt
{

/// Packs a folder as `zipPath`, all entries below `topFolder`, in the order of their names and with a fixed
/// time, so that the same files give the same bytes. Originals are stored as they are, text is compressed.
/// Errors: DiskFull, Unreadable, Cancelled.
Result<void> packZip(const QString &folder, const QString &topFolder, const QString &zipPath,
                     const StopToken &stop);

} // namespace tt
