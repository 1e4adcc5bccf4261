// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/search_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/search_hit_model.h"
#include "ui/shell/evidence_style.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace tt
{

SearchDelegate::SearchDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), 49};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    painter->save();
    const QRect row = option.rect;
    paintListRow(*painter, option, colors);
    paintContext(*painter, QRect(row.left() + space::m, row.top() + 6, row.width() - 2 * space::m, 19),
                 index);
    const QString place = index.data(SearchHitModel::PlaceRole).toString();
    painter->setFont(m_theme.font(TypeStep::Caption));
    painter->setPen(colors.muted);
    const QRect second(row.left() + space::m, row.top() + 26, row.width() - 2 * space::m, 17);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(place, Qt::ElideMiddle, second.width()));
    painter->restore();
}

void SearchDelegate::paintContext(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const QString context = index.data(SearchHitModel::ContextRole).toString();
    const QString quote = index.data(SearchHitModel::QuoteRole).toString();
    const qsizetype at = std::max(qsizetype(0), context.indexOf(quote));
    painter.setFont(m_theme.font(TypeStep::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    // The words that matched are in view even in a long line: what stands before them is cut from its
    // beginning.
    const QString before = metrics.elidedText(context.left(at), Qt::ElideLeft, rect.width() / 3);
    const int beforeWidth = metrics.horizontalAdvance(before);
    const int quoteWidth = std::min(metrics.horizontalAdvance(quote), rect.width() - beforeWidth);
    const QRect middle(rect.left() + beforeWidth, rect.top(), quoteWidth, rect.height());
    const QRect rest(middle.right() + 1, rect.top(), rect.right() - middle.right(), rect.height());
    QColor wash = pageStyle(EvidenceCategory::SearchHit).fill;
    if (colors.dark) wash.setAlpha(90);
    painter.fillRect(middle.adjusted(-1, 1, 1, -1), wash);
    painter.setPen(colors.muted);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, before);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(context.mid(at + quote.size()), Qt::ElideRight, rest.width()));
    painter.setPen(colors.ink);
    painter.drawText(middle, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(quote, Qt::ElideRight, quoteWidth + 2));
}

} // namespace tt
