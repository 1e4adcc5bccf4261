// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/finding_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/finding_list_model.h"
#include "ui/shell/evidence_style.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace tt
{

namespace
{

constexpr int rowHeight = 49;

/// The mark as the page draws it, on a scrap of paper, so that the list is also the legend.
void paintMark(QPainter &painter, const QRect &rect, const QModelIndex &index, const ThemeColors &colors)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.dark ? QColor(0xe9e8e4) : QColor(0xffffff));
    painter.drawRoundedRect(rect, 3, 3);
    painter.setBrush(Qt::NoBrush);
    drawEvidence(painter, QRectF(rect).adjusted(4, 4, -4, -4),
                 static_cast<EvidenceCategory>(index.data(FindingListModel::CategoryRole).toInt()),
                 static_cast<EvidenceStroke>(index.data(FindingListModel::StrokeRole).toInt()));
}

} // namespace

FindingDelegate::FindingDelegate(const Theme &theme, bool showDocument, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_showDocument(showDocument)
{
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    painter->save();
    const QRect row = option.rect;
    paintListRow(*painter, option, colors);
    const QRect mark(row.left() + space::m, row.top() + 13, 30, 20);
    paintMark(*painter, mark, index, colors);

    const QRect state(row.right() - 20 - space::s, row.top() + 6, 20, 20);
    paintState(*painter, state, index);
    const bool rejected =
        index.data(FindingListModel::ReviewRole).toInt() == static_cast<int>(ReviewState::Rejected);
    const QRect text(mark.right() + space::m, row.top() + 6,
                     state.left() - mark.right() - space::m - space::s, 19);
    QFont font = m_theme.font(TypeStep::Body);
    font.setStrikeOut(rejected);
    painter->setFont(font);
    painter->setPen(rejected ? colors.muted : colors.ink);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, text.width()));

    QStringList parts{index.data(FindingListModel::TypeRole).toString()};
    parts << tr("page %1").arg(index.data(FindingListModel::PageRole).toInt() + 1);
    if (m_showDocument) parts << index.data(FindingListModel::DocumentNameRole).toString();
    painter->setFont(m_theme.font(TypeStep::Caption));
    painter->setPen(colors.muted);
    QRect second(text.left(), text.top() + 20, row.right() - space::m - text.left(), 17);
    second.setWidth(second.width() - paintMarks(*painter, second, index));
    painter->setPen(colors.muted);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(parts.join(QStringLiteral(" · ")), Qt::ElideRight, second.width()));
    painter->restore();
}

int FindingDelegate::paintMarks(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    int right = line.right();
    if (index.data(FindingListModel::StarredRole).toBool()) {
        right -= 14;
        painter.drawPixmap(QPoint(right, line.top() + 1), iconPixmap(QStringLiteral("star"), 14, colors.warn,
                                                                     painter.device()->devicePixelRatioF()));
        right -= space::xs;
    }
    const QStringList tags = index.data(FindingListModel::TagsRole).toStringList();
    const QVariantList tagColours = index.data(FindingListModel::TagColoursRole).toList();
    for (int i = static_cast<int>(tags.size()) - 1; i >= 0; --i) {
        const QString shown = painter.fontMetrics().elidedText(tags.at(i), Qt::ElideRight, 72);
        const int width = painter.fontMetrics().horizontalAdvance(shown) + 22;
        // At least half of the line says what the finding is.
        if (right - width < line.center().x()) {
            right -= painter.fontMetrics().horizontalAdvance(u'…');
            painter.setPen(colors.muted);
            painter.drawText(QPoint(right, line.bottom() - 4), QStringLiteral("…"));
            break;
        }
        right -= width;
        const QRectF chip(right + 0.5, line.top() + 1.5, width - 1, line.height() - 3);
        painter.setPen(colors.line);
        painter.setBrush(colors.panel);
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
        const QColor colour = tagColours.value(i).value<QColor>();
        painter.setPen(colour.isValid() ? QPen(Qt::NoPen) : QPen(colors.muted));
        painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(chip.left() + 5, chip.center().y() - 3, 6, 6));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(colors.ink);
        painter.drawText(QRect(right + 15, line.top(), width - 15, line.height()), Qt::AlignVCenter, shown);
        right -= space::xs;
    }
    return line.right() - right;
}

void FindingDelegate::paintState(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const double ratio = painter.device()->devicePixelRatioF();
    const QPoint at = rect.topLeft() + QPoint(3, 3);
    const auto review = static_cast<ReviewState>(index.data(FindingListModel::ReviewRole).toInt());
    const auto verdict = static_cast<Verdict>(index.data(FindingListModel::VerdictRole).toInt());
    if (review == ReviewState::Confirmed)
        painter.drawPixmap(at, iconPixmap(QStringLiteral("check"), 14, colors.good, ratio));
    else if (review == ReviewState::Corrected)
        painter.drawPixmap(at, iconPixmap(QStringLiteral("pencil"), 14, colors.good, ratio));
    else if (review == ReviewState::Rejected)
        painter.drawPixmap(at, iconPixmap(QStringLiteral("x"), 14, colors.muted, ratio));
    else if (verdict == Verdict::Disputed || verdict == Verdict::Obscured)
        painter.drawPixmap(at, iconPixmap(QStringLiteral("triangle-alert"), 14, colors.bad, ratio));
    if (index.data(FindingListModel::NotedRole).toBool())
        painter.drawPixmap(at - QPoint(18, 0),
                           iconPixmap(QStringLiteral("message-square"), 14, colors.accent, ratio));
}

} // namespace tt
