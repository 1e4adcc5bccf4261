// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spend_chart_view.h"

#include "ui/charts/spend_words.h"
#include "ui/models/finding_text.h"
#include "ui/shell/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace tt
{
namespace
{

constexpr int kNameWidth = 220;
constexpr int kSumWidth = 120;
constexpr int kAxisHeight = 22;
constexpr int kTop = kAxisHeight + 6; ///< the axis stands above: below eighty rows nobody would see it
constexpr int kBottom = 24;           ///< the last row is not the edge, also while one scrolls
constexpr double kBarShare = 0.5;     ///< of a row's height

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return int(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

QBrush spendBrush(SpendPart part, const QPalette &palette)
{
    Qt::BrushStyle style = part == SpendPart::Cancelled ? Qt::BDiagPattern : Qt::SolidPattern;
    if (part == SpendPart::Disputed && isHighContrast(palette)) style = Qt::DiagCrossPattern;
    return {spendColor(part, palette), style};
}

QPen spendPen(const QPalette &palette)
{
    return isHighContrast(palette) ? QPen(palette.color(QPalette::WindowText)) : QPen(Qt::NoPen);
}

QColor spendColor(SpendPart part, const QPalette &palette)
{
    const QColor accent = palette.color(QPalette::Link);
    const QColor ground = palette.color(QPalette::Window);
    const bool dark = ground.lightness() < 128;
    const bool strong = isHighContrast(palette);
    switch (part) {
    case SpendPart::Awarded:
        return accent;
    case SpendPart::Planned:
        // Empty within its outline: two shades of one hue are no contrast.
        return strong ? ground : mixed(accent, ground, 0.62);
    case SpendPart::Cancelled:
        return palette.color(QPalette::PlaceholderText);
    case SpendPart::Disputed:
        if (strong) return dark ? QColor(0xffd166) : QColor(0x4d3000);
        return dark ? QColor(0xe3a63a) : QColor(0xe0a23a);
    }
    return accent;
}

SpendChartView::SpendChartView(QWidget *parent)
    : QChartView(parent)
    , m_series(new QHorizontalStackedBarSeries)
    , m_rowAxis(new QBarCategoryAxis)
    , m_valueAxis(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing, false); // bars lie on whole pixels
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Spending figures by document and kind"));
    for (const SpendPart part : kSpendParts) {
        m_sets[size_t(part)] = new QBarSet(partLabel(part));
        m_series->append(m_sets[size_t(part)]);
    }
    m_series->setBarWidth(kBarShare);
    QChart *bars = chart();
    bars->addSeries(m_series);
    bars->addAxis(m_rowAxis, Qt::AlignLeft);
    bars->addAxis(m_valueAxis, Qt::AlignBottom);
    m_series->attachAxis(m_rowAxis);
    m_series->attachAxis(m_valueAxis);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_rowAxis), static_cast<QAbstractAxis *>(m_valueAxis)}) {
        axis->setLabelsVisible(false); // drawn here, with names and sums in the type of the window
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    bars->legend()->hide();
    bars->setMargins({});
    bars->setBackgroundRoundness(0);
    bars->setAnimationOptions(QChart::NoAnimation);
    restyle();
}

void SpendChartView::setRows(const QVector<SpendRow> &rows)
{
    m_rows = rows.mid(0, kMostRows);
    m_current = m_hovered = -1;
    Decimal largest;
    for (const SpendRow &row : std::as_const(m_rows))
        largest = std::max(largest, row.total());
    m_axis = SpendAxis::upTo(largest);

    QStringList categories;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        categories.append(QString::number(i));
    for (const SpendPart part : kSpendParts) {
        QBarSet *set = m_sets[size_t(part)];
        set->remove(0, set->count());
        // Qt Charts counts rows from the bottom.
        for (qsizetype i = m_rows.size(); i-- > 0;)
            set->append(m_rows.at(i).part(part).sum.toDoubleForDrawing());
    }
    m_rowAxis->setCategories(categories);
    m_valueAxis->setRange(0, m_axis.maximum());
    setFixedHeight(kTop + int(m_rows.size()) * kRowHeight + kBottom);
    placePlot();
    viewport()->update();
}

QRectF SpendChartView::plot() const
{
    const double whole = viewport()->width();
    const double names = nameWidth();
    const double width = std::max(80.0, whole - names - std::min(double(kSumWidth), whole / 4));
    return {names, double(kTop), width, double(m_rows.size() * kRowHeight)};
}

double SpendChartView::nameWidth() const
{
    return std::min(double(kNameWidth), double(viewport()->width()) / 3);
}

void SpendChartView::placePlot() { chart()->setPlotArea(plot()); }

QRectF SpendChartView::rowRect(int row) const
{
    return {0, double(kTop + row * kRowHeight), double(viewport()->width()), double(kRowHeight)};
}

QRectF SpendChartView::segmentRect(int row, SpendPart part) const
{
    const QRectF area = plot();
    const double perYuan = area.width() / m_axis.maximum();
    double left = area.left();
    for (const SpendPart each : kSpendParts) {
        const double width = m_rows.at(row).part(each).sum.toDoubleForDrawing() * perYuan;
        if (each == part)
            return {left, rowRect(row).top() + kRowHeight * (1 - kBarShare) / 2, width,
                    kRowHeight * kBarShare};
        left += width;
    }
    return {};
}

SpendChartView::Hit SpendChartView::hitAt(QPointF viewportPoint) const
{
    const int row = int((viewportPoint.y() - kTop) / kRowHeight);
    if (viewportPoint.y() < kTop || row >= m_rows.size()) return {};
    Hit hit{row, std::nullopt};
    for (const SpendPart part : kSpendParts) {
        const QRectF piece = segmentRect(row, part);
        if (piece.width() > 0 && viewportPoint.x() >= piece.left() && viewportPoint.x() <= piece.right())
            hit.part = part;
    }
    return hit;
}

void SpendChartView::drawBackground(QPainter *painter, const QRectF &rect)
{
    // A style sheet may have made this widget's own Window colour transparent.
    painter->fillRect(rect, QGuiApplication::palette().color(QPalette::Window));
    painter->setPen(QGuiApplication::palette().color(QPalette::Mid));
    const QRectF area = plot();
    for (int tick = 0; tick <= m_axis.steps && !m_rows.isEmpty(); ++tick) {
        const double x = std::round(area.left() + area.width() * tick / m_axis.steps);
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void SpendChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const QRectF area = plot();
    QFont caption = font();
    caption.setPixelSize(typePixels(TypeStep::Caption));
    painter->setRenderHint(QPainter::TextAntialiasing);
    painter->setFont(caption);
    painter->setPen(QGuiApplication::palette().color(QPalette::PlaceholderText));
    // Where they would run into one another, every second or third is said.
    const int widest = painter->fontMetrics().horizontalAdvance(m_axis.label(m_axis.steps)) + space::m;
    const int every =
        m_axis.steps == 0 ? 1 : std::max(1, int(std::ceil(widest * m_axis.steps / area.width())));
    for (int tick = 0; tick <= m_axis.steps && !m_rows.isEmpty(); tick += every) {
        const double x = area.left() + area.width() * tick / m_axis.steps;
        painter->drawText(QRectF(x - 50, area.top() - kAxisHeight, 100, 16), Qt::AlignCenter,
                          m_axis.label(tick));
    }
    for (int row = 0; row < m_rows.size(); ++row)
        drawRow(*painter, row);
}

void SpendChartView::drawRow(QPainter &painter, int row) const
{
    const SpendRow &value = m_rows.at(row);
    const QRectF rect = rowRect(row);
    const bool opensDocument =
        value.ofTechnology || row == 0 || m_rows.at(row - 1).document != value.document;
    if (opensDocument && row > 0 && !value.ofTechnology) {
        painter.setPen(QGuiApplication::palette().color(QPalette::Mid));
        painter.drawLine(QPointF(0, rect.top()), QPointF(rect.right(), rect.top()));
    }
    if (row == m_hovered) {
        QColor wash = QGuiApplication::palette().color(QPalette::Highlight);
        wash.setAlpha(70);
        painter.fillRect(rect, wash);
    }
    QFont body = font();
    body.setPixelSize(typePixels(TypeStep::Body) - 1);
    QFont caption = font();
    caption.setPixelSize(typePixels(TypeStep::Caption));
    const QRectF names(space::s, rect.top(), nameWidth() - 2 * space::s, rect.height());
    if (opensDocument) {
        painter.setFont(body);
        painter.setPen(QGuiApplication::palette().color(QPalette::Text));
        painter.drawText(
            value.ofTechnology ? names : names.adjusted(0, 3, 0, 1 - kRowHeight / 2.0),
            Qt::AlignRight | Qt::AlignVCenter,
            QFontMetrics(body).elidedText(value.documentName, Qt::ElideMiddle, int(names.width())));
    }
    painter.setFont(caption);
    painter.setPen(QGuiApplication::palette().color(QPalette::PlaceholderText));
    if (!value.ofTechnology)
        painter.drawText(opensDocument ? names.adjusted(0, kRowHeight / 2.0 - 2, 0, -3) : names,
                         Qt::AlignRight | Qt::AlignVCenter, kindLabel(value.kind));
    drawSums(painter, row);
    if (row == m_current && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QGuiApplication::palette().color(QPalette::Link), 2));
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

/// Behind the bar, in the painter's font.
void SpendChartView::drawSums(QPainter &painter, int row) const
{
    const QRectF rect = rowRect(row);
    const double left = segmentRect(row, SpendPart::Disputed).right() + space::s;
    const QRectF room(left, rect.top(), rect.right() - left - space::s, rect.height());
    const QString text = barTextWithin(m_rows.at(row), painter.fontMetrics(), int(room.width()));
    // No line of the axis goes through a number.
    const QRectF under = painter.boundingRect(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (row != m_hovered) painter.fillRect(under, QGuiApplication::palette().color(QPalette::Window));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void SpendChartView::setCurrentRow(int row)
{
    if (m_rows.isEmpty()) return;
    m_current = std::clamp(row, 0, int(m_rows.size()) - 1);
    setAccessibleDescription(rowSentence(m_rows.at(m_current)));
    viewport()->update();
    Q_EMIT currentRowChanged(m_current);
}

void SpendChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrentRow(m_current + 1);
        return;
    case Qt::Key_Up:
        setCurrentRow(m_current - 1);
        return;
    case Qt::Key_Home:
        setCurrentRow(0);
        return;
    case Qt::Key_End:
        setCurrentRow(int(m_rows.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) Q_EMIT activated(m_rows.at(m_current).evidence());
        return;
    default:
        event->ignore(); // QChartView would zoom and scroll
    }
}

void SpendChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int row = hitAt(event->position()).row;
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
}

void SpendChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    if (event->button() != Qt::LeftButton || hit.row < 0) return;
    m_current = hit.row;
    const SpendRow row = m_rows.at(hit.row); // the receiver may set other rows
    if (!hit.part) {
        Q_EMIT activated(row.evidence());
        return;
    }
    const SpendSegment &segment = row.part(*hit.part);
    Q_EMIT activated(segment.figures + segment.repeats);
}

bool SpendChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Hit hit = hitAt(help->pos());
        if (hit.row < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), rowHelp(m_rows.at(hit.row)), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QChartView::viewportEvent(event);
}

void SpendChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

void SpendChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0) setCurrentRow(0);
    viewport()->update();
}

void SpendChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void SpendChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) restyle();
}

void SpendChartView::restyle()
{
    chart()->setBackgroundVisible(false);
    for (const SpendPart part : kSpendParts) {
        QBarSet *set = m_sets[size_t(part)];
        set->setBrush(spendBrush(part, QGuiApplication::palette()));
        set->setPen(spendPen(QGuiApplication::palette()));
    }
    viewport()->update();
}

} // namespace tt
