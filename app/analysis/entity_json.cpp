// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entity_book.h"

#include <QJsonArray>

namespace tt
{

namespace
{

QJsonValue refToJson(const FindingRef &ref, const FindingNames &names)
{
    if (names) return names(ref);
    return QJsonObject{{QStringLiteral("document"), ref.document}, {QStringLiteral("index"), ref.index}};
}

QJsonArray spellingsToJson(const Entity &entity, const FindingNames &names)
{
    QJsonArray spellings;
    for (const EntitySpelling &spelling : entity.spellings) {
        QJsonArray findings;
        for (const FindingRef &ref : spelling.findings)
            findings.append(refToJson(ref, names));
        spellings.append(QJsonObject{{QStringLiteral("text"), spelling.text},
                                     {QStringLiteral("count"), spelling.findings.size()},
                                     {QStringLiteral("findings"), findings}});
    }
    return spellings;
}

QJsonArray codesToJson(const Entity &entity, const FindingNames &names)
{
    QJsonArray codes;
    for (const EntityCode &code : entity.codes)
        codes.append(QJsonObject{{QStringLiteral("code"), code.code},
                                 {QStringLiteral("valid"), code.valid},
                                 {QStringLiteral("finding"), refToJson(code.finding, names)}});
    return codes;
}

QJsonObject partsOf(const Entity &entity, const FindingNames &names)
{
    return {{QStringLiteral("name"), entity.name},
            {QStringLiteral("spellings"), spellingsToJson(entity, names)},
            {QStringLiteral("roles"), QJsonArray::fromStringList(entity.roles)},
            {QStringLiteral("credit_codes"), codesToJson(entity, names)},
            {QStringLiteral("documents"), entity.documents.size()},
            {QStringLiteral("findings"), entity.findings}};
}

/// Counted under another's name, and by which decision.
QJsonObject memberToJson(const Entity &entity, const EntityBook &book, const FindingNames &names)
{
    QJsonObject json = partsOf(entity, names);
    if (const auto step = book.ledger().stepOf(entity.key)) {
        json.insert(QStringLiteral("action"), entityActionName(step->action));
        json.insert(QStringLiteral("decision"), step->decision);
    }
    return json;
}

QJsonObject countedToJson(const QString &name, const EntityBook &book, const FindingNames &names)
{
    QJsonObject json{{QStringLiteral("name"), name}};
    QJsonArray members;
    for (const Entity *entity : book.countedUnder(name)) {
        if (entity->name == name)
            json = partsOf(*entity, names);
        else
            members.append(memberToJson(*entity, book, names));
    }
    json.insert(QStringLiteral("members"), members);
    return json;
}

QJsonObject suggestionToJson(const OpenSuggestion &suggestion)
{
    return {{QStringLiteral("action"), entityActionName(suggestion.action)},
            {QStringLiteral("name"), suggestion.name},
            {QStringLiteral("into"), suggestion.into},
            {QStringLiteral("reasons"), entityRemarksToJson(suggestion.reasons)},
            {QStringLiteral("warnings"), entityRemarksToJson(suggestion.warnings)}};
}

} // namespace

QJsonArray entityRemarksToJson(const QVector<EntityRemark> &remarks)
{
    QJsonArray array;
    for (const EntityRemark &remark : remarks)
        array.append(
            QJsonObject{{QStringLiteral("code"), remark.code}, {QStringLiteral("text"), remark.text}});
    return array;
}

QJsonObject entityDecisionToJson(const EntityDecision &decision)
{
    QJsonObject json{{QStringLiteral("id"), decision.id},
                     {QStringLiteral("action"), entityActionName(decision.action)},
                     {QStringLiteral("by"), decision.by},
                     {QStringLiteral("at"), decision.at.toUTC().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("note"), decision.note}};
    if (decision.action == EntityAction::Undo) {
        json.insert(QStringLiteral("undoes"), decision.undoes);
        return json;
    }
    json.insert(QStringLiteral("name"), decision.name);
    json.insert(decision.action == EntityAction::KeepApart ? QStringLiteral("other") : QStringLiteral("into"),
                decision.other);
    return json;
}

QJsonObject entityBookToJson(const EntityBook &book, const FindingNames &names)
{
    QJsonArray entities;
    for (const QString &name : book.countedNames())
        entities.append(countedToJson(name, book, names));
    QJsonArray suggestions;
    for (const OpenSuggestion &suggestion : book.suggestions())
        suggestions.append(suggestionToJson(suggestion));
    QJsonArray decisions;
    for (const EntityDecision &decision : book.ledger().decisions()) {
        QJsonObject json = entityDecisionToJson(decision);
        json.insert(QStringLiteral("state"), decisionStateName(book.ledger().stateOf(decision.id)));
        decisions.append(json);
    }
    return {{QStringLiteral("entities"), entities},
            {QStringLiteral("suggestions"), suggestions},
            {QStringLiteral("decisions"), decisions}};
}

} // namespace tt
