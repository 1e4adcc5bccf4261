// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_run.h"

#include "app/cli/interrupt.h"
#include "app/intake/import_queue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>

namespace tt
{

namespace
{

constexpr qint64 kProgressEveryMs = 2'000;

QJsonObject failureJson(const ImportFailure &failure)
{
    QJsonObject json{{QStringLiteral("path"), failure.path},
                     {QStringLiteral("code"), errorCodeName(failure.error.code)},
                     {QStringLiteral("message"), failure.error.message}};
    if (!failure.document.isNull()) json.insert(QStringLiteral("document"), failure.document.value);
    if (failure.page >= 0) json.insert(QStringLiteral("page"), failure.page + 1);
    return json;
}

} // namespace

ImportRun::ImportRun(CliContext &context, const ReaderSetup &setup, ImportRequest request)
    : m_context(context)
    , m_request(std::move(request))
    , m_session(setup, context.analyser)
{
    connect(&m_session, &CaseSession::importFailed, this, &ImportRun::inputFailed);
    connect(&m_session, &CaseSession::importProgress, this, &ImportRun::showProgress);
    connect(&m_session, &CaseSession::problem, this, [this](const Error &error) {
        m_exit = refuse(m_context, error);
        m_session.import().cancel();
    });
}

ExitCode ImportRun::exec()
{
    Interrupt interrupt;
    connect(&interrupt, &Interrupt::requested, this, [this] {
        m_interrupted = true;
        say(m_context, tr("Stopping. What is read is kept; the same command goes on from here."));
        m_session.import().cancel();
        QTimer::singleShot(0, this, &ImportRun::finish);
    });
    QTimer::singleShot(0, this, &ImportRun::begin);
    m_loop.exec();
    return m_exit;
}

void ImportRun::begin()
{
    m_sinceProgress.start();
    const bool exists = QFileInfo::exists(m_request.casePath);
    auto opening = exists ? m_session.open(m_request.casePath) : m_session.create(m_request.casePath);
    opening.then(this, [this](const Result<CaseInfo> &info) { caseOpened(info); });
}

void ImportRun::caseOpened(const Result<CaseInfo> &info)
{
    if (!info) {
        end(refuse(m_context, info.error()));
        return;
    }
    connect(&m_session, &CaseSession::importFinished, this, &ImportRun::finish);
    if (!m_request.retry && !m_request.again) {
        addWork();
        return;
    }
    m_session.documents().then(this, [this](const Result<QVector<DocumentRecord>> &documents) {
        if (!documents) {
            end(refuse(m_context, documents.error()));
            return;
        }
        for (const DocumentRecord &document : *documents) {
            const bool failed = document.pagesFailed > 0 || document.state == DocumentState::Failed;
            if (m_request.again)
                m_session.import().retry(document.id, ReadAgain::All);
            else if (failed)
                m_session.import().retry(document.id);
        }
        addWork();
    });
}

void ImportRun::addWork()
{
    if (!m_request.paths.isEmpty()) m_session.import().add(m_request.paths);
    m_session.resumeWork();
}

void ImportRun::inputFailed(const ImportFailure &failure)
{
    if (failure.error.code == ErrorCode::Encrypted && !m_request.password.isEmpty() &&
        !failure.document.isNull() && !m_passwordTried.contains(failure.document)) {
        m_passwordTried.insert(failure.document);
        m_session.setPassword(failure.document, m_request.password);
        return;
    }
    m_failures.append(failure);
    say(m_context, failure.error.message);
}

void ImportRun::showProgress(const ImportProgress &progress)
{
    m_progress = progress;
    if (m_context.quiet || m_sinceProgress.elapsed() < kProgressEveryMs ||
        progress.phase == ImportPhase::Idle)
        return;
    m_sinceProgress.restart();
    QString line = tr("%1/%2 documents, %3/%4 pages")
                       .arg(progress.documentsDone)
                       .arg(progress.documentsTotal)
                       .arg(progress.pagesRead + progress.pagesFailed)
                       .arg(progress.pagesTotal);
    if (progress.pagesPerMinute > 0) line += tr(", %1 pages/min").arg(progress.pagesPerMinute, 0, 'f', 0);
    if (progress.secondsLeft >= 0)
        line += tr(", about %1:%2 left")
                    .arg(progress.secondsLeft / 60)
                    .arg(progress.secondsLeft % 60, 2, 10, QChar(u'0'));
    say(m_context, line);
}

void ImportRun::finish()
{
    if (m_ending) return;
    m_ending = true;
    m_session.documents().then(this, [this](const Result<QVector<DocumentRecord>> &documents) {
        if (!documents) {
            end(refuse(m_context, documents.error()));
            return;
        }
        report(*documents);
        const bool incomplete = !m_failures.isEmpty() || m_interrupted;
        end(m_exit == ExitCode::Done && incomplete ? ExitCode::SomeFailed : m_exit);
    });
}

void ImportRun::report(const QVector<DocumentRecord> &documents)
{
    int pages = 0;
    int pagesRead = 0;
    int findings = 0;
    for (const DocumentRecord &document : documents) {
        pages += document.pages;
        pagesRead += document.pagesRead;
        findings += document.findings;
    }
    QJsonArray failures;
    for (const ImportFailure &failure : m_failures)
        failures.append(failureJson(failure));
    printJson(m_context, {{QStringLiteral("case"), m_request.casePath},
                          {QStringLiteral("documents"), static_cast<int>(documents.size())},
                          {QStringLiteral("duplicates"), m_progress.duplicates},
                          {QStringLiteral("pages"), pages},
                          {QStringLiteral("pages_read"), pagesRead},
                          {QStringLiteral("findings"), findings},
                          {QStringLiteral("interrupted"), m_interrupted},
                          {QStringLiteral("failed"), failures}});
    if (!m_context.quiet)
        say(m_context, tr("%1 documents in the case, %2 of %3 pages read, %4 findings, %5 inputs failed.")
                           .arg(documents.size())
                           .arg(pagesRead)
                           .arg(pages)
                           .arg(findings)
                           .arg(m_failures.size()));
}

void ImportRun::end(ExitCode code)
{
    m_exit = code;
    m_session.close().then(this, [this] { m_loop.quit(); });
}

} // namespace tt
