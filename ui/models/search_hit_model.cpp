// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_hit_model.h"

namespace tt
{

namespace
{

QString placeOf(const SearchHit &hit)
{
    QString place =
        hit.source == SearchSource::Name ? SearchHitModel::tr("name of a file")
        : hit.page.document.isNull()     ? SearchHitModel::tr("note on the case")
        : hit.source == SearchSource::Note
            ? SearchHitModel::tr("note · %1 · page %2").arg(hit.documentName).arg(hit.page.page + 1)
        : hit.source == SearchSource::Correction
            ? SearchHitModel::tr("correction · %1 · page %2").arg(hit.documentName).arg(hit.page.page + 1)
            : SearchHitModel::tr("%1 · page %2").arg(hit.documentName).arg(hit.page.page + 1);
    if (hit.isFuzzy()) place = SearchHitModel::tr("near · %1").arg(place);
    return place;
}

} // namespace

int SearchHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ContextRole:
        return hit.context;
    case Qt::AccessibleDescriptionRole:
    case PlaceRole:
        return placeOf(hit);
    case SortRole:
        return hit.rank;
    case QuoteRole:
        // As it stands in the context: a hit may go on in the next line.
        return QString(hit.quote).replace(u'\n', u' ');
    case DocumentNameRole:
        return hit.documentName;
    case PageRole:
        return hit.page.page;
    default:
        return {};
    }
}

void SearchHitModel::setHits(const QVector<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

} // namespace tt
