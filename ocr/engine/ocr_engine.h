// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"

#include <QChar>
#include <QImage>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QVector>

#include <chrono>

namespace tt
{

struct RecognisedChar {
    QString text;         ///< one user-perceived character
    QRectF box;           ///< pixels of the image that was read
    float confidence = 0; ///< 0 … 1
    QString alternative;  ///< the runner-up, may be empty
    float alternativeConfidence = 0;
};

struct RecognisedLine {
    QPolygonF
        quad; ///< pixels of the image that was read: top left, top right, bottom right, bottom left as read
    QVector<RecognisedChar> chars;
    float confidence = 0;

    [[nodiscard]] QString text() const
    {
        QString out;
        for (const RecognisedChar &c : chars)
            out += c.text;
        return out;
    }
};

/// Reads text from images. Not thread-safe: one engine per thread, and each engine works on one core.
/// Implementations: PaddleEngine, TesseractEngine; ReplayEngine and the fault engines in tests.
class OcrEngine
{
public:
    virtual ~OcrEngine() = default;
    OcrEngine() = default;
    OcrEngine(const OcrEngine &) = delete;
    OcrEngine &operator=(const OcrEngine &) = delete;

    /// Short and stable: "paddle", "tesseract".
    [[nodiscard]] virtual QString id() const = 0;
    /// With versions, for provenance: "paddle ppocr-v4", "tesseract 5.3.0 chi_sim+eng".
    [[nodiscard]] virtual QString description() const = 0;
    /// Time spent inside the models since the engine was made; zero when it is not known.
    [[nodiscard]] virtual std::chrono::nanoseconds modelTime() const { return {}; }
    /// How far to turn a page clockwise so that its text stands upright: 0, 90, 180 or 270. An engine that
    /// cannot tell says 0.
    virtual Result<int> uprightTurn(const QImage & /*page*/, StopToken /*stop*/) { return 0; }
    /// All lines of an upright page image, in no particular order.
    virtual Result<QVector<RecognisedLine>> readPage(const QImage &page, StopToken stop) = 0;
    /// One line, cropped and upright.
    virtual Result<RecognisedLine> readLine(const QImage &line, StopToken stop) = 0;
};

} // namespace tt
