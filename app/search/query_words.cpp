// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/query_words.h"

#include <QStringList>

namespace tt
{

QString ftsPhrase(const QueryWord &word, qsizetype from, qsizetype to)
{
    // Terms hold letters, digits, ideographs and "|" only, so nothing here can be taken for FTS5's own
    // syntax.
    QStringList tokens;
    for (qsizetype i = from; i < to; ++i) {
        const bool pair = isIdeograph(word.terms[i]) && i + 1 < to && isIdeograph(word.terms[i + 1]);
        const bool covered =
            i > from && i + 1 == to && isIdeograph(word.terms[i]) && isIdeograph(word.terms[i - 1]);
        if (!covered) tokens.append(pair ? secondTerm(word.terms, i) : word.terms[i].text);
    }
    const bool prefix = word.prefix && to == word.terms.size();
    return u'"' + tokens.join(u' ') + (prefix ? QStringLiteral("\" *") : QStringLiteral("\""));
}

QString ftsExpression(const QueryNode &node, const std::function<QString(const QueryWord &)> &leaf)
{
    if (node.kind == QueryNode::Kind::Word) return leaf(node.word);
    const auto exact = [](const QueryWord &word) { return ftsPhrase(word, 0, word.terms.size()); };
    QStringList wanted;
    QStringList unwanted;
    for (const QueryNode &child : node.children) {
        if (child.kind == QueryNode::Kind::Not)
            unwanted.append(ftsExpression(child.children.first(), exact));
        else
            wanted.append(ftsExpression(child, leaf));
    }
    const QString all =
        wanted.join(node.kind == QueryNode::Kind::Or ? QStringLiteral(" OR ") : QStringLiteral(" AND "));
    if (unwanted.isEmpty()) return u'(' + all + u')';
    return QStringLiteral("((%1) NOT (%2))").arg(all, unwanted.join(QStringLiteral(" OR ")));
}

} // namespace tt
