// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/mark_painter.h"

#include "ui/shell/theme.h"

#include <QPainterPath>

#include <algorithm>

namespace tt
{
namespace
{

constexpr QSizeF kFlag{16, 14};

} // namespace

MarkPainter::MarkPainter(QPainter &painter, const QRectF &paper, int turn, int textTurn, double zoom)
    : m_painter(painter)
    , m_paper(paper)
    , m_turn(turn)
    , m_textTurn(textTurn)
    , m_zoom(zoom)
{
}

QRectF MarkPainter::boxOf(const PageRect &box) const
{
    // A little air around the ink: recognised boxes are cut tightly.
    const double air = std::clamp(1.5 * m_zoom, 0.5, 4.0);
    return turned(box, m_turn)
        .onPage(m_paper.size())
        .translated(m_paper.topLeft())
        .adjusted(-air, -air, air, air);
}

void MarkPainter::draw(const PageMark &mark, bool hovered)
{
    m_painter.save();
    m_painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    const QRectF box = alongText(boxOf(mark));
    drawEvidence(m_painter, box, mark.category, mark.stroke, m_zoom);
    if (hovered) {
        QColor wash = pageStyle(mark.category).line;
        wash.setAlpha(40);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(wash);
        m_painter.drawRoundedRect(box, radius::mark, radius::mark);
    }
    m_painter.restore();
}

QRectF MarkPainter::alongText(const QRectF &box)
{
    if (m_textTurn == 0) return box;
    m_painter.translate(box.center());
    m_painter.rotate(m_textTurn);
    const QSizeF along = m_textTurn % 180 == 0 ? box.size() : box.size().transposed();
    return {QPointF(-along.width() / 2, -along.height() / 2), along};
}

void MarkPainter::drawDoubt(const PageRect &place)
{
    m_painter.save();
    m_painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    drawDoubtLine(m_painter, alongText(boxOf(place)), lightColors().muted, std::clamp(m_zoom, 1.0, 2.0));
    m_painter.restore();
}

void MarkPainter::drawLitLine(const PageRect &place)
{
    m_painter.save();
    m_painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = alongText(boxOf(place)).adjusted(-4, -1, 4, 1);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(lightColors().selection);
    m_painter.drawRoundedRect(box, radius::mark, radius::mark);
    m_painter.fillRect(QRectF(box.left() - 3, box.top(), 2, box.height()), lightColors().accent);
    m_painter.restore();
}

void MarkPainter::drawFocus(const PageRect &place, double halo)
{
    const QRectF box = boxOf(place);
    const QColor accent = lightColors().accent;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    if (halo > 0) {
        QColor glow = accent;
        glow.setAlphaF(float(0.30 * halo));
        const double grow = 4 + 6 * (1 - halo);
        m_painter.setPen(QPen(glow, 5));
        m_painter.drawRoundedRect(box.adjusted(-grow, -grow, grow, grow), 7, 7);
    }
    m_painter.setPen(QPen(accent, 2));
    m_painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 4, 4);
    m_painter.restore();
}

void drawDoubtLine(QPainter &painter, const QRectF &characters, const QColor &color, double width)
{
    const double foot = characters.bottom() + width;
    const double rise = std::min(2.5 * width, characters.height() / 4);
    const double left = characters.left() + width / 2;
    const double right = std::max(left + 1, characters.right() - width / 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{left, foot - rise}, {left, foot}, {right, foot}, {right, foot - rise}});
}

QVector<NoteFlag> noteFlags(const QVector<PageMark> &notes, const QRectF &paper, int turn)
{
    QVector<NoteFlag> flags;
    for (const PageMark &mark : notes) {
        const PageRect shown = turned(mark.box, turn);
        flags.append({mark.note, mark.record,
                      QRectF(QPointF(paper.right() + 4, paper.top() + shown.y * paper.height()), kFlag)});
    }
    std::stable_sort(flags.begin(), flags.end(),
                     [](const NoteFlag &a, const NoteFlag &b) { return a.rect.top() < b.rect.top(); });
    for (qsizetype i = 1; i < flags.size(); ++i) {
        const double least = flags.at(i - 1).rect.bottom() + 2;
        if (flags.at(i).rect.top() < least) flags[i].rect.moveTop(least);
    }
    return flags;
}

void drawNoteFlag(QPainter &painter, const QRectF &rect, bool hovered)
{
    const QColor accent = lightColors().accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath flag; // a small label that points at the page
    const double tip = rect.left();
    const double shoulder = rect.left() + 5;
    flag.moveTo(tip, rect.center().y());
    flag.lineTo(shoulder, rect.top());
    flag.lineTo(rect.right() - 1, rect.top());
    flag.lineTo(rect.right() - 1, rect.bottom());
    flag.lineTo(shoulder, rect.bottom());
    flag.closeSubpath();
    painter.setPen(QPen(accent, 1, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(hovered ? accent : QColor(0xe7edf5));
    painter.drawPath(flag);
    painter.setPen(QPen(hovered ? QColor(Qt::white) : accent, 1));
    for (const double y : {rect.top() + 4.5, rect.top() + 7.5, rect.top() + 10.5})
        painter.drawLine(QPointF(shoulder + 1.5, y), QPointF(rect.right() - 3.5, y));
    painter.restore();
}

} // namespace tt
