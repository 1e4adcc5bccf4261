// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"
#include "app/intake/import_item.h"
#include "app/intake/import_progress.h"
#include "app/intake/reader_setup.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

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
    /// reading. What lies in a folder and is nothing we read is listed among items() as left out.
    void add(const QStringList &paths);
    /// Reads what waits in the case. Does nothing when nothing waits, but to list among items() what failed
    /// in an earlier session.
    void start();
    /// Stops storing files and handing out pages; those in flight are finished.
    void pause();
    void resume();
    /// Stops handing out pages and ends pages in flight. What is stored stays and waits for start().
    void cancel();
    /// Takes one of items() out: a file is not stored, of a document what is stored and read stays and the
    /// rest waits in the case. One that is being analysed is read already, and goes on.
    void cancelItem(int number);
    /// Tries one that failed or was taken out once more.
    void retryItem(int number);
    /// Puts failed pages of the document back, or all of them, and reads them. A document that cannot be
    /// opened to be read again is left as it was, with its text; so is asking for the whole of it until it
    /// is read again, for example with its password.
    void retry(DocumentId document, ReadAgain which = ReadAgain::Failed);
    /// For an encrypted document; kept in memory only, never written.
    void setPassword(DocumentId document, const QString &password);
    /// Whoever analyses documentDone()'s documents says when.
    void setAnalysed(DocumentId document, const std::optional<Error> &error = {});
    void setAnalysisStopped(); ///< of all that are being analysed
    /// Takes items off the list that are over, but for documents of the case that failed.
    void forgetOver();
    void forgetAll(); ///< another case
    /// For pages that are handed out from now on.
    void setReading(const ReadingChoice &choice);

    [[nodiscard]] ImportProgress progress() const;
    [[nodiscard]] QVector<ImportFailure> failures() const; ///< of this run
    /// What is imported now, and what became of it. Those that are over leave the list when the next run
    /// begins, but for the failed ones.
    [[nodiscard]] QVector<ImportItem> items() const;
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void progressChanged(const tt::ImportProgress &progress);
    void itemsChanged(const tt::ImportItemChanges &changes); ///< just before progressChanged()
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
