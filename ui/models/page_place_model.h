// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

namespace tt
{

/// The pages of one document by place, each with its number in the file; moving a row asks for the page to be
/// moved, and the row moves when the case says so.
class PagePlaceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PageRole = Qt::UserRole, ///< int, from 0
        MovedRole,               ///< bool: it stands elsewhere than in the file
        ThumbnailRole,           ///< QImage, as the page is held
        SizeRole                 ///< QSizeF, as the page is held
    };

    using QAbstractListModel::QAbstractListModel;

    /// `order` gives pages by place; `pages` are as they are held.
    void setPages(const QVector<PageRecord> &pages, const QVector<int> &order);
    void setThumbnail(int page, const QImage &image);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] DocumentId document() const;
    [[nodiscard]] int pageAt(int row) const { return m_order.value(row, -1); }
    [[nodiscard]] int rowOf(int page) const { return static_cast<int>(m_order.indexOf(page)); }
    [[nodiscard]] bool hasThumbnail(int page) const { return m_thumbnails.contains(page); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before) override;

Q_SIGNALS:
    void moveAsked(int page, int place); ///< the page from 0, the place from 1

private:
    QVector<PageRecord> m_pages;
    QVector<int> m_order;
    QHash<int, QImage> m_thumbnails;
    bool m_readOnly = false;
};

} // namespace tt
