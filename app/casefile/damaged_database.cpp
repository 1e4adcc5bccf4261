// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/damaged_database.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace tt
{

namespace
{

constexpr qint64 kPieceBytes = 1 << 20;
constexpr qint64 kSmallestPiece = 4096; ///< a disk's sector

/// One row from `first` on, fetched whole: a row number alone would be read where its contents cannot.
class Seek final
{
public:
    Seek(sqlite3 *db, const QByteArray &table, const QStringList &columns)
        : m_statement(db, "SELECT rowid, " + sqlNames(columns) + " FROM \"" + table +
                              "\" NOT INDEXED WHERE rowid >= ?1 ORDER BY rowid LIMIT 1")
    {
    }

    enum class Found { Row, Nothing, Damage };
    Found at(qint64 first, qint64 &row)
    {
        sqlite3_reset(m_statement.get());
        sqlite3_bind_int64(m_statement.get(), 1, first);
        const int code = sqlite3_step(m_statement.get());
        if (code == SQLITE_DONE) return Found::Nothing;
        if (code != SQLITE_ROW) return Found::Damage;
        row = sqlite3_column_int64(m_statement.get(), 0);
        return row >= first ? Found::Row : Found::Damage;
    }

private:
    RawStatement m_statement;
};

/// The first row after `last` that can be read: galloping until one can, then halving back towards the
/// damage.
std::optional<qint64> nextReadable(Seek &seek, qint64 last, const StopToken &stop)
{
    constexpr qint64 kHighest = std::numeric_limits<qint64>::max();
    qint64 damaged = last;
    qint64 row = 0;
    for (qint64 stride = 1; !stop.stop_requested(); stride *= 2) {
        if (kHighest - stride <= last) return std::nullopt;
        const qint64 at = last + stride;
        const Seek::Found found = seek.at(at, row);
        if (found == Seek::Found::Nothing) return std::nullopt;
        if (found == Seek::Found::Row) {
            qint64 good = at;
            qint64 best = row;
            while (good - damaged > 1 && !stop.stop_requested()) {
                const qint64 middle = damaged + (good - damaged) / 2;
                if (seek.at(middle, row) == Seek::Found::Row) {
                    good = middle;
                    best = row;
                } else {
                    damaged = middle;
                }
            }
            return best;
        }
        damaged = at;
    }
    return std::nullopt;
}

QString gapText(qint64 after, std::optional<qint64> next)
{
    if (!next) return QStringLiteral("everything after %1").arg(after);
    if (*next == after + 2) return QString::number(after + 1);
    return QStringLiteral("%1 to %2").arg(after + 1).arg(*next - 1);
}

} // namespace

QByteArray sqlNames(const QStringList &names)
{
    QByteArray text;
    for (const QString &name : names)
        text += (text.isEmpty() ? "\"" : ", \"") + name.toUtf8() + '"';
    return text;
}

Result<QStringList> copyWhatReads(const QString &from, const QString &to, const StopToken &stop,
                                  const std::function<void(qint64 done, qint64 total)> &progress)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(
            ErrorCode::Unreadable,
            QStringLiteral("“%1” may not be read. Check its permissions.").arg(QFileInfo(from).fileName()),
            source.errorString());
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("Nothing can be written in “%1”. Choose another folder.")
                        .arg(QFileInfo(to).absolutePath()),
                    target.errorString());
    const qint64 size = source.size();
    qint64 lost = 0;
    for (qint64 at = 0, step = kPieceBytes; at < size; step = at % kPieceBytes == 0 ? kPieceBytes : step) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled,
                        QStringLiteral("The recovery was cancelled; nothing was written."));
        const qint64 wanted = std::min(step, size - at);
        QByteArray piece = source.seek(at) ? source.read(wanted) : QByteArray();
        if (piece.isEmpty() && step > kSmallestPiece) {
            step = kSmallestPiece; // around the place that cannot be read
            continue;
        }
        if (piece.isEmpty()) {
            piece = QByteArray(wanted, '\0');
            lost += wanted;
        }
        if (target.write(piece) != piece.size())
            return fail(ErrorCode::DiskFull,
                        QStringLiteral(
                            "There is no room beside “%1” for a working copy of the damaged case; free some "
                            "space and try again.")
                            .arg(to),
                        target.errorString());
        at += piece.size();
        if (progress) progress(at, size);
    }
    QStringList losses;
    if (lost > 0)
        losses << QStringLiteral("%1 bytes of the damaged file could not be read from the disk.").arg(lost);
    return losses;
}

RawStatement::RawStatement(sqlite3 *db, const QByteArray &text)
{
    if (sqlite3_prepare_v2(db, text.constData(), static_cast<int>(text.size()), &m_statement, nullptr) !=
        SQLITE_OK)
        m_statement = nullptr;
}

RawStatement::~RawStatement() { sqlite3_finalize(m_statement); }

Result<std::unique_ptr<DamagedDatabase>> DamagedDatabase::open(const QString &path)
{
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr);
    std::unique_ptr<DamagedDatabase> opened(new DamagedDatabase(db));
    if (code != SQLITE_OK)
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("The working copy of the damaged case cannot be opened."));
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // With a writable schema SQLite reads past a wrong page count and parts of the schema that make no sense.
    sqlite3_exec(db, "PRAGMA writable_schema = ON", nullptr, nullptr, nullptr);
    if (!opened->number("SELECT count(*) FROM sqlite_schema WHERE type = 'table'"))
        return fail(
            ErrorCode::Corrupt,
            QStringLiteral(
                "The list of what is in the case is damaged, so nothing in it can be told apart. Use the "
                "latest backup."),
            QString::fromUtf8(sqlite3_errmsg(db)));
    return opened;
}

DamagedDatabase::~DamagedDatabase() { sqlite3_close(m_db); }

bool DamagedDatabase::hasTable(const QByteArray &table) const { return !columns(table).isEmpty(); }

QStringList DamagedDatabase::columns(const QByteArray &table) const
{
    QStringList names;
    const RawStatement info(m_db, "SELECT name FROM pragma_table_info('" + table + "')");
    while (info.get() && sqlite3_step(info.get()) == SQLITE_ROW)
        names << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(info.get(), 0)));
    return names;
}

std::optional<qint64> DamagedDatabase::number(const QByteArray &query) const
{
    const RawStatement row(m_db, query);
    if (!row.get() || sqlite3_step(row.get()) != SQLITE_ROW) return std::nullopt;
    return sqlite3_column_int64(row.get(), 0);
}

QStringList DamagedDatabase::walk(const QByteArray &table, const QStringList &columns, const TakeRow &take,
                                  const StopToken &stop)
{
    QStringList gaps;
    const RawStatement rows(m_db, "SELECT " + sqlNames(columns) + ", rowid FROM \"" + table +
                                      "\" NOT INDEXED WHERE rowid >= ?1 ORDER BY rowid");
    if (!rows.get()) return {QStringLiteral("all")};
    Seek seek(m_db, table, columns);
    const int rowid = static_cast<int>(columns.size());
    qint64 last = 0; // no row of ours has a number below 1
    std::optional<qint64> from = 1;
    while (from && !stop.stop_requested()) {
        sqlite3_reset(rows.get());
        sqlite3_bind_int64(rows.get(), 1, *from);
        int code = SQLITE_ROW;
        while (!stop.stop_requested() && (code = sqlite3_step(rows.get())) == SQLITE_ROW) {
            const qint64 row = sqlite3_column_int64(rows.get(), rowid);
            if (row <= last) break; // a damaged tree that runs in a circle
            take(rows.get());
            last = row;
        }
        if (code == SQLITE_DONE) break;
        from = nextReadable(seek, last, stop);
        gaps << gapText(last, from);
    }
    return gaps;
}

QStringList DamagedDatabase::walkByKey(const QByteArray &table, const QStringList &columns,
                                       const QStringList &key, const TakeRow &take)
{
    for (const char *direction : {" ASC", " DESC"}) {
        QByteArray order;
        for (const QString &name : key)
            order += (order.isEmpty() ? "\"" : ", \"") + name.toUtf8() + '"' + direction;
        const RawStatement rows(m_db,
                                "SELECT " + sqlNames(columns) + " FROM \"" + table + "\" ORDER BY " + order);
        if (!rows.get()) return {QStringLiteral("all")};
        int code = SQLITE_OK;
        while ((code = sqlite3_step(rows.get())) == SQLITE_ROW)
            take(rows.get());
        if (code == SQLITE_DONE) return {};
    }
    return {QStringLiteral("some in the middle")};
}

} // namespace tt
