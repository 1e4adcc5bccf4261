// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/finding_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/finding_list_model.h"
#include "ui/shell/evidence_style.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

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
    const int noteWidth = index.data(FindingListModel::NotedRole).toBool() ? 18 : 0;
    QRect text(mark.right() + space::m, row.top() + 6,
               state.left() - noteWidth - mark.right() - space::m - space::s, 19);
    if (m_showDocument) text.setWidth(text.width() - paintType(*painter, text, index));
    const bool rejected =
        index.data(FindingListModel::ReviewRole).toInt() == static_cast<int>(ReviewState::Rejected);
    QFont font = m_theme.font(TypeStep::Body);
    font.setStrikeOut(rejected);
    painter->setFont(font);
    painter->setPen(rejected ? colors.muted : colors.ink);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, text.width()));

    painter->setFont(m_theme.font(TypeStep::Caption));
    QRect second(text.left(), text.top() + 20, row.right() - space::m - text.left(), 17);
    second.setWidth(second.width() - paintMarks(*painter, second, index));
    paintPlace(*painter, second, index);
    painter->restore();
}

/// What it is, at the right of the value: the line below belongs to where it stands. Gives its width.
int FindingDelegate::paintType(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    painter.setFont(m_theme.font(TypeStep::Caption));
    painter.setPen(m_theme.colors().muted);
    const QString value = index.data(Qt::DisplayRole).toString();
    const int valueWidth = QFontMetrics(m_theme.font(TypeStep::Body)).horizontalAdvance(value);
    const QString type = index.data(FindingListModel::TypeRole).toString();
    // The value has what it needs, and the type at least a quarter when both are long.
    const int room = std::max(line.width() / 4, line.width() - valueWidth - space::s);
    const QString shown = painter.fontMetrics().elidedText(type, Qt::ElideRight, room);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, shown);
    return painter.fontMetrics().horizontalAdvance(shown) + space::s;
}

/// Who buys, where that is known, then file and page; in the list of one document what it is, and the page.
void FindingDelegate::paintPlace(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const QFontMetrics metrics = painter.fontMetrics();
    const QString page = tr("page %1").arg(index.data(FindingListModel::PageRole).toInt() + 1);
    const QString dot = QStringLiteral(" · ");
    painter.setPen(colors.muted);
    if (!m_showDocument) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(index.data(FindingListModel::TypeRole).toString() + dot + page,
                                            Qt::ElideRight, line.width()));
        return;
    }
    const QString file = index.data(FindingListModel::DocumentNameRole).toString();
    const QString buyer = index.data(FindingListModel::BuyerRole).toString();
    QRect rest = line;
    if (!buyer.isEmpty()) {
        const int wanted = metrics.horizontalAdvance(dot + file + dot + page);
        const int room = std::max(line.width() * 3 / 5, line.width() - wanted);
        const QString shown = metrics.elidedText(buyer, Qt::ElideRight, room);
        painter.setPen(colors.ink);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
        painter.setPen(colors.muted);
        rest.setLeft(line.left() + metrics.horizontalAdvance(shown));
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, dot);
        rest.setLeft(rest.left() + metrics.horizontalAdvance(dot));
    }
    const int pageWidth = metrics.horizontalAdvance(dot + page);
    const QString name = metrics.elidedText(file, Qt::ElideMiddle, rest.width() - pageWidth);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name + dot + page, Qt::ElideRight, rest.width()));
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
