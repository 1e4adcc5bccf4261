// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"
#include "ocr/base/error.h"

#include <QString>
#include <QVector>

#include <optional>

namespace tt
{

enum class ImportPhase { Idle, Storing, Reading, Paused, Cancelling };

/// How an import stands, sent at most ten times a second. Totals count this run: what was waiting when it
/// began plus what came since.
struct ImportProgress {
    ImportPhase phase = ImportPhase::Idle;
    int filesTotal = 0;  ///< files that were given, folders searched through
    int filesStored = 0; ///< hashed and stored (duplicates included)
    int filesFailed = 0; ///< could not be stored or opened
    int duplicates = 0;
    int documentsTotal = 0;
    int documentsDone = 0;
    int documentsUnopened = 0; ///< whose pages are not in the total yet; files not stored yet as well
    int pagesTotal = 0;        ///< grows while documents are opened
    int pagesRead = 0;
    int pagesFailed = 0;
    double pagesPerMinute = 0;    ///< over the last minute of reading; 0 while unknown
    int secondsLeft = -1;         ///< -1: unknown; see ReadingPace and expectedPages()
    QString current;              ///< the name of a document being read
    std::optional<Error> problem; ///< why nothing more could be read in this run

    bool operator==(const ImportProgress &) const = default;
};

/// One input that failed, for the list under the progress and for exit code 4.
struct ImportFailure {
    QString path; ///< as given; the document's name when a stored document fails
    DocumentId document;
    int page = -1; ///< from 0; -1: the whole document
    Error error;

    bool operator==(const ImportFailure &) const = default;
};

} // namespace tt
