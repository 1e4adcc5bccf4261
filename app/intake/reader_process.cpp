// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/reader_process.h"

#include <QDir>
#include <QFile>

#include <QProcessEnvironment>

#include <csignal>
#include <unistd.h>

namespace tt
{

namespace
{

constexpr int kStartTimeoutMs = 60'000; ///< loading the models on a cold disk
constexpr qsizetype kStderrBytes = 4'096;
// Exit codes of ocr/reader/main.cpp.
constexpr int kEnginesMissing = 3;
constexpr int kOutOfMemory = 12;

/// Processor time used by a process, from /proc/PID/stat; -1 when unknown.
qint64 cpuMsOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly)) return -1;
    const QByteArray stat = file.readAll();
    // The name in parentheses may hold anything; the fields count from behind it: utime and stime are 14
    // and 15.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13) return -1;
    const qint64 ticks = fields[11].toLongLong() + fields[12].toLongLong();
    return ticks * 1'000 / ::sysconf(_SC_CLK_TCK);
}

constexpr int kMaxExtensions = 3;

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
    ++m_generation;
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &ReaderProcess::readFrames);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, [this] {
        m_stderrTail = (m_stderrTail + m_process->readAllStandardError()).right(kStderrBytes);
    });
    connect(m_process.get(), &QProcess::finished, this, &ReaderProcess::processEnded);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart) return;
        m_canStart = false;
        const QString detail = m_process->errorString();
        finish(fail(ErrorCode::NotFound,
                    tr("The reader program \"%1\" could not be started; install TenderTrace again.")
                        .arg(m_setup.program),
                    detail));
    });
    QStringList arguments{QStringLiteral("--engine"),       m_engine,
                          QStringLiteral("--files-dir"),    m_filesDir,
                          QStringLiteral("--work-dir"),     m_workDir.path(),
                          QStringLiteral("--memory-limit"), QString::number(m_setup.memoryLimitBytes)};
    if (!m_setup.modelDir.isEmpty()) arguments << QStringLiteral("--model-dir") << m_setup.modelDir;
    m_timeout.start(kStartTimeoutMs);
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
    m_pending->cpuMsAtSend = cpuMsOf(processId());
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
    if (!m_greeted) m_canStart = false; // it would end the same way again
    finish(tl::unexpected<Error>(reason));
}

/// On a busy machine a page may take several times as long as it should: that is not the page's fault.
bool ReaderProcess::deservesMoreTime()
{
    if (!m_greeted || !m_pending || m_pending->extensions >= kMaxExtensions) return false;
    const qint64 cpu = cpuMsOf(processId());
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
    if (deservesMoreTime()) {
        m_timeout.start(m_pending->timeoutMs);
        return;
    }
    const int seconds = (m_greeted && m_pending ? m_pending->timeoutMs : kStartTimeoutMs) / 1000;
    if (!m_greeted) m_canStart = false;
    finish(fail(ErrorCode::ReaderTimeout,
                tr("The reader process did not answer within %1 seconds.").arg(seconds)));
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
