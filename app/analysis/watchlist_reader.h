// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/watchlist.h"

namespace tt
{

enum class WatchlistFormat { Unknown, Json, Csv };

/// One thing that is wrong with a list, or that looks like a slip.
struct WatchlistProblem {
    enum class Severity {
        Error,  ///< the list cannot be used
        Warning ///< it can, but something in it has no effect
    };
    Severity severity = Severity::Error;
    QString id;    ///< the entry's; empty when it has none, or when it is not about an entry
    int entry = 0; ///< from 1, JSON; 0: not about an entry
    int line = 0;  ///< from 1, CSV, and JSON that cannot be parsed; 0: not known
    QString text;  ///< without a full stop

    bool operator==(const WatchlistProblem &) const = default;
};

/// What reading a file gave: a list, or at least one error.
struct WatchlistReading {
    std::shared_ptr<const Watchlist> list;
    WatchlistFormat format = WatchlistFormat::Unknown;
    ErrorCode code = ErrorCode::BadFormat; ///< of the first error
    QVector<WatchlistProblem> problems;
};

/// Reads a list that a person may have made or edited, in UTF-8 or UTF-16, and tells everything that is wrong
/// with it. `format` Unknown: by its first character. `base`: the lists before it, whose entries it may name
/// and whose word sets it may use.
WatchlistReading readWatchlist(const QByteArray &bytes, WatchlistFormat format = WatchlistFormat::Unknown,
                               const Watchlist *base = nullptr);

/// "Line 5 (cloud.x): the alias “a” is too short to look for." for people.
QString watchlistProblemText(const WatchlistProblem &problem);
QString watchlistFormatName(WatchlistFormat format); ///< json, csv, unknown

} // namespace tt
