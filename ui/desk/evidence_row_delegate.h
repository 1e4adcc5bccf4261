// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tt
{

class Theme;

/// A row of EvidenceRowModel: the crop of the page at the left when it has one, two or three lines beside it.
class EvidenceRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr QSize kCrop{120, 44}; ///< device-independent pixels

    EvidenceRowDelegate(const Theme &theme, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintCrop(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintLines(QPainter &painter, QRect rect, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace tt
