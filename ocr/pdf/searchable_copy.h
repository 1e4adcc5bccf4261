// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"
#include "ocr/text/page_text.h"

#include <QString>
#include <QStringList>

namespace tt
{

/// What keeps a copy from being taken for the original.
struct CopyMark {
    QString producer;       ///< of the copy: this program and its version
    QString originalSha256; ///< in hex
};

struct CopiedPage {
    qsizetype characters = 0;    ///< laid on the page, without spaces
    bool oldTextRemoved = false; ///< an invisible text layer of another program was left out
    bool oldTextLeft = false;    ///< there is one that could not be taken off without risk

    bool operator==(const CopiedPage &) const = default;
};

struct WrittenCopy {
    qint64 bytes = 0;
    QStringList remarks; ///< sentences for people: a signature that is void in the copy, …

    bool operator==(const WrittenCopy &) const = default;
};

/// A PDF in the making that looks as the original does and carries text that is not seen. Only in reader
/// processes: the original is not trusted. The same original and texts give the same bytes.
///
/// The text is laid under what the page draws: so it begins in the state every page begins in, whatever the
/// page's own instructions leave behind (states saved and not restored, or restored once too often), and
/// those run as they always did. It is drawn in rendering mode 3, so what is above or below makes no
/// difference.
class SearchableCopy
{
public:
    virtual ~SearchableCopy() = default;
    SearchableCopy() = default;
    SearchableCopy(const SearchableCopy &) = delete;
    SearchableCopy &operator=(const SearchableCopy &) = delete;

    /// Every page, in order, from 0. Without `text` the page stays as it is. Errors: Usage out of order,
    /// Corrupt, OutOfMemory.
    virtual Result<CopiedPage> addPage(int page, const PageText *text) = 0;
    /// After the last page. Errors: Usage before it, DiskFull, Corrupt, OutOfMemory.
    virtual Result<WrittenCopy> write(const QString &path) = 0;
};

} // namespace tt
