// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bag_writer.h"

#include <QDir>
#include <QFileInfo>

namespace tt
{

namespace
{

constexpr qint64 kPieceBytes = 1 << 20;

/// "<hash>  <path>" per line, sorted; RFC 8493 section 2.1.3 asks for line ends and percent signs in names to
/// be encoded.
QByteArray manifest(const QMap<QString, Sha256> &files)
{
    QByteArray text;
    for (auto it = files.begin(); it != files.end(); ++it) {
        QByteArray path = it.key().toUtf8();
        path.replace('%', "%25").replace('\n', "%0A").replace('\r', "%0D");
        text += it.value().hex().toLatin1() + "  " + path + '\n';
    }
    return text;
}

} // namespace

Error fileError(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    const QString name = QFileInfo(file.fileName()).fileName();
    return {
        full ? ErrorCode::DiskFull : ErrorCode::Unreadable,
        full
            ? QStringLiteral("The disk became full while “%1” was written. Free some space and export again.")
                  .arg(name)
            : QStringLiteral("“%1” could not be written. Check the folder's permissions and export again.")
                  .arg(name),
        file.errorString()};
}

Result<void> BagFile::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected<Error>(fileError(m_file));
    return {};
}

Result<void> BagFile::write(const QByteArray &bytes)
{
    m_hash.addData(bytes);
    m_bytes += bytes.size();
    if (m_file.write(bytes) != bytes.size()) return tl::unexpected<Error>(fileError(m_file));
    return {};
}

Result<Sha256> BagFile::close()
{
    if (!m_file.flush()) return tl::unexpected<Error>(fileError(m_file));
    m_file.close();
    if (m_file.error() != QFileDevice::NoError) return tl::unexpected<Error>(fileError(m_file));
    return Sha256::fromBytes(m_hash.result());
}

Result<void> BagWriter::begin(const QString &path, BagFile &file)
{
    const QString target = m_folder + u'/' + path;
    QDir().mkpath(QFileInfo(target).absolutePath());
    return file.open(target);
}

Result<void> BagWriter::finish(const QString &path, BagFile &file)
{
    const Result<Sha256> hash = file.close();
    if (!hash) return passOn(hash);
    m_payload.insert(path, *hash);
    m_bytes += file.bytes();
    return {};
}

Result<void> BagWriter::add(const QString &path, const QByteArray &bytes)
{
    BagFile file;
    if (Result<void> begun = begin(path, file); !begun) return begun;
    if (Result<void> written = file.write(bytes); !written) return written;
    return finish(path, file);
}

Result<Sha256> BagWriter::add(const QString &path, QIODevice &bytes, const StopToken &stop)
{
    BagFile file;
    if (const Result<void> begun = begin(path, file); !begun) return passOn(begun);
    QByteArray piece;
    for (;;) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("The export was cancelled."));
        piece.resize(kPieceBytes);
        const qint64 got = bytes.read(piece.data(), piece.size());
        if (got < 0)
            return fail(
                ErrorCode::Corrupt,
                QStringLiteral("An original could not be read from the case. Check the case for damage."),
                bytes.errorString());
        if (got == 0) break;
        piece.resize(static_cast<qsizetype>(got));
        if (const Result<void> written = file.write(piece); !written) return passOn(written);
    }
    if (const Result<void> finished = finish(path, file); !finished) return passOn(finished);
    return m_payload.value(path);
}

Result<Sha256> BagWriter::addTag(const QString &path, const QByteArray &bytes)
{
    BagFile file;
    if (const Result<void> begun = begin(path, file); !begun) return passOn(begun);
    if (const Result<void> written = file.write(bytes); !written) return passOn(written);
    return finishTag(path, file);
}

Result<Sha256> BagWriter::finishTag(const QString &path, BagFile &file)
{
    Result<Sha256> hash = file.close();
    if (hash) m_tags.insert(path, *hash);
    return hash;
}

Result<Sha256> BagWriter::seal(QByteArray bagInfo)
{
    bagInfo +=
        "Payload-Oxum: " + QByteArray::number(m_bytes) + '.' + QByteArray::number(m_payload.size()) + '\n';
    if (auto tag =
            addTag(QStringLiteral("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        !tag)
        return tag;
    if (auto tag = addTag(QStringLiteral("bag-info.txt"), bagInfo); !tag) return tag;
    auto payload = addTag(QStringLiteral("manifest-sha256.txt"), manifest(m_payload));
    if (!payload) return payload;
    if (auto tag = addTag(QStringLiteral("tagmanifest-sha256.txt"), manifest(m_tags)); !tag) return tag;
    return payload;
}

} // namespace tt
