// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_copy.h"
#include "app/casefile/case_private.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <sqlite3.h>

namespace tt
{

namespace
{

constexpr int kStepsBetweenLooks = 500; ///< of SQLite's machine; a row of an original is some ten of them

QString megabytes(qint64 bytes) { return QStringLiteral("%1 MB").arg((bytes + 999'999) / 1'000'000); }

struct Watch {
    const StopToken &stop;
    const std::function<void(int, int)> &progress;
    QString part;
    qint64 expected = 0;
};

/// Called by SQLite while it works; not 0 stops it.
int look(void *data)
{
    const auto *watch = static_cast<const Watch *>(data);
    if (watch->progress && watch->expected > 0) {
        constexpr int kParts = 1000;
        const qint64 done = QFileInfo(watch->part).size() * kParts / watch->expected;
        watch->progress(static_cast<int>(std::min<qint64>(done, kParts)), kParts);
    }
    return watch->stop.stop_requested() ? 1 : 0;
}

qint64 number(CaseDatabase &db, const char *query) { return db.sqlite().execAndGet(query).getInt64(); }

Result<void> requireRoom(const QString &path, qint64 needed)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (!disk.isValid() || disk.bytesAvailable() >= needed) return {};
    return fail(
        ErrorCode::DiskFull,
        QStringLiteral("Compacting “%1” needs %2 beside it, and %3 are free. Free some space and try again.")
            .arg(QFileInfo(path).fileName(), megabytes(needed), megabytes(disk.bytesAvailable())));
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("Compacting was cancelled; the case is as it was."));
}

/// Writes the case without its free pages. SQLite reads the whole of it in one transaction.
Result<void> rewrite(CaseDatabase &db, const QString &part, const Watch &watch)
{
    const qint64 version = number(db, "PRAGMA data_version");
    sqlite3_progress_handler(db.sqlite().getHandle(), kStepsBetweenLooks, look, const_cast<Watch *>(&watch));
    Result<void> done = db.query([&]() -> Result<void> {
        SQLite::Statement vacuum = db.prepare("VACUUM INTO ?1");
        vacuum.bind(1, part.toUtf8().toStdString());
        vacuum.exec();
        return {};
    });
    sqlite3_progress_handler(db.sqlite().getHandle(), 0, nullptr, nullptr);
    if (watch.stop.stop_requested()) return cancelled();
    if (!done) return done;
    if (number(db, "PRAGMA data_version") != version)
        return fail(
            ErrorCode::Locked,
            QStringLiteral(
                "Another program wrote to the case while it was compacted. It is as it was; close the "
                "other program and try again."));
    return {};
}

Result<CheckReport> checkPart(const QString &part, const QString &path, const StopToken &stop)
{
    const auto file = CaseFile::open(part, OpenMode::ReadOnly);
    if (!file) return passOn(file);
    Result<CheckReport> report = (*file)->check(stop);
    if (!report && report.error().code == ErrorCode::Cancelled) return cancelled();
    if (report && !report->problems.isEmpty())
        return fail(ErrorCode::VerifyFailed,
                    QStringLiteral("“%1” has problems and was not compacted; it is as it was. First: %2")
                        .arg(QFileInfo(path).fileName(), report->problems.first()),
                    report->problems.join(u'\n'));
    return report;
}

} // namespace

Result<CompactReport> compactCase(const QString &path, const StopToken &stop,
                                  const std::function<void(int done, int total)> &progress)
{
    const auto opened = CaseFile::open(path, OpenMode::ReadWrite);
    if (!opened) return passOn(opened);
    CaseFile &file = **opened;
    const QString place = QFileInfo(path).canonicalFilePath();
    CompactReport report;
    report.bytesBefore = QFileInfo(place).size();
    const PartFile removedUnlessNamed(partName(place));
    const QString part = removedUnlessNamed.path();
    const Result<qint64> needed = file.d->db->query([&]() -> Result<qint64> {
        CaseDatabase &db = *file.d->db;
        return (number(db, "PRAGMA page_count") - number(db, "PRAGMA freelist_count")) *
               number(db, "PRAGMA page_size");
    });
    if (!needed) return passOn(needed);
    if (const auto room = requireRoom(place, *needed); !room) return passOn(room);
    const Watch watch{stop, progress, part, *needed};
    if (const auto written = rewrite(*file.d->db, part, watch); !written) return passOn(written);
    const auto checked = checkPart(part, path, stop);
    if (!checked) return passOn(checked);
    report.check = *checked;
    report.bytesAfter = QFileInfo(part).size();
    QFile::setPermissions(part, QFile::permissions(place));
    file.d->db.reset(); // the lock beside the case stays until the new file has its place
    if (QFileInfo::exists(place + QStringLiteral("-journal")))
        return fail(ErrorCode::Locked,
                    QStringLiteral("Another program is writing to the case; it is as it was."));
    if (const auto named = nameFile(part, place, Replace::Allowed); !named) return passOn(named);
    return report;
}

} // namespace tt
