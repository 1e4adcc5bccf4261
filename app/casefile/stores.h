// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/entity_decisions.h"
#include "app/analysis/project_decisions.h"
#include "app/casefile/case_database.h"
#include "app/casefile/case_file.h"

namespace tt
{

/// Documents and their originals.
class DocumentStore final
{
public:
    explicit DocumentStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    Result<AddedDocument> add(QIODevice &bytes, const NewDocument &document, StopToken stop);
    Result<QVector<DocumentRecord>> all();
    Result<DocumentRecord> one(DocumentId id);
    Result<std::unique_ptr<QIODevice>> original(DocumentId id);
    Result<void> setOpened(DocumentId id, const OpenedDocument &opened);
    Result<void> setFailed(DocumentId id, const Error &error);
    Result<bool> setNotOpened(DocumentId id, const Error &error);
    Result<void> retry(DocumentId id, ReadAgain which);

private:
    Result<void> restoreOriginal(DocumentId id, QIODevice &bytes, const NewDocument &document,
                                 const QByteArray &sha256, const StopToken &stop);
    Result<AddedDocument> noteDuplicate(DocumentId id, const NewDocument &document);

    CaseDatabase &m_db;
};

/// Pages and what was read from them.
class PageStore final
{
public:
    explicit PageStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    Result<QVector<PageRecord>> of(DocumentId id);
    Result<void> setRead(PageKey key, const PageText &text, const PageLook &look);
    Result<QVector<PageLook>> looks(DocumentId id);
    Result<void> setFailed(PageKey key, const Error &error);
    Result<PageText> text(PageKey key);
    Result<QVector<PageKey>> waiting();
    Result<QVector<QString>> plainTexts(DocumentId id);
    Result<QVector<std::pair<int, QByteArray>>> layouts(DocumentId id, const QVector<int> &pages);

private:
    CaseDatabase &m_db;
};

/// What speaks for looking at the pages, and who did.
class PageConcernStore final
{
public:
    explicit PageConcernStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    Result<QVector<PageConcernRecord>> list(const PageConcernFilter &filter);
    Result<void> setLooked(PageKey key, bool looked);

private:
    CaseDatabase &m_db;
};

class FindingStore final
{
public:
    explicit FindingStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    Result<void> replace(const QVector<AnalysedFindings> &analyses, const QString &analyserVersion);
    Result<QVector<FindingRecord>> list(const FindingFilter &filter);
    Result<FindingRecord> one(FindingId id);
    /// All of them, or none, as one edit.
    Result<void> setReviews(const QVector<FindingId> &ids, Review review);
    Result<QVector<DocumentId>> documentsToAnalyse(const QString &analyserVersion);

private:
    Result<void> reviewOne(FindingId id, const Review &review);
    Result<QVector<FindingRecord>> some(const QVector<qint64> &ids);
    Result<void> replaceOne(const AnalysedFindings &analysis, const QString &analyserVersion);

    CaseDatabase &m_db;
};

class WatchlistStore final
{
public:
    explicit WatchlistStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    Result<QVector<WatchlistRecord>> list(bool removed);
    Result<WatchlistRecord> add(const QString &name, const QByteArray &content, bool builtIn);
    Result<void> remove(const QString &name);

private:
    /// Takes the one of this name out of use; its hash, or empty when there was none.
    QString retire(const QString &name);

    CaseDatabase &m_db;
};

class SavedSearchStore final
{
public:
    explicit SavedSearchStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    Result<QVector<SavedSearch>> list();
    Result<SavedSearch> add(const QString &name, const QString &query, bool fuzzy);
    Result<void> rename(const QString &from, const QString &to);
    Result<void> remove(const QString &name);

private:
    std::optional<SavedSearch> one(const QString &name);

    CaseDatabase &m_db;
};

class NoteStore final
{
public:
    explicit NoteStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    Result<NoteId> add(const NoteRecord &note);
    Result<void> update(const NoteRecord &note);
    Result<void> remove(NoteId id);
    Result<QVector<NoteRecord>> list(DocumentId document);

private:
    Result<NoteRecord> one(NoteId id);
    Result<NoteRecord> anchored(NoteRecord note);

    CaseDatabase &m_db;
};

/// What people decided about names.
class EntityDecisionStore final
{
public:
    explicit EntityDecisionStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    Result<EntityDecision> add(const EntityDecision &decision);
    Result<QVector<EntityDecision>> all();

private:
    CaseDatabase &m_db;
};

class ProjectDecisionStore final
{
public:
    explicit ProjectDecisionStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    /// In the order in which they were given.
    Result<QVector<ProjectDecision>> all();
    /// In place of what was said about the same question. Errors: NotFound for a document, Usage for an
    /// answer that the question does not have.
    Result<void> decide(const ProjectDecision &decision);
    /// Errors: NotFound when nothing was said.
    Result<void> takeBack(const ProjectDecision &decision);

private:
    Result<void> write(const ProjectDecision &decision, const QJsonValue &state);

    CaseDatabase &m_db;
};

/// NotFound with a sentence, when there is no such document. Throws SQLite::Exception.
Result<void> requireDocument(CaseDatabase &db, DocumentId id);
/// A document whose pages are all read or failed is done; one with pages left is being read.
void updateDocumentState(CaseDatabase &db, DocumentId id);

std::optional<PageState> pageStateFromName(QStringView name);
/// The columns dpi, skew_degrees, turn_degrees, low_confidence_share, seal_share, characters,
/// unplaced_characters, ink_share, contrast, softness, one_bit, from `first` on.
PageQuality qualityIn(SQLite::Statement &row, int first);

QJsonObject reviewToJson(const Review &review);
QJsonObject noteToJson(const NoteRecord &note);
std::optional<DocumentState> documentStateFromName(QStringView name);

} // namespace tt
