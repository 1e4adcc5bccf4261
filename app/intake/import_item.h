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

enum class ImportItemState {
    Waiting,   ///< for its turn: to be stored, or to be read
    Copying,   ///< being hashed and stored
    Reading,   ///< being opened or read
    Analysing, ///< read; what it says is being looked for
    Done,
    Duplicate, ///< its bytes are in the case already, as `document`
    LeftOut,   ///< lay in a folder and is nothing we read
    Stopped,   ///< taken out by a person; what was stored and read stays
    Failed     ///< `error` says why; some of its pages may be read
};

/// One input of an import and how far it is: a file, or a document that waited in the case.
struct ImportItem {
    int number = 0; ///< from 1, in the order of their coming; stays the same
    QString path;   ///< as it was found; empty for what waited in the case
    QString name;
    DocumentId document; ///< null until stored
    ImportItemState state = ImportItemState::Waiting;
    int pages = 0; ///< of the document; 0 until opened
    int pagesRead = 0;
    int pagesFailed = 0;
    int failedPage = -1;        ///< the first one that failed, from 0
    std::optional<Error> error; ///< of the document, or of `failedPage`

    bool operator==(const ImportItem &) const = default;
};

/// Nothing more happens to it by itself.
bool isOver(ImportItemState state);
/// It wants its password, or another one.
bool needsPassword(const ImportItem &item);

/// What changed since the last time.
struct ImportItemChanges {
    QVector<ImportItem> changed; ///< new ones as well; by number
    QVector<int> removed;

    bool operator==(const ImportItemChanges &) const = default;
};

} // namespace tt
