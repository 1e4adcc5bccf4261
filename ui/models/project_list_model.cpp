// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/project_list_model.h"

#include "ui/models/tally_words.h"

#include <QSet>

namespace tt
{

namespace
{

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

int ProjectListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ProjectListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ProjectEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.first;
    case Qt::AccessibleDescriptionRole:
        if (entry.mayBeOne) return tr("%1; may be one with another").arg(entry.second);
        return entry.asks ? tr("%1; has to be settled").arg(entry.second) : entry.second;
    case SecondLineRole:
        return entry.second;
    case ProjectRole:
        return entry.project;
    case WordsRole:
        return entry.words;
    case MayBeOneRole:
        return entry.mayBeOne;
    case AsksRole:
        return entry.asks;
    default:
        return {};
    }
}

void ProjectListModel::setEntries(const QVector<ProjectEntry> &entries)
{
    if (entries == m_entries) return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

QVector<ProjectEntry> projectEntries(const CaseTally &sums)
{
    QSet<int> suggested;
    for (const LinkSuggestion &each : sums.book.suggestions)
        suggested << each.first << each.second;
    QVector<ProjectEntry> entries;
    for (int i = 0; i < sums.book.projects.size(); ++i) {
        const Project &project = sums.book.projects[i];
        const AnalysedDocument *first = sums.document(project.documents.value(0));
        ProjectEntry entry;
        entry.project = i;
        entry.first = joined({project.number, project.name});
        if (entry.first.isEmpty() && first != nullptr) entry.first = first->name;
        entry.second =
            joined({project.buyers.value(0), statusLabel(project.status), projectMoneyText(project)});
        QStringList words = project.numbers + project.buyers + project.agencies + project.suppliers +
                            project.proposedSuppliers + QStringList{entry.first, entry.second};
        for (const qint64 id : project.documents) {
            if (const AnalysedDocument *document = sums.document(id)) words.append(document->name);
        }
        entry.words = words.join(u'\n');
        entry.mayBeOne = suggested.contains(i);
        entry.asks = !project.questions.isEmpty();
        entries.append(entry);
    }
    return entries;
}

} // namespace tt
