// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/query_parser.h"

#include "app/search/query_fields.h"
#include "app/search/query_tokens.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kMaxDepth = 8; ///< FTS5's own parser takes no more than about twenty

/// A tree of words and filters as it was written.
struct Part {
    enum class Kind { Nothing, Word, Field, And, Or, Not };

    Kind kind = Kind::Nothing; ///< Nothing: only punctuation stood there
    QueryWord word;
    QueryField field;
    QVector<Part> children;
};

tl::unexpected<Error> usage(const QString &text) { return fail(ErrorCode::Usage, text); }

Part joined(Part::Kind kind, QVector<Part> parts)
{
    parts.removeIf([](const Part &part) { return part.kind == Part::Kind::Nothing; });
    if (parts.isEmpty()) return {};
    if (parts.size() == 1) return parts.first();
    Part part;
    part.kind = kind;
    part.children = std::move(parts);
    return part;
}

class Parser final
{
public:
    explicit Parser(const QVector<QueryToken> &tokens)
        : m_tokens(tokens)
    {
    }

    Result<Part> parse()
    {
        return alternatives(0); // to the end: a group that is not open is not closed either (query_tokens.h)
    }

private:
    using Kind = QueryToken::Kind;

    [[nodiscard]] bool next(Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }

    bool take(Kind kind)
    {
        if (!next(kind)) return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool atOperand() const
    {
        return m_at < m_tokens.size() && !next(Kind::Or) && !next(Kind::And) && !next(Kind::Close);
    }

    Result<Part> alternatives(int depth)
    {
        QVector<Part> parts;
        do {
            Result<Part> part = all(depth);
            if (!part) return part;
            parts.append(*part);
        } while (take(Kind::Or));
        return joined(Part::Kind::Or, parts);
    }

    Result<Part> all(int depth)
    {
        QVector<Part> parts;
        do {
            if (!atOperand())
                return usage(
                    QStringLiteral("Something to search for is missing beside OR, AND, NOT or within “()”. "
                                   "Write for example “阿里云 OR 腾讯云”; to search for the word OR "
                                   "itself write it in quotation marks or small."));
            while (atOperand()) {
                Result<Part> part = single(depth);
                if (!part) return part;
                parts.append(*part);
            }
        } while (take(Kind::And));
        return joined(Part::Kind::And, parts);
    }

    Result<Part> single(int depth)
    {
        bool negated = false;
        while (take(Kind::Not))
            negated = !negated;
        if (!atOperand()) return all(depth); // says what is wrong
        Result<Part> part = operand(depth);
        if (!part || !negated || part->kind == Part::Kind::Nothing) return part;
        Part no;
        no.kind = Part::Kind::Not;
        no.children = {*part};
        return no;
    }

    Result<Part> operand(int depth)
    {
        if (take(Kind::Open)) {
            if (depth == kMaxDepth)
                return usage(
                    QStringLiteral("The search has too many parentheses within one another. Use at most %1.")
                        .arg(kMaxDepth));
            Result<Part> part = alternatives(depth + 1);
            if (part && !take(Kind::Close))
                return usage(
                    QStringLiteral("A “(” is not closed. Write “)” where the group ends, or put the words "
                                   "in quotation marks."));
            return part;
        }
        const QueryToken &token = m_tokens[m_at++];
        Part part;
        if (token.kind == Kind::Field) {
            const Result<QueryField> field = parseField(token.name, token.text, token.quoted);
            if (!field) return passOn(field);
            part.kind = Part::Kind::Field;
            part.field = *field;
            return part;
        }
        part.word = wordOf(token);
        if (!part.word.terms.isEmpty()) part.kind = Part::Kind::Word;
        return part;
    }

    const QVector<QueryToken> &m_tokens;
    qsizetype m_at = 0;
};

bool holds(const Part &part, Part::Kind kind)
{
    return part.kind == kind || std::any_of(part.children.begin(), part.children.end(),
                                            [kind](const Part &child) { return holds(child, kind); });
}

QueryNode nodeOf(const Part &part)
{
    QueryNode node;
    node.word = part.word;
    node.kind = part.kind == Part::Kind::And   ? QueryNode::Kind::And
                : part.kind == Part::Kind::Or  ? QueryNode::Kind::Or
                : part.kind == Part::Kind::Not ? QueryNode::Kind::Not
                                               : QueryNode::Kind::Word;
    for (const Part &child : part.children)
        node.children.append(nodeOf(child));
    return node;
}

/// Whether the index can look for it: a Not takes away from something that is to be found.
bool findsSomething(const QueryNode &node)
{
    const auto finds = [](const QueryNode &child) { return findsSomething(child); };
    const auto fine = [](const QueryNode &child) {
        return child.kind == QueryNode::Kind::Not ? findsSomething(child.children.first())
                                                  : findsSomething(child);
    };
    switch (node.kind) {
    case QueryNode::Kind::Word:
        return true;
    case QueryNode::Kind::Or:
        return std::all_of(node.children.begin(), node.children.end(), finds);
    case QueryNode::Kind::And:
        return std::any_of(node.children.begin(), node.children.end(), finds) &&
               std::all_of(node.children.begin(), node.children.end(), fine);
    case QueryNode::Kind::Not:
        break;
    }
    return false;
}

/// Parts words from filters.
class Sorter final
{
public:
    Result<ParsedQuery> sort(const Part &part)
    {
        if (const Result<void> done = take(part, false); !done) return passOn(done);
        if (m_words.isEmpty() && m_query.conditions.isEmpty())
            return usage(
                QStringLiteral("There is nothing to search for. Write one or more words, for example 阿里云 "
                               "or H800."));
        if (m_words.isEmpty()) return m_query;
        QueryNode all;
        all.kind = QueryNode::Kind::And;
        all.children = m_words;
        m_query.words =
            m_words.size() == 1 && m_words.first().kind != QueryNode::Kind::Not ? m_words.first() : all;
        if (!findsSomething(*m_query.words))
            return usage(
                QStringLiteral("NOT and “-” take away from what other words find. Write what is to be found "
                               "as well, for example “云服务 -阿里云”."));
        return m_query;
    }

private:
    Result<void> take(const Part &part, bool negated)
    {
        switch (part.kind) {
        case Part::Kind::Nothing:
            return {};
        case Part::Kind::Not:
            return take(part.children.first(), !negated);
        case Part::Kind::Field:
            return takeField(part.field, negated);
        case Part::Kind::Word:
            takeWords(part, negated);
            return {};
        case Part::Kind::And:
        case Part::Kind::Or:
            break;
        }
        if (!holds(part, Part::Kind::Field)) {
            takeWords(part, negated);
            return {};
        }
        // All of them: side by side. None of them: each on its own.
        if ((part.kind == Part::Kind::And) != negated) {
            for (const Part &child : part.children)
                if (Result<void> done = take(child, negated); !done) return done;
            return {};
        }
        return takeAlternatives(part, negated);
    }

    void takeWords(const Part &part, bool negated)
    {
        QueryNode node = nodeOf(part);
        if (negated) {
            QueryNode no;
            no.kind = QueryNode::Kind::Not;
            no.children = {node};
            node = no;
        }
        m_words.append(node);
    }

    Result<void> takeField(const QueryField &field, bool negated)
    {
        if (const auto *condition = std::get_if<FindingCondition>(&field.meaning)) {
            m_query.conditions.append(*condition);
            if (negated) m_query.conditions.last().negated = true;
            return {};
        }
        QSet<SearchSource> sources = std::get<QSet<SearchSource>>(field.meaning);
        if (negated)
            sources = QSet<SearchSource>{SearchSource::Text, SearchSource::Note, SearchSource::Name,
                                         SearchSource::Correction} -
                      sources;
        m_query.sources = m_query.sources.isEmpty() ? sources : m_query.sources & sources;
        if (m_query.sources.isEmpty())
            return usage(QStringLiteral("“%1” leaves nothing to look in. Write for example in:notes,names.")
                             .arg(field.text));
        return {};
    }

    /// kind:award OR kind:budget is one condition.
    Result<void> takeAlternatives(const Part &part, bool negated)
    {
        std::optional<FindingCondition> merged;
        for (const Part &child : part.children) {
            const auto *condition = child.kind == Part::Kind::Field
                                        ? std::get_if<FindingCondition>(&child.field.meaning)
                                        : nullptr;
            if (condition == nullptr || negated || condition->values.isEmpty() ||
                (merged && merged->field != condition->field))
                return usage(
                    QStringLiteral("Filters stand beside the words, and all of them must hold: OR joins "
                                   "words, or values of one "
                                   "filter. Write for example “kind:award,budget 阿里云”, or search twice."));
            if (!merged)
                merged = *condition;
            else
                merged->values += condition->values;
        }
        m_query.conditions.append(*merged);
        return {};
    }

    ParsedQuery m_query;
    QVector<QueryNode> m_words;
};

} // namespace

Result<ParsedQuery> parseQuery(const QString &query)
{
    const Result<QVector<QueryToken>> tokens = queryTokens(query);
    if (!tokens) return passOn(tokens);
    if (tokens->isEmpty()) return Sorter().sort({});
    const Result<Part> part = Parser(*tokens).parse();
    if (!part) return passOn(part);
    return Sorter().sort(*part);
}

Result<FindingConditions> parseConditions(const QString &query)
{
    const Result<ParsedQuery> parsed = parseQuery(query);
    if (!parsed) return passOn(parsed);
    if (parsed->words || !parsed->sources.isEmpty())
        return usage(
            QStringLiteral("Findings are chosen by filters only (%1). Words are looked for by the search.")
                .arg(fieldNames()));
    return parsed->conditions;
}

} // namespace tt
