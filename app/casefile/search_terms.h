// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace tt
{

/// A piece of text as the search index knows it.
struct SearchTerm {
    QString text;        ///< folded: one Han character, or a run of letters, or a run of digits
    qsizetype begin = 0; ///< in UTF-16 units of the source
    qsizetype length = 0;
    bool open = false; ///< a run of letters or digits: a longer run may begin with it

    bool operator==(const SearchTerm &) const = default;
};

/// Cuts text for searching. Every Han, kana and Hangul character is a term of its own, so that a phrase query
/// of any length matches exactly; letters and digits go in runs, and a change between the two begins a new
/// term (H800 is h + 800, as is "H 800"). Compatibility forms are folded (NFKC), case and accents too, and
/// traditional characters become simplified ones one by one (OpenCC's character table), so every term keeps
/// its place. Commas inside a number vanish: 1,234 is 1234. Spaces, line ends and punctuation separate terms
/// and leave no trace, save "|", the border of a table's cells, which is a term, so that no phrase reaches
/// from one cell into the next.
QVector<SearchTerm> searchTerms(QStringView text);

/// Changes whenever the same text might be cut or folded otherwise (our rules, OpenCC's table, Qt's Unicode
/// version). An index made under another fingerprint is made anew: removing a text from it would not find the
/// same terms.
QByteArray searchTermsFingerprint();

} // namespace tt
