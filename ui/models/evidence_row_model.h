// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"
#include "ocr/base/page_rect.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

namespace tt
{

enum class RowTone { Plain, Good, Warn, Bad };

/// A place on a page, whose ink can be shown.
struct EvidencePlace {
    DocumentId document;
    int page = 0; ///< from 0
    PageRect box;

    bool operator==(const EvidencePlace &) const = default;
};
size_t qHash(const EvidencePlace &place, size_t seed = 0);

/// What a row of a document opens.
enum class RowTarget {
    Evidence,
    Project, ///< the document's project: a question about it is answered there
    Copies   ///< what the document may be a copy of
};

/// A line that says something and opens what it is said from.
struct EvidenceRow {
    QString title;
    QString detail;
    QString note; ///< who looked at it, or what is wrong
    RowTone tone = RowTone::Plain;
    FindingId finding;   ///< what it opens; null: `noteId`
    NoteId noteId;       ///< what it opens instead; null: `document`
    DocumentId document; ///< null: it opens nothing
    RowTarget target = RowTarget::Evidence;
    int page = 0;         ///< from 0
    PageRect box;         ///< of the crop; empty: none
    PageRect label = {};  ///< what names a sum there: in the crop where its print stays legible
    bool heading = false; ///< stands over the rows that follow

    [[nodiscard]] bool opens() const { return !finding.isNull() || !noteId.isNull() || !document.isNull(); }
    [[nodiscard]] bool hasCrop() const { return !document.isNull() && !box.isEmpty(); }
    [[nodiscard]] EvidencePlace place() const { return {document, page, box}; }
    bool operator==(const EvidenceRow &) const = default;
};

/// Rows that others made; the crops come later, one by one.
class EvidenceRowModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole,
        NoteRole,
        ToneRole,    ///< int of RowTone
        HeadingRole, ///< bool
        HasCropRole, ///< bool: there is a place to show
        CropRole,    ///< QImage, null until it is there
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Crops of findings that are still among the rows stay.
    void setRows(const QVector<EvidenceRow> &rows);
    void setCrop(const EvidencePlace &place, const QImage &crop);
    [[nodiscard]] bool hasCrop(const EvidencePlace &place) const { return m_crops.contains(place); }
    [[nodiscard]] const QVector<EvidenceRow> &rows() const { return m_rows; }

private:
    QVector<EvidenceRow> m_rows;
    QHash<EvidencePlace, QImage> m_crops;
};

} // namespace tt
