// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/audit_chain.h"
#include "app/casefile/records.h"
#include "ocr/base/result.h"

#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <type_traits>

namespace tt
{

/// SQLite's failure as ours, in a sentence that names the case. `db` may be null (opening failed).
Error sqliteError(const SQLite::Exception &exception, const QString &path, sqlite3 *db);

/// An SQLite connection set up for a case: tokenizer, durability, defence against a hostile file. Private to
/// app/casefile.
class CaseDatabase final
{
public:
    /// Sets the connection up; creates the file when `create`. Throws SQLite::Exception.
    CaseDatabase(const QString &path, bool readOnly, bool create = false);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// What the messages call the case; differs from path() only while a case is being made.
    void setShownPath(const QString &path) { m_path = path; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] SQLite::Database &sqlite() { return m_db; }
    [[nodiscard]] SQLite::Statement prepare(const char *text) { return SQLite::Statement(m_db, text); }
    [[nodiscard]] qint64 lastId() const { return m_db.getLastInsertRowid(); }
    /// Expires when the connection closes: whatever outlives a call keeps this and looks first.
    [[nodiscard]] std::weak_ptr<const bool> alive() const { return m_alive; }

    [[nodiscard]] const QString &person() const { return m_person; }
    void setPerson(const QString &person);

    /// Runs `work` (which gives a Result) in one transaction: committed when it succeeds, undone when it
    /// fails or throws.
    template <typename Work>
    auto change(Work &&work) -> std::invoke_result_t<Work>
    {
        using R = std::invoke_result_t<Work>;
        if (m_readOnly) return R(tl::unexpect, readOnlyError());
        try {
            SQLite::Transaction transaction(m_db, SQLite::TransactionBehavior::IMMEDIATE);
            R result = work();
            if (result) transaction.commit();
            return result;
        } catch (const SQLite::Exception &exception) {
            return R(tl::unexpect, sqliteError(exception, m_path, m_db.getHandle()));
        }
    }

    /// Runs `work` (which gives a Result) that only reads.
    template <typename Work>
    auto query(Work &&work) -> std::invoke_result_t<Work>
    {
        using R = std::invoke_result_t<Work>;
        try {
            return work();
        } catch (const SQLite::Exception &exception) {
            return R(tl::unexpect, sqliteError(exception, m_path, m_db.getHandle()));
        }
    }

    /// Adds an entry to the audit log; belongs inside change(). `by` empty: person(). Throws
    /// SQLite::Exception.
    void audit(const QString &action, const QString &object, const QString &before = {},
               const QString &after = {});

private:
    [[nodiscard]] Error readOnlyError() const;

    QString m_path;
    bool m_readOnly;
    SQLite::Database m_db;
    QString m_person;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true);
};

/// "document 3", "document 3 page 1" (pages from 1: people read the log), "finding 12", "note 5".
QString objectName(DocumentId id);
QString objectName(PageKey key);
QString objectName(FindingId id);
QString objectName(NoteId id);

} // namespace tt
