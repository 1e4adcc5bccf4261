// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page_image_cache.h"
#include "ui/page/page_layout.h"
#include "ui/page/page_shadow.h"

#include <QPainter>
#include <QPalette>
#include <QRectF>
#include <QString>

#include <optional>

namespace tt
{

/// Moves the edges of a rectangle in logical pixels onto whole pixels of the screen, so that page pictures
/// are copied and not resampled.
QRectF snapped(const QRectF &rect, double pixelRatio);

/// Draws paper, its shadow, its picture and, where there is no picture, words. Logical pixels of the
/// viewport.
class PagePainter final
{
public:
    PagePainter(QPainter &painter, const QPalette &palette, double pixelRatio);

    /// The shadow falls on the desk around `paper`.
    void drawPaper(const QRectF &paper, PageShadow &shadow);
    /// The best there is in the cache: the sharp pictures in `wanted`, and below them whatever is nearest.
    /// False when nothing was drawn.
    bool drawPicture(const QRectF &paper, int turn, PageImageCache &cache,
                     const QVector<PageImageKey> &wanted);
    /// A page without a picture: a heading and a sentence in the middle of the visible part of the paper.
    void drawWords(const QRectF &visible, const QString &heading, const QString &sentence);
    /// A small label in the top left corner of the paper.
    void drawLabel(const QRectF &paper, const QString &text, bool warning);

    /// Where drawLabel() draws.
    static QRectF labelRect(const QRectF &paper, const QString &text, const QFont &font);

private:
    void drawPiece(const QRectF &paper, int turn, PageImageCache &cache, const PageImageKey &key);
    void drawBelow(const QRectF &paper, int turn, PageImageCache &cache, const PageImageKey &like);

    QPainter &m_painter;
    const QPalette &m_palette;
    double m_pixelRatio;
};

} // namespace tt
