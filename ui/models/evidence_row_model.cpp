// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidence_row_model.h"

#include <QSet>

namespace tt
{

size_t qHash(const EvidencePlace &place, size_t seed)
{
    return qHashMulti(seed, place.document.value, place.page, place.box.x, place.box.y, place.box.w,
                      place.box.h);
}

int EvidenceRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EvidenceRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const EvidenceRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.heading ? QString() : (QStringList{row.title, row.detail}.join(u'\n')).toHtmlEscaped();
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("%1 %2").arg(row.detail, row.note).trimmed();
    case DetailRole:
        return row.detail;
    case NoteRole:
        return row.note;
    case ToneRole:
        return static_cast<int>(row.tone);
    case HeadingRole:
        return row.heading;
    case HasCropRole:
        return row.hasCrop();
    case CropRole:
        return m_crops.value(row.place());
    default:
        return {};
    }
}

Qt::ItemFlags EvidenceRowModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return {};
    if (m_rows.at(index.row()).heading) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractListModel::flags(index);
}

void EvidenceRowModel::setRows(const QVector<EvidenceRow> &rows)
{
    if (rows == m_rows) return;
    beginResetModel();
    m_rows = rows;
    QSet<EvidencePlace> shown;
    for (const EvidenceRow &row : std::as_const(m_rows))
        shown.insert(row.place());
    m_crops.removeIf([&](auto crop) { return !shown.contains(crop.key()); });
    endResetModel();
}

void EvidenceRowModel::setCrop(const EvidencePlace &place, const QImage &crop)
{
    m_crops.insert(place, crop);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).place() == place) Q_EMIT dataChanged(index(row), index(row), {CropRole});
    }
}

} // namespace tt
