// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/query_tokens.h"

#include "app/search/query_fields.h"

#include <algorithm>

namespace tt
{

namespace
{

// FTS5 takes expressions of 256 levels; nobody types that much.
constexpr qsizetype kMaxWords = 64;
constexpr qsizetype kMaxUnits = 2'000;

bool isQuotationMark(QChar c) { return c == u'"' || c == u'“' || c == u'”' || c == u'＂'; }
bool isColon(QChar c) { return c == u':' || c == u'：'; }
bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; }

tl::unexpected<Error> openQuotation()
{
    return fail(
        ErrorCode::Usage,
        QStringLiteral("The quotation mark in the search is not closed. Write “\"…\"” around the words "
                       "that belong together, or leave the mark out."));
}

class Cutter final
{
public:
    explicit Cutter(const QString &query)
        : m_query(query)
    {
    }

    Result<QVector<QueryToken>> cut()
    {
        while (m_at < m_query.size()) {
            if (m_query[m_at].isSpace()) {
                ++m_at;
                continue;
            }
            if (const Result<void> done = one(); !done) return passOn(done);
        }
        return m_tokens;
    }

private:
    using Kind = QueryToken::Kind;

    [[nodiscard]] bool at(qsizetype i, QChar c) const { return i < m_query.size() && m_query[i] == c; }

    void add(Kind kind, const QString &text = {})
    {
        QueryToken token;
        token.kind = kind;
        token.text = text;
        m_tokens.append(token);
    }

    Result<void> one()
    {
        if (at(m_at, u'(')) {
            ++m_depth;
            ++m_at;
            add(Kind::Open);
            return {};
        }
        if (at(m_at, u')')) {
            ++m_at;
            if (m_depth == 0) return {}; // it closes nothing: punctuation
            --m_depth;
            add(Kind::Close);
            return {};
        }
        if (at(m_at, u'-') && m_at + 1 < m_query.size() && !m_query[m_at + 1].isSpace() &&
            !at(m_at + 1, u'-')) {
            ++m_at;
            add(Kind::Not);
            return {};
        }
        if (isQuotationMark(m_query[m_at])) return phrase();
        qsizetype end = m_at;
        while (end < m_query.size() && isAsciiLetter(m_query[end]))
            ++end;
        if (end > m_at && end + 1 < m_query.size() && isColon(m_query[end]) && !m_query[end + 1].isSpace()) {
            const QString name = m_query.mid(m_at, end - m_at).toLower();
            if (isFieldName(name)) return field(name, end + 1);
            if (m_query[end] == u':')
                return fail(ErrorCode::Usage,
                            QStringLiteral("There is no filter “%1:”. The filters are %2. To search for the "
                                           "text itself put it in quotation marks.")
                                .arg(name.left(40), fieldNames()));
        }
        word();
        return {};
    }

    Result<void> phrase()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_query.size() && !isQuotationMark(m_query[m_at]))
            ++m_at;
        if (m_at == m_query.size()) return openQuotation();
        add(Kind::Phrase, m_query.mid(begin, m_at - begin));
        ++m_at;
        if (at(m_at, u'*')) {
            m_tokens.last().star = true;
            ++m_at;
        }
        return {};
    }

    /// A word ends at a space, a quotation mark, or the ")" of a group; a pair of parentheses within it is
    /// part of it.
    void word()
    {
        const qsizetype begin = m_at;
        int within = 0;
        for (; m_at < m_query.size(); ++m_at) {
            const QChar c = m_query[m_at];
            if (c.isSpace() || isQuotationMark(c)) break;
            if (c == u'(') ++within;
            if (c == u')' && within-- == 0) break;
        }
        const QString text = m_query.mid(begin, m_at - begin);
        if (text == u"OR")
            add(Kind::Or);
        else if (text == u"AND")
            add(Kind::And);
        else if (text == u"NOT")
            add(Kind::Not);
        else {
            add(Kind::Word, text);
            m_tokens.last().star = text.endsWith(u'*');
        }
    }

    Result<void> field(const QString &name, qsizetype begin)
    {
        m_at = begin;
        QueryToken token;
        token.kind = Kind::Field;
        token.name = name;
        if (isQuotationMark(m_query[m_at])) {
            if (const Result<void> done = phrase(); !done) return done;
            token.text = m_tokens.takeLast().text;
            token.quoted = true;
        } else {
            const qsizetype from = m_at;
            while (m_at < m_query.size() && !m_query[m_at].isSpace() && !(m_depth > 0 && at(m_at, u')')))
                ++m_at;
            token.text = m_query.mid(from, m_at - from);
        }
        m_tokens.append(token);
        return {};
    }

    const QString &m_query;
    qsizetype m_at = 0;
    int m_depth = 0;
    QVector<QueryToken> m_tokens;
};

} // namespace

Result<QVector<QueryToken>> queryTokens(const QString &query)
{
    const auto tooLong = [] {
        return fail(ErrorCode::Usage,
                    QStringLiteral("The search is too long. Use at most %1 words and %2 characters.")
                        .arg(kMaxWords)
                        .arg(kMaxUnits));
    };
    if (query.size() > kMaxUnits) return tooLong();
    Result<QVector<QueryToken>> tokens = Cutter(query).cut();
    if (!tokens) return tokens;
    const auto words = std::count_if(tokens->begin(), tokens->end(), [](const QueryToken &token) {
        return token.kind == QueryToken::Kind::Word || token.kind == QueryToken::Kind::Phrase ||
               token.kind == QueryToken::Kind::Field;
    });
    if (words > kMaxWords) return tooLong();
    return tokens;
}

QueryWord wordOf(const QueryToken &token)
{
    QueryWord word;
    word.terms = searchTerms(token.text);
    if (word.terms.isEmpty() || !word.terms.last().open) return word;
    const QString &last = word.terms.last().text;
    const bool long_ = last.size() >= (last[0].isDigit() ? 3 : 2);
    word.prefix = token.star || (token.kind == QueryToken::Kind::Word && long_);
    return word;
}

} // namespace tt
