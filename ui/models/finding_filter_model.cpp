// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_filter_model.h"

#include "app/casefile/review_count.h"
#include "ui/models/finding_list_model.h"
#include "ui/models/finding_text.h"

namespace tt
{

namespace
{

int verdictRank(const FindingRecord &record)
{
    switch (record.finding.reading.verdict) {
    case Verdict::Disputed:
        return 0;
    case Verdict::Obscured:
        return 1;
    case Verdict::Agreed:
    case Verdict::Single:
        break;
    }
    return 2;
}

int categoryRank(EvidenceCategory category)
{
    switch (category) {
    case EvidenceCategory::Amount:
        return 0;
    case EvidenceCategory::UsCloud:
        return 1;
    case EvidenceCategory::AiChip:
        return 2;
    case EvidenceCategory::AiModel:
        return 3;
    case EvidenceCategory::OtherCloud:
        return 4;
    case EvidenceCategory::Fact:
    case EvidenceCategory::SearchHit:
    case EvidenceCategory::Note:
        break;
    }
    return 5;
}

/// A figure that says what was spent or planned comes before fees, deposits and prices of one unit.
int kindRank(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Budget:
    case AmountKind::Ceiling:
    case AmountKind::Award:
    case AmountKind::Contract:
        return 0;
    case AmountKind::UnitPrice:
    case AmountKind::Other:
        return 1;
    case AmountKind::Deposit:
    case AmountKind::Fee:
    case AmountKind::RegisteredCapital:
    case AmountKind::DocPrice:
        break;
    }
    return 2;
}

} // namespace

bool matches(const FindingChoice &choice, const FindingRecord &record, bool noted)
{
    if (choice.only && !choice.only->contains(record.id)) return false;
    if (!choice.document.isNull() && record.document != choice.document) return false;
    if (!choice.repeats && !record.sameAs.isNull()) return false;
    const FindingFacts &facts = factsOf(record);
    if (!choice.type.isEmpty() && findingTypeName(facts) != choice.type) return false;
    if (!choice.categories.isEmpty() && !choice.categories.contains(categoryOf(record.finding))) return false;
    if (choice.kind) {
        const auto *amount = std::get_if<AmountFacts>(&facts);
        if (!amount || amount->kind != *choice.kind) return false;
    }
    if (choice.disputed && !isDisputed(record)) return false;
    if (choice.verdict && record.finding.reading.verdict != *choice.verdict) return false;
    // What reads otherwise since it was judged is to be reviewed again.
    const ReviewState stands = isReviewed(record) ? record.review.state : ReviewState::Unreviewed;
    if (choice.review && stands != *choice.review) return false;
    if (choice.notedOnly && !noted) return false;
    if (choice.text.isEmpty()) return true;
    const auto has = [&choice](const QString &text) {
        return text.contains(choice.text, Qt::CaseInsensitive);
    };
    return has(record.finding.quote) || has(record.finding.context) || has(record.documentName) ||
           has(valueText(facts));
}

bool triageLess(const FindingRecord &left, const FindingRecord &right)
{
    if (verdictRank(left) != verdictRank(right)) return verdictRank(left) < verdictRank(right);
    const int leftCategory = categoryRank(categoryOf(left.finding));
    const int rightCategory = categoryRank(categoryOf(right.finding));
    if (leftCategory != rightCategory) return leftCategory < rightCategory;
    const auto *leftAmount = std::get_if<AmountFacts>(&factsOf(left));
    const auto *rightAmount = std::get_if<AmountFacts>(&factsOf(right));
    if (leftAmount && rightAmount) {
        if (kindRank(leftAmount->kind) != kindRank(rightAmount->kind))
            return kindRank(leftAmount->kind) < kindRank(rightAmount->kind);
        if (leftAmount->value != rightAmount->value) return leftAmount->value > rightAmount->value;
    }
    const auto *leftName = std::get_if<MentionFacts>(&factsOf(left));
    const auto *rightName = std::get_if<MentionFacts>(&factsOf(right));
    if (leftName && rightName && leftName->name != rightName->name) return leftName->name < rightName->name;
    return std::tie(left.document, left.finding.page, left.finding.range.begin) <
           std::tie(right.document, right.finding.page, right.finding.range.begin);
}

FindingFilterModel::FindingFilterModel(FindingListModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    setSortRole(FindingListModel::SortRole);
    sort(0);
}

void FindingFilterModel::setChoice(const FindingChoice &choice)
{
    if (choice == m_choice) return;
    m_choice = choice;
    invalidateFilter();
}

void FindingFilterModel::setOrder(Order order)
{
    if (order == m_order) return;
    m_order = order;
    invalidate();
}

FindingId FindingFilterModel::idAt(int row) const
{
    return {index(row, 0).data(FindingListModel::IdRole).toLongLong()};
}

FindingId FindingFilterModel::firstToReview() const { return nextToReview({}); }

FindingId FindingFilterModel::nextToReview(FindingId after) const
{
    const int from = after.isNull() ? 0 : rowOf(after) + 1;
    for (int i = 0; i < rowCount(); ++i) {
        const int row = (from + i) % rowCount();
        const FindingRecord &record = m_source.at(mapToSource(index(row, 0)).row());
        if (!isReviewed(record) && record.id != after) return record.id;
    }
    return {};
}

int FindingFilterModel::rowOf(FindingId id) const { return mapFromSource(m_source.indexOf(id)).row(); }

bool FindingFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid()) return false;
    const bool noted = m_choice.notedOnly && m_source.index(row).data(FindingListModel::NotedRole).toBool();
    const FindingRecord &record = m_source.at(row);
    if (m_choice.starredOnly || !m_choice.tag.isEmpty()) {
        const FindingMark mark = m_source.markOf(record.id);
        if (m_choice.starredOnly && !mark.starred) return false;
        if (!m_choice.tag.isEmpty() && !mark.tags.contains(m_choice.tag)) return false;
    }
    return matches(m_choice, record, noted);
}

bool FindingFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_order == Order::Page) return left.row() < right.row();
    return triageLess(m_source.at(left.row()), m_source.at(right.row()));
}

} // namespace tt
