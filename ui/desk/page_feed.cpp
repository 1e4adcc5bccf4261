// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_feed.h"

namespace tt
{

namespace
{

constexpr int refreshMs = 160;

} // namespace

PageFeed::PageFeed(CaseSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, &PageFeed::refresh);
    const auto stale = [this](DocumentId id) {
        m_stale.insert(id);
        if (!m_timer.isActive()) m_timer.start();
    };
    connect(&session, &CaseSession::opened, this, &PageFeed::load);
    connect(&session, &CaseSession::closed, this, &PageFeed::clear);
    connect(&session, &CaseSession::documentChanged, this, stale);
    connect(&session, &CaseSession::pageRead, this, stale);
    connect(&session, &CaseSession::findingsChanged, this, stale);
    // What a person did is shown at once.
    connect(&session, &CaseSession::pageLooked, this, &PageFeed::fetch);
    if (session.isOpen()) load();
}

void PageFeed::load()
{
    clear();
    // The desk may have opened a document of the new case already.
    if (!m_document.isNull()) fetch(m_document);
    m_session.pageConcerns().then(
        this, [this, generation = m_generation](const Result<QVector<PageConcernRecord>> &pages) {
            if (generation != m_generation) return;
            if (!pages) {
                Q_EMIT problem(pages.error());
                return;
            }
            m_toLookAt.setPages(*pages);
            m_loaded = true;
            Q_EMIT changed();
        });
}

void PageFeed::clear()
{
    ++m_generation;
    m_timer.stop();
    m_stale.clear();
    m_shown.clear();
    m_toLookAt.clear();
    m_loaded = false;
    Q_EMIT changed();
}

void PageFeed::refresh()
{
    const auto stale = std::exchange(m_stale, {});
    for (const DocumentId id : stale)
        fetch(id);
}

void PageFeed::fetch(DocumentId id)
{
    m_session.pageConcerns({id, false})
        .then(this, [this, id, generation = m_generation](const Result<QVector<PageConcernRecord>> &pages) {
            if (generation != m_generation) return;
            if (pages)
                take(id, *pages);
            else
                Q_EMIT problem(pages.error());
        });
}

void PageFeed::take(DocumentId id, const QVector<PageConcernRecord> &pages)
{
    m_toLookAt.update(id, pages);
    if (id == m_document) {
        m_shown.clear();
        for (const PageConcernRecord &page : pages)
            m_shown.insert(page.key.page, page);
    }
    Q_EMIT changed();
}

void PageFeed::setDocument(DocumentId document)
{
    if (document == m_document) return;
    m_document = document;
    m_shown.clear();
    if (!document.isNull()) fetch(document);
    Q_EMIT changed();
}

const PageConcernRecord *PageFeed::page(int page) const
{
    const auto found = m_shown.constFind(page);
    return found == m_shown.cend() ? nullptr : &*found;
}

void PageFeed::setLooked(PageKey key, bool looked)
{
    m_session.setPageLooked(key, looked)
        .then(this, [this, generation = m_generation](const Result<void> &done) {
            if (!done && generation == m_generation) Q_EMIT problem(done.error());
        });
}

} // namespace tt
