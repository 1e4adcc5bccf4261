// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/project_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/project_list_model.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace tt
{

ProjectDelegate::ProjectDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ProjectDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), 49};
}

void ProjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    painter->save();
    paintListRow(*painter, option, colors);
    const QRect inside = option.rect.adjusted(space::m, 6, -space::m, -6);
    const auto line = [&](const QRect &rect, const QString &text, const QColor &color, Qt::Alignment side) {
        painter->setPen(color);
        painter->drawText(rect, side | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    QRect second(inside.left(), inside.top() + 20, inside.width(), 17);
    painter->setFont(m_theme.font(TypeStep::Body));
    line({inside.left(), inside.top(), inside.width(), 19}, index.data().toString(), colors.ink,
         Qt::AlignLeft);
    painter->setFont(m_theme.font(TypeStep::Caption));
    const bool mayBeOne = index.data(ProjectListModel::MayBeOneRole).toBool();
    if (mayBeOne || index.data(ProjectListModel::AsksRole).toBool()) {
        const QString mark = mayBeOne ? tr("may be one") : tr("to settle");
        line(second, mark, colors.warn, Qt::AlignRight);
        second.setRight(second.right() - painter->fontMetrics().horizontalAdvance(mark) - space::s);
    }
    line(second, index.data(ProjectListModel::SecondLineRole).toString(), colors.muted, Qt::AlignLeft);
    painter->restore();
}

} // namespace tt
