// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/import_queue.h"
#include "app/session/case_care.h"
#include "app/session/case_session.h"
#include "app/session/run_log.h"

#include <QCoreApplication>

#include <memory>

/// The session's doings in words for the log. Documents are called by their numbers; only failures name
/// files.
namespace tt
{

namespace
{

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(tt::SessionEvents)
};

QString phaseText(ImportPhase phase)
{
    switch (phase) {
    case ImportPhase::Idle:
        return EventText::tr("Nothing is being imported or read.");
    case ImportPhase::Storing:
        return EventText::tr("Files are being stored.");
    case ImportPhase::Reading:
        return EventText::tr("Pages are being read.");
    case ImportPhase::Paused:
        return EventText::tr("Reading is paused.");
    case ImportPhase::Cancelling:
        break;
    }
    return EventText::tr("Reading is being cancelled.");
}

QString jobText(CaseCare::Job job)
{
    switch (job) {
    case CaseCare::Job::None:
        break;
    case CaseCare::Job::Copy:
        return EventText::tr("The case was copied.");
    case CaseCare::Job::SealedCopy:
        return EventText::tr("A sealed copy was saved.");
    case CaseCare::Job::OpenSealed:
        return EventText::tr("A sealed copy was opened.");
    case CaseCare::Job::Compact:
        return EventText::tr("The case was compacted.");
    case CaseCare::Job::Recover:
        return EventText::tr("What could be saved of a damaged case was saved.");
    }
    return {};
}

const QString kCase = QStringLiteral("case");
const QString kImport = QStringLiteral("import");
const QString kAnalysis = QStringLiteral("analysis");

void recordImport(CaseSession &session, RunLog &log)
{
    const auto phase = std::make_shared<ImportPhase>(ImportPhase::Idle);
    QObject::connect(&session, &CaseSession::importProgress, &log, [&log, phase](const ImportProgress &now) {
        if (now.phase == *phase) return;
        *phase = now.phase;
        QString text = phaseText(now.phase);
        if (now.phase == ImportPhase::Idle)
            text += u' ' + EventText::tr("Pages read: %1; failed: %2; files that failed: %3.")
                               .arg(now.pagesRead)
                               .arg(now.pagesFailed)
                               .arg(now.filesFailed);
        log.add(LogLevel::Info, kImport, text);
    });
    QObject::connect(&session, &CaseSession::documentAdded, &log, [&log](DocumentId document) {
        log.add(LogLevel::Info, kImport, EventText::tr("Document %1 was stored.").arg(document.value));
    });
    QObject::connect(&session, &CaseSession::importFailed, &log,
                     [&log](const ImportFailure &failure) { log.addError(kImport, failure.error); });
}

} // namespace

void recordEvents(CaseSession &session, RunLog &log)
{
    recordImport(session, log);
    QObject::connect(&session, &CaseSession::opened, &log, [&log](const CaseInfo &info) {
        log.add(LogLevel::Info, kCase,
                info.readOnly ? EventText::tr("A case was opened for reading only.")
                              : EventText::tr("A case was opened."));
    });
    QObject::connect(&session, &CaseSession::closed, &log,
                     [&log] { log.add(LogLevel::Info, kCase, EventText::tr("The case was closed.")); });
    QObject::connect(&session, &CaseSession::problem, &log,
                     [&log](const Error &error) { log.addError(kCase, error); });
    QObject::connect(&session, &CaseSession::analysisFinished, &log,
                     [&log](const AnalysisProgress &progress, bool cancelled) {
                         if (progress.total == 0) return;
                         log.add(progress.failed > 0 ? LogLevel::Warning : LogLevel::Info, kAnalysis,
                                 (cancelled ? EventText::tr("The analysis was stopped.")
                                            : EventText::tr("The analysis is done.")) +
                                     u' ' +
                                     EventText::tr("Documents: %1 of %2; failed: %3.")
                                         .arg(progress.done)
                                         .arg(progress.total)
                                         .arg(progress.failed));
                     });
    const CaseCare &care = session.care();
    QObject::connect(&care, &CaseCare::done, &log,
                     [&log](CaseCare::Job job, const QString &, const QStringList &remarks) {
                         log.add(remarks.isEmpty() ? LogLevel::Info : LogLevel::Warning, kCase, jobText(job));
                     });
    QObject::connect(&care, &CaseCare::failed, &log,
                     [&log](CaseCare::Job, const Error &error) { log.addError(kCase, error); });
    QObject::connect(
        &care, &CaseCare::originalsChecked, &log, [&log](int originals, const QStringList &altered) {
            log.add(altered.isEmpty() ? LogLevel::Info : LogLevel::Error, kCase,
                    EventText::tr("Originals checked: %1; altered: %2.").arg(originals).arg(altered.size()));
        });
}

} // namespace tt
