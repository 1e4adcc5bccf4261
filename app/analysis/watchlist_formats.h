// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/watchlist_reader.h"

#include <QVector>

namespace tt
{

/// The two formats of readWatchlist(); `text` is what `bytes` say.
WatchlistReading readJsonWatchlist(const QByteArray &bytes, const QString &text, const Watchlist *base);
WatchlistReading readCsvWatchlist(const QByteArray &bytes, const QString &text, const Watchlist *base);

/// A list in a format: reading it again gives an equal list. CSV begins with a byte order mark, so that
/// spreadsheets take it for UTF-8.
QByteArray writeWatchlist(const WatchlistParts &list, WatchlistFormat format);

/// One table of a CSV file. RFC 4180: quoted fields, "" inside them, any line end. The separator is the one
/// of comma, semicolon and tab that the first line has most of; a first line "sep=;" names it.
struct CsvTable {
    struct Row {
        int line = 0; ///< where it begins, from 1
        QStringList cells;
    };
    QVector<Row> rows; ///< without empty ones
    int openQuote = 0; ///< the line of a quote that is never closed; 0: none
};
CsvTable splitCsv(const QString &text);

/// Several values in a cell, separated by ";" (or "；"). A backslash before a semicolon or a backslash keeps
/// it.
QStringList splitCell(const QString &cell);
QString joinCell(const QStringList &values);

} // namespace tt
