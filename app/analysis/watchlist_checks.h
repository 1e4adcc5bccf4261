// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/watchlist_reader.h"

#include <QSet>

namespace tt
{

/// Gathers a list and what is wrong with it, whatever its format. Private to the readers.
class WatchlistChecks final
{
public:
    explicit WatchlistChecks(const Watchlist *base)
        : m_base(base)
    {
    }

    /// What is read next stands there.
    void at(int entry, int line, const QString &id = {});
    /// Once the entry's id is known.
    void named(const QString &id) { m_id = id; }
    void error(const QString &text, ErrorCode code = ErrorCode::BadFormat);
    void warn(const QString &text);

    WatchlistParts &parts() { return m_parts; }
    /// Word sets come first: entries name them.
    void addSet(const QString &name, const QStringList &words);
    /// Takes the entry in when nothing is wrong with it.
    void add(WatchEntry entry);
    /// False, with an error, for a pattern that cannot be used.
    bool checkPattern(const QString &pattern);
    /// Words are left out and told that are empty or too long.
    QStringList words(const QStringList &raw, const QString &name);

    /// What only the whole list shows. Nothing is to be added afterwards.
    WatchlistReading finish(const QByteArray &bytes, WatchlistFormat format);

    static constexpr int kMaxProblems = 200;

private:
    void checkNames(const WatchEntry &entry);
    void checkAliases(const WatchEntry &entry);
    void checkSets(const QStringList &words, const QString &name);
    void checkImplications();
    void report(WatchlistProblem::Severity severity, const QString &text);
    [[nodiscard]] bool knows(const QString &id) const;

    struct Place {
        int entry = 0;
        int line = 0;
    };

    const Watchlist *m_base;
    WatchlistParts m_parts;
    QHash<QString, Place> m_placeOf; ///< by id, of everything that was read
    QVector<WatchlistProblem> m_problems;
    ErrorCode m_code = ErrorCode::BadFormat;
    bool m_failed = false;
    Place m_place;
    QString m_id;
};

const QStringList &watchlistCategories();

} // namespace tt
