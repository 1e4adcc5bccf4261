// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_recovery.h"

#include "app/casefile/case_private.h"
#include "app/casefile/recovery_steps.h"
#include "app/casefile/search_terms.h"
#include "app/casefile/sql.h"

#include "ocr/base/sha256.h"
#include "ocr/base/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace tt
{

namespace
{

constexpr int kHeaderBytes = 100;
// The magic, pages of 8192 bytes, and what never differs among cases (the SQLite file format, section 1.3).
const QByteArray kFixedHead("SQLite format 3\0\x20\0\1\1\0\x40\x20\x20", 24);
constexpr int kPageSizeAt = 16;
constexpr int kChangeCounterAt = 24;
constexpr int kPageCountAt = 28;
constexpr int kFreeListAt = 32;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;
constexpr int kVersionValidForAt = 92;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("The recovery was cancelled; nothing was written."));
}

QVector<Migration> upTo(const QVector<Migration> &migrations, int version)
{
    return migrations.mid(0, version);
}

/// A header that a damaged one may be replaced by: that of an empty case of ours, with this file's number of
/// pages.
QByteArray freshHeader(const QString &besides, qint64 fileBytes, const QVector<Migration> &migrations)
{
    const PartFile empty(partName(besides));
    if (!createCase(empty.path(), migrations)) return {};
    QFile file(empty.path());
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray header = file.read(kHeaderBytes);
    const int pageBytes = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    qToBigEndian<quint32>(static_cast<quint32>(fileBytes / pageBytes), header.data() + kPageCountAt);
    for (const int at : {kFreeListAt, kFreeListAt + 4})
        qToBigEndian<quint32>(0, header.data() + at);
    qToBigEndian<quint32>(qFromBigEndian<quint32>(header.constData() + kChangeCounterAt),
                          header.data() + kVersionValidForAt);
    return header;
}

/// Whether the header is one of ours; else puts one there, when the pages behind it may still be read.
Result<bool> mendHeader(const QString &copy, const QVector<Migration> &migrations)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorCode::Unreadable, QStringLiteral("The working copy cannot be opened."),
                    file.errorString());
    const QByteArray header = file.read(kHeaderBytes);
    if (header.size() < kHeaderBytes)
        return fail(ErrorCode::Corrupt, QStringLiteral("The file is too short to hold anything of a case."));
    const bool whole = header.startsWith(kFixedHead) &&
                       qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) == kCaseApplicationId &&
                       qFromBigEndian<quint32>(header.constData() + kUserVersionAt) > 0;
    if (whole) return false;
    const QByteArray fresh = freshHeader(copy, file.size(), migrations);
    if (fresh.isEmpty())
        return fail(ErrorCode::DiskFull,
                    QStringLiteral("There is no room beside “%1” to work in.").arg(copy));
    if (!file.seek(0) || file.write(fresh) != fresh.size())
        return fail(ErrorCode::DiskFull, QStringLiteral("The working copy cannot be written."),
                    file.errorString());
    return true;
}

/// The newest schema whose tables are all there.
int guessVersion(const DamagedDatabase &damaged, const QVector<Migration> &migrations)
{
    for (int version = migrations.last().version; version > 1; --version) {
        CaseDatabase reference(QStringLiteral(":memory:"), false, true);
        applyMigrations(reference.sqlite(), upTo(migrations, version));
        const SchemaShape shape = schemaShape(reference);
        const bool all =
            std::all_of(shape.tables.begin(), shape.tables.end(), [&damaged](const TableShape &table) {
                const QStringList there = damaged.columns(table.name);
                return std::all_of(table.columns.begin(), table.columns.end(),
                                   [&there](const QString &column) { return there.contains(column); });
            });
        if (all) return version;
    }
    return 1;
}

void build(Recovery &recovery, const QVector<Migration> &migrations,
           const std::function<void(int, int)> &progress)
{
    SQLite::Database &db = recovery.db.sqlite();
    const int total = static_cast<int>(recovery.shape.tables.size()) + 2;
    int done = 1; // the working copy
    for (auto it = recovery.shape.guards.begin(); it != recovery.shape.guards.end(); ++it)
        db.exec("DROP TRIGGER \"" + it.key().toStdString() + '"');
    for (const TableShape &table : recovery.shape.tables) {
        if (progress) progress(done++, total);
        if (!recovery.stop.stop_requested()) carryTable(recovery, table);
    }
    if (progress) progress(done, total);
    db.exec("BEGIN");
    carrySequences(recovery);
    mendReferences(recovery);
    verifyOriginals(recovery);
    reopenWhatIsLost(recovery);
    verifyLog(recovery);
    verifyEdits(recovery);
    for (const QString &guard : recovery.shape.guards)
        db.exec(guard.toStdString());
    applyMigrations(db, migrations);
    SQLite::Statement fingerprint =
        recovery.db.prepare("INSERT INTO case_meta (key, value) VALUES ('index_fingerprint', ?1) ON CONFLICT "
                            "(key) DO UPDATE SET value = "
                            "excluded.value");
    sql::bind(fingerprint, 1, QString::fromLatin1(searchTermsFingerprint()));
    fingerprint.exec();
    recovery.db.audit(
        QStringLiteral("recover"), QStringLiteral("case"), {},
        sql::jsonText({{QStringLiteral("losses"), static_cast<int>(recovery.report.losses.size())},
                       {QStringLiteral("originals"), recovery.report.originals},
                       {QStringLiteral("edits_retired"), recovery.editsRetired},
                       {QStringLiteral("log_entries"), recovery.report.auditEntries}}));
    db.exec("COMMIT");
}

QByteArray reportText(const QString &damaged, const Sha256 &hash, const RecoveryReport &report,
                      const QByteArray &aside)
{
    QStringList lines{QStringLiteral("Recovery of “%1” (SHA-256 %2) by TenderTrace " TT_VERSION ", %3")
                          .arg(QFileInfo(damaged).fileName(), hash.hex(), sql::timeText(sql::now())),
                      QStringLiteral("Into “%1”.").arg(QFileInfo(report.path).fileName()), QString(),
                      report.losses.isEmpty() ? QStringLiteral("Nothing was lost.")
                                              : QStringLiteral("Lost:")};
    for (const QString &loss : report.losses)
        lines << QStringLiteral("- ") + loss;
    lines << QString() << QStringLiteral("Kept:");
    for (const RecoveredTable &table : report.tables)
        lines << QStringLiteral("- %1: %2 rows").arg(table.name).arg(table.rows);
    lines << QStringLiteral("- originals whose SHA-256 holds: %1").arg(report.originals);
    lines << QStringLiteral("- entries of the log in an unbroken chain: %1").arg(report.auditEntries);
    lines << QString() << QStringLiteral("What a check says of the new case:");
    if (report.problems.isEmpty()) lines << QStringLiteral("- all well");
    for (const QString &problem : report.problems)
        lines << QStringLiteral("- ") + problem;
    QByteArray text = lines.join(u'\n').toUtf8() + '\n';
    if (!aside.isEmpty()) text += "\nRows that could be read and not kept, one JSON object a line:\n" + aside;
    return text;
}

Result<void> writeReport(const QString &path, const QByteArray &text)
{
    const auto file = WholeFile::begin(path, Replace::Never);
    if (!file) return passOn(file);
    if (const auto written = (*file)->write(text.constData(), text.size()); !written) return written;
    return (*file)->finish();
}

/// The new case at `part`, from the working copy.
Result<Recovery> rescue(DamagedDatabase &damaged, CaseDatabase &db, const SchemaShape &shape,
                        const StopToken &stop, const QVector<Migration> &migrations,
                        const std::function<void(int, int)> &progress)
{
    return db.query([&]() -> Result<Recovery> {
        Recovery recovery{damaged, db, shape, stop, {}, {}, false, {}};
        build(recovery, migrations, progress);
        if (stop.stop_requested()) return cancelled();
        return recovery;
    });
}

Result<int> versionOf(const DamagedDatabase &damaged, bool headerMended, const QVector<Migration> &migrations)
{
    if (headerMended) return guessVersion(damaged, migrations);
    const int version = static_cast<int>(damaged.number("PRAGMA user_version").value_or(0));
    if (version > migrations.last().version)
        return fail(ErrorCode::NewerCase,
                    QStringLiteral("The case was written by a newer TenderTrace. Update TenderTrace to "
                                   "recover it."));
    return version;
}

Result<std::unique_ptr<CaseDatabase>> emptyCase(const QString &part, const QString &target,
                                                const QVector<Migration> &migrations)
{
    try {
        auto db = std::make_unique<CaseDatabase>(part, false, true);
        db->setShownPath(target);
        // Nobody's case yet: brought to the disk before it gets its name. The journal in memory undoes single
        // statements.
        db->sqlite().exec("PRAGMA journal_mode = MEMORY");
        db->sqlite().exec("PRAGMA synchronous = OFF");
        db->sqlite().exec("PRAGMA foreign_keys = OFF");
        db->sqlite().exec("PRAGMA application_id = " + std::to_string(kCaseApplicationId));
        applyMigrations(db->sqlite(), migrations);
        return db;
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected<Error>(sqliteError(exception, target, nullptr));
    }
}

Result<void> copyForWork(const QString &damaged, const QString &copy, const StopToken &stop,
                         QStringList &losses, const std::function<void(int, int)> &progress)
{
    const auto tell = [&progress](qint64 done, qint64 total) {
        if (progress) progress(total > 0 ? static_cast<int>(done * 100 / total) : 100, 1000);
    };
    const auto copied = copyWhatReads(damaged, copy, stop, tell);
    if (!copied) return passOn(copied);
    losses = *copied;
    const QString journal = damaged + QStringLiteral("-journal");
    if (!QFileInfo::exists(journal)) return {};
    const auto beside = copyWhatReads(journal, copy + QStringLiteral("-journal"), stop, {});
    if (!beside) return passOn(beside);
    losses += *beside;
    return {};
}

} // namespace

Result<RecoveryReport> recoverCase(const QString &damaged, const QString &target, const StopToken &stop,
                                   const std::function<void(int done, int total)> &progress)
{
    const auto migrations = builtInMigrations();
    if (!migrations) return passOn(migrations);
    if (!QFileInfo(damaged).isFile())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no file “%1”.").arg(damaged));
    const QString place = QFileInfo(target).absoluteFilePath();
    const QString reportPath = place + QStringLiteral(".recovery.txt");
    for (const QString &path : {place, reportPath})
        if (const auto fits = requireTarget(path, Replace::Never); !fits) return passOn(fits);
    PartFile part(partName(place));
    const PartFile copy(partName(place));
    QStringList losses;
    if (const auto copied = copyForWork(damaged, copy.path(), stop, losses, progress); !copied)
        return passOn(copied);
    const auto mended = mendHeader(copy.path(), *migrations);
    if (!mended) return passOn(mended);
    if (*mended) losses << QStringLiteral("The file's header was damaged and was made again.");
    const auto source = DamagedDatabase::open(copy.path());
    if (!source) return passOn(source);
    const auto version = versionOf(**source, *mended, *migrations);
    if (!version) return passOn(version);
    RecoveryReport report;
    QByteArray aside;
    {
        const auto db = emptyCase(part.path(), target, upTo(*migrations, *version));
        if (!db) return passOn(db);
        const SchemaShape shape = schemaShape(**db);
        const auto recovery = rescue(**source, **db, shape, stop, *migrations, progress);
        if (!recovery) return passOn(recovery);
        report = recovery->report;
        aside = recovery->setAside;
    }
    report.losses = losses + report.losses;
    report.path = place;
    report.reportPath = reportPath;
    const auto made = CaseFile::open(part.path(), OpenMode::ReadOnly);
    if (!made) return passOn(made);
    const auto checked = (*made)->check(stop);
    if (!checked) return passOn(checked);
    report.problems = checked->problems;
    QFile original(damaged);
    const Sha256 hash =
        original.open(QIODevice::ReadOnly) ? Sha256::of(original, stop).value_or(Sha256()) : Sha256();
    if (const auto written = writeReport(reportPath, reportText(damaged, hash, report, aside)); !written)
        return passOn(written);
    if (const auto named = nameFile(part.path(), place, Replace::Never); !named) {
        QFile::remove(reportPath);
        return passOn(named);
    }
    part.keep();
    return report;
}

} // namespace tt
