// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session_private.h"

#include <utility>

/// What people do to the open case, and undoing it.
namespace tt
{

void CaseSession::Private::editAsked(CaseSession *q)
{
    // Work on the case is done in order: whatever is asked next finds this edit made.
    setHistory(q, true, false);
}

void CaseSession::Private::setHistory(CaseSession *q, bool undo, bool redo)
{
    canUndo = undo;
    canRedo = redo;
    Q_EMIT q->historyChanged(undo, redo);
}

bool CaseSession::canUndo() const { return d->canUndo; }
bool CaseSession::canRedo() const { return d->canRedo; }

void CaseSession::Private::tellHistory(CaseSession *q)
{
    thread.run(onCase([](CaseFile &file) { return file.editPosition(); }))
        .then(q, [this, q](const Result<EditPosition> &position) {
            const bool known = position && isOpen && !info.readOnly;
            setHistory(q, known && position->undo, known && position->redo);
        });
}

void CaseSession::Private::tellEdited(CaseSession *q, const EditSummary &edit)
{
    for (const DocumentId document : edit.documents) {
        Q_EMIT q->documentChanged(document);
        if (!edit.findings.isEmpty()) Q_EMIT q->findingsChanged(document);
        if (edit.reanalyse) analysis.request(document);
    }
    if (!edit.notes.isEmpty()) Q_EMIT q->notesChanged(edit.documents.value(0));
    for (const PageKey &page : edit.pages)
        Q_EMIT q->pageLooked(page.document, page.page);
    Q_EMIT q->edited(edit);
}

namespace
{

Result<EditSummary> undone(CaseFile &file) { return file.undo(); }
Result<EditSummary> redone(CaseFile &file) { return file.redo(); }

} // namespace

QFuture<Result<EditSummary>> CaseSession::undo() { return d->step(this, undone); }
QFuture<Result<EditSummary>> CaseSession::redo() { return d->step(this, redone); }

QFuture<Result<EditSummary>> CaseSession::Private::step(CaseSession *q,
                                                        Result<EditSummary> (*work)(CaseFile &))
{
    return thread.run(onCase(work)).then(q, [this, q](const Result<EditSummary> &edit) {
        tellHistory(q);
        if (edit) tellEdited(q, *edit);
        return edit;
    });
}

QFuture<Result<void>> CaseSession::edit(std::function<Result<void>(CaseFile &)> act)
{
    d->editAsked(this);
    const auto write = [act = std::move(act)](CaseFile &file) -> Result<EditPosition> {
        if (const Result<void> done = act(file); !done) return passOn(done);
        return file.editPosition();
    };
    return d->thread.run(onCase(write))
        .then(this, [this](const Result<EditPosition> &position) -> Result<void> {
            d->tellHistory(this);
            if (!position) return passOn(position);
            if (position->undo) d->tellEdited(this, *position->undo);
            return {};
        });
}

QFuture<Result<void>> CaseSession::reviewMany(const QVector<FindingId> &ids, const Review &review)
{
    return edit([ids, review](CaseFile &file) { return file.reviewMany(ids, review); });
}

QFuture<Result<void>> CaseSession::setStar(const MarkedObject &object, bool starred)
{
    return edit([object, starred](CaseFile &file) { return file.setStar(object, starred); });
}

QFuture<Result<void>> CaseSession::setTags(const MarkedObject &object, const QStringList &tags)
{
    return edit([object, tags](CaseFile &file) { return file.setTags(object, tags); });
}

QFuture<Result<void>> CaseSession::setTagColour(const QString &tag, const QString &colour)
{
    return edit([tag, colour](CaseFile &file) { return file.setTagColour(tag, colour); });
}

QFuture<Result<CaseMarks>> CaseSession::marks()
{
    return d->thread.run(onCase([](CaseFile &file) -> Result<CaseMarks> {
        const auto marks = file.marks();
        if (!marks) return passOn(marks);
        const auto colours = file.tagColours();
        if (!colours) return passOn(colours);
        const auto links = file.links();
        if (!links) return passOn(links);
        return CaseMarks{*marks, *colours, *links};
    }));
}

QFuture<Result<void>> CaseSession::addLink(FindingId finding, FindingId other, const QString &words)
{
    return edit([finding, other, words](CaseFile &file) -> Result<void> {
        const auto id = file.addLink(finding, other, words);
        return id ? Result<void>() : passOn(id);
    });
}

QFuture<Result<void>> CaseSession::removeLink(LinkId id)
{
    return edit([id](CaseFile &file) { return file.removeLink(id); });
}

QFuture<Result<void>> CaseSession::correctText(PageKey key, TextRange range, const QString &replacement)
{
    return edit([key, range, replacement](CaseFile &file) -> Result<void> {
        const auto id = file.correctText(key, range, replacement);
        return id ? Result<void>() : passOn(id);
    });
}

QFuture<Result<void>> CaseSession::removeCorrection(CorrectionId id)
{
    return edit([id](CaseFile &file) { return file.removeCorrection(id); });
}

QFuture<Result<QVector<TextCorrectionRecord>>> CaseSession::textCorrections(PageKey key)
{
    return d->thread.run(
        onCase([key](CaseFile &file) { return file.textCorrections(key.document, key.page); }));
}

QFuture<Result<QVector<TextCorrectionRecord>>> CaseSession::allTextCorrections()
{
    return d->thread.run(onCase([](CaseFile &file) { return file.textCorrections(); }));
}

QFuture<Result<QVector<PageViewRecord>>> CaseSession::pageViews(DocumentId document)
{
    return d->thread.run(onCase([document](CaseFile &file) { return file.pageViews(document); }));
}

QFuture<Result<void>> CaseSession::setPageView(PageKey key, std::optional<int> turn,
                                               std::optional<int> position)
{
    return edit([key, turn, position](CaseFile &file) { return file.setPageView(key, turn, position); });
}

QFuture<Result<QVector<EditSummary>>> CaseSession::history(int limit)
{
    return d->thread.run(onCase([limit](CaseFile &file) { return file.history(limit); }));
}

} // namespace tt
