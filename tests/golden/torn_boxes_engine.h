// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/engine/ocr_engine.h"

namespace tt::golden
{

/// A live engine whose detector makes, once on each page, every mistake that the pipeline is there to mend:
/// two figures of a table's row in one box, a line in two boxes, a figure without its first comma. Real
/// detectors make them on worse scans than the samples are. Single lines it reads as the live engine does.
class TornBoxesEngine final : public OcrEngine
{
public:
    /// The live engine outlives this one.
    explicit TornBoxesEngine(OcrEngine &live)
        : m_live(live)
    {
    }

    [[nodiscard]] QString id() const override { return m_live.id(); }
    [[nodiscard]] QString description() const override { return m_live.description(); }
    Result<int> uprightTurn(const QImage &page, StopToken stop) override
    {
        return m_live.uprightTurn(page, std::move(stop));
    }
    Result<QVector<RecognisedLine>> readPage(const QImage &page, StopToken stop) override;
    Result<RecognisedLine> readLine(const QImage &line, StopToken stop) override
    {
        return m_live.readLine(line, std::move(stop));
    }

private:
    OcrEngine &m_live;
};

} // namespace tt::golden
