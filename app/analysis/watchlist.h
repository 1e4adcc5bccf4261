// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QMap>
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
    QStringList requireAny; ///< as the file has them: words, and names of word sets (@gpu)
    QStringList rejectAny;
    int windowChars = 40;

    bool operator==(const WatchGuard &) const = default;
};

/// A dated statement about export control; never a legal classification.
struct ControlEvent {
    QDate date;
    QString status;
    QString source;
    QString confidence;

    bool operator==(const ControlEvent &) const = default;
};

/// What naming an entry says of another one: a server model implies the chips in it.
struct Implication {
    QString id;
    QStringList when; ///< printed names that imply it; empty: all of the entry's
    int count = 0;    ///< pieces per unit; 0: not known
    QString note;     ///< "or A800": what the model alone does not tell

    bool operator==(const Implication &) const = default;
};

struct WatchEntry {
    QString id;
    QString name;
    QString category;
    QString home;        ///< a country's two letters, "other", or empty
    QString vendor;      ///< the id of the entry it belongs to; empty when none
    QStringList aliases; ///< every script
    QStringList ocrForms;
    QStringList weakAliases; ///< a company's bare name: counts only beside one of `weakRequire`
    QStringList weakRequire; ///< as WatchGuard::requireAny
    QStringList operators;   ///< legal entities that operate or sell it in China
    WatchGuard guard;
    QVector<Implication> implies;
    QVector<ControlEvent> control; ///< ascending by date
    QString notes;                 ///< of a signal: what the wording means
    QString confidence;
    bool off = false; ///< not looked for; in an added list it switches the entry of this id off

    bool operator==(const WatchEntry &) const = default;
};

/// Wording that says something by itself, such as “海外账号”: entries of this category are found apart from
/// names and take nothing from them.
inline const QString kSignalCategory = QStringLiteral("signal");

/// The last statement that applied on `date`, or nullptr: V100 has none, A800 has one from 2023-10-17 on.
const ControlEvent *controlAt(const WatchEntry &entry, QDate date);

/// What a list holds, for whoever makes one.
struct WatchlistParts {
    QVector<WatchEntry> entries;         ///< ids are unique
    QMap<QString, QStringList> wordSets; ///< "@gpu" and its words
    QString selfSufficient;              ///< a mention that matches needs no word beside it
    QByteArray digest;                   ///< changes whenever anything else does

    /// Whether both find the same; the digests say how they were written.
    [[nodiscard]] bool sameAs(const WatchlistParts &other) const;
};

/// The list of vendors, models, chips and others to look for. A plain value, immutable once made; read from a
/// reporter's file or from the one that ships with the program.
class Watchlist final
{
public:
    explicit Watchlist(WatchlistParts parts);

    /// JSON as in resources/watchlist/watchlist.json, and CSV, as docs/watchlists.md has them. Errors:
    /// BadFormat, TooLarge, Empty, with the first thing that is wrong; readWatchlist() tells all of them.
    static Result<std::shared_ptr<const Watchlist>> fromJson(const QByteArray &json);
    static Result<std::shared_ptr<const Watchlist>> fromCsv(const QByteArray &csv);

    [[nodiscard]] const QVector<WatchEntry> &entries() const { return m_parts.entries; }
    [[nodiscard]] const WatchEntry *entry(const QString &id) const;
    [[nodiscard]] const QString &selfSufficientPattern() const { return m_parts.selfSufficient; }
    /// A word set of the file ({"@gpu", …} written out); empty when there is none of that name.
    [[nodiscard]] QStringList contextSet(const QString &name) const { return m_parts.wordSets.value(name); }
    /// With the sets among them written out.
    [[nodiscard]] QStringList writtenOut(const QStringList &words) const;
    [[nodiscard]] const QByteArray &digest() const { return m_parts.digest; }
    [[nodiscard]] const WatchlistParts &parts() const { return m_parts; }

    static constexpr qsizetype kMaxBytes = 16 << 20;
    static constexpr int kMaxEntries = 20000;
    static constexpr int kMaxAliasLength = 200;

private:
    WatchlistParts m_parts;
    QHash<QString, int> m_byId;
};

} // namespace tt
