// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/edit_objects.h"
#include "app/casefile/edit_records.h"
#include "ocr/base/result.h"

#include <QVector>

namespace tt
{

/// One act of a person while it is being done; belongs inside CaseDatabase::change(). Name every object once
/// with changing() before its row is touched, or created() after a new row was made, write rows and audit
/// entries as ever, then finish(). Everything throws SQLite::Exception.
class EditRecorder final
{
public:
    explicit EditRecorder(CaseDatabase &db)
        : m_db(db)
    {
    }

    void changing(const EditObject &object);
    void created(const EditObject &object);
    /// Writes the edit, if anything changed; what was undone before cannot be done again any more.
    void finish(const QString &words);

private:
    struct Touched {
        EditObject object;
        QJsonValue before;
    };

    CaseDatabase &m_db;
    QVector<Touched> m_touched;
};

/// The edits of a case, and stepping back and forth in them.
class EditStore final
{
public:
    explicit EditStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    /// Errors: Usage when there is nothing to undo (or to do again), and when an object is not as the edit
    /// left it, which names it and changes nothing.
    Result<EditSummary> undo();
    Result<EditSummary> redo();
    /// The newest first; `limit` 0: all.
    Result<QVector<EditSummary>> history(int limit);
    Result<EditPosition> position();
    /// Errors: NotFound.
    Result<QVector<EditChange>> changes(qint64 edit);

private:
    enum class Step { Undo, Redo };
    Result<EditSummary> step(Step step);

    CaseDatabase &m_db;
};

/// What is wrong with the edits: their chain, and whether replaying the log gives the case as it is. Each a
/// sentence. Throws SQLite::Exception.
QStringList editProblems(CaseDatabase &db);

/// Notes and text corrections of a page that was read just now find their places again. Throws
/// SQLite::Exception.
void reattachPage(CaseDatabase &db, PageKey key, const PageText &text);
/// The same for one object that was just written. Throws SQLite::Exception.
void reattachObject(CaseDatabase &db, const EditObject &object);
/// What is searched, and what filters look at, of an object that was just written or removed. Throws
/// SQLite::Exception.
void keepSearched(CaseDatabase &db, const EditObject &object);
/// A document's findings were made from another text. Throws SQLite::Exception.
void forgetAnalysis(CaseDatabase &db, DocumentId id);

} // namespace tt
