// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gloss/gloss_overlay.h"

#include "ui/page/page_view.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tt
{

namespace
{

constexpr double kLeastPixels = 7; ///< type that is smaller cannot be read: the label is left out
constexpr double kMostPixels = 26;
constexpr double kShareOfHeight = 0.72; ///< of the label's box
constexpr double kPadding = 2;

} // namespace

GlossOverlay::GlossOverlay(PageView &view)
    : QWidget(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("gloss-overlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    // Under the floating tools and the scroll bars, over the pages.
    lower();
    view.viewport()->lower();
    view.viewport()->installEventFilter(this);
    connect(&view, &PageView::viewChanged, this, &GlossOverlay::follow);
    follow();
    hide();
}

void GlossOverlay::setLabels(const QHash<int, QVector<EnglishLabel>> &labels, bool on)
{
    m_labels = labels;
    m_on = on;
    follow();
}

void GlossOverlay::setSelection(int page, const QVector<PageRect> &boxes)
{
    m_selectedPage = page;
    m_selected = boxes;
    follow();
}

void GlossOverlay::follow()
{
    setVisible((m_on && !m_labels.isEmpty()) || !m_selected.isEmpty());
    setGeometry(m_view.viewport()->geometry());
    update();
}

bool GlossOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) follow();
    return QWidget::eventFilter(watched, event);
}

std::optional<GlossOverlay::Drawn> GlossOverlay::fitted(int page, const EnglishLabel &label) const
{
    const QRectF box = m_view.viewportRect(page, label.box);
    if (!box.intersects(rect())) return std::nullopt;
    Drawn made;
    made.tag = label.kind == EnglishLabel::Kind::Tag;
    made.text = label.text;
    made.font = font();
    double pixels = std::min(kMostPixels, box.height() * kShareOfHeight);
    made.font.setPixelSize(std::max(1, qRound(pixels)));
    const double room = box.width() - 2 * kPadding;
    const double wide = QFontMetricsF(made.font).horizontalAdvance(made.text);
    if (wide > room) pixels *= room / wide;
    // What stands beside the label is never hidden: rather no English than English over a figure.
    if (pixels < kLeastPixels) return std::nullopt;
    made.font.setPixelSize(static_cast<int>(pixels));
    const double width = QFontMetricsF(made.font).horizontalAdvance(made.text) + 2 * kPadding;
    made.plate = made.tag ? QRectF(box.left(), box.top(), std::min(width, box.width()), box.height()) : box;
    return made;
}

QVector<GlossOverlay::Drawn> GlossOverlay::drawn() const
{
    QVector<Drawn> all;
    if (!m_on) return all;
    const QVector<int> visible = m_view.visiblePages();
    for (const int page : visible) {
        const QVector<EnglishLabel> labels = m_labels.value(page);
        for (const EnglishLabel &label : labels) {
            if (auto made = fitted(page, label)) all.append(*std::move(made));
        }
    }
    return all;
}

QVector<std::pair<QRectF, QString>> GlossOverlay::drawnLabels() const
{
    QVector<std::pair<QRectF, QString>> labels;
    if (!isVisible()) return labels;
    const QVector<Drawn> all = drawn();
    for (const Drawn &each : all)
        labels.append({each.plate, each.text});
    return labels;
}

void GlossOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The page is paper in both schemes.
    const ThemeColors paper = lightColors();
    QColor wash = paper.accent;
    wash.setAlpha(60);
    for (const PageRect &box : m_selected)
        painter.fillRect(m_view.viewportRect(m_selectedPage, box), wash);
    const QVector<Drawn> all = drawn();
    for (const Drawn &each : all) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(each.tag ? QColor(0xfff8e6) : QColor(0xeaf1fb));
        painter.drawRoundedRect(each.plate, 2, 2);
        painter.setPen(each.tag ? QColor(0x6a4b00) : QColor(0x123a6b));
        painter.setFont(each.font);
        painter.drawText(each.plate.adjusted(kPadding, 0, -kPadding, 0),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, each.text);
    }
}

} // namespace tt
