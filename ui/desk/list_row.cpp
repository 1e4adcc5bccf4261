// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/list_row.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace tt
{

void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const ThemeColors &colors)
{
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) painter.fillRect(row, colors.selection);
    if (colors.highContrast && option.state.testFlag(QStyle::State_Selected)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(QRectF(row).adjusted(1, 1, -1, -2));
    }
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colors.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter.fillRect(QRect(row.left(), row.top(), 2, row.height() - 1), colors.accent);
}

} // namespace tt
