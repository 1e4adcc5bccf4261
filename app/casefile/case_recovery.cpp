// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_recovery.h"

#include "app/casefile/case_private.h"
#include "app/casefile/recovery_steps.h"
#include "app/casefile/search_terms.h"
#include "app/casefile/sql.h"

#include "ocr/base/whole_file.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

namespace tt
{

namespace
{

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("The recovery was cancelled; nothing was written."));
}

QVector<Migration> upTo(const QVector<Migration> &migrations, int version)
{
    return migrations.mid(0, version);
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

/// The damaged case's bytes, mended as far as they must be to be opened.
struct WorkingCopy {
    std::unique_ptr<PartFile> file;          ///< removed when `source` is closed
    std::unique_ptr<DamagedDatabase> source; ///< closed first
    int version = 0;
    QStringList losses;
};

Result<WorkingCopy> workingCopy(const QString &damaged, const QString &place,
                                const QVector<Migration> &migrations, const StopToken &stop,
                                const std::function<void(int, int)> &progress)
{
    WorkingCopy copy;
    copy.file = std::make_unique<PartFile>(partName(place));
    const QString path = copy.file->path();
    if (const auto copied = copyForWork(damaged, path, stop, copy.losses, progress); !copied)
        return passOn(copied);
    const auto mended = mendHeader(path, migrations);
    if (!mended) return passOn(mended);
    if (*mended) copy.losses << QStringLiteral("The file's header was damaged and was made again.");
    auto source = DamagedDatabase::open(path);
    if (!source) return passOn(source);
    copy.source = std::move(*source);
    const auto version = versionOf(*copy.source, *mended, migrations);
    if (!version) return passOn(version);
    copy.version = *version;
    return copy;
}

struct Rescued {
    RecoveryReport report;
    QByteArray aside; ///< rows that could be read and not kept
};

/// The new case at `part`, from the working copy; checked.
Result<Rescued> rescue(const WorkingCopy &copy, const QString &part, const QString &target,
                       const QVector<Migration> &migrations, const StopToken &stop,
                       const std::function<void(int, int)> &progress)
{
    Rescued rescued;
    {
        const auto db = emptyCase(part, target, upTo(migrations, copy.version));
        if (!db) return passOn(db);
        const SchemaShape shape = schemaShape(**db);
        const auto done = (*db)->query([&]() -> Result<void> {
            Recovery recovery{*copy.source, **db, shape, stop, {}, {}, false, {}};
            build(recovery, migrations, progress);
            if (stop.stop_requested()) return cancelled();
            rescued = {recovery.report, recovery.setAside};
            return {};
        });
        if (!done) return passOn(done);
    }
    rescued.report.losses = copy.losses + rescued.report.losses;
    const auto made = CaseFile::open(part, OpenMode::ReadOnly);
    if (!made) return passOn(made);
    const auto checked = (*made)->check(stop);
    if (!checked && stop.stop_requested()) return cancelled();
    if (!checked) return passOn(checked);
    rescued.report.problems = checked->problems;
    return rescued;
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
    const auto copy = workingCopy(damaged, place, *migrations, stop, progress);
    if (!copy) return passOn(copy);
    auto rescued = rescue(*copy, part.path(), target, *migrations, stop, progress);
    if (!rescued) return passOn(rescued);
    RecoveryReport report = std::move(rescued->report);
    report.path = place;
    report.reportPath = reportPath;
    if (const auto written = writeRecoveryReport(damaged, report, rescued->aside, stop); !written)
        return passOn(written);
    if (stop.stop_requested()) {
        QFile::remove(reportPath);
        return cancelled();
    }
    if (const auto named = nameFile(part.path(), place, Replace::Never); !named) {
        QFile::remove(reportPath);
        return passOn(named);
    }
    part.keep();
    return report;
}

} // namespace tt
