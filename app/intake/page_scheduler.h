// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "app/intake/import_progress.h"
#include "app/intake/reader_process.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <functional>

#include <memory>
#include <optional>
#include <vector>

namespace tt
{

class CaseFile;
class CaseThread;

/// A document whose pages are to be read.
struct ReadingJob {
    DocumentId document;
    QString name;
    bool opened = false;       ///< its pages are known to the case
    QVector<int> waitingPages; ///< from 0; empty while not opened
    int pages = 0;             ///< of the document; 0 while not opened
    int pagesFailed = 0;       ///< that do not wait
};

/// What is left of a job when reading stops.
struct WaitingDocument {
    DocumentId document;
    QString name;
    int pages = 0; ///< that wait; 0 while it was not opened
};

/// Hands waiting pages to reader processes and commits what they answer.
///
/// Pages of a document are spread over all readers. A page that ends its reader is tried once more in a fresh
/// one and then marked failed; a document that cannot be opened is marked failed. A reader that does not come
/// up is no fault of what it was to read: that goes to the other readers. Lives on the thread that made it,
/// never blocks it. Results are committed on the case thread before they are announced.
class PageScheduler final : public QObject
{
    Q_OBJECT
public:
    PageScheduler(CaseThread &caseThread, const ReaderSetup &setup, QObject *parent = nullptr);
    ~PageScheduler() override;

    /// Answers how many of its pages were not waiting or being read already.
    int add(const ReadingJob &job);
    [[nodiscard]] bool has(DocumentId document) const { return m_jobs.contains(document); }
    /// Forgets a job; of pages in flight nothing is kept, what is on its way to the case is.
    void withdraw(DocumentId document);
    void setPassword(DocumentId document, const QString &password) { m_passwords.insert(document, password); }
    void pause() { m_paused = true; }
    void resume();
    /// Pages in flight are finished by the readers that have them.
    void setReading(const ReadingChoice &choice);
    /// Ends pages in flight and forgets every job; what is committed stays.
    void cancel();

    /// Nothing waits, nothing is being read, nothing is being written.
    [[nodiscard]] bool isIdle() const { return m_jobs.isEmpty() && m_writing == 0; }
    /// Pages or documents are in a reader's hands now.
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] QString currentName() const;

Q_SIGNALS:
    void documentBegun(tt::DocumentId document); ///< a reader has it in hand for the first time
    void documentOpened(tt::DocumentId document, int pages);
    /// It could not be opened. `kept`: there is text of an earlier reading, and it is left as that had it.
    void documentFailed(tt::DocumentId document, const QString &name, const tt::Error &error, bool kept);
    void pageRead(tt::DocumentId document, int page);
    void pageFailed(tt::DocumentId document, const QString &name, int page, const tt::Error &error);
    void documentDone(tt::DocumentId document);
    /// Reading cannot go on at all: no reader program, no models, none that comes up, no room on the disk.
    /// Everything waiting stays in the case.
    void stopped(const tt::Error &error, const QVector<tt::WaitingDocument> &waiting);
    void idle();

private:
    struct Job;
    struct Slot;

    void schedule();
    void retireSlots();
    void giveWork(Slot &slot);
    void prepareFile(Job &job);
    void fileReady(DocumentId document, const QString &path, const Result<void> &written);
    void sendOpen(Slot &slot, Job &job);
    void sendRead(Slot &slot, Job &job, int page);
    void answered(Slot &slot, const Result<protocol::Answer> &answer);
    void stopWithoutReaders();
    void giveUp(Slot &slot, const std::shared_ptr<Job> &job, const Error &error);
    void openAnswered(Slot &slot, const std::shared_ptr<Job> &job, const Result<protocol::Answer> &answer);
    void opened(const std::shared_ptr<Job> &job, const protocol::Opened &answer);
    void readAnswered(const std::shared_ptr<Job> &job, int page, const Result<protocol::Answer> &answer);
    void failDocument(const std::shared_ptr<Job> &job, const Error &error);
    void failPage(const std::shared_ptr<Job> &job, int page, const Error &error);
    void commit(std::function<Result<void>(CaseFile &)> write, std::function<void()> done);
    void pageSettled(const std::shared_ptr<Job> &job, int page);
    void removeJob(const std::shared_ptr<Job> &job);
    void stopWith(const Error &error);
    void announceIdle();

    CaseThread &m_caseThread;
    ReaderSetup m_setup;
    WorkDir m_files; ///< copies of the originals that are being read
    std::vector<std::unique_ptr<Slot>> m_slots;
    QHash<DocumentId, std::shared_ptr<Job>> m_jobs;
    QQueue<DocumentId> m_order;
    QHash<DocumentId, QString> m_passwords;
    quint64 m_lastFile = 0;   ///< number of the last copy of an original
    int m_writing = 0;        ///< transactions under way on the case thread
    quint64 m_generation = 0; ///< answers of an earlier one are dropped
    bool m_paused = false;
    std::optional<Error> m_noReaders; ///< none comes up; said when what was read is written
};

} // namespace tt
