// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analyser.h"
#include "app/evidence/case_copies.h"
#include "app/intake/import_queue.h"
#include "app/intake/page_images.h"
#include "app/session/analysis_queue.h"
#include "app/session/bundle_exports.h"
#include "app/session/case_care.h"
#include "app/session/case_session.h"
#include "app/session/run_log.h"
#include "app/session/searchable_copies.h"

#include <QHash>

#include <type_traits>
#include <utility>

/// Shared by the parts of CaseSession; included by nothing else.
namespace tt
{

inline tl::unexpected<Error> noCase()
{
    return fail(ErrorCode::NotFound, CaseSession::tr("No case is open. Open or create one first."));
}

/// Work for the case thread that answers noCase() when none is open: `onCase([](CaseFile &file) ->
/// Result<T> {…})`.
template <typename Work>
auto onCase(Work work)
{
    return [work = std::move(work)](CaseFile *file) mutable -> std::invoke_result_t<Work, CaseFile &> {
        if (!file) return noCase();
        return work(*file);
    };
}

struct CaseSession::Private {
    Private(CaseSession *q, const ReaderSetup &setup, std::shared_ptr<const Analyser> builtAnalyser);

    void connectImport(CaseSession *q);
    void connectAnalysis(CaseSession *q);
    void announceWhenFinished(CaseSession *q);
    /// Brings the answer of open() or create() home, with the analyser of the case's own lists.
    QFuture<Result<CaseInfo>> adopt(CaseSession *q, QFuture<Result<CaseInfo>> opening);
    /// Takes over what a change of the lists gave; everything stale is analysed again.
    void useLists(CaseSession *q, const Result<CaseAnalyser> &made);

    /// An edit was asked for; says that it can be undone.
    void editAsked(CaseSession *q);
    /// Looks what can be undone and done again, and says so.
    void tellHistory(CaseSession *q);
    void setHistory(CaseSession *q, bool undo, bool redo);
    void tellEdited(CaseSession *q, const EditSummary &edit);
    QFuture<Result<EditSummary>> step(CaseSession *q, Result<EditSummary> (*work)(CaseFile &));

    RunLog log;
    const ReaderSetup setup;
    CaseThread thread;                       // first in, last out: the others queue work on it
    std::shared_ptr<const Analyser> program; ///< with the list that ships with it
    std::shared_ptr<const Analyser>
        analyser; ///< with the case's lists; null: no case, or its lists cannot be used
    ImportQueue import;
    PageImages images;
    AnalysisQueue analysis;
    SearchableCopies copies;
    BundleExports bundles;
    CaseCare care;
    CaseInfo info;
    bool isOpen = false;
    bool canUndo = false;
    bool canRedo = false;
    bool importRunning = false;
    bool lookingForStale = false; ///< resumeWork() does not know yet whether there is something to analyse
    QHash<DocumentId, int> pagesReadNow;
    StopSource stopComparing;
    QVector<QFuture<Result<CaseCopies>>> comparing; ///< that may be on their way
};

} // namespace tt
