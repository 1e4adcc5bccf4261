// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle_case_parts.h"

#include "app/casefile/audit_chain.h"
#include "app/evidence/contract_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tt
{

namespace
{

Result<void> addJson(BagWriter &bag, const QString &path, const QJsonObject &object)
{
    return bag.add(path, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(auditTime(time)) : QJsonValue::Null;
}

} // namespace

Result<void> writeWatchlists(BagWriter &bag, CaseFile &file)
{
    const auto lists = file.watchlists(true);
    if (!lists) return passOn(lists);
    QJsonArray json;
    QSet<QString> written;
    for (const WatchlistRecord &list : *lists) {
        // A list may be JSON or CSV under any name; what it is shows in its first character.
        const bool isJson = list.content.trimmed().startsWith('{');
        const QString path =
            QStringLiteral("data/watchlists/%1.%2")
                .arg(list.sha256.hex(), isJson ? QStringLiteral("json") : QStringLiteral("csv"));
        if (!written.contains(path)) {
            if (const Result<void> added = bag.add(path, list.content); !added) return added;
            written.insert(path);
        }
        json.append(QJsonObject{{QStringLiteral("name"), list.name},
                                {QStringLiteral("file"), path},
                                {QStringLiteral("built_in"), list.builtIn},
                                {QStringLiteral("added_at"), timeOrNull(list.addedAt)},
                                {QStringLiteral("added_by"), list.addedBy},
                                {QStringLiteral("removed_at"), timeOrNull(list.removedAt)},
                                {QStringLiteral("removed_by"), list.removedBy}});
    }
    return addJson(bag, QStringLiteral("data/watchlists.json"), {{QStringLiteral("watchlists"), json}});
}

Result<void> writeSums(BagWriter &bag, const CaseTally &sums)
{
    const FindingNames names = sums.names();
    const std::initializer_list<std::pair<QString, QJsonObject>> files = {
        {QStringLiteral("data/names.json"), entityBookToJson(sums.documents.entities, names)},
        {QStringLiteral("data/projects.json"), bookToJson(sums.book, names)},
        {QStringLiteral("data/tally.json"), tallyToJson(sums.tally, sums.book, names)}};
    for (const auto &[path, json] : files) {
        if (const Result<void> added = addJson(bag, path, json); !added) return added;
    }
    return {};
}

Result<void> writeNotes(BagWriter &bag, CaseFile &file)
{
    const auto notes = file.notes();
    if (!notes) return passOn(notes);
    QJsonArray list;
    for (const NoteRecord &note : *notes)
        list.append(noteJson(note));
    return addJson(bag, QStringLiteral("data/notes.json"), {{QStringLiteral("notes"), list}});
}

} // namespace tt
