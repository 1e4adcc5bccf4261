// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"

#include <memory>

namespace tt
{

/// Tesseract 5 with simplified Chinese and English. One thread; give the process OMP_THREAD_LIMIT=1 from
/// outside, because Tesseract asks for four threads whatever it is told inside.
///
/// Debian's chi_sim knows no 叁 柒 捌 仟: what it makes of capital numerals is no evidence.
class TesseractEngine final : public OcrEngine
{
public:
    /// `dataDir` empty: the system's. Errors: ModelsMissing.
    static Result<std::unique_ptr<TesseractEngine>> create(const QString &dataDir = {});
    ~TesseractEngine() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] std::chrono::nanoseconds modelTime() const override;
    Result<QVector<RecognisedLine>> readPage(const QImage &page, StopToken stop) override;
    Result<RecognisedLine> readLine(const QImage &line, StopToken stop) override;

private:
    struct Private;
    explicit TesseractEngine(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace tt
