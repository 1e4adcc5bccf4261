// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/reader/page_pipeline.h"
#include "tests/corpus/truth.h"
#include "tests/support/replay/replay_engine.h"

#include <memory>

namespace tt::golden
{

/// A document of the golden set: a sample as it is, or one page of it as another scanner would have laid it.
struct GoldenDocument {
    const char *name;   ///< of its files in tests/golden/readings
    const char *sample; ///< in resources/samples
    int page = -1;      ///< from 0; -1: all of them
    int turn = 0;       ///< clockwise: 0, 90, 180, 270
    bool torn = false;  ///< recorded with the detector's mistakes (TornBoxesEngine)

    friend void PrintTo(const GoldenDocument &document, std::ostream *out);
};

const QVector<GoldenDocument> &goldenDocuments();

/// What both engines said of one page.
struct PageRecord {
    ReadingRecord main;
    ReadingRecord check;
};

/// Errors of all below: those of the page source, of the file and its form.
Result<QVector<PageRecord>> loadRecords(const GoldenDocument &document);
Result<void> saveRecords(const GoldenDocument &document, const QVector<PageRecord> &records);

/// `grain`: grey levels by which every pixel differs from the file's, as on a machine that draws it
/// otherwise.
Result<std::unique_ptr<PageSource>> openDocument(const GoldenDocument &document, int grain = 0);
/// What the document really says, its places on the page as openDocument() shows it.
Result<corpus::DocumentTruth> truthOf(const GoldenDocument &document);

/// Null: answers come from the record.
struct LiveEngines {
    OcrEngine *main = nullptr;
    OcrEngine *check = nullptr;
};

/// Engines that answer from the record of a page; with live engines, engines that fill it.
EngineSet replaying(PageRecord &record, const LiveEngines &live);

QString readingsFolder();

} // namespace tt::golden
