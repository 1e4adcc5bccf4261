// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"
#include "ocr/base/page_rect.h"
#include "ocr/text/page_text.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

/// What people did to a case, as plain values. Times are UTC.
namespace tt
{

enum class EditState {
    Done,
    Undone, ///< can be done again
    Dropped ///< was undone, and something else was done since
};

/// One act of a person, which is undone and done again as a whole.
struct EditSummary {
    qint64 id = 0; ///< 1, 2, 3 … in the order of doing
    QDateTime at;
    QString by;
    QString words; ///< for people: "Finding 12 confirmed"
    EditState state = EditState::Done;
    QStringList objects; ///< for people: "note 5", "the review of finding 12"
    // What is to be shown, or asked for again, after it.
    QVector<FindingId> findings;
    QVector<NoteId> notes;
    QVector<PageKey> pages;
    QVector<DocumentId> documents;
    bool reanalyse = false; ///< it changed what is analysed

    bool operator==(const EditSummary &) const = default;
};

/// One object of an edit, from what to what. JSON null: it was, or is, not there.
struct EditChange {
    QString object; ///< note, review, …: see EditKind
    QString name;   ///< for people
    QJsonValue before;
    QJsonValue after;

    bool operator==(const EditChange &) const = default;
};

/// What can be undone and done again next.
struct EditPosition {
    std::optional<EditSummary> undo;
    std::optional<EditSummary> redo;

    bool operator==(const EditPosition &) const = default;
};

/// What can be starred and tagged, by the name it has in the case: "finding 12", "document 3", "note 5",
/// "page 3/1" (document and page, the page from 1).
struct MarkedObject {
    QString name;

    static MarkedObject of(FindingId id) { return {QStringLiteral("finding %1").arg(id.value)}; }
    static MarkedObject of(DocumentId id) { return {QStringLiteral("document %1").arg(id.value)}; }
    static MarkedObject of(NoteId id) { return {QStringLiteral("note %1").arg(id.value)}; }
    static MarkedObject of(PageKey key)
    {
        return {QStringLiteral("page %1/%2").arg(key.document.value).arg(key.page + 1)};
    }
    bool operator==(const MarkedObject &) const = default;
};

/// A star or the tags of an object.
struct MarkRecord {
    MarkedObject object;
    bool starred = false;
    QStringList tags;

    bool operator==(const MarkRecord &) const = default;
};

struct TagColour {
    QString tag;
    QString colour; ///< "#rrggbb"

    bool operator==(const TagColour &) const = default;
};

using LinkId = Id<struct LinkTag>;

/// A statement of a person about two findings.
struct LinkRecord {
    LinkId id;
    FindingId finding;
    FindingId other;
    QString words; ///< "same contract"
    QString by;
    QDateTime at;

    bool operator==(const LinkRecord &) const = default;
};

using CorrectionId = Id<struct CorrectionTag>;

/// What a person says a place of a page's text is. The text that was read stays as it is.
struct TextCorrectionRecord {
    CorrectionId id;
    PageKey page;
    TextRange range;     ///< in the text as it was read when it was corrected
    QString quote;       ///< what was read there
    QString context;     ///< its line
    PageRect box;        ///< where it stood; empty when the page has no positions
    QString replacement; ///< empty: there is nothing there
    QString by;
    QDateTime at;
    std::optional<TextRange> place; ///< in the text as it is read now; none: see `orphaned`
    bool orphaned = false;          ///< read again since, and not found any more: nothing is corrected

    bool operator==(const TextCorrectionRecord &) const = default;
};

/// How a person says a page is to be held.
struct PageViewRecord {
    PageKey page;
    std::optional<int> turn;     ///< degrees clockwise from how the file shows it: 0, 90, 180, 270
    std::optional<int> position; ///< its place in the document, from 1
    QString by;
    QDateTime at;

    bool operator==(const PageViewRecord &) const = default;
};

/// The pages of a document in the order in which they belong: those with a place of their own stand there,
/// the others keep their order around them. Gives page numbers, from 0.
QVector<int> pageOrder(int pages, const QVector<PageViewRecord> &views);

QString editStateName(EditState state); ///< done, undone, dropped

} // namespace tt
