// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_objects.h"

#include "app/casefile/copy_objects.h"
#include "app/casefile/sql.h"

#include <QStringList>

#include <array>

namespace tt
{

namespace
{

/// How an object lies in the tables. `columns` are what people make; others of the table are the program's.
struct ObjectTable {
    EditKind kind;
    const char *name;
    const char *words; ///< %1: the key
    const char *table;
    std::array<const char *, 2> keys; ///< the second is null for a key of one column
    QStringList columns;
    bool owned; ///< the row comes and goes with the object; else it is part of another thing's row
};

QStringList names(const char *columns) { return QString::fromLatin1(columns).split(u' '); }

const std::array<ObjectTable, 12> &objectTables()
{
    static const std::array<ObjectTable, 12> tables = {{
        {EditKind::Note,
         "note",
         "note %1",
         "notes",
         {"id", nullptr},
         names("finding document page x y w h quote context context_at project text tags by at changed_at"),
         true},
        {EditKind::Review,
         "review",
         "the review of finding %1",
         "findings",
         {"id", nullptr},
         names("review_state review_by review_at review_note review_facts reviewed_facts"),
         false},
        {EditKind::Star, "star", "the star of %1", "stars", {"object", nullptr}, names("by at"), true},
        {EditKind::Tags,
         "tags",
         "the tags of %1",
         "object_tags",
         {"object", nullptr},
         names("tags by at"),
         true},
        {EditKind::TagColour,
         "tag_colour",
         "the colour of the tag “%1”",
         "tag_colours",
         {"tag", nullptr},
         names("colour by at"),
         true},
        {EditKind::Link,
         "link",
         "link %1",
         "links",
         {"id", nullptr},
         names("finding other words by at"),
         true},
        {EditKind::TextCorrection,
         "text_correction",
         "text correction %1",
         "text_corrections",
         {"id", nullptr},
         names("document page range_begin range_length x y w h quote context context_at replacement by at"),
         true},
        {EditKind::PageView,
         "page_view",
         "how document %1 is held",
         "page_views",
         {"document", "page"},
         names("turn position by at"),
         true},
        {EditKind::Looked,
         "looked",
         "whether document %1 was looked at",
         "pages",
         {"document", "page"},
         names("looked_at looked_by looked_reading"),
         false},
        {EditKind::Provenance,
         "provenance",
         "where document %1 comes from",
         "provenance",
         {"document", nullptr},
         names("source_url retrieved_at retrieved_by how note changed_at changed_by"),
         true},
        {EditKind::Copies,
         "copies",
         "whether documents %1 are one notice",
         "copy_decisions",
         {"document", "other"},
         {},
         true},
        {EditKind::ProjectDecision,
         "project_decision",
         "what is said of the project of document %1",
         "project_decisions",
         {"document", "about"},
         names("answer seen by at note"),
         true},
    }};
    return tables;
}

const ObjectTable &tableOf(EditKind kind)
{
    for (const ObjectTable &table : objectTables()) {
        if (table.kind == kind) return table;
    }
    Q_UNREACHABLE();
}

QString whereKey(const ObjectTable &table)
{
    QString where = QStringLiteral(" WHERE %1 = ?1").arg(QLatin1String(table.keys[0]));
    if (table.keys[1] != nullptr) where += QStringLiteral(" AND %1 = ?2").arg(QLatin1String(table.keys[1]));
    return where;
}

int keyCount(const ObjectTable &table) { return table.keys[1] == nullptr ? 1 : 2; }

void bindValue(SQLite::Statement &statement, int index, const QJsonValue &value)
{
    if (value.isString())
        sql::bind(statement, index, value.toString());
    else if (!value.isDouble())
        statement.bind(index);
    else if (const double number = value.toDouble(); static_cast<double>(value.toInteger()) == number)
        sql::bind(statement, index, qint64(value.toInteger()));
    else
        sql::bind(statement, index, number);
}

void bindKey(SQLite::Statement &statement, const ObjectTable &table, const EditObject &object)
{
    for (int i = 0; i < keyCount(table); ++i)
        bindValue(statement, i + 1, object.key.at(i));
}

QJsonValue valueIn(const SQLite::Column &column)
{
    if (column.isNull()) return QJsonValue::Null;
    if (column.isInteger()) return qint64(column.getInt64());
    if (column.isFloat()) return column.getDouble();
    return sql::text(column);
}

/// The statement that writes all columns: over the row that is there, or as a new one.
QString writeText(const ObjectTable &table)
{
    const int first = keyCount(table) + 1;
    QStringList columns;
    QStringList places;
    QStringList updates;
    for (int i = 0; i < keyCount(table); ++i) {
        columns.append(QLatin1String(table.keys[static_cast<size_t>(i)]));
        places.append(QStringLiteral("?%1").arg(i + 1));
    }
    const QString keys = columns.join(u", ");
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString place = QStringLiteral("?%1").arg(first + i);
        columns.append(table.columns[i]);
        places.append(place);
        updates.append(QStringLiteral("%1 = %2").arg(table.columns[i], place));
    }
    if (!table.owned)
        return QStringLiteral("UPDATE %1 SET %2%3")
            .arg(QLatin1String(table.table), updates.join(u", "), whereKey(table));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
        .arg(QLatin1String(table.table), columns.join(u", "), places.join(u", "), keys, updates.join(u", "));
}

SQLite::Statement prepare(CaseDatabase &db, const QString &text)
{
    return db.prepare(text.toUtf8().constData());
}

/// "finding 12" -> 12; 0 for the name of something else.
qint64 findingNamed(const QJsonValue &key)
{
    const QString text = key.toString();
    return text.startsWith(u"finding ") ? text.mid(8).toLongLong() : 0;
}

/// The document that "document 3", "page 3/1", "finding 12" or "note 5" belongs to.
DocumentId documentNamed(CaseDatabase &db, const QString &name)
{
    const QString number = name.section(u' ', 1);
    if (name.startsWith(u"document ")) return {number.toLongLong()};
    if (name.startsWith(u"page ")) return {number.section(u'/', 0, 0).toLongLong()};
    const bool finding = name.startsWith(u"finding ");
    if (!finding && !name.startsWith(u"note ")) return {};
    SQLite::Statement row = db.prepare(
        finding ? "SELECT document FROM findings WHERE id = ?1"
                : "SELECT coalesce(n.document, f.document) FROM notes n LEFT JOIN findings f ON f.id = "
                  "n.finding WHERE n.id = ?1");
    sql::bindAll(row, qint64(number.toLongLong()));
    return row.executeStep() ? DocumentId{row.getColumn(0).getInt64()} : DocumentId{};
}

} // namespace

EditObject noteObject(NoteId id) { return {EditKind::Note, {id.value}}; }
EditObject reviewObject(FindingId id) { return {EditKind::Review, {id.value}}; }
EditObject lookedObject(PageKey key) { return {EditKind::Looked, {key.document.value, key.page}}; }
EditObject pageViewObject(PageKey key) { return {EditKind::PageView, {key.document.value, key.page}}; }

QString editKindName(EditKind kind) { return QLatin1String(tableOf(kind).name); }

std::optional<EditKind> editKindFromName(QStringView name)
{
    for (const ObjectTable &table : objectTables()) {
        if (name == QLatin1String(table.name)) return table.kind;
    }
    return std::nullopt;
}

QString editObjectName(const EditObject &object)
{
    const ObjectTable &table = tableOf(object.kind);
    QString key = object.key.first().isString() ? object.key.first().toString()
                                                : QString::number(object.key.first().toInteger());
    if (object.kind == EditKind::Copies)
        return QString::fromUtf8(table.words)
            .arg(QStringLiteral("%1 and %2").arg(key).arg(object.key.at(1).toInteger()));
    // People count pages from 1.
    if (object.kind == EditKind::PageView || object.kind == EditKind::Looked)
        key += QStringLiteral(" page %1").arg(object.key.at(1).toInteger() + 1);
    return QString::fromUtf8(table.words).arg(key);
}

QJsonValue editState(CaseDatabase &db, const EditObject &object)
{
    if (object.kind == EditKind::Copies) return copyState(db, object);
    const ObjectTable &table = tableOf(object.kind);
    SQLite::Statement row =
        prepare(db, QStringLiteral("SELECT %1 FROM %2%3")
                        .arg(table.columns.join(u", "), QLatin1String(table.table), whereKey(table)));
    bindKey(row, table, object);
    if (!row.executeStep()) return table.owned ? QJsonValue::Null : QJsonValue::Undefined;
    QJsonObject state;
    for (int i = 0; i < table.columns.size(); ++i)
        state.insert(table.columns[i], valueIn(row.getColumn(i)));
    return state;
}

void setEditState(CaseDatabase &db, const EditObject &object, const QJsonValue &state)
{
    if (object.kind == EditKind::Copies) {
        setCopyState(db, object, state);
        return;
    }
    const ObjectTable &table = tableOf(object.kind);
    if (!state.isObject()) {
        SQLite::Statement remove =
            prepare(db, QStringLiteral("DELETE FROM %1%2").arg(QLatin1String(table.table), whereKey(table)));
        bindKey(remove, table, object);
        remove.exec();
        return;
    }
    SQLite::Statement write = prepare(db, writeText(table));
    bindKey(write, table, object);
    const QJsonObject values = state.toObject();
    for (int i = 0; i < table.columns.size(); ++i)
        bindValue(write, keyCount(table) + 1 + i, values.value(table.columns[i]));
    write.exec();
    if (object.kind != EditKind::Looked) return;
    SQLite::Statement stale = prepare(db, QStringLiteral("UPDATE pages SET looked_stale = (looked_at IS NOT "
                                                         "NULL AND looked_reading <> times_read)") +
                                              whereKey(table));
    bindKey(stale, table, object);
    stale.exec();
}

bool sameState(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isObject() != b.isObject()) return false;
    return !a.isObject() || sql::jsonText(a.toObject()) == sql::jsonText(b.toObject());
}

QVector<FindingId> findingsIn(const EditObject &object, const QJsonValue &state)
{
    QVector<FindingId> ids;
    const auto add = [&ids](qint64 id) {
        if (id != 0) ids.append(FindingId{id});
    };
    switch (object.kind) {
    case EditKind::Review:
        add(object.key.first().toInteger());
        break;
    case EditKind::Star:
    case EditKind::Tags:
        add(findingNamed(object.key.first()));
        break;
    case EditKind::Note:
    case EditKind::Link:
        add(state[u"finding"].toInteger());
        add(state[u"other"].toInteger());
        break;
    default:
        break;
    }
    return ids;
}

DocumentId documentOf(CaseDatabase &db, const EditObject &object, const QJsonValue &state)
{
    switch (object.kind) {
    case EditKind::PageView:
    case EditKind::Looked:
    case EditKind::Provenance:
    case EditKind::Copies:
    case EditKind::ProjectDecision:
        return {object.key.first().toInteger()};
    case EditKind::Review:
        return documentNamed(db, QStringLiteral("finding %1").arg(object.key.first().toInteger()));
    case EditKind::Star:
    case EditKind::Tags:
        return documentNamed(db, object.key.first().toString());
    case EditKind::Link:
        return documentNamed(db, QStringLiteral("finding %1").arg(state[u"finding"].toInteger()));
    case EditKind::Note:
    case EditKind::TextCorrection:
        return {state[u"document"].toInteger()};
    case EditKind::TagColour:
        break;
    }
    return {};
}

} // namespace tt
