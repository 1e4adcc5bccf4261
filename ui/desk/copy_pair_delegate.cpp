// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/copy_pair_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/copy_pair_model.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace tt
{

namespace
{

constexpr int rowHeight = 84;
constexpr int lineHeight = 18;

} // namespace

CopyPairDelegate::CopyPairDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CopyPairDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

void CopyPairDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    painter->save();
    const QRect row = option.rect;
    paintListRow(*painter, option, colors);
    const bool open = index.data(CopyPairModel::OpenRole).toBool();
    const bool likely = index.data(CopyPairModel::LikelyRole).toBool();
    const int copy = index.data(CopyPairModel::CopyRole).toInt();
    const QString sign = open        ? QStringLiteral("circle-help")
                         : copy == 0 ? QStringLiteral("columns-2")
                                     : QStringLiteral("copy");
    painter->drawPixmap(
        row.left() + space::m, row.top() + 10,
        iconPixmap(sign, 16, likely ? colors.warn : colors.muted, painter->device()->devicePixelRatioF()));
    const int left = row.left() + space::m + 16 + space::s;
    QRect line(left, row.top() + 7, row.right() - left - space::s, lineHeight + 1);
    const QString names[] = {index.data(Qt::DisplayRole).toString(),
                             index.data(CopyPairModel::OtherNameRole).toString()};
    for (int side = 0; side < 2; ++side) {
        QFont font = m_theme.font(TypeStep::Body);
        // What does not count is struck out, as it is wherever evidence is.
        font.setStrikeOut(copy == side + 1);
        painter->setFont(font);
        painter->setPen(copy == side + 1 ? colors.muted : colors.ink);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(names[side], Qt::ElideMiddle, line.width()));
        line.translate(0, lineHeight);
    }
    painter->setFont(m_theme.font(TypeStep::Caption));
    painter->setPen(colors.muted);
    painter->drawText(line.adjusted(0, 2, 0, lineHeight), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(CopyPairModel::WordsRole).toString());
    painter->restore();
}

} // namespace tt
