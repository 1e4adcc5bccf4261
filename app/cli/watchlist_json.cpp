// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watchlist_json.h"

namespace tt
{

namespace
{

QJsonValue orNull(int number) { return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null); }
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject watchlistRecordJson(const WatchlistRecord &record)
{
    return {{QStringLiteral("name"), record.name},
            {QStringLiteral("built_in"), record.builtIn},
            {QStringLiteral("sha256"), record.sha256.hex()},
            {QStringLiteral("bytes"), record.content.size()},
            {QStringLiteral("added_at"), record.addedAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("added_by"), record.addedBy}};
}

QJsonObject watchlistJson(const CaseWatchlist &list)
{
    QJsonObject json = watchlistRecordJson(list.record);
    json.insert(QStringLiteral("format"), watchlistFormatName(list.format));
    json.insert(QStringLiteral("entries"), list.entries);
    json.insert(QStringLiteral("switched_off"), list.switchedOff);
    json.insert(QStringLiteral("outdated"), list.outdated);
    return json;
}

QJsonArray watchlistNotesJson(const QVector<WatchlistNote> &notes)
{
    QJsonArray array;
    for (const WatchlistNote &note : notes)
        array.append(QJsonObject{{QStringLiteral("kind"), watchlistNoteKindName(note.kind)},
                                 {QStringLiteral("id"), note.id},
                                 {QStringLiteral("text"), note.text}});
    return array;
}

QJsonArray watchlistProblemsJson(const QVector<WatchlistProblem> &problems)
{
    QJsonArray array;
    for (const WatchlistProblem &problem : problems) {
        const bool error = problem.severity == WatchlistProblem::Severity::Error;
        array.append(QJsonObject{
            {QStringLiteral("severity"), error ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("line"), orNull(problem.line)},
            {QStringLiteral("entry"), orNull(problem.entry)},
            {QStringLiteral("id"), orNull(problem.id)},
            {QStringLiteral("text"), watchlistProblemText(problem)}});
    }
    return array;
}

} // namespace tt
