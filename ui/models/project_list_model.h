// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/case_tally.h"

#include <QAbstractListModel>

namespace tt
{

/// A project as its list shows it.
struct ProjectEntry {
    int project = 0;       ///< position in ProjectBook::projects
    QString first;         ///< number and name
    QString second;        ///< buyer, status, money of the highest rung
    QString words;         ///< everything a person may look for
    bool mayBeOne = false; ///< with another project: a suggestion nobody has judged
    bool asks = false;     ///< something else that only a person can settle, and nobody has

    bool operator==(const ProjectEntry &) const = default;
};

class ProjectListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SecondLineRole = Qt::UserRole,
        ProjectRole,  ///< int
        WordsRole,    ///< what the filter looks in
        MayBeOneRole, ///< bool
        AsksRole,     ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void setEntries(const QVector<ProjectEntry> &entries);

private:
    QVector<ProjectEntry> m_entries;
};

/// In the order of the book: that of the numbers.
QVector<ProjectEntry> projectEntries(const CaseTally &sums);

} // namespace tt
