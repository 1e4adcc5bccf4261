// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "app/casefile/review_count.h"
#include "ui/shell/evidence_style.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QMap>

namespace tt
{

/// Whether a document may be another one once more, or was decided to be.
enum class DocumentTwin { None, Asked, Copy /* does not count */ };

/// What was found in a document, as the lists of findings show it.
struct DocumentCounts {
    QMap<EvidenceCategory, int> categories; ///< without repeats and what was rejected
    ReviewCount review;

    bool operator==(const DocumentCounts &) const = default;
};

/// The documents of the case in order of import. An adaptor over values that others fetch.
class DocumentListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        SortRole,              ///< the id: order of import
        SubtitleRole,          ///< QString: kind of notice and pages, or what is wrong
        StateRole,             ///< int of DocumentState
        PagesFailedRole,       ///< int
        AmountsRole,           ///< int
        CountsRole,            ///< QVariantMap: categoryName() -> int
        DisputedRole,          ///< int: of ReviewCount, as the next two
        ReviewedRole,          ///< int
        ToReviewRole,          ///< int: all that is in the queue
        ProgressRole,          ///< double 0 … 1 while reading, else -1
        LookRole,              ///< int: pages to look at
        TwinRole,              ///< int of DocumentTwin
        ThumbnailRole,         ///< QImage, null until there is one
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setDocuments(const QVector<DocumentRecord> &documents);
    /// Replaces the row of the same id or adds one in the order of ids.
    void update(const DocumentRecord &document);
    void setCounts(DocumentId id, const DocumentCounts &counts);
    [[nodiscard]] DocumentCounts counts(DocumentId id) const { return m_counts.value(id); }
    /// How many pages of each document are to be looked at.
    void setPagesToLookAt(const QHash<DocumentId, int> &counts);
    void setTwins(const QHash<DocumentId, DocumentTwin> &twins);
    void setThumbnail(DocumentId id, const QImage &image);
    void clear();

    [[nodiscard]] const QVector<DocumentRecord> &documents() const { return m_documents; }
    [[nodiscard]] const DocumentRecord *find(DocumentId id) const;
    [[nodiscard]] QModelIndex indexOf(DocumentId id) const;

private:
    void reindex();
    [[nodiscard]] QString toolTipOf(const DocumentRecord &document) const;
    [[nodiscard]] QVariantMap countsOf(DocumentId id) const;

    QVector<DocumentRecord> m_documents;
    QHash<DocumentId, qsizetype> m_rows;
    QHash<DocumentId, DocumentCounts> m_counts;
    QHash<DocumentId, int> m_look;
    QHash<DocumentId, DocumentTwin> m_twins;
    QHash<DocumentId, QImage> m_thumbnails;
};

/// "Award notice · 3 pages", "Reading 2 of 12", "Waiting", or why it failed.
QString documentSubtitle(const DocumentRecord &document);

} // namespace tt
