// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/reader_process.h"

#include "app/intake/process_activity.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <csignal>

namespace tt
{

namespace
{

constexpr qsizetype kStderrBytes = 4'096;
constexpr int kMaxExtensions = 3;
/// For a start that wants to go on and is given no processor, or waits for a disk that does not answer.
constexpr int kMaxStalledWaits = 5;
// Exit codes of ocr/reader/main.cpp.
constexpr int kWrongArguments = 2;
constexpr int kEnginesMissing = 3;
constexpr int kOutOfMemory = 12;

} // namespace

ReaderProcess::ReaderProcess(const ReaderSetup &setup, const QString &engine, const QString &filesDir,
                             QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_engine(engine)
    , m_filesDir(filesDir)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &ReaderProcess::timedOut);
    m_startAgain.setSingleShot(true);
    connect(&m_startAgain, &QTimer::timeout, this, &ReaderProcess::start);
}

ReaderProcess::~ReaderProcess()
{
    m_pending.reset();
    if (!m_process) return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(1'000); // a killed process is gone at once; this only collects it
}

void ReaderProcess::send(const protocol::Request &request, int timeoutMs)
{
    Q_ASSERT(!m_pending);
    m_starts = 0;
    m_startFailed = false;
    if (m_workDir.path().isEmpty()) {
        m_canStart = false;
        m_pending = Pending{request, timeoutMs, ++m_lastId};
        // Later, as every other answer.
        QMetaObject::invokeMethod(
            this,
            [this] {
                finish(fail(ErrorCode::Unreadable,
                            tr("The temporary folder \"%1\" cannot be written; make room or set TMPDIR to "
                               "another folder.")
                                .arg(QDir::tempPath())));
            },
            Qt::QueuedConnection);
        return;
    }
    m_pending = Pending{request, timeoutMs, ++m_lastId};
    if (!m_process) start();
    if (m_greeted) dispatch();
}

void ReaderProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_frames = {};
    m_greeted = false;
    m_stderrTail.clear();
    m_startCpuMs = 0;
    m_stalledWaits = 0;
    ++m_starts;
    ++m_generation;
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &ReaderProcess::readFrames);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] {
        m_stderrTail = (m_stderrTail + m_process->readAllStandardError()).right(kStderrBytes);
    });
    connect(m_process.get(), &QProcess::finished, this, &ReaderProcess::processEnded);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) return;
        const Error reason{ErrorCode::NotFound,
                           tr("The reader program \"%1\" could not be started; install TenderTrace again.")
                               .arg(m_setup.program),
                           m_process->errorString()};
        if (QFileInfo(m_setup.program).isExecutable()) { // no process or no memory was to be had just now
            failStart(reason);
            return;
        }
        m_canStart = false;
        finish(tl::unexpected<Error>(reason));
    });
    QStringList arguments{QStringLiteral("--engine"),       m_engine,
                          QStringLiteral("--files-dir"),    m_filesDir,
                          QStringLiteral("--work-dir"),     m_workDir.path(),
                          QStringLiteral("--memory-limit"), QString::number(m_setup.memoryLimitBytes)};
    if (!m_setup.modelDir.isEmpty()) arguments << QStringLiteral("--model-dir") << m_setup.modelDir;
    m_timeout.start(m_setup.startTimeoutMs);
    // Tesseract's threads: libgomp looks at this before main() runs, so only the parent can say it.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    m_process->setProcessEnvironment(environment);
    m_process->start(m_setup.program, arguments);
}

void ReaderProcess::dispatch()
{
    if (!m_pending || m_pending->sent || !m_process) return;
    m_pending->sent = true;
    m_pending->cpuMsAtSend = activityOf(processId()).cpuMs;
    m_pending->cpuMsSeen = m_pending->cpuMsAtSend;
    m_timeout.start(m_pending->timeoutMs);
    m_process->write(
        protocol::framed(protocol::encode(protocol::RequestFrame{m_pending->id, m_pending->request})));
}

void ReaderProcess::readFrames()
{
    m_frames.append(m_process->readAllStandardOutput());
    while (m_process) {
        const auto payload = m_frames.next();
        if (!payload) return;
        if (!*payload) {
            finish(passOn(*payload));
            return;
        }
        frameArrived(**payload);
    }
}

void ReaderProcess::frameArrived(const QByteArray &payload)
{
    if (!m_greeted) {
        const auto greeting = protocol::decodeGreeting(payload);
        if (!greeting) {
            m_canStart = false;
            finish(passOn(greeting));
            return;
        }
        m_greeting = *greeting;
        m_greeted = true;
        m_canStart = true;
        m_timeout.stop();
        dispatch();
        return;
    }
    auto frame = protocol::decodeAnswer(payload);
    const bool expected = frame && m_pending && m_pending->sent && frame->id == m_pending->id;
    if (!expected) {
        // A reader that answers nonsense may belong to the file it read: end it.
        dropProcess();
        finish(frame ? Result<protocol::Answer>(
                           fail(ErrorCode::BadFormat, tr("The reader process answered what was not asked.")))
                     : Result<protocol::Answer>(passOn(frame)));
        return;
    }
    m_timeout.stop();
    m_pending.reset();
    Q_EMIT answered(frame->answer);
}

Error ReaderProcess::reasonOfEnd(int exitCode, QProcess::ExitStatus status) const
{
    const QString detail = QString::fromUtf8(m_stderrTail).trimmed();
    if (status == QProcess::NormalExit && exitCode == kEnginesMissing)
        return {ErrorCode::ModelsMissing,
                detail.isEmpty() ? tr("The OCR models are not installed.") : detail,
                {}};
    const bool killed =
        status == QProcess::CrashExit && exitCode == SIGKILL; // by the kernel, when memory ran out
    if (killed || (status == QProcess::NormalExit && exitCode == kOutOfMemory) ||
        m_stderrTail.contains("bad_alloc") || m_stderrTail.contains("ut of memory"))
        return {ErrorCode::OutOfMemory, tr("The reader process reached its memory bound."), detail};
    return {ErrorCode::ReaderCrashed, tr("The reader process ended unexpectedly."),
            tr("exit code %1; %2").arg(exitCode).arg(detail)};
}

void ReaderProcess::processEnded(int exitCode, QProcess::ExitStatus status)
{
    if (!m_process) return;
    m_stderrTail = (m_stderrTail + m_process->readAllStandardError()).right(kStderrBytes);
    const Error reason = reasonOfEnd(exitCode, status);
    if (m_greeted) {
        finish(tl::unexpected<Error>(reason));
        return;
    }
    const bool wouldEndSoAgain =
        status == QProcess::NormalExit && (exitCode == kEnginesMissing || exitCode == kWrongArguments);
    if (wouldEndSoAgain) {
        m_canStart = false;
        finish(tl::unexpected<Error>(reason));
        return;
    }
    failStart({reason.code,
               tr("The reader process ended before it was ready, %1 times in a row; close other programs if "
                  "memory is short, and try again.")
                   .arg(m_starts),
               reason.detail});
}

/// Starts the process once more for the request that waits for it, or gives up.
void ReaderProcess::failStart(const Error &reason)
{
    dropProcess();
    if (m_pending && m_starts < m_setup.startTries) {
        m_startAgain.start(m_setup.startPauseMs * m_starts);
        return;
    }
    m_startFailed = true;
    finish(tl::unexpected<Error>(reason));
}

/// A start counts as under way while the process uses the processor, has not used more of it than any start
/// should need, or would go on if it were let.
bool ReaderProcess::startGoesOn()
{
    const ProcessActivity activity = activityOf(processId());
    if (activity.cpuMs < 0 || activity.cpuMs > m_setup.startTimeoutMs) return false;
    const bool works = activity.cpuMs > m_startCpuMs;
    m_startCpuMs = activity.cpuMs;
    if (works) {
        m_stalledWaits = 0;
        return true;
    }
    return activity.wantsToRun && ++m_stalledWaits <= kMaxStalledWaits;
}

/// On a busy machine a page may take several times as long as it should: that is not the page's fault.
bool ReaderProcess::deservesMoreTime()
{
    if (!m_pending || m_pending->extensions >= kMaxExtensions) return false;
    const qint64 cpu = activityOf(processId()).cpuMs;
    if (cpu < 0 || m_pending->cpuMsAtSend < 0) return false;
    const bool works = cpu - m_pending->cpuMsSeen > m_pending->timeoutMs / 50;
    const bool hadItsShare = cpu - m_pending->cpuMsAtSend > m_pending->timeoutMs * 7 / 10;
    if (!works || hadItsShare) return false;
    m_pending->cpuMsSeen = cpu;
    ++m_pending->extensions;
    return true;
}

void ReaderProcess::timedOut()
{
    if (m_greeted ? deservesMoreTime() : startGoesOn()) {
        m_timeout.start(m_greeted ? m_pending->timeoutMs : m_setup.startTimeoutMs);
        return;
    }
    if (!m_greeted) {
        failStart({ErrorCode::ReaderTimeout,
                   tr("The reader process was not ready within %1 seconds, %2 times in a row; close other "
                      "programs or use fewer readers, and try again.")
                       .arg(m_setup.startTimeoutMs / 1000)
                       .arg(m_starts),
                   QString::fromUtf8(m_stderrTail).trimmed()});
        return;
    }
    finish(fail(ErrorCode::ReaderTimeout, tr("The reader process did not answer within %1 seconds.")
                                              .arg(m_pending ? m_pending->timeoutMs / 1000 : 0)));
}

/// Failure of the process: it is ended, and the request under way (if any) gets the answer.
void ReaderProcess::finish(const Result<protocol::Answer> &answer)
{
    dropProcess();
    if (!m_pending) return;
    m_pending.reset();
    Q_EMIT answered(answer);
}

void ReaderProcess::abandon()
{
    m_pending.reset();
    dropProcess();
}

void ReaderProcess::dropProcess()
{
    m_timeout.stop();
    m_startAgain.stop();
    m_greeted = false;
    if (!m_process) return;
    ++m_generation;
    // Deleted later and on its own: this may be called from one of its signals, and waiting for it would
    // block.
    QProcess *old = m_process.release();
    old->disconnect(this);
    old->setParent(nullptr);
    connect(old, &QProcess::finished, old, &QObject::deleteLater);
    if (old->state() == QProcess::NotRunning)
        old->deleteLater();
    else
        old->kill();
}

} // namespace tt
