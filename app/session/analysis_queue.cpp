// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/analysis_queue.h"

#include "app/analysis/analyser.h"
#include "app/analysis/corrected_text.h"
#include "app/casefile/text_corrections.h"
#include "ocr/text/page_text_io.h"

#include <QCoreApplication>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>

namespace tt
{

namespace
{

/// Readings of so many pages are fetched and worked in at a time.
constexpr qsizetype kPagesAtATime = 8;
/// A transaction waits for the disk twice, whatever is in it. More documents than this would make a person's
/// own change wait.
constexpr size_t kDocumentsAtATime = 32;
/// Analysis stops while so many wait for the disk.
constexpr size_t kMaxToStore = 64;

tl::unexpected<Error> caseClosed()
{
    return fail(ErrorCode::NotFound,
                AnalysisQueue::tr("The case was closed before its pages were analysed."));
}

/// What is analysed: the pages in the order in which they belong, as people corrected them.
struct CaseText {
    QVector<QString> texts;
    QVector<int> order; ///< the page of each text
    QVector<TextCorrectionRecord> corrections;
};

Result<CaseText> caseText(CaseFile &file, DocumentId document)
{
    const auto texts = file.correctedTexts(document);
    if (!texts) return passOn(texts);
    const auto views = file.pageViews(document);
    if (!views) return passOn(views);
    const auto corrections = file.textCorrections(document);
    if (!corrections) return passOn(corrections);
    CaseText text;
    text.order = pageOrder(static_cast<int>(texts->size()), *views);
    for (const int page : std::as_const(text.order))
        text.texts.append(texts->at(page));
    text.corrections = *corrections;
    return text;
}

/// A draft of texts in another order, with the pages' own numbers.
void renumber(AnalysisDraft &draft, const QVector<int> &order)
{
    QMap<int, QVector<int>> onPage;
    for (auto it = draft.onPage.cbegin(); it != draft.onPage.cend(); ++it)
        onPage.insert(order.at(it.key()), it.value());
    draft.onPage = onPage;
    for (Finding &finding : draft.findings)
        finding.page = order.at(finding.page);
    for (AnalysisDraft::Pairing &pairing : draft.pairings)
        pairing.pair.page = order.at(pairing.pair.page);
}

Error damagedPage(int page, const Error &error)
{
    return {ErrorCode::Corrupt,
            AnalysisQueue::tr("The stored text of page %1 is damaged; read the page again.").arg(page + 1),
            error.detail};
}

} // namespace

/// A document on its way. One thread at a time holds it.
struct AnalysisQueue::Job {
    DocumentId document;
    std::shared_ptr<const Analyser> analyser;
    StopToken stop;
    quint64 generation = 0;
    CaseText text;
    AnalysisDraft draft;
    QVector<int> pagesLeft; ///< whose readings are still to be worked in
    int pages = 0;
    AnalysedFindings result;
    QString version;
};

AnalysisQueue::AnalysisQueue(CaseThread &caseThread, int workers, QObject *parent)
    : QObject(parent)
    , m_caseThread(caseThread)
{
    setWorkers(workers);
}

AnalysisQueue::~AnalysisQueue()
{
    clear();
    // Answers that are under way find nothing to do, but must find somebody.
    m_pool.waitForDone();
    m_caseThread.run([](CaseFile *) {}).waitForFinished();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void AnalysisQueue::setAnalyser(std::shared_ptr<const Analyser> analyser)
{
    m_analyser = std::move(analyser);
}

void AnalysisQueue::setWorkers(int workers)
{
    m_pool.setMaxThreadCount(workers > 0 ? workers : std::max(1, QThread::idealThreadCount()));
}

bool AnalysisQueue::isIdle() const { return m_waiting.isEmpty() && m_running.isEmpty(); }

void AnalysisQueue::request(DocumentId document)
{
    if (!m_analyser || m_isWaiting.contains(document)) return;
    if (isIdle()) m_progress = {};
    m_isWaiting.insert(document);
    m_waiting.enqueue(document);
    ++m_progress.total;
    startNext();
}

void AnalysisQueue::clear()
{
    m_waiting.clear();
    m_isWaiting.clear();
    m_running.clear();
    m_toStore.clear();
    m_analysing = 0;
    m_storing = false;
    ++m_generation;
    m_stop.request_stop();
    m_stop = StopSource();
}

bool AnalysisQueue::isCurrent(const JobPtr &job) const { return job->generation == m_generation; }

void AnalysisQueue::startNext()
{
    qsizetype looked =
        m_waiting.size(); // one that is running goes to the end: it must not run twice at a time
    while (m_analysing < m_pool.maxThreadCount() && m_toStore.size() < kMaxToStore && looked-- > 0) {
        const DocumentId document = m_waiting.dequeue();
        if (m_running.contains(document)) {
            m_waiting.enqueue(document);
            continue;
        }
        m_isWaiting.remove(document);
        start(document);
    }
}

void AnalysisQueue::start(DocumentId document)
{
    const auto job = std::make_shared<Job>();
    job->document = document;
    job->analyser = m_analyser;
    job->version = m_analyser->version();
    job->stop = m_stop.get_token();
    job->generation = m_generation;
    m_running.insert(document);
    ++m_analysing;
    loadText(job);
}

void AnalysisQueue::loadText(const JobPtr &job)
{
    const auto textOnDisk = [document = job->document](CaseFile *file) -> Result<CaseText> {
        if (!file) return caseClosed();
        return caseText(*file, document);
    };
    m_caseThread.run(textOnDisk).then(this, [this, job](const Result<CaseText> &text) {
        if (!isCurrent(job)) return;
        if (!text) {
            --m_analysing;
            finish(job, passOn(text));
            return;
        }
        job->text = *text;
        draft(job);
    });
}

void AnalysisQueue::draft(const JobPtr &job)
{
    QtConcurrent::run(&m_pool, [job] {
        const QVector<QString> &texts = job->text.texts;
        job->draft = job->analyser->draft(texts, job->stop);
        renumber(job->draft, job->text.order);
        job->pagesLeft = job->draft.onPage.keys();
        job->pages = static_cast<int>(
            std::count_if(texts.cbegin(), texts.cend(), [](const QString &t) { return !t.isEmpty(); }));
        job->text.texts = {};
    }).then(this, [this, job] {
        if (isCurrent(job)) loadReadings(job);
    });
}

void AnalysisQueue::loadReadings(const JobPtr &job)
{
    if (job->pagesLeft.isEmpty()) {
        ready(job);
        return;
    }
    using Layouts = Result<QVector<std::pair<int, QByteArray>>>;
    const auto onDisk = [document = job->document,
                         pages = job->pagesLeft.mid(0, kPagesAtATime)](CaseFile *file) -> Layouts {
        if (!file) return caseClosed();
        return file->pageLayouts(document, pages);
    };
    m_caseThread.run(onDisk).then(this, [this, job](const Layouts &layouts) {
        if (!isCurrent(job)) return;
        if (!layouts) {
            --m_analysing;
            finish(job, passOn(layouts));
            return;
        }
        job->pagesLeft.remove(0, std::min(kPagesAtATime, job->pagesLeft.size()));
        addReadings(job, *layouts);
    });
}

void AnalysisQueue::addReadings(const JobPtr &job, const QVector<std::pair<int, QByteArray>> &layouts)
{
    QtConcurrent::run(&m_pool, [job, layouts]() -> Result<void> {
        for (const auto &[page, bytes] : layouts) {
            const Result<PageText> text = decodePageText(bytes);
            if (!text) return tl::unexpected<Error>(damagedPage(page, text.error()));
            Analyser::addReadings(job->draft, page,
                                  applyCorrections(*text, inForce(job->text.corrections, page)));
        }
        if (job->pagesLeft.isEmpty()) {
            DocumentAnalysis analysis = Analyser::finish(std::move(job->draft));
            job->result = {job->document, std::move(analysis.findings), analysis.noticeType};
        }
        return {};
    }).then(this, [this, job](const Result<void> &added) {
        if (!isCurrent(job)) return;
        if (!added) {
            --m_analysing;
            finish(job, added);
        } else if (job->pagesLeft.isEmpty()) {
            ready(job);
        } else {
            loadReadings(job);
        }
    });
}

void AnalysisQueue::ready(const JobPtr &job)
{
    if (job->result.document.isNull()) { // nothing was found, so no readings were asked for
        DocumentAnalysis analysis = Analyser::finish(std::move(job->draft));
        job->result = {job->document, std::move(analysis.findings), analysis.noticeType};
    }
    --m_analysing;
    m_toStore.push_back(job);
    storeNext();
    startNext();
}

void AnalysisQueue::storeNext()
{
    if (m_storing || m_toStore.empty()) return;
    // One transaction has one analyser: another one may have come in between.
    const QString version = m_toStore.front()->version;
    const auto end = std::find_if(m_toStore.begin(), m_toStore.end(),
                                  [&](const JobPtr &job) { return job->version != version; });
    const auto count = std::min<std::ptrdiff_t>(end - m_toStore.begin(), kDocumentsAtATime);
    const std::vector<JobPtr> batch(m_toStore.begin(), m_toStore.begin() + count);
    m_toStore.erase(m_toStore.begin(), m_toStore.begin() + count);
    store(batch);
}

void AnalysisQueue::store(const std::vector<JobPtr> &batch)
{
    m_storing = true;
    const auto write = [batch](CaseFile *file) -> Result<void> {
        if (!file) return caseClosed();
        QVector<AnalysedFindings> analyses;
        for (const JobPtr &job : batch)
            analyses.append(job->result);
        return file->setFindings(analyses, batch.front()->version);
    };
    m_caseThread.run(write).then(this, [this, batch](const Result<void> &result) {
        if (isCurrent(batch.front())) stored(batch, result);
    });
}

void AnalysisQueue::stored(const std::vector<JobPtr> &batch, const Result<void> &result)
{
    m_storing = false;
    if (!result && batch.size() > 1) {
        // One of them spoilt it for all. Each alone says which.
        for (auto it = batch.rbegin(); it != batch.rend(); ++it)
            m_toStore.insert(m_toStore.begin(), *it);
        const JobPtr first = m_toStore.front();
        m_toStore.erase(m_toStore.begin());
        store({first});
        return;
    }
    for (const JobPtr &job : batch) {
        if (!isCurrent(job)) return; // whoever heard of the one before closed the case
        finish(job, result);
    }
    if (isCurrent(batch.front())) storeNext();
}

void AnalysisQueue::finish(const JobPtr &job, const Result<void> &result)
{
    m_running.remove(job->document);
    ++m_progress.done;
    m_progress.pages += job->pages;
    if (!result) ++m_progress.failed;
    if (result)
        Q_EMIT analysed(job->document);
    else
        Q_EMIT failed(job->document, result.error());
    if (!isCurrent(job)) return;
    Q_EMIT progressChanged(m_progress);
    startNext();
    if (isCurrent(job) && isIdle()) Q_EMIT idle();
}

} // namespace tt
