// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"
#include "app/casefile/finding_keys.h"
#include "app/casefile/search_index.h"
#include "app/casefile/sql.h"

#include <QJsonArray>

namespace tt
{

namespace
{

void searchNote(CaseDatabase &db, NoteId id)
{
    NoteRecord note;
    SQLite::Statement row = db.prepare("SELECT text, tags FROM notes WHERE id = ?1");
    sql::bindAll(row, id.value);
    if (row.executeStep()) {
        note.text = sql::text(row.getColumn(0));
        for (const QJsonValue tag : QJsonDocument::fromJson(sql::text(row.getColumn(1)).toUtf8()).array())
            note.tags.append(tag.toString());
    }
    row.reset();
    indexText(db, SearchSource::Note, id.value, noteSearchText(note));
}

void searchReview(CaseDatabase &db, FindingId id)
{
    SQLite::Statement row =
        db.prepare("SELECT document, type, review_note, review_facts FROM findings WHERE id = ?1");
    sql::bindAll(row, id.value);
    if (!row.executeStep()) return;
    const DocumentId document{row.getColumn(0).getInt64()};
    Review review;
    review.note = sql::text(row.getColumn(2));
    if (!row.getColumn(3).isNull())
        review.corrected = factsFromJson(sql::text(row.getColumn(1)), sql::jsonObject(row.getColumn(3)));
    row.reset();
    refreshFindingKeys(db, id);
    refreshNoticeDate(db, document);
    indexText(db, SearchSource::Correction, id.value, reviewSearchText(review));
}

} // namespace

void keepSearched(CaseDatabase &db, const EditObject &object)
{
    if (object.kind == EditKind::Note) searchNote(db, {object.key.first().toInteger()});
    if (object.kind == EditKind::Review) searchReview(db, {object.key.first().toInteger()});
}

} // namespace tt
