// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tt
{

/// {"libraries": {"poppler": "22.12.0", …}, "models": {"det.onnx": "SHA-256", …}}: what this reader is made
/// of, and the PP-OCR models that it would load from the folder; none when they are missing.
QByteArray versionsJson(const QString &modelDir);

} // namespace tt
