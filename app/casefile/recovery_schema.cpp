// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/recovery_schema.h"

#include "app/casefile/sql.h"

#include <sqlite3.h>

#include <algorithm>

namespace tt
{

namespace
{

struct TriggerWork {
    QMap<QString, QSet<QString>> columns; ///< "table.column" it sets, by trigger
    QSet<QString> others;                 ///< triggers that add or remove rows
};

QString known(const char *text) { return QString::fromUtf8(text == nullptr ? "" : text); }

/// SQLite asks this for everything a statement will do, its triggers included.
int noteWork(void *data, int action, const char *first, const char *second, const char *, const char *trigger)
{
    auto *work = static_cast<TriggerWork *>(data);
    if (trigger == nullptr) return SQLITE_OK;
    if (action == SQLITE_UPDATE) work->columns[known(trigger)].insert(known(first) + u'.' + known(second));
    if (action == SQLITE_INSERT || action == SQLITE_DELETE) work->others.insert(known(trigger));
    return SQLITE_OK;
}

TriggerWork workOf(CaseDatabase &db, const QByteArray &statement)
{
    TriggerWork work;
    sqlite3_set_authorizer(db.sqlite().getHandle(), noteWork, &work);
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(db.sqlite().getHandle(), statement.constData(), -1, &prepared, nullptr);
    sqlite3_finalize(prepared);
    sqlite3_set_authorizer(db.sqlite().getHandle(), nullptr, nullptr);
    return work;
}

QVector<ForeignKey> foreignKeysOf(CaseDatabase &db, const QByteArray &table)
{
    QVector<ForeignKey> keys;
    SQLite::Statement row(
        db.sqlite(),
        "SELECT f.\"from\", f.\"table\", coalesce(f.\"to\", (SELECT name FROM pragma_table_info(f.\"table\") "
        "WHERE pk = 1)), NOT c.\"notnull\" FROM pragma_foreign_key_list(?1) f "
        "JOIN pragma_table_info(?1) c ON c.name = f.\"from\"");
    row.bind(1, table.toStdString());
    while (row.executeStep())
        keys.append({sql::text(row.getColumn(0)).toUtf8(), sql::text(row.getColumn(1)).toUtf8(),
                     sql::text(row.getColumn(2)).toUtf8(), row.getColumn(3).getInt() == 1});
    return keys;
}

TableShape shapeOf(CaseDatabase &db, const QString &name, bool withoutRowid)
{
    TableShape table;
    table.name = name.toUtf8();
    table.withoutRowid = withoutRowid;
    SQLite::Statement row(db.sqlite(), "SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid");
    row.bind(1, table.name.toStdString());
    while (row.executeStep()) {
        table.columns << sql::text(row.getColumn(0));
        if (row.getColumn(1).getInt() > 0) table.key << table.columns.last();
    }
    table.foreignKeys = foreignKeysOf(db, table.name);
    return table;
}

/// Parents first; a circle of references is taken in the order of the schema.
QVector<TableShape> parentsFirst(QVector<TableShape> tables)
{
    QVector<TableShape> sorted;
    QSet<QByteArray> done;
    while (!tables.isEmpty()) {
        const auto ready = std::find_if(tables.begin(), tables.end(), [&done](const TableShape &table) {
            return std::all_of(
                table.foreignKeys.begin(), table.foreignKeys.end(),
                [&](const ForeignKey &key) { return key.parent == table.name || done.contains(key.parent); });
        });
        const auto next = ready == tables.end() ? tables.begin() : ready;
        done.insert(next->name);
        sorted.append(*next);
        tables.erase(next);
    }
    return sorted;
}

QByteArray updateOfAll(const TableShape &table)
{
    QByteArray sets;
    for (const QString &column : table.columns)
        sets += (sets.isEmpty() ? "\"" : ", \"") + column.toUtf8() + "\" = \"" + column.toUtf8() + '"';
    return "UPDATE \"" + table.name + "\" SET " + sets;
}

void findTriggers(CaseDatabase &db, SchemaShape &shape)
{
    TriggerWork all;
    QSet<QString> keptByInserts;
    for (const TableShape &table : std::as_const(shape.tables)) {
        const TriggerWork inserting = workOf(db, "INSERT INTO \"" + table.name + "\" DEFAULT VALUES");
        for (const TriggerWork &work :
             {inserting, workOf(db, "DELETE FROM \"" + table.name + "\" WHERE true"),
              workOf(db, updateOfAll(table))}) {
            for (auto it = work.columns.begin(); it != work.columns.end(); ++it)
                all.columns[it.key()] += it.value();
            all.others += work.others;
        }
        for (auto it = inserting.columns.begin(); it != inserting.columns.end(); ++it)
            if (!inserting.others.contains(it.key())) keptByInserts += it.value();
    }
    SQLite::Statement row = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    while (row.executeStep()) {
        const QString name = sql::text(row.getColumn(0));
        if (!all.columns.contains(name) || all.others.contains(name))
            shape.guards.insert(name, sql::text(row.getColumn(1)));
    }
    for (TableShape &table : shape.tables) {
        for (const QString &column : std::as_const(table.columns))
            if (keptByInserts.contains(QString::fromUtf8(table.name) + u'.' + column)) table.kept << column;
    }
}

} // namespace

SchemaShape schemaShape(CaseDatabase &db)
{
    SchemaShape shape;
    QVector<TableShape> tables;
    SQLite::Statement row = db.prepare(
        "SELECT l.name, l.type, l.wr FROM pragma_table_list l JOIN sqlite_schema s ON s.name = l.name AND "
        "s.type = 'table' WHERE l.schema = 'main' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY "
        "s.rowid");
    while (row.executeStep()) {
        const QString name = sql::text(row.getColumn(0));
        const QString type = sql::text(row.getColumn(1));
        if (type == u"virtual") shape.textIndexes << name;
        if (type == u"table") tables.append(shapeOf(db, name, row.getColumn(2).getInt() == 1));
    }
    shape.tables = parentsFirst(std::move(tables));
    findTriggers(db, shape);
    return shape;
}

QStringList carriedColumns(const TableShape &table)
{
    QStringList columns = table.columns;
    for (const QString &kept : table.kept)
        columns.removeAll(kept);
    return columns;
}

} // namespace tt
