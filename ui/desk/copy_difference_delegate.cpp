// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/copy_difference_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/copy_difference_model.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace tt
{

namespace
{

constexpr int rowHeight = 28;

} // namespace

CopyDifferenceDelegate::CopyDifferenceDelegate(const CopyDifferenceModel &model, const Theme &theme,
                                               QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
}

QSize CopyDifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

void CopyDifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    if (index.row() >= m_model.rows().size()) return;
    const ThemeColors &colors = m_theme.colors();
    const DifferenceRow &row = m_model.rows().at(index.row());
    painter->save();
    paintListRow(*painter, option, colors);
    QFont strong = m_theme.font(TypeStep::Body, true);
    strong.setUnderline(true);
    const auto side = [&](const DifferenceText &text, QRect area) {
        painter->setClipRect(area);
        const auto put = [&](const QString &words, const QFont &font, const QColor &color) {
            painter->setFont(font);
            painter->setPen(color);
            painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, words);
            area.setLeft(area.left() + painter->fontMetrics().horizontalAdvance(words));
        };
        if (text.differing.isEmpty()) {
            put(tr("nothing"), m_theme.font(TypeStep::Caption), colors.muted);
            return;
        }
        put(text.before, m_theme.font(TypeStep::Body), colors.muted);
        put(text.differing, strong, row.inFigure ? colors.bad : colors.ink);
        put(text.after, m_theme.font(TypeStep::Body), colors.muted);
    };
    const int half = option.rect.width() / 2;
    const QRect left(option.rect.left() + space::m, option.rect.top(), half - 2 * space::m, rowHeight - 1);
    side(row.ours, left);
    side(row.theirs, left.translated(half, 0));
    painter->restore();
}

} // namespace tt
