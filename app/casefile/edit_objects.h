// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_database.h"
#include "app/casefile/ids.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace tt
{

/// What an edit can change. Names as they stand in the case: note, review, star, tags, tag_colour, link,
/// text_correction, page_view, looked, provenance, copies, project_decision.
enum class EditKind {
    Note,
    Review,
    Star,
    Tags,
    TagColour,
    Link,
    TextCorrection,
    PageView,
    Looked,
    Provenance,
    Copies,         ///< what is said of two documents; see copy_objects.h
    ProjectDecision ///< what is said of a project; its key: [document, "link 12"]
};

/// One thing that people change as a whole. `key` holds the row's key: [12], [3, 0] (document and page from
/// 0), ["finding 12"].
struct EditObject {
    EditKind kind = EditKind::Note;
    QJsonArray key;

    bool operator==(const EditObject &) const = default;
};

EditObject noteObject(NoteId id);
EditObject reviewObject(FindingId id);
EditObject lookedObject(PageKey key);
EditObject pageViewObject(PageKey key);

QString editKindName(EditKind kind);
std::optional<EditKind> editKindFromName(QStringView name);
/// For people: "note 5", "the review of finding 12", "the star of document 3".
QString editObjectName(const EditObject &object);

/// What a person made of it, by column: an object, null when it is not there, undefined when it cannot be
/// (the finding or page is gone). What the program itself keeps beside (where an anchor is found now) is no
/// part of it. Throws SQLite::Exception.
QJsonValue editState(CaseDatabase &db, const EditObject &object);
/// Writes a state that editState() gave. Throws SQLite::Exception.
void setEditState(CaseDatabase &db, const EditObject &object, const QJsonValue &state);
/// Two states are the same when their JSON text is.
bool sameState(const QJsonValue &a, const QJsonValue &b);

/// The findings a state of an object refers to: they must outlive the edit.
QVector<FindingId> findingsIn(const EditObject &object, const QJsonValue &state);
/// The document it belongs to; null for one of the whole case.
DocumentId documentOf(CaseDatabase &db, const EditObject &object, const QJsonValue &state);

} // namespace tt
