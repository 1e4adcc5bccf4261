// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/schema.h"

#include "app/casefile/sql_files.h"

#include <QRegularExpression>

#include <SQLiteCpp/SQLiteCpp.h>

namespace tt
{

namespace
{

int headNumber(const QString &sql, const QString &key)
{
    const QRegularExpression line(QStringLiteral("^-- %1: (\\d+)$").arg(key),
                                  QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(sql);
    return match.hasMatch() ? match.capturedView(1).toInt() : 0;
}

} // namespace

Result<Migration> parseMigration(const QByteArray &name, const QByteArray &sql)
{
    const QString text = QString::fromUtf8(sql);
    Migration migration{headNumber(text, QStringLiteral("version")),
                        headNumber(text, QStringLiteral("min_reader")), sql};
    if (migration.version < 1 || migration.minReader < 1 || migration.minReader > migration.version ||
        name.left(3).toInt() != migration.version)
        return fail(ErrorCode::Internal,
                    QStringLiteral("The migration %1 has no proper head.").arg(QString::fromUtf8(name)));
    return migration;
}

Result<QVector<Migration>> builtInMigrations()
{
    QVector<Migration> migrations;
    for (const SqlFile &file : sqlFiles()) {
        const Result<Migration> migration = parseMigration(file.name, file.text);
        if (!migration) return passOn(migration);
        if (migration->version != migrations.size() + 1)
            return fail(
                ErrorCode::Internal,
                QStringLiteral("The migrations have a gap before version %1.").arg(migration->version));
        migrations.append(*migration);
    }
    if (migrations.isEmpty())
        return fail(ErrorCode::Internal, QStringLiteral("No migrations are compiled in."));
    return migrations;
}

void applyMigrations(SQLite::Database &db, const QVector<Migration> &migrations)
{
    const int have = db.execAndGet("PRAGMA user_version").getInt();
    for (const Migration &migration : migrations) {
        if (migration.version <= have) continue;
        db.exec(migration.sql.constData());
        db.exec("PRAGMA user_version = " + std::to_string(migration.version));
        SQLite::Statement reader(db, "INSERT INTO case_meta (key, value) VALUES ('min_reader', ?1) "
                                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
        reader.bind(1, std::to_string(migration.minReader));
        reader.exec();
    }
}

} // namespace tt
