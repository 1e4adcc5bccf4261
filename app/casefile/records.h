// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"
#include "app/analysis/page_concerns.h"
#include "app/casefile/ids.h"
#include "ocr/base/error.h"
#include "ocr/base/page_rect.h"
#include "ocr/base/sha256.h"
#include "ocr/text/page_text.h"

#include <QDateTime>
#include <QMap>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

/// The rows of a case as plain values: they cross threads and layers. Times are UTC.
namespace tt
{

enum class DocumentState {
    Queued,  ///< stored, not opened by a reader yet
    Reading, ///< opened; some pages are still to be read
    Done,    ///< every page is read or has failed
    Failed   ///< could not be opened; `error` says why
};

struct DocumentRecord {
    DocumentId id;
    QString name;       ///< the file's name when it was imported
    QString sourcePath; ///< the full path it came from
    Sha256 sha256;
    qint64 bytes = 0;
    QString mediaType;
    QDateTime importedAt;
    DocumentState state = DocumentState::Queued;
    int pages = 0; ///< 0 until opened
    int pagesRead = 0;
    int pagesFailed = 0;
    QString noticeType;      ///< as the analysis has it; empty when unknown
    QString analyserVersion; ///< that made the findings; empty: they are missing or stale
    std::optional<Error> error;
    QMap<QString, QString> metadata; ///< as the file states it
    QDateTime modifiedAt;            ///< of the imported file, as its disk said; invalid when unknown
    QStringList otherPaths;          ///< further places the same bytes were imported from
    int findings = 0;
    int amounts = 0;
    int mentions = 0;
    int disputed = 0;
    int reviewed = 0;

    bool operator==(const DocumentRecord &) const = default;
};

enum class PageState { Waiting, Read, Failed };

/// Which pages of a document go back into the queue.
enum class ReadAgain { Failed, All };

struct PageRecord {
    PageKey key;
    QSizeF sizePoints;
    PageState state = PageState::Waiting;
    std::optional<Error> error;
    QString readBy;
    PageQuality quality;

    bool operator==(const PageRecord &) const = default;
};

/// A page with what speaks for looking at it.
struct PageConcernRecord {
    PageKey key;
    QString documentName;
    PageState state = PageState::Waiting;
    QString readBy;
    PageQuality quality;
    PageConcerns concerns;
    QString lookedBy; ///< who looked at the page as a whole; empty: nobody, or not since it was read again
    QDateTime lookedAt;

    bool operator==(const PageConcernRecord &) const = default;
};

enum class ReviewState { Unreviewed, Confirmed, Corrected, Rejected };

struct Review {
    ReviewState state = ReviewState::Unreviewed;
    QString by;
    QDateTime at;
    QString note;
    std::optional<FindingFacts> corrected; ///< what the person says it is, when `state` is Corrected

    bool operator==(const Review &) const = default;
};

struct FindingRecord {
    FindingId id;
    DocumentId document;
    QString documentName;
    Finding finding;  ///< finding.sameAs is not used here: see sameAs
    FindingId sameAs; ///< the finding this one repeats, or null
    Review review;
    bool orphaned = false; ///< reviewed or annotated, and not found again by the latest analysis
    bool changedSinceReview =
        false; ///< the latest analysis says something else than what was confirmed or rejected

    bool operator==(const FindingRecord &) const = default;
};

/// A note on a finding, a text span or region, a page, a document, a project or the case. Exactly one anchor:
/// finding, or document+page with a box or quote, or document+page, or document, or project, or none. A note
/// on a finding comes back with the finding's document and page filled in; one on a text span that was given
/// by its quote alone with the box, and one on a region with the quote in it.
struct NoteRecord {
    NoteId id;
    FindingId finding;
    DocumentId document;
    std::optional<int> page; ///< from 0
    PageRect box;            ///< empty unless the note is on a text span or region
    QString quote; ///< the text under the anchor when the note was made: re-attaches it after another reading
    QString text;
    QStringList tags;
    QString by;
    QDateTime at;
    QDateTime changedAt;
    QString project;                ///< the number of the project it is on, as printed
    QString context;                ///< the line that the quote begins in, when the note was made
    qsizetype contextAt = 0;        ///< where in it
    std::optional<TextRange> place; ///< where the quote is in the page's text as it is read now
    bool orphaned = false;          ///< what it is on is not found any more; the box says where it was

    bool operator==(const NoteRecord &) const = default;
};

/// A watch-list of the case: the file as it was added.
struct WatchlistRecord {
    WatchlistId id; ///< ascending in the order of adding
    QString name;
    bool builtIn = false; ///< a copy of the list that ships with the program
    QByteArray content;
    Sha256 sha256;
    QDateTime addedAt;
    QString addedBy;
    QDateTime removedAt; ///< invalid: in use
    QString removedBy;

    bool operator==(const WatchlistRecord &) const = default;
};

/// A search that a person gave a name.
struct SavedSearch {
    QString name;
    QString query; ///< as it was typed
    bool fuzzy = false;
    QDateTime savedAt;
    QString savedBy;

    bool operator==(const SavedSearch &) const = default;
};

/// What an analysis found in a document.
struct AnalysedFindings {
    DocumentId document;
    QVector<Finding> findings;
    QString noticeType;
};

struct AuditEntry {
    qint64 sequence = 0;
    QDateTime at;
    QString by;
    QString action; ///< import, read, analyse, review, look, look_undo, note_add, note_edit, note_delete,
                    ///< search_save, search_rename, search_forget, entity_merge, entity_roll_up,
                    ///< entity_keep_apart, entity_undo, provenance, copy_copy, copy_different, copy_undo,
                    ///< watchlist_add, watchlist_remove, export, migrate …
    QString object; ///< "document 3", "finding 12", …
    QString before; ///< JSON or empty
    QString after;
    QString chain; ///< hex SHA-256 over the previous entry's chain and this entry

    bool operator==(const AuditEntry &) const = default;
};

QString documentStateName(DocumentState state); ///< queued, reading, done, failed
QString pageStateName(PageState state);         ///< waiting, read, failed
QString reviewStateName(ReviewState state);     ///< unreviewed, confirmed, corrected, rejected
std::optional<ReviewState> reviewStateFromName(QStringView name);

} // namespace tt
