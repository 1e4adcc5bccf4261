// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_line_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/page_line_model.h"
#include "ui/page/mark_painter.h"
#include "ui/shell/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace tt
{

namespace
{

constexpr int rowHeight = 30;

} // namespace

PageLineDelegate::PageLineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PageLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

QWidget *PageLineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &) const
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("line-text"));
    field->setAccessibleName(tr("What the page says here"));
    return field;
}

void PageLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    painter->save();
    if (index.data(PageLineModel::LitRole).toBool()) {
        painter->fillRect(option.rect, colors.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height() - 1),
                          colors.accent);
    }
    paintListRow(*painter, option, colors);
    const QString now = index.data(Qt::DisplayRole).toString();
    const QString read = index.data(PageLineModel::ReadRole).toString();
    QRect area = option.rect.adjusted(space::m, 0, -space::m, 0);
    QFont font = m_theme.font(TypeStep::Body);
    painter->setFont(font);
    painter->setPen(read == now ? colors.ink : colors.good);
    const QString shown = now.isEmpty() ? tr("nothing") : now;
    const int most = read == now ? area.width() : area.width() * 6 / 10;
    const QString first = painter->fontMetrics().elidedText(shown, Qt::ElideRight, most);
    painter->drawText(area, Qt::AlignVCenter, first);
    underlineDoubt(*painter, area, first,
                   index.data(PageLineModel::DoubtfulRole).value<QVector<TextRange>>());
    if (read != now) {
        area.setLeft(area.left() + painter->fontMetrics().horizontalAdvance(first) + space::l);
        font.setStrikeOut(true);
        painter->setFont(font);
        painter->setPen(colors.muted);
        painter->drawText(area, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(read, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

/// Only what is shown of a line that is cut short.
void PageLineDelegate::underlineDoubt(QPainter &painter, const QRect &area, const QString &shown,
                                      const QVector<TextRange> &doubtful) const
{
    const QFontMetricsF metrics(painter.font());
    const double foot = area.center().y() + metrics.height() / 2 - 1;
    for (const TextRange &range : doubtful) {
        const double left = metrics.horizontalAdvance(shown.left(range.begin));
        const double right = metrics.horizontalAdvance(shown.left(range.end()));
        if (right <= left) continue;
        drawDoubtLine(painter, QRectF(area.left() + left, foot - 8, right - left, 8), m_theme.colors().muted,
                      1);
    }
}

} // namespace tt
