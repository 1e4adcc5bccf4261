// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"

#include <QStringList>

#include <memory>

namespace tt
{

class ModelSession;

/// A line of text as found on a page, not read yet.
struct DetectedLine {
    QPolygonF quad; ///< pixels of the page image: top left, top right, bottom right, bottom left
    float score = 0;
};

/// PP-OCR (v3, v4 and later) in ONNX form: a detector, a recogniser and a direction classifier. One thread,
/// one core.
///
/// What a folder of models holds and how its dictionary is checked: ocr/engine/model_folder.h.
class PaddleEngine final : public OcrEngine
{
public:
    /// Errors: ModelsMissing, BadFormat.
    static Result<std::unique_ptr<PaddleEngine>> create(const QString &modelDir);
    ~PaddleEngine() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] std::chrono::nanoseconds modelTime() const override;
    Result<int> uprightTurn(const QImage &page, StopToken stop) override;
    Result<QVector<RecognisedLine>> readPage(const QImage &page, StopToken stop) override;
    Result<RecognisedLine> readLine(const QImage &line, StopToken stop) override;

    /// Where lines are, without reading them. `longSide` bounds the resolution the detector works at, pixels.
    Result<QVector<DetectedLine>> detect(const QImage &page, int longSide, const StopToken &stop);
    /// One line, its width drawn out by `stretch` before the recogniser sees it; boxes in pixels of `line`.
    Result<RecognisedLine> readStretched(const QImage &line, double stretch, const StopToken &stop);
    /// A lone, doubtful letter or mark is read again several times side by side: it may be a digit, as most
    /// characters alone in their cells are. Digits and Han characters stay.
    Result<void> readInCompany(const QImage &crop, RecognisedLine &line, const StopToken &stop);
    /// Reads the line inside a quad of the page; boxes are pixels of the page.
    Result<RecognisedLine> readQuad(const QImage &page, const QPolygonF &quad, const StopToken &stop);
    /// Probability that a cropped line stands on its head; 0 without a classifier.
    Result<float> upsideDown(const QImage &line, const StopToken &stop);

private:
    static constexpr int kDetectorLongSide = 1280; ///< pixels
    static constexpr float kSureBox = 0.85F; ///< a box of doubtful shape read with less is looked at again

    PaddleEngine() = default;

    /// A box higher than wide: a lone digit of a table, a line turned by a quarter, a stack of characters.
    Result<RecognisedLine> readTall(const QImage &page, const QPolygonF &quad, const StopToken &stop);
    /// The same as characters that stand one below the other. Empty when the box holds no such column.
    Result<RecognisedLine> readStacked(const QImage &page, const QPolygonF &quad, const StopToken &stop);
    /// A box that the detector drew around two lines: looked at again by itself, at a finer resolution. Empty
    /// when that shows no more than one line, or reads worse.
    Result<QVector<RecognisedLine>> readApart(const QImage &page, const RecognisedLine &line,
                                              const StopToken &stop);
    /// Where boxes are much higher than the page's lines, a watermark is what lines of text ran into. They
    /// are looked for again, once for all such boxes (`box` holds them; empty: there are none), with the pale
    /// print gone.
    Result<QVector<RecognisedLine>> readThrough(const QImage &page, const QRectF &box, double usualHeight,
                                                const StopToken &stop);
    Result<bool> standsOnItsHead(const QImage &page, QVector<QPolygonF> lines, const StopToken &stop);

    std::unique_ptr<ModelSession> m_detector;
    std::unique_ptr<ModelSession> m_recogniser;
    std::unique_ptr<ModelSession> m_classifier;
    QStringList m_alphabet;
    QString m_name;
};

} // namespace tt
