// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/evidence_row_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/evidence_row_model.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace tt
{

namespace
{

constexpr int kTitleHeight = 19;
constexpr int kLineHeight = 16;
constexpr int kHeadingHeight = 33;

QString text(const QModelIndex &index, int role) { return index.data(role).toString(); }

} // namespace

EvidenceRowDelegate::EvidenceRowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize EvidenceRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    if (index.data(EvidenceRowModel::HeadingRole).toBool()) return {width, kHeadingHeight};
    int height = kTitleHeight;
    for (const int role : {EvidenceRowModel::DetailRole, EvidenceRowModel::NoteRole})
        height += text(index, role).isEmpty() ? 0 : kLineHeight;
    if (index.data(EvidenceRowModel::HasCropRole).toBool()) height = std::max(height, kCrop.height());
    return {width, height + space::s * 2 + 1};
}

void EvidenceRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    paintListRow(*painter, option, m_theme.colors());
    QRect inside = option.rect.adjusted(space::m, space::s, -space::m, -space::s - 1);
    if (index.data(EvidenceRowModel::HeadingRole).toBool()) {
        painter->setFont(m_theme.font(TypeStep::Body, true));
        painter->setPen(m_theme.colors().ink);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, text(index, Qt::DisplayRole));
    } else {
        if (index.data(EvidenceRowModel::HasCropRole).toBool()) {
            paintCrop(*painter, QRect(inside.topLeft(), kCrop), index);
            inside.setLeft(inside.left() + kCrop.width() + space::m);
        }
        paintLines(*painter, inside, index);
    }
    painter->restore();
}

void EvidenceRowDelegate::paintCrop(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const auto image = index.data(EvidenceRowModel::CropRole).value<QImage>();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.fillPath(frame, image.isNull() ? colors.window : QColor(0xffffff));
    if (!image.isNull()) {
        painter.setClipPath(frame);
        QRectF shown(QPointF(), QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding));
        shown.moveCenter(QRectF(rect).center());
        painter.drawImage(shown, image);
        painter.setClipping(false);
    }
    painter.setPen(colors.line);
    painter.drawPath(frame);
}

void EvidenceRowDelegate::paintLines(QPainter &painter, QRect rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const auto line = [&](const QString &words, int height, TypeStep step, const QColor &color) {
        if (words.isEmpty()) return;
        painter.setFont(m_theme.font(step));
        painter.setPen(color);
        const QRect here(rect.left(), rect.top(), rect.width(), height);
        painter.drawText(here, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, here.width()));
        rect.setTop(rect.top() + height);
    };
    const auto tone = static_cast<RowTone>(index.data(EvidenceRowModel::ToneRole).toInt());
    const QColor note = tone == RowTone::Good   ? colors.good
                        : tone == RowTone::Warn ? colors.warn
                        : tone == RowTone::Bad  ? colors.bad
                                                : colors.muted;
    line(text(index, Qt::DisplayRole), kTitleHeight, TypeStep::Body, colors.ink);
    line(text(index, EvidenceRowModel::DetailRole), kLineHeight, TypeStep::Caption, colors.muted);
    line(text(index, EvidenceRowModel::NoteRole), kLineHeight, TypeStep::Caption, note);
}

} // namespace tt
