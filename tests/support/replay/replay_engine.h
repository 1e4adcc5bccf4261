// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"
#include "tests/support/replay/reading_record.h"

namespace tt
{

/// Answers from a record instead of reading. With a live engine beside it, asks that one and keeps what it
/// said.
///
/// Every answer is given once, for the image that looks like the recorded one (ImageLook says why not for the
/// same pixels). So that this is never silently wrong, an image that resembles none is an error, and what was
/// recorded and not asked for stands in ReadingRecord::neverAsked(). Specks are no lines: nothing is read in
/// them. The recorder hands on what a replay will say, rounding included: both take the same way through the
/// pipeline.
class ReplayEngine final : public OcrEngine
{
public:
    /// The record, and the live engine if there is one, outlive the engine.
    explicit ReplayEngine(ReadingRecord &record, OcrEngine *live = nullptr);

    [[nodiscard]] QString id() const override { return m_record.id; }
    [[nodiscard]] QString description() const override { return m_record.description; }
    /// Error without a live engine, here and below: NotFound.
    Result<int> uprightTurn(const QImage &page, StopToken stop) override;
    Result<QVector<RecognisedLine>> readPage(const QImage &page, StopToken stop) override;
    Result<RecognisedLine> readLine(const QImage &line, StopToken stop) override;

private:
    ReadingRecord &m_record;
    OcrEngine *m_live;
};

} // namespace tt
