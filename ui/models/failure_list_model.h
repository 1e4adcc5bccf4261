// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/import_progress.h"

#include <QAbstractListModel>

namespace tt
{

/// Inputs and pages that could not be read, and why.
class FailureListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< int: order of arrival
        ReasonRole,              ///< QString
        DocumentRole,            ///< qint64; 0 when it never became a document
        CodeRole,                ///< int of ErrorCode
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// One row per place: a newer failure of the same document and page, or of the same path, replaces the
    /// older.
    void add(const ImportFailure &failure);
    void setFailures(const QVector<ImportFailure> &failures);
    /// Drops a document's rows when it is tried again.
    void removeDocument(DocumentId document);
    [[nodiscard]] const ImportFailure &at(int row) const { return m_failures.at(row); }

private:
    QVector<ImportFailure> m_failures;
};

} // namespace tt
