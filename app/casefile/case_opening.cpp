// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_copy.h"
#include "app/casefile/case_private.h"
#include "app/casefile/search_index.h"
#include "app/casefile/search_terms.h"
#include "app/casefile/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>
#include <QtEndian>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tt
{

namespace
{

// The SQLite file format, section 1.3: the magic, user_version and application_id of the header, big-endian.
constexpr int kHeaderBytes = 100;
constexpr int kUserVersionAt = 60;
constexpr int kApplicationIdAt = 68;
const QByteArray kMagic = QByteArray("SQLite format 3\0", 16);

QString shownName(const QString &path) { return QFileInfo(path).fileName(); }

/// Looks at the header without SQLite, so that a foreign file is never touched. Gives the case's schema.
Result<int> probe(const QString &path)
{
    const QFileInfo file(path);
    const auto notACase = [&] {
        return fail(ErrorCode::NotACase,
                    QStringLiteral("“%1” is not a TenderTrace case. Choose a file that ends in .ttcase.")
                        .arg(file.fileName()));
    };
    if (!file.exists()) return fail(ErrorCode::NotFound, QStringLiteral("There is no file “%1”.").arg(path));
    if (!file.isFile()) return notACase();
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("“%1” may not be read. Check its permissions.").arg(file.fileName()),
                    device.errorString());
    const QByteArray header = device.read(kHeaderBytes);
    if (header.size() < kHeaderBytes || !header.startsWith(kMagic)) return notACase();
    if (qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) != kCaseApplicationId)
        return notACase();
    return static_cast<int>(qFromBigEndian<quint32>(header.constData() + kUserVersionAt));
}

QString metaValue(CaseDatabase &db, const char *key)
{
    SQLite::Statement row = db.prepare("SELECT value FROM case_meta WHERE key = ?1");
    row.bind(1, key);
    return row.executeStep() ? sql::text(row.getColumn(0)) : QString();
}

void setMetaValue(CaseDatabase &db, const char *key, const QString &value)
{
    SQLite::Statement row = db.prepare("INSERT INTO case_meta (key, value) VALUES (?1, ?2) "
                                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    row.bind(1, key);
    sql::bind(row, 2, value);
    row.exec();
}

tl::unexpected<Error> newerCase(const QString &path, int schema, int known, bool readable)
{
    const QString advice =
        readable ? QStringLiteral("Update TenderTrace to work on it, or open it for reading only.")
                 : QStringLiteral("Update TenderTrace to open it.");
    return fail(ErrorCode::NewerCase,
                QStringLiteral("“%1” was written by a newer TenderTrace. %2 The file was left as it is.")
                    .arg(shownName(path), advice),
                QStringLiteral("schema %1, this program knows %2").arg(schema).arg(known));
}

/// A copy of the whole database beside the case, complete or not there at all.
void backUp(CaseDatabase &db, const QString &path, int version)
{
    QString target = QStringLiteral("%1.v%2.bak").arg(path).arg(version);
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = QStringLiteral("%1.v%2-%3.bak").arg(path).arg(version).arg(n);
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    {
        SQLite::Database copy(part.toUtf8().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(copy, db.sqlite());
        backup.executeStep(-1);
    }
    if (!QFile::rename(part, target))
        throw SQLite::Exception("the backup could not be put in place", SQLITE_CANTOPEN);
}

Result<void> migrate(CaseDatabase &db, const QString &path, int from, const QVector<Migration> &migrations)
{
    Result<void> saved = db.query([&]() -> Result<void> {
        backUp(db, path, from);
        return {};
    });
    if (!saved) return saved;
    return db.change([&]() -> Result<void> {
        const bool searchable = hasSearchTables(db);
        applyMigrations(db.sqlite(), migrations);
        if (!searchable && hasSearchTables(db)) {
            renewSearchIndex(db);
            setMetaValue(db, "index_fingerprint", QString::fromLatin1(searchTermsFingerprint()));
        }
        db.audit(QStringLiteral("migrate"), QStringLiteral("case"), QString::number(from),
                 QString::number(migrations.last().version));
        return {};
    });
}

/// Another OpenCC or Unicode version cuts the same text otherwise; an index must be of one making.
Result<void> renewIndex(CaseDatabase &db)
{
    const QString wanted = QString::fromLatin1(searchTermsFingerprint());
    const Result<QString> have =
        db.query([&]() -> Result<QString> { return metaValue(db, "index_fingerprint"); });
    if (!have) return passOn(have);
    if (*have == wanted) return {};
    return db.change([&]() -> Result<void> {
        renewSearchIndex(db);
        setMetaValue(db, "index_fingerprint", wanted);
        return {};
    });
}

Result<CaseInfo> readInfo(CaseDatabase &db, const QString &path)
{
    return db.query([&]() -> Result<CaseInfo> {
        CaseInfo info;
        info.path = path;
        info.uuid = metaValue(db, "uuid");
        info.title = metaValue(db, "title");
        if (info.title.isEmpty()) info.title = QFileInfo(path).completeBaseName();
        info.createdAt = QDateTime::fromString(metaValue(db, "created_at"), Qt::ISODateWithMs).toUTC();
        info.schema = db.sqlite().execAndGet("PRAGMA user_version").getInt();
        info.readOnly = db.readOnly();
        if (info.uuid.isEmpty())
            return fail(ErrorCode::Corrupt,
                        QStringLiteral("“%1” is damaged: it does not say which case it is. Use the latest "
                                       "backup.")
                            .arg(shownName(path)));
        return info;
    });
}

Result<std::unique_ptr<CaseDatabase>> connectTo(const QString &path, bool readOnly, bool create = false)
{
    try {
        auto db = std::make_unique<CaseDatabase>(path, readOnly, create);
        if (!readOnly && sqlite3_db_readonly(db->sqlite().getHandle(), "main") == 1)
            return fail(ErrorCode::ReadOnly,
                        QStringLiteral("“%1” may only be read. Open it for reading only, or copy it first.")
                            .arg(shownName(path)));
        return db;
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected<Error>(sqliteError(exception, path, nullptr));
    }
}

Result<OpenedCase> openForReading(const QString &path, int schema, const QVector<Migration> &migrations)
{
    if (const Result<void> whole = playBackJournal(path); !whole) return passOn(whole);
    auto db = connectTo(path, true);
    if (!db) return passOn(db);
    const int known = migrations.last().version;
    if (schema > known) {
        const Result<int> reader =
            (*db)->query([&]() -> Result<int> { return metaValue(**db, "min_reader").toInt(); });
        if (!reader || *reader < 1 || *reader > known) return newerCase(path, schema, known, false);
    }
    if (schema < known)
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("“%1” was made by an older TenderTrace and must be brought up to date "
                                   "once. Open it for writing; a backup is kept beside it.")
                        .arg(shownName(path)));
    const Result<CaseInfo> info = readInfo(**db, path);
    if (!info) return passOn(info);
    return OpenedCase{nullptr, std::move(*db), *info};
}

Result<OpenedCase> openForWriting(const QString &path, int schema, const QVector<Migration> &migrations)
{
    const int known = migrations.last().version;
    if (schema > known) {
        // Asks the file itself whether reading would do, on a connection that cannot write.
        return newerCase(path, schema, known, openForReading(path, schema, migrations).has_value());
    }
    Result<std::unique_ptr<QLockFile>> lock = lockCase(path);
    if (!lock) return passOn(lock);
    auto db = connectTo(path, false);
    if (!db) return passOn(db);
    if (schema < known) {
        if (const Result<void> migrated = migrate(**db, path, schema, migrations); !migrated)
            return passOn(migrated);
    }
    const Result<CaseInfo> info = readInfo(**db, path);
    if (!info) return passOn(info);
    if (const Result<void> renewed = renewIndex(**db); !renewed) return passOn(renewed);
    return OpenedCase{std::move(*lock), std::move(*db), *info};
}

Result<void> fillNewCase(CaseDatabase &db, const QVector<Migration> &migrations)
{
    return db.change([&]() -> Result<void> {
        db.sqlite().exec("PRAGMA application_id = " + std::to_string(kCaseApplicationId));
        applyMigrations(db.sqlite(), migrations);
        setMetaValue(db, "uuid", QUuid::createUuid().toString(QUuid::WithoutBraces));
        setMetaValue(db, "title", {});
        setMetaValue(db, "created_at", sql::timeText(sql::now()));
        setMetaValue(db, "created_by", QStringLiteral("TenderTrace " TT_VERSION));
        setMetaValue(db, "index_fingerprint", QString::fromLatin1(searchTermsFingerprint()));
        db.audit(QStringLiteral("create"), QStringLiteral("case"));
        return {};
    });
}

/// A lock of this very program that nobody in it holds any more: it could not be removed when the case was
/// closed, because its stick had been pulled. Who holds a lock keeps its file locked as well (QLockFile
/// does).
bool isOwnLeftover(QLockFile &lock, const QString &lockPath)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program) || process != ::getpid() ||
        host != QSysInfo::machineHostName())
        return false;
    const int file = ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0) return false;
    const bool free = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    ::close(file);
    return free;
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockCase(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return fail(ErrorCode::ReadOnly, QStringLiteral("“%1” is in a place where nothing can be written. "
                                                        "Open it for reading only, or copy it first.")
                                             .arg(file.fileName()));
    const QString lockPath = file.canonicalFilePath() + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(
        0); // an hour-long import is no stale lock; that of a dead program is found out by its process id
    if (lock->tryLock(0)) return lock;
    if (lock->error() == QLockFile::LockFailedError && isOwnLeftover(*lock, lockPath)) {
        QFile::remove(lockPath);
        if (lock->tryLock(0)) return lock;
    }
    if (lock->error() == QLockFile::PermissionError)
        return fail(
            ErrorCode::ReadOnly,
            QStringLiteral(
                "The folder of “%1” cannot be written. Open the case for reading only, or copy it first.")
                .arg(file.fileName()));
    if (lock->error() == QLockFile::UnknownError)
        return fail(ErrorCode::DiskFull,
                    QStringLiteral("No lock could be made beside “%1”: the disk may be full. Free some "
                                   "space, or open the case for reading only.")
                        .arg(file.fileName()));
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return fail(
        ErrorCode::Locked,
        QStringLiteral(
            "“%1” is open in another window or program (%2, process %3 on %4). Close it there, or open it "
            "here for reading only.")
            .arg(file.fileName(), program)
            .arg(process)
            .arg(host));
}

Result<void> playBackJournal(const QString &path)
{
    if (!QFileInfo::exists(path + QStringLiteral("-journal"))) return {};
    const Result<std::unique_ptr<QLockFile>> lock = lockCase(path);
    if (!lock) return {}; // in use or on read-only media: the connection itself will say what it cannot do
    const auto db = connectTo(path, false);
    if (!db) return passOn(db);
    return (*db)->query([&]() -> Result<void> {
        (*db)->sqlite().exec("SELECT count(*) FROM sqlite_schema");
        return {};
    });
}

bool isCaseFile(const QString &path) { return probe(path).has_value(); }

Result<OpenedCase> openCase(const QString &path, OpenMode mode, const QVector<Migration> &migrations)
{
    Result<int> schema = probe(path);
    if (schema && QFileInfo::exists(path + QStringLiteral("-journal"))) {
        // A program that was killed while it migrated leaves the new version in the header and the old in the
        // journal.
        if (const Result<void> whole = playBackJournal(path); !whole) return passOn(whole);
        schema = probe(path);
    }
    if (!schema) return passOn(schema);
    if (*schema < 1)
        return fail(
            ErrorCode::Corrupt,
            QStringLiteral("“%1” is a case without its tables. Use the latest backup.").arg(shownName(path)));
    return mode == OpenMode::ReadOnly ? openForReading(path, *schema, migrations)
                                      : openForWriting(path, *schema, migrations);
}

Result<void> createCase(const QString &path, const QVector<Migration> &migrations)
{
    const QFileInfo file(path);
    if (file.exists())
        return fail(ErrorCode::Usage,
                    QStringLiteral("“%1” exists already. Open it, or choose another name for the new case.")
                        .arg(file.fileName()));
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("There is no folder “%1” to make the case in.").arg(folder.filePath()));
    if (!folder.isWritable())
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("Nothing can be written in “%1”. Choose another folder for the new case.")
                        .arg(folder.filePath()));
    // Made beside its place under another name: a crash here leaves no file that looks like a case.
    const QString part =
        QStringLiteral("%1.%2.part").arg(file.absoluteFilePath(), QUuid::createUuid().toString(QUuid::Id128));
    Result<void> made = [&]() -> Result<void> {
        auto db = connectTo(part, false, true);
        if (!db) return passOn(db);
        (*db)->setShownPath(path);
        return fillNewCase(**db, migrations);
    }();
    if (made && !QFile::rename(part, path))
        made =
            fail(ErrorCode::Unreadable, QStringLiteral("The new case could not be put at “%1”.").arg(path));
    if (!made) {
        // SQLite says only that it could not open the file; a file that never came to be means that the
        // folder refused it.
        if (made.error().code == ErrorCode::Unreadable && !QFile::exists(part))
            made =
                fail(ErrorCode::ReadOnly,
                     QStringLiteral("Nothing can be written in “%1”. Choose another folder for the new case.")
                         .arg(folder.filePath()),
                     made.error().detail);
        QFile::remove(part);
        QFile::remove(part + QStringLiteral("-journal"));
    }
    return made;
}

} // namespace tt
