// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace tt
{

/// Copies a file that may lie on a failing disk: what cannot be read becomes zeros. Gives what was lost, as
/// sentences.
Result<QStringList> copyWhatReads(const QString &from, const QString &to, const StopToken &stop,
                                  const std::function<void(qint64 done, qint64 total)> &progress);

/// A finalised-by-itself SQLite statement whose values are handed on as they are. Private to the recovery.
class RawStatement final
{
public:
    /// Null in get() when SQLite refuses the text (a table that is not there, a damaged schema).
    RawStatement(sqlite3 *db, const QByteArray &text);
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;
    [[nodiscard]] sqlite3_stmt *get() const { return m_statement; }

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// What a walk over a damaged table calls for every row that can be read; columns as they were asked for.
using TakeRow = std::function<void(sqlite3_stmt *row)>;

/// A connection to a private copy of a damaged database that reads on where SQLite would give up.
class DamagedDatabase final
{
public:
    /// `path` is a copy that may be changed: a journal beside it is played back. Errors: Corrupt, Unreadable.
    static Result<std::unique_ptr<DamagedDatabase>> open(const QString &path);
    ~DamagedDatabase();
    DamagedDatabase(const DamagedDatabase &) = delete;
    DamagedDatabase &operator=(const DamagedDatabase &) = delete;

    [[nodiscard]] bool hasTable(const QByteArray &table) const;
    [[nodiscard]] QStringList columns(const QByteArray &table) const;
    /// A number a query gives, or nothing.
    [[nodiscard]] std::optional<qint64> number(const QByteArray &query) const;

    /// Every row that can be read, by ascending row number, around what is damaged. Gives the gaps, as "14 to
    /// 31".
    QStringList walk(const QByteArray &table, const QStringList &columns, const TakeRow &take,
                     const StopToken &stop);
    /// For a table WITHOUT ROWID: from its first key until something is damaged, then from its last. A row
    /// may come twice.
    QStringList walkByKey(const QByteArray &table, const QStringList &columns, const QStringList &key,
                          const TakeRow &take);

private:
    explicit DamagedDatabase(sqlite3 *db)
        : m_db(db)
    {
    }

    sqlite3 *m_db;
};

/// "a", "b" quoted for SQL and joined by commas.
QByteArray sqlNames(const QStringList &names);

} // namespace tt
