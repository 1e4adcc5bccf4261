// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/document_list_model.h"

#include "ui/models/document_signs.h"
#include "ui/models/finding_text.h"
#include "ui/models/sentences.h"
#include "ui/shell/counted.h"

#include <algorithm>

namespace tt
{

QString documentSubtitle(const DocumentRecord &document)
{
    switch (document.state) {
    case DocumentState::Queued:
        return DocumentListModel::tr("Waiting to be read");
    case DocumentState::Failed:
        return document.error ? said(*document.error) : DocumentListModel::tr("Could not be opened");
    case DocumentState::Reading:
    case DocumentState::Done:
        break;
    }
    QStringList parts;
    if (!document.noticeType.isEmpty()) parts << noticeLabel(document.noticeType);
    if (document.state == DocumentState::Reading)
        parts << DocumentListModel::tr("reading %1 of %2")
                     .arg(document.pagesRead + document.pagesFailed)
                     .arg(document.pages);
    else
        parts << counted(document.pages, DocumentListModel::tr("1 page"), DocumentListModel::tr("%1 pages"));
    return parts.join(QStringLiteral(" · "));
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const DocumentRecord &document = m_documents.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return document.name;
    case Qt::ToolTipRole:
        return toolTipOf(document);
    case Qt::AccessibleDescriptionRole: {
        const QString found = countsInWords(counts(document.id)).replace(u'\n', QStringLiteral(", "));
        return found.isEmpty() ? documentSubtitle(document)
                               : documentSubtitle(document) + QStringLiteral(", ") + found;
    }
    case SubtitleRole:
        return documentSubtitle(document);
    case IdRole:
    case SortRole:
        return document.id.value;
    case StateRole:
        return static_cast<int>(document.state);
    case PagesFailedRole:
        return document.pagesFailed;
    case AmountsRole:
        return document.amounts;
    case CountsRole:
        return countsOf(document.id);
    case DisputedRole:
        return counts(document.id).review.disputed;
    case ReviewedRole:
        return counts(document.id).review.reviewed;
    case ToReviewRole:
        return counts(document.id).review.total;
    case ProgressRole:
        if (document.state != DocumentState::Reading || document.pages == 0) return -1.0;
        return double(document.pagesRead + document.pagesFailed) / document.pages;
    case TwinRole:
        return static_cast<int>(m_twins.value(document.id));
    case LookRole:
        return m_look.value(document.id);
    case ThumbnailRole:
        return m_thumbnails.value(document.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> DocumentListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(IdRole, "id");
    names.insert(SortRole, "sort");
    names.insert(SubtitleRole, "subtitle");
    return names;
}

void DocumentListModel::setDocuments(const QVector<DocumentRecord> &documents)
{
    beginResetModel();
    m_documents = documents;
    reindex();
    endResetModel();
}

void DocumentListModel::update(const DocumentRecord &document)
{
    const auto found = m_rows.constFind(document.id);
    if (found == m_rows.cend()) {
        // Answers may come in any order; the list keeps that of the import.
        const auto place = std::lower_bound(m_documents.cbegin(), m_documents.cend(), document.id,
                                            [](const DocumentRecord &d, DocumentId id) { return d.id < id; });
        const auto row = static_cast<int>(place - m_documents.cbegin());
        beginInsertRows({}, row, row);
        m_documents.insert(row, document);
        reindex();
        endInsertRows();
        return;
    }
    if (m_documents.at(*found) == document) return;
    m_documents[*found] = document;
    const QModelIndex changed = index(static_cast<int>(*found));
    Q_EMIT dataChanged(changed, changed);
}

void DocumentListModel::setCounts(DocumentId id, const DocumentCounts &counts)
{
    if (m_counts.value(id) == counts) return;
    m_counts.insert(id, counts);
    if (const QModelIndex row = indexOf(id); row.isValid())
        Q_EMIT dataChanged(row, row, {CountsRole, DisputedRole, ReviewedRole, ToReviewRole});
}

void DocumentListModel::setPagesToLookAt(const QHash<DocumentId, int> &counts)
{
    const QHash<DocumentId, int> before = std::exchange(m_look, counts);
    for (qsizetype row = 0; row < m_documents.size(); ++row) {
        const DocumentId id = m_documents.at(row).id;
        if (before.value(id) == m_look.value(id)) continue;
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed, {LookRole});
    }
}

void DocumentListModel::setTwins(const QHash<DocumentId, DocumentTwin> &twins)
{
    const QHash<DocumentId, DocumentTwin> before = std::exchange(m_twins, twins);
    for (qsizetype row = 0; row < m_documents.size(); ++row) {
        const DocumentId id = m_documents.at(row).id;
        if (before.value(id) == m_twins.value(id)) continue;
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed, {TwinRole});
    }
}

void DocumentListModel::setThumbnail(DocumentId id, const QImage &image)
{
    m_thumbnails.insert(id, image);
    if (const QModelIndex row = indexOf(id); row.isValid()) Q_EMIT dataChanged(row, row, {ThumbnailRole});
}

void DocumentListModel::clear()
{
    beginResetModel();
    m_documents.clear();
    m_rows.clear();
    m_counts.clear();
    m_thumbnails.clear();
    m_look.clear();
    m_twins.clear();
    endResetModel();
}

const DocumentRecord *DocumentListModel::find(DocumentId id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? nullptr : &m_documents.at(*found);
}

QModelIndex DocumentListModel::indexOf(DocumentId id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? QModelIndex() : index(static_cast<int>(*found));
}

void DocumentListModel::reindex()
{
    m_rows.clear();
    for (qsizetype row = 0; row < m_documents.size(); ++row)
        m_rows.insert(m_documents.at(row).id, row);
}

QString DocumentListModel::toolTipOf(const DocumentRecord &document) const
{
    QStringList lines{document.name};
    if (!document.sourcePath.isEmpty()) lines << document.sourcePath;
    const QString found = countsInWords(counts(document.id));
    if (!found.isEmpty()) lines << QString() << found;
    return lines.join(u'\n');
}

QVariantMap DocumentListModel::countsOf(DocumentId id) const
{
    QVariantMap out;
    const QMap<EvidenceCategory, int> counts = m_counts.value(id).categories;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        out.insert(categoryName(it.key()), it.value());
    return out;
}

} // namespace tt
