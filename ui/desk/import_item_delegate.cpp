// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/import_item_delegate.h"

#include "ui/desk/list_row.h"
#include "ui/models/import_item_model.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace tt
{

namespace
{

constexpr int rowHeight = 30;
constexpr int barWidth = 96;
constexpr int pagesWidth = 110;
constexpr int buttonHeight = 22;

ImportItemState stateOf(const QModelIndex &index)
{
    return static_cast<ImportItemState>(index.data(ImportItemModel::StateRole).toInt());
}

QString signOf(ImportItemState state)
{
    switch (state) {
    case ImportItemState::Waiting:
        return QStringLiteral("minus");
    case ImportItemState::Copying:
        return QStringLiteral("copy");
    case ImportItemState::Reading:
        return QStringLiteral("eye");
    case ImportItemState::Analysing:
        return QStringLiteral("search");
    case ImportItemState::Done:
    case ImportItemState::Duplicate:
        return QStringLiteral("circle-check");
    case ImportItemState::LeftOut:
        return QStringLiteral("minus");
    case ImportItemState::Stopped:
        return QStringLiteral("pause");
    case ImportItemState::Failed:
        break;
    }
    return QStringLiteral("circle-alert");
}

} // namespace

ImportItemDelegate::ImportItemDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

ImportItemDelegate::Act ImportItemDelegate::actOf(const QModelIndex &index)
{
    if (index.data(ImportItemModel::NeedsPasswordRole).toBool()) return Act::Password;
    if (index.data(ImportItemModel::CanRetryRole).toBool()) return Act::Retry;
    return index.data(ImportItemModel::CanCancelRole).toBool() ? Act::Cancel : Act::None;
}

QString ImportItemDelegate::actText(Act act)
{
    switch (act) {
    case Act::Cancel:
        return tr("Do not read");
    case Act::Retry:
        return tr("Try again");
    case Act::Password:
        return tr("Password …");
    case Act::None:
        break;
    }
    return {};
}

QRect ImportItemDelegate::buttonRect(const QRect &row, const QModelIndex &index) const
{
    const QString text = actText(actOf(index));
    if (text.isEmpty()) return {};
    const int width = QFontMetrics(m_theme.font(TypeStep::Caption)).horizontalAdvance(text) + 2 * space::s;
    return {row.right() - width - space::m, row.top() + (row.height() - buttonHeight) / 2, width,
            buttonHeight};
}

QSize ImportItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

void ImportItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const QRect row = option.rect;
    painter->save();
    paintListRow(*painter, option, colors);
    paintSign(*painter, row, index);
    const QRect button = buttonRect(row, index);
    const int right = (button.isEmpty() ? row.right() - space::m : button.left()) - space::m;
    const QRect pages(right - pagesWidth, row.top(), pagesWidth, row.height());
    const int left = row.left() + space::m + 16 + space::s;
    const QRect name(left, row.top(), std::max(80, (pages.left() - left) / 3), row.height());
    const QRect words(name.right() + space::l, row.top(), pages.left() - space::m - name.right() - space::l,
                      row.height());

    const bool failed = stateOf(index) == ImportItemState::Failed;
    painter->setFont(m_theme.font(TypeStep::Body));
    painter->setPen(isOver(stateOf(index)) && !failed ? colors.muted : colors.ink);
    painter->drawText(
        name, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    painter->setFont(m_theme.font(TypeStep::Caption));
    painter->setPen(failed ? colors.bad : colors.muted);
    const QString reason = index.data(ImportItemModel::ReasonRole).toString();
    QString text = index.data(ImportItemModel::StateTextRole).toString();
    if (!reason.isEmpty() && !index.data(ImportItemModel::NeedsPasswordRole).toBool()) text = reason;
    const double progress = index.data(ImportItemModel::ProgressRole).toDouble();
    const int shown = painter->fontMetrics().horizontalAdvance(text);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    if (progress >= 0 && shown + barWidth + space::l < words.width())
        paintBar(*painter, {words.right() - barWidth, row.center().y() - 1, barWidth, 3}, progress);
    painter->setPen(colors.muted);
    painter->drawText(pages, Qt::AlignVCenter | Qt::AlignRight,
                      index.data(ImportItemModel::PagesTextRole).toString());
    if (!button.isEmpty()) paintButton(*painter, row, index);
    painter->restore();
}

void ImportItemDelegate::paintSign(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const ImportItemState state = stateOf(index);
    QColor color = colors.muted;
    if (state == ImportItemState::Failed) color = colors.bad;
    if (state == ImportItemState::Done) color = colors.good;
    if (!isOver(state) && state != ImportItemState::Waiting) color = colors.accent;
    painter.drawPixmap(row.left() + space::m, row.center().y() - 7,
                       iconPixmap(index.data(ImportItemModel::NeedsPasswordRole).toBool()
                                      ? QStringLiteral("lock")
                                      : signOf(state),
                                  16, color, painter.device()->devicePixelRatioF()));
}

void ImportItemDelegate::paintBar(QPainter &painter, const QRect &rect, double progress) const
{
    const ThemeColors &colors = m_theme.colors();
    painter.fillRect(rect, colors.line);
    painter.fillRect(QRect(rect.topLeft(), QSize(static_cast<int>(rect.width() * progress), rect.height())),
                     colors.accent);
}

void ImportItemDelegate::paintButton(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const QRect rect = buttonRect(row, index);
    const Act act = actOf(index);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TypeStep::Caption));
    if (act != Act::Cancel) {
        painter.setPen(colors.line);
        painter.setBrush(colors.panel);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                                radius::control);
    }
    painter.setPen(act == Act::Cancel ? colors.muted : colors.accent);
    painter.drawText(rect, Qt::AlignCenter, actText(act));
}

bool ImportItemDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    const bool press = event->type() == QEvent::MouseButtonPress;
    const bool release = event->type() == QEvent::MouseButtonRelease;
    if (!press && !release) return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton ||
        !buttonRect(option.rect, index).contains(mouse->position().toPoint()))
        return false;
    if (release) Q_EMIT pressed(index);
    return true;
}

bool ImportItemDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Act act = actOf(index);
    QString text;
    if (buttonRect(option.rect, index).contains(event->pos()))
        text = QStringLiteral("%1 (%2)").arg(
            actText(act), QKeySequence(act == Act::Cancel ? QKeySequence(Qt::Key_Delete)
                                                          : QKeySequence(Qt::CTRL | Qt::Key_Return))
                              .toString(QKeySequence::NativeText));
    else
        text = QStringList{index.data().toString(), index.data(ImportItemModel::StateTextRole).toString(),
                           index.data(ImportItemModel::ReasonRole).toString()}
                   .join(u'\n')
                   .trimmed();
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), view);
    return true;
}

} // namespace tt
