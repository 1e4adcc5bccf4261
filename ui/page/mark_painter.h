// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page_layout.h"
#include "ui/page/page_marks.h"

#include <QPainter>
#include <QRectF>
#include <QVector>

namespace tt
{

/// Draws marks over a page. The page is multiplied with them, so black ink stays black under every colour.
class MarkPainter final
{
public:
    /// `paper` in logical pixels of the viewport. `turn` turns boxes onto it; `textTurn` is how far upright
    /// text is turned on the screen, so that a line under a word stays under it.
    MarkPainter(QPainter &painter, const QRectF &paper, int turn, int textTurn, double zoom);

    [[nodiscard]] QRectF boxOf(const PageRect &box) const;
    [[nodiscard]] QRectF boxOf(const PageMark &mark) const { return boxOf(mark.box); }
    void draw(const PageMark &mark, bool hovered);
    /// The ring of the finding that is being looked at. `halo` 1 … 0 is a fading glow that shows where the
    /// eye should go.
    void drawFocus(const PageMark &mark, double halo) { drawFocus(mark.box, halo); }
    void drawFocus(const PageRect &box, double halo);
    /// Characters of which the engine was not sure: no evidence, so grey and fine.
    void drawDoubt(const PageRect &box);
    /// The line that is looked at in the text beside the page.
    void drawLitLine(const PageRect &box);
    /// How far a mark's drawing reaches past its box: for choosing what to repaint.
    static constexpr double kReach = 14;

private:
    /// Turns the painter so that text runs to the right; gives the box there.
    QRectF alongText(const QRectF &box);

    QPainter &m_painter;
    QRectF m_paper;
    int m_turn;
    int m_textTurn;
    double m_zoom;
};

/// The form of doubt: a fine line under the characters whose ends turn up to them.
void drawDoubtLine(QPainter &painter, const QRectF &characters, const QColor &color, double width);

/// Where the flag of a note stands in the margin beside the paper.
struct NoteFlag {
    NoteId note;
    int record = 0; ///< index in PageMarks::notes()
    QRectF rect;    ///< in the coordinates of `paper`
};

/// Flags of the notes on one page, in the right margin, moved down where two would overlap.
QVector<NoteFlag> noteFlags(const QVector<PageMark> &notes, const QRectF &paper, int turn);
void drawNoteFlag(QPainter &painter, const QRectF &rect, bool hovered);

} // namespace tt
