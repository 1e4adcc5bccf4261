// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_place_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/page_place_model.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace tt
{

namespace
{

constexpr int rowHeight = 100;
constexpr QSize sheetRoom(64, 84);

} // namespace

PagePlaceDelegate::PagePlaceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PagePlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

void PagePlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    painter->save();
    paintListRow(*painter, option, colors);
    const QSizeF points = index.data(PagePlaceModel::SizeRole).toSizeF();
    QSize sheet =
        (points.isEmpty() ? QSizeF(595, 842) : points).scaled(sheetRoom, Qt::KeepAspectRatio).toSize();
    const QRect room(option.rect.topLeft() + QPoint(space::m, space::s), sheetRoom);
    QRect paper(QPoint(), sheet);
    paper.moveCenter(room.center());
    painter->fillRect(paper, Qt::white);
    const QImage image = index.data(PagePlaceModel::ThumbnailRole).value<QImage>();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (!image.isNull()) painter->drawImage(paper, image);
    painter->setPen(colors.line);
    painter->drawRect(paper.adjusted(0, 0, -1, -1));
    const QRect words(room.right() + space::m, option.rect.top(),
                      option.rect.right() - room.right() - 2 * space::m, option.rect.height());
    const bool moved = index.data(PagePlaceModel::MovedRole).toBool();
    painter->setFont(m_theme.font(TypeStep::Body));
    painter->setPen(colors.ink);
    const QString name = index.data(Qt::DisplayRole).toString();
    if (!moved) {
        painter->drawText(words, Qt::AlignVCenter, name);
    } else {
        const QRect upper = words.adjusted(0, 0, 0, -rowHeight / 2);
        painter->drawText(upper, Qt::AlignBottom, name);
        painter->setFont(m_theme.font(TypeStep::Caption));
        painter->setPen(colors.good);
        painter->drawText(words.adjusted(0, rowHeight / 2 + 2, 0, 0), Qt::AlignTop | Qt::TextWordWrap,
                          index.data(Qt::AccessibleDescriptionRole).toString());
    }
    painter->restore();
}

} // namespace tt
