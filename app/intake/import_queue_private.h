// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/file_finder.h"
#include "app/intake/import_items.h"
#include "app/intake/import_queue.h"
#include "app/intake/page_scheduler.h"
#include "app/intake/reading_pace.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

/// Shared by the parts of ImportQueue; included by nothing else.
namespace tt
{

struct StoredFile {
    AddedDocument added;
    DocumentRecord record;
};

/// What waits in a case, as the last session left it.
struct CaseWork {
    QVector<ReadingJob> jobs;
    QVector<DocumentRecord> failed; ///< could not be opened, or pages of them could not be read
};

// For the case thread.
Result<CaseWork> workIn(CaseFile &file);
Result<CaseWork> workIn(CaseFile &file, DocumentId only);
Result<StoredFile> storeFile(CaseFile &file, const QString &path, const StopToken &stop);

struct ImportQueue::Private {
    Private(ImportQueue *owner, CaseThread &thread, const ReaderSetup &setup)
        : q(owner)
        , caseThread(thread)
        , scheduler(thread, setup)
    {
        clock.start();
    }

    void connectScheduler();
    void take(const FoundFiles &found);
    void storeNext();
    void refuseTheRest(const Error &reason);
    void stored(int number, const Result<StoredFile> &result);
    void failed(const ImportFailure &failure, int number = 0);
    void schedule(const ReadingJob &job);
    /// Schedules what waits of one document, or of all.
    void load(DocumentId only);
    void documentFailed(const ImportFailure &failure, bool wasKept);
    void readingStopped(const Error &error, const QVector<WaitingDocument> &waiting);
    void touch();
    void announce();
    void finishIfDone();
    void beginRun();
    [[nodiscard]] ReadingLeft left() const;
    [[nodiscard]] bool isWorking() const
    {
        return searching > 0 || loading > 0 || storing > 0 || !toStore.isEmpty() || !scheduler.isIdle();
    }

    ImportQueue *q;
    CaseThread &caseThread;
    PageScheduler scheduler;
    ReadingPace pace;
    QElapsedTimer clock;
    QTimer progressTimer;
    ImportItems items;
    QQueue<int> toStore; ///< items
    QVector<ImportFailure> failures;
    QSet<DocumentId> counted;      ///< documents that are in this run's totals
    QHash<DocumentId, int> opened; ///< of those, the ones whose pages are known
    QSet<DocumentId> toReadAgain;  ///< whole, and not read to the end yet
    QSet<DocumentId> kept;         ///< could not be read again and are as they were
    ImportProgress progress;
    StopSource stop;
    StopSource stopFile; ///< of the file that is being stored
    quint64 generation = 0;
    int searching = 0; ///< folder searches under way
    int loading = 0;   ///< look-ups of what waits in the case under way
    int storing = 0;   ///< the item being stored; 0: none
    bool paused = false;
    bool running = false;
};

} // namespace tt
