// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/torn_boxes_engine.h"

#include <QRegularExpression>

#include <algorithm>

namespace tt::golden
{

namespace
{

bool isFigure(const RecognisedLine &line)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,3}(,[0-9]{3})+\\.[0-9]{2}$"));
    return form.match(line.text()).hasMatch();
}

bool areNeighbours(const RecognisedLine &left, const RecognisedLine &right)
{
    const QRectF a = left.quad.boundingRect();
    const QRectF b = right.quad.boundingRect();
    return a.right() < b.left() && b.left() - a.right() < 6 * a.height() &&
           std::abs(a.center().y() - b.center().y()) < 0.3 * a.height();
}

/// Two figures that stand beside each other become one box.
void uniteFigures(QVector<RecognisedLine> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype k = 0; k < lines.size(); ++k) {
            if (!isFigure(lines[i]) || !isFigure(lines[k]) || !areNeighbours(lines[i], lines[k])) continue;
            const QPolygonF right = lines[k].quad;
            lines[i].quad = QPolygonF({lines[i].quad[0], right[1], right[2], lines[i].quad[3]});
            lines[i].chars += lines[k].chars;
            lines.removeAt(k);
            return;
        }
    }
}

/// The widest line becomes two.
void tearLine(QVector<RecognisedLine> &lines)
{
    const auto widest =
        std::max_element(lines.begin(), lines.end(), [](const RecognisedLine &a, const RecognisedLine &b) {
            return a.quad.boundingRect().width() < b.quad.boundingRect().width();
        });
    if (widest == lines.end() || widest->chars.size() < 4) return;
    RecognisedLine rest = *widest;
    const qsizetype middle = widest->chars.size() / 2;
    const QRectF box = widest->quad.boundingRect();
    const double share = (widest->chars[middle].box.left() - box.left()) / box.width();
    const QPointF top = widest->quad[0] + (widest->quad[1] - widest->quad[0]) * share;
    const QPointF bottom = widest->quad[3] + (widest->quad[2] - widest->quad[3]) * share;
    rest.quad = QPolygonF({top, rest.quad[1], rest.quad[2], bottom});
    rest.chars = rest.chars.mid(middle);
    rest.confidence *= 0.9F; // half a character at the tear
    widest->quad = QPolygonF({widest->quad[0], top, bottom, widest->quad[3]});
    widest->chars = widest->chars.first(middle);
    widest->confidence *= 0.9F;
    lines.append(rest);
}

void loseComma(QVector<RecognisedLine> &lines)
{
    const auto figure = std::find_if(lines.begin(), lines.end(), isFigure);
    if (figure == lines.end()) return;
    const auto comma = std::find_if(figure->chars.begin(), figure->chars.end(),
                                    [](const RecognisedChar &c) { return c.text == u","; });
    figure->chars.erase(comma);
}

} // namespace

Result<QVector<RecognisedLine>> TornBoxesEngine::readPage(const QImage &page, StopToken stop)
{
    auto lines = m_live.readPage(page, std::move(stop));
    if (!lines) return lines;
    uniteFigures(*lines);
    tearLine(*lines);
    loseComma(*lines);
    return lines;
}

} // namespace tt::golden
