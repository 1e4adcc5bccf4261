// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watchlist.h"

#include "app/analysis/watchlist_reader.h"

#include <QCoreApplication>

#include <utility>

namespace tt
{

namespace
{

Result<std::shared_ptr<const Watchlist>> orFirstDefect(const WatchlistReading &reading)
{
    if (reading.list) return reading.list;
    for (const WatchlistProblem &problem : reading.problems) {
        if (problem.severity != WatchlistProblem::Severity::Error) continue;
        QString what = watchlistProblemText(problem);
        what[0] = what[0].toLower();
        return fail(reading.code,
                    QCoreApplication::translate("Watchlist", "The watch-list cannot be used: %1").arg(what));
    }
    return fail(ErrorCode::Internal, QStringLiteral("The watch-list was refused without a reason."));
}

} // namespace

bool WatchlistParts::sameAs(const WatchlistParts &other) const
{
    return entries == other.entries && wordSets == other.wordSets && selfSufficient == other.selfSufficient;
}

Watchlist::Watchlist(WatchlistParts parts)
    : m_parts(std::move(parts))
{
    m_byId.reserve(m_parts.entries.size());
    for (int i = 0; i < m_parts.entries.size(); ++i)
        m_byId.insert(m_parts.entries[i].id, i);
}

Result<std::shared_ptr<const Watchlist>> Watchlist::fromJson(const QByteArray &json)
{
    return orFirstDefect(readWatchlist(json, WatchlistFormat::Json));
}

Result<std::shared_ptr<const Watchlist>> Watchlist::fromCsv(const QByteArray &csv)
{
    return orFirstDefect(readWatchlist(csv, WatchlistFormat::Csv));
}

const WatchEntry *Watchlist::entry(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_parts.entries[*found];
}

QStringList Watchlist::writtenOut(const QStringList &words) const
{
    QStringList out;
    for (const QString &word : words) {
        const auto set = m_parts.wordSets.constFind(word);
        if (set == m_parts.wordSets.constEnd())
            out.append(word);
        else
            out.append(*set);
    }
    return out;
}

const ControlEvent *controlAt(const WatchEntry &entry, QDate date)
{
    const ControlEvent *last = nullptr;
    for (const ControlEvent &event : entry.control) {
        if (event.date <= date) last = &event;
    }
    return last;
}

} // namespace tt
