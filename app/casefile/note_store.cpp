// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"
#include "app/casefile/edit_stores.h"
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"
#include "app/casefile/text_anchor.h"

#include <QJsonArray>

namespace tt
{

namespace
{

constexpr const char *kSelect =
    "SELECT n.id, n.finding, coalesce(f.document, n.document), coalesce(f.page, n.page), n.x, n.y, n.w, n.h, "
    "n.quote, n.text, "
    "n.tags, n.by, n.at, n.changed_at, n.project, n.context, n.context_at, n.place_begin, n.place_length, "
    "n.orphaned OR coalesce(f.orphaned, 0) OR (n.project <> '' AND NOT EXISTS (SELECT 1 FROM findings i "
    "WHERE "
    "i.type = 'identifier' AND i.orphaned = 0 AND i.identity = n.project)) "
    "FROM notes n LEFT JOIN findings f ON f.id = n.finding ";

QJsonArray tagArray(const QStringList &tags) { return QJsonArray::fromStringList(tags); }

QString tagText(const QStringList &tags)
{
    return QString::fromUtf8(QJsonDocument(tagArray(tags)).toJson(QJsonDocument::Compact));
}

NoteRecord recordFrom(SQLite::Statement &row)
{
    NoteRecord note;
    note.id.value = row.getColumn(0).getInt64();
    note.finding.value = row.getColumn(1).getInt64();
    note.document.value = row.getColumn(2).getInt64();
    if (!row.getColumn(3).isNull()) note.page = row.getColumn(3).getInt();
    note.box = {row.getColumn(4).getDouble(), row.getColumn(5).getDouble(), row.getColumn(6).getDouble(),
                row.getColumn(7).getDouble()};
    note.quote = sql::text(row.getColumn(8));
    note.text = sql::text(row.getColumn(9));
    for (const QJsonValue tag : QJsonDocument::fromJson(sql::text(row.getColumn(10)).toUtf8()).array())
        note.tags.append(tag.toString());
    note.by = sql::text(row.getColumn(11));
    note.at = sql::time(row.getColumn(12));
    note.changedAt = sql::time(row.getColumn(13));
    note.project = sql::text(row.getColumn(14));
    note.context = sql::text(row.getColumn(15));
    note.contextAt = row.getColumn(16).getInt64();
    if (!row.getColumn(17).isNull())
        note.place = TextRange{row.getColumn(17).getInt64(), row.getColumn(18).getInt64()};
    note.orphaned = row.getColumn(19).getInt() != 0;
    return note;
}

/// The first place that says what the note quotes.
std::optional<TextRange> quotedPlace(const PageText &text, const NoteRecord &note)
{
    const QVector<TextRange> places = occurrences(text, note.quote);
    return places.isEmpty() ? std::nullopt : std::optional(places.first());
}

/// Binds ?2 … ?14.
void bindContent(SQLite::Statement &statement, const NoteRecord &note)
{
    sql::bindId(statement, 2, note.finding.value);
    sql::bindId(statement, 3, note.document.value);
    if (note.page)
        sql::bind(statement, 4, *note.page);
    else
        statement.bind(4);
    sql::bind(statement, 5, note.box.x);
    sql::bind(statement, 6, note.box.y);
    sql::bind(statement, 7, note.box.w);
    sql::bind(statement, 8, note.box.h);
    sql::bind(statement, 9, note.quote);
    sql::bind(statement, 10, note.text);
    sql::bind(statement, 11, tagText(note.tags));
    sql::bind(statement, 12, note.project);
    sql::bind(statement, 13, note.context);
    sql::bind(statement, 14, qint64(note.contextAt));
}

/// What the case knows of the place: its words, their line, and where they stand. A place that is only
/// quoted must be on the page.
Result<void> completePlace(CaseDatabase &db, NoteRecord &note)
{
    const Result<PageText> text = PageStore(db).text({note.document, *note.page});
    if (!text) {
        // A page that is not read yet can be marked as well: then there is nothing to hold on to but the box.
        if (note.quote.isEmpty() || !note.box.isEmpty()) return {};
        return passOn(text);
    }
    if (note.quote.isEmpty()) note.quote = note.box.isEmpty() ? QString() : textIn(*text, note.box);
    if (note.quote.isEmpty()) return {};
    const auto place = note.box.isEmpty() && !note.place ? quotedPlace(*text, note) : note.place;
    if (note.box.isEmpty() && !place)
        return fail(ErrorCode::NotFound, QStringLiteral("Page %1 of document %2 does not say “%3”.")
                                             .arg(*note.page + 1)
                                             .arg(note.document.value)
                                             .arg(note.quote));
    const auto found = place ? place : findAnchor(*text, {note.quote, {}, 0, note.box});
    if (!found) return {};
    const TextAnchor anchor = anchorAt(*text, *found);
    note.context = anchor.context;
    note.contextAt = anchor.contextAt;
    if (note.box.isEmpty()) {
        note.box = anchor.box;
        note.quote = anchor.quote;
    }
    return {};
}

} // namespace

namespace
{

Result<NoteRecord> worded(NoteRecord note)
{
    note.tags = cleanTags(note.tags);
    // A region that is only marked says something by itself; every other note needs words.
    if (note.text.trimmed().isEmpty() && note.tags.isEmpty() && note.box.isEmpty())
        return fail(ErrorCode::Usage, QStringLiteral("A note needs a text or a tag."));
    return note;
}

bool samePlace(const NoteRecord &a, const NoteRecord &b)
{
    return a.finding == b.finding && a.document == b.document && a.page == b.page && a.box == b.box &&
           a.quote == b.quote && a.project == b.project;
}

} // namespace

/// Checks that what the note is on exists, and completes what follows from it.
Result<NoteRecord> NoteStore::anchored(NoteRecord given)
{
    Result<NoteRecord> clean = worded(std::move(given));
    if (!clean) return clean;
    NoteRecord note = std::move(*clean);
    if (!note.finding.isNull()) {
        SQLite::Statement row = m_db.prepare("SELECT document, page, quote FROM findings WHERE id = ?1");
        sql::bindAll(row, note.finding.value);
        if (!row.executeStep())
            return fail(ErrorCode::NotFound,
                        QStringLiteral("There is no finding %1 in this case.").arg(note.finding.value));
        const DocumentId document{row.getColumn(0).getInt64()};
        if (!note.document.isNull() && note.document != document)
            return fail(ErrorCode::Usage,
                        QStringLiteral("Finding %1 belongs to another document.").arg(note.finding.value));
        note.document = document;
        note.page = row.getColumn(1).getInt();
        note.box = {};
        note.project.clear();
        if (note.quote.isEmpty()) note.quote = sql::text(row.getColumn(2));
        return note;
    }
    if (note.document.isNull()) {
        if (note.page || !note.box.isEmpty())
            return fail(ErrorCode::Usage,
                        QStringLiteral("A note on a place needs the document that the place is in."));
        note.project = note.project.simplified();
        return note;
    }
    if (const Result<void> exists = requireDocument(m_db, note.document); !exists) return passOn(exists);
    if (!note.box.isEmpty() && !note.page)
        return fail(ErrorCode::Usage,
                    QStringLiteral("A note on a region needs the page that the region is on."));
    note.project.clear();
    if (note.page) {
        if (const Result<void> placed = completePlace(m_db, note); !placed) return passOn(placed);
    }
    return note;
}

Result<NoteRecord> NoteStore::one(NoteId id)
{
    SQLite::Statement row = m_db.prepare((std::string(kSelect) + "WHERE n.id = ?1").c_str());
    sql::bindAll(row, id.value);
    if (!row.executeStep())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no note %1 in this case.").arg(id.value));
    return recordFrom(row);
}

Result<NoteId> NoteStore::add(const NoteRecord &given)
{
    return m_db.change([&]() -> Result<NoteId> {
        Result<NoteRecord> note = anchored(given);
        if (!note) return passOn(note);
        if (note->by.isEmpty()) note->by = m_db.person();
        if (!note->at.isValid()) note->at = sql::now();
        note->changedAt = note->at;
        EditRecorder edit(m_db);
        SQLite::Statement insert = m_db.prepare(
            "INSERT INTO notes (finding, document, page, x, y, w, h, quote, text, tags, project, context, "
            "context_at, by, at, changed_at) "
            "VALUES (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?16)");
        bindContent(insert, *note);
        sql::bind(insert, 15, note->by);
        sql::bind(insert, 16, sql::timeText(note->at));
        insert.exec();
        note->id.value = m_db.lastId();
        edit.created(noteObject(note->id));
        reattachObject(m_db, noteObject(note->id));
        m_db.audit(QStringLiteral("note_add"), objectName(note->id), {}, sql::jsonText(noteToJson(*note)));
        edit.finish(QStringLiteral("Note %1 written").arg(note->id.value));
        return note->id;
    });
}

Result<void> NoteStore::update(const NoteRecord &given)
{
    return m_db.change([&]() -> Result<void> {
        const Result<NoteRecord> before = one(given.id);
        if (!before) return passOn(before);
        NoteRecord wanted = given;
        // Who changes the words only does not choose the place anew.
        if (samePlace(wanted, *before)) {
            wanted.context = before->context;
            wanted.contextAt = before->contextAt;
        }
        Result<NoteRecord> note = samePlace(wanted, *before) ? worded(wanted) : anchored(wanted);
        if (!note) return passOn(note);
        // Who made it and when stay as they were.
        note->by = before->by;
        note->at = before->at;
        note->changedAt = sql::now();
        EditRecorder edit(m_db);
        edit.changing(noteObject(given.id));
        SQLite::Statement update = m_db.prepare("UPDATE notes SET finding = ?2, document = ?3, page = ?4, x "
                                                "= ?5, y = ?6, w = ?7, h = ?8, quote = ?9, "
                                                "text = ?10, tags = ?11, project = ?12, context = ?13, "
                                                "context_at = ?14, changed_at = ?15 WHERE id = ?1");
        sql::bind(update, 1, given.id.value);
        bindContent(update, *note);
        sql::bind(update, 15, sql::timeText(note->changedAt));
        update.exec();
        if (!samePlace(*note, *before)) reattachObject(m_db, noteObject(given.id));
        m_db.audit(QStringLiteral("note_edit"), objectName(given.id), sql::jsonText(noteToJson(*before)),
                   sql::jsonText(noteToJson(*note)));
        edit.finish(QStringLiteral("Note %1 changed").arg(given.id.value));
        return {};
    });
}

Result<void> NoteStore::remove(NoteId id)
{
    return m_db.change([&]() -> Result<void> {
        const Result<NoteRecord> before = one(id);
        if (!before) return passOn(before);
        EditRecorder edit(m_db);
        edit.changing(noteObject(id));
        SQLite::Statement remove = m_db.prepare("DELETE FROM notes WHERE id = ?1");
        sql::bindAll(remove, id.value);
        remove.exec();
        // The whole note stays in the log.
        m_db.audit(QStringLiteral("note_delete"), objectName(id), sql::jsonText(noteToJson(*before)));
        edit.finish(QStringLiteral("Note %1 removed").arg(id.value));
        return {};
    });
}

Result<QVector<NoteRecord>> NoteStore::list(DocumentId document)
{
    return m_db.query([&]() -> Result<QVector<NoteRecord>> {
        const char *where =
            document.isNull() ? "ORDER BY n.id" : "WHERE coalesce(f.document, n.document) = ?1 ORDER BY n.id";
        SQLite::Statement row = m_db.prepare((std::string(kSelect) + where).c_str());
        if (!document.isNull()) sql::bind(row, 1, document.value);
        QVector<NoteRecord> notes;
        while (row.executeStep())
            notes.append(recordFrom(row));
        return notes;
    });
}

} // namespace tt
