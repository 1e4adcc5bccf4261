// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_log.h"
#include "app/casefile/sql.h"
#include "app/casefile/stores.h"
#include "app/casefile/text_anchor.h"

#include <algorithm>

namespace tt
{

namespace
{

/// A row's anchor: quote, context, context_at, x, y, w, h from `first` on.
TextAnchor anchorIn(SQLite::Statement &row, int first)
{
    return {sql::text(row.getColumn(first)),
            sql::text(row.getColumn(first + 1)),
            row.getColumn(first + 2).getInt64(),
            {row.getColumn(first + 3).getDouble(), row.getColumn(first + 4).getDouble(),
             row.getColumn(first + 5).getDouble(), row.getColumn(first + 6).getDouble()}};
}

struct Placed {
    qint64 id = 0;
    std::optional<TextRange> place;
};

void store(CaseDatabase &db, const char *table, const QVector<Placed> &all)
{
    const std::string text = std::string("UPDATE ") + table +
                             " SET place_begin = ?2, place_length = ?3, orphaned = ?2 IS NULL WHERE id = ?1";
    SQLite::Statement update = db.prepare(text.c_str());
    for (const Placed &placed : all) {
        update.reset();
        update.clearBindings();
        sql::bind(update, 1, placed.id);
        if (placed.place) {
            sql::bind(update, 2, qint64(placed.place->begin));
            sql::bind(update, 3, qint64(placed.place->length));
        }
        update.exec();
    }
}

/// Notes on a place that says something; `id` 0: all of the page.
void reattachNotes(CaseDatabase &db, PageKey key, const PageText &text, qint64 id)
{
    SQLite::Statement row = db.prepare("SELECT id, quote, context, context_at, x, y, w, h FROM notes WHERE "
                                       "document = ?1 AND page = ?2 AND finding IS NULL AND quote <> '' "
                                       "AND (?3 = 0 OR id = ?3)");
    sql::bindAll(row, key.document.value, key.page, id);
    QVector<Placed> all;
    while (row.executeStep())
        all.append({row.getColumn(0).getInt64(), findAnchor(text, anchorIn(row, 1))});
    store(db, "notes", all);
}

/// All of a page's together: no two of them may be one place.
void reattachCorrections(CaseDatabase &db, PageKey key, const PageText &text)
{
    SQLite::Statement row =
        db.prepare("SELECT id, quote, context, context_at, x, y, w, h, replacement, range_begin FROM "
                   "text_corrections WHERE document = ?1 AND page = ?2 ORDER BY id");
    sql::bindAll(row, key.document.value, key.page);
    QVector<Placed> all;
    while (row.executeStep()) {
        std::optional<TextRange> place =
            findCorrected(text, anchorIn(row, 1), sql::text(row.getColumn(8)), row.getColumn(9).getInt64());
        const bool taken =
            place && std::any_of(all.begin(), all.end(), [&](const Placed &other) {
                return other.place && other.place->begin < place->end() && place->begin < other.place->end();
            });
        if (taken) place.reset();
        all.append({row.getColumn(0).getInt64(), place});
    }
    store(db, "text_corrections", all);
}

} // namespace

void reattachPage(CaseDatabase &db, PageKey key, const PageText &text)
{
    reattachNotes(db, key, text, 0);
    reattachCorrections(db, key, text);
}

void reattachObject(CaseDatabase &db, const EditObject &object)
{
    const bool note = object.kind == EditKind::Note;
    if (!note && object.kind != EditKind::TextCorrection) return;
    const QJsonValue state = editState(db, object);
    if (!state.isObject() || !state[u"page"].isDouble()) return;
    const PageKey key{DocumentId{state[u"document"].toInteger()},
                      static_cast<int>(state[u"page"].toInteger())};
    const Result<PageText> text = PageStore(db).text(key);
    if (!text) return; // not read yet: nothing is known against it
    if (note)
        reattachNotes(db, key, *text, object.key.first().toInteger());
    else
        reattachCorrections(db, key, *text);
}

} // namespace tt
