// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sealing/sealed_file.h"

#include "app/sealing/seal_stream.h"

#include <QFileInfo>

namespace tt
{

namespace
{

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("It was cancelled; nothing was written."));
}

Result<void> requireOther(const QString &from, const QString &to)
{
    if (QFileInfo(from).canonicalFilePath() != QFileInfo(to).canonicalFilePath() || !QFileInfo::exists(to))
        return {};
    return fail(ErrorCode::Usage, QStringLiteral("A file is not replaced by itself; give another name."));
}

/// A whole chunk, or what is left; a system may give less at a time than was asked for.
QByteArray readChunk(QFile &source)
{
    QByteArray chunk(kSealChunkBytes, '\0');
    qint64 got = 0;
    while (got < chunk.size()) {
        const qint64 now = source.read(chunk.data() + got, chunk.size() - got);
        if (now <= 0) break;
        got += now;
    }
    chunk.truncate(static_cast<qsizetype>(got));
    return chunk;
}

/// Chunks from the reader to `take(piece, last)`.
template <typename Take>
Result<void> pour(SealReader &reader, const StopToken &stop, const SealProgress &progress, const Take &take)
{
    while (!reader.atEnd()) {
        if (stop.stop_requested()) return cancelled();
        Result<QByteArray> piece = reader.next();
        if (!piece) return passOn(piece);
        if (const Result<void> taken = take(*piece, reader.atEnd()); !taken) return taken;
        if (progress) progress(reader.bytesRead(), reader.size());
    }
    return {};
}

} // namespace

bool isSealed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(8) == QByteArray("TTsealed", 8);
}

Result<void> sealFile(const QString &from, const QString &to, const Passphrase &passphrase, Replace replace,
                      const StopToken &stop, const SealProgress &progress)
{
    if (const auto other = requireOther(from, to); !other) return other;
    const QFileInfo info(from);
    if (!info.isFile())
        return fail(info.isDir() ? ErrorCode::Usage : ErrorCode::NotFound,
                    info.isDir()
                        ? QStringLiteral("“%1” is a folder. Export the bundle as a .zip file and seal that.")
                              .arg(from)
                        : QStringLiteral("There is no file “%1”.").arg(from));
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("“%1” may not be read. Check its permissions.").arg(info.fileName()),
                    source.errorString());
    const auto writer = SealWriter::begin(to, passphrase, SealCost{}, replace);
    if (!writer) return passOn(writer);
    for (bool last = false; !last;) {
        if (stop.stop_requested()) return cancelled();
        const QByteArray piece = readChunk(source);
        if (piece.size() < kSealChunkBytes && source.error() != QFileDevice::NoError)
            return fail(
                ErrorCode::Unreadable,
                QStringLiteral("“%1” could not be read to its end: the disk or its connection failed.")
                    .arg(info.fileName()),
                source.errorString());
        last = piece.size() < kSealChunkBytes || source.pos() >= source.size();
        if (const auto written = (*writer)->write(piece, last); !written) return written;
        if (progress) progress(source.pos(), source.size());
    }
    return {};
}

Result<void> unsealFile(const QString &from, const QString &to, const Passphrase &passphrase, Replace replace,
                        const StopToken &stop, const SealProgress &progress)
{
    if (const auto other = requireOther(from, to); !other) return other;
    if (const auto fits = requireTarget(to, replace); !fits) return fits;
    const auto reader = SealReader::open(from, passphrase);
    if (!reader) return passOn(reader);
    const auto file = WholeFile::begin(to, replace);
    if (!file) return passOn(file);
    const auto poured = pour(**reader, stop, progress, [&file](const QByteArray &piece, bool) {
        return (*file)->write(piece.constData(), piece.size());
    });
    if (!poured) return poured;
    return (*file)->finish();
}

Result<void> resealFile(const QString &from, const QString &to, const Passphrase &passphrase,
                        const Passphrase &newPassphrase, Replace replace, const StopToken &stop,
                        const SealProgress &progress)
{
    if (const auto other = requireOther(from, to); !other) return other;
    const auto reader = SealReader::open(from, passphrase);
    if (!reader) return passOn(reader);
    const auto writer = SealWriter::begin(to, newPassphrase, SealCost{}, replace);
    if (!writer) return passOn(writer);
    return pour(**reader, stop, progress,
                [&writer](const QByteArray &piece, bool last) { return (*writer)->write(piece, last); });
}

} // namespace tt
