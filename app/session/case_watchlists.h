// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/watchlist_merge.h"
#include "app/analysis/watchlist_reader.h"
#include "app/casefile/case_file.h"

#include <memory>

namespace tt
{

class Analyser;

/// What the built-in list is called in a case.
inline const QString kBuiltInWatchlist = QStringLiteral("built-in");

/// One of the lists a case is analysed with.
struct CaseWatchlist {
    WatchlistRecord record;
    WatchlistFormat format = WatchlistFormat::Unknown;
    int entries = 0;
    int switchedOff = 0;   ///< entries of earlier lists
    bool outdated = false; ///< the built-in one, and the program has another now

    bool operator==(const CaseWatchlist &) const = default;
};

struct CaseWatchlists {
    QVector<CaseWatchlist> lists; ///< in the order in which they count
    QVector<WatchlistNote> notes; ///< what they do to each other
    int entries = 0;              ///< that are looked for
    int staleDocuments = 0;       ///< whose findings were made with other lists or rules
};

/// A file to add, as it was read.
struct WatchlistFile {
    QString name; ///< what the case is to call it
    QByteArray content;
};

/// The lists of a case and the analyser they make. A case without any, of an older program, uses the
/// built-in one.
struct CaseAnalyser {
    std::shared_ptr<const Analyser> analyser;
    CaseWatchlists watchlists; ///< staleDocuments is counted by watchlistsOf() only
};

/// Everything below runs on the case thread. `program`: the rules, and the list that ships with them.
/// Errors: BadFormat when a list of the case cannot be used by this program.
Result<CaseAnalyser> caseAnalyser(CaseFile &file, const Analyser &program);
Result<CaseWatchlists> watchlistsOf(CaseFile &file, const Analyser &program);
/// Puts a copy of the program's list into a case that has none yet.
Result<void> keepBuiltInWatchlist(CaseFile &file);
/// What is wrong with the file, seen with the other lists of the case.
Result<WatchlistReading> checkWatchlist(CaseFile &file, const Analyser &program, const WatchlistFile &list);
/// Errors: BadFormat with the first thing that is wrong, Usage for the name of the built-in list.
Result<WatchlistRecord> addWatchlist(CaseFile &file, const Analyser &program, const WatchlistFile &list);
/// The program's list, in place of the case's copy.
Result<WatchlistRecord> renewBuiltInWatchlist(CaseFile &file);
/// Errors: NotFound; Usage for the last one.
Result<void> removeWatchlist(CaseFile &file, const QString &name);
/// As it was added, or in another format; reading that gives an equal list. Errors: NotFound.
Result<QByteArray> exportWatchlist(CaseFile &file, const Analyser &program, const QString &name,
                                   WatchlistFormat format);

/// Reads a file to add; its name without the ending is the list's. Any thread. Errors: Unreadable, TooLarge.
Result<WatchlistFile> readWatchlistFile(const QString &path, const QString &name = {});

} // namespace tt
