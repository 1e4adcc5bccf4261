// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/page_rect.h"

#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QVector>

namespace tt
{

/// A run of UTF-16 units of its line that share one place: one character for OCR, a glyph or word for
/// embedded text.
struct TextSpan {
    qsizetype begin = 0; ///< offset in TextLine::text
    qsizetype length = 0;
    PageRect box;
    float confidence = 1; ///< 0 … 1; 1 for embedded text
    bool underSeal = false;
    int rawLine = -1; ///< index in PageText::rawLines this came from; -1 for embedded text

    bool operator==(const TextSpan &) const = default;
};

/// What layout took a line for.
enum class LineRole { Body, Heading, TableRow, TableHeader, PageHeader, PageFooter, Unplaced };

/// One line in reading order. A table row is one line whose cells are separated by " | " (no span covers a
/// separator); a cell that the page breaks over several lines is one cell here.
struct TextLine {
    QString text;
    PageRect box;
    QVector<TextSpan> spans; ///< ascending, not overlapping
    LineRole role = LineRole::Body;
    int table = -1; ///< rows of one table share a number; -1 outside tables

    bool operator==(const TextLine &) const = default;
};

/// What another engine, or the same engine on a differently prepared crop, made of a raw line.
struct OtherReading {
    QString by; ///< "tesseract", "paddle-enlarged", …
    QString text;
    float confidence = 0;

    bool operator==(const OtherReading &) const = default;
};

/// A line as the detector found it, before layout. Kept whatever layout made of it.
struct RawLine {
    PageQuad quad;
    QString text;
    float confidence = 0;
    bool underSeal = false;
    QVector<OtherReading> others;

    bool operator==(const RawLine &) const = default;
};

enum class TextSource { Embedded, Ocr, Mixed };

/// An estimate of how far a page can be trusted, shown to the reader as it is.
struct PageQuality {
    double dpi = 0;                ///< of the scan (0: unknown, or drawn)
    double skewDegrees = 0;        ///< as found, before correction; positive = clockwise
    int turnDegrees = 0;           ///< 0, 90, 180, 270: how far the page was turned clockwise for reading
    double lowConfidenceShare = 0; ///< share of characters below 0.8
    double sealShare = 0;          ///< share of the page under seals

    // Measured since version 2 of the case; kUnmeasured where an older reading did not look, and the last
    // four where the text was taken from the file and nobody looked at the image.
    int characters = kUnmeasured;         ///< that stand in the text
    int unplacedCharacters = kUnmeasured; ///< that were read and stand in no line: they run askew
    double inkShare = kUnmeasured;        ///< share of the page that is dark, seals aside
    double contrast = kUnmeasured;        ///< of ink to paper: 0 none, 1 black on white
    /// Area that is neither dark nor light, by the dark area: 0.5 to 3 on ordinary scans, more on blurred
    /// ones.
    double softness = kUnmeasured;
    bool oneBit = false; ///< pure black and white, as faxes are: thin strokes are gone

    static constexpr int kUnmeasured = -1;

    bool operator==(const PageQuality &) const = default;
};

/// Everything read from one page. A plain value: crosses processes as CBOR (ocr/text/page_text_io.h) and is
/// stored as such.
struct PageText {
    QSizeF sizePoints; ///< of the page as shown, 1/72 inch
    TextSource source = TextSource::Ocr;
    QString readBy;          ///< engine and version: "paddle ppocr-v4", "tesseract 5.3.0", "embedded"
    QVector<TextLine> lines; ///< in reading order
    QVector<RawLine> rawLines;
    QVector<PageRect> seals;
    PageQuality quality;
    QStringList remarks; ///< for people: why the embedded text was not trusted, what was bounded, …

    bool operator==(const PageText &) const = default;

    /// The lines joined by "\n": what the analysis reads and what offsets of findings refer to.
    [[nodiscard]] QString plainText() const;
};

/// A range of PageText::plainText(), in UTF-16 units.
struct TextRange {
    qsizetype begin = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return begin + length; }
    bool operator==(const TextRange &) const = default;
};

/// Where a range of plainText() stands on the page: one box per line (and cell) it touches, in reading order.
/// Spans that the range only cuts into count in proportion. Empty when the page has no positions.
QVector<PageRect> boxesOf(const PageText &page, TextRange range);

/// The spans a range touches, for confidence, seals and raw lines. Pointers into `page`.
QVector<const TextSpan *> spansOf(const PageText &page, TextRange range);

} // namespace tt
