// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/corrected_text.h"
#include "app/casefile/case_private.h"
#include "app/casefile/edit_log.h"
#include "app/casefile/edit_stores.h"
#include "app/casefile/stores.h"
#include "app/casefile/text_corrections.h"

#include <QSet>

/// CaseFile's edits: what people do to a case, and undoing it.
namespace tt
{

Result<void> CaseFile::reviewMany(const QVector<FindingId> &ids, const Review &review)
{
    return FindingStore(*d->db).setReviews(ids, review);
}

Result<void> CaseFile::setStar(const MarkedObject &object, bool starred)
{
    return MarkStore(*d->db).setStar(object, starred);
}
Result<void> CaseFile::setTags(const MarkedObject &object, const QStringList &tags)
{
    return MarkStore(*d->db).setTags(object, tags);
}
Result<QVector<MarkRecord>> CaseFile::marks() { return MarkStore(*d->db).marks(); }
Result<void> CaseFile::setTagColour(const QString &tag, const QString &colour)
{
    return MarkStore(*d->db).setTagColour(tag, colour);
}
Result<QVector<TagColour>> CaseFile::tagColours() { return MarkStore(*d->db).tagColours(); }
Result<LinkId> CaseFile::addLink(FindingId finding, FindingId other, const QString &words)
{
    return MarkStore(*d->db).addLink(finding, other, words);
}
Result<void> CaseFile::removeLink(LinkId id) { return MarkStore(*d->db).removeLink(id); }
Result<QVector<LinkRecord>> CaseFile::links(FindingId finding) { return MarkStore(*d->db).links(finding); }

Result<CorrectionId> CaseFile::correctText(PageKey key, TextRange range, const QString &replacement)
{
    return CorrectionStore(*d->db).correct(key, range, replacement);
}
Result<void> CaseFile::removeCorrection(CorrectionId id) { return CorrectionStore(*d->db).remove(id); }
Result<QVector<TextCorrectionRecord>> CaseFile::textCorrections(DocumentId document, std::optional<int> page)
{
    return CorrectionStore(*d->db).list(document, page);
}

Result<CorrectedPage> CaseFile::correctedPage(PageKey key)
{
    const Result<PageText> text = pageText(key);
    if (!text) return passOn(text);
    const auto corrections = textCorrections(key.document, key.page);
    if (!corrections) return passOn(corrections);
    return applyCorrections(*text, inForce(*corrections, key.page));
}

Result<QVector<QString>> CaseFile::correctedTexts(DocumentId id)
{
    Result<QVector<QString>> texts = plainTexts(id);
    if (!texts) return texts;
    const auto corrections = textCorrections(id);
    if (!corrections) return passOn(corrections);
    QSet<int> pages;
    for (const TextCorrectionRecord &correction : *corrections)
        pages.insert(correction.page.page);
    for (const int page : std::as_const(pages)) {
        if (page >= texts->size() || texts->at(page).isEmpty()) continue;
        (*texts)[page] = withCorrections(texts->at(page), inForce(*corrections, page));
    }
    return texts;
}

Result<void> CaseFile::setPageView(PageKey key, std::optional<int> turn, std::optional<int> position)
{
    return CorrectionStore(*d->db).setPageView(key, turn, position);
}
Result<QVector<PageViewRecord>> CaseFile::pageViews(DocumentId document)
{
    return CorrectionStore(*d->db).pageViews(document);
}

Result<EditSummary> CaseFile::undo() { return EditStore(*d->db).undo(); }
Result<EditSummary> CaseFile::redo() { return EditStore(*d->db).redo(); }
Result<EditPosition> CaseFile::editPosition() { return EditStore(*d->db).position(); }
Result<QVector<EditSummary>> CaseFile::history(int limit) { return EditStore(*d->db).history(limit); }
Result<QVector<EditChange>> CaseFile::editChanges(qint64 edit) { return EditStore(*d->db).changes(edit); }

} // namespace tt
