// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tt
{

/// What a page of a searchable copy gives back, against what it must. Characters are code points.
struct CopiedText {
    qint64 laid = 0;      ///< characters that were laid on the page
    qint64 matched = 0;   ///< of them, found in the copy in the same order
    qint64 otherText = 0; ///< characters that the page had before and keeps
    bool equal = false;   ///< every character laid stands there, in one piece, and nothing but what the page
                          ///< had before beside it

    /// 0 … 1; 1 when nothing was laid.
    [[nodiscard]] double share() const
    {
        return laid == 0 ? 1.0 : static_cast<double>(matched) / static_cast<double>(laid);
    }
    bool operator==(const CopiedText &) const = default;
};

/// All texts without white space. `before` is the original page's text; `beforeRemoved`: some of it was
/// left out of the copy on purpose.
CopiedText compareCopiedText(const QString &laid, const QString &inCopy, const QString &before,
                             bool beforeRemoved);

/// Share of the characters of `read` that `own` has, whatever their order, 0 … 1.
double shareFound(const QString &read, const QString &own);

} // namespace tt
