// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/search_index.h"

#include "app/casefile/finding_keys.h"
#include "app/casefile/search_terms.h"
#include "app/casefile/sql.h"

#include <QJsonArray>

#include <array>

namespace tt
{

namespace
{

/// Longer ones are no names; a spelling of one in four of theirs is not looked for.
constexpr qsizetype kLongestRun = 64;

struct ValueWords {
    QString operator()(const AmountFacts &amount) const
    {
        return amount.value.toString() + u'\n' + amount.value.toGrouped() + u' ' + amount.currency;
    }
    QString operator()(const MentionFacts &mention) const { return mention.name; }
    QString operator()(const PartyFacts &party) const { return party.name; }
    QString operator()(const DateFacts &date) const { return date.value.toString(Qt::ISODate); }
    QString operator()(const IdentifierFacts &identifier) const { return identifier.value; }
};

QStringList tagsIn(const SQLite::Column &column)
{
    QStringList tags;
    for (const QJsonValue tag : QJsonDocument::fromJson(sql::text(column).toUtf8()).array())
        tags.append(tag.toString());
    return tags;
}

void addText(CaseDatabase &db, SearchSource source, qint64 object, const QString &text)
{
    SQLite::Statement insert =
        db.prepare("INSERT INTO search_texts (source, object, text) VALUES (?1, ?2, ?3)");
    sql::bindAll(insert, searchSourceName(source), object, text);
    insert.exec();
    SQLite::Statement index = db.prepare("INSERT INTO search_texts_index (rowid, text) VALUES (?1, ?2)");
    sql::bindAll(index, db.lastId(), text);
    index.exec();
    indexRuns(db, text);
}

void renewTexts(CaseDatabase &db)
{
    SQLite::Statement name = db.prepare("SELECT id, name FROM documents");
    while (name.executeStep())
        addText(db, SearchSource::Name, name.getColumn(0).getInt64(), sql::text(name.getColumn(1)));
    SQLite::Statement note = db.prepare("SELECT id, text, tags FROM notes");
    while (note.executeStep()) {
        NoteRecord record;
        record.text = sql::text(note.getColumn(1));
        record.tags = tagsIn(note.getColumn(2));
        const QString text = noteSearchText(record);
        if (!text.isEmpty()) addText(db, SearchSource::Note, note.getColumn(0).getInt64(), text);
    }
    SQLite::Statement row = db.prepare("SELECT id, type, review_note, review_facts FROM findings "
                                       "WHERE review_note <> '' OR review_facts IS NOT NULL");
    while (row.executeStep()) {
        Review review;
        review.note = sql::text(row.getColumn(2));
        if (!row.getColumn(3).isNull())
            review.corrected = factsFromJson(sql::text(row.getColumn(1)), sql::jsonObject(row.getColumn(3)));
        const QString text = reviewSearchText(review);
        if (!text.isEmpty()) addText(db, SearchSource::Correction, row.getColumn(0).getInt64(), text);
    }
}

} // namespace

QString searchSourceName(SearchSource source)
{
    constexpr std::array kNames = {u"text", u"note", u"name", u"correction", u"finding"};
    return QString::fromUtf16(kNames[static_cast<size_t>(source)]);
}

void indexRuns(CaseDatabase &db, QStringView text)
{
    SQLite::Statement insert = db.prepare("INSERT OR IGNORE INTO search_runs (units, run) VALUES (?1, ?2)");
    const QVector<SearchTerm> terms = searchTerms(text);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        if (!terms[i].open || terms[i].joined) continue;
        const QString run = secondTerm(terms, i).mid(1);
        if (run.size() < 3 || run.size() > kLongestRun)
            continue; // shorter ones have no spelling that is near
        insert.reset();
        sql::bindAll(insert, static_cast<int>(run.size()), run);
        insert.exec();
    }
}

void indexText(CaseDatabase &db, SearchSource source, qint64 object, const QString &text)
{
    // FTS5 must be told the old text to take it out of the index.
    SQLite::Statement unindex =
        db.prepare("INSERT INTO search_texts_index (search_texts_index, rowid, text) "
                   "SELECT 'delete', id, text FROM search_texts WHERE source = ?1 AND object = ?2");
    sql::bindAll(unindex, searchSourceName(source), object);
    unindex.exec();
    SQLite::Statement remove = db.prepare("DELETE FROM search_texts WHERE source = ?1 AND object = ?2");
    sql::bindAll(remove, searchSourceName(source), object);
    remove.exec();
    if (!text.isEmpty()) addText(db, source, object, text);
}

QString noteSearchText(const NoteRecord &note)
{
    QStringList lines = note.tags;
    if (!note.text.isEmpty()) lines.prepend(note.text);
    return lines.join(u'\n');
}

QString reviewSearchText(const Review &review)
{
    QStringList lines;
    if (!review.note.isEmpty()) lines.append(review.note);
    if (review.corrected) lines.append(std::visit(ValueWords{}, *review.corrected));
    return lines.join(u'\n');
}

bool hasSearchTables(CaseDatabase &db)
{
    return db.sqlite().execAndGet("SELECT count(*) FROM sqlite_schema WHERE name = 'search_runs'").getInt() >
           0;
}

void renewSearchIndex(CaseDatabase &db)
{
    db.sqlite().exec("INSERT INTO page_index (page_index) VALUES ('rebuild')");
    if (!hasSearchTables(db)) return;
    db.sqlite().exec("DELETE FROM search_runs");
    SQLite::Statement page = db.prepare("SELECT plain FROM page_texts");
    while (page.executeStep())
        indexRuns(db, sql::text(page.getColumn(0)));
    db.sqlite().exec("DELETE FROM search_texts");
    db.sqlite().exec("INSERT INTO search_texts_index (search_texts_index) VALUES ('rebuild')");
    renewTexts(db);
    refreshAllFindingKeys(db);
}

} // namespace tt
