// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_painter.h"

#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace tt
{
namespace
{

constexpr double kLabelHeight = 20;
/// A picture this many pixels off its place is copied, not stretched: readers round sizes.
constexpr int kRoundingPixels = 2;

double ratioDistance(int a, int b) { return std::abs(std::log(double(a) / double(b))); }

QSize turnedSize(QSize size, int turn) { return turn % 180 == 0 ? size : size.transposed(); }

/// Where the tile lies on the picture of the turned page, in pixels.
QRect turnedTile(const PageImageKey &key, int turn)
{
    const QSize page = turnedSize(key.pixels, turn);
    if (key.isWhole()) return {QPoint(), page};
    return turned(key.clip(), turn).onPage(page).toRect();
}

bool isAbout(QSize a, QSize b, int pixels)
{
    return std::abs(a.width() - b.width()) <= pixels && std::abs(a.height() - b.height()) <= pixels;
}

} // namespace

QRectF snapped(const QRectF &rect, double pixelRatio)
{
    const auto snap = [pixelRatio](double value) { return std::round(value * pixelRatio) / pixelRatio; };
    const QPointF topLeft(snap(rect.left()), snap(rect.top()));
    return {topLeft, QPointF(snap(rect.right()), snap(rect.bottom()))};
}

PagePainter::PagePainter(QPainter &painter, const QPalette &palette, double pixelRatio)
    : m_painter(painter)
    , m_palette(palette)
    , m_pixelRatio(pixelRatio)
{
}

void PagePainter::drawPaper(const QRectF &paper, PageShadow &shadow)
{
    shadow.draw(m_painter, paper, m_pixelRatio, m_palette.color(QPalette::Dark).lightness() < 128);
    m_painter.fillRect(paper, Qt::white);
}

bool PagePainter::drawPicture(const QRectF &paper, int turn, PageImageCache &cache,
                              const QVector<PageImageKey> &wanted)
{
    if (wanted.isEmpty()) return false;
    const PageImageKey like = wanted.first();
    const bool complete = std::all_of(wanted.begin(), wanted.end(),
                                      [&](const PageImageKey &key) { return cache.contains(key); });
    const bool any = !cache.keysOf(like.page, like.prepared).isEmpty();
    if (!complete && !any) {
        // While the prepared picture is made the original stays, and the other way round.
        PageImageKey other = like;
        other.prepared = !like.prepared;
        if (cache.keysOf(like.page, other.prepared).isEmpty()) return false;
        drawBelow(paper, turn, cache, other);
        return true;
    }
    if (!complete) drawBelow(paper, turn, cache, like);
    for (const PageImageKey &key : wanted)
        drawPiece(paper, turn, cache, key);
    return true;
}

void PagePainter::drawBelow(const QRectF &paper, int turn, PageImageCache &cache, const PageImageKey &like)
{
    QVector<PageImageKey> keys = cache.keysOf(like.page, like.prepared);
    // The whole page nearest in resolution first, then the tiles of the nearest resolution over it.
    const auto nearest = [&](bool whole) {
        int best = 0;
        for (const PageImageKey &key : keys) {
            if (key.isWhole() != whole) continue;
            if (best == 0 || ratioDistance(key.centiDpi, like.centiDpi) < ratioDistance(best, like.centiDpi))
                best = key.centiDpi;
        }
        return best;
    };
    for (const bool whole : {true, false}) {
        const int centiDpi = nearest(whole);
        if (centiDpi == 0 || (!whole && centiDpi == like.centiDpi)) continue;
        for (const PageImageKey &key : keys)
            if (key.isWhole() == whole && key.centiDpi == centiDpi) drawPiece(paper, turn, cache, key);
    }
}

void PagePainter::drawPiece(const QRectF &paper, int turn, PageImageCache &cache, const PageImageKey &key)
{
    const QImage image = cache.take(key, turn);
    if (image.isNull()) return;
    const QSize paperPixels = (paper.size() * m_pixelRatio).toSize();
    const QRect tile = turnedTile(key, turn);
    m_painter.save();
    if (isAbout(paperPixels, turnedSize(key.pixels, turn), kRoundingPixels) &&
        isAbout(image.size(), tile.size(), kRoundingPixels)) {
        const QPoint origin = (paper.topLeft() * m_pixelRatio).toPoint();
        m_painter.setClipRect(paper, Qt::IntersectClip);
        m_painter.scale(1 / m_pixelRatio, 1 / m_pixelRatio);
        m_painter.drawImage(origin + tile.topLeft(), image);
    } else {
        const QRectF part = turned(key.clip(), turn).onPage(paper.size()).translated(paper.topLeft());
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
        m_painter.drawImage(snapped(part, m_pixelRatio), image);
    }
    m_painter.restore();
}

void PagePainter::drawWords(const QRectF &visible, const QString &heading, const QString &sentence)
{
    const QColor ink = lightColors().ink; // paper is white in both schemes
    const QColor muted = lightColors().muted;
    QFont font = m_painter.font();
    font.setPixelSize(typePixels(TypeStep::Section));
    const QRectF column(visible.center().x() - std::min(visible.width() - 2 * space::xl, 420.0) / 2,
                        visible.top(), std::min(visible.width() - 2 * space::xl, 420.0), visible.height());
    if (column.width() < 60) return;
    const int flags = Qt::AlignHCenter | Qt::TextWordWrap;
    const QRectF headingRect = QFontMetricsF(font).boundingRect(column, flags, heading);
    QFont bodyFont = font;
    bodyFont.setPixelSize(typePixels(TypeStep::Body));
    const QRectF sentenceRect =
        sentence.isEmpty() ? QRectF() : QFontMetricsF(bodyFont).boundingRect(column, flags, sentence);
    const double height = headingRect.height() + space::s + sentenceRect.height();
    double y = visible.center().y() - height / 2;
    m_painter.setFont(font);
    m_painter.setPen(sentence.isEmpty() ? muted : ink);
    m_painter.drawText(QRectF(column.left(), y, column.width(), headingRect.height() + 2), flags, heading);
    y += headingRect.height() + space::s;
    m_painter.setFont(bodyFont);
    m_painter.setPen(muted);
    m_painter.drawText(QRectF(column.left(), y, column.width(), sentenceRect.height() + 2), flags, sentence);
}

QRectF PagePainter::labelRect(const QRectF &paper, const QString &text, const QFont &font)
{
    const double most = paper.width() - 2 * space::s;
    const double width =
        std::min(most, QFontMetricsF(font).horizontalAdvance(text) + 2 * space::s + space::s);
    return {paper.left() + space::s, paper.top() + space::s, width, kLabelHeight};
}

void PagePainter::drawLabel(const QRectF &paper, const QString &text, bool warning)
{
    const ThemeColors colors = lightColors();
    QFont font = m_painter.font();
    font.setPixelSize(typePixels(TypeStep::Caption));
    const QRectF rect = labelRect(paper, text, font);
    if (rect.width() < 40) return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(warning ? colors.bad : colors.line, 1));
    m_painter.setBrush(colors.panel);
    m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kLabelHeight / 2, kLabelHeight / 2);
    m_painter.setFont(font);
    m_painter.setPen(warning ? colors.bad : colors.muted);
    const QRectF inner = rect.adjusted(space::s + 2, 0, -space::s, 0);
    m_painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                       QFontMetricsF(font).elidedText(text, Qt::ElideRight, inner.width()));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace tt
