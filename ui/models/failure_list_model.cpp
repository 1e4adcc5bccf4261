// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/failure_list_model.h"

#include "ui/models/sentences.h"

#include <QFileInfo>

#include <algorithm>

namespace tt
{

namespace
{

bool samePlace(const ImportFailure &a, const ImportFailure &b)
{
    if (a.document.isNull() || b.document.isNull()) return a.document == b.document && a.path == b.path;
    return a.document == b.document && a.page == b.page;
}

} // namespace

int FailureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_failures.size());
}

QVariant FailureListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ImportFailure &failure = m_failures.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = QFileInfo(failure.path).fileName();
        return failure.page < 0 ? name : tr("%1, page %2").arg(name).arg(failure.page + 1);
    }
    case Qt::ToolTipRole:
        return failure.path;
    case Qt::AccessibleDescriptionRole:
    case ReasonRole:
        return said(failure.error);
    case SortRole:
        return index.row();
    case DocumentRole:
        return failure.document.value;
    case CodeRole:
        return static_cast<int>(failure.error.code);
    default:
        return {};
    }
}

void FailureListModel::add(const ImportFailure &failure)
{
    const auto found =
        std::find_if(m_failures.cbegin(), m_failures.cend(),
                     [&failure](const ImportFailure &other) { return samePlace(other, failure); });
    if (found != m_failures.cend()) {
        const auto row = static_cast<int>(found - m_failures.cbegin());
        m_failures[row] = failure;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_failures.append(failure);
    endInsertRows();
}

void FailureListModel::setFailures(const QVector<ImportFailure> &failures)
{
    beginResetModel();
    m_failures = failures;
    endResetModel();
}

void FailureListModel::removeDocument(DocumentId document)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_failures.at(row).document != document) continue;
        beginRemoveRows({}, row, row);
        m_failures.removeAt(row);
        endRemoveRows();
    }
}

} // namespace tt
