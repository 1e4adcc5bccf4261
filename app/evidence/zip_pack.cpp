// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/zip_pack.h"

#include <QDir>
#include <QDirIterator>
#include <QStringList>

#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace tt
{

namespace
{

constexpr zip_uint16_t kDosMidnight = 0;
constexpr zip_uint16_t kDosFirstDay = (1 << 5) | 1; ///< 1 January 1980, the first day a zip can name
constexpr zip_uint32_t kRegularFile = 0100644U << 16;
constexpr zip_uint32_t kDeflateLevel = 6;

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

tl::unexpected<Error> zipFailure(zip_error_t *error, const QString &path)
{
    const int system = zip_error_system_type(error) == ZIP_ET_SYS ? zip_error_code_system(error) : 0;
    const QString detail = QString::fromUtf8(zip_error_strerror(error));
    if (zip_error_code_zip(error) == ZIP_ER_CANCELLED)
        return fail(ErrorCode::Cancelled, QStringLiteral("The export was cancelled."), detail);
    if (system == ENOSPC || system == EDQUOT)
        return fail(
            ErrorCode::DiskFull,
            QStringLiteral(
                "The disk became full while the bundle was packed. Free some space and export again."),
            detail);
    return fail(ErrorCode::Unreadable,
                QStringLiteral("“%1” could not be written. Check the folder's permissions and export again.")
                    .arg(path),
                detail);
}

int wantsToStop(zip_t * /*archive*/, void *stop)
{
    return static_cast<StopToken *>(stop)->stop_requested() ? 1 : 0;
}

bool addEntry(zip_t *archive, const QString &file, const QString &name)
{
    zip_source_t *source = zip_source_file(archive, QFile::encodeName(file).constData(), 0, -1);
    if (source == nullptr) return false;
    const zip_int64_t added = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (added < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(added);
    const bool asIs = name.contains(u"/data/originals/");
    return zip_set_file_compression(archive, index, asIs ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                    asIs ? 0 : kDeflateLevel) == 0 &&
           zip_file_set_dostime(archive, index, kDosMidnight, kDosFirstDay, 0) == 0 &&
           zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, kRegularFile) == 0;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    const QDir root(folder);
    while (walk.hasNext())
        files.append(root.relativeFilePath(walk.next()));
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Result<void> packZip(const QString &folder, const QString &topFolder, const QString &zipPath,
                     const StopToken &stop)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(zipPath).constData(), ZIP_CREATE | ZIP_EXCL, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        auto failure = zipFailure(&error, zipPath);
        zip_error_fini(&error);
        return failure;
    }
    for (const QString &file : filesBelow(folder)) {
        if (!addEntry(archive.get(), folder + u'/' + file, topFolder + u'/' + file))
            return zipFailure(zip_get_error(archive.get()), zipPath);
    }
    StopToken token = stop;
    zip_register_cancel_callback_with_state(archive.get(), wantsToStop, nullptr, &token);
    if (zip_close(archive.get()) != 0) return zipFailure(zip_get_error(archive.get()), zipPath);
    static_cast<void>(archive.release()); // zip_close has freed it
    return {};
}

} // namespace tt
