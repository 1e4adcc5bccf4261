// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"

namespace tt
{

namespace
{

QString objectNameOf(const QString &name) { return QStringLiteral("watch-list “%1”").arg(name); }

WatchlistRecord recordFrom(SQLite::Statement &row)
{
    WatchlistRecord record;
    record.id.value = row.getColumn(0).getInt64();
    record.name = sql::text(row.getColumn(1));
    record.builtIn = row.getColumn(2).getInt() != 0;
    record.content = sql::blob(row.getColumn(3));
    record.sha256 = Sha256::of(record.content);
    record.addedAt = sql::time(row.getColumn(5));
    record.addedBy = sql::text(row.getColumn(6));
    if (!row.getColumn(7).isNull()) record.removedAt = sql::time(row.getColumn(7));
    record.removedBy = sql::text(row.getColumn(8));
    return record;
}

} // namespace

Result<QVector<WatchlistRecord>> WatchlistStore::list(bool removed)
{
    return m_db.query([&]() -> Result<QVector<WatchlistRecord>> {
        QVector<WatchlistRecord> records;
        SQLite::Statement row = m_db.prepare(
            "SELECT id, name, built_in, content, sha256, added_at, added_by, removed_at, "
            "removed_by FROM watchlists WHERE ?1 OR removed_at IS NULL ORDER BY built_in DESC, id");
        sql::bindAll(row, removed ? 1 : 0);
        while (row.executeStep()) {
            records.append(recordFrom(row));
            if (records.last().sha256.bytes() != sql::blob(row.getColumn(4)))
                return fail(ErrorCode::Corrupt,
                            QStringLiteral("The watch-list “%1” of the case is damaged; add it again.")
                                .arg(records.last().name));
        }
        return records;
    });
}

QString WatchlistStore::retire(const QString &name)
{
    SQLite::Statement row =
        m_db.prepare("SELECT id, sha256 FROM watchlists WHERE name = ?1 AND removed_at IS NULL");
    sql::bindAll(row, name);
    if (!row.executeStep()) return {};
    SQLite::Statement update =
        m_db.prepare("UPDATE watchlists SET removed_at = ?2, removed_by = ?3 WHERE id = ?1");
    sql::bindAll(update, qint64(row.getColumn(0).getInt64()), sql::timeText(sql::now()), m_db.person());
    update.exec();
    return QString::fromLatin1(sql::blob(row.getColumn(1)).toHex());
}

Result<WatchlistRecord> WatchlistStore::add(const QString &name, const QByteArray &content, bool builtIn)
{
    if (name.trimmed().isEmpty() || content.isEmpty())
        return fail(ErrorCode::Usage, QStringLiteral("A watch-list needs a name and content."));
    return m_db.change([&]() -> Result<WatchlistRecord> {
        const QString before = retire(name);
        WatchlistRecord record;
        record.name = name;
        record.builtIn = builtIn;
        record.content = content;
        record.sha256 = Sha256::of(content);
        record.addedAt = sql::now();
        record.addedBy = m_db.person();
        SQLite::Statement insert =
            m_db.prepare("INSERT INTO watchlists (name, built_in, added_at, added_by, sha256, content) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        sql::bindAll(insert, name, builtIn ? 1 : 0, sql::timeText(record.addedAt), record.addedBy);
        sql::bindBlob(insert, 5, record.sha256.bytes());
        sql::bindBlob(insert, 6, content);
        insert.exec();
        record.id.value = m_db.lastId();
        m_db.audit(QStringLiteral("watchlist_add"), objectNameOf(name),
                   before.isEmpty() ? QString() : sql::jsonText({{QStringLiteral("sha256"), before}}),
                   sql::jsonText({{QStringLiteral("sha256"), record.sha256.hex()},
                                  {QStringLiteral("bytes"), content.size()},
                                  {QStringLiteral("built_in"), builtIn}}));
        return record;
    });
}

Result<void> WatchlistStore::remove(const QString &name)
{
    return m_db.change([&]() -> Result<void> {
        const QString before = retire(name);
        if (before.isEmpty())
            return fail(ErrorCode::NotFound, QStringLiteral("The case uses no watch-list “%1”.").arg(name));
        m_db.audit(QStringLiteral("watchlist_remove"), objectNameOf(name),
                   sql::jsonText({{QStringLiteral("sha256"), before}}));
        return {};
    });
}

} // namespace tt
