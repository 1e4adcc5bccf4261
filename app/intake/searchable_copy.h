// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"
#include "app/intake/copied_text.h"
#include "ocr/base/sha256.h"

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

namespace tt
{

/// A copy of a document that looks as the original and can be searched.
struct SearchableCopyRequest {
    DocumentId document;
    QString target;           ///< a PDF file
    QString password;         ///< of an encrypted original
    bool overwrite = false;   ///< a person agreed to replacing the file at `target`
    bool allowUnread = false; ///< pages that are not read yet go in without text
};

enum class CopiedAs {
    WithText,   ///< what was read lies on the page
    OwnText,    ///< the page has good text of its own; nothing was added
    WithoutText ///< the page is not read yet
};

struct CopiedPageReport {
    int page = 0; ///< from 0
    CopiedAs as = CopiedAs::WithText;
    CopiedText text;
    bool oldTextRemoved = false; ///< an invisible text layer of another program was left out
    bool sameLook = false;       ///< drawn alike, pixel for pixel; only asked of PDFs

    bool operator==(const CopiedPageReport &) const = default;
};

/// What was saved, after it was read again.
struct SearchableCopyReport {
    DocumentId document;
    QString name; ///< of the document
    QString path;
    Sha256 originalSha256;
    Sha256 sha256; ///< of the copy
    qint64 bytes = 0;
    qint64 characters = 0; ///< laid on all pages, each found again
    QVector<CopiedPageReport> pages;
    QStringList remarks; ///< sentences for people

    [[nodiscard]] int count(CopiedAs as) const
    {
        int n = 0;
        for (const CopiedPageReport &page : pages)
            n += page.as == as ? 1 : 0;
        return n;
    }
    bool operator==(const SearchableCopyReport &) const = default;
};

struct SearchableCopyProgress {
    int written = 0; ///< pages
    int checked = 0;
    int pages = 0; ///< 0 while the original is being taken out of the case

    bool operator==(const SearchableCopyProgress &) const = default;
};

} // namespace tt
