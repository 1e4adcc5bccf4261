// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"
#include "app/casefile/finding_rows.h"
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cstring>

namespace tt
{

namespace
{

using OpenByPage = QHash<PageKey, OpenFigures>;

/// `text` with its "/*where*/" replaced by the condition on the one document that is asked for.
SQLite::Statement prepareFor(CaseDatabase &db, const char *text, const char *column, DocumentId document)
{
    std::string whole(text);
    const std::string place = "/*where*/";
    const std::string condition = document.isNull() ? std::string() : std::string(column) + " = ?1 AND ";
    whole.replace(whole.find(place), place.size(), condition);
    SQLite::Statement statement = db.prepare(whole.c_str());
    if (!document.isNull()) sql::bindAll(statement, document.value);
    return statement;
}

PageKey keyIn(SQLite::Statement &row)
{
    return {DocumentId{row.getColumn(0).getInt64()}, row.getColumn(1).getInt()};
}

/// The conditions are those of the index findings_doubted, or it would not be used.
void countDoubted(CaseDatabase &db, DocumentId document, OpenByPage &open)
{
    SQLite::Statement row = prepareFor(
        db,
        "SELECT document, page, type, verdict, count(*) FROM findings INDEXED BY findings_doubted "
        "WHERE /*where*/ review_state = 'unreviewed' AND verdict <> 'agreed' AND same_as IS NULL "
        "AND orphaned = 0 AND type IN ('amount', 'mention') GROUP BY document, page, type, verdict",
        "document", document);
    while (row.executeStep()) {
        OpenFigures &figures = open[keyIn(row)];
        const bool amount = sql::text(row.getColumn(2)) == u"amount";
        const auto verdict = verdictFromName(sql::text(row.getColumn(3))).value_or(Verdict::Disputed);
        const int count = row.getColumn(4).getInt();
        if (!amount)
            figures.names += verdict == Verdict::Single ? 0 : count;
        else if (verdict == Verdict::Disputed)
            figures.disputed += count;
        else if (verdict == Verdict::Obscured)
            figures.obscured += count;
        else
            figures.single += count;
    }
}

/// The conditions are those of the index findings_sealed.
void countSealed(CaseDatabase &db, DocumentId document, OpenByPage &open)
{
    SQLite::Statement row =
        prepareFor(db,
                   "SELECT document, page, count(*) FROM findings INDEXED BY findings_sealed "
                   "WHERE /*where*/ review_state = 'unreviewed' AND verdict = 'agreed' AND same_as IS NULL "
                   "AND orphaned = 0 AND instr(reading, '\"under_seal\":true') > 0 AND type = 'amount' "
                   "GROUP BY document, page",
                   "document", document);
    while (row.executeStep())
        open[keyIn(row)].underSeal += row.getColumn(2).getInt();
}

/// The conditions are those of the index findings_rejudge.
void countChanged(CaseDatabase &db, DocumentId document, OpenByPage &open)
{
    SQLite::Statement row = prepareFor(
        db,
        "SELECT document, page, type, facts, reviewed_facts FROM findings INDEXED BY findings_rejudge "
        "WHERE /*where*/ reviewed_facts IS NOT NULL AND reviewed_facts <> facts AND orphaned = 0",
        "document", document);
    while (row.executeStep()) {
        if (claimDiffers(sql::text(row.getColumn(2)), row.getColumn(3), row.getColumn(4)))
            ++open[keyIn(row)].changed;
    }
}

QStringList remarksIn(const QString &json)
{
    QStringList remarks;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array())
        remarks.append(value.toString());
    return remarks;
}

const char *const kPages =
    "SELECT p.document, p.page, p.state, p.read_by, p.dpi, p.skew_degrees, p.turn_degrees, "
    "p.low_confidence_share, p.seal_share, p.characters, p.unplaced_characters, p.ink_share, "
    "p.contrast, p.softness, p.one_bit, p.remarks, p.looked_at, p.looked_by, p.looked_stale, "
    "p.error_message, "
    "d.name FROM documents d JOIN pages p ON p.document = d.id WHERE /*where*/ 1 "
    "ORDER BY p.document, p.page";

// Most pages of a large case are read here and not kept: no strings are made of what they hold.
bool isText(const SQLite::Column &column, const char *text)
{
    return std::strcmp(column.getText(), text) == 0;
}

PageState stateIn(const SQLite::Column &column)
{
    if (isText(column, "read")) return PageState::Read;
    return isText(column, "waiting") ? PageState::Waiting : PageState::Failed;
}

/// A row of kPages: key, state and measures.
PageConcernRecord recordIn(SQLite::Statement &row)
{
    PageConcernRecord record;
    record.key = keyIn(row);
    record.state = stateIn(row.getColumn(2));
    record.quality = qualityIn(row, 4);
    return record;
}

PageConcerns concernsIn(SQLite::Statement &row, const PageConcernRecord &record, const OpenByPage &open)
{
    PageFacts page;
    page.waiting = record.state == PageState::Waiting;
    page.failed = record.state == PageState::Failed;
    page.embedded = isText(row.getColumn(3), "embedded");
    page.quality = record.quality;
    if (row.getColumn(15).getBytes() > 2) page.remarks = remarksIn(sql::text(row.getColumn(15)));
    page.lookedBefore = row.getColumn(18).getInt() != 0;
    page.looked = !row.getColumn(16).isNull() && !page.lookedBefore;
    if (page.failed) page.problem = sql::text(row.getColumn(19));
    page.open = open.value(record.key);
    return pageConcerns(page);
}

} // namespace

Result<QVector<PageConcernRecord>> PageConcernStore::list(const PageConcernFilter &filter)
{
    return m_db.query([&]() -> Result<QVector<PageConcernRecord>> {
        if (!filter.document.isNull()) {
            if (const Result<void> exists = requireDocument(m_db, filter.document); !exists)
                return passOn(exists);
        }
        OpenByPage open;
        countDoubted(m_db, filter.document, open);
        countSealed(m_db, filter.document, open);
        countChanged(m_db, filter.document, open);
        SQLite::Statement row = prepareFor(m_db, kPages, "d.id", filter.document);
        QVector<PageConcernRecord> records;
        while (row.executeStep()) {
            PageConcernRecord record = recordIn(row);
            record.concerns = concernsIn(row, record, open);
            if (filter.onlyToLookAt && !record.concerns.needLook()) continue;
            if (!row.getColumn(16).isNull() && row.getColumn(18).getInt() == 0) {
                record.lookedAt = sql::time(row.getColumn(16));
                record.lookedBy = sql::text(row.getColumn(17));
            }
            record.readBy = sql::text(row.getColumn(3));
            record.documentName = sql::text(row.getColumn(20));
            records.append(std::move(record));
        }
        std::stable_sort(records.begin(), records.end(),
                         [](const PageConcernRecord &a, const PageConcernRecord &b) {
                             return isMoreUrgent(a.concerns, b.concerns);
                         });
        return records;
    });
}

Result<void> PageConcernStore::setLooked(PageKey key, bool looked)
{
    return m_db.change([&]() -> Result<void> {
        SQLite::Statement before = m_db.prepare("SELECT looked_at, looked_by, looked_stale, id FROM pages "
                                                "WHERE document = ?1 AND page = ?2");
        sql::bindAll(before, key.document.value, key.page);
        if (!before.executeStep())
            return fail(ErrorCode::NotFound, QStringLiteral("Document %1 has no page %2 in this case.")
                                                 .arg(key.document.value)
                                                 .arg(key.page + 1));
        const bool was = !before.getColumn(0).isNull() && before.getColumn(2).getInt() == 0;
        if (was == looked) return {};
        const QString by = m_db.person();
        const QString at = sql::timeText(sql::now());
        EditRecorder edit(m_db);
        edit.changing(lookedObject(key));
        SQLite::Statement update =
            m_db.prepare("UPDATE pages SET looked_at = ?2, looked_by = ?3, looked_stale = 0, "
                         "looked_reading = times_read WHERE id = ?1");
        sql::bind(update, 1, qint64(before.getColumn(3).getInt64()));
        if (looked)
            sql::bind(update, 2, at);
        else
            update.bind(2);
        sql::bind(update, 3, looked ? by : QString());
        update.exec();
        QJsonObject former;
        if (!before.getColumn(0).isNull())
            former = {{QStringLiteral("by"), sql::text(before.getColumn(1))},
                      {QStringLiteral("at"), sql::text(before.getColumn(0))}};
        m_db.audit(looked ? QStringLiteral("look") : QStringLiteral("look_undo"), objectName(key),
                   former.isEmpty() ? QString() : sql::jsonText(former),
                   looked ? sql::jsonText({{QStringLiteral("by"), by}, {QStringLiteral("at"), at}})
                          : QString());
        edit.finish((looked ? QStringLiteral("Page %1 of document %2 looked at")
                            : QStringLiteral("Page %1 of document %2 to be looked at again"))
                        .arg(key.page + 1)
                        .arg(key.document.value));
        return {};
    });
}

} // namespace tt
