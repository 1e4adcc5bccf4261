// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/doubt_feed.h"

#include "ui/page/page_view.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kRestMs = 60; ///< pages that rush by are not asked for

bool isCorrected(TextRange range, const QVector<TextCorrectionRecord> &corrections)
{
    return std::any_of(corrections.cbegin(), corrections.cend(), [range](const TextCorrectionRecord &one) {
        return one.place && one.place->begin < range.end() && range.begin < one.place->end();
    });
}

} // namespace

DoubtFeed::DoubtFeed(CaseSession &session, PageView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &DoubtFeed::fetchVisible);
    connect(&view, &PageView::viewChanged, this, [this] { m_rest.start(); });
    connect(&session, &CaseSession::pageRead, this, [this](DocumentId document, int page) {
        if (document == m_document) forget(page);
    });
    connect(&session, &CaseSession::edited, this, [this](const EditSummary &edit) {
        if (!edit.reanalyse || !edit.documents.contains(m_document)) return;
        m_known.clear();
        askAgain();
    });
}

/// What was asked for before the page changed is not answered by what it was.
void DoubtFeed::askAgain()
{
    ++m_generation;
    m_fetching.clear();
    m_corrections.clear();
    m_rest.start();
    if (m_walk) goOn();
}

void DoubtFeed::setPages(const QVector<PageRecord> &pages)
{
    // What was not read yet, or was read again, is asked for again.
    for (int page = 0; page < std::min(pages.size(), m_pages.size()); ++page)
        if (pages.at(page) != m_pages.at(page)) m_known.remove(page);
    m_pages = pages;
    if (m_view.document() != m_document) {
        m_document = m_view.document();
        ++m_generation;
        m_known.clear();
        m_fetching.clear();
        m_corrections.clear();
        m_walk.reset();
    }
    m_rest.start();
}

void DoubtFeed::forget(int page)
{
    m_known.remove(page);
    askAgain();
}

bool DoubtFeed::mayHold(int page) const
{
    const PageRecord &record = m_pages.at(page);
    return record.state == PageState::Read && record.quality.lowConfidenceShare > 0;
}

void DoubtFeed::fetchVisible()
{
    if (m_view.document() != m_document || m_document.isNull()) return;
    for (const int page : m_view.visiblePages())
        fetch(page);
}

void DoubtFeed::fetch(int page)
{
    if (page < 0 || page >= m_pages.size() || m_known.contains(page) || m_fetching.contains(page)) return;
    if (!mayHold(page)) {
        m_known.insert(page);
        m_view.setDoubtful(page, {});
        return;
    }
    m_fetching.insert(page);
    const PageKey key{m_document, page};
    const quint64 generation = m_generation;
    m_session.textCorrections(key).then(
        this, [this, page, generation](const Result<QVector<TextCorrectionRecord>> &known) {
            if (generation == m_generation && known) m_corrections.insert(page, *known);
        });
    // Answers come in the order of the questions.
    m_session.pageText(key).then(this, [this, page, generation](const Result<PageText> &text) {
        if (generation != m_generation) return;
        m_fetching.remove(page);
        take(page, text ? *text : PageText(), m_corrections.take(page));
        if (!text) Q_EMIT problem(text.error());
        if (m_walk) goOn();
    });
}

void DoubtFeed::take(int page, const PageText &text, const QVector<TextCorrectionRecord> &corrections)
{
    QVector<DoubtfulPlace> places = doubtfulPlaces(text);
    places.removeIf([&corrections](const DoubtfulPlace &place) {
        return place.boxes.isEmpty() || isCorrected(place.range, corrections);
    });
    m_known.insert(page);
    m_view.setDoubtful(page, places);
}

int DoubtFeed::firstBelow(int page) const
{
    const QVector<DoubtfulPlace> &places = m_view.reading().doubtful(page);
    const auto below = std::find_if(places.cbegin(), places.cend(), [this, page](const DoubtfulPlace &place) {
        return m_view.viewportRect(page, place.boxes.first()).top() >= 0;
    });
    return int(below - places.cbegin());
}

void DoubtFeed::step(int by)
{
    if (m_pages.isEmpty() || m_view.document() != m_document) return;
    Walk walk;
    walk.by = by;
    walk.pagesLeft = int(m_pages.size()) + 1; // the first once more, for what stands above the view
    const ReadingMarks::Current &last = m_view.reading().current();
    const auto seen = m_view.visiblePages();
    if (m_view.reading().currentPlace() != nullptr && seen.contains(last.page)) {
        walk.page = last.page;
        walk.from = last.place + by;
        // Before the first place of a page comes the page before it.
        if (walk.from < 0) {
            walk.page = m_view.pageLayout().pageBefore(last.page);
            walk.from = -1;
        }
    } else {
        walk.page = std::max(0, seen.isEmpty() ? m_view.currentPage() : seen.first());
        walk.from = -2; // from what is in view, once the page's places are known
    }
    m_walk = walk;
    goOn();
}

void DoubtFeed::goOn()
{
    while (m_walk) {
        Walk &walk = *m_walk;
        if (!m_known.contains(walk.page)) {
            fetch(walk.page);
            if (!m_known.contains(walk.page)) return; // goes on with the answer
        }
        const QVector<DoubtfulPlace> &places = m_view.reading().doubtful(walk.page);
        int place = walk.from;
        if (place == -2)
            place = walk.by > 0 ? firstBelow(walk.page) : firstBelow(walk.page) - 1;
        else if (place == -1)
            place = int(places.size()) - 1;
        if (place >= 0 && place < places.size()) {
            const PageKey page{m_document, walk.page};
            const DoubtfulPlace reachedPlace = places.at(place);
            m_walk.reset();
            m_view.goToDoubtful(page.page, place);
            Q_EMIT reached(page, reachedPlace);
            return;
        }
        if (--walk.pagesLeft <= 0) {
            m_walk.reset();
            Q_EMIT none();
            return;
        }
        const PageLayout &layout = m_view.pageLayout();
        walk.page = walk.by > 0 ? layout.pageAfter(walk.page) : layout.pageBefore(walk.page);
        walk.from = walk.by > 0 ? 0 : -1;
    }
}

} // namespace tt
