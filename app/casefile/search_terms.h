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
    bool open = false;   ///< a run of letters or digits: a longer run may begin with it
    bool joined = false; ///< a run that follows the run before it with nothing between: the 800 of H800

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

/// One character of its own: Han, kana, Hangul.
inline bool isIdeograph(const SearchTerm &term) { return !term.open && term.text != u"|"; }

/// A character with those that recognisers read for it made one: O is 0, l and I are 1, S is 5, B is 8, Z
/// is 2. Takes and gives folded characters.
QChar misreadKey(QChar c);
/// The same for every character of a run.
QString misreadKey(QStringView run);

/// What the index holds for a text beside the terms themselves, at the place of the term `at`: for an
/// ideograph that another follows both together, so that a phrase meets few pages; for the first of joined
/// runs kRunMark and the misreadKey() of all of them, so that a misread name is one look-up. Empty: nothing.
QString secondTerm(const QVector<SearchTerm> &terms, qsizetype at);
inline constexpr QChar kRunMark = u'~';

/// Changes whenever the same text might be cut or folded otherwise (our rules, OpenCC's table, Qt's Unicode
/// version). An index made under another fingerprint is made anew: removing a text from it would not find the
/// same terms.
QByteArray searchTermsFingerprint();

} // namespace tt
