// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_database.h"

#include "app/casefile/case_file.h"
#include "app/casefile/search_tokenizer.h"
#include "app/casefile/sql.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <pwd.h>
#include <unistd.h>

namespace tt
{

namespace
{

constexpr int kBusyMilliseconds = 5000;

int openFlags(bool readOnly, bool create)
{
    if (readOnly) return SQLite::OPEN_READONLY;
    return create ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE : SQLite::OPEN_READWRITE;
}

void check(SQLite::Database &db, int code)
{
    if (code != SQLITE_OK) throw SQLite::Exception(db.getHandle(), code);
}

struct Advice {
    ErrorCode code;
    const char16_t *sentence; ///< %1: the case's file name
};

constexpr Advice kFull = {
    ErrorCode::DiskFull,
    u"The disk that holds “%1” is full. What was saved is kept; free some space and try again."};
constexpr Advice kReadOnly = {
    ErrorCode::ReadOnly,
    u"“%1” cannot be written. Copy it to a place where you may write, or open it for reading only."};
constexpr Advice kLocked = {
    ErrorCode::Locked,
    u"Another program is using “%1”. Wait until it has finished, or close it there, and try again."};
constexpr Advice kCorrupt = {
    ErrorCode::Corrupt,
    u"“%1” is damaged. Make a copy of the file before anything else, then use the latest backup."};
constexpr Advice kUnreadable = {ErrorCode::Unreadable,
                                u"“%1” could not be read or written: the disk, its connection or the "
                                u"permissions failed. Check them and try again."};
constexpr Advice kNoLocks = {ErrorCode::Unreadable,
                             u"“%1” lies in a folder where files cannot be locked, as in some network "
                             u"folders. Nothing was changed; copy "
                             u"the case to a disk of this computer and open it there."};
constexpr Advice kGone = {
    ErrorCode::Unreadable,
    u"“%1” is no longer where it was opened: its stick or network folder was taken away, or "
    u"the file was moved. What was saved is kept there; connect it again and open the case anew."};
constexpr Advice kInternal = {
    ErrorCode::Internal,
    u"The case “%1” could not be changed because of a fault in the program. What was saved is kept."};

Advice adviceFor(int extended, int systemError)
{
    const int primary = extended & 0xFF;
    if (extended == SQLITE_IOERR_LOCK || extended == SQLITE_IOERR_RDLOCK ||
        extended == SQLITE_IOERR_CHECKRESERVEDLOCK || primary == SQLITE_PROTOCOL)
        return kNoLocks;
    if (extended == SQLITE_READONLY_DBMOVED) return kGone;
    switch (primary) {
    case SQLITE_FULL:
        return kFull;
    case SQLITE_READONLY:
        return kReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return kLocked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return kCorrupt;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG) return kFull;
        if (systemError == EROFS) return kReadOnly;
        return kUnreadable;
    default:
        return kInternal;
    }
}

} // namespace

QString loginName()
{
    if (const passwd *user = getpwuid(geteuid()); user != nullptr && user->pw_name != nullptr)
        return QString::fromLocal8Bit(user->pw_name);
    return QStringLiteral("unknown");
}

QString sqliteVersion() { return QString::fromLatin1(sqlite3_libversion()); }

Error sqliteError(const SQLite::Exception &exception, const QString &path, sqlite3 *db)
{
    const int systemError = db != nullptr ? sqlite3_system_errno(db) : 0;
    // The backup's exceptions carry the plain code only, and -1 for the other.
    const int extended = exception.getExtendedErrorCode();
    const Advice advice = adviceFor(extended >= 0 ? extended : exception.getErrorCode(), systemError);
    return {advice.code, QString::fromUtf16(advice.sentence).arg(QFileInfo(path).fileName()),
            QStringLiteral("SQLite %1 (%2), errno %3")
                .arg(extended >= 0 ? extended : exception.getErrorCode())
                .arg(QString::fromUtf8(exception.what()))
                .arg(systemError)};
}

CaseDatabase::CaseDatabase(const QString &path, bool readOnly, bool create)
    : m_path(path)
    , m_readOnly(readOnly)
    , m_db(path.toUtf8().toStdString(), openFlags(readOnly, create), kBusyMilliseconds)
    , m_person(loginName())
{
    sqlite3 *handle = m_db.getHandle();
    check(m_db, sqlite3_extended_result_codes(handle, 1));
    // A case may come from a stranger: its schema must not reach outside, nor our SQL rewrite the schema by
    // accident.
    check(m_db, sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr));
    check(m_db, sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr));
    check(m_db, registerSearchTokenizer(handle));
    m_db.exec("PRAGMA cell_size_check = ON");
    m_db.exec("PRAGMA foreign_keys = ON");
    m_db.exec("PRAGMA temp_store = MEMORY"); // no scrap of a case in a temporary folder
    m_db.exec("PRAGMA cache_size = -16000");
    if (create) m_db.exec("PRAGMA page_size = 8192");
    if (!readOnly) {
        // One file that can be copied, mailed and read from a DVD: docs/case-file.md says why not WAL. EXTRA
        // also syncs the folder after the journal is gone, so that a commit outlives a power cut.
        m_db.exec("PRAGMA journal_mode = DELETE");
        m_db.exec("PRAGMA synchronous = EXTRA");
    }
}

void CaseDatabase::setPerson(const QString &person)
{
    m_person = person.trimmed().isEmpty() ? loginName() : person.trimmed();
}

Error CaseDatabase::readOnlyError() const
{
    return {ErrorCode::ReadOnly,
            QStringLiteral("“%1” is open for reading only, so nothing can be changed in it.")
                .arg(QFileInfo(m_path).fileName()),
            {}};
}

void CaseDatabase::audit(const QString &action, const QString &object, const QString &before,
                         const QString &after)
{
    AuditEntry entry{0, sql::now(), m_person, action, object, before, after, {}};
    QString previous;
    SQLite::Statement last = prepare("SELECT sequence, chain FROM audit ORDER BY sequence DESC LIMIT 1");
    if (last.executeStep()) {
        entry.sequence = last.getColumn(0).getInt64();
        previous = sql::text(last.getColumn(1));
    } else {
        SQLite::Statement uuid = prepare("SELECT value FROM case_meta WHERE key = 'uuid'");
        if (uuid.executeStep()) previous = auditChainStart(sql::text(uuid.getColumn(0)));
    }
    last.reset();
    ++entry.sequence;
    entry.chain = auditChain(previous, entry);
    SQLite::Statement insert =
        prepare("INSERT INTO audit (sequence, at, by, action, object, before, after, chain) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    sql::bindAll(insert, entry.sequence, sql::timeText(entry.at), entry.by, action, object, before, after,
                 entry.chain);
    insert.exec();
    // The head is kept apart, so that entries cut from the end are missed.
    SQLite::Statement head = prepare("INSERT INTO case_meta (key, value) VALUES ('audit_head', ?1) "
                                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    sql::bindAll(head, entry.chain);
    head.exec();
}

QString objectName(DocumentId id) { return QStringLiteral("document %1").arg(id.value); }
QString objectName(PageKey key)
{
    return QStringLiteral("document %1 page %2").arg(key.document.value).arg(key.page + 1);
}
QString objectName(FindingId id) { return QStringLiteral("finding %1").arg(id.value); }
QString objectName(NoteId id) { return QStringLiteral("note %1").arg(id.value); }

} // namespace tt
