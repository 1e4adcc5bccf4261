// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/fonts.h"
#include "tests/corpus/notice.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QVector>

namespace tt::corpus
{

/// All lengths in points, origin top left, before any damage.
struct PlacedChar {
    QString text; ///< one character (two UTF-16 units past the BMP)
    QPointF baseline;
    QRectF box; ///< its em box
    double size = 12;
    int mark = -1;
    bool bold = false;
    bool heading = false; ///< set in the heading family
    bool grey = false;
};

struct PlacedLine {
    QString text; ///< cells separated by " | "
    QString role;
    QVector<PlacedChar> chars;
};

struct PlacedRule {
    QLineF line;
    double width = 0.6;
};

struct PlacedSeal {
    SealShape shape = SealShape::Round;
    QString text;
    QString inner;
    QPointF centre;
};

struct PlacedPage {
    QVector<PlacedLine> lines;
    QVector<PlacedRule> rules;
    QVector<PlacedSeal> seals;
};

struct PageStyle {
    QSizeF size{595.28, 841.89};
    double marginX = 76;
    double marginTop = 78;
    double marginBottom = 74;
    double bodySize = 12;
    double titleSize = 18;
    double tableSize = 10.5;
    double leading = 1.6; ///< line distance as a multiple of the size
    bool boldTitle = true;
    bool justify = true;
    QString watermark; ///< grey, across the page; no part of the truth, as readers should pass over it
};

/// The sentence at the foot of every page: what is drawn here is made up.
const QString &sampleSentence();

/// Breaks a notice into lines and pages, with Chinese line-breaking rules, repeated table headers and page
/// furniture.
QVector<PlacedPage> layOut(const Notice &notice, const PageStyle &style, const FontSet &fonts);

} // namespace tt::corpus
