// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/match_delegate.h"

#include "ui/settings/match_text.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace tt
{

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (m_words.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget);
    const QString text =
        row.fontMetrics.elidedText(std::exchange(row.text, {}), Qt::ElideRight, area.width());
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    QTextLayout layout(text, row.font);
    QList<QTextLayout::FormatRange> marks;
    const QVector<bool> met = metLetters(text, m_words);
    for (int i = 0; i < met.size(); ++i) {
        if (!met.at(i)) continue;
        QTextCharFormat format;
        format.setFontUnderline(true);
        format.setFontWeight(QFont::Bold);
        format.setBackground(row.palette.color(QPalette::Highlight));
        marks.append({i, 1, format});
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter->save();
    painter->setPen(row.palette.color(QPalette::Text));
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    painter->restore();
}

} // namespace tt
