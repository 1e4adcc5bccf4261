// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_recovery.h"
#include "app/casefile/case_thread.h"
#include "app/casefile/originals_watch.h"
#include "app/sealing/passphrase.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace tt
{

class CaseCopy;

/// Looks after the case as a file: copies, sealed copies, compacting, recovery, and whether the originals are
/// as they were. One job at a time. Lives on the session's thread; nothing here blocks. Targets may replace a
/// file: whoever asks has agreed to that.
class CaseCare final : public QObject
{
    Q_OBJECT
public:
    enum class Job { None, Copy, SealedCopy, OpenSealed, Compact, Recover };
    using Secret = std::shared_ptr<const Passphrase>;

    explicit CaseCare(CaseThread &thread);
    ~CaseCare() override;

    [[nodiscard]] Job running() const { return m_job; }
    void saveCopy(const QString &target);
    /// The plain copy that is sealed lies beside the case, never beside the target, and goes at once.
    void saveSealedCopy(const QString &casePath, const QString &target, const Secret &passphrase);
    void openSealed(const QString &sealed, const QString &target, const Secret &passphrase);
    void compact();
    /// Of a case that is not open.
    void recover(const QString &damaged, const QString &target);
    void cancel();

    /// Re-hashes the originals of the open case between its other work; answered by originalsChecked().
    void watchOriginals();
    /// Before the case is closed: ends the watch and a copy of it.
    void caseCloses();

Q_SIGNALS:
    void progressed(int done, int total);
    /// `remarks`: what a check said, or what was lost.
    void done(tt::CaseCare::Job job, const QString &path, const QStringList &remarks);
    void failed(tt::CaseCare::Job job, const tt::Error &error);
    void originalsChecked(int originals, const QStringList &altered);

private:
    void begin(Job job);
    void copyStep();
    void finishCopy();
    void endWatch();
    void watchStep(quint64 watch);
    void tell(int done, int total);
    void finish(const QString &path, const QStringList &remarks);
    void finish(const Error &error);
    /// Runs on a pool thread; what it gives comes back to this one.
    void onPool(std::function<std::function<void()>()> work);

    CaseThread &m_thread;
    QThreadPool m_pool;
    Job m_job = Job::None;
    StopSource m_stop;
    QString m_target;
    QString m_copyPath; ///< the target, or the plain copy to be sealed
    Secret m_passphrase;
    std::shared_ptr<CaseCopy> m_copy; ///< used on the case thread, finished on the pool
    std::shared_ptr<OriginalsWatch> m_watching;
    quint64 m_watch = 0; ///< a later one makes an earlier one stop
};

} // namespace tt
