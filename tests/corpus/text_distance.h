// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tt::corpus
{

/// What two texts are compared by: NFKC (so that full-width marks equal half-width ones), without white space
/// and cell borders.
QString comparable(const QString &text);

/// Insertions, deletions and substitutions between two texts, in UTF-16 units.
qsizetype editDistance(const QString &a, const QString &b);

struct TextScore {
    qsizetype errors = 0;
    qsizetype length = 0; ///< of the true text

    [[nodiscard]] double rate() const
    {
        return length > 0 ? static_cast<double>(errors) / static_cast<double>(length) : 0;
    }
    void add(const TextScore &other)
    {
        errors += other.errors;
        length += other.length;
    }
};

/// The character error rate of a whole page: reading order counts, spaces do not.
TextScore compareTexts(const QString &truth, const QString &read);

/// What of a reference text was read at all, whatever the order: each piece of the reference (a line, parted
/// where it has two spaces or a cell border) is held against the place in the read text that is most like it.
/// For references whose order is a text extractor's.
TextScore compareContent(const QString &reference, const QString &read);

} // namespace tt::corpus
