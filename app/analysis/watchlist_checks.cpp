// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watchlist_checks.h"

#include "app/analysis/folding.h"
#include "app/analysis/watch_pattern.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tt
{

namespace
{

struct WatchlistText {
    Q_DECLARE_TR_FUNCTIONS(Watchlist)
};

/// ISO 3166-1 codes as Qt knows them; the built-in list says UK.
bool isHome(const QString &home)
{
    if (home.isEmpty() || home == u"other" || home == u"UK") return true;
    return home.size() == 2 && home == home.toUpper() &&
           QLocale::codeToTerritory(home) != QLocale::AnyTerritory;
}

/// As the finder sees it: folded, without blanks.
QString seen(const QString &alias)
{
    QString folded = foldText(alias);
    return folded.remove(u' ');
}

} // namespace

const QStringList &watchlistCategories()
{
    static const QStringList categories = {QStringLiteral("cloud_vendor"),
                                           QStringLiteral("cloud_service"),
                                           QStringLiteral("ai_model"),
                                           QStringLiteral("ai_chip"),
                                           QStringLiteral("chip_server"),
                                           QStringLiteral("restricted_party"),
                                           QStringLiteral("intermediary_type"),
                                           kSignalCategory,
                                           QStringLiteral("other")};
    return categories;
}

void WatchlistChecks::at(int entry, int line, const QString &id)
{
    m_place = {entry, line};
    m_id = id;
}

void WatchlistChecks::report(WatchlistProblem::Severity severity, const QString &text)
{
    if (m_problems.size() > kMaxProblems) return;
    if (m_problems.size() == kMaxProblems) {
        m_problems.append({severity, {}, 0, 0, WatchlistText::tr("there is more; mend these first")});
        return;
    }
    m_problems.append({severity, m_id, m_place.entry, m_place.line, text});
}

void WatchlistChecks::error(const QString &text, ErrorCode code)
{
    if (!m_failed) m_code = code;
    m_failed = true;
    report(WatchlistProblem::Severity::Error, text);
}

void WatchlistChecks::warn(const QString &text) { report(WatchlistProblem::Severity::Warning, text); }

void WatchlistChecks::addSet(const QString &name, const QStringList &words)
{
    if (!name.startsWith(u'@') || name.size() < 2) {
        error(WatchlistText::tr("the word set “%1” needs a name that begins with @").arg(name));
        return;
    }
    if (m_parts.wordSets.contains(name)) {
        error(WatchlistText::tr("the word set %1 is there twice").arg(name));
        return;
    }
    m_parts.wordSets.insert(name, words);
}

QStringList WatchlistChecks::words(const QStringList &raw, const QString &name)
{
    QStringList out;
    for (const QString &each : raw) {
        const QString word = each.trimmed();
        if (word.isEmpty())
            error(WatchlistText::tr("“%1” holds an empty word").arg(name));
        else if (word.size() > Watchlist::kMaxAliasLength)
            error(WatchlistText::tr("“%1” holds a word of more than 200 characters").arg(name));
        else
            out.append(word);
    }
    return out;
}

bool WatchlistChecks::checkPattern(const QString &pattern)
{
    if (pattern.isEmpty()) return true;
    const WatchPattern compiled(pattern);
    if (!compiled.isValid()) {
        error(WatchlistText::tr("the pattern is not valid: %1, at its character %2")
                  .arg(compiled.errorString())
                  .arg(compiled.errorOffset() + 1));
        return false;
    }
    if (compiled.matchesNothing()) {
        error(WatchlistText::tr("the pattern matches nothing at all, so it would match everywhere"));
        return false;
    }
    if (compiled.isTooCostly()) {
        error(WatchlistText::tr(
            "the pattern takes too long on some texts; leave out repeats inside repeats, such as (a+)+"));
        return false;
    }
    return true;
}

void WatchlistChecks::checkNames(const WatchEntry &entry)
{
    if (entry.name.isEmpty()) error(WatchlistText::tr("“name” is missing"));
    if (!watchlistCategories().contains(entry.category))
        error(WatchlistText::tr("the category “%1” is unknown; it is one of %2")
                  .arg(entry.category, watchlistCategories().join(QStringLiteral(", "))));
    if (!isHome(entry.home))
        error(WatchlistText::tr("the home “%1” is no country's two letters, such as US or CN, nor “other”")
                  .arg(entry.home));
    if (entry.aliases.isEmpty() && entry.guard.pattern.isEmpty())
        error(WatchlistText::tr("it has neither aliases nor a pattern"));
}

void WatchlistChecks::checkAliases(const WatchEntry &entry)
{
    // A single character is a name only where other words say so.
    const bool guarded = entry.guard.level == GuardLevel::Hard && !entry.guard.requireAny.isEmpty();
    QSet<QString> known;
    const auto check = [&](const QStringList &list, bool mayBeShort) {
        for (const QString &alias : list) {
            const QString form = seen(alias);
            const bool empty =
                std::none_of(form.begin(), form.end(), [](QChar c) { return c.isLetterOrNumber(); });
            if (empty)
                error(WatchlistText::tr("the alias “%1” holds no letter or digit").arg(alias));
            else if (form.size() < 2 && !mayBeShort)
                error(
                    WatchlistText::tr(
                        "the alias “%1” is too short to look for; give it a hard guard with words that must "
                        "stand near it")
                        .arg(alias));
        }
    };
    check(entry.aliases, guarded);
    check(entry.ocrForms, guarded);
    check(entry.weakAliases, false);
    for (const QString &alias : entry.aliases) {
        if (known.contains(alias)) warn(WatchlistText::tr("the alias “%1” is there twice").arg(alias));
        known.insert(alias);
    }
    if (!entry.weakAliases.isEmpty() && entry.weakRequire.isEmpty())
        error(WatchlistText::tr("“weak_aliases” need “weak_require”, the words that must stand beside them"));
}

void WatchlistChecks::checkSets(const QStringList &words, const QString &name)
{
    for (const QString &word : words) {
        if (!word.startsWith(u'@') || m_parts.wordSets.contains(word)) continue;
        if (m_base != nullptr && m_base->parts().wordSets.contains(word)) continue;
        error(WatchlistText::tr("“%1” names the unknown word set %2").arg(name, word));
    }
}

void WatchlistChecks::add(WatchEntry entry)
{
    if (entry.id.isEmpty()) {
        error(WatchlistText::tr("“id” is missing"));
        return;
    }
    m_id = entry.id;
    if (const auto other = m_placeOf.constFind(entry.id); other != m_placeOf.constEnd()) {
        error(WatchlistText::tr("the id “%1” is used twice, first by %2")
                  .arg(entry.id, other->line > 0 ? WatchlistText::tr("line %1").arg(other->line)
                                                 : WatchlistText::tr("entry %1").arg(other->entry)));
        return;
    }
    m_placeOf.insert(entry.id, m_place);
    if (m_placeOf.size() == Watchlist::kMaxEntries + 1)
        error(WatchlistText::tr("the list has more than 20,000 entries"), ErrorCode::TooLarge);
    if (entry.home.size() == 2) entry.home = entry.home.toUpper();
    if (!entry.off) {
        checkNames(entry);
        checkAliases(entry);
        checkPattern(entry.guard.pattern);
        checkSets(entry.guard.requireAny, QStringLiteral("require_any"));
        checkSets(entry.guard.rejectAny, QStringLiteral("reject_any"));
        checkSets(entry.weakRequire, QStringLiteral("weak_require"));
    } else if (m_base != nullptr && m_base->entry(entry.id) == nullptr) {
        warn(WatchlistText::tr("it is switched off, but no list before this one has it"));
    }
    if (!m_failed) m_parts.entries.append(std::move(entry));
}

bool WatchlistChecks::knows(const QString &id) const
{
    return m_placeOf.contains(id) || (m_base != nullptr && m_base->entry(id) != nullptr);
}

void WatchlistChecks::checkImplications()
{
    for (const WatchEntry &entry : std::as_const(m_parts.entries)) {
        const Place place = m_placeOf.value(entry.id);
        at(place.entry, place.line, entry.id);
        for (const Implication &implied : entry.implies) {
            if (!knows(implied.id))
                error(WatchlistText::tr("it implies “%1”, which is not in the list").arg(implied.id));
            for (const QString &name : implied.when) {
                if (!entry.aliases.contains(name))
                    warn(WatchlistText::tr(
                             "it implies “%1” when “%2” is printed, which is none of its aliases")
                             .arg(implied.id, name));
            }
        }
    }
    at(0, 0);
}

WatchlistReading WatchlistChecks::finish(const QByteArray &bytes, WatchlistFormat format)
{
    checkImplications();
    WatchlistReading reading;
    reading.format = format;
    reading.code = m_code;
    reading.problems = m_problems;
    if (m_failed) return reading;
    m_parts.digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(12);
    reading.list = std::make_shared<const Watchlist>(std::move(m_parts));
    return reading;
}

} // namespace tt
