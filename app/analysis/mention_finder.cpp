// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mention_finder.h"

#include "app/analysis/folding.h"
#include "app/analysis/unit_set.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace tt
{

/// The page in lower case without blanks, and where each unit came from. Line ends stay: no name runs over
/// them unseen.
struct MentionFinder::Compact {
    QString text;
    QVector<qsizetype> from;
};

namespace
{

bool latinOrDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (isLatin(text[at].unicode()) || isDigit(text[at].unicode()));
}

QString compactOf(QStringView text)
{
    QString out = foldText(text).toLower();
    out.remove(u' ');
    return out;
}

QStringList foldedLower(const QStringList &words)
{
    QStringList out;
    for (const QString &word : words)
        out.append(foldText(word).toLower());
    return out;
}

QStringList contextFor(const Watchlist &list, const QString &category)
{
    const QString set = category == u"ai_chip" || category == u"chip_server" ? QStringLiteral("@gpu")
                        : category == u"ai_model"                            ? QStringLiteral("@llm")
                                                                             : QStringLiteral("@cloud");
    return foldedLower(list.contextSet(set));
}

/// Letters a pattern's alternatives can begin with are not derived from the expression; the entry's own words
/// are.
QString hintsOf(const WatchEntry &entry)
{
    QString hints;
    const auto add = [&](const QString &text) {
        const QString compact = compactOf(text);
        if (!compact.isEmpty() && !hints.contains(compact.front())) hints.append(compact.front());
    };
    for (const QString &alias : entry.aliases)
        add(alias);
    for (const QString &form : entry.ocrForms)
        add(form);
    return hints;
}

bool counterFollows(QStringView text, qsizetype at)
{
    return at < text.size() &&
           std::u16string_view(u"台个套元万张块名人项件米吨份年月日平").find(text[at].unicode()) !=
               std::u16string_view::npos;
}

/// "A 100台服务器": a letter, a blank and a count, not a model.
bool countsThings(const QString &folded, qsizetype begin, qsizetype end)
{
    const QStringView printed = QStringView(folded).mid(begin, end - begin);
    if (printed.size() > 6 || !printed.contains(u' ') || !isLatin(printed.front().unicode()) ||
        !isDigit(printed.back().unicode()))
        return false;
    return counterFollows(folded, end);
}

} // namespace

MentionFinder::MentionFinder(std::shared_ptr<const Watchlist> watchlist)
    : m_watchlist(std::move(watchlist))
    , m_selfSufficient(m_watchlist->selfSufficientPattern())
{
    const QVector<WatchEntry> &entries = m_watchlist->entries();
    for (int i = 0; i < entries.size(); ++i) {
        const WatchEntry &entry = entries[i];
        m_guards.append(Guarded());
        if (entry.off) continue;
        for (const QString &alias : entry.aliases)
            addWord(i, alias, Form::Alias);
        for (const QString &form : entry.ocrForms)
            addWord(i, form, Form::Ocr);
        for (const QString &weak : entry.weakAliases)
            addWord(i, weak, Form::Weak);
        Guarded &guard = m_guards.last();
        if (!entry.guard.pattern.isEmpty()) {
            m_patterned.append(i);
            guard.pattern = WatchPattern(entry.guard.pattern);
            guard.hints = hintsOf(entry);
            guard.coversHan = std::any_of(entry.guard.pattern.begin(), entry.guard.pattern.end(),
                                          [](QChar c) { return isHan(c.unicode()); });
        }
        for (const QString &alias : entry.aliases)
            guard.compactAliases.append(compactOf(alias));
        for (const QString &form : entry.ocrForms)
            guard.compactForms.append(compactOf(form));
        guard.require = foldedLower(m_watchlist->writtenOut(entry.guard.requireAny));
        guard.reject = foldedLower(m_watchlist->writtenOut(entry.guard.rejectAny));
        guard.weakRequire = foldedLower(m_watchlist->writtenOut(entry.weakRequire));
        if (!entry.ocrForms.isEmpty()) guard.shortForms = contextFor(*m_watchlist, entry.category);
    }
}

void MentionFinder::addWord(int entry, const QString &text, Form form)
{
    Word word;
    word.entry = entry;
    word.form = form;
    word.compact = compactOf(text);
    if (word.compact.isEmpty()) return;
    const QString plain = foldText(text);
    word.exactCase = form == Form::Alias && plain.size() <= 3 && plain == plain.toUpper() && isAscii(plain);
    word.latinStart = latinOrDigit(word.compact, 0);
    word.latinEnd = latinOrDigit(word.compact, word.compact.size() - 1);
    const QString &pattern = m_watchlist->entries()[entry].guard.pattern;
    word.beyondPattern = isAscii(plain) && plain.contains(u' ') && !pattern.isEmpty() &&
                         !QRegularExpression(pattern).match(plain).hasMatch();
    auto number = m_numberOf.constFind(word.compact);
    if (number == m_numberOf.constEnd()) {
        number = m_numberOf.insert(word.compact, static_cast<int>(m_words.size()));
        m_trie.add(word.compact, *number);
        m_words.append(QVector<Word>());
    }
    QVector<Word> &same = m_words[*number];
    const bool known =
        std::any_of(same.begin(), same.end(), [&](const Word &other) { return other.entry == entry; });
    if (!known) same.append(std::move(word));
}

void MentionFinder::collectWords(const PageModel &page, int pageIndex, const Compact &compact,
                                 QVector<Candidate> &out) const
{
    for (qsizetype i = 0; i < compact.text.size(); ++i) {
        m_trie.forEachAt(compact.text, i, [&](int number, qsizetype length) {
            const qsizetype begin = compact.from[i];
            const qsizetype end = compact.from[i + length - 1] + 1;
            for (const Word &word : m_words[number]) {
                if (word.latinStart && latinOrDigit(page.folded, begin - 1)) continue;
                if (word.latinEnd && latinOrDigit(page.folded, end)) continue;
                const QStringView printed = page.view(begin, end);
                if (word.exactCase &&
                    printed.toString().remove(u' ') != printed.toString().remove(u' ').toUpper())
                    continue;
                if (countsThings(page.folded, begin, end)) continue;
                Candidate candidate;
                candidate.hit = {pageIndex, begin, end, word.entry, word.form == Form::Ocr, false, false};
                candidate.form = word.form;
                candidate.beyondPattern = word.beyondPattern;
                out.append(candidate);
            }
        });
    }
}

void MentionFinder::collectPatterns(const PageModel &page, int pageIndex, const Compact &compact,
                                    QVector<Candidate> &out) const
{
    const QVector<WatchEntry> &entries = m_watchlist->entries();
    QHash<int, QVector<std::pair<qsizetype, qsizetype>>> spans;
    const UnitSet units(compact.text);
    QSet<int> gaveUp; // their aliases alone decide
    for (const int i : m_patterned) {
        const Guarded &guard = m_guards[i];
        // Nothing to begin with is known of a pattern alone.
        if (!guard.hints.isEmpty() && !units.mayHoldAny(guard.hints)) continue;
        const auto matches = guard.pattern.spansIn(page.folded);
        if (!matches) {
            gaveUp.insert(i);
            continue;
        }
        auto &own = spans[i];
        for (const auto &[begin, end] : *matches)
            if (!countsThings(page.folded, begin, end)) own.append(std::pair{begin, end});
    }
    // With a pattern, it says where the name stands: an alias it does not cover is another thing (H200×200).
    out.erase(std::remove_if(out.begin(), out.end(),
                             [&](const Candidate &candidate) {
                                 const WatchEntry &entry = entries[candidate.hit.entry];
                                 if (entry.guard.pattern.isEmpty() || candidate.form != Form::Alias ||
                                     candidate.beyondPattern || gaveUp.contains(candidate.hit.entry))
                                     return false;
                                 const QStringView printed =
                                     page.view(candidate.hit.begin, candidate.hit.end);
                                 const bool han = std::any_of(printed.begin(), printed.end(),
                                                              [](QChar c) { return isHan(c.unicode()); });
                                 if (han && !m_guards[candidate.hit.entry].coversHan) return false;
                                 const auto own = spans.value(candidate.hit.entry);
                                 const auto span =
                                     std::partition_point(own.begin(), own.end(), [&](const auto &each) {
                                         return each.second <= candidate.hit.begin;
                                     });
                                 const bool covered = span != own.end() && span->first < candidate.hit.end;
                                 if (covered) return false;
                                 // Longer Han names that the pattern does not speak of stay.
                                 return !han || entry.guard.pattern.contains(printed.left(2));
                             }),
              out.end());
    for (auto it = spans.begin(); it != spans.end(); ++it) {
        for (const auto &[begin, end] : it.value()) {
            Candidate candidate;
            const QString matched = compactOf(page.view(begin, end));
            const Guarded &guard = m_guards[it.key()];
            const bool clean = std::any_of(guard.compactAliases.begin(), guard.compactAliases.end(),
                                           [&](const QString &alias) { return matched.contains(alias); });
            const bool damaged = guard.compactForms.contains(matched);
            const bool sound = guard.compactAliases.contains(matched);
            candidate.hit = {pageIndex, begin, end, it.key(), (!clean || damaged) && !sound, false, false};
            candidate.pattern = true;
            out.append(candidate);
        }
    }
}

void MentionFinder::continueLists(const PageModel &page, QVector<Candidate> &candidates)
{
    const auto joined = [&](const Candidate &a, const Candidate &b) {
        if (b.hit.begin < a.hit.end || b.hit.begin - a.hit.end > 4) return false;
        QString gap = page.folded.mid(a.hit.end, b.hit.begin - a.hit.end);
        gap.remove(u' ');
        return gap == u"、" || gap == u"和" || gap == u"与" || gap == u"/" || gap == u"," || gap == u"或" ||
               gap == u"及";
    };
    for (qsizetype i = 1; i < candidates.size(); ++i) {
        Candidate &b = candidates[i];
        for (qsizetype j = std::max<qsizetype>(0, i - 4); j < i && !b.accepted && !b.rejected; ++j) {
            if (candidates[j].accepted && !candidates[j].hit.demoted && joined(candidates[j], b))
                b.accepted = true;
        }
    }
    for (qsizetype i = candidates.size() - 2; i >= 0; --i) {
        Candidate &a = candidates[i];
        for (qsizetype j = i + 1; j < std::min(candidates.size(), i + 5) && !a.accepted && !a.rejected; ++j) {
            if (candidates[j].accepted && !candidates[j].hit.demoted && joined(a, candidates[j]))
                a.accepted = true;
        }
    }
}

QVector<MentionHit> MentionFinder::accepted(const QVector<Candidate> &candidates)
{
    QVector<MentionHit> hits;
    qsizetype covered = -1;
    for (const Candidate &candidate : candidates) {
        if (!candidate.accepted) continue;
        const MentionHit &hit = candidate.hit;
        const bool same = !hits.isEmpty() && hits.last().begin == hit.begin && hits.last().end == hit.end &&
                          hits.last().entry != hit.entry;
        if (hit.end <= covered && !same) continue;
        if (hit.begin < covered && !same && hits.last().entry == hit.entry) { // two readings of one name
            hits.last().end = std::max(hits.last().end, hit.end);
            covered = hits.last().end;
            continue;
        }
        hits.append(hit);
        covered = std::max(covered, hit.end);
    }
    return hits;
}

MentionFinder::Hits MentionFinder::find(const DocumentModel &document, int pageIndex) const
{
    const PageModel &page = document.pages[pageIndex];
    Compact compact;
    compact.text.reserve(page.folded.size());
    compact.from.reserve(page.folded.size());
    const QString lower = page.folded.toLower();
    const QString &source = lower.size() == page.folded.size() ? lower : page.folded;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] == u' ') continue;
        compact.text.append(source[i]);
        compact.from.append(i);
    }
    QVector<Candidate> candidates;
    collectWords(page, pageIndex, compact, candidates);
    collectPatterns(page, pageIndex, compact, candidates);
    for (Candidate &candidate : candidates)
        judge(page, candidate);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        if (a.hit.begin != b.hit.begin) return a.hit.begin < b.hit.begin;
        if (a.hit.end != b.hit.end) return a.hit.end > b.hit.end;
        return a.hit.ocrFolded < b.hit.ocrFolded;
    });
    QVector<Candidate> phrases;
    const auto isPhrase = [this](const Candidate &candidate) {
        return m_watchlist->entries()[candidate.hit.entry].category == kSignalCategory;
    };
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(phrases), isPhrase);
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(), isPhrase), candidates.end());
    continueLists(page, candidates);
    return {accepted(candidates), accepted(phrases)};
}

} // namespace tt
