// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/review_count.h"
#include "ui/models/finding_list_model.h"
#include "ui/models/finding_text.h"
#include "ui/models/tally_rows.h"
#include "ui/shell/evidence_style.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

/// The findings that a tally stands on, and which of them are to be reviewed.
namespace tt
{

QVector<TallyEvidence> TallyRows::evidence() const
{
    QVector<TallyEvidence> all;
    QSet<FindingId> met;
    const auto add = [&](const std::optional<FindingRef> &ref, int project) {
        const FindingId id = ref ? m_sums.idOf(*ref) : FindingId();
        if (id.isNull() || met.contains(id)) return;
        met.insert(id);
        all.append({*ref, project});
    };
    const auto addMembers = [&](const QVector<TallyMember> &members, StoryCount counts) {
        for (const TallyMember &member : members) {
            for (const int project : member.projects)
                add(placeOf(member, project, counts), project);
        }
    };
    addMembers(m_sums.tally.seeking, StoryCount::Entities);
    for (const QVector<TallyMember> &naming : m_sums.tally.naming)
        addMembers(naming, StoryCount::Naming);
    addMembers(m_sums.tally.intermediaries, StoryCount::Intermediaries);
    for (const TallyAddend &addend : m_sums.tally.addends) {
        if (addend.money < 0) continue;
        const QVector<FindingRef> &figures =
            m_sums.book.projects[addend.project].money[addend.money].evidence;
        if (!figures.isEmpty()) add(figures.first(), addend.project);
    }
    return all;
}

QVector<TallyEvidence> TallyRows::unreviewed(const QVector<TallyEvidence> &evidence) const
{
    QVector<TallyEvidence> open;
    std::copy_if(evidence.cbegin(), evidence.cend(), std::back_inserter(open),
                 [this](const TallyEvidence &each) {
                     const FindingRecord *record = m_findings.find(m_sums.idOf(each.ref));
                     return record == nullptr || !isReviewed(*record);
                 });
    return open;
}

QVector<EvidenceRow> TallyRows::findingRows(const QVector<TallyEvidence> &evidence) const
{
    QVector<EvidenceRow> rows;
    rows.reserve(evidence.size());
    for (const TallyEvidence &each : evidence) {
        const FindingRecord *record = m_findings.find(m_sums.idOf(each.ref));
        const Finding *finding = m_sums.finding(each.ref);
        if (finding == nullptr) continue;
        const FindingFacts &facts = record == nullptr ? finding->facts : factsOf(*record);
        const Project &project = m_sums.book.projects[each.project];
        const QString buyer = project.buyers.value(0);
        const QString whose = buyer == valueText(facts) ? QString() : buyer;
        const QString called = calledOf(each.project);
        rows.append(rowOf(
            QCoreApplication::translate("tt::TallyRows", "%1: %2").arg(typeText(facts), valueText(facts)),
            whose.isEmpty() ? called : whose + QStringLiteral(" · ") + called, each.ref));
    }
    return rows;
}

} // namespace tt
