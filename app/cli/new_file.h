// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QByteArray>
#include <QString>

namespace tt
{

/// Writes a file that is not there yet, whole or not at all. Errors: Usage when it is there, ReadOnly,
/// DiskFull.
Result<void> writeNewFile(const QString &path, const QByteArray &bytes);

} // namespace tt
