// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/stop_token.h"
#include "ocr/reader/page_pipeline.h"
#include "ocr/reader/pipeline_page_view.h"

namespace tt
{

/// What makes a line worth a second reading.
struct LineInterest {
    /// Two digits or more, a digit with a unit, or a currency sign; not those of a telephone or a house
    /// number.
    bool figures = false;
    bool capitals = false; ///< capital numerals: the checking engine may not know them
    bool latin = false;    ///< a Latin word: a brand, a model, a project number

    [[nodiscard]] bool any() const { return figures || capitals || latin; }
};

LineInterest interestOf(QStringView text);

/// Characters [begin, end) of a line.
struct LinePart {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const LinePart &) const = default;
};

/// The parts of a long line that are worth a second reading, with a few characters of their surroundings; the
/// whole line when that is most of it.
QVector<LinePart> partsOfInterest(const RecognisedLine &line);

/// Paper beside a line, pixels of the upright page, in which nothing else is printed as far as is known.
struct LineRoom {
    double before = 0;
    double after = 0;
};

/// Up to a character's width and a bit on either side of line `index`, ending at the next line and the next
/// rule; only where the line begins or ends with a figure.
LineRoom roomBeside(const QVector<RecognisedLine> &lines, qsizetype index, const QVector<QLineF> &rules);

/// Reads the interesting lines again, or their interesting parts, and files the result in RawLine::others;
/// "…" stands for what was not read again. Where a line ends with a figure the crop reaches beyond its box: a
/// box that cut off a digit must not cut it off twice. The crop is taken once more
/// from the page as rendered (not from the image the first reading saw), in grey, enlarged: an error of
/// preparation must not be made twice. `lines` belong to `page.rawLines` one to one. Errors: Cancelled; an
/// engine's failure on a line leaves it single.
Result<void> readAgain(PageText &page, const QVector<RecognisedLine> &lines, const QVector<QLineF> &rules,
                       const PageView &view, const QImage &pageImage, EngineSet &engines,
                       const StopToken &stop);

} // namespace tt
