// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_pair.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace tt
{

namespace
{

bool isSum(const FindingRecord &record)
{
    return std::holds_alternative<AmountFacts>(record.finding.facts) && !record.orphaned;
}

/// What stands beside a sum in the other kind of numerals, as the readings have it.
QString besideOf(const FindingRecord &record)
{
    for (const Reading &reading : record.finding.reading.readings) {
        if (reading.by == u"capital" || reading.by == u"digits") return reading.text;
    }
    return {};
}

qsizetype distance(const FindingRecord &record, const FindingRecord &other)
{
    return std::abs(record.finding.range.begin - other.finding.range.begin);
}

} // namespace

bool printOneSum(const FindingRecord &record, const FindingRecord &other)
{
    if (record.document != other.document || record.finding.page != other.finding.page) return false;
    const auto names = [](const QString &beside, const QString &quote) {
        return !beside.isEmpty() && beside == quote;
    };
    return names(besideOf(record), other.finding.quote) || names(besideOf(other), record.finding.quote);
}

FindingId nextOfSum(const QVector<FindingRecord> &findings, const FindingRecord &record)
{
    if (!isSum(record)) return {};
    const FindingId root = record.sameAs.isNull() ? record.id : record.sameAs;
    QVector<const FindingRecord *> ring{&record};
    const FindingRecord *beside = nullptr;
    for (const FindingRecord &other : findings) {
        if (other.id == record.id || !isSum(other)) continue;
        if (other.id == root || other.sameAs == root)
            ring.append(&other);
        else if (printOneSum(record, other) &&
                 (!beside || distance(record, other) < distance(record, *beside)))
            beside = &other;
    }
    // The same words can stand beside several sums of a page: the nearest is meant.
    if (beside) ring.append(beside);
    if (ring.size() < 2) return {};
    std::sort(ring.begin(), ring.end(), [](const FindingRecord *a, const FindingRecord *b) {
        return std::tie(a->finding.page, a->finding.range.begin, a->id) <
               std::tie(b->finding.page, b->finding.range.begin, b->id);
    });
    const auto at = std::find(ring.cbegin(), ring.cend(), &record);
    return (at + 1 == ring.cend() ? ring.first() : *(at + 1))->id;
}

} // namespace tt
