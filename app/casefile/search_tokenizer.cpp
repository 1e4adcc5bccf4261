// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/search_tokenizer.h"

#include "app/casefile/search_terms.h"

#include <sqlite3.h>

#include <exception>

namespace tt
{

namespace
{

int createTokenizer(void * /*context*/, const char ** /*args*/, int /*count*/, Fts5Tokenizer **out)
{
    // The tokenizer has no state; FTS5 only wants a pointer that is not null.
    static char nothing = 0;
    *out = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer * /*tokenizer*/) {}

/// Counts UTF-8 bytes for ascending UTF-16 offsets of one text.
class ByteCounter final
{
public:
    explicit ByteCounter(const QString &text)
        : m_text(text)
    {
    }

    int bytesBefore(qsizetype unit)
    {
        while (m_unit < unit) {
            const QChar c = m_text[m_unit];
            if (c.unicode() < 0x80)
                m_bytes += 1;
            else if (c.unicode() < 0x800 || c.isSurrogate())
                m_bytes += 2; // each half of a surrogate pair stands for two of its four bytes
            else
                m_bytes += 3;
            ++m_unit;
        }
        return m_bytes;
    }

private:
    const QString &m_text;
    qsizetype m_unit = 0;
    int m_bytes = 0;
};

using TokenCallback = int (*)(void *, int, const char *, int, int, int);

/// A query is made of terms already (app/search/query_words.h): they are taken as they stand, between spaces.
int tokeniseQuery(void *context, const QByteArray &text, TokenCallback token)
{
    for (const QByteArray &term : text.split(' ')) {
        if (term.isEmpty()) continue;
        const int code = token(context, 0, term.constData(), static_cast<int>(term.size()), 0,
                               static_cast<int>(text.size()));
        if (code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

int tokeniseText(void *context, const char *text, int bytes, TokenCallback token)
{
    const QString source = QString::fromUtf8(text, bytes);
    ByteCounter begins(source);
    ByteCounter ends(source);
    const QVector<SearchTerm> terms = searchTerms(source);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const SearchTerm &term = terms[i];
        const int from = std::min(begins.bytesBefore(term.begin), bytes);
        const int to = std::min(ends.bytesBefore(term.begin + term.length), bytes);
        const QByteArray first = term.text.toUtf8();
        int code = token(context, 0, first.constData(), static_cast<int>(first.size()), from, to);
        const QByteArray second = secondTerm(terms, i).toUtf8();
        if (code == SQLITE_OK && !second.isEmpty())
            code = token(context, FTS5_TOKEN_COLOCATED, second.constData(), static_cast<int>(second.size()),
                         from, to);
        if (code != SQLITE_OK) return code;
    }
    return SQLITE_OK;
}

int tokenise(Fts5Tokenizer * /*tokenizer*/, void *context, int flags, const char *text, int bytes,
             TokenCallback token)
{
    try {
        if ((flags & FTS5_TOKENIZE_QUERY) != 0) return tokeniseQuery(context, QByteArray(text, bytes), token);
        return tokeniseText(context, text, bytes, token);
    } catch (const std::exception &) {
        return SQLITE_NOMEM; // nothing but memory can fail above; SQLite's C code must not see an exception
    }
}

/// FTS5 hands its interface out through a pointer bound to "SELECT fts5(?1)" (documented in fts5.html,
/// section 7).
fts5_api *fts5Of(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

int registerSearchTokenizer(sqlite3 *connection)
{
    fts5_api *api = fts5Of(connection);
    if (api == nullptr) return SQLITE_ERROR;
    fts5_tokenizer functions = {createTokenizer, deleteTokenizer, tokenise};
    return api->xCreateTokenizer(api, "tendertrace", nullptr, &functions, nullptr);
}

} // namespace tt
