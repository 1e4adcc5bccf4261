// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QByteArray>
#include <QVector>

namespace SQLite
{
class Database;
}

namespace tt
{

/// "TTcf" in the SQLite header says that a file is one of our cases.
constexpr quint32 kCaseApplicationId = 0x54546366;

/// A step from one schema to the next: frozen SQL with a head that says `-- version: N` and `-- min_reader:
/// M`.
struct Migration {
    int version = 0;
    int minReader = 0; ///< the oldest schema whose programs still read a case of this version
    QByteArray sql;
};

/// The migrations compiled in (resources/sql), ascending without a gap from 1. Errors: Internal for a
/// malformed head.
Result<QVector<Migration>> builtInMigrations();
/// Parses one; the name's number must be the version.
Result<Migration> parseMigration(const QByteArray &name, const QByteArray &sql);

/// Brings an open database from its user_version to the last migration's. The caller holds the transaction.
/// Throws SQLite::Exception.
void applyMigrations(SQLite::Database &db, const QVector<Migration> &migrations);

} // namespace tt
