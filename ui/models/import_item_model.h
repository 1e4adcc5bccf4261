// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/import_item.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace tt
{

/// How many inputs of an import are how far.
struct ImportCounts {
    int all = 0;
    int underWay = 0;
    int analysing = 0; ///< of those under way
    int done = 0;
    int duplicates = 0;
    int leftOut = 0;
    int stopped = 0;
    int failed = 0;

    bool operator==(const ImportCounts &) const = default;
};

/// The inputs of an import in the order of their coming. Thousands of them change at once: what comes
/// together is announced together.
class ImportItemModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NumberRole = Qt::UserRole, ///< int
        DocumentRole,              ///< qint64; 0 when it never became a document
        StateRole,                 ///< int of ImportItemState
        StateTextRole,             ///< QString: how far it is, in a word or two
        ReasonRole,                ///< QString: why it failed; empty otherwise
        PagesTextRole,             ///< QString: "3 of 12", empty while nobody knows
        ProgressRole,              ///< double 0 … 1 while it is being read, else -1
        FailedPageRole,            ///< int from 0; -1: none
        NeedsPasswordRole,         ///< bool
        CanRetryRole,              ///< bool
        CanCancelRole,             ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setItems(const QVector<ImportItem> &items);
    void apply(const ImportItemChanges &changes);

    [[nodiscard]] const ImportItem &at(int row) const { return m_items.at(row); }
    [[nodiscard]] int rowOf(int number) const { return m_rows.value(number, -1); }
    [[nodiscard]] const ImportCounts &counts() const { return m_counts; }
    [[nodiscard]] QVector<int> failedNumbers() const;

Q_SIGNALS:
    void countsChanged(); ///< after the rows

private:
    void remove(const QVector<int> &numbers);
    void change(const QVector<ImportItem> &items);
    void reindex(int from);
    void count();

    QVector<ImportItem> m_items; ///< by number
    QHash<int, int> m_rows;
    ImportCounts m_counts;
};

/// Those under way, those that failed, or all.
class ImportItemFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Group { UnderWay, Failed, All };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setGroup(Group group);
    [[nodiscard]] Group group() const { return m_group; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Group m_group = Group::UnderWay;
};

} // namespace tt
