// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/analysis_queue.h"

#include "app/analysis/analyser.h"

#include <QtConcurrentRun>

namespace tt
{

namespace
{

/// The plain text of every page; empty where a page is not read.
Result<QVector<QString>> textsOf(CaseFile &file, DocumentId document)
{
    const auto records = file.pages(document);
    if (!records) return passOn(records);
    QVector<QString> texts(records->size());
    for (const PageRecord &record : *records) {
        if (record.state != PageState::Read || record.key.page < 0 || record.key.page >= texts.size())
            continue;
        const auto text = file.pageText(record.key);
        if (!text) return passOn(text);
        texts[record.key.page] = text->plainText();
    }
    return texts;
}

/// Boxes, confidence and verdicts from the pages, one in memory at a time.
Result<DocumentAnalysis> withReadings(CaseFile &file, DocumentId document, AnalysisDraft draft)
{
    const QList<int> pages = draft.onPage.keys();
    for (const int page : pages) {
        const auto text = file.pageText({document, page});
        if (!text && text.error().code == ErrorCode::NotFound) continue; // is being read again
        if (!text) return passOn(text);
        Analyser::addReadings(draft, page, *text);
    }
    return Analyser::finish(std::move(draft));
}

} // namespace

AnalysisQueue::AnalysisQueue(CaseThread &caseThread, std::shared_ptr<const Analyser> analyser,
                             QObject *parent)
    : QObject(parent)
    , m_caseThread(caseThread)
    , m_analyser(std::move(analyser))
{
}

AnalysisQueue::~AnalysisQueue() { m_stop.request_stop(); }

void AnalysisQueue::request(DocumentId document)
{
    if (!m_waiting.contains(document)) m_waiting.enqueue(document);
    if (m_running.isNull()) startNext();
}

void AnalysisQueue::clear()
{
    m_waiting.clear();
    m_running = {};
    ++m_generation;
    m_stop.request_stop();
    m_stop = StopSource();
}

void AnalysisQueue::startNext()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT idle();
        return;
    }
    const DocumentId document = m_waiting.dequeue();
    m_running = document;
    const quint64 generation = m_generation;

    const auto textOnDisk = [document](CaseFile *file) -> Result<QVector<QString>> {
        if (!file)
            return fail(ErrorCode::NotFound, tr("The case was closed before its pages were analysed."));
        return textsOf(*file, document);
    };
    const auto store = [this, generation, document](const AnalysisDraft &draft) {
        if (generation != m_generation) return;
        const auto write = [document, draft,
                            version = m_analyser->version()](CaseFile *file) -> Result<void> {
            if (!file)
                return fail(ErrorCode::NotFound, tr("The case was closed before its findings were stored."));
            const auto analysis = withReadings(*file, document, draft);
            if (!analysis) return passOn(analysis);
            return file->setFindings(document, analysis->findings, analysis->noticeType, version);
        };
        m_caseThread.run(write).then(this, [this, generation, document](const Result<void> &stored) {
            if (generation == m_generation) finish(document, stored);
        });
    };
    const auto analyse = [this, generation, document, store](const Result<QVector<QString>> &texts) {
        if (generation != m_generation) return;
        if (!texts) {
            finish(document, passOn(texts));
            return;
        }
        QtConcurrent::run([analyser = m_analyser, texts = *texts, stop = m_stop.get_token()] {
            return analyser->draft(texts, stop);
        }).then(this, store);
    };
    m_caseThread.run(textOnDisk).then(this, analyse);
}

void AnalysisQueue::finish(DocumentId document, const Result<void> &result)
{
    m_running = {};
    if (result)
        Q_EMIT analysed(document);
    else
        Q_EMIT failed(document, result.error());
    startNext();
}

} // namespace tt
