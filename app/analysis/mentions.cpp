// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mentions.h"

#include "app/analysis/amount_finder.h"
#include "app/analysis/mention_polarity.h"

#include <QSet>

#include <algorithm>

namespace tt
{

namespace
{

/// 亚马逊云（AWS）, 亚马逊云AWS: one naming, printed twice.
bool adjoin(const PageModel &page, const MentionHit &a, const MentionHit &b)
{
    if (a.entry != b.entry || b.begin < a.end || b.begin - a.end > 2) return false;
    const QString gap = page.folded.mid(a.end, b.begin - a.end).remove(u' ');
    return gap.isEmpty() || gap == u"(";
}

QVector<MentionHit> joined(const PageModel &page, const QVector<MentionHit> &hits)
{
    QVector<MentionHit> out;
    for (const MentionHit &hit : hits) {
        if (out.isEmpty() || !adjoin(page, out.last(), hit)) {
            out.append(hit);
            continue;
        }
        MentionHit &last = out.last();
        const bool bracket = page.folded.mid(last.end, hit.begin - last.end).contains(u'(');
        last.end = hit.end;
        if (bracket && last.end < page.folded.size() && page.folded[last.end] == u')') ++last.end;
        last.ocrFolded = last.ocrFolded && hit.ocrFolded;
    }
    return out;
}

bool insideSupplier(const QVector<Finding> &parties, const MentionHit &hit)
{
    return std::any_of(parties.begin(), parties.end(), [&](const Finding &party) {
        const auto *facts = std::get_if<PartyFacts>(&party.facts);
        const bool supplier =
            facts != nullptr && (facts->role == u"supplier" || facts->role == u"proposed_supplier");
        return supplier && party.page == hit.page && party.range.begin <= hit.begin &&
               hit.end <= party.range.end();
    });
}

Finding toFinding(const PageModel &page, const MentionHit &hit, const WatchEntry &entry)
{
    Finding finding;
    finding.page = hit.page;
    finding.range = {hit.begin, hit.end - hit.begin};
    finding.quote = page.text.mid(hit.begin, hit.end - hit.begin);
    finding.context = contextOf(page, finding.range);
    MentionFacts facts;
    facts.watchId = entry.id;
    facts.name = entry.name;
    facts.category = entry.category;
    facts.home = entry.home;
    facts.ocrFolded = hit.ocrFolded;
    finding.facts = facts;
    return finding;
}

/// "参考品牌：NVIDIA、昇腾、寒武纪": what is said before the first name of a list is said of all.
void shareInLists(const PageModel &page, QVector<Finding> &findings, qsizetype from)
{
    const auto open = [](const MentionFacts &facts) {
        return facts.polarity == Polarity::Sought || facts.polarity == Polarity::Supplied;
    };
    for (qsizetype i = std::max<qsizetype>(from, 0) + 1; i < findings.size(); ++i) {
        const Finding &before = findings[i - 1];
        const auto &said = std::get<MentionFacts>(before.facts);
        auto &facts = std::get<MentionFacts>(findings[i].facts);
        const bool lends = !open(said) && said.polarity != Polarity::FalsePositive;
        if (!lends || !open(facts) || findings[i].range.begin < before.range.end()) continue;
        const QStringView gap = page.view(before.range.end(), findings[i].range.begin).trimmed();
        if (gap == u"、" || gap == u"/" || gap == u"和" || gap == u"或" || gap == u"及" || gap == u"与")
            facts.polarity = said.polarity;
    }
}

} // namespace

QVector<Finding> findMentions(const MentionFinder &finder, const DocumentModel &document,
                              const QString &noticeType, QDate noticeDate, const QVector<Finding> &parties)
{
    QVector<Finding> findings;
    QSet<QString> named;
    QVector<std::pair<int, QString>> implied; // index of the finding that implies it
    const Watchlist &list = finder.watchlist();
    for (int p = 0; p < document.pages.size(); ++p) {
        const PageModel &page = document.pages[p];
        const QVector<MentionHit> hits = joined(page, finder.find(document, p));
        const qsizetype ownFrom = findings.size();
        for (const MentionHit &hit : hits) {
            const WatchEntry &entry = list.entries()[hit.entry];
            const bool role = entry.category == u"intermediary_type";
            if (role && (entry.id == u"inter.agency" || !insideSupplier(parties, hit))) continue;
            Finding finding = toFinding(page, hit, entry);
            auto &facts = std::get<MentionFacts>(finding.facts);
            facts.polarity =
                hit.demoted ? Polarity::FalsePositive : polarityOf(page, finding.range, noticeType);
            if (hit.demoted) facts.certainty = Certainty::Possible;
            if (hit.ocrFolded) facts.flags.append(QStringLiteral("ocr_folded"));
            const ControlEvent *control = noticeDate.isValid() ? controlAt(entry, noticeDate) : nullptr;
            if (control != nullptr)
                facts.flags.append(
                    QStringLiteral("export_control:%1").arg(control->date.toString(Qt::ISODate)));
            if (!hit.demoted) {
                named.insert(entry.id);
                for (const QString &chip : entry.implies)
                    implied.append({static_cast<int>(findings.size()), chip});
            }
            findings.append(std::move(finding));
        }
        shareInLists(page, findings, ownFrom);
    }
    for (const auto &[index, id] : std::as_const(implied)) {
        if (named.contains(id)) continue;
        named.insert(id); // once per document
        const WatchEntry *entry = list.entry(id);
        if (entry == nullptr) continue;
        Finding finding = findings[index];
        MentionFacts facts = std::get<MentionFacts>(finding.facts);
        facts.flags = {QStringLiteral("implied_by:%1").arg(facts.watchId)};
        facts.watchId = entry->id;
        facts.name = entry->name;
        facts.category = entry->category;
        facts.home = entry->home;
        facts.certainty = Certainty::Implied;
        finding.facts = facts;
        findings.append(std::move(finding));
    }
    return findings;
}

} // namespace tt
