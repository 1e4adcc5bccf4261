// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/reader_setup.h"
#include "app/intake/work_dir.h"
#include "ocr/reader/protocol.h"
#include "ocr/reader/protocol_frames.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>
#include <optional>

namespace tt
{

/// One reader process and what it is doing. Started by the first request, restarted by the next one after it
/// died. Lives on the thread that made it; never blocks.
class ReaderProcess final : public QObject
{
    Q_OBJECT
public:
    /// `engine` as in ReaderSetup, or "none" for a reader that only draws. `filesDir` holds the files it may
    /// open (read-only to it, shared by all readers); what it writes goes to a folder of its own.
    ReaderProcess(const ReaderSetup &setup, const QString &engine, const QString &filesDir,
                  QObject *parent = nullptr);
    ~ReaderProcess() override;

    /// `timeoutMs` is time of the clock; a reader that works but was given less of the processor (the machine
    /// is busy) gets up to four times as long. One request at a time; answered() follows exactly once, unless
    /// abandon() comes first. A process that dies or does not answer in time is ended, and the answer is
    /// ReaderCrashed, ReaderTimeout or OutOfMemory. Errors that another start would not mend (the program is
    /// not there, its models are missing, it is of another version) come as NotFound, ModelsMissing,
    /// BadFormat with canStart() false.
    ///
    /// A process that does not come to greet is started again, ReaderSetup::startTries times in all; then the
    /// answer comes with startFailed() true, and the request was never seen by a reader. A start that is slow
    /// because the machine is busy is waited for.
    void send(const protocol::Request &request, int timeoutMs);
    /// Ends the process; a request under way gets no answer.
    void abandon();

    [[nodiscard]] bool isBusy() const { return m_pending.has_value(); }
    [[nodiscard]] bool canStart() const { return m_canStart; }
    /// The last answer says that no process came up: neither the request nor its file is to blame.
    [[nodiscard]] bool startFailed() const { return m_startFailed; }
    /// Changes whenever the process starts or ends: another generation has no file open any more.
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] const WorkDir &workDir() const { return m_workDir; }
    [[nodiscard]] const protocol::Greeting &greeting() const { return m_greeting; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

Q_SIGNALS:
    void answered(const tt::Result<tt::protocol::Answer> &answer);

private:
    void start();
    void dispatch();
    void readFrames();
    void frameArrived(const QByteArray &payload);
    void processEnded(int exitCode, QProcess::ExitStatus status);
    void timedOut();
    [[nodiscard]] bool startGoesOn();
    void failStart(const Error &reason);
    void finish(const Result<protocol::Answer> &answer);
    void dropProcess();
    [[nodiscard]] Error reasonOfEnd(int exitCode, QProcess::ExitStatus status) const;

    struct Pending {
        protocol::Request request;
        int timeoutMs = 0;
        quint32 id = 0;
        bool sent = false;
        qint64 cpuMsAtSend = 0;
        qint64 cpuMsSeen = 0; ///< when the timer last ran out
        int extensions = 0;
    };
    [[nodiscard]] bool deservesMoreTime();

    ReaderSetup m_setup;
    QString m_engine;
    QString m_filesDir;
    WorkDir m_workDir;
    std::unique_ptr<QProcess> m_process;
    protocol::FrameReader m_frames;
    protocol::Greeting m_greeting;
    std::optional<Pending> m_pending;
    QTimer m_timeout;
    QTimer m_startAgain;
    QByteArray m_stderrTail;
    quint32 m_lastId = 0;
    int m_generation = 0;
    bool m_greeted = false;
    bool m_canStart = true;
    bool m_startFailed = false;
    int m_starts = 0;        ///< for the request under way
    int m_stalledWaits = 0;  ///< of this start, without any processor time
    qint64 m_startCpuMs = 0; ///< when the timer last ran out
};

} // namespace tt

Q_DECLARE_METATYPE(tt::Result<tt::protocol::Answer>)
