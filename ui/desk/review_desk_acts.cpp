// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/review_count.h"
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/copy_list_panel.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/judged_strip.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/search_panel.h"
#include "ui/page/page_view.h"

#include <QListView>

#include <algorithm>

/// What a person does at the desk: judging, noting, stepping on and back.
namespace tt
{

void ReviewDesk::judge(ReviewState state)
{
    const FindingId finding = m_inspector->finding();
    const FindingRecord *record = m_feed.findings().find(finding);
    if (!record || m_readOnly) return;
    if (const QVector<FindingId> many = chosen(); many.size() > 1) {
        judgeMany(many, state);
        return;
    }
    if (!keepsJudgement(*record, state)) {
        Review after;
        after.state = state;
        after.at = QDateTime::currentDateTimeUtc();
        after.note = record->review.note;
        m_feed.setReview(finding, after);
        m_inspector->acknowledge({finding});
    }
    // A judgement is the end of looking: on to the next one, as long as there is one.
    // Where the filter hides what is judged, the list has moved on by itself.
    if (m_goesOn && state != ReviewState::Unreviewed && m_inspector->finding() == finding) stepToReview();
}

void ReviewDesk::stepToReview()
{
    const FindingId next = m_comparing || m_section == Section::Search
                               ? FindingId()
                               : activePanel()->model().nextToReview(m_inspector->finding());
    if (next.isNull())
        step(1);
    else
        openFinding(next);
}

void ReviewDesk::takeCorrection(FindingId finding, const FindingFacts &facts)
{
    const FindingRecord *record = m_feed.findings().find(finding);
    if (!record || m_readOnly) return;
    Review after;
    after.at = QDateTime::currentDateTimeUtc();
    after.note = record->review.note;
    // Who types what was read confirms the reading.
    after.state = facts == record->finding.facts ? ReviewState::Confirmed : ReviewState::Corrected;
    if (after.state == ReviewState::Corrected) after.corrected = facts;
    m_feed.setReview(finding, after);
    m_inspector->acknowledge({finding});
}

void ReviewDesk::toggleStar()
{
    const FindingId finding = m_inspector->finding();
    if (finding.isNull() || m_readOnly) return;
    m_feed.marks().setStar(finding, !m_feed.marks().isStarred(finding));
}

void ReviewDesk::focusKeys()
{
    if (m_section == Section::Findings)
        m_findings->list()->setFocus();
    else if (m_section == Section::Documents && !m_inspector->finding().isNull())
        m_documentFindings->list()->setFocus();
    else
        view().setFocus();
}

bool ReviewDesk::keepsJudgement(const FindingRecord &record, ReviewState wanted)
{
    if (record.changedSinceReview) return false; // it was given about another reading
    const ReviewState now = record.review.state;
    // A correction is a judgement that says more than a confirmation.
    return now == wanted || (now == ReviewState::Corrected && wanted == ReviewState::Confirmed);
}

/// What is to be judged next: a finding in hand that is judged by now is left for the first that is not.
void ReviewDesk::openQueue()
{
    if (!m_feed.isLoaded()) return;
    const FindingRecord *inHand = m_feed.findings().find(m_inspector->finding());
    const FindingFilterModel &queue = m_findings->model();
    const FindingId next = queue.firstToReview();
    const bool stays = inHand && (!isReviewed(*inHand) || next.isNull());
    if (stays && inHand->document != m_document) {
        openFinding(inHand->id);
    } else if (stays) {
        // Row, page and inspector are one; the page moves only when the place is out of view.
        m_findings->setCurrent(inHand->id);
        view().setCurrentFinding(inHand->id);
        if (m_pagesShown >= 0) view().reveal(inHand->finding.page, inHand->finding.boxes);
    } else if (!next.isNull()) {
        openFinding(next);
    } else if (!m_findings->step(1) && queue.rowCount() > 0) {
        openFinding(queue.idAt(0));
    }
}

void ReviewDesk::stepHistory(bool back)
{
    // What is being typed is the last thing that was done.
    m_inspector->flush();
    m_inspector->judged()->dismiss();
    (back ? m_session.undo() : m_session.redo()).then(this, [this, back](const Result<EditSummary> &edit) {
        if (!edit) {
            Q_EMIT problem(edit.error());
            return;
        }
        showEdited(*edit);
        Q_EMIT stepped(back, *edit);
    });
}

void ReviewDesk::updateHistory()
{
    m_actions.undo->setEnabled(m_session.canUndo() && !m_readOnly);
    m_actions.redo->setEnabled(m_session.canRedo() && !m_readOnly);
}

DeskPlace ReviewDesk::place() const
{
    // While a document is fetched, the page on show is of the one before.
    const int page = view().document() == m_document ? view().currentPage() : 0;
    return {m_document, std::max(0, page), m_inspector->finding()};
}

void ReviewDesk::goBackTo(const DeskPlace &place)
{
    if (m_feed.findings().find(place.finding) != nullptr)
        openFinding(place.finding);
    else if (m_feed.documents().find(place.document) != nullptr)
        openDocument(place.document, place.page);
}

void ReviewDesk::showEdited(const EditSummary &edit)
{
    if (!edit.findings.isEmpty())
        openFinding(edit.findings.first());
    else if (!edit.pages.isEmpty())
        openPage(edit.pages.first());
    else if (!edit.notes.isEmpty())
        noteShown(edit.notes.first());
    else if (edit.documents.size() == 2)
        m_documents->showCopies();
    else if (!edit.documents.isEmpty())
        openDocument(edit.documents.first());
}

void ReviewDesk::step(int by)
{
    if (m_comparing)
        m_documents->copies().step(by);
    else if (m_section == Section::Search)
        m_search->step(by);
    else
        (m_section == Section::Findings ? m_findings : m_documentFindings)->step(by);
}

} // namespace tt
