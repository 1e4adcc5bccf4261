// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/case_entities.h"

#include "app/analysis/entity_names.h"
#include "app/evidence/case_documents.h"

namespace tt
{

namespace
{

tl::unexpected<Error> unknownName(const QString &name)
{
    return fail(ErrorCode::Usage, QStringLiteral("No party in this case is called “%1”; 'tendertrace-cli "
                                                 "entities CASE' lists the names.")
                                      .arg(name.left(80)));
}

Result<EntityLedger> ledgerOf(CaseFile &file)
{
    const auto decisions = file.entityDecisions();
    if (!decisions) return passOn(decisions);
    return EntityLedger(*decisions);
}

Result<MadeDecision> undo(CaseFile &file, qint64 number, const QString &note)
{
    EntityDecision decision;
    decision.action = EntityAction::Undo;
    decision.undoes = number;
    decision.note = note;
    return decideEntity(file, decision);
}

QVector<EntityRemark> warningsFor(const EntityDecision &decision, const EntityBook &book)
{
    const bool joins = decision.action == EntityAction::Merge || decision.action == EntityAction::RollUp;
    const Entity *name = book.find(decision.name);
    const Entity *other = book.find(decision.other);
    if (!joins || name == nullptr || other == nullptr) return {};
    QVector<EntityRemark> warnings = warningsAgainst(*name, *other, decision.action);
    if (decision.action == EntityAction::RollUp && unitPart(name->key, other->key).isEmpty())
        warnings.append({QStringLiteral("not_by_name"),
                         QStringLiteral("Its name does not say that “%1” is a part of “%2”.")
                             .arg(name->name, other->name)});
    return warnings;
}

} // namespace

Result<CaseNames> namesOf(CaseFile &file)
{
    auto documents = documentsOf(file);
    if (!documents) return passOn(documents);
    return CaseNames{std::move(documents->entities), std::move(documents->ids)};
}

Result<MadeDecision> decideEntity(CaseFile &file, const EntityDecision &decision)
{
    QVector<EntityRemark> warnings;
    if (decision.action != EntityAction::Undo) {
        const auto documents = documentsOf(file);
        if (!documents) return passOn(documents);
        for (const QString &name : {decision.name, decision.other}) {
            if (!documents->entities.knows(name)) return unknownName(name);
        }
        warnings = warningsFor(decision, documents->entities);
    }
    const auto made = file.addEntityDecision(decision);
    if (!made) return passOn(made);
    return MadeDecision{*made, warnings};
}

Result<MadeDecision> splitEntity(CaseFile &file, const QString &name, const QString &note)
{
    const auto ledger = ledgerOf(file);
    if (!ledger) return passOn(ledger);
    const auto step = ledger->stepOf(entityKey(name));
    if (!step)
        return fail(ErrorCode::Usage,
                    QStringLiteral("“%1” counts as itself: there is nothing to split.").arg(name.left(80)));
    return undo(file, step->decision, note);
}

Result<MadeDecision> unkeepApart(CaseFile &file, const QString &name, const QString &other,
                                 const QString &note)
{
    const auto ledger = ledgerOf(file);
    if (!ledger) return passOn(ledger);
    const qint64 decision = ledger->apartDecision(entityKey(name), entityKey(other));
    if (decision == 0)
        return fail(ErrorCode::Usage, QStringLiteral("Nobody said that “%1” and “%2” are not the same.")
                                          .arg(name.left(80), other.left(80)));
    return undo(file, decision, note);
}

} // namespace tt
