// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

namespace tt::corpus
{

/// The bytes of a file. Error: Unreadable.
Result<QByteArray> readFile(const QString &path);

/// What tendertrace-cli prints on its standard output; waits for it. Error: Unreadable, when it does not end
/// with 0.
Result<QByteArray> runCli(const QString &cli, const QStringList &arguments);

/// The array of that name in a JSON object. Error: BadFormat.
Result<QJsonArray> arrayIn(const QByteArray &json, const QString &key);

/// The pages of the document of that name in the "documents" of `tendertrace-cli text --format json`.
QJsonArray pagesOf(const QJsonArray &documents, const QString &name);

} // namespace tt::corpus
