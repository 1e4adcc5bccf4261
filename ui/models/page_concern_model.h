// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QAbstractListModel>
#include <QHash>

namespace tt
{

/// The pages to look at first, the most urgent on top. An adaptor over values that others fetch.
class PageConcernModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DocumentRole = Qt::UserRole, ///< qint64
        PageRole,                    ///< int, from 0
        SeverityRole,                ///< int of ConcernSeverity
        PlaceRole,                   ///< QString: "page 3"
        ReasonsRole,                 ///< QStringList, gravest first, without mere notes
        SortRole,                    ///< double: figures likely to be wrong or missing
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Takes those that need a look, in the order given, which is that of isMoreUrgent().
    void setPages(const QVector<PageConcernRecord> &pages);
    /// Replaces the rows of one document; rows that stay are moved, so that what is selected stays selected.
    void update(DocumentId document, const QVector<PageConcernRecord> &pages);
    void clear();

    [[nodiscard]] const QVector<PageConcernRecord> &pages() const { return m_pages; }
    [[nodiscard]] PageKey keyAt(int row) const { return m_pages.at(row).key; }
    [[nodiscard]] QModelIndex indexOf(PageKey key) const;
    /// How many pages of each document are listed.
    [[nodiscard]] const QHash<DocumentId, int> &counts() const { return m_counts; }

private:
    void removeRow(int row);
    void insert(const PageConcernRecord &page);
    void replace(int row, const PageConcernRecord &page);
    [[nodiscard]] int placeFor(const PageConcernRecord &page, int except) const;

    QVector<PageConcernRecord> m_pages;
    QHash<DocumentId, int> m_counts;
};

/// "2 figures are disputed. 4 % of the characters were read with doubt.", in one piece, without mere notes.
QString reasonsText(const PageConcerns &concerns);
/// "200 dpi · 0.4 % doubtful · skewed 1.2° · seals 3 % · PP-OCR"
QString qualityText(const PageConcernRecord &page);

} // namespace tt
