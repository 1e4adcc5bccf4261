// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/edits_json.h"

#include "app/casefile/audit_chain.h"
#include "app/casefile/case_file.h"

#include <algorithm>

namespace tt
{

namespace
{

QJsonValue numberOrNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue rangeJson(const std::optional<TextRange> &range)
{
    if (!range) return QJsonValue::Null;
    return QJsonArray{qint64(range->begin), qint64(range->length)};
}

} // namespace

QJsonObject textCorrectionJson(const TextCorrectionRecord &correction)
{
    const PageRect &box = correction.box;
    return {{QStringLiteral("id"), correction.id.value},
            {QStringLiteral("document"), correction.page.document.value},
            {QStringLiteral("page"), correction.page.page + 1},
            {QStringLiteral("quote"), correction.quote},
            {QStringLiteral("replacement"), correction.replacement},
            {QStringLiteral("context"), correction.context},
            {QStringLiteral("box"), box.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                  : QJsonValue(QJsonArray{box.x, box.y, box.w, box.h})},
            {QStringLiteral("range"), rangeJson(correction.place)},
            {QStringLiteral("by"), correction.by},
            {QStringLiteral("at"), auditTime(correction.at)},
            {QStringLiteral("orphaned"), correction.orphaned}};
}

QJsonObject pageViewJson(const PageViewRecord &view)
{
    return {{QStringLiteral("document"), view.page.document.value},
            {QStringLiteral("page"), view.page.page + 1},
            {QStringLiteral("turn"), numberOrNull(view.turn)},
            {QStringLiteral("position"), numberOrNull(view.position)},
            {QStringLiteral("by"), view.by},
            {QStringLiteral("at"), auditTime(view.at)}};
}

QJsonObject markJson(const MarkRecord &mark)
{
    return {{QStringLiteral("object"), mark.object.name},
            {QStringLiteral("starred"), mark.starred},
            {QStringLiteral("tags"), QJsonArray::fromStringList(mark.tags)}};
}

QJsonObject linkJson(const LinkRecord &link)
{
    return {{QStringLiteral("id"), link.id.value},
            {QStringLiteral("finding"), link.finding.value},
            {QStringLiteral("other"), link.other.value},
            {QStringLiteral("words"), link.words},
            {QStringLiteral("by"), link.by},
            {QStringLiteral("at"), auditTime(link.at)}};
}

QJsonObject editJson(const EditSummary &edit)
{
    return {{QStringLiteral("id"), edit.id},
            {QStringLiteral("at"), auditTime(edit.at)},
            {QStringLiteral("by"), edit.by},
            {QStringLiteral("words"), edit.words},
            {QStringLiteral("state"), editStateName(edit.state)},
            {QStringLiteral("objects"), QJsonArray::fromStringList(edit.objects)}};
}

namespace
{

template <typename Records, typename ToJson>
Result<void> insertAll(QJsonObject &json, const QString &key, const Result<Records> &records, ToJson toJson)
{
    if (!records) return passOn(records);
    QJsonArray list;
    for (const auto &record : *records)
        list.append(toJson(record));
    json.insert(key, list);
    return {};
}

Result<QJsonArray> allEdits(CaseFile &file)
{
    auto history = file.history();
    if (!history) return passOn(history);
    std::reverse(history->begin(), history->end());
    QJsonArray list;
    for (const EditSummary &edit : std::as_const(*history)) {
        const auto changes = file.editChanges(edit.id);
        if (!changes) return passOn(changes);
        list.append(editJson(edit, *changes));
    }
    return list;
}

} // namespace

Result<QJsonObject> editsJson(CaseFile &file)
{
    QJsonObject json;
    const auto colour = [](const TagColour &tag) {
        return QJsonObject{{QStringLiteral("tag"), tag.tag}, {QStringLiteral("colour"), tag.colour}};
    };
    for (const Result<void> &done : {
             insertAll(json, QStringLiteral("text_corrections"), file.textCorrections(), textCorrectionJson),
             insertAll(json, QStringLiteral("page_views"), file.pageViews(), pageViewJson),
             insertAll(json, QStringLiteral("marks"), file.marks(), markJson),
             insertAll(json, QStringLiteral("colours"), file.tagColours(), colour),
             insertAll(json, QStringLiteral("links"), file.links(), linkJson),
         }) {
        if (!done) return passOn(done);
    }
    const auto edits = allEdits(file);
    if (!edits) return passOn(edits);
    json.insert(QStringLiteral("edits"), *edits);
    return json;
}

QJsonObject editJson(const EditSummary &edit, const QVector<EditChange> &changes)
{
    QJsonArray list;
    for (const EditChange &change : changes)
        list.append(QJsonObject{{QStringLiteral("object"), change.object},
                                {QStringLiteral("name"), change.name},
                                {QStringLiteral("before"), change.before},
                                {QStringLiteral("after"), change.after}});
    QJsonObject json = editJson(edit);
    json.insert(QStringLiteral("changes"), list);
    return json;
}

} // namespace tt
