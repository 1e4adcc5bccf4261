// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/copy_objects.h"

#include "app/casefile/sql.h"

#include <algorithm>

namespace tt
{

namespace
{

DocumentId documentIn(const EditObject &object, int place) { return {object.key.at(place).toInteger()}; }

} // namespace

EditObject copyObject(DocumentId one, DocumentId other)
{
    const auto [lower, higher] = std::minmax(one.value, other.value);
    return {EditKind::Copies, {lower, higher}};
}

QVector<CopyDecision> readCopyDecisions(CaseDatabase &db)
{
    QVector<CopyDecision> decisions;
    SQLite::Statement row = db.prepare(
        "SELECT id, at, by, action, document, other, undoes, note FROM copy_decisions ORDER BY id");
    while (row.executeStep()) {
        CopyDecision decision;
        decision.id = row.getColumn(0).getInt64();
        decision.at = sql::time(row.getColumn(1));
        decision.by = sql::text(row.getColumn(2));
        decision.action =
            copyActionFromName(sql::text(row.getColumn(3))).value_or(CopyAction::Undo); // CHECKed
        decision.document.value = row.getColumn(4).getInt64();
        decision.other.value = row.getColumn(5).getInt64();
        decision.undoes = row.getColumn(6).getInt64();
        decision.note = sql::text(row.getColumn(7));
        decisions.append(decision);
    }
    return decisions;
}

CopyDecision appendCopyDecision(CaseDatabase &db, CopyDecision decision)
{
    decision.id = db.sqlite().execAndGet("SELECT coalesce(max(id), 0) + 1 FROM copy_decisions").getInt64();
    SQLite::Statement insert = db.prepare("INSERT INTO copy_decisions (id, at, by, action, document, other, "
                                          "undoes, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    sql::bindAll(insert, decision.id, sql::timeText(decision.at), decision.by,
                 copyActionName(decision.action));
    sql::bindId(insert, 5, decision.document.value);
    sql::bindId(insert, 6, decision.other.value);
    sql::bindId(insert, 7, decision.undoes);
    sql::bind(insert, 8, decision.note);
    insert.exec();
    return decision;
}

QJsonValue copyState(CaseDatabase &db, const EditObject &object)
{
    const auto said = CopyLedger(readCopyDecisions(db)).about(documentIn(object, 0), documentIn(object, 1));
    if (said.isEmpty()) return QJsonValue::Null;
    const CopyDecision &last = said.constLast();
    return QJsonObject{{QStringLiteral("action"), copyActionName(last.action)},
                       {QStringLiteral("document"), last.document.value},
                       {QStringLiteral("other"), last.other.value},
                       {QStringLiteral("by"), last.by},
                       {QStringLiteral("at"), sql::timeText(last.at)},
                       {QStringLiteral("note"), last.note}};
}

void setCopyState(CaseDatabase &db, const EditObject &object, const QJsonValue &state)
{
    const CopyLedger ledger(readCopyDecisions(db));
    for (const CopyDecision &said : ledger.about(documentIn(object, 0), documentIn(object, 1))) {
        CopyDecision back;
        back.action = CopyAction::Undo;
        back.undoes = said.id;
        back.by = db.person();
        back.at = sql::now();
        appendCopyDecision(db, back);
    }
    if (!state.isObject()) return;
    CopyDecision again;
    again.action = copyActionFromName(state[u"action"].toString()).value_or(CopyAction::Different);
    again.document = {state[u"document"].toInteger()};
    again.other = {state[u"other"].toInteger()};
    again.by = state[u"by"].toString();
    again.at = sql::timeIn(state[u"at"].toString());
    again.note = state[u"note"].toString();
    appendCopyDecision(db, again);
}

} // namespace tt
