// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watchlist_csv.h"
#include "app/analysis/watchlist_formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tt
{

namespace
{

QString levelName(GuardLevel level)
{
    switch (level) {
    case GuardLevel::Soft:
        return QStringLiteral("soft");
    case GuardLevel::Hard:
        return QStringLiteral("hard");
    case GuardLevel::None:
        break;
    }
    return QStringLiteral("none");
}

QJsonArray array(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty()) object.insert(key, text);
}
void put(QJsonObject &object, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty()) object.insert(key, array(texts));
}

QJsonObject guardJson(const WatchGuard &guard)
{
    QJsonObject json{{QStringLiteral("level"), levelName(guard.level)}};
    put(json, QStringLiteral("pattern"), guard.pattern);
    put(json, QStringLiteral("require_any"), guard.requireAny);
    put(json, QStringLiteral("reject_any"), guard.rejectAny);
    json.insert(QStringLiteral("window_chars"), guard.windowChars);
    return json;
}

QJsonArray impliesJson(const QVector<Implication> &implications)
{
    QJsonArray all;
    for (const Implication &implied : implications) {
        QJsonObject json{{QStringLiteral("id"), implied.id}};
        if (implied.count > 0) json.insert(QStringLiteral("count"), implied.count);
        put(json, QStringLiteral("when"), implied.when);
        put(json, QStringLiteral("note"), implied.note);
        all.append(json);
    }
    return all;
}

QJsonObject controlJson(const QVector<ControlEvent> &control)
{
    QJsonArray events;
    for (const ControlEvent &event : control)
        events.append(QJsonObject{{QStringLiteral("date"), event.date.toString(Qt::ISODate)},
                                  {QStringLiteral("status"), event.status},
                                  {QStringLiteral("what"), event.source},
                                  {QStringLiteral("confidence"), event.confidence}});
    return {{QStringLiteral("events"), events}};
}

QJsonObject entryJson(const WatchEntry &entry)
{
    QJsonObject json{{QStringLiteral("id"), entry.id}};
    put(json, QStringLiteral("name"), entry.name);
    put(json, QStringLiteral("category"), entry.category);
    put(json, QStringLiteral("home"), entry.home);
    put(json, QStringLiteral("vendor"), entry.vendor);
    put(json, QStringLiteral("aliases"), entry.aliases);
    put(json, QStringLiteral("ocr_forms"), entry.ocrForms);
    put(json, QStringLiteral("weak_aliases"), entry.weakAliases);
    put(json, QStringLiteral("weak_require"), entry.weakRequire);
    put(json, QStringLiteral("legal_entities_cn"), entry.operators);
    put(json, QStringLiteral("notes"), entry.notes);
    put(json, QStringLiteral("confidence"), entry.confidence);
    if (entry.guard != WatchGuard()) json.insert(QStringLiteral("guard"), guardJson(entry.guard));
    if (!entry.implies.isEmpty()) json.insert(QStringLiteral("implies"), impliesJson(entry.implies));
    if (!entry.control.isEmpty()) json.insert(QStringLiteral("export_control"), controlJson(entry.control));
    if (entry.off) json.insert(QStringLiteral("off"), true);
    return json;
}

QByteArray toJson(const WatchlistParts &list)
{
    QJsonObject sets;
    for (auto it = list.wordSets.begin(); it != list.wordSets.end(); ++it)
        sets.insert(it.key(), array(it.value()));
    QJsonArray entries;
    for (const WatchEntry &entry : list.entries)
        entries.append(entryJson(entry));
    QJsonObject root{{QStringLiteral("entries"), entries}};
    if (!sets.isEmpty()) root.insert(QStringLiteral("context_sets"), sets);
    put(root, QStringLiteral("self_sufficient_pattern"), list.selfSufficient);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

using Cells = QHash<QString, QString>;

QByteArray csvRow(const Cells &cells)
{
    QStringList row;
    for (const QString &column : watchlistColumns()) {
        QString cell = guardedCell(cells.value(column));
        const bool quote = cell.contains(u',') || cell.contains(u';') || cell.contains(u'\t') ||
                           cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
        if (quote) cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        row.append(cell);
    }
    return row.join(u',').toUtf8() + "\r\n";
}

Cells entryCells(const WatchEntry &entry)
{
    QStringList implied;
    for (const Implication &each : entry.implies)
        implied.append(implicationToCell(each));
    QStringList control;
    for (const ControlEvent &event : entry.control)
        control.append(
            joinParts({event.date.toString(Qt::ISODate), event.status, event.source, event.confidence}));
    Cells cells{{QStringLiteral("id"), entry.id},
                {QStringLiteral("name"), entry.name},
                {QStringLiteral("category"), entry.category},
                {QStringLiteral("home"), entry.home},
                {QStringLiteral("aliases"), joinCell(entry.aliases)},
                {QStringLiteral("require"), joinCell(entry.guard.requireAny)},
                {QStringLiteral("reject"), joinCell(entry.guard.rejectAny)},
                {QStringLiteral("notes"), entry.notes},
                {QStringLiteral("guard"), levelName(entry.guard.level)},
                {QStringLiteral("pattern"), entry.guard.pattern},
                {QStringLiteral("vendor"), entry.vendor},
                {QStringLiteral("ocr_forms"), joinCell(entry.ocrForms)},
                {QStringLiteral("weak_aliases"), joinCell(entry.weakAliases)},
                {QStringLiteral("weak_require"), joinCell(entry.weakRequire)},
                {QStringLiteral("operators"), joinCell(entry.operators)},
                {QStringLiteral("implies"), joinCell(implied)},
                {QStringLiteral("confidence"), entry.confidence},
                {QStringLiteral("export_control"), joinCell(control)}};
    if (entry.off) cells.insert(QStringLiteral("off"), QStringLiteral("yes"));
    if (entry.guard.windowChars != WatchGuard().windowChars)
        cells.insert(QStringLiteral("window"), QString::number(entry.guard.windowChars));
    return cells;
}

QByteArray toCsv(const WatchlistParts &list)
{
    QByteArray csv("\xEF\xBB\xBF");
    csv += watchlistColumns().join(u',').toUtf8() + "\r\n";
    for (auto it = list.wordSets.begin(); it != list.wordSets.end(); ++it)
        csv += csvRow({{QStringLiteral("id"), it.key()},
                       {QStringLiteral("category"), kWordSetCategory},
                       {QStringLiteral("aliases"), joinCell(it.value())}});
    if (!list.selfSufficient.isEmpty())
        csv += csvRow({{QStringLiteral("id"), QStringLiteral("@self_sufficient")},
                       {QStringLiteral("category"), kPatternCategory},
                       {QStringLiteral("pattern"), list.selfSufficient}});
    for (const WatchEntry &entry : list.entries)
        csv += csvRow(entryCells(entry));
    return csv;
}

} // namespace

QByteArray writeWatchlist(const WatchlistParts &list, WatchlistFormat format)
{
    return format == WatchlistFormat::Csv ? toCsv(list) : toJson(list);
}

} // namespace tt
