// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_thread.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace tt
{

class Analyser;

/// How far the analysis of stored text is; counts since the queue was last idle.
struct AnalysisProgress {
    int done = 0; ///< documents, failed ones included
    int total = 0;
    int failed = 0;
    qint64 pages = 0; ///< of the documents that are done

    bool operator==(const AnalysisProgress &) const = default;
};

/// Analyses documents, several at a time: text from the case thread, analysis on pool threads, the pages'
/// readings from the case thread a few at a time, then findings to the case thread, those of several
/// documents in one transaction. What is in memory is the text of one document and the readings of a few
/// pages for each worker, and the findings that wait to be stored.
///
/// Lives on the thread that made it. A document asked for again while it is being analysed is analysed once
/// more afterwards, so findings never stay behind the pages that were read.
class AnalysisQueue final : public QObject
{
    Q_OBJECT
public:
    /// `workers` 0: one per core.
    explicit AnalysisQueue(CaseThread &caseThread, int workers = 0, QObject *parent = nullptr);
    ~AnalysisQueue() override;

    /// What is being analysed goes on with the analyser it began with, and is stale afterwards. nullptr: what
    /// is asked for is not analysed.
    void setAnalyser(std::shared_ptr<const Analyser> analyser);
    void setWorkers(int workers);

    void request(DocumentId document);
    /// Forgets what waits and drops the results of what is running: those documents stay as they are, and
    /// stale.
    void clear();
    [[nodiscard]] bool isIdle() const;
    /// It waits, or is being analysed or stored.
    [[nodiscard]] bool has(DocumentId document) const
    {
        return m_isWaiting.contains(document) || m_running.contains(document);
    }
    [[nodiscard]] const AnalysisProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void analysed(tt::DocumentId document);
    void failed(tt::DocumentId document, const tt::Error &error);
    void progressChanged(const tt::AnalysisProgress &progress);
    void idle();

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void startNext();
    void start(DocumentId document);
    void loadText(const JobPtr &job);
    void draft(const JobPtr &job);
    void loadReadings(const JobPtr &job);
    void addReadings(const JobPtr &job, const QVector<std::pair<int, QByteArray>> &layouts);
    void ready(const JobPtr &job);
    void storeNext();
    void store(const std::vector<JobPtr> &batch);
    void stored(const std::vector<JobPtr> &batch, const Result<void> &result);
    void finish(const JobPtr &job, const Result<void> &result);
    [[nodiscard]] bool isCurrent(const JobPtr &job) const;

    CaseThread &m_caseThread;
    std::shared_ptr<const Analyser> m_analyser;
    QThreadPool m_pool;
    QQueue<DocumentId> m_waiting;
    QSet<DocumentId> m_isWaiting;
    QSet<DocumentId> m_running; ///< from their text to the end of their storing
    int m_analysing = 0;        ///< of those, the ones that hold text
    std::vector<JobPtr> m_toStore;
    bool m_storing = false;
    AnalysisProgress m_progress;
    quint64 m_generation = 0; ///< results of an earlier generation are dropped
    StopSource m_stop;
};

} // namespace tt
