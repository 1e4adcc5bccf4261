// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/side_texts.h"

#include "app/casefile/finding_rows.h"
#include "app/casefile/sql.h"

namespace tt
{

namespace
{

/// Columns: document, name, page, boxes, finding, x, y, w, h. NULL where there is none.
constexpr const char *kNote =
    "SELECT coalesce(f.document, n.document), d.name, coalesce(f.page, n.page), f.boxes, n.finding, n.x, "
    "n.y, "
    "n.w, n.h FROM notes n LEFT JOIN findings f ON f.id = n.finding "
    "LEFT JOIN documents d ON d.id = coalesce(f.document, n.document) WHERE n.id = ?1";
constexpr const char *kCorrection =
    "SELECT f.document, d.name, f.page, f.boxes, f.id, 0, 0, 0, 0 FROM findings f "
    "JOIN documents d ON d.id = f.document WHERE f.id = ?1";
constexpr const char *kName = "SELECT id, name, NULL, NULL, NULL, 0, 0, 0, 0 FROM documents WHERE id = ?1";

QVector<PageRect> boxesIn(SQLite::Statement &row)
{
    if (!row.getColumn(3).isNull()) return boxesFromJson(sql::text(row.getColumn(3)).toUtf8());
    const PageRect box{row.getColumn(5).getDouble(), row.getColumn(6).getDouble(),
                       row.getColumn(7).getDouble(), row.getColumn(8).getDouble()};
    return box.isEmpty() ? QVector<PageRect>() : QVector<PageRect>{box};
}

} // namespace

std::optional<SideText> sideText(CaseDatabase &db, qint64 rowId)
{
    SQLite::Statement text = db.prepare("SELECT source, object, text FROM search_texts WHERE id = ?1");
    sql::bindAll(text, rowId);
    if (!text.executeStep()) return std::nullopt;
    SideText side;
    const QString source = sql::text(text.getColumn(0));
    const qint64 object = text.getColumn(1).getInt64();
    side.text = sql::text(text.getColumn(2));
    const bool note = source == u"note";
    side.place.source = note                ? SearchSource::Note
                        : source == u"name" ? SearchSource::Name
                                            : SearchSource::Correction;
    SQLite::Statement row = db.prepare(note ? kNote : source == u"name" ? kName : kCorrection);
    sql::bindAll(row, object);
    if (!row.executeStep()) return std::nullopt;
    side.place.page.document.value = row.getColumn(0).getInt64();
    side.place.documentName = sql::text(row.getColumn(1));
    if (!row.getColumn(2).isNull()) side.filterPage = row.getColumn(2).getInt();
    side.place.page.page = std::max(0, side.filterPage);
    side.place.boxes = boxesIn(row);
    side.place.finding.value = row.getColumn(4).getInt64();
    if (note) side.place.note.value = object;
    return side;
}

QVector<SearchHit> findingHits(CaseDatabase &db, const QVector<qint64> &ids)
{
    QVector<SearchHit> hits;
    SQLite::Statement row = db.prepare("SELECT f.document, d.name, f.page, f.boxes, f.quote, f.context, "
                                       "f.range_begin, f.range_length FROM findings f JOIN documents d ON "
                                       "d.id = f.document WHERE f.id = ?1");
    for (const qint64 id : ids) {
        row.reset();
        sql::bindAll(row, id);
        if (!row.executeStep()) continue;
        SearchHit hit;
        hit.source = SearchSource::Finding;
        hit.finding.value = id;
        hit.page = {DocumentId{row.getColumn(0).getInt64()}, row.getColumn(2).getInt()};
        hit.documentName = sql::text(row.getColumn(1));
        hit.boxes = boxesFromJson(sql::text(row.getColumn(3)).toUtf8());
        hit.quote = sql::text(row.getColumn(4));
        hit.context = sql::text(row.getColumn(5));
        hit.range = {static_cast<qsizetype>(row.getColumn(6).getInt64()),
                     static_cast<qsizetype>(row.getColumn(7).getInt64())};
        hits.append(hit);
    }
    return hits;
}

} // namespace tt
