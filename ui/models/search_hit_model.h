// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/case_search.h"

#include <QAbstractListModel>

namespace tt
{

/// The answer to a search, best first.
class SearchHitModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< double rank
        QuoteRole,
        ContextRole,
        DocumentNameRole,
        PageRole,  ///< int from 0
        PlaceRole, ///< where it stands, in words
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setHits(const QVector<SearchHit> &hits);
    /// The same hits, with their boxes: nothing that the list shows changes.
    void setPlaces(const QVector<SearchHit> &hits) { m_hits = hits; }
    [[nodiscard]] const QVector<SearchHit> &hits() const { return m_hits; }

private:
    QVector<SearchHit> m_hits;
};

} // namespace tt
