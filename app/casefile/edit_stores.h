// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_database.h"
#include "app/casefile/edit_records.h"
#include "ocr/base/result.h"

namespace tt
{

/// What people say the text of pages is, and how pages are to be held.
class CorrectionStore final
{
public:
    explicit CorrectionStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    /// Errors: NotFound without the page or its text; Usage for a range that is not in one line (and cell),
    /// for words that were there already, and where it cuts into another correction.
    Result<CorrectionId> correct(PageKey key, TextRange range, const QString &replacement);
    Result<void> remove(CorrectionId id);
    /// Of a document, or (null) of the case, by page and place.
    Result<QVector<TextCorrectionRecord>> list(DocumentId document, std::optional<int> page);

    Result<void> setPageView(PageKey key, std::optional<int> turn, std::optional<int> position);
    Result<QVector<PageViewRecord>> pageViews(DocumentId document);

private:
    CaseDatabase &m_db;
};

/// Stars, tags and their colours, links between findings.
class MarkStore final
{
public:
    explicit MarkStore(CaseDatabase &db)
        : m_db(db)
    {
    }

    Result<void> setStar(const MarkedObject &object, bool starred);
    Result<void> setTags(const MarkedObject &object, const QStringList &tags);
    /// Everything that has a star or tags of its own.
    Result<QVector<MarkRecord>> marks();
    /// An empty colour takes it away. Errors: Usage for anything but "#rrggbb".
    Result<void> setTagColour(const QString &tag, const QString &colour);
    Result<QVector<TagColour>> tagColours();
    Result<LinkId> addLink(FindingId finding, FindingId other, const QString &words);
    Result<void> removeLink(LinkId id);
    /// Those of a finding, or (null) all.
    Result<QVector<LinkRecord>> links(FindingId finding);

private:
    CaseDatabase &m_db;
};

/// "document 3/…" is no object: NotFound or Usage with a sentence. Throws SQLite::Exception.
Result<void> requireObject(CaseDatabase &db, const MarkedObject &object);
/// Trimmed, without empty ones and repeats, in the person's order.
QStringList cleanTags(const QStringList &tags);

} // namespace tt
