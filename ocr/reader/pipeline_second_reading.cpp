// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_second_reading.h"

#include "ocr/image/geometry.h"
#include "ocr/image/seal.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

constexpr int kEnlargedHeight = 64; ///< pixels of a crop for the second reading
constexpr double kMarginShare = 0.08;
constexpr float kSureDigit = 0.9F;

bool matches(const QRegularExpression &form, QStringView text)
{
    return form.match(text.toString()).hasMatch();
}

} // namespace

LineInterest interestOf(QStringView text)
{
    static const QRegularExpression figures(
        QStringLiteral("[0-9０-９]{2}|[0-9０-９]\\s*[元万亿圆角分%％折]|[¥￥$€£＄]"));
    static const QRegularExpression capitals(QStringLiteral(
        "[零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟][零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬万亿億元圆圓整]"));
    static const QRegularExpression latin(QStringLiteral("[A-Za-zＡ-Ｚａ-ｚ]{2}|[A-Za-z][-.]?[0-9]"));
    return {matches(figures, text), matches(capitals, text), matches(latin, text)};
}

namespace
{

/// Grey by the page's lightest channel: black ink is dark in every channel, red ink is light in one. No mask
/// is involved, so this shares no decision with the first reading's seal suppression.
QImage lightestChannel(const QImage &crop)
{
    const QImage source = crop.convertToFormat(QImage::Format_RGB32);
    QImage out(source.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < source.height(); ++y) {
        const auto *in = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *row = out.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            row[x] = static_cast<uchar>(std::max({qRed(in[x]), qGreen(in[x]), qBlue(in[x])}));
    }
    return out;
}

QImage enlargedCrop(const RecognisedLine &line, bool underSeal, const PageView &view, const QImage &pageImage)
{
    const QPolygonF quad = view.toPagePixels(line.quad);
    const QImage crop = cropQuad(pageImage, quad, quadSize(quad).height() * kMarginShare);
    if (crop.isNull()) return {};
    const QImage gray = underSeal ? lightestChannel(crop) : crop.convertToFormat(QImage::Format_Grayscale8);
    const double factor = std::clamp(static_cast<double>(kEnlargedHeight) / gray.height(), 0.5, 3.0);
    return scaledTo(gray, {std::max(1, static_cast<int>(std::lround(gray.width() * factor))),
                           std::max(1, static_cast<int>(std::lround(gray.height() * factor)))});
}

Result<void> fileReading(RawLine &raw, OcrEngine &engine, const QString &by, const QImage &crop,
                         const StopToken &stop)
{
    const auto again = engine.readLine(crop, stop);
    if (again)
        raw.others.append({by, again->text(), again->confidence});
    else if (again.error().code == ErrorCode::Cancelled || again.error().code == ErrorCode::OutOfMemory)
        return passOn(again);
    return {};
}

} // namespace

Result<void> readAgain(PageText &page, const QVector<RecognisedLine> &lines, const PageView &view,
                       const QImage &pageImage, EngineSet &engines, const StopToken &stop)
{
    for (qsizetype i = 0; i < std::min(lines.size(), page.rawLines.size()); ++i) {
        RawLine &raw = page.rawLines[i];
        LineInterest interest = interestOf(raw.text);
        // A stroke alone in its cell may be a one, a slash or a dash: only a doubtful one is worth the time.
        if (raw.text.size() == 1 && raw.text[0].isDigit() && raw.confidence < kSureDigit)
            interest.figures = true;
        if (!interest.any()) continue;
        const QImage crop = enlargedCrop(lines[i], raw.underSeal, view, pageImage);
        if (crop.isNull()) continue;
        // The checking engine may not know capital numerals at all, so the main one reads those again as
        // well.
        if (engines.check && (interest.figures || interest.latin)) {
            auto done = fileReading(raw, *engines.check, engines.check->id(), crop, stop);
            if (!done) return done;
        }
        if (engines.main && (interest.capitals || !engines.check)) {
            const QString by = engines.main->id() + QStringLiteral("-enlarged");
            auto done = fileReading(raw, *engines.main, by, crop, stop);
            if (!done) return done;
        }
    }
    return {};
}

} // namespace tt
