// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_copy.h"

#include "app/casefile/case_private.h"

#include <QFileInfo>
#include <QThread>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <optional>

namespace tt
{

namespace
{

constexpr int kPagesAtOnce = 16; ///< 128 KiB: well under a millisecond from a warm disk
constexpr int kMostRestarts = 12;
constexpr std::chrono::milliseconds kAloneStep{200};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, QStringLiteral("The copy was cancelled; nothing was written."));
}

} // namespace

struct CaseCopy::Backup {
    Backup(CaseDatabase &source, const QString &part)
    {
        copy.emplace(part.toUtf8().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        // Not yet anybody's case: it is brought to the disk before it gets its name.
        copy->exec("PRAGMA journal_mode = OFF");
        copy->exec("PRAGMA synchronous = OFF");
        backup.emplace(*copy, source.sqlite());
    }

    void close()
    {
        backup.reset();
        copy.reset();
    }

    std::optional<SQLite::Database> copy;
    std::optional<SQLite::Backup> backup;
};

CaseCopy::CaseCopy(QString casePath, QString target, Replace replace)
    : m_casePath(std::move(casePath))
    , m_target(std::move(target))
    , m_replace(replace)
    , m_part(partName(m_target))
{
}

CaseCopy::~CaseCopy()
{
    if (const auto backup = m_backup.lock()) backup->close();
}

Result<std::unique_ptr<CaseCopy>> CaseCopy::begin(CaseFile &file, const QString &target, Replace replace)
{
    const QString absolute = QFileInfo(target).absoluteFilePath();
    if (const auto fits = requireTarget(absolute, replace); !fits) return passOn(fits);
    if (QFileInfo::exists(target) &&
        QFileInfo(target).canonicalFilePath() == QFileInfo(file.info().path).canonicalFilePath())
        return fail(ErrorCode::Usage,
                    QStringLiteral("A case is not replaced by its copy; give another name."));
    std::unique_ptr<CaseCopy> copy(new CaseCopy(file.info().path, absolute, replace));
    // Made by us first: what the system says is plainer than what SQLite says.
    if (QFile part(copy->m_part.path()); !part.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("Nothing can be written in “%1”. Choose another folder.")
                        .arg(QFileInfo(absolute).absolutePath()),
                    part.errorString());
    try {
        auto backup = std::make_shared<Backup>(*file.d->db, copy->m_part.path());
        copy->m_backup = backup;
        file.d->copy = std::move(backup);
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected<Error>(sqliteError(exception, target, nullptr));
    }
    return copy;
}

Result<CaseCopy::Progress> CaseCopy::step(std::chrono::milliseconds atMost)
{
    const auto held = m_backup.lock();
    if (!held || !held->backup) return cancelled();
    SQLite::Backup &backup = *held->backup;
    const auto until = std::chrono::steady_clock::now() + atMost;
    try {
        int code = SQLITE_OK;
        do {
            code = backup.executeStep(kPagesAtOnce);
            const int left = backup.getRemainingPageCount();
            // Another program wrote: SQLite begins again, so that the copy is of one moment.
            if (left > m_left + kPagesAtOnce && m_left > 0) ++m_restarts;
            if (code == SQLITE_OK) m_left = left;
        } while (code == SQLITE_OK && std::chrono::steady_clock::now() < until);
        const int total = backup.getTotalPageCount();
        if (code == SQLITE_DONE) {
            held->close();
            return Progress{total, total, true};
        }
        if (m_restarts > kMostRestarts)
            return fail(
                ErrorCode::Locked,
                QStringLiteral(
                    "“%1” is being written to by another program all the time. Save the copy there, or "
                    "wait until it has finished.")
                    .arg(QFileInfo(m_casePath).fileName()));
        return Progress{total - m_left, total, false};
    } catch (const SQLite::Exception &exception) {
        const bool source = (exception.getErrorCode() & 0xFF) == SQLITE_CORRUPT;
        return tl::unexpected<Error>(sqliteError(exception, source ? m_casePath : m_target,
                                                 source ? nullptr : held->copy->getHandle()));
    }
}

Result<CheckReport> CaseCopy::finish(const StopToken &stop, const std::function<void(int, int)> &progress)
{
    Result<CheckReport> report;
    {
        const auto copy = CaseFile::open(m_part.path(), OpenMode::ReadOnly);
        if (!copy) return passOn(copy);
        report = (*copy)->check(stop, progress);
    }
    if (!report && report.error().code == ErrorCode::Cancelled)
        return cancelled(); // of the copy, not of a check
    if (!report) return report;
    if (const auto named = nameFile(m_part.path(), m_target, m_replace); !named) return passOn(named);
    m_part.keep();
    return report;
}

Result<CheckReport> copyCase(CaseFile &file, const QString &target, Replace replace, const StopToken &stop,
                             const std::function<void(int done, int total)> &progress)
{
    const auto copy = CaseCopy::begin(file, target, replace);
    if (!copy) return passOn(copy);
    for (;;) {
        if (stop.stop_requested()) return cancelled();
        const auto at = (*copy)->step(kAloneStep);
        if (!at) return passOn(at);
        if (progress) progress(at->done, at->total);
        if (at->complete) break;
        QThread::msleep(1); // lets another program's commit in
    }
    return (*copy)->finish(stop);
}

CaseHold::CaseHold(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

CaseHold::~CaseHold() = default;

Result<std::unique_ptr<CaseHold>> CaseHold::take(const QString &path)
{
    if (const auto whole = playBackJournal(path); !whole) return passOn(whole);
    auto lock = lockCase(path);
    if (!lock && lock.error().code != ErrorCode::ReadOnly) return passOn(lock);
    return std::unique_ptr<CaseHold>(new CaseHold(lock ? std::move(*lock) : nullptr));
}

} // namespace tt
