// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/file_finder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace tt
{

namespace
{

constexpr qint64 kHeadBytes = 1'024;

struct IntakeText {
    Q_DECLARE_TR_FUNCTIONS(intake)
};

ImportFailure failure(const QString &path, ErrorCode code, const QString &message)
{
    return {path, {}, -1, Error{code, message, {}}};
}

/// Depth first, folders and files by name; every folder once, whatever links lead to it.
void searchFolder(const QString &folder, const StopToken &stop, QSet<QString> &seen, FoundFiles &found)
{
    if (stop.stop_requested()) return;
    const QFileInfo info(folder);
    const QString canonical = info.canonicalFilePath();
    if (seen.contains(canonical)) return;
    seen.insert(canonical);
    if (!info.isReadable()) {
        found.failures.append(
            failure(folder, ErrorCode::Unreadable,
                    IntakeText::tr("The folder \"%1\" cannot be read; check its permissions.").arg(folder)));
        return;
    }
    const auto entries =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name | QDir::LocaleAware);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir()) {
            searchFolder(entry.absoluteFilePath(), stop, seen, found);
            continue;
        }
        if (!entry.isFile() || entry.suffix() == QLatin1String("ttcase")) continue;
        QFile file(entry.absoluteFilePath());
        if (!file.open(QIODevice::ReadOnly)) {
            found.failures.append(failure(
                entry.absoluteFilePath(), ErrorCode::Unreadable,
                IntakeText::tr("\"%1\" cannot be read; check its permissions.").arg(entry.fileName())));
            continue;
        }
        const bool namedLikePages = entry.suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
        if (namedLikePages || !mediaTypeOf(file.read(kHeadBytes)).isEmpty())
            found.files.append(entry.absoluteFilePath());
        else
            found.leftOut.append(entry.absoluteFilePath());
    }
}

} // namespace

QString mediaTypeOf(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), kHeadBytes)).toByteArray();
    // PDF readers accept junk before the header, and so do scanners' drivers.
    if (head.contains("%PDF-")) return QStringLiteral("application/pdf");
    if (head.startsWith("\x89PNG\r\n\x1a\n")) return QStringLiteral("image/png");
    if (head.startsWith("\xff\xd8\xff")) return QStringLiteral("image/jpeg");
    const QByteArray four = head.left(4);
    if (four == QByteArray("II*\0", 4) || four == QByteArray("MM\0*", 4) || four == QByteArray("II+\0", 4) ||
        four == QByteArray("MM\0+", 4))
        return QStringLiteral("image/tiff");
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP") return QStringLiteral("image/webp");
    if (head.startsWith("BM") && head.size() > 14 && head.mid(6, 4) == QByteArray(4, '\0'))
        return QStringLiteral("image/bmp");
    return {};
}

Result<QString> checkFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(ErrorCode::NotFound, IntakeText::tr("\"%1\" does not exist; check the path.").arg(path));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    IntakeText::tr("\"%1\" cannot be read; check its permissions.").arg(name),
                    file.errorString());
    if (file.size() == 0)
        return fail(
            ErrorCode::Empty,
            IntakeText::tr("\"%1\" is empty (0 bytes); get the file again from its source.").arg(name));
    const QByteArray head = file.read(kHeadBytes);
    const QString type = mediaTypeOf(head);
    if (type.isEmpty())
        return fail(
            ErrorCode::Unsupported,
            IntakeText::tr(
                "\"%1\" is not a PDF and not an image (PNG, JPEG, TIFF); convert it to PDF and import that.")
                .arg(name));
    return type;
}

FoundFiles findFiles(const QStringList &paths, const StopToken &stop)
{
    FoundFiles found;
    QSet<QString> seen;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir())
            searchFolder(info.absoluteFilePath(), stop, seen, found);
        else
            found.files.append(info.absoluteFilePath());
    }
    return found;
}

} // namespace tt
