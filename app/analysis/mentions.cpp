// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mentions.h"

#include "app/analysis/amount_finder.h"
#include "app/analysis/folding.h"
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

/// What the list says of a chip on the notice's date.
void judgeControl(MentionFacts &facts, const WatchEntry &entry, QDate noticeDate)
{
    if (entry.control.isEmpty() && entry.category != u"ai_chip") return;
    facts.noticeDate = noticeDate;
    if (!noticeDate.isValid()) {
        facts.controlReason = QStringLiteral("no_notice_date");
        return;
    }
    const ControlEvent *event = controlAt(entry, noticeDate);
    if (event == nullptr) {
        facts.controlReason = QStringLiteral("no_statement");
        return;
    }
    facts.control = ControlStatus{event->date, event->status, event->source, event->confidence, noticeDate};
    facts.flags.append(QStringLiteral("export_control:%1").arg(event->date.toString(Qt::ISODate)));
}

bool implies(const Implication &implied, const QString &printed)
{
    if (implied.when.isEmpty()) return true;
    const auto plain = [](const QString &text) { return foldText(text).toLower().remove(u' '); };
    const QString name = plain(printed);
    return std::any_of(implied.when.begin(), implied.when.end(),
                       [&](const QString &each) { return name.contains(plain(each)); });
}

class Collector final
{
public:
    Collector(const MentionFinder &finder, const DocumentModel &document, const QString &noticeType,
              QDate noticeDate, const QVector<Finding> &parties)
        : m_finder(finder)
        , m_list(finder.watchlist())
        , m_document(document)
        , m_noticeType(noticeType)
        , m_noticeDate(noticeDate)
        , m_parties(parties)
    {
    }

    QVector<Finding> collect()
    {
        for (int p = 0; p < m_document.pages.size(); ++p) {
            const PageModel &page = m_document.pages[p];
            const MentionFinder::Hits hits = m_finder.find(m_document, p);
            const qsizetype ownFrom = m_findings.size();
            for (const MentionHit &hit : joined(page, hits.names))
                name(page, hit);
            shareInLists(page, m_findings, ownFrom);
            for (const MentionHit &hit : hits.phrases)
                phrase(page, hit);
        }
        for (const Implied &implied : std::as_const(m_implied))
            imply(implied);
        return std::move(m_findings);
    }

private:
    struct Implied {
        qsizetype by = 0; ///< the finding that implies it
        Implication what;
    };

    void name(const PageModel &page, const MentionHit &hit)
    {
        const WatchEntry &entry = m_list.entries()[hit.entry];
        const bool role = entry.category == u"intermediary_type";
        if (role && (entry.id == u"inter.agency" || !insideSupplier(m_parties, hit))) return;
        Finding finding = toFinding(page, hit, entry);
        auto &facts = std::get<MentionFacts>(finding.facts);
        facts.polarity =
            hit.demoted ? Polarity::FalsePositive : polarityOf(page, finding.range, m_noticeType);
        if (hit.demoted) facts.certainty = Certainty::Possible;
        if (hit.ocrFolded) facts.flags.append(QStringLiteral("ocr_folded"));
        judgeControl(facts, entry, m_noticeDate);
        if (!hit.demoted) {
            m_named.insert(entry.id);
            for (const Implication &implied : entry.implies)
                if (implies(implied, finding.quote)) m_implied.append({m_findings.size(), implied});
        }
        m_findings.append(std::move(finding));
    }

    /// Wording is nothing that could be sought or supplied: it is there, or the text says that it is not
    /// wanted.
    void phrase(const PageModel &page, const MentionHit &hit)
    {
        const WatchEntry &entry = m_list.entries()[hit.entry];
        Finding finding = toFinding(page, hit, entry);
        auto &facts = std::get<MentionFacts>(finding.facts);
        const bool excluded = polarityOf(page, finding.range, m_noticeType) == Polarity::Excluded;
        facts.polarity = hit.demoted ? Polarity::FalsePositive
                         : excluded  ? Polarity::Excluded
                                     : Polarity::Background;
        if (hit.demoted) facts.certainty = Certainty::Possible;
        facts.meaning = entry.notes;
        m_findings.append(std::move(finding));
    }

    void imply(const Implied &implied)
    {
        const WatchEntry *entry = m_list.entry(implied.what.id);
        if (entry == nullptr || entry->off || m_named.contains(entry->id)) return;
        m_named.insert(entry->id); // once per document
        Finding finding = m_findings[implied.by];
        MentionFacts facts = std::get<MentionFacts>(finding.facts);
        facts.flags = {QStringLiteral("implied_by:%1").arg(facts.watchId)};
        facts.impliedBy = ImpliedBy{facts.watchId, facts.name, implied.what.count};
        facts.meaning = implied.what.note;
        facts.watchId = entry->id;
        facts.name = entry->name;
        facts.category = entry->category;
        facts.home = entry->home;
        facts.certainty = Certainty::Implied;
        facts.control.reset();
        facts.controlReason.clear();
        facts.noticeDate = {};
        judgeControl(facts, *entry, m_noticeDate);
        finding.facts = facts;
        m_findings.append(std::move(finding));
    }

    const MentionFinder &m_finder;
    const Watchlist &m_list;
    const DocumentModel &m_document;
    const QString &m_noticeType;
    QDate m_noticeDate;
    const QVector<Finding> &m_parties;
    QVector<Finding> m_findings;
    QSet<QString> m_named;
    QVector<Implied> m_implied;
};

} // namespace

QVector<Finding> findMentions(const MentionFinder &finder, const DocumentModel &document,
                              const QString &noticeType, QDate noticeDate, const QVector<Finding> &parties)
{
    return Collector(finder, document, noticeType, noticeDate, parties).collect();
}

} // namespace tt
