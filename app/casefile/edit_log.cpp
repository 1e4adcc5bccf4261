// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"

#include "app/casefile/edit_rows.h"
#include "app/casefile/sql.h"

#include <QJsonArray>
#include <QSet>

namespace tt
{

namespace
{

const QString kBefore = QStringLiteral("before");
const QString kAfter = QStringLiteral("after");

/// What the log says of a step: every object with its state.
QString statesText(const QVector<StoredChange> &changes, QJsonValue StoredChange::*state)
{
    QJsonArray list;
    for (const StoredChange &change : changes)
        list.append(QJsonObject{{QStringLiteral("object"), editObjectName(change.object)},
                                {QStringLiteral("state"), change.*state}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

tl::unexpected<Error> changedSince(const EditObject &object, const QString &words, const QString &step)
{
    return fail(ErrorCode::Usage,
                QStringLiteral("“%1” cannot be %2: %3 is no longer as that left it. Nothing "
                               "was changed.")
                    .arg(words, step, editObjectName(object)));
}

/// What must follow when a state was put in place without the setter that knows it.
void follow(CaseDatabase &db, const StoredChange &change, const QJsonValue &now)
{
    const EditKind kind = change.object.kind;
    const QJsonValue &known =
        now.isObject() ? now : (change.before.isObject() ? change.before : change.after);
    if (kind == EditKind::Note || kind == EditKind::TextCorrection) reattachObject(db, change.object);
    keepSearched(db, change.object);
    if (changesAnalysis(kind)) forgetAnalysis(db, documentOf(db, change.object, known));
}

/// The edit to undo (the last that is done) or to do again (the first that is undone).
const char *const kUndoable = "SELECT id, at, by, words, changes, state FROM edits INDEXED BY edits_done "
                              "WHERE state = 'done' ORDER BY id DESC LIMIT 1";
const char *const kRedoable = "SELECT id, at, by, words, changes, state FROM edits INDEXED BY edits_undone "
                              "WHERE state = 'undone' ORDER BY id LIMIT 1";

} // namespace

void EditRecorder::changing(const EditObject &object)
{
    // Once for each object: a bulk review names many thousands, so nothing is looked up here.
    m_touched.append({object, editState(m_db, object)});
}

void EditRecorder::created(const EditObject &object) { m_touched.append({object, QJsonValue::Null}); }

void EditRecorder::finish(const QString &words)
{
    QVector<StoredChange> changes;
    for (const Touched &touched : std::as_const(m_touched)) {
        const QJsonValue after = editState(m_db, touched.object);
        if (sameState(touched.before, after)) continue;
        changes.append({touched.object, touched.before, after});
        keepSearched(m_db, touched.object);
    }
    if (changes.isEmpty()) return;
    m_db.sqlite().exec("UPDATE edits SET state = 'dropped' WHERE state = 'undone'");
    addEditRow(m_db, words, changes);
}

Result<EditSummary> EditStore::step(Step step)
{
    const bool back = step == Step::Undo;
    return m_db.change([&]() -> Result<EditSummary> {
        SQLite::Statement row = m_db.prepare(back ? kUndoable : kRedoable);
        if (!row.executeStep())
            return fail(ErrorCode::Usage, back ? QStringLiteral("There is nothing to undo in this case.")
                                               : QStringLiteral("There is nothing to do again."));
        Result<StoredEdit> edit = storedEdit(row);
        row.reset();
        if (!edit) return passOn(edit);
        const auto is = back ? &StoredChange::after : &StoredChange::before;
        const auto becomes = back ? &StoredChange::before : &StoredChange::after;
        for (const StoredChange &change : std::as_const(edit->changes)) {
            if (!sameState(editState(m_db, change.object), change.*is))
                return changedSince(change.object, edit->words,
                                    back ? QStringLiteral("undone") : QStringLiteral("done again"));
        }
        for (const StoredChange &change : std::as_const(edit->changes)) {
            setEditState(m_db, change.object, change.*becomes);
            follow(m_db, change, change.*becomes);
        }
        edit->state = back ? EditState::Undone : EditState::Done;
        setEditRowState(m_db, edit->id, edit->state);
        m_db.audit(back ? QStringLiteral("undo") : QStringLiteral("redo"),
                   QStringLiteral("edit %1").arg(edit->id), statesText(edit->changes, is),
                   statesText(edit->changes, becomes));
        return summaryOf(m_db, *edit);
    });
}

Result<EditSummary> EditStore::undo() { return step(Step::Undo); }
Result<EditSummary> EditStore::redo() { return step(Step::Redo); }

Result<QVector<EditSummary>> EditStore::history(int limit)
{
    return m_db.query([&]() -> Result<QVector<EditSummary>> {
        QVector<EditSummary> edits;
        SQLite::Statement row =
            m_db.prepare("SELECT id, at, by, words, changes, state FROM edits ORDER BY id DESC LIMIT ?1");
        sql::bindAll(row, limit > 0 ? limit : -1);
        while (row.executeStep()) {
            const Result<StoredEdit> edit = storedEdit(row);
            if (!edit) return passOn(edit);
            edits.append(summaryOf(m_db, *edit));
        }
        return edits;
    });
}

Result<EditPosition> EditStore::position()
{
    return m_db.query([&]() -> Result<EditPosition> {
        EditPosition position;
        for (const auto &[text, place] :
             {std::pair{kUndoable, &position.undo}, std::pair{kRedoable, &position.redo}}) {
            SQLite::Statement row = m_db.prepare(text);
            if (!row.executeStep()) continue;
            const Result<StoredEdit> edit = storedEdit(row);
            if (!edit) return passOn(edit);
            *place = summaryOf(m_db, *edit);
        }
        return position;
    });
}

Result<QVector<EditChange>> EditStore::changes(qint64 id)
{
    return m_db.query([&]() -> Result<QVector<EditChange>> {
        SQLite::Statement row =
            m_db.prepare("SELECT id, at, by, words, changes, state FROM edits WHERE id = ?1");
        sql::bindAll(row, id);
        if (!row.executeStep())
            return fail(ErrorCode::NotFound, QStringLiteral("There is no edit %1 in this case.").arg(id));
        const Result<StoredEdit> edit = storedEdit(row);
        if (!edit) return passOn(edit);
        QVector<EditChange> changes;
        for (const StoredChange &change : edit->changes)
            changes.append({editKindName(change.object.kind), editObjectName(change.object), change.before,
                            change.after});
        return changes;
    });
}

} // namespace tt
