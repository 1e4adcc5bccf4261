// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/document_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/document_signs.h"
#include "ui/shell/counted.h"
#include "ui/shell/evidence_style.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace tt
{

namespace
{

constexpr int rowHeight = 77;
constexpr QSize thumbnailSize(40, 54);

/// Text from `x` on, clipped at the right edge; gives where the next piece may start.
int drawPiece(QPainter &painter, const QRect &rect, int x, const QString &text, const QColor &color)
{
    if (x >= rect.right()) return x;
    painter.setPen(color);
    painter.drawText(QRect(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     text);
    return x + painter.fontMetrics().horizontalAdvance(text) + 10;
}

} // namespace

DocumentDelegate::DocumentDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    painter->save();
    const QRect row = option.rect;
    paintListRow(*painter, option, colors);
    const QRect picture(row.left() + space::m, row.top() + space::m - 1, thumbnailSize.width(),
                        thumbnailSize.height());
    paintThumbnail(*painter, picture, index);
    if (index.data(DocumentListModel::LookRole).toInt() > 0) paintLookMark(*painter, picture);

    const QRect text(picture.right() + space::m, row.top() + 9, row.right() - picture.right() - 2 * space::m,
                     19);
    painter->setFont(m_theme.font(TypeStep::Body));
    painter->setPen(colors.ink);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideMiddle, text.width()));

    const QRect second = text.translated(0, 20);
    painter->setFont(m_theme.font(TypeStep::Caption));
    const bool failed =
        index.data(DocumentListModel::StateRole).toInt() == static_cast<int>(DocumentState::Failed);
    painter->setPen(failed ? colors.bad : colors.muted);
    const QString subtitle = index.data(DocumentListModel::SubtitleRole).toString();
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(subtitle, Qt::ElideRight, second.width()));
    paintCounts(*painter, text.translated(0, 40), index);
    painter->restore();
}

void DocumentDelegate::paintThumbnail(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const auto image = index.data(DocumentListModel::ThumbnailRole).value<QImage>();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (image.isNull()) {
        painter.fillRect(rect, colors.window);
    } else {
        const QSize size = image.size().scaled(rect.size(), Qt::KeepAspectRatio);
        const QRect target(rect.left() + (rect.width() - size.width()) / 2, rect.top(), size.width(),
                           size.height());
        painter.drawImage(target, image);
        painter.setPen(colors.line);
        painter.drawRect(target.adjusted(0, 0, -1, -1));
        return;
    }
    painter.setPen(colors.line);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void DocumentDelegate::paintLookMark(QPainter &painter, const QRect &picture) const
{
    const ThemeColors &colors = m_theme.colors();
    constexpr int size = 16;
    const QRect mark(picture.right() - size + 5, picture.bottom() - size + 5, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.panel);
    painter.drawEllipse(mark.adjusted(-1, -1, 1, 1));
    painter.drawPixmap(mark.adjusted(1, 0, -1, -2).topLeft(),
                       iconPixmap(QStringLiteral("triangle-alert"), size - 2, colors.warn,
                                  painter.device()->devicePixelRatioF()));
}

void DocumentDelegate::paintCounts(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const double progress = index.data(DocumentListModel::ProgressRole).toDouble();
    if (progress >= 0) {
        const QRect track(rect.left(), rect.center().y(), rect.width(), 3);
        painter.fillRect(track, colors.line);
        painter.fillRect(QRect(track.topLeft(), QSize(static_cast<int>(track.width() * progress), 3)),
                         colors.accent);
        return;
    }
    const QVariantMap counts = index.data(DocumentListModel::CountsRole).toMap();
    int x = rect.left();
    for (const EvidenceCategory category : evidenceCategories()) {
        const int count = counts.value(categoryName(category)).toInt();
        const QString sign = signOf(category);
        if (sign.isEmpty() || (count == 0 && category != EvidenceCategory::Amount)) continue;
        const bool done =
            index.data(DocumentListModel::StateRole).toInt() == static_cast<int>(DocumentState::Done);
        if (!done && count == 0) continue;
        x = drawPiece(painter, rect, x, QStringLiteral("%1 %2").arg(sign).arg(count),
                      panelColor(category, colors.dark));
    }
    const auto twin = static_cast<DocumentTwin>(index.data(DocumentListModel::TwinRole).toInt());
    if (twin == DocumentTwin::Copy)
        x = drawPiece(painter, rect, x, tr("= copy"), colors.muted);
    else if (twin == DocumentTwin::Asked)
        x = drawPiece(painter, rect, x, tr("= twice?"), colors.warn);
    const int failed = index.data(DocumentListModel::PagesFailedRole).toInt();
    const int disputed = index.data(DocumentListModel::DisputedRole).toInt();
    const int findings = index.data(DocumentListModel::ToReviewRole).toInt();
    if (failed > 0)
        x = drawPiece(painter, rect, x, counted(failed, tr("! 1 page failed"), tr("! %1 pages failed")),
                      colors.bad);
    if (disputed > 0)
        drawPiece(painter, rect, x, tr("! %1 disputed").arg(disputed), colors.bad);
    else if (findings > 0 && index.data(DocumentListModel::ReviewedRole).toInt() >= findings)
        drawPiece(painter, rect, x, tr("✓ reviewed"), colors.good);
}

} // namespace tt
