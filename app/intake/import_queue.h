// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "app/intake/import_progress.h"
#include "app/intake/reader_setup.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace tt
{

class CaseThread;

/// Stores files in the case and has every waiting page read by reader processes, each page committed as it
/// comes.
///
/// Lives on the thread that made it and never blocks it: files are hashed and stored on the case thread,
/// pages are read in other processes. What was interrupted is found again through CaseFile::waitingPages()
/// when start() is called.
class ImportQueue final : public QObject
{
    Q_OBJECT
public:
    ImportQueue(CaseThread &caseThread, const ReaderSetup &setup, QObject *parent = nullptr);
    ~ImportQueue() override;

    /// Files and folders (searched through, sorted by name, hidden files and case files left out). Starts
    /// reading.
    void add(const QStringList &paths);
    /// Reads what waits in the case. Does nothing when nothing waits.
    void start();
    /// Stops handing out pages; pages in flight are finished.
    void pause();
    void resume();
    /// Stops handing out pages and ends pages in flight. What is stored stays and waits for start().
    void cancel();
    /// Puts failed pages of the document back and starts.
    void retry(DocumentId document, ReadAgain which = ReadAgain::Failed);
    /// For an encrypted document; kept in memory only, never written.
    void setPassword(DocumentId document, const QString &password);
    /// For pages that are handed out from now on.
    void setReading(const ReadingChoice &choice);

    [[nodiscard]] ImportProgress progress() const;
    [[nodiscard]] QVector<ImportFailure> failures() const;
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void progressChanged(const tt::ImportProgress &progress);
    void documentAdded(tt::DocumentId document, bool duplicate);
    void documentChanged(tt::DocumentId document); ///< opened, failed, counts changed
    void pageRead(tt::DocumentId document, int page);
    void documentDone(tt::DocumentId document); ///< every page read or failed
    void inputFailed(const tt::ImportFailure &failure);
    void finished(); ///< nothing waits any more, or cancelled

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tt
