// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

namespace tt
{

enum class GuardLevel { None, Soft, Hard };

/// What must, and must not, stand near an alias for it to mean the entry.
struct WatchGuard {
    GuardLevel level = GuardLevel::None;
    QString pattern; ///< a regular expression (PCRE) the mention itself may match instead of an alias; empty:
                     ///< none
    QStringList requireAny; ///< context sets (@gpu) already written out
    QStringList rejectAny;
    int windowChars = 40;
};

/// A dated statement about export control; never a legal classification.
struct ControlEvent {
    QDate date;
    QString status;
    QString source;
    QString confidence;
};

struct WatchEntry {
    QString id;
    QString name;
    QString category;
    QString home;
    QString vendor;      ///< the id of the entry it belongs to; empty when none
    QStringList aliases; ///< every script
    QStringList ocrForms;
    QStringList weakAliases; ///< a company's bare name: counts only beside one of `weakRequire`
    QStringList weakRequire;
    QStringList operators; ///< legal entities that operate or sell it in China
    WatchGuard guard;
    QStringList implies;
    QVector<ControlEvent> control; ///< ascending by date
    QString notes;
    QString confidence;
};

struct SignalPhrases {
    QString id;
    QStringList phrases;
    QString why;
};

/// The last statement that applied on `date`, or nullptr: V100 has none, A800 has one from 2023-10-17 on.
const ControlEvent *controlAt(const WatchEntry &entry, QDate date);

/// The list of vendors, models, chips and others to look for. A plain value, immutable once loaded; built by
/// a reporter's file or by the one that ships with the program.
class Watchlist final
{
public:
    /// JSON as in resources/watchlist/watchlist.json. Errors: BadFormat, naming the entry and what is wrong
    /// with it.
    static Result<std::shared_ptr<const Watchlist>> fromJson(const QByteArray &json);
    /// CSV with a header line; columns id, name, category, home, aliases (separated by ";"), require, reject.
    /// Simple lists that people keep in a spreadsheet; an entry with "require" words gets a hard guard.
    /// Errors as above, naming the line.
    static Result<std::shared_ptr<const Watchlist>> fromCsv(const QByteArray &csv);

    [[nodiscard]] const QVector<WatchEntry> &entries() const { return m_entries; }
    [[nodiscard]] const WatchEntry *entry(const QString &id) const;
    [[nodiscard]] const QVector<SignalPhrases> &signalPhrases() const { return m_signals; }
    [[nodiscard]] const QString &selfSufficientPattern() const { return m_selfSufficient; }
    /// A context set of the file ({"@gpu", …} written out); empty when there is none of that name.
    [[nodiscard]] QStringList contextSet(const QString &name) const { return m_sets.value(name); }
    [[nodiscard]] const QByteArray &digest() const { return m_digest; }

    static constexpr qsizetype kMaxBytes = 16 << 20;
    static constexpr int kMaxEntries = 20000;
    static constexpr int kMaxAliasLength = 200;

private:
    QVector<WatchEntry> m_entries;
    QVector<SignalPhrases> m_signals;
    QHash<QString, int> m_byId;
    QHash<QString, QStringList> m_sets;
    QString m_selfSufficient;
    QByteArray m_digest;

    friend class WatchlistReader;
};

} // namespace tt
