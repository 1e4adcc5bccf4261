// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/mark_strip.h"

#include "ui/shell/counted.h"

#include <QHelpEvent>
#include <QMap>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tt
{
namespace
{

constexpr double kInset = 6; ///< above the first and below the last position
constexpr double kReach = 4; ///< a click this near a tick means the tick
constexpr int kPitch = 4;    ///< from row to row; one of it stays empty
constexpr double kEdge = 2;
constexpr double kLane = 6;         ///< of the findings, where there are hits as well
constexpr double kLeastShare = 0.3; ///< of the lane: one mark beside the largest heap
constexpr double kLeastPlace = 8;   ///< height of the part in view

} // namespace

MarkStrip::MarkStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(kWidth);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Evidence in this document"));
}

void MarkStrip::setTicks(QVector<Tick> ticks)
{
    if (ticks == m_ticks) return;
    m_ticks = std::move(ticks);
    m_picture = {};
    update();
}

void MarkStrip::setShown(double begin, double end)
{
    if (begin == m_begin && end == m_end) return;
    m_begin = begin;
    m_end = end;
    update();
}

void MarkStrip::setCurrent(double position)
{
    if (position == m_current) return;
    m_current = position;
    update();
}

double MarkStrip::yOf(double position) const { return kInset + position * (height() - 2 * kInset); }

const MarkStrip::Tick *MarkStrip::tickAt(double y) const
{
    const Tick *best = nullptr;
    for (const Tick &tick : m_ticks) {
        const double distance = std::abs(yOf(tick.position) - y);
        if (distance > kReach) continue;
        if (best == nullptr || distance < std::abs(yOf(best->position) - y) || (tick.strong && !best->strong))
            best = &tick;
    }
    return best;
}

QVector<MarkStrip::Row> MarkStrip::rows() const
{
    QMap<int, Row> rows;
    for (const Tick &tick : m_ticks) {
        const int y = int(kInset) + int((yOf(tick.position) - kInset) / kPitch) * kPitch;
        Row &row = rows[y];
        row.y = y;
        if (!tick.strong) {
            ++row.hits;
            continue;
        }
        ++row.findings;
        const auto kind = std::find_if(row.kinds.begin(), row.kinds.end(),
                                       [&tick](const auto &one) { return one.first == tick.color.rgb(); });
        if (kind == row.kinds.end())
            row.kinds.append({tick.color.rgb(), 1});
        else
            ++kind->second;
    }
    // The same kinds stand in the same order in every row.
    for (Row &row : rows)
        std::sort(row.kinds.begin(), row.kinds.end());
    return rows.values();
}

double MarkStrip::lengthOf(int count, int most, double lane)
{
    if (most <= 1 || count >= most) return lane;
    return lane * (kLeastShare + (1 - kLeastShare) * std::sqrt(double(count) / most));
}

void MarkStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    if (m_ticks.isEmpty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    drawPlace(painter);
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter picture(&m_picture);
        drawRows(picture);
    }
    painter.drawPixmap(0, 0, m_picture);
    if (m_current < 0) return;
    const double y = yOf(m_current);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Link));
    painter.drawPolygon(QPolygonF{{0, y - 4}, {4, y}, {0, y + 4}});
}

/// The part in view; of a long document it would be a hair's breadth, so it has a least height.
void MarkStrip::drawPlace(QPainter &painter) const
{
    QColor ink = palette().color(QPalette::Text);
    ink.setAlpha(14);
    painter.setBrush(ink);
    ink.setAlpha(56);
    painter.setPen(QPen(ink, 1));
    const double middle = (yOf(m_begin) + yOf(m_end)) / 2;
    const double high = std::max(kLeastPlace, yOf(m_end) - yOf(m_begin));
    painter.drawRoundedRect(QRectF(1.5, middle - high / 2, width() - 3, high), 3, 3);
}

void MarkStrip::drawRows(QPainter &painter) const
{
    const QVector<Row> all = rows();
    int most = 0;
    int mostHits = 0;
    for (const Row &row : all) {
        most = std::max(most, row.findings);
        mostHits = std::max(mostHits, row.hits);
    }
    const bool both = most > 0 && mostHits > 0;
    const double lane = both ? kLane : width() - 2 * kEdge;
    const auto hit =
        std::find_if(m_ticks.cbegin(), m_ticks.cend(), [](const Tick &tick) { return !tick.strong; });
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Row &row : all) {
        if (row.findings > 0) drawFindings(painter, row, lengthOf(row.findings, most, lane));
        if (row.hits == 0) continue;
        const double from = both ? kEdge + kLane + 1 : kEdge;
        painter.fillRect(
            QRectF(from, row.y, lengthOf(row.hits, mostHits, width() - kEdge - from), kPitch - 1),
            hit->color);
    }
}

void MarkStrip::drawFindings(QPainter &painter, const Row &row, double length) const
{
    double left = kEdge;
    double room = length;
    int count = row.findings;
    int kinds = int(row.kinds.size());
    for (const auto &[color, number] : row.kinds) {
        // Every kind keeps a pixel, however few there are.
        const double share = std::clamp(room * number / count, 1.0, std::max(1.0, room - (kinds - 1)));
        painter.fillRect(QRectF(left, row.y, share, kPitch - 1), QColor(color));
        left += share;
        room -= share;
        count -= number;
        --kinds;
    }
}

QString MarkStrip::helpAt(double y) const
{
    const Tick *nearest = tickAt(y);
    if (nearest == nullptr) return {};
    const QString words = m_words ? m_words(*nearest) : QString();
    const QVector<Row> all = rows();
    const auto row = std::find_if(all.cbegin(), all.cend(), [&](const Row &one) {
        const double at = yOf(nearest->position);
        return at >= one.y && at < one.y + kPitch;
    });
    if (row == all.cend() || row->findings + row->hits < 2) return words;
    QStringList counts;
    if (row->findings > 0) counts << counted(row->findings, tr("1 finding"), tr("%1 findings"));
    if (row->hits > 0) counts << counted(row->hits, tr("1 search hit"), tr("%1 search hits"));
    return counts.join(QStringLiteral(" · ")) + u'\n' + words;
}

void MarkStrip::resizeEvent(QResizeEvent *) { m_picture = {}; }

void MarkStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    const double y = event->position().y();
    if (const Tick *tick = tickAt(y); tick != nullptr) {
        const Tick copy = *tick; // the receiver may replace the ticks
        Q_EMIT tickActivated(copy);
        return;
    }
    Q_EMIT positionActivated(std::clamp((y - kInset) / std::max(1.0, height() - 2 * kInset), 0.0, 1.0));
}

void MarkStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (tickAt(event->position().y()) != nullptr)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

bool MarkStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Tick *tick = tickAt(help->pos().y());
        if (tick == nullptr)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), helpAt(help->pos().y()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tt
