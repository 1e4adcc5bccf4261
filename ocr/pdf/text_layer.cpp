// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/text_layer.h"

#include "ocr/pdf/layer_direction.h"
#include "ocr/text/layer_text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tt
{

namespace
{

constexpr double kLeastAdvance = 0.05; ///< of the height
constexpr double kSpace = 0.3;         ///< of the height; viewers see a space from about 0.15 on
constexpr double kNewRunGap = 3;       ///< heights without ink, from which on a line is taken apart
constexpr double kNewRunBack = 0.5;  ///< heights that a character may begin before the end of the one before
constexpr double kNewRunAside = 0.6; ///< heights that it may stand above or below
constexpr double kSmallest = 0.5;    ///< points; nothing is smaller

double dot(QPointF a, QPointF b) { return QPointF::dotProduct(a, b); }
/// Towards the feet of the letters, y being down.
QPointF downOf(QPointF direction) { return {-direction.y(), direction.x()}; }

/// Characters under one box.
struct Piece {
    QVector<char32_t> text;
    QPointF centre;
    double along = 0;  ///< length of the box in the run's direction
    double across = 0; ///< and at right angles to it
    bool spaceBefore = false;
    int rawLine = -1;
};

class RunMaker final
{
public:
    RunMaker(const PageText &page, QSizeF size)
        : m_page(page)
        , m_size(size)
        , m_direction(pageDirection(page, size))
    {
    }

    QVector<LayerRun> make()
    {
        for (const TextLine &line : m_page.lines)
            addLine(line);
        return m_runs;
    }

private:
    /// The box in points, on the page, never empty.
    [[nodiscard]] QRectF onPage(const PageRect &box, const PageRect &otherwise) const
    {
        PageRect taken = box.isEmpty() ? otherwise : box;
        if (taken.isEmpty()) taken = {0, 0, 1, 0.02};
        const double left = std::clamp(taken.x, 0.0, 0.995);
        const double top = std::clamp(taken.y, 0.0, 0.995);
        const double right = std::clamp(taken.right(), left + 1e-4, 1.0);
        const double bottom = std::clamp(taken.bottom(), top + 1e-4, 1.0);
        return PageRect{left, top, right - left, bottom - top}.onPage(m_size);
    }

    [[nodiscard]] Piece pieceAt(const QRectF &box, QPointF direction, const QString &text, int rawLine) const
    {
        const QSizeF extent = extentAlong(box, direction);
        Piece piece;
        for (const char32_t c : text.toUcs4())
            piece.text.append(c);
        piece.centre = box.center();
        piece.along = extent.width();
        piece.across = extent.height();
        piece.rawLine = rawLine;
        return piece;
    }

    void addLine(const TextLine &line)
    {
        QString homeless; // what no box covers joins the piece before it, or else the one behind it
        bool space = false;
        for (const LayerPart &part : partsOf(line)) {
            switch (part.kind) {
            case LayerPart::Kind::CellEnd:
                if (homeless.isEmpty()) finishRun();
                space = false;
                continue;
            case LayerPart::Kind::Space:
                space = true;
                continue;
            case LayerPart::Kind::Unplaced:
                if (m_pieces.isEmpty())
                    homeless += part.text;
                else
                    append(m_pieces.last(), part.text);
                continue;
            case LayerPart::Kind::Placed:
                break;
            }
            const TextSpan &span = line.spans[part.span];
            if (part.text.isEmpty() && homeless.isEmpty()) continue;
            place(pieceAt(onPage(span.box, line.box), directionOf(span), homeless + part.text, span.rawLine),
                  directionOf(span), std::exchange(space, false));
            homeless.clear();
        }
        if (!homeless.isEmpty())
            place(pieceAt(onPage(line.box, {}), m_direction, homeless, -1), m_direction, false);
        finishRun();
    }

    static void append(Piece &piece, const QString &text)
    {
        for (const char32_t c : text.toUcs4())
            piece.text.append(c);
    }

    [[nodiscard]] QPointF directionOf(const TextSpan &span) const
    {
        if (span.rawLine < 0 || span.rawLine >= m_page.rawLines.size()) return m_direction;
        return lineDirection(m_page.rawLines[span.rawLine], m_size, m_direction);
    }

    void place(Piece piece, QPointF direction, bool spaceBefore)
    {
        if (!m_pieces.isEmpty() && !continues(m_pieces.last(), piece, direction, spaceBefore)) finishRun();
        if (m_pieces.isEmpty()) m_runDirection = direction;
        piece.spaceBefore = spaceBefore && !m_pieces.isEmpty();
        m_pieces.append(std::move(piece));
    }

    [[nodiscard]] bool continues(const Piece &last, const Piece &next, QPointF direction, bool spaced) const
    {
        if (dot(direction, m_runDirection) < 0.9999) return false;
        const double height = std::max(last.across, next.across);
        const double back = dot(last.centre, direction) + last.along / 2;
        const double front = dot(next.centre, direction) - next.along / 2;
        const double aside = std::abs(dot(next.centre - last.centre, downOf(direction)));
        const double forward = dot(next.centre - last.centre, direction);
        return aside < kNewRunAside * height && forward > 0 && back - front < kNewRunBack * height &&
               (spaced || front - back < kNewRunGap * height);
    }

    /// Heights differ within a line (a comma's box is low); the run has the usual one.
    [[nodiscard]] double heightOfRun() const
    {
        QVector<double> heights;
        for (const Piece &piece : m_pieces)
            heights.append(piece.across);
        const auto middle = heights.begin() + heights.size() / 2;
        std::nth_element(heights.begin(), middle, heights.end());
        return std::max(*middle, kSmallest);
    }

    void finishRun()
    {
        if (m_pieces.isEmpty()) return;
        const QPointF down = downOf(m_runDirection);
        LayerRun run;
        run.direction = m_runDirection;
        run.size = heightOfRun();
        double aside = 0;
        QVector<double> starts;
        for (const Piece &piece : std::as_const(m_pieces)) {
            aside += dot(piece.centre, down) / static_cast<double>(m_pieces.size());
            const double start = dot(piece.centre, m_runDirection) - piece.along / 2;
            const double least = starts.isEmpty() ? start : starts.last() + kLeastAdvance * run.size;
            starts.append(std::max(start, least));
        }
        const double baseLine = aside + run.size * (0.5 - kLayerDescent);
        run.start = m_runDirection * starts.first() + down * baseLine;
        for (qsizetype i = 0; i < m_pieces.size(); ++i)
            addGlyphs(run, m_pieces[i], starts[i], i + 1 < starts.size() ? &starts[i + 1] : nullptr,
                      i + 1 < m_pieces.size() && m_pieces[i + 1].spaceBefore);
        m_runs.append(run);
        m_pieces.clear();
    }

    static void addGlyphs(LayerRun &run, const Piece &piece, double start, const double *next,
                          bool spaceBehind)
    {
        double width = std::max(piece.along, kLeastAdvance * run.size);
        double space = 0;
        if (next) {
            const double room = *next - start;
            // A space is seen only as room: what is too tight for one gives some of its width away.
            if (spaceBehind) {
                width = std::clamp(width, room * 0.3, std::max(room * 0.3, room - kSpace * run.size));
                space = room - width;
            } else {
                width = room;
            }
        }
        const double each = width / static_cast<double>(std::max<qsizetype>(1, piece.text.size()));
        for (const char32_t c : piece.text)
            run.glyphs.append({c, each});
        if (space > 0) run.glyphs.append({U' ', space});
    }

    const PageText &m_page;
    QSizeF m_size;
    QPointF m_direction;    ///< of most lines of the page
    QPointF m_runDirection; ///< of m_pieces
    QVector<Piece> m_pieces;
    QVector<LayerRun> m_runs;
};

} // namespace

QVector<LayerRun> layerRuns(const PageText &page, QSizeF size)
{
    if (size.width() <= 0 || size.height() <= 0) return {};
    return RunMaker(page, size).make();
}

} // namespace tt
