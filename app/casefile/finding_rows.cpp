// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/finding_rows.h"

#include "app/casefile/finding_keys.h"
#include "app/casefile/sql.h"

#include <QJsonArray>

namespace tt
{

const char *const kFindingSelect = "SELECT f.id, f.document, d.name, f.page, f.range_begin, f.range_length, "
                                   "f.boxes, f.quote, f.context, f.type, f.facts, "
                                   "f.reading, f.same_as, f.orphaned, f.review_state, f.review_by, "
                                   "f.review_at, f.review_note, f.review_facts, "
                                   "f.reviewed_facts FROM findings f JOIN documents d ON d.id = f.document ";

namespace
{

const QString kOrphaned = QStringLiteral("orphaned");

std::optional<FindingFacts> factsFrom(const QString &type, const SQLite::Column &column)
{
    return factsFromJson(type, sql::jsonObject(column));
}

/// What a person judges is the claim: flags and the way the unit was found may change below it.
QJsonObject claimOf(FindingFacts facts)
{
    if (auto *amount = std::get_if<AmountFacts>(&facts)) {
        amount->flags.clear();
        amount->unitSource = UnitSource::Inferred;
        amount->repaired.clear();
        amount->label.clear();
    } else if (auto *mention = std::get_if<MentionFacts>(&facts)) {
        mention->flags.clear();
        mention->ocrFolded = false;
        mention->certainty = Certainty::Named;
        mention->control.reset();
        mention->controlReason.clear();
        mention->noticeDate = {};
        mention->impliedBy.reset();
        mention->meaning.clear();
    }
    return factsToJson(facts);
}

void flagOrphan(FindingFacts &facts)
{
    if (auto *amount = std::get_if<AmountFacts>(&facts)) amount->flags.append(kOrphaned);
    if (auto *mention = std::get_if<MentionFacts>(&facts)) mention->flags.append(kOrphaned);
}

bool readReview(SQLite::Statement &row, const QString &type, FindingRecord &record)
{
    const auto state = reviewStateFromName(sql::text(row.getColumn(14)));
    if (!state) return false;
    record.review.state = *state;
    record.review.by = sql::text(row.getColumn(15));
    if (!row.getColumn(16).isNull()) record.review.at = sql::time(row.getColumn(16));
    record.review.note = sql::text(row.getColumn(17));
    if (!row.getColumn(18).isNull()) {
        record.review.corrected = factsFrom(type, row.getColumn(18));
        if (!record.review.corrected) return false;
    }
    if (!row.getColumn(19).isNull()) {
        const auto judged = factsFrom(type, row.getColumn(19));
        record.changedSinceReview = !judged || claimOf(*judged) != claimOf(record.finding.facts);
    }
    return true;
}

} // namespace

QString boxesToJson(const QVector<PageRect> &boxes)
{
    QJsonArray array;
    for (const PageRect &box : boxes)
        array.append(QJsonArray{box.x, box.y, box.w, box.h});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QVector<PageRect> boxesFromJson(const QByteArray &json)
{
    QVector<PageRect> boxes;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array()) {
        const QJsonArray box = value.toArray();
        boxes.append({box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()});
    }
    return boxes;
}

std::optional<FindingRecord> findingFrom(SQLite::Statement &row)
{
    FindingRecord record;
    record.id.value = row.getColumn(0).getInt64();
    record.document.value = row.getColumn(1).getInt64();
    record.documentName = sql::text(row.getColumn(2));
    record.finding.page = row.getColumn(3).getInt();
    record.finding.range = {static_cast<qsizetype>(row.getColumn(4).getInt64()),
                            static_cast<qsizetype>(row.getColumn(5).getInt64())};
    record.finding.boxes = boxesFromJson(sql::text(row.getColumn(6)).toUtf8());
    record.finding.quote = sql::text(row.getColumn(7));
    record.finding.context = sql::text(row.getColumn(8));
    const QString type = sql::text(row.getColumn(9));
    const auto facts = factsFrom(type, row.getColumn(10));
    const auto reading = readingFromJson(sql::jsonObject(row.getColumn(11)));
    if (!facts || !reading) return std::nullopt;
    record.finding.facts = *facts;
    record.finding.reading = *reading;
    record.sameAs.value = row.getColumn(12).getInt64();
    record.orphaned = row.getColumn(13).getInt() != 0;
    if (!readReview(row, type, record)) return std::nullopt;
    if (record.orphaned) flagOrphan(record.finding.facts);
    return record;
}

bool claimDiffers(const QString &type, const SQLite::Column &now, const SQLite::Column &judged)
{
    const auto after = factsFrom(type, now);
    const auto before = factsFrom(type, judged);
    return !before || !after || claimOf(*before) != claimOf(*after);
}

void bindFinding(SQLite::Statement &statement, DocumentId document, const Finding &finding, qint64 id)
{
    sql::bindAll(statement, document.value, finding.page, qint64(finding.range.begin),
                 qint64(finding.range.length), boxesToJson(finding.boxes), finding.quote, finding.context,
                 storedType(finding.facts), findingIdentity(finding.facts),
                 sql::jsonText(factsToJson(finding.facts)), verdictName(finding.reading.verdict),
                 sql::jsonText(readingToJson(finding.reading)));
    statement.bind(13);
    sql::bindId(statement, 14, id);
    const FindingKeys keys = keysOf(finding.facts);
    sql::bind(statement, 15, keys.facet);
    sql::bindOptional(statement, 16, keys.subject);
    sql::bindOptional(statement, 17, keys.valueLow);
    sql::bindOptional(statement, 18, keys.valueHigh);
}

} // namespace tt
