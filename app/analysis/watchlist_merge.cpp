// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watchlist_merge.h"

#include "app/analysis/folding.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <utility>

namespace tt
{

namespace
{

struct WatchlistText {
    Q_DECLARE_TR_FUNCTIONS(Watchlist)
};

class Merger final
{
public:
    explicit Merger(QString first)
        : m_first(std::move(first))
    {
    }

    void take(const NamedWatchlist &named)
    {
        const WatchlistParts &parts = named.list->parts();
        for (auto it = parts.wordSets.begin(); it != parts.wordSets.end(); ++it) {
            const auto before = m_parts.wordSets.constFind(it.key());
            if (before != m_parts.wordSets.constEnd() && *before != it.value())
                note(
                    WatchlistNote::Kind::Conflict, it.key(),
                    WatchlistText::tr(
                        "The word set %1 of “%2” counts instead of the one before it, for the entries of all "
                        "lists.")
                        .arg(it.key(), named.name));
            m_parts.wordSets.insert(it.key(), it.value());
        }
        if (!parts.selfSufficient.isEmpty()) m_parts.selfSufficient = parts.selfSufficient;
        for (const WatchEntry &entry : parts.entries)
            takeEntry(entry, named.name);
        m_digests += named.list->digest() + '\n';
    }

    WatchlistMerge finish()
    {
        checkAliases();
        checkImplications();
        WatchlistParts out = std::move(m_parts);
        const QVector<WatchEntry> all = std::exchange(out.entries, {});
        for (const WatchEntry &entry : all)
            if (!entry.off) out.entries.append(entry);
        out.digest = QCryptographicHash::hash(m_digests, QCryptographicHash::Sha256).toHex().left(12);
        return {std::make_shared<const Watchlist>(std::move(out)), m_notes};
    }

private:
    void note(WatchlistNote::Kind kind, const QString &id, const QString &text)
    {
        m_notes.append({kind, id, text});
    }

    void takeEntry(const WatchEntry &entry, const QString &list)
    {
        const auto found = m_at.constFind(entry.id);
        if (found == m_at.constEnd()) {
            if (entry.off)
                note(WatchlistNote::Kind::Conflict, entry.id,
                     WatchlistText::tr("“%1” switches off “%2”, which no list before it has.")
                         .arg(list, entry.id));
            m_at.insert(entry.id, static_cast<int>(m_parts.entries.size()));
            m_parts.entries.append(entry);
            m_from.append(list);
            return;
        }
        const int at = *found;
        tell(m_parts.entries[at], m_from[at], entry, list);
        m_parts.entries[at] = entry;
        m_from[at] = list;
    }

    void tell(const WatchEntry &before, const QString &from, const WatchEntry &now, const QString &list)
    {
        if (before == now) return;
        if (now.off)
            note(WatchlistNote::Kind::SwitchedOff, now.id,
                 WatchlistText::tr("“%1” of “%2” is switched off by “%3”.").arg(now.id, from, list));
        else if (m_first == from)
            note(WatchlistNote::Kind::Replaced, now.id,
                 WatchlistText::tr("“%1” of “%2” is replaced by the one of “%3”.").arg(now.id, from, list));
        else
            note(WatchlistNote::Kind::Conflict, now.id,
                 WatchlistText::tr(
                     "“%1” stands in “%2” and otherwise in “%3”; the one of “%3”, added later, counts.")
                     .arg(now.id, from, list));
    }

    /// A name that two lists give to two entries would be counted as both.
    void checkAliases()
    {
        QHash<QString, int> owner;
        for (int i = 0; i < m_parts.entries.size(); ++i) {
            const WatchEntry &entry = m_parts.entries[i];
            if (entry.off || entry.category == kSignalCategory) continue;
            for (const QString &alias : entry.aliases) {
                const QString key = foldText(alias).toLower().remove(u' ');
                const auto other = owner.constFind(key);
                if (other == owner.constEnd()) {
                    owner.insert(key, i);
                } else if (*other != i && m_from[*other] != m_from[i]) {
                    note(WatchlistNote::Kind::Conflict, entry.id,
                         WatchlistText::tr(
                             "The name “%1” stands for “%2” in “%3” and for “%4” in “%5”; both are found.")
                             .arg(alias, m_parts.entries[*other].id, m_from[*other], entry.id, m_from[i]));
                }
            }
        }
    }

    void checkImplications()
    {
        for (int i = 0; i < m_parts.entries.size(); ++i) {
            const WatchEntry &entry = m_parts.entries[i];
            if (entry.off) continue;
            for (const Implication &implied : entry.implies) {
                const auto target = m_at.constFind(implied.id);
                if (target != m_at.constEnd() && !m_parts.entries[*target].off) continue;
                note(WatchlistNote::Kind::Conflict, entry.id,
                     WatchlistText::tr(
                         "“%1” of “%2” implies “%3”, which is switched off or in no list: that is not found.")
                         .arg(entry.id, m_from[i], implied.id));
            }
        }
    }

    WatchlistParts m_parts;
    QVector<QString> m_from; ///< by entry: the list it comes from
    QHash<QString, int> m_at;
    QVector<WatchlistNote> m_notes;
    QByteArray m_digests;
    QString m_first; ///< the list that the others are added to
};

} // namespace

WatchlistMerge mergeWatchlists(const QVector<NamedWatchlist> &lists)
{
    if (lists.isEmpty()) return {std::make_shared<const Watchlist>(WatchlistParts{}), {}};
    if (lists.size() == 1) return {lists.first().list, {}};
    Merger merger(lists.first().name);
    for (const NamedWatchlist &named : lists)
        merger.take(named);
    return merger.finish();
}

QString watchlistNoteKindName(WatchlistNote::Kind kind)
{
    switch (kind) {
    case WatchlistNote::Kind::Replaced:
        return QStringLiteral("replaced");
    case WatchlistNote::Kind::SwitchedOff:
        return QStringLiteral("switched_off");
    case WatchlistNote::Kind::Conflict:
        break;
    }
    return QStringLiteral("conflict");
}

} // namespace tt
