// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/technology_sums.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tt
{

namespace
{

SpendPart drawnAs(TallyPart part)
{
    switch (part) {
    case TallyPart::Confirmed:
        return SpendPart::Awarded;
    case TallyPart::Cancelled:
        return SpendPart::Cancelled;
    case TallyPart::Disputed:
        return SpendPart::Disputed;
    case TallyPart::Planned:
    case TallyPart::NoSum:
        break;
    }
    return SpendPart::Planned;
}

/// The US technology a project seeks, by watch id: what it names; where it names none, what follows from its
/// words.
QMap<QString, QString> technologiesOf(const CaseTally &sums, const Project &project)
{
    QMap<QString, QString> named;
    QMap<QString, QString> implied;
    for (const FindingRef &ref : project.mentions) {
        const Finding *finding = sums.finding(ref);
        const auto *facts = finding == nullptr ? nullptr : std::get_if<MentionFacts>(&finding->facts);
        if (facts == nullptr || !isUsTechnology(*facts) || !isSought(*facts)) continue;
        (facts->certainty == Certainty::Named ? named : implied).insert(facts->watchId, facts->name);
    }
    if (named.isEmpty()) named = implied;
    if (named.isEmpty()) named.insert({}, QCoreApplication::translate("tt::Spending", "No US technology"));
    return named;
}

void addTo(SpendSegment &segment, const PackageMoney &money, const CaseTally &sums)
{
    const auto total = segment.sum.plus(money.high.value_or(money.value));
    if (!total) return; // past 36 digits: the tally says so itself
    segment.sum = *total;
    for (qsizetype i = 0; i < money.evidence.size(); ++i)
        (i == 0 ? segment.figures : segment.repeats).append(sums.idOf(money.evidence[i]));
}

} // namespace

TechnologySums technologySums(const CaseTally &sums)
{
    TechnologySums out;
    QMap<std::pair<QString, QString>, SpendRow> rows; // by currency and watch id
    QSet<int> sharing;
    for (const TallyAddend &addend : sums.tally.addends) {
        if (addend.part == TallyPart::NoSum || addend.money < 0) continue;
        const Project &project = sums.book.projects[addend.project];
        const QMap<QString, QString> names = technologiesOf(sums, project);
        if (names.size() > 1) sharing.insert(addend.project);
        out.disputed += addend.part == TallyPart::Disputed ? 1 : 0;
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            SpendRow &row = rows[{addend.currency, it.key()}];
            row.documentName = it.value();
            row.currency = addend.currency;
            row.ofTechnology = true;
            addTo(row.parts[size_t(drawnAs(addend.part))], project.money[addend.money], sums);
        }
    }
    for (const SpendRow &row : std::as_const(rows))
        (row.currency == u"CNY" ? out.rows : out.otherCurrencies).append(row);
    std::stable_sort(out.rows.begin(), out.rows.end(),
                     [](const SpendRow &a, const SpendRow &b) { return a.total() > b.total(); });
    out.sharing = static_cast<int>(sharing.size());
    return out;
}

} // namespace tt
