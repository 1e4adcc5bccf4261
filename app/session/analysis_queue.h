// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/case_thread.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <memory>

namespace tt
{

class Analyser;

/// Analyses documents one after the other: text from the case thread, analysis on a pool thread, then on the
/// case thread page by page the readings behind the findings, which are stored. What is in memory at a time
/// is a document's text and one page's readings.
///
/// Lives on the thread that made it. A document asked for again while it is being analysed is analysed once
/// more afterwards, so findings never stay behind the pages that were read.
class AnalysisQueue final : public QObject
{
    Q_OBJECT
public:
    AnalysisQueue(CaseThread &caseThread, std::shared_ptr<const Analyser> analyser,
                  QObject *parent = nullptr);
    ~AnalysisQueue() override;

    void request(DocumentId document);
    /// Forgets what waits and drops the result of what is running.
    void clear();
    [[nodiscard]] bool isIdle() const { return m_waiting.isEmpty() && m_running.isNull(); }

Q_SIGNALS:
    void analysed(tt::DocumentId document);
    void failed(tt::DocumentId document, const tt::Error &error);
    void idle();

private:
    void startNext();
    void finish(DocumentId document, const Result<void> &result);

    CaseThread &m_caseThread;
    std::shared_ptr<const Analyser> m_analyser;
    QQueue<DocumentId> m_waiting;
    DocumentId m_running;
    quint64 m_generation = 0; ///< results of an earlier generation are dropped
    StopSource m_stop;
};

} // namespace tt
