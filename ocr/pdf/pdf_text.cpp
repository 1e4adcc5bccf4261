// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/pdf_text.h"

#include "ocr/text/radicals.h"

#include <QImage>

#include <cmath>

namespace tt
{

namespace
{

constexpr double kCoverageDpi = 36;
constexpr int kInk = 170; ///< grey level below which a pixel counts as ink
constexpr int kRed = 70;  ///< above the other channels: the ink of a seal, no text
constexpr int kRule = 14; ///< pixels: 10 mm
constexpr int kThin = 2;

/// Appends a word with a span per character; Poppler's words are runs without white space.
void appendWord(TextLine &line, const Poppler::TextBox &box, QSizeF size)
{
    const QString text = withoutRadicals(box.text());
    int character = 0; // Poppler counts code points, QString counts UTF-16 units
    for (qsizetype i = 0; i < text.size(); ++character) {
        TextSpan span;
        span.begin = line.text.size() + i;
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        span.length = pair ? 2 : 1;
        span.box = PageRect::fromPixels(box.charBoundingBox(character), size);
        line.spans.append(span);
        i += span.length;
    }
    line.text += text;
    line.box = line.box.united(PageRect::fromPixels(box.boundingBox(), size));
}

bool isInk(const QImage &image, int x, int y)
{
    if (!image.rect().contains(x, y)) return false;
    const QRgb pixel = reinterpret_cast<const QRgb *>(image.constScanLine(y))[x];
    const bool sealInk = qRed(pixel) - std::max(qGreen(pixel), qBlue(pixel)) > kRed;
    return qGray(pixel) < kInk && !sealInk;
}

/// Whether a pixel belongs to a drawn rule: long in one direction and thin in the other. A table's rules and
/// the lines to write on are no text that the text layer lacks.
bool isRule(const QImage &image, int x, int y)
{
    const auto run = [&](int dx, int dy) {
        int length = 1;
        for (int i = 1; length < kRule && isInk(image, x + i * dx, y + i * dy); ++i)
            ++length;
        for (int i = 1; length < kRule && isInk(image, x - i * dx, y - i * dy); ++i)
            ++length;
        return length;
    };
    const int across = run(1, 0);
    const int down = run(0, 1);
    // Where two rules cross, both runs are long; inside a dark panel or picture so they are, but there the
    // corners between them are dark as well.
    const bool isCrossing = across >= kRule && down >= kRule && !isInk(image, x - 3, y - 3) &&
                            !isInk(image, x + 3, y - 3) && !isInk(image, x - 3, y + 3) &&
                            !isInk(image, x + 3, y + 3);
    return isCrossing || (across >= kRule && down <= kThin) || (down >= kRule && across <= kThin);
}

double coverageOf(const Poppler::Page &page, const QVector<TextLine> &lines)
{
    const QImage image = page.renderToImage(kCoverageDpi, kCoverageDpi).convertToFormat(QImage::Format_RGB32);
    if (image.isNull()) return 0;
    QImage under(image.size(), QImage::Format_Grayscale8);
    under.fill(0);
    for (const TextLine &line : lines) {
        for (const TextSpan &span : line.spans) {
            const QRect box =
                span.box.onPage(image.size()).toAlignedRect().adjusted(-1, -1, 1, 1) & image.rect();
            for (int y = box.top(); y <= box.bottom(); ++y)
                std::fill_n(under.scanLine(y) + box.left(), box.width(), uchar(1));
        }
    }
    qint64 ink = 0;
    qint64 covered = 0;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *text = under.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            if (!isInk(image, x, y) || (text[x] == 0 && isRule(image, x, y))) continue;
            ++ink;
            covered += text[x];
        }
    }
    return ink == 0 ? 1 : static_cast<double>(covered) / static_cast<double>(ink);
}

} // namespace

EmbeddedText popplerText(const Poppler::Page &page, const TextBoxes &boxes, QSizeF sizePoints)
{
    EmbeddedText text;
    const Poppler::TextBox *expected = nullptr; // the word that goes on on the same line
    bool spaceBefore = false;
    for (const auto &box : boxes) {
        if (text.lines.isEmpty() || box.get() != expected)
            text.lines.append(TextLine{});
        else if (spaceBefore)
            text.lines.last().text += u' ';
        appendWord(text.lines.last(), *box, sizePoints);
        expected = box->nextWord();
        spaceBefore = box->hasSpaceAfter();
    }
    text.coverage = text.lines.isEmpty() ? 0 : coverageOf(page, text.lines);
    return text;
}

} // namespace tt
