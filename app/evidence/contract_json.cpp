// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/contract_json.h"

#include "app/casefile/audit_chain.h"

#include <QJsonArray>

#include <cmath>

namespace tt
{

namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}
QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(auditTime(time)) : QJsonValue(QJsonValue::Null);
}

/// Six decimals are a hundredth of a pixel on a scan of ten thousand.
double rounded(double value) { return std::round(value * 1e6) / 1e6; }

QJsonArray boxArray(const PageRect &box)
{
    return {rounded(box.x), rounded(box.y), rounded(box.w), rounded(box.h)};
}

QJsonArray boxesArray(const QVector<PageRect> &boxes)
{
    QJsonArray array;
    for (const PageRect &box : boxes)
        array.append(boxArray(box));
    return array;
}

QJsonValue errorJson(const std::optional<Error> &error)
{
    if (!error) return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("code"), errorCodeName(error->code)},
                       {QStringLiteral("message"), error->message}};
}

QJsonObject contractReading(const ReadingFacts &reading)
{
    QJsonObject json = readingToJson(reading);
    json.insert(QStringLiteral("confidence"),
                std::round(static_cast<double>(reading.confidence) * 1e4) / 1e4);
    if (!reading.labelBoxes.isEmpty())
        json.insert(QStringLiteral("label_boxes"), boxesArray(reading.labelBoxes));
    return json;
}

QJsonObject contractReview(const Review &review)
{
    QJsonObject json{{QStringLiteral("state"), reviewStateName(review.state)},
                     {QStringLiteral("by"), orNull(review.by)},
                     {QStringLiteral("at"), orNull(review.at)},
                     {QStringLiteral("note"), orNull(review.note)}};
    if (review.corrected) json.insert(QStringLiteral("corrected"), factsToJson(*review.corrected));
    return json;
}

} // namespace

QJsonObject findingJson(const FindingRecord &record, const DocumentRecord &document)
{
    const Finding &finding = record.finding;
    const QString type = findingTypeName(finding.facts);
    return {{QStringLiteral("id"), record.id.value},
            {QStringLiteral("document"), QJsonObject{{QStringLiteral("id"), document.id.value},
                                                     {QStringLiteral("name"), document.name},
                                                     {QStringLiteral("sha256"), document.sha256.hex()}}},
            {QStringLiteral("page"), finding.page + 1},
            {QStringLiteral("boxes"), boxesArray(finding.boxes)},
            {QStringLiteral("range"), QJsonArray{finding.range.begin, finding.range.length}},
            {QStringLiteral("type"), type},
            {QStringLiteral("quote"), finding.quote},
            {QStringLiteral("context"), finding.context},
            {QStringLiteral("same_as"),
             record.sameAs.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(record.sameAs.value)},
            {type, factsToJson(finding.facts)},
            {QStringLiteral("reading"), contractReading(finding.reading)},
            {QStringLiteral("review"), contractReview(record.review)},
            {QStringLiteral("orphaned"), record.orphaned},
            {QStringLiteral("changed_since_review"), record.changedSinceReview}};
}

QJsonObject documentJson(const DocumentRecord &document)
{
    QJsonObject metadata;
    for (auto it = document.metadata.begin(); it != document.metadata.end(); ++it)
        metadata.insert(it.key(), it.value());
    return {{QStringLiteral("id"), document.id.value},
            {QStringLiteral("name"), document.name},
            {QStringLiteral("sha256"), document.sha256.hex()},
            {QStringLiteral("bytes"), document.bytes},
            {QStringLiteral("media_type"), orNull(document.mediaType)},
            {QStringLiteral("imported_at"), orNull(document.importedAt)},
            {QStringLiteral("file_modified_at"), orNull(document.modifiedAt)},
            {QStringLiteral("source_path"), orNull(document.sourcePath)},
            {QStringLiteral("other_paths"), QJsonArray::fromStringList(document.otherPaths)},
            {QStringLiteral("status"), documentStateName(document.state)},
            {QStringLiteral("error"), errorJson(document.error)},
            {QStringLiteral("pages"), document.pages},
            {QStringLiteral("pages_read"), document.pagesRead},
            {QStringLiteral("pages_failed"), document.pagesFailed},
            {QStringLiteral("notice_type"), orNull(document.noticeType)},
            {QStringLiteral("analyser"), orNull(document.analyserVersion)},
            {QStringLiteral("metadata"), metadata},
            {QStringLiteral("findings"), document.findings},
            {QStringLiteral("amounts"), document.amounts},
            {QStringLiteral("mentions"), document.mentions},
            {QStringLiteral("disputed"), document.disputed},
            {QStringLiteral("reviewed"), document.reviewed}};
}

QJsonObject noteJson(const NoteRecord &note)
{
    const auto idOrNull = [](qint64 id) { return id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(id); };
    return {{QStringLiteral("id"), note.id.value},
            {QStringLiteral("finding"), idOrNull(note.finding.value)},
            {QStringLiteral("document"), idOrNull(note.document.value)},
            {QStringLiteral("page"), note.page ? QJsonValue(*note.page + 1) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("box"),
             note.box.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(boxArray(note.box))},
            {QStringLiteral("quote"), orNull(note.quote)},
            {QStringLiteral("text"), note.text},
            {QStringLiteral("tags"), QJsonArray::fromStringList(note.tags)},
            {QStringLiteral("by"), orNull(note.by)},
            {QStringLiteral("at"), orNull(note.at)},
            {QStringLiteral("changed_at"), orNull(note.changedAt)},
            {QStringLiteral("project"), orNull(note.project)},
            {QStringLiteral("context"), orNull(note.context)},
            {QStringLiteral("orphaned"), note.orphaned}};
}

QJsonObject provenanceJson(const Provenance &provenance)
{
    return {{QStringLiteral("source_url"), orNull(provenance.sourceUrl)},
            {QStringLiteral("retrieved_at"), orNull(provenance.retrievedAt)},
            {QStringLiteral("retrieved_by"), orNull(provenance.retrievedBy)},
            {QStringLiteral("how"), orNull(provenance.how)},
            {QStringLiteral("note"), orNull(provenance.note)},
            {QStringLiteral("changed_at"), orNull(provenance.changedAt)},
            {QStringLiteral("changed_by"), orNull(provenance.changedBy)}};
}

QJsonObject copyDecisionJson(const CopyDecision &decision)
{
    const bool undo = decision.action == CopyAction::Undo;
    const auto idOrNull = [](qint64 id) { return id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(id); };
    return {{QStringLiteral("id"), decision.id},
            {QStringLiteral("action"), copyActionName(decision.action)},
            {QStringLiteral("document"), idOrNull(decision.document.value)},
            {QStringLiteral("other"), idOrNull(decision.other.value)},
            {QStringLiteral("undoes"), undo ? QJsonValue(decision.undoes) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("by"), decision.by},
            {QStringLiteral("at"), orNull(decision.at)},
            {QStringLiteral("note"), orNull(decision.note)}};
}

} // namespace tt
