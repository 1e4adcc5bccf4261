// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/search_terms.h"

#include <QVector>

#include <functional>

namespace tt
{

/// A word of a query, or a phrase in quotation marks: its terms must follow one another.
struct QueryWord {
    QVector<SearchTerm> terms;
    bool prefix = false; ///< the last term may be the beginning of a longer run

    bool operator==(const QueryWord &) const = default;
};

/// Words joined by AND, OR and NOT. A Not has one child, which finds something by itself, and stands in an
/// And beside something that is to be found.
struct QueryNode {
    enum class Kind { Word, And, Or, Not };

    Kind kind = Kind::Word;
    QueryWord word; ///< of a Word
    QVector<QueryNode> children;
};

/// An FTS5 phrase for terms [from, to) of a word. The index takes the terms as they stand here.
QString ftsPhrase(const QueryWord &word, qsizetype from, qsizetype to);

/// The FTS5 expression of a tree, `leaf` giving that of a word; words under a Not are always exact.
QString ftsExpression(const QueryNode &node, const std::function<QString(const QueryWord &)> &leaf);

} // namespace tt
