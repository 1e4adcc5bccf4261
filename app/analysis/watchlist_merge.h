// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/watchlist.h"

namespace tt
{

struct NamedWatchlist {
    QString name; ///< "built-in", or what the person called it
    std::shared_ptr<const Watchlist> list;
};

/// What one list does to those before it.
struct WatchlistNote {
    enum class Kind {
        Replaced,    ///< its entry stands in for one of the same id
        SwitchedOff, ///< an entry of an earlier list is not looked for
        Conflict     ///< two lists say different things, and a person should know which counts
    };
    Kind kind = Kind::Replaced;
    QString id;   ///< of the entry or word set
    QString text; ///< a sentence

    bool operator==(const WatchlistNote &) const = default;
};

struct WatchlistMerge {
    std::shared_ptr<const Watchlist> list; ///< without entries that are off
    QVector<WatchlistNote> notes;
};

/// Several lists as one, in the order they were added: a later entry, word set or pattern counts instead of
/// an earlier one of the same id. A list alone stays as it is, digest and all.
WatchlistMerge mergeWatchlists(const QVector<NamedWatchlist> &lists);

QString watchlistNoteKindName(WatchlistNote::Kind kind); ///< replaced, switched_off, conflict

} // namespace tt
