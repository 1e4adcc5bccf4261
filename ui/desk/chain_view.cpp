// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/chain_view.h"

#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kLeast = 132; ///< between two notices
constexpr int kMargin = kLeast / 2;
constexpr int kHeight = 86;
constexpr int kLine = 40;
constexpr int kDot = 6; ///< radius

QString dateText(const ChainStep &step)
{
    return step.date.isValid() ? QLocale().toString(step.date, QLocale::ShortFormat)
                               : ChainView::tr("no date");
}

} // namespace

ChainView::ChainView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("chain"));
    setAccessibleName(tr("The notices of the project in time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedHeight(kHeight);
}

QSize ChainView::sizeHint() const
{
    return {2 * kMargin + kLeast * std::max(0, int(m_steps.size()) - 1), kHeight};
}

void ChainView::setSteps(const QVector<ChainStep> &steps)
{
    if (steps == m_steps) return;
    m_steps = steps;
    m_current = -1;
    updateGeometry();
    update();
}

/// The room past the least distances is shared out as the dates are.
QVector<double> ChainView::places() const
{
    QVector<double> out;
    const auto gap = [this](qsizetype i) -> double {
        const QDate &from = m_steps[i - 1].date;
        const QDate &to = m_steps[i].date;
        return from.isValid() && to.isValid() ? double(std::max(qint64(0), from.daysTo(to))) : 0;
    };
    double days = 0;
    for (qsizetype i = 1; i < m_steps.size(); ++i)
        days += gap(i);
    const double spare = std::max(0, width() - sizeHint().width());
    double x = kMargin;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (i > 0) x += kLeast + (days > 0 ? spare * gap(i) / days : 0);
        out.append(x);
    }
    return out;
}

QPointF ChainView::placeOf(int step) const { return {places().value(step), kLine}; }

int ChainView::stepAt(QPointF point) const
{
    const QVector<double> at = places();
    for (int i = 0; i < at.size(); ++i) {
        if (std::abs(point.x() - at[i]) < kLeast / 2.0) return i;
    }
    return -1;
}

void ChainView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QVector<double> at = places();
    for (int i = 1; i < at.size(); ++i) {
        const bool dated = m_steps[i - 1].date.isValid() && m_steps[i].date.isValid();
        painter.setPen(QPen(m_theme.colors().muted, 1, dated ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(at[i - 1] + kDot, kLine), QPointF(at[i] - kDot, kLine));
    }
    for (int i = 0; i < at.size(); ++i)
        paintStep(painter, i, {at[i], kLine});
}

void ChainView::paintStep(QPainter &painter, int step, QPointF place) const
{
    const ThemeColors &colors = m_theme.colors();
    const ChainStep &value = m_steps[step];
    const QColor color = value.ended ? colors.bad : colors.accent;
    painter.setPen(QPen(color, 2));
    painter.setBrush(value.decided ? color : colors.window);
    painter.drawEllipse(place, kDot - 1, kDot - 1);
    if (value.ended) { // told by its form as well
        painter.drawLine(place + QPointF(-3, -3), place + QPointF(3, 3));
        painter.drawLine(place + QPointF(-3, 3), place + QPointF(3, -3));
    }
    const auto words = [&](double top, const QString &text, const QFont &font, const QColor &ink) {
        const QRectF rect(place.x() - kLeast / 2.0 + 3, top, kLeast - 6, 16);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideMiddle, int(rect.width())));
    };
    words(kLine - 28, value.notice, m_theme.font(TypeStep::Caption, true), colors.ink);
    words(kLine + 10, dateText(value), m_theme.font(TypeStep::Caption), colors.ink);
    words(kLine + 26, value.documentName, m_theme.font(TypeStep::Caption), colors.muted);
    if (step == m_current && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1));
        painter.drawRoundedRect(QRectF(place.x() - kLeast / 2.0 + 1, 4, kLeast - 2, kHeight - 8),
                                radius::control, radius::control);
    }
}

void ChainView::setCurrent(int step)
{
    if (m_steps.isEmpty()) return;
    m_current = std::clamp(step, 0, int(m_steps.size()) - 1);
    const ChainStep &value = m_steps[m_current];
    setAccessibleDescription(
        QStringLiteral("%1, %2, %3").arg(value.notice, dateText(value), value.documentName));
    update();
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_steps.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) Q_EMIT chosen(m_steps[m_current].document);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChainView::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(stepAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChainView::mouseReleaseEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position());
    if (event->button() != Qt::LeftButton || step < 0) return;
    m_current = step;
    Q_EMIT chosen(m_steps[step].document);
}

void ChainView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0) setCurrent(0);
    update();
}

void ChainView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ChainView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int step = stepAt(help->pos());
    if (step < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_steps[step].documentName.toHtmlEscaped(), this);
    return true;
}

} // namespace tt
