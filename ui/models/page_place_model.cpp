// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/page_place_model.h"

#include <QTransform>

namespace tt
{

void PagePlaceModel::setPages(const QVector<PageRecord> &pages, const QVector<int> &order)
{
    const DocumentId before = document();
    const bool sameRows = pages.size() == m_pages.size() && order == m_order;
    if (!sameRows) beginResetModel();
    m_pages = pages;
    m_order = order;
    if (document() != before) m_thumbnails.clear();
    if (!sameRows)
        endResetModel();
    else if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PagePlaceModel::setThumbnail(int page, const QImage &image)
{
    m_thumbnails.insert(page, image);
    if (const int row = rowOf(page); row >= 0) Q_EMIT dataChanged(index(row), index(row), {ThumbnailRole});
}

DocumentId PagePlaceModel::document() const
{
    return m_pages.isEmpty() ? DocumentId() : m_pages.first().key.document;
}

int PagePlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant PagePlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int page = pageAt(index.row());
    const PageRecord &record = m_pages.at(page);
    switch (role) {
    case Qt::DisplayRole:
        return tr("Page %1").arg(page + 1);
    case Qt::AccessibleDescriptionRole:
        return page == index.row() ? QString() : tr("moved to place %1").arg(index.row() + 1);
    case PageRole:
        return page;
    case MovedRole:
        return page != index.row();
    case ThumbnailRole:
        return m_thumbnails.value(page).transformed(QTransform().rotate(record.quality.turnDegrees));
    case SizeRole:
        return record.quality.turnDegrees % 180 == 0 ? record.sizePoints : record.sizePoints.transposed();
    default:
        return {};
    }
}

Qt::ItemFlags PagePlaceModel::flags(const QModelIndex &index) const
{
    // Between rows only: a page is not put into another.
    if (!index.isValid()) return m_readOnly ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_readOnly) flags |= Qt::ItemIsDragEnabled;
    return flags;
}

bool PagePlaceModel::moveRows(const QModelIndex &, int row, int count, const QModelIndex &, int before)
{
    if (m_readOnly || count != 1 || row < 0 || row >= rowCount() || before < 0 || before > rowCount())
        return false;
    // Counted without the page itself.
    const int place = before > row ? before : before + 1;
    if (place != row + 1) Q_EMIT moveAsked(pageAt(row), place);
    return true;
}

} // namespace tt
