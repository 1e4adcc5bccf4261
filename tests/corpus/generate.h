// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "tests/corpus/damage.h"
#include "tests/corpus/fonts.h"
#include "tests/corpus/layout.h"
#include "tests/corpus/notice.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tt::corpus
{

/// TruthOnly: nothing is drawn, for tests of what works on text.
enum class Output { ScanPdf, BornDigitalPdf, Jpeg, Png, TruthOnly };

/// How one notice becomes a file.
struct Job {
    QString directory;
    QString baseName; ///< without extension
    Output output = Output::ScanPdf;
    Level level = Level::Medium;
    Damage damage;
    PageStyle style;
    FontSet fonts;
    quint64 seed = 0;
    quint64 wearSeed = 0; ///< of what happens to the paper: skew of each page, seals, noise
};

/// Lays the notice out, draws and damages it, writes the file and its truth; returns the finished truth. The
/// same job and fonts give the same bytes.
Result<DocumentTruth> produce(Notice notice, const Job &job);

struct CorpusOptions {
    QString directory;
    quint64 seed = 1;
    int count = 10;
    int dpi = 0; ///< 0: as the level draws it
    Level level = Level::Medium;
    QStringList families;
    QString layout;                    ///< only this one; empty: all
    std::optional<quint64> damageSeed; ///< the same notices, printed and scanned once more; none: from `seed`
    Output output = Output::ScanPdf;
};

/// One notice under this name, in the looks and damage that its seed draws.
Result<DocumentTruth> produceDrawn(Notice notice, const QString &baseName, quint64 seed,
                                   const CorpusOptions &options);

/// `count` notices for each of the families, 150, 200 and 300 dpi and the three levels of damage: for figures
/// by font, resolution and level. `dpi`, `level` and `output` of the options do not count.
Result<QVector<DocumentTruth>> produceGrid(const CorpusOptions &options);

/// `count` notices drawn from the seed, each in its own random stream, so that notice 17 is the same in a run
/// of 20 and of 200.
Result<QVector<DocumentTruth>> produceCorpus(const CorpusOptions &options);

/// One scan of `pages` pages, written page by page, for tests of memory and speed; the truth says what is on
/// each page.
Result<void> produceLongScan(const QString &path, int pages, quint64 seed, const QStringList &families);

/// The samples that ship with the program.
Result<QVector<DocumentTruth>> produceSamples(const QString &directory, const QStringList &families);

} // namespace tt::corpus
