// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_database.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>

namespace tt
{

// What a recovery must know of the tables, asked of the schema itself, so that a new table is carried over
// without a word here. Private to the recovery. Throws SQLite::Exception.

struct ForeignKey {
    QByteArray column;
    QByteArray parent;
    QByteArray parentColumn;
    bool nullable = false;
};

struct TableShape {
    QByteArray name;
    QStringList columns;
    QStringList key; ///< of the primary key
    bool withoutRowid = false;
    QVector<ForeignKey> foreignKeys;
    QStringList kept; ///< columns that triggers keep (counts): they come back by themselves
};

struct SchemaShape {
    QVector<TableShape> tables; ///< parents before those that refer to them
    QStringList textIndexes;    ///< FTS5 tables over a table's own text
    /// Triggers that do more than keep columns (guards, above all), with their text: taken off while rows are
    /// carried over, put back afterwards.
    QMap<QString, QString> guards;
};

SchemaShape schemaShape(CaseDatabase &db);

/// "a" of a table's columns without those that triggers keep.
QStringList carriedColumns(const TableShape &table);

} // namespace tt
