// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/text_matches.h"

#include "app/search/fuzzy_match.h"

#include <algorithm>

namespace tt
{

namespace
{

using Found = std::optional<TextMatches>;

Found wordIn(const QVector<SearchTerm> &terms, const QueryWord &word, bool fuzzy)
{
    TextMatches found;
    found.matches = fuzzy ? fuzzyMatches(terms, word) : exactMatches(terms, word);
    if (found.matches.isEmpty()) return std::nullopt;
    found.cost =
        std::min_element(found.matches.begin(), found.matches.end(), [](const auto &a, const auto &b) {
            return a.cost < b.cost;
        })->cost;
    return found;
}

Found nodeIn(const QVector<SearchTerm> &terms, const QueryNode &node, bool fuzzy);

Found allIn(const QVector<SearchTerm> &terms, const QueryNode &node, bool fuzzy)
{
    TextMatches all;
    for (const QueryNode &child : node.children) {
        if (child.kind == QueryNode::Kind::Not) {
            if (nodeIn(terms, child.children.first(), false)) return std::nullopt;
            continue;
        }
        const Found found = nodeIn(terms, child, fuzzy);
        if (!found) return std::nullopt;
        all.matches += found->matches;
        all.cost = std::max(all.cost, found->cost);
    }
    return all;
}

Found anyIn(const QVector<SearchTerm> &terms, const QueryNode &node, bool fuzzy)
{
    Found any;
    for (const QueryNode &child : node.children) {
        const Found found = nodeIn(terms, child, fuzzy);
        if (!found) continue;
        if (!any) any = TextMatches{{}, found->cost};
        any->matches += found->matches;
        any->cost = std::min(any->cost, found->cost);
    }
    return any;
}

Found nodeIn(const QVector<SearchTerm> &terms, const QueryNode &node, bool fuzzy)
{
    switch (node.kind) {
    case QueryNode::Kind::Word:
        return wordIn(terms, node.word, fuzzy);
    case QueryNode::Kind::Or:
        return anyIn(terms, node, fuzzy);
    case QueryNode::Kind::And:
    case QueryNode::Kind::Not: // stands in an And only
        break;
    }
    return allIn(terms, node, fuzzy);
}

} // namespace

std::optional<TextMatches> matchesIn(const QString &text, const QueryNode &words, bool fuzzy)
{
    Found found = nodeIn(searchTerms(text), words, fuzzy);
    if (!found) return found;
    QVector<TermMatch> &matches = found->matches;
    std::sort(matches.begin(), matches.end(), [](const TermMatch &a, const TermMatch &b) {
        return std::tuple(a.range.begin, b.range.length, a.cost) <
               std::tuple(b.range.begin, a.range.length, b.cost);
    });
    // Two words may stand in the same place (云 and 云服务): one hit, the longer.
    QVector<TermMatch> apart;
    for (const TermMatch &match : std::as_const(matches)) {
        if (apart.isEmpty() || match.range.end() > apart.last().range.end()) apart.append(match);
    }
    matches = apart;
    return found;
}

} // namespace tt
