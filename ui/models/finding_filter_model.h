// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "ui/shell/evidence_style.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace tt
{

class FindingListModel;

/// Which findings a list shows. Empty members mean "any".
struct FindingChoice {
    QSet<EvidenceCategory> categories;
    std::optional<AmountKind> kind; ///< amounts of this kind only
    QString type;                   ///< party, date, identifier, …
    std::optional<Verdict> verdict;
    bool disputed = false; ///< isDisputed(): what the counts of the window call disputed
    std::optional<ReviewState> review;
    bool notedOnly = false;
    bool starredOnly = false;
    QString tag;          ///< on the finding itself
    bool repeats = false; ///< also those that repeat another one of the same document
    QString text;         ///< in the value, the quote, the line around it or the document's name
    DocumentId document;
    std::optional<QSet<FindingId>> only; ///< exactly these (the figures behind a bar)

    bool operator==(const FindingChoice &) const = default;
};

bool matches(const FindingChoice &choice, const FindingRecord &record, bool noted);
/// Disputed before obscured before the rest; figures before names before other facts; larger figures first;
/// US names first.
bool triageLess(const FindingRecord &left, const FindingRecord &right);

/// Chooses and sorts: in triage order, or as they stand on the pages.
class FindingFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Order { Triage, Page };

    explicit FindingFilterModel(FindingListModel &source, QObject *parent = nullptr);

    void setChoice(const FindingChoice &choice);
    [[nodiscard]] const FindingChoice &choice() const { return m_choice; }
    void setOrder(Order order);

    [[nodiscard]] FindingId idAt(int row) const;
    [[nodiscard]] int rowOf(FindingId id) const;   ///< -1 when it is not shown
    [[nodiscard]] FindingId firstToReview() const; ///< from the top; null: none of those that are shown
    /// Below `after`, then from the top; null: none besides it.
    [[nodiscard]] FindingId nextToReview(FindingId after) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    FindingListModel &m_source;
    FindingChoice m_choice;
    Order m_order = Order::Triage;
};

} // namespace tt
