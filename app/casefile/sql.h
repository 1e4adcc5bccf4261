// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

/// Between Qt's values and SQLite's columns. Private to app/casefile and app/search.
namespace tt::sql
{

inline void bind(SQLite::Statement &statement, int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    statement.bind(index, std::string(utf8.constData(), static_cast<size_t>(utf8.size())));
}
inline void bind(SQLite::Statement &statement, int index, qint64 value)
{
    statement.bind(index, static_cast<int64_t>(value));
}
inline void bind(SQLite::Statement &statement, int index, int value) { statement.bind(index, value); }
inline void bind(SQLite::Statement &statement, int index, double value) { statement.bind(index, value); }
inline void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    // An empty QByteArray may have no data at all, which SQLite would take for NULL.
    statement.bind(index, static_cast<const void *>(bytes.isEmpty() ? "" : bytes.constData()),
                   static_cast<int>(bytes.size()));
}
/// NULL for 0, the number that no row has.
inline void bindId(SQLite::Statement &statement, int index, qint64 id)
{
    if (id == 0)
        statement.bind(index);
    else
        bind(statement, index, id);
}

inline void bindOptional(SQLite::Statement &statement, int index, const std::optional<QString> &text)
{
    if (text)
        bind(statement, index, *text);
    else
        statement.bind(index);
}

/// Binds 1, 2, 3 … in order.
template <typename... Values>
void bindAll(SQLite::Statement &statement, const Values &...values)
{
    int index = 0;
    (bind(statement, ++index, values), ...);
}

inline QString text(const SQLite::Column &column)
{
    const char *utf8 = column.getText();
    return QString::fromUtf8(utf8, column.getBytes());
}
inline QByteArray blob(const SQLite::Column &column)
{
    const void *bytes = column.getBlob();
    return QByteArray(static_cast<const char *>(bytes), column.getBytes());
}

/// Times are stored as UTC with milliseconds, which sorts as text.
inline QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }
inline QDateTime timeIn(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}
inline QDateTime time(const SQLite::Column &column) { return timeIn(text(column)); }
/// Now, at the precision that is stored.
inline QDateTime now()
{
    const QDateTime utc = QDateTime::currentDateTimeUtc();
    return QDateTime::fromMSecsSinceEpoch(utc.toMSecsSinceEpoch(), Qt::UTC);
}

inline QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
inline QJsonObject jsonObject(const SQLite::Column &column)
{
    return QJsonDocument::fromJson(QByteArray(column.getText(), column.getBytes())).object();
}

/// Three columns: code, message, detail. NULL in the first: no error.
inline void bindError(SQLite::Statement &statement, int first, const Error &error)
{
    bind(statement, first, errorCodeName(error.code));
    bind(statement, first + 1, error.message);
    bind(statement, first + 2, error.detail);
}
inline std::optional<Error> error(SQLite::Statement &statement, int first)
{
    if (statement.getColumn(first).isNull()) return std::nullopt;
    return Error{errorCodeFromName(text(statement.getColumn(first))), text(statement.getColumn(first + 1)),
                 text(statement.getColumn(first + 2))};
}

} // namespace tt::sql
