// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/analysis_queue.h"

#include "app/analysis/analyser.h"

#include <QtConcurrentRun>

namespace tt
{

namespace
{

using Pages = QVector<std::shared_ptr<const PageText>>;

DocumentAnalysis analysePages(const Analyser &analyser, const Pages &pages, const StopToken &stop)
{
    QVector<const PageText *> views;
    views.reserve(pages.size());
    for (const auto &page : pages)
        views.append(page.get());
    return analyser.analyse(views, stop);
}

} // namespace

Result<Pages> readPagesOf(CaseFile &file, DocumentId document)
{
    const auto records = file.pages(document);
    if (!records) return passOn(records);
    Pages pages(records->size());
    for (const PageRecord &record : *records) {
        if (record.state != PageState::Read || record.key.page < 0 || record.key.page >= pages.size())
            continue;
        auto text = file.pageText(record.key);
        if (!text) return passOn(text);
        pages[record.key.page] = std::make_shared<const PageText>(std::move(*text));
    }
    return pages;
}

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

    const auto pagesOnDisk = [document](CaseFile *file) -> Result<Pages> {
        if (!file)
            return fail(ErrorCode::NotFound, tr("The case was closed before its pages were analysed."));
        return readPagesOf(*file, document);
    };
    const auto store = [this, generation, document](const DocumentAnalysis &analysis) {
        if (generation != m_generation) return;
        const auto write = [document, analysis,
                            version = m_analyser->version()](CaseFile *file) -> Result<void> {
            if (!file)
                return fail(ErrorCode::NotFound, tr("The case was closed before its findings were stored."));
            return file->setFindings(document, analysis.findings, analysis.noticeType, version);
        };
        m_caseThread.run(write).then(this, [this, generation, document](const Result<void> &stored) {
            if (generation == m_generation) finish(document, stored);
        });
    };
    const auto analyse = [this, generation, document, store](const Result<Pages> &pages) {
        if (generation != m_generation) return;
        if (!pages) {
            finish(document, passOn(pages));
            return;
        }
        QtConcurrent::run([analyser = m_analyser, pages = *pages, stop = m_stop.get_token()] {
            return analysePages(*analyser, pages, stop);
        }).then(this, store);
    };
    m_caseThread.run(pagesOnDisk).then(this, analyse);
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
