// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"

namespace tt
{

namespace
{

QJsonObject decisionToJson(const EntityDecision &decision)
{
    QJsonObject json{{QStringLiteral("action"), entityActionName(decision.action)},
                     {QStringLiteral("by"), decision.by},
                     {QStringLiteral("note"), decision.note}};
    if (decision.action == EntityAction::Undo) {
        json.insert(QStringLiteral("undoes"), decision.undoes);
    } else {
        json.insert(QStringLiteral("name"), decision.name);
        json.insert(QStringLiteral("other"), decision.other);
    }
    return json;
}

/// Throws SQLite::Exception.
QVector<EntityDecision> readDecisions(CaseDatabase &db)
{
    QVector<EntityDecision> decisions;
    SQLite::Statement row =
        db.prepare("SELECT id, at, by, action, name, other, undoes, note FROM entity_decisions ORDER BY id");
    while (row.executeStep()) {
        EntityDecision decision;
        decision.id = row.getColumn(0).getInt64();
        decision.at = sql::time(row.getColumn(1));
        decision.by = sql::text(row.getColumn(2));
        decision.action =
            entityActionFromName(sql::text(row.getColumn(3))).value_or(EntityAction::Undo); // CHECKed
        decision.name = sql::text(row.getColumn(4));
        decision.other = sql::text(row.getColumn(5));
        decision.undoes = row.getColumn(6).getInt64();
        decision.note = sql::text(row.getColumn(7));
        decisions.append(decision);
    }
    return decisions;
}

} // namespace

Result<EntityDecision> EntityDecisionStore::add(const EntityDecision &given)
{
    return m_db.change([&]() -> Result<EntityDecision> {
        const QVector<EntityDecision> before = readDecisions(m_db);
        EntityDecision decision = given;
        if (decision.action == EntityAction::Undo) {
            decision.name.clear();
            decision.other.clear();
        } else {
            decision.undoes = 0;
        }
        if (const Result<void> allowed = EntityLedger(before).allows(decision); !allowed)
            return passOn(allowed);
        decision.id = (before.isEmpty() ? 0 : before.last().id) + 1;
        if (decision.by.isEmpty()) decision.by = m_db.person();
        decision.at = sql::now();
        SQLite::Statement insert =
            m_db.prepare("INSERT INTO entity_decisions (id, at, by, action, name, other, undoes, note) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        sql::bindAll(insert, decision.id, sql::timeText(decision.at), decision.by,
                     entityActionName(decision.action), decision.name, decision.other);
        sql::bindId(insert, 7, decision.undoes);
        sql::bind(insert, 8, decision.note);
        insert.exec();
        m_db.audit(QStringLiteral("entity_") + entityActionName(decision.action),
                   QStringLiteral("decision %1").arg(decision.id), {},
                   sql::jsonText(decisionToJson(decision)));
        return decision;
    });
}

Result<QVector<EntityDecision>> EntityDecisionStore::all()
{
    return m_db.query([&]() -> Result<QVector<EntityDecision>> { return readDecisions(m_db); });
}

} // namespace tt
