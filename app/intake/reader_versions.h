// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/reader_setup.h"
#include "ocr/base/result.h"

#include <QFuture>
#include <QMap>

namespace tt
{

/// What the readers are made of. Their libraries are not linked here, so one is started to say it.
struct ReaderVersions {
    QMap<QString, QString> libraries; ///< "poppler": "22.12.0"
    QMap<QString, QString> models;    ///< "det.onnx": its SHA-256

    bool operator==(const ReaderVersions &) const = default;
};

/// Asks on a pool thread. The reader opens no document for it. Errors: NotFound, ReaderCrashed,
/// ReaderTimeout, BadFormat.
QFuture<Result<ReaderVersions>> askReaderVersions(const ReaderSetup &setup);

} // namespace tt
