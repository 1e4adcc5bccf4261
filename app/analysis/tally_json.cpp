// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/tally.h"

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

QJsonArray refsToJson(const QVector<FindingRef> &refs, const FindingNames &names)
{
    QJsonArray array;
    for (const FindingRef &ref : refs)
        array.append(refToJson(ref, names));
    return array;
}

QJsonValue orNull(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue(QJsonValue::Null);
}

QJsonObject rungToJson(const RungMoney &money, const FindingNames &names)
{
    return {{QStringLiteral("rung"), rungName(money.rung)},
            {QStringLiteral("currency"), money.currency},
            {QStringLiteral("value"), money.value.toString()},
            {QStringLiteral("low"), orNull(money.low)},
            {QStringLiteral("high"), orNull(money.high)},
            {QStringLiteral("evidence"), refsToJson(money.evidence, names)}};
}

QJsonValue firstOrNull(const QStringList &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(list.first());
}

QJsonObject membersToJson(const QVector<TallyMember> &members, const ProjectBook &book,
                          const FindingNames &names)
{
    QJsonArray array;
    for (const TallyMember &member : members) {
        QJsonArray projects;
        for (const int index : member.projects)
            projects.append(book.projects[index].number);
        array.append(QJsonObject{{QStringLiteral("name"), member.name},
                                 {QStringLiteral("spellings"), QJsonArray::fromStringList(member.spellings)},
                                 {QStringLiteral("projects"), projects},
                                 {QStringLiteral("findings"), refsToJson(member.findings, names)},
                                 {QStringLiteral("named_by"), refsToJson(member.namedBy, names)}});
    }
    return {{QStringLiteral("count"), members.size()}, {QStringLiteral("members"), array}};
}

/// With the numbers of the projects they are about.
QJsonArray settledToJson(const ProjectBook &book)
{
    QJsonArray array;
    for (const SettledQuestion &each : book.settled) {
        QJsonObject json = projectDecisionToJson(each.decision);
        QJsonArray projects{book.projects[each.project].number};
        if (each.other >= 0) projects.append(book.projects[each.other].number);
        json.insert(QStringLiteral("projects"), projects);
        array.append(json);
    }
    return array;
}

} // namespace

QJsonObject tallyToJson(const Tally &tally, const ProjectBook &book, const FindingNames &names)
{
    QJsonObject naming;
    for (auto it = tally.naming.begin(); it != tally.naming.end(); ++it)
        naming.insert(it.key(), membersToJson(it.value(), book, names));
    QJsonObject money;
    for (auto it = tally.money.begin(); it != tally.money.end(); ++it) {
        money.insert(it.key(), QJsonObject{{QStringLiteral("confirmed"), it->confirmed.toString()},
                                           {QStringLiteral("disputed_low"), it->disputedLow.toString()},
                                           {QStringLiteral("disputed_high"), it->disputedHigh.toString()},
                                           {QStringLiteral("planned"), it->planned.toString()},
                                           {QStringLiteral("cancelled"), it->cancelled.toString()},
                                           {QStringLiteral("unknown_projects"), it->unknownProjects},
                                           {QStringLiteral("possibly_twice"), it->possiblyTwice.toString()}});
    }
    QJsonArray excluded;
    for (const TallyExclusion &each : tally.excluded) {
        excluded.append(QJsonObject{
            {QStringLiteral("project"), each.project < 0 ? QString() : book.projects[each.project].number},
            {QStringLiteral("what"), each.what},
            {QStringLiteral("reason"), each.reason},
            {QStringLiteral("finding"), each.finding ? refToJson(*each.finding, names) : QJsonValue()}});
    }
    return {{QStringLiteral("documents"), tally.documents},
            {QStringLiteral("documents_unread"), tally.unread},
            {QStringLiteral("projects"), tally.projects},
            {QStringLiteral("entities_seeking_us_technology"), membersToJson(tally.seeking, book, names)},
            {QStringLiteral("entities_naming"), naming},
            {QStringLiteral("intermediaries"), membersToJson(tally.intermediaries, book, names)},
            {QStringLiteral("money"), money},
            {QStringLiteral("blocked_by"), QJsonArray::fromStringList(tally.blockedBy)},
            {QStringLiteral("settled"), settledToJson(book)},
            {QStringLiteral("excluded"), excluded}};
}

QJsonObject projectDecisionToJson(const ProjectDecision &decision)
{
    QJsonObject json{{QStringLiteral("question"), projectQuestionName(decision.question)},
                     {QStringLiteral("answer"), projectAnswerName(decision.answer)},
                     {QStringLiteral("document"), decision.document},
                     {QStringLiteral("by"), decision.by},
                     {QStringLiteral("at"), decision.at.toUTC().toString(Qt::ISODate)},
                     {QStringLiteral("note"), decision.note}};
    if (decision.question == ProjectQuestion::Link) json.insert(QStringLiteral("other"), decision.other);
    return json;
}

QJsonObject projectToJson(const Project &project, const FindingNames &names)
{
    QJsonArray documents;
    for (const qint64 id : project.documents)
        documents.append(id);
    QJsonArray leftOut;
    for (const LeftOutFigure &each : project.leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("finding"), refToJson(each.figure, names)},
                                   {QStringLiteral("reason"), each.reason}});
    QJsonArray money;
    QStringList packages;
    for (const PackageMoney &each : project.money) {
        QJsonArray rungs;
        for (const RungMoney &rung : each.rungs)
            rungs.append(rungToJson(rung, names));
        money.append(QJsonObject{{QStringLiteral("package"), each.package},
                                 {QStringLiteral("status"), projectStatusName(each.status)},
                                 {QStringLiteral("rung"), rungName(each.rung)},
                                 {QStringLiteral("currency"), each.currency},
                                 {QStringLiteral("value"), each.value.toString()},
                                 {QStringLiteral("low"), orNull(each.low)},
                                 {QStringLiteral("high"), orNull(each.high)},
                                 {QStringLiteral("evidence"), refsToJson(each.evidence, names)},
                                 {QStringLiteral("rungs"), rungs}});
        if (!each.package.isEmpty()) packages.append(each.package);
    }
    return {{QStringLiteral("number"), project.number},
            {QStringLiteral("numbers"), QJsonArray::fromStringList(project.numbers)},
            {QStringLiteral("rounds"), QJsonArray::fromStringList(project.rounds)},
            {QStringLiteral("name"), project.name},
            {QStringLiteral("status"), projectStatusName(project.status)},
            {QStringLiteral("packages"), QJsonArray::fromStringList(packages)},
            {QStringLiteral("buyer"), firstOrNull(project.buyers)},
            {QStringLiteral("agency"), firstOrNull(project.agencies)},
            {QStringLiteral("supplier"), firstOrNull(project.suppliers)},
            {QStringLiteral("buyers"), QJsonArray::fromStringList(project.buyers)},
            {QStringLiteral("agencies"), QJsonArray::fromStringList(project.agencies)},
            {QStringLiteral("suppliers"), QJsonArray::fromStringList(project.suppliers)},
            {QStringLiteral("proposed_suppliers"), QJsonArray::fromStringList(project.proposedSuppliers)},
            {QStringLiteral("documents"), documents},
            {QStringLiteral("mentions"), refsToJson(project.mentions, names)},
            {QStringLiteral("money"), money},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("doubts"), QJsonArray::fromStringList(project.doubts)}};
}

QJsonObject bookToJson(const ProjectBook &book, const FindingNames &names)
{
    QJsonArray projects;
    for (const Project &project : book.projects)
        projects.append(projectToJson(project, names));
    QJsonArray suggestions;
    for (const LinkSuggestion &suggestion : book.suggestions)
        suggestions.append(QJsonObject{{QStringLiteral("first"), suggestion.first},
                                       {QStringLiteral("second"), suggestion.second},
                                       {QStringLiteral("reason"), suggestion.reason}});
    return {{QStringLiteral("projects"), projects},
            {QStringLiteral("suggestions"), suggestions},
            {QStringLiteral("settled"), settledToJson(book)}};
}

} // namespace tt
