// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_concern_delegate.h"

#include "ui/desk/concern_mark.h"
#include "ui/desk/list_row.h"
#include "ui/models/page_concern_model.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace tt
{

namespace
{

constexpr int rowHeight = 67;

} // namespace

PageConcernDelegate::PageConcernDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PageConcernDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

void PageConcernDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const auto severity = static_cast<ConcernSeverity>(index.data(PageConcernModel::SeverityRole).toInt());
    const QColor color = concernColor(severity, colors);
    painter->save();
    const QRect row = option.rect;
    paintListRow(*painter, option, colors);
    painter->drawPixmap(row.left() + space::m, row.top() + 9,
                        iconPixmap(concernIcon(severity), 16, color, painter->device()->devicePixelRatioF()));

    const int left = row.left() + space::m + 16 + space::s;
    const QRect first(left, row.top() + 7, row.right() - left - space::s, 19);
    painter->setFont(m_theme.font(TypeStep::Caption));
    painter->setPen(colors.muted);
    const QString place = index.data(PageConcernModel::PlaceRole).toString();
    const int placeWidth = painter->fontMetrics().horizontalAdvance(place) + space::s;
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, place);
    painter->setFont(m_theme.font(TypeStep::Body));
    painter->setPen(colors.ink);
    const QRect name = first.adjusted(0, 0, -placeWidth, 0);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideMiddle, name.width()));

    painter->setFont(m_theme.font(TypeStep::Caption));
    const QStringList reasons = index.data(PageConcernModel::ReasonsRole).toStringList();
    painter->setPen(severity == ConcernSeverity::Grave ? colors.bad : colors.muted);
    const QRect second = first.translated(0, 19);
    if (reasons.size() < 2) {
        painter->drawText(second.adjusted(0, 1, 0, 17), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          reasons.value(0));
        painter->restore();
        return;
    }
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(reasons.value(0), Qt::ElideRight, second.width()));
    painter->setPen(colors.muted);
    const QRect third = second.translated(0, 17);
    painter->drawText(
        third, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(reasons.mid(1).join(u' '), Qt::ElideRight, third.width()));
    painter->restore();
}

} // namespace tt
