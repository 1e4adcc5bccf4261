// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/edit_rows.h"

#include "app/casefile/sql.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <array>
#include <utility>

namespace tt
{

namespace
{

constexpr std::array kStates = {
    std::pair{EditState::Done, u"done"},
    std::pair{EditState::Undone, u"undone"},
    std::pair{EditState::Dropped, u"dropped"},
};

/// A summary names so many objects; a bulk review may hold thousands.
constexpr qsizetype kNamedObjects = 50;

QString changesText(const QVector<StoredChange> &changes)
{
    QJsonArray list;
    for (const StoredChange &change : changes)
        list.append(QJsonObject{{QStringLiteral("object"), editKindName(change.object.kind)},
                                {QStringLiteral("key"), change.object.key},
                                {QStringLiteral("before"), change.before},
                                {QStringLiteral("after"), change.after}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// The chain's beginning is the case itself, as that of the log.
QString chainBefore(CaseDatabase &db)
{
    SQLite::Statement last = db.prepare("SELECT chain FROM edits ORDER BY id DESC LIMIT 1");
    if (last.executeStep()) return sql::text(last.getColumn(0));
    SQLite::Statement uuid = db.prepare("SELECT value FROM case_meta WHERE key = 'uuid'");
    return uuid.executeStep() ? auditChainStart(sql::text(uuid.getColumn(0))) : QString();
}

template <typename T>
void addOnce(QVector<T> &list, const T &value)
{
    if (!list.contains(value)) list.append(value);
}

/// What is to be shown when this object changed.
void addShown(EditSummary &summary, const StoredChange &change)
{
    const QJsonArray &key = change.object.key;
    switch (change.object.kind) {
    case EditKind::Note:
        summary.notes.append(NoteId{key.first().toInteger()});
        break;
    case EditKind::PageView:
    case EditKind::Looked:
        addOnce(summary.pages, {DocumentId{key.first().toInteger()}, static_cast<int>(key[1].toInteger())});
        break;
    case EditKind::TextCorrection: {
        const QJsonValue &known = change.after.isObject() ? change.after : change.before;
        addOnce(summary.pages,
                {DocumentId{known[u"document"].toInteger()}, static_cast<int>(known[u"page"].toInteger())});
        break;
    }
    default:
        break;
    }
}

} // namespace

QString editStateName(EditState state)
{
    for (const auto &[known, name] : kStates) {
        if (known == state) return QString::fromUtf16(name);
    }
    return {};
}

std::optional<EditState> editStateFromName(QStringView name)
{
    for (const auto &[state, known] : kStates) {
        if (name == QStringView(known)) return state;
    }
    return std::nullopt;
}

bool changesAnalysis(EditKind kind) { return kind == EditKind::TextCorrection || kind == EditKind::PageView; }

std::optional<QVector<StoredChange>> changesFromJson(const QByteArray &json)
{
    QVector<StoredChange> changes;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) return std::nullopt;
    const QJsonArray list = document.array();
    for (const QJsonValue item : list) {
        const auto kind = editKindFromName(item[u"object"].toString());
        const QJsonArray key = item[u"key"].toArray();
        if (!kind || key.isEmpty()) return std::nullopt;
        changes.append({{*kind, key}, item[u"before"], item[u"after"]});
    }
    return changes;
}

Result<StoredEdit> storedEdit(SQLite::Statement &row)
{
    StoredEdit edit;
    edit.id = row.getColumn(0).getInt64();
    edit.at = sql::time(row.getColumn(1));
    edit.by = sql::text(row.getColumn(2));
    edit.words = sql::text(row.getColumn(3));
    const auto changes = changesFromJson(sql::text(row.getColumn(4)).toUtf8());
    const auto state = editStateFromName(sql::text(row.getColumn(5)));
    if (!changes || !state)
        return fail(
            ErrorCode::Corrupt,
            QStringLiteral("Edit %1 is damaged in the case file. Use the latest backup.").arg(edit.id));
    edit.changes = *changes;
    edit.state = *state;
    return edit;
}

QString editChain(const QString &previous, const ChainedEdit &edit)
{
    QByteArray bytes;
    const QByteArray id = QByteArray::number(edit.id);
    const QByteArray audit = QByteArray::number(edit.audit);
    for (const QByteArray &field : {previous.toUtf8(), id, edit.at.toUtf8(), edit.by.toUtf8(),
                                    edit.words.toUtf8(), edit.changes.toUtf8(), audit})
        bytes += QByteArray::number(field.size()) + ':' + field;
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void addEditRow(CaseDatabase &db, const QString &words, const QVector<StoredChange> &changes)
{
    const QString previous = chainBefore(db);
    ChainedEdit edit;
    edit.id = db.sqlite().execAndGet("SELECT coalesce(max(id), 0) + 1 FROM edits").getInt64();
    edit.audit = db.sqlite().execAndGet("SELECT max(sequence) FROM audit").getInt64();
    edit.at = sql::timeText(sql::now());
    edit.by = db.person();
    edit.words = words;
    edit.changes = changesText(changes);
    const QString chain = editChain(previous, edit);
    SQLite::Statement insert =
        db.prepare("INSERT INTO edits (id, at, by, words, changes, audit, state, chain) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'done', ?7)");
    sql::bindAll(insert, edit.id, edit.at, edit.by, edit.words, edit.changes, edit.audit, chain);
    insert.exec();
    SQLite::Statement head = db.prepare("INSERT INTO case_meta (key, value) VALUES ('edits_head', ?1) "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    sql::bindAll(head, chain);
    head.exec();
    SQLite::Statement keep =
        db.prepare("INSERT OR IGNORE INTO edit_findings (finding, edit) VALUES (?1, ?2)");
    for (const StoredChange &change : changes) {
        for (const QJsonValue &state : {change.before, change.after}) {
            for (const FindingId finding : findingsIn(change.object, state)) {
                keep.reset();
                sql::bindAll(keep, finding.value, edit.id);
                keep.exec();
            }
        }
    }
}

void setEditRowState(CaseDatabase &db, qint64 id, EditState state)
{
    SQLite::Statement update = db.prepare("UPDATE edits SET state = ?2 WHERE id = ?1");
    sql::bindAll(update, id, editStateName(state));
    update.exec();
}

EditSummary summaryOf(CaseDatabase &db, const StoredEdit &edit)
{
    EditSummary summary;
    summary.id = edit.id;
    summary.at = edit.at;
    summary.by = edit.by;
    summary.words = edit.words;
    summary.state = edit.state;
    for (const StoredChange &change : edit.changes) {
        if (summary.objects.size() < kNamedObjects) summary.objects.append(editObjectName(change.object));
        summary.reanalyse = summary.reanalyse || changesAnalysis(change.object.kind);
        const QJsonValue &known = change.after.isObject() ? change.after : change.before;
        const QVector<FindingId> findings = findingsIn(change.object, known);
        summary.findings += findings;
        addShown(summary, change);
        if (const DocumentId document = documentOf(db, change.object, known); !document.isNull())
            addOnce(summary.documents, document);
        if (change.object.kind == EditKind::Copies)
            addOnce(summary.documents, DocumentId{change.object.key.at(1).toInteger()});
    }
    return summary;
}

} // namespace tt
