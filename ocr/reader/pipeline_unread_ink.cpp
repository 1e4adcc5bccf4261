// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_unread_ink.h"

#include "ocr/image/geometry.h"
#include "ocr/image/unread_ink.h"
#include "ocr/reader/pipeline_quad_reading.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tt
{

namespace
{

constexpr int kMostPlaces = 120;
constexpr double kTouching = 0.7;  ///< of the line's height: nearer ink belongs to the line
constexpr float kSureAlone = 0.8F; ///< for a reading that no context supports
// A row of places that no line stands beside; in parts of its height.
constexpr double kGapInRow = 1.6;
constexpr double kShortestRow = 2;
constexpr double kRowMargin = 0.15;
constexpr float kSureRow = 0.8F;
constexpr float kWorseAtMost =
    0.15F; ///< a line that is read again with more ink may lose so much of its confidence

double middleOf(const QRectF &box) { return box.center().y(); }

/// Whether a place stands in the row of a line: its middle within the line's inner part.
bool inRow(const QRectF &place, const QRectF &line)
{
    return std::abs(middleOf(place) - middleOf(line)) < 0.35 * line.height() &&
           place.height() < 1.2 * line.height();
}

/// The line at whose end the place stands, or none.
std::optional<qsizetype> lineTouching(const QVector<RecognisedLine> &lines, const QRectF &place)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRectF box = lines[i].quad.boundingRect();
        if (box.width() < 1.5 * box.height() || standsAskew(lines[i].quad) || !inRow(place, box)) continue;
        const double gap = std::max(box.left() - place.right(), place.left() - box.right());
        if (gap < kTouching * box.height()) return i;
    }
    return std::nullopt;
}

/// Whether a second reading of a longer box says the same and more.
bool saysMore(const RecognisedLine &longer, const RecognisedLine &before)
{
    const QString now = longer.text();
    const QString was = before.text();
    return now.size() > was.size() && longer.confidence >= before.confidence - kWorseAtMost &&
           (now.contains(was) || now.contains(was.mid(1)) || now.contains(was.chopped(1)));
}

/// Places that stand beside each other in one row, united: what may be a whole line that the detector passed
/// over.
QVector<QRectF> rowsOf(QVector<QRectF> places)
{
    std::sort(places.begin(), places.end(),
              [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    QVector<QRectF> rows;
    for (const QRectF &place : places) {
        const auto beside = std::find_if(rows.begin(), rows.end(), [&place](const QRectF &row) {
            const double height = std::max(row.height(), place.height());
            return place.left() - row.right() < kGapInRow * height &&
                   std::abs(middleOf(place) - middleOf(row)) < 0.35 * height;
        });
        if (beside == rows.end())
            rows.append(place);
        else
            *beside |= place;
    }
    erase_if(rows, [](const QRectF &row) { return row.width() < kShortestRow * row.height(); });
    return rows;
}

class MissedText final
{
public:
    MissedText(QVector<RecognisedLine> &lines, const QImage &image, OcrEngine &engine, const StopToken &stop)
        : m_lines(lines)
        , m_image(image)
        , m_engine(engine)
        , m_stop(stop)
    {
    }

    Result<void> read(const QRectF &place)
    {
        if (const auto line = lineTouching(m_lines, place)) return lengthen(m_lines[*line], place);
        const auto mate =
            std::find_if(m_lines.cbegin(), m_lines.cend(), [&place](const RecognisedLine &line) {
                return inRow(place, line.quad.boundingRect());
            });
        if (mate == m_lines.cend()) {
            m_strays.append(place);
            return {};
        }
        return readAlone(place, mate->quad.boundingRect().height());
    }

    /// After all places: whole lines that were missed, as when a watermark ran into them.
    Result<void> readRows()
    {
        for (const QRectF &row : rowsOf(m_strays)) {
            if (m_stop.stop_requested())
                return fail(ErrorCode::Cancelled, QStringLiteral("Reading was cancelled."));
            const double margin = kRowMargin * row.height();
            const QRectF box = row.adjusted(-margin, -margin, margin, margin);
            const QPolygonF quad({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
            auto line = readQuad(m_image, quad, 0, m_engine, m_stop);
            if (!line) return passOn(line);
            if (line->chars.size() >= 2 && line->confidence >= kSureRow) m_lines.append(std::move(*line));
        }
        return {};
    }

private:
    Result<void> lengthen(RecognisedLine &line, const QRectF &place)
    {
        const double margin = std::round(0.08 * quadSize(line.quad).height());
        auto longer = readQuad(m_image, widenedTo(line.quad, place), margin, m_engine, m_stop);
        if (!longer) return passOn(longer);
        if (saysMore(*longer, line)) line = std::move(*longer);
        return {};
    }

    Result<void> readAlone(const QRectF &place, double height)
    {
        // As tall as the row's text, so that the engine sees a character of its usual size, with paper
        // around.
        const double middle = middleOf(place);
        const QRectF box(place.left() - 0.3 * height, middle - height / 2, place.width() + 0.6 * height,
                         height);
        const QPolygonF quad({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
        auto line = readQuad(m_image, quad, 0, m_engine, m_stop);
        if (!line) return passOn(line);
        if (!line->chars.isEmpty() && line->chars.size() <= 4 && line->confidence >= kSureAlone)
            m_lines.append(std::move(*line));
        return {};
    }

    QVector<RecognisedLine> &m_lines;
    QVector<QRectF> m_strays; ///< in the row of no line
    const QImage &m_image;
    OcrEngine &m_engine;
    const StopToken &m_stop;
};

} // namespace

Result<void> readUnreadInk(QVector<RecognisedLine> &lines, const QImage &image, const QVector<QLineF> &rules,
                           const QVector<QRectF> &seals, OcrEngine &engine, const StopToken &stop)
{
    QVector<QPolygonF> read;
    for (const RecognisedLine &line : lines)
        read.append(line.quad);
    MissedText missed(lines, image, engine, stop);
    for (const QRectF &place : unreadInk(image, read, rules, seals, kMostPlaces)) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("Reading was cancelled."));
        if (auto done = missed.read(place); !done) return done;
    }
    return missed.readRows();
}

} // namespace tt
