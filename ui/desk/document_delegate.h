// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tt
{

class Theme;

/// A document's row: picture, name, what it is, and what was found in it.
class DocumentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DocumentDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintThumbnail(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    /// Says that a page of the document is to be looked at.
    void paintLookMark(QPainter &painter, const QRect &picture) const;
    void paintCounts(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace tt
