// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/recovery_steps.h"

#include "app/casefile/sql.h"

#include <QJsonArray>

#include <sqlite3.h>

namespace tt
{

namespace
{

constexpr int kMostBlobSetAside = 64 << 10; ///< bytes; pieces of originals are no use in a text file

QJsonValue valueOf(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(row, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(row, column);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                                 sqlite3_column_bytes(row, column));
    case SQLITE_BLOB: {
        const int bytes = sqlite3_column_bytes(row, column);
        if (bytes > kMostBlobSetAside) return QStringLiteral("%1 bytes").arg(bytes);
        return QString::fromLatin1(
            QByteArray(static_cast<const char *>(sqlite3_column_blob(row, column)), bytes).toBase64());
    }
    default:
        return QJsonValue::Null;
    }
}

void putAside(Recovery &recovery, const QByteArray &table, const QStringList &columns, sqlite3_stmt *row,
              const QString &reason)
{
    QJsonObject values;
    for (int i = 0; i < columns.size(); ++i)
        values.insert(columns[i], valueOf(row, i));
    const QJsonObject line{{QStringLiteral("table"), QString::fromUtf8(table)},
                           {QStringLiteral("why"), reason},
                           {QStringLiteral("row"), values}};
    recovery.setAside += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// Rows into the new case, as they are.
class Insert final
{
public:
    Insert(Recovery &recovery, const TableShape &table, QStringList columns, RecoveredTable &count)
        : m_recovery(recovery)
        , m_table(table)
        , m_columns(std::move(columns))
        , m_count(count)
        , m_statement(recovery.db.sqlite().getHandle(),
                      "INSERT INTO \"" + table.name + "\" (" + sqlNames(m_columns) + ") VALUES (" +
                          QByteArray("?, ").repeated(m_columns.size() - 1) + "?)" + conflict(table))
    {
    }

    void operator()(sqlite3_stmt *row)
    {
        sqlite3_stmt *insert = m_statement.get();
        sqlite3_reset(insert);
        for (int i = 0; i < m_columns.size(); ++i)
            sqlite3_bind_value(insert, i + 1, sqlite3_column_value(row, i));
        sqlite3 *handle = m_recovery.db.sqlite().getHandle();
        if (sqlite3_step(insert) == SQLITE_DONE) {
            m_count.rows += sqlite3_changes(handle);
            return;
        }
        const int code = sqlite3_errcode(handle);
        if ((code & 0xFF) != SQLITE_CONSTRAINT && (code & 0xFF) != SQLITE_MISMATCH)
            throw SQLite::Exception(handle, code); // the disk, not the row
        ++m_count.refused;
        putAside(m_recovery, m_table.name, m_columns, row, QString::fromUtf8(sqlite3_errmsg(handle)));
    }

private:
    /// What is read from both ends may come twice; what the new case has already (its version) stays.
    static QByteArray conflict(const TableShape &table)
    {
        return table.withoutRowid ? " ON CONFLICT (" + sqlNames(table.key) + ") DO NOTHING" : QByteArray();
    }

    Recovery &m_recovery;
    const TableShape &m_table;
    QStringList m_columns;
    RecoveredTable &m_count;
    RawStatement m_statement;
};

void tellOf(Recovery &recovery, const RecoveredTable &table)
{
    if (!table.gaps.isEmpty())
        recovery.lose(QStringLiteral("Table “%1”: rows that could not be read: %2.")
                          .arg(table.name, table.gaps.join(u", ")));
    if (table.refused > 0)
        recovery.lose(QStringLiteral("Table “%1”: %2 rows were damaged and are set aside below.")
                          .arg(table.name)
                          .arg(table.refused));
}

/// The values of the columns that triggers keep, to be compared when all is carried over.
void rememberKept(Recovery &recovery, const TableShape &table)
{
    if (table.kept.isEmpty() || table.withoutRowid) return;
    auto &before = recovery.keptBefore[table.name];
    recovery.damaged.walk(
        table.name, table.kept,
        [&](sqlite3_stmt *row) {
            QVector<qint64> values;
            const int count = static_cast<int>(table.kept.size());
            for (int i = 0; i < count; ++i)
                values << sqlite3_column_int64(row, i);
            before.insert(sqlite3_column_int64(row, count), values);
        },
        recovery.stop);
}

} // namespace

void carryTable(Recovery &recovery, const TableShape &table)
{
    RecoveredTable count;
    count.name = QString::fromUtf8(table.name);
    const QStringList there = recovery.damaged.columns(table.name);
    QStringList columns;
    const QStringList wanted = carriedColumns(table);
    for (const QString &column : wanted)
        if (there.contains(column)) columns << column;
    if (columns.isEmpty()) {
        recovery.lose(QStringLiteral("Table “%1” could not be found.").arg(count.name));
    } else {
        recovery.db.sqlite().exec("BEGIN");
        Insert insert(recovery, table, columns, count);
        const TakeRow take = [&insert](sqlite3_stmt *row) { insert(row); };
        count.gaps = table.withoutRowid ? recovery.damaged.walkByKey(table.name, columns, table.key, take)
                                        : recovery.damaged.walk(table.name, columns, take, recovery.stop);
        recovery.db.sqlite().exec("COMMIT");
        rememberKept(recovery, table);
    }
    tellOf(recovery, count);
    recovery.report.tables.append(count);
}

void carrySequences(Recovery &recovery)
{
    RecoveredTable ignored;
    const TakeRow take = [&recovery](sqlite3_stmt *row) {
        if (sqlite3_column_type(row, 0) != SQLITE_TEXT) return;
        const std::string name = reinterpret_cast<const char *>(sqlite3_column_text(row, 0));
        const qint64 used = sqlite3_column_int64(row, 1);
        SQLite::Statement raise =
            recovery.db.prepare("UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1");
        raise.bind(1, name);
        sql::bind(raise, 2, used);
        if (raise.exec() > 0) return;
        SQLite::Statement add =
            recovery.db.prepare("INSERT INTO sqlite_sequence (name, seq) SELECT ?1, ?2 WHERE EXISTS "
                                "(SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1)");
        add.bind(1, name);
        sql::bind(add, 2, used);
        add.exec();
    };
    const QStringList gaps = recovery.damaged.walk(
        "sqlite_sequence", {QStringLiteral("name"), QStringLiteral("seq")}, take, recovery.stop);
    if (!gaps.isEmpty())
        recovery.lose(QStringLiteral(
            "Which numbers were given out is partly lost: a number of a removed note or finding may "
            "be used again."));
}

void setAside(Recovery &recovery, const TableShape &table, const QByteArray &where)
{
    const RawStatement rows(recovery.db.sqlite().getHandle(), "SELECT " + sqlNames(table.columns) +
                                                                  " FROM \"" + table.name + "\" WHERE " +
                                                                  where);
    while (rows.get() && sqlite3_step(rows.get()) == SQLITE_ROW)
        putAside(recovery, table.name, table.columns, rows.get(),
                 QStringLiteral("what it belongs to is lost"));
}

void mendReferences(Recovery &recovery)
{
    SQLite::Database &db = recovery.db.sqlite();
    for (bool changed = true; changed;) {
        changed = false;
        for (const TableShape &table : recovery.shape.tables) {
            for (const ForeignKey &key : table.foreignKeys) {
                const QByteArray where = '"' + key.column + "\" IS NOT NULL AND \"" + key.column +
                                         "\" NOT IN (SELECT \"" + key.parentColumn + "\" FROM \"" +
                                         key.parent + "\")";
                const std::string count =
                    ("SELECT count(*) FROM \"" + table.name + "\" WHERE " + where).toStdString();
                const int astray = db.execAndGet(count).getInt();
                if (astray == 0) continue;
                changed = true;
                const QString names =
                    QStringLiteral("Table “%1”: %2 rows refer to rows of “%3” that are lost")
                        .arg(QString::fromUtf8(table.name))
                        .arg(astray)
                        .arg(QString::fromUtf8(key.parent));
                bool cleared = key.nullable;
                if (cleared) {
                    try {
                        db.exec(
                            ("UPDATE \"" + table.name + "\" SET \"" + key.column + "\" = NULL WHERE " + where)
                                .toStdString());
                        recovery.lose(names + QStringLiteral("; they are kept without the reference."));
                    } catch (const SQLite::Exception &) {
                        cleared = false; // the table does not allow it
                    }
                }
                if (cleared) continue;
                setAside(recovery, table, where);
                db.exec(("DELETE FROM \"" + table.name + "\" WHERE " + where).toStdString());
                recovery.lose(names + QStringLiteral("; they are set aside below."));
            }
        }
    }
}

} // namespace tt
