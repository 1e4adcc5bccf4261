// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/query_words.h"

#include <QStringList>

namespace tt
{

namespace
{

// FTS5 takes expressions of 256 levels; nobody types that much.
constexpr qsizetype kMaxWords = 64;
constexpr qsizetype kMaxUnits = 2'000;

bool isQuotationMark(QChar c) { return c == u'"' || c == u'“' || c == u'”' || c == u'＂'; }

void addWord(QVector<QueryWord> &words, QStringView text, bool quoted)
{
    QueryWord word;
    word.terms = searchTerms(text);
    if (word.terms.isEmpty()) return; // nothing but punctuation
    word.prefix = !quoted && word.terms.last().open;
    words.append(word);
}

} // namespace

Result<QVector<QueryWord>> queryWords(const QString &query)
{
    QVector<QueryWord> words;
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= query.size(); ++at) {
        const bool end = at == query.size();
        const bool mark = !end && isQuotationMark(query[at]);
        const bool space = !end && !quoted && query[at].isSpace();
        if (!end && !mark && !space) continue;
        if (end && quoted) break;
        addWord(words, QStringView(query).mid(begin, at - begin), quoted);
        if (mark) quoted = !quoted;
        begin = at + 1;
    }
    if (quoted)
        return fail(ErrorCode::Usage,
                    QStringLiteral("The quotation mark in the search is not closed. Write “\"…\"” around the "
                                   "words that belong together, or leave the mark out."));
    if (words.size() > kMaxWords || query.size() > kMaxUnits)
        return fail(ErrorCode::Usage,
                    QStringLiteral("The search is too long. Use at most %1 words and %2 characters.")
                        .arg(kMaxWords)
                        .arg(kMaxUnits));
    if (words.isEmpty())
        return fail(
            ErrorCode::Usage,
            QStringLiteral(
                "There is nothing to search for. Write one or more words, for example 阿里云 or H800."));
    return words;
}

QString ftsPhrase(const QueryWord &word, qsizetype from, qsizetype to)
{
    // The tokenizer cuts these again into the same terms; terms hold letters, digits, Han and "|" only.
    QStringList terms;
    for (qsizetype i = from; i < to; ++i)
        terms.append(word.terms[i].text);
    const bool prefix = word.prefix && to == word.terms.size();
    return u'"' + terms.join(u' ') + (prefix ? QStringLiteral("\" *") : QStringLiteral("\""));
}

QString ftsExpression(const QVector<QueryWord> &words)
{
    QStringList phrases;
    for (const QueryWord &word : words)
        phrases.append(ftsPhrase(word, 0, word.terms.size()));
    return phrases.join(QStringLiteral(" AND "));
}

} // namespace tt
