// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/name_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/name_question_model.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace tt
{

NameDelegate::NameDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize NameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), 49};
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    painter->save();
    const QRect row = option.rect;
    paintListRow(*painter, option, colors);
    const bool decided = index.data(NameQuestionModel::DecidedRole).toBool();
    const bool warned = index.data(NameQuestionModel::WarnedRole).toBool();
    const QString mark = decided ? QStringLiteral("check") : QStringLiteral("triangle-alert");
    if (decided || warned)
        painter->drawPixmap(row.right() - 14 - space::m, row.top() + 9,
                            iconPixmap(mark, 14, decided ? colors.good : colors.warn,
                                       painter->device()->devicePixelRatioF()));
    const QRect first(row.left() + space::m, row.top() + 6, row.width() - 14 - 3 * space::m, 19);
    painter->setFont(m_theme.font(TypeStep::Body));
    painter->setPen(decided ? colors.muted : colors.ink);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideMiddle, first.width()));
    const QRect second(first.left(), row.top() + 26, row.width() - 2 * space::m, 17);
    painter->setFont(m_theme.font(TypeStep::Caption));
    painter->setPen(colors.muted);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(NameQuestionModel::SecondLineRole).toString(),
                                          Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace tt
