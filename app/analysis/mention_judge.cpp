// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether what looks like a watch-list entry's name is one, by what stands around it.
#include "app/analysis/folding.h"
#include "app/analysis/mention_finder.h"

#include <algorithm>
#include <string_view>

namespace tt
{

namespace
{

constexpr qsizetype kLongestRow = 600; ///< of a table's row; what stands further off is no company

/// Whether a context word stands in the text; Latin words as whole words ("API", not "CAPITAL").
bool holdsWord(QStringView lowerText, const QString &word)
{
    qsizetype at = lowerText.indexOf(word);
    const bool latin = !word.isEmpty() && isLatin(word.front().unicode());
    while (at >= 0 && latin &&
           ((at > 0 && isLatin(lowerText[at - 1].unicode())) ||
            (at + word.size() < lowerText.size() && isLatin(lowerText[at + word.size()].unicode())))) {
        at = lowerText.indexOf(word, at + 1);
    }
    return at >= 0;
}

bool holdsAny(QStringView lowerText, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return holdsWord(lowerText, word); });
}

bool goesOnAsStreet(QStringView text, qsizetype at)
{
    const QStringView rest = text.mid(at, 3);
    if (rest.startsWith(u"大道") || rest.startsWith(u"大街") || rest.startsWith(u"街道")) return true;
    if (!rest.startsWith(u'路') || rest.size() < 2) return rest == u"路";
    return std::u16string_view(u"由线径演标况").find(rest[1].unicode()) == std::u16string_view::npos;
}

/// A name that goes on as something else: an address (昇腾路128号), or a machine (智算服务 in 智算服务器).
bool isPartOfAnother(QStringView printed, QStringView text, qsizetype end)
{
    if (isHan(printed.back().unicode()) && goesOnAsStreet(text, end)) return true;
    return printed.endsWith(u"服务") && end < text.size() && text[end] == u'器';
}

/// The text that a name is judged by, in lower case.
struct Company {
    QString near; ///< the window around it over line ends; in a table its row and the header
    QString own;  ///< the same on its own line only: the next paragraph speaks of something else
    QString on;   ///< from where `own` begins to where `near` ends, without headers
};

Company companyOf(const PageModel &page, const MentionHit &hit, qsizetype window)
{
    const LineModel &line = page.lines[page.lineAt(hit.begin)];
    const qsizetype from = std::max<qsizetype>(0, hit.begin - window);
    const qsizetype to = std::min(page.folded.size(), hit.end + window);
    const qsizetype lineFrom = std::max(from, line.begin);
    const qsizetype lineTo = std::min(to, line.end);
    Company company;
    company.on = page.view(lineFrom, lineTo).toString().toLower();
    if (!line.isRow()) {
        company.near = page.view(from, to).toString().toLower();
        company.own = company.on;
        return company;
    }
    company.own = page.line(line).left(kLongestRow).toString().toLower();
    company.near = company.own;
    if (const LineModel *header = page.headerOf(line))
        company.near += u' ' + page.line(*header).left(kLongestRow).toString().toLower();
    return company;
}

} // namespace

void MentionFinder::judge(const PageModel &page, Candidate &candidate) const
{
    const WatchEntry &entry = m_watchlist->entries()[candidate.hit.entry];
    const Guarded &guard = m_guards[candidate.hit.entry];
    const QStringView printed = page.view(candidate.hit.begin, candidate.hit.end);
    if (isPartOfAnother(printed, page.folded, candidate.hit.end)) {
        candidate.rejected = true;
        return;
    }
    const Company company = companyOf(page, candidate.hit, entry.guard.windowChars);
    if (candidate.form == Form::Weak) {
        candidate.accepted =
            holdsAny(company.on, guard.weakRequire) || holdsAny(company.own, guard.weakRequire);
        return;
    }
    const bool shortForm = candidate.form == Form::Ocr && printed.size() <= 4 && isAscii(printed);
    if (shortForm && entry.guard.level != GuardLevel::Hard && !holdsAny(company.near, guard.shortForms))
        return;
    candidate.hit.self = !m_selfSufficient.isEmpty() && m_selfSufficient.isIn(printed);
    const bool rejected = holdsAny(company.own, guard.reject);
    switch (entry.guard.level) {
    case GuardLevel::None:
        candidate.accepted = true;
        return;
    case GuardLevel::Soft:
        candidate.accepted = true;
        candidate.hit.demoted = rejected && isDoubted(candidate, printed, company.own);
        return;
    case GuardLevel::Hard:
        candidate.rejected = rejected;
        candidate.accepted =
            candidate.hit.self ||
            (!rejected && (guard.require.isEmpty() || holdsAny(company.near, guard.require)));
        return;
    }
}

bool MentionFinder::isDoubted(const Candidate &candidate, QStringView printed, const QString &own) const
{
    // Beside a weather bureau's name AWS may be a station, 亚马逊云 is none: a Han name that the pattern of
    // what is ambiguous does not cover is doubted only by words it is a part of (移动云 in 移动云台).
    const Guarded &guard = m_guards[candidate.hit.entry];
    const bool unambiguous = candidate.form == Form::Alias && !candidate.pattern && !guard.coversHan &&
                             !m_watchlist->entries()[candidate.hit.entry].guard.pattern.isEmpty() &&
                             isHan(printed.front().unicode());
    return !unambiguous || holdsAny(own, guard.reject.filter(printed.toString().toLower()));
}

} // namespace tt
