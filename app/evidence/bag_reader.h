// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/base/sha256.h"
#include "ocr/base/stop_token.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace tt
{

/// The files of a bag, in a folder or in a zip. Nothing is ever unpacked: files are read in place, so no name
/// can lead outside.
class BagReader
{
public:
    virtual ~BagReader() = default;

    /// Errors: NotFound, Unreadable, BadFormat when it is neither a folder nor a whole zip.
    static Result<std::unique_ptr<BagReader>> open(const QString &path);

    /// Paths of ordinary files relative to the bag, sorted.
    [[nodiscard]] const QStringList &files() const { return m_files; }
    /// What must not be in a bag at all: links, special files, names that lead outside, names that come
    /// twice.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /// A small file whole. Errors: NotFound, Unreadable, TooLarge.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &file, qint64 atMost) = 0;
    /// Errors: NotFound, Unreadable, Cancelled.
    [[nodiscard]] virtual Result<Sha256> hash(const QString &file, const StopToken &stop) = 0;
    /// In bytes; -1 when unknown.
    [[nodiscard]] virtual qint64 size(const QString &file) = 0;

protected:
    QStringList m_files;
    QStringList m_problems;
};

/// Whether a name stays inside the folder it is relative to, on any system: no "..", no absolute path, no
/// drive, no backslash, no control characters.
bool isSafeBagPath(const QString &path);

} // namespace tt
