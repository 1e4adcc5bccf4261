// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/inspector.h"
#include "ui/desk/page_area.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/search_panel.h"
#include "ui/desk/text_panel.h"
#include "ui/page/page_view.h"

#include <QMouseEvent>

#include <algorithm>

/// The pages as people left them: how they are held, and what stands on them.
namespace tt
{

void ReviewDesk::connectText()
{
    connect(m_actions.turnRight, &QAction::triggered, this, [this] { turnPage(90); });
    connect(m_actions.turnLeft, &QAction::triggered, this, [this] { turnPage(270); });
    connect(m_actions.pageText, &QAction::toggled, this, &ReviewDesk::showText);
    connect(m_actions.correctText, &QAction::triggered, this, &ReviewDesk::correctTextHere);
    connect(&view(), &PageView::currentPageChanged, this, &ReviewDesk::followPage);
    connect(m_text, &TextPanel::left, this, &ReviewDesk::focusKeys);
    connect(m_text, &TextPanel::problem, this, &ReviewDesk::problem);
    connect(m_text, &TextPanel::lineChosen, this, [this](PageKey page, const PageLine &line) {
        if (page.document != m_document || line.box.isEmpty()) return;
        SearchHit hit;
        hit.page = page;
        hit.boxes = {line.box};
        hit.quote = line.now;
        hit.context = line.now;
        view().setSearchHits({hit});
        m_followsPage = false; // going to the line must not choose another page's text
        view().goTo(page.page, {line.box});
        m_followsPage = true;
    });
    connect(&m_session, &CaseSession::edited, this, [this](const EditSummary &edit) {
        const auto here = [this](const PageKey &page) { return page.document == m_document; };
        if (std::any_of(edit.pages.cbegin(), edit.pages.cend(), here)) fetchPages(false);
    });
    view().viewport()->installEventFilter(this);
    m_text->hide();
}

void ReviewDesk::followPage()
{
    if (!m_text->isVisible() || !m_followsPage) return;
    m_text->setPage({m_document, view().currentPage()});
}

void ReviewDesk::showText(bool on)
{
    m_text->setVisible(on);
    if (!on) {
        view().setSearchHits(m_search->model().hits());
        focusKeys();
        return;
    }
    followPage();
    m_text->focusList();
}

void ReviewDesk::correctTextHere()
{
    const FindingRecord *record = m_feed.findings().find(m_inspector->finding());
    if (!record || record->finding.boxes.isEmpty()) return;
    m_actions.pageText->setChecked(true);
    m_text->setPage({record->document, record->finding.page});
    m_text->editAt(record->finding.boxes.first());
}

bool ReviewDesk::eventFilter(QObject *watched, QEvent *event)
{
    // With the page's text open, a double click on the page opens the line that was met.
    if (event->type() != QEvent::MouseButtonDblClick || !m_text->isVisible())
        return QWidget::eventFilter(watched, event);
    const QPointF at = static_cast<QMouseEvent *>(event)->position();
    const PageKey page = m_text->page();
    for (const PageLine &line : m_text->model().lines()) {
        if (!line.box.isEmpty() && view().viewportRect(page.page, line.box).contains(at)) {
            m_text->editAt(line.box);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewDesk::turnPage(int degrees)
{
    const int page = view().currentPage();
    if (m_readOnly || page < 0 || page >= m_readPages.size()) return;
    const auto known = std::find_if(m_views.cbegin(), m_views.cend(),
                                    [page](const PageViewRecord &v) { return v.page.page == page; });
    const std::optional<int> position = known == m_views.cend() ? std::nullopt : known->position;
    const int asRead = m_readPages.at(page).quality.turnDegrees;
    const int now = known == m_views.cend() ? asRead : known->turn.value_or(asRead);
    const int wanted = (now + degrees) % 360;
    // Back to how it was read is no turn of a person any more.
    const std::optional<int> turn = wanted == asRead ? std::nullopt : std::optional(wanted);
    m_session.setPageView({m_document, page}, turn, position).then(this, [this](const Result<void> &done) {
        if (!done) Q_EMIT problem(done.error());
    });
}

QVector<PageRecord> ReviewDesk::asHeld(QVector<PageRecord> pages) const
{
    for (const PageViewRecord &known : m_views) {
        const int page = known.page.page;
        if (known.turn && page >= 0 && page < pages.size()) pages[page].quality.turnDegrees = *known.turn;
    }
    return pages;
}

void ReviewDesk::fetchPages(bool first)
{
    m_session.pageViews(m_document)
        .then(this, [this, id = m_document](const Result<QVector<PageViewRecord>> &views) {
            if (id == m_document && views) m_views = *views;
        });
    // Answers come in the order of the questions.
    m_session.pages(m_document)
        .then(this, [this, first, id = m_document](const Result<QVector<PageRecord>> &pages) {
            if (id != m_document) return;
            if (!pages) {
                Q_EMIT problem(pages.error());
                return;
            }
            m_readPages = *pages;
            m_inspector->setPages(*pages);
            if (first || m_pagesShown != pages->size())
                view().setDocument(id, asHeld(*pages));
            else
                view().setPages(asHeld(*pages));
            m_pagesShown = static_cast<int>(pages->size());
            m_pageArea->showPages();
            showMarks();
            if (m_wanted) goTo(*std::exchange(m_wanted, std::nullopt));
            followPage();
        });
}

} // namespace tt
