// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tt
{

/// How reader processes are started. Filled by main(); tests put a fault-injecting program in `program`.
struct ReaderSetup {
    QString program;                         ///< path of tendertrace-reader
    QString modelDir;                        ///< PP-OCR models; empty: where the program finds them itself
    QString engine = QStringLiteral("auto"); ///< auto, paddle, tesseract
    int readers = 0;                         ///< 0: one per core, bounded by memory (600 MB each)
    int startTimeoutMs = 60'000;             ///< until a reader greets: loading the models from a cold disk
    int startTries = 3;                      ///< for a reader that does not come up
    int startPauseMs = 2'000;                ///< before the second start; before the third twice as long
    int openTimeoutMs = 30'000;
    int pageTimeoutMs = 120'000;
    int renderTimeoutMs = 30'000;
    qint64 memoryLimitBytes = qint64(2) << 30; ///< address space of a reader past its start; 0: none
    int maxPages = 5'000;                      ///< a document with more is refused with TooLarge

    /// The reader and models beside this program, or where it was installed.
    static ReaderSetup beside(const QString &applicationDir);
};

/// What a person chooses about reading while the program runs; as in ReaderSetup.
struct ReadingChoice {
    QString engine = QStringLiteral("auto");
    int readers = 0;

    bool operator==(const ReadingChoice &) const = default;
};

/// How many readers this machine bears: `wanted`, or one per core, each with room for 600 MB.
int readerCount(int wanted);

} // namespace tt
