// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/story_evidence.h"

#include "app/casefile/review_count.h"

#include <QSet>

#include <algorithm>

namespace tt
{

namespace
{

class Collector final
{
public:
    explicit Collector(const CaseTally &sums)
        : m_sums(sums)
    {
    }

    QVector<FindingRef> collect()
    {
        members(m_sums.tally.seeking, true);
        for (const QVector<TallyMember> &naming : m_sums.tally.naming)
            members(naming, false);
        members(m_sums.tally.intermediaries, false);
        for (const TallyAddend &addend : m_sums.tally.addends) {
            if (addend.money < 0) continue;
            const PackageMoney &money = m_sums.book.projects[addend.project].money[addend.money];
            if (!money.evidence.isEmpty()) add(money.evidence.first());
        }
        return m_all;
    }

private:
    void add(const FindingRef &ref)
    {
        const FindingId id = m_sums.idOf(ref);
        if (id.isNull() || m_met.contains(id)) return;
        m_met.insert(id);
        m_all.append(ref);
    }

    void members(const QVector<TallyMember> &members, bool asBuyers)
    {
        for (const TallyMember &member : members) {
            for (const int project : member.projects)
                if (!asBuyers || !addPlace(project, member.namedBy)) addPlace(project, member.findings);
        }
    }

    /// The first of the places that stands in one of the project's documents; false: there is none.
    bool addPlace(int project, const QVector<FindingRef> &places)
    {
        const QVector<qint64> &documents = m_sums.book.projects[project].documents;
        const auto here = std::find_if(places.cbegin(), places.cend(), [&documents](const FindingRef &ref) {
            return documents.contains(ref.document);
        });
        if (here == places.cend()) return false;
        add(*here);
        return true;
    }

    const CaseTally &m_sums;
    QSet<FindingId> m_met;
    QVector<FindingRef> m_all;
};

} // namespace

QVector<FindingRef> storyEvidence(const CaseTally &sums) { return Collector(sums).collect(); }

Result<StoryReview> storyReview(CaseFile &file, const CaseTally &sums)
{
    StoryReview review;
    for (const FindingRef &ref : storyEvidence(sums)) {
        const auto record = file.finding(sums.idOf(ref));
        if (!record) return passOn(record);
        ++review.all;
        if (isReviewed(*record)) ++review.reviewed;
    }
    return review;
}

QString reviewedBehindStory(const StoryReview &review, StoryLanguage language)
{
    if (review.all == 0) return {};
    const char *text = language == StoryLanguage::English
                           ? "Findings behind it that a person reviewed: %1 of %2."
                           : "其所依据的%2项发现中，%1项已经人工复核。";
    return QString::fromUtf8(text).arg(review.reviewed).arg(review.all);
}

} // namespace tt
