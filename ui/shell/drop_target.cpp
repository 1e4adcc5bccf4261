// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_target.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QPainter>

namespace tt
{

namespace
{

constexpr int leaveMs = 60;
constexpr QSize cardSize(440, 190);

} // namespace

DropOverlay::DropOverlay(const Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("drop-overlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showPlan(const DropPlan &plan)
{
    m_plan = plan;
    setAccessibleName(plan.heading);
    setAccessibleDescription(plan.text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_theme.colors();
    const QColor tone = m_plan.accepted ? colors.accent : colors.muted;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colors.window;
    veil.setAlphaF(0.72F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(tone, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), radius::floating, radius::floating);

    QRect card(QPoint(), QSize(std::min(cardSize.width(), width() - 2 * space::xl), cardSize.height()));
    card.moveCenter(rect().center());
    QPen dashes(tone, 1);
    dashes.setDashPattern({5, 4});
    painter.setPen(dashes);
    painter.setBrush(m_plan.accepted ? colors.selection : colors.panel);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius::floating, radius::floating);
    const QString sign = !m_plan.accepted            ? QStringLiteral("x")
                         : m_plan.casePath.isEmpty() ? QStringLiteral("file-plus")
                                                     : QStringLiteral("folder-open");
    painter.drawPixmap(card.center().x() - 18, card.top() + space::xl,
                       iconPixmap(sign, 36, tone, devicePixelRatioF()));
    const QRect heading(card.left() + space::l, card.top() + 80, card.width() - 2 * space::l, 26);
    painter.setFont(m_theme.font(TypeStep::Section, true));
    painter.setPen(colors.ink);
    painter.drawText(heading, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_plan.heading, Qt::ElideMiddle, heading.width()));
    painter.setFont(m_theme.font(TypeStep::Body));
    painter.setPen(colors.muted);
    const QRect text = heading.translated(0, 32);
    painter.drawText(text, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(m_plan.text, Qt::ElideMiddle, text.width()));
}

DropTarget::DropTarget(QWidget &window, const Theme &theme, std::function<DropContext()> context)
    : QObject(&window)
    , m_window(window)
    , m_context(std::move(context))
    , m_overlay(new DropOverlay(theme, &window))
{
    window.setAcceptDrops(true);
    m_left.setSingleShot(true);
    m_left.setInterval(leaveMs);
    connect(&m_left, &QTimer::timeout, m_overlay, &QWidget::hide);
    QCoreApplication::instance()->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == &m_window && dragged(event);
}

bool DropTarget::dragged(QEvent *event)
{
    if (event->type() == QEvent::DragLeave) {
        if (!m_ours) return false;
        m_left.start();
        return true;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    if (event->type() == QEvent::DragMove) {
        if (!m_ours) return false;
        drop->setDropAction(Qt::CopyAction);
        drop->setAccepted(m_overlay->plan().accepted);
        return true;
    }
    const QStringList paths = localPaths(drop->mimeData());
    m_ours = !paths.isEmpty();
    if (!m_ours) return false;
    m_left.stop();
    const DropPlan plan = planDrop(paths, m_context());
    // Refused as well: what is under the pointer is not to take them for text. Entered is accepted, so that
    // the drag stays here; whether it may be let go is said as it moves.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::DragEnter) {
        m_overlay->showPlan(plan);
        return true;
    }
    m_overlay->hide();
    m_ours = false;
    drop->setAccepted(plan.accepted);
    if (plan.accepted) Q_EMIT dropped(plan);
    return true;
}

} // namespace tt
