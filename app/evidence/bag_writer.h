// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/base/sha256.h"
#include "ocr/base/stop_token.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QString>

#include <memory>

class QIODevice;

namespace tt
{

/// What the file system said, as an error that names the file.
Error fileError(const QFileDevice &file);

/// A file of a bag that grows piece by piece and is hashed on the way.
class BagFile final
{
public:
    Result<void> open(const QString &path);
    Result<void> write(const QByteArray &bytes);
    /// Flushes and gives the hash.
    Result<Sha256> close();
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_bytes = 0;
};

/// Writes a BagIt bag (RFC 8493) into an empty folder: payload first, then seal().
class BagWriter final
{
public:
    explicit BagWriter(const QString &folder)
        : m_folder(folder)
    {
    }

    /// `path` is relative to the bag ("data/findings.csv").
    Result<void> add(const QString &path, const QByteArray &bytes);
    /// Copies the device and gives the hash of what was written.
    Result<Sha256> add(const QString &path, QIODevice &bytes, const StopToken &stop);
    /// For files written piece by piece: open, then BagFile::write, then finish.
    Result<void> begin(const QString &path, BagFile &file);
    Result<void> finish(const QString &path, BagFile &file);

    /// For files beside the payload, which people see first.
    Result<Sha256> addTag(const QString &path, const QByteArray &bytes);
    Result<Sha256> finishTag(const QString &path, BagFile &file);

    /// Writes bagit.txt, bag-info.txt (with the payload's Oxum added) and both manifests. Gives the hash of
    /// the payload manifest.
    Result<Sha256> seal(QByteArray bagInfo);

    /// All files of a sealed bag.
    [[nodiscard]] int files() const { return static_cast<int>(m_payload.size() + m_tags.size()); }

private:
    QString m_folder;
    QMap<QString, Sha256> m_payload; ///< by path: the manifests are sorted
    QMap<QString, Sha256> m_tags;
    qint64 m_bytes = 0;
};

} // namespace tt
