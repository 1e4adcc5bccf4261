// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"
#include "app/casefile/condition_sql.h"
#include "app/casefile/finding_keys.h"
#include "app/casefile/finding_rows.h"
#include "app/casefile/search_index.h"
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"

#include <QHash>
#include <QSet>

namespace tt
{

namespace
{

tl::unexpected<Error> noFinding(FindingId id)
{
    return fail(ErrorCode::NotFound, QStringLiteral("There is no finding %1 in this case.").arg(id.value));
}

tl::unexpected<Error> damagedFinding(qint64 id)
{
    return fail(
        ErrorCode::Corrupt,
        QStringLiteral("Finding %1 is damaged in the case file. Analyse its document again.").arg(id));
}

QVector<StoredPlace> storedPlaces(CaseDatabase &db, DocumentId document)
{
    QVector<StoredPlace> places;
    SQLite::Statement row =
        db.prepare("SELECT id, page, range_begin, range_length, boxes, quote, type, identity FROM findings "
                   "WHERE document = ?1 ORDER BY id");
    sql::bindAll(row, document.value);
    while (row.executeStep())
        places.append({row.getColumn(0).getInt64(),
                       row.getColumn(1).getInt(),
                       {static_cast<qsizetype>(row.getColumn(2).getInt64()),
                        static_cast<qsizetype>(row.getColumn(3).getInt64())},
                       boxesFromJson(sql::text(row.getColumn(4)).toUtf8()),
                       sql::text(row.getColumn(5)),
                       sql::text(row.getColumn(6)),
                       sql::text(row.getColumn(7))});
    return places;
}

constexpr const char *kInsert =
    "INSERT INTO findings (document, page, range_begin, range_length, boxes, quote, context, type, identity, "
    "facts, verdict, "
    "reading, same_as, id, facet, subject, value_low, value_high) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, "
    "?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)";
constexpr const char *kUpdate = "UPDATE findings SET document = ?1, page = ?2, range_begin = ?3, "
                                "range_length = ?4, boxes = ?5, quote = ?6, context = ?7, "
                                "type = ?8, identity = ?9, facts = ?10, verdict = ?11, reading = ?12, "
                                "same_as = ?13, orphaned = 0, facet = ?15, subject = ?16, value_low = ?17, "
                                "value_high = ?18 WHERE id = ?14";

/// Writes the new findings over the rows they are again, or as new rows. Gives their ids in order.
QVector<qint64> writeFindings(CaseDatabase &db, DocumentId document, const QVector<Finding> &findings,
                              const QVector<qint64> &matched)
{
    QVector<qint64> ids = matched;
    SQLite::Statement insert = db.prepare(kInsert);
    SQLite::Statement update = db.prepare(kUpdate);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        SQLite::Statement &statement = ids[i] == 0 ? insert : update;
        statement.reset();
        bindFinding(statement, document, findings[i], ids[i]);
        statement.exec();
        if (ids[i] == 0)
            ids[i] = db.lastId();
        else
            refreshFindingKeys(db, {ids[i]}); // a correction of it stands
    }
    SQLite::Statement same = db.prepare("UPDATE findings SET same_as = ?2 WHERE id = ?1");
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const int target = findings[i].sameAs;
        if (target < 0 || target >= ids.size() || target == i) continue;
        same.reset();
        sql::bindAll(same, ids[i], ids[target]);
        same.exec();
    }
    return ids;
}

struct Leftover {
    int orphaned = 0;
    int removed = 0;
};

/// Findings not found again: kept when a person touched them, else removed.
Leftover settleLeftovers(CaseDatabase &db, const QVector<StoredPlace> &stored, const QVector<qint64> &matched)
{
    const QSet<qint64> kept(matched.begin(), matched.end());
    SQLite::Statement orphan = db.prepare(
        "UPDATE findings SET orphaned = 1, same_as = NULL WHERE id = ?1 AND (review_state <> 'unreviewed' OR "
        "EXISTS (SELECT 1 FROM notes WHERE notes.finding = findings.id) OR "
        "EXISTS (SELECT 1 FROM edit_findings WHERE edit_findings.finding = findings.id))");
    SQLite::Statement remove = db.prepare("DELETE FROM findings WHERE id = ?1");
    Leftover leftover;
    for (const StoredPlace &place : stored) {
        if (kept.contains(place.id)) continue;
        orphan.reset();
        sql::bindAll(orphan, place.id);
        if (orphan.exec() > 0) {
            ++leftover.orphaned;
            continue;
        }
        remove.reset();
        sql::bindAll(remove, place.id);
        leftover.removed += remove.exec();
    }
    return leftover;
}

/// A finding that could not be read back would shut off the whole list later.
Result<void> requireReadable(const QVector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        const QString type = findingTypeName(finding.facts);
        if (factsFromJson(type, factsToJson(finding.facts)) &&
            readingFromJson(readingToJson(finding.reading)))
            continue;
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("The %1 “%2” on page %3 has no proper value and cannot be stored.")
                        .arg(type, finding.quote)
                        .arg(finding.page + 1));
    }
    return {};
}

} // namespace

Result<void> FindingStore::replace(const QVector<AnalysedFindings> &analyses, const QString &analyserVersion)
{
    for (const AnalysedFindings &analysis : analyses)
        if (Result<void> readable = requireReadable(analysis.findings); !readable) return readable;
    return m_db.change([&]() -> Result<void> {
        for (const AnalysedFindings &analysis : analyses)
            if (Result<void> done = replaceOne(analysis, analyserVersion); !done) return done;
        return {};
    });
}

Result<void> FindingStore::replaceOne(const AnalysedFindings &analysis, const QString &analyserVersion)
{
    const DocumentId id = analysis.document;
    if (Result<void> exists = requireDocument(m_db, id); !exists) return exists;
    const QVector<StoredPlace> stored = storedPlaces(m_db, id);
    const QVector<qint64> matched = matchFindings(stored, analysis.findings);
    const Leftover leftover = settleLeftovers(m_db, stored, matched);
    writeFindings(m_db, id, analysis.findings, matched);
    SQLite::Statement document =
        m_db.prepare("UPDATE documents SET notice_type = ?2, analyser_version = ?3 WHERE id = ?1");
    sql::bindAll(document, id.value, analysis.noticeType, analyserVersion);
    document.exec();
    refreshNoticeDate(m_db, id);
    const auto again = analysis.findings.size() - matched.count(0);
    m_db.audit(QStringLiteral("analyse"), objectName(id), {},
               sql::jsonText({{QStringLiteral("analyser"), analyserVersion},
                              {QStringLiteral("findings"), analysis.findings.size()},
                              {QStringLiteral("found_again"), again},
                              {QStringLiteral("removed"), leftover.removed},
                              {QStringLiteral("orphaned"), leftover.orphaned},
                              {QStringLiteral("notice_type"), analysis.noticeType}}));
    return {};
}

Result<QVector<FindingRecord>> FindingStore::list(const FindingFilter &filter)
{
    return m_db.query([&]() -> Result<QVector<FindingRecord>> {
        FindingConditions conditions = filter.conditions;
        if (!filter.type.isEmpty()) {
            FindingCondition type;
            type.values = {filter.type};
            conditions.append(type);
        }
        ConditionSql sql = conditionSql(m_db, conditions);
        if (!filter.document.isNull())
            sql.where += " AND f.document = " + std::to_string(filter.document.value);
        if (filter.page) sql.where += " AND f.page = " + std::to_string(*filter.page);
        if (!filter.includeRepeats) sql.where += " AND f.same_as IS NULL";
        if (filter.limit > 0) return some(findingIds(m_db, sql, filter.limit, filter.skip));
        SQLite::Statement row = m_db.prepare((std::string(kFindingSelect) + "WHERE " + sql.where +
                                              " ORDER BY f.document, f.page, f.range_begin, f.id")
                                                 .c_str());
        sql.bindTo(row);
        QVector<FindingRecord> records;
        while (row.executeStep()) {
            const auto record = findingFrom(row);
            if (!record) return damagedFinding(row.getColumn(0).getInt64());
            records.append(*record);
        }
        return records;
    });
}

Result<QVector<FindingRecord>> FindingStore::some(const QVector<qint64> &ids)
{
    QVector<FindingRecord> records;
    SQLite::Statement row = m_db.prepare((std::string(kFindingSelect) + "WHERE f.id = ?1").c_str());
    for (const qint64 id : ids) {
        row.reset();
        sql::bindAll(row, id);
        if (!row.executeStep()) continue;
        const auto record = findingFrom(row);
        if (!record) return damagedFinding(id);
        records.append(*record);
    }
    return records;
}

Result<FindingRecord> FindingStore::one(FindingId id)
{
    return m_db.query([&]() -> Result<FindingRecord> {
        SQLite::Statement row = m_db.prepare((std::string(kFindingSelect) + "WHERE f.id = ?1").c_str());
        sql::bindAll(row, id.value);
        if (!row.executeStep()) return noFinding(id);
        const auto record = findingFrom(row);
        if (!record) return damagedFinding(id.value);
        return *record;
    });
}

Result<void> FindingStore::setReviews(const QVector<FindingId> &ids, Review review)
{
    if ((review.state == ReviewState::Corrected) != review.corrected.has_value())
        return fail(ErrorCode::Usage,
                    QStringLiteral("A correction needs the corrected value, and only a correction has one."));
    return m_db.change([&]() -> Result<void> {
        if (review.by.isEmpty()) review.by = m_db.person();
        if (!review.at.isValid()) review.at = sql::now();
        EditRecorder edit(m_db);
        QSet<FindingId> judged;
        for (const FindingId id : ids) {
            if (judged.contains(id)) continue;
            judged.insert(id);
            edit.changing(reviewObject(id));
            if (const Result<void> done = reviewOne(id, review); !done) return done;
        }
        edit.finish(
            judged.size() == 1
                ? QStringLiteral("Finding %1: %2").arg(ids.first().value).arg(reviewStateName(review.state))
                : QStringLiteral("%1 findings: %2").arg(judged.size()).arg(reviewStateName(review.state)));
        return {};
    });
}

Result<void> FindingStore::reviewOne(FindingId id, const Review &review)
{
    const Result<FindingRecord> before = one(id);
    if (!before) return passOn(before);
    const FindingFacts &facts = before->finding.facts;
    if (review.corrected && review.corrected->index() != facts.index())
        return fail(ErrorCode::Usage,
                    QStringLiteral("Finding %1 is of type %2 and can only be corrected within that type.")
                        .arg(id.value)
                        .arg(findingTypeName(facts)));
    SQLite::Statement update =
        m_db.prepare("UPDATE findings SET review_state = ?2, review_by = ?3, review_at = ?4, review_note "
                     "= ?5, review_facts = ?6, "
                     "reviewed_facts = CASE ?2 WHEN 'unreviewed' THEN NULL ELSE facts END WHERE id = ?1");
    sql::bindAll(update, id.value, reviewStateName(review.state), review.by, sql::timeText(review.at),
                 review.note);
    if (review.corrected)
        sql::bind(update, 6, sql::jsonText(factsToJson(*review.corrected)));
    else
        update.bind(6);
    update.exec();
    m_db.audit(QStringLiteral("review"), objectName(id), sql::jsonText(reviewToJson(before->review)),
               sql::jsonText(reviewToJson(review)));
    return {};
}

Result<QVector<DocumentId>> FindingStore::documentsToAnalyse(const QString &analyserVersion)
{
    return m_db.query([&]() -> Result<QVector<DocumentId>> {
        SQLite::Statement row = m_db.prepare(
            "SELECT id FROM documents WHERE pages_read > 0 AND analyser_version <> ?1 ORDER BY id");
        sql::bindAll(row, analyserVersion);
        QVector<DocumentId> ids;
        while (row.executeStep())
            ids.append(DocumentId{row.getColumn(0).getInt64()});
        return ids;
    });
}

} // namespace tt
