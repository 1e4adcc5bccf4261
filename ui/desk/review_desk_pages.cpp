// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/doubt_feed.h"
#include "ui/desk/inspector.h"
#include "ui/desk/page_area.h"
#include "ui/desk/page_order_panel.h"
#include "ui/desk/page_walk.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/text_panel.h"
#include "ui/page/page_view.h"

#include <QListView>
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
    connect(m_text, &TextPanel::lineChosen, this,
            [this](PageKey page, const PageLine &line) { lightLine(page, line, true); });
    connect(m_text, &TextPanel::lineHovered, this, [this](PageKey page, const PageLine &line) {
        // Where the pointer is on none, the chosen line is the one that is looked at.
        const QModelIndex chosen = m_text->list()->currentIndex();
        if (!line.boxes.isEmpty() || !chosen.isValid())
            lightLine(page, line, true);
        else
            lightLine(page, m_text->model().lines().at(chosen.row()), false);
    });
    connect(&view(), &PageView::doubtChanged, this,
            [this] { m_text->model().setDoubtShown(view().reading().isShown()); });
    connect(&m_walk->doubts(), &DoubtFeed::reached, this, [this](PageKey page, const DoubtfulPlace &place) {
        updateActions(); // its line can be corrected
        if (!m_text->isVisible()) return;
        m_text->setPage(page);
        m_text->lightAt(page, place.range.begin);
    });
    connect(&m_walk->doubts(), &DoubtFeed::problem, this, &ReviewDesk::problem);
    connect(&m_session, &CaseSession::edited, this, [this](const EditSummary &edit) {
        const auto here = [this](const PageKey &page) { return page.document == m_document; };
        if (std::any_of(edit.pages.cbegin(), edit.pages.cend(), here)) fetchPages(false);
    });
    view().viewport()->installEventFilter(this);
    m_text->hide();
    connectOrder();
}

/// Moving pages of the document on show.
void ReviewDesk::connectOrder()
{
    PageOrderPanel &order = m_documents->order();
    connect(&order, &PageOrderPanel::pageChosen, this, &ReviewDesk::openPage);
    connect(&view(), &PageView::currentPageChanged, this, [this, &order](int page) {
        order.setShown(page);
        order.setCurrent(page);
    });
    connect(&order, &PageOrderPanel::moveAsked, this, [this](PageKey page, int place) {
        if (m_readOnly || page.document != m_document) return;
        m_session.setPageView(page, viewOf(page.page).turn, place)
            .then(this, [this](const Result<void> &done) {
                if (!done) Q_EMIT problem(done.error());
            });
    });
}

/// On the page; it scrolls only when the line is not in view, and that chooses no other page's text.
void ReviewDesk::lightLine(PageKey page, const PageLine &line, bool reveal)
{
    if (page.document != m_document) return;
    view().setLitLine(page.page, line.boxes);
    m_followsPage = false;
    if (reveal) view().reveal(page.page, line.boxes);
    m_followsPage = true;
}

/// The line of the finding in hand, in the text beside the page.
void ReviewDesk::followFinding()
{
    const FindingRecord *record = m_feed.findings().find(m_inspector->finding());
    if (!m_text->isVisible() || !record || record->document != m_document || m_pagesShown < 0) return;
    const PageKey page{record->document, record->finding.page};
    m_text->setPage(page);
    m_text->lightAt(page, record->finding.range.begin);
}

/// The row of the text whose line is met; -1: none.
int ReviewDesk::textRowAt(QPointF viewportPoint) const
{
    const QVector<PageLine> &lines = m_text->model().lines();
    const auto met = [&](const PageRect &box) {
        return view().viewportRect(m_text->page().page, box).contains(viewportPoint);
    };
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [&met](const PageLine &line) {
        return std::any_of(line.boxes.cbegin(), line.boxes.cend(), met);
    });
    return found == lines.cend() ? -1 : static_cast<int>(found - lines.cbegin());
}

void ReviewDesk::followPage()
{
    // While the next document is fetched, its page is not the one on show.
    if (!m_text->isVisible() || !m_followsPage || m_pagesShown < 0) return;
    m_text->setPage({m_document, view().currentPage()});
}

void ReviewDesk::showText(bool on)
{
    m_text->setVisible(on);
    if (!on) {
        view().setLitLine(-1, {});
        focusKeys();
        return;
    }
    followPage();
    followFinding();
    m_text->focusList();
}

void ReviewDesk::correctTextHere()
{
    if (const DoubtfulPlace *place = view().reading().currentPlace()) {
        const PageRect box = place->boxes.first();
        const int page = view().reading().current().page;
        m_actions.pageText->setChecked(true);
        m_text->setPage({m_document, page});
        m_text->editAt(box);
        return;
    }
    const FindingRecord *record = m_feed.findings().find(m_inspector->finding());
    if (!record || record->finding.boxes.isEmpty()) return;
    m_actions.pageText->setChecked(true);
    m_text->setPage({record->document, record->finding.page});
    m_text->editAt(record->finding.boxes.first());
}

bool ReviewDesk::eventFilter(QObject *watched, QEvent *event)
{
    // With the page's text open, the line that is met on the page is lit there, and a double click opens it.
    if (!m_text->isVisible()) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        const int row = move->buttons() == Qt::NoButton ? textRowAt(move->position()) : -1;
        if (row >= 0) {
            m_text->light(row);
            lightLine(m_text->page(), m_text->model().lines().at(row), false);
        }
    } else if (event->type() == QEvent::MouseButtonDblClick) {
        const int row = textRowAt(static_cast<QMouseEvent *>(event)->position());
        if (row >= 0) {
            m_text->editAt(m_text->model().lines().at(row).box);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// What people say of a page of the document on show.
PageViewRecord ReviewDesk::viewOf(int page) const
{
    const auto known = std::find_if(m_views.cbegin(), m_views.cend(),
                                    [page](const PageViewRecord &view) { return view.page.page == page; });
    return known == m_views.cend() ? PageViewRecord() : *known;
}

void ReviewDesk::turnPage(int degrees)
{
    const int page = view().currentPage();
    if (m_readOnly || page < 0 || page >= m_readPages.size()) return;
    const PageViewRecord known = viewOf(page);
    const int asRead = m_readPages.at(page).quality.turnDegrees;
    const int now = known.turn.value_or(asRead);
    const int wanted = (now + degrees) % 360;
    // Back to how it was read is no turn of a person any more.
    const std::optional<int> turn = wanted == asRead ? std::nullopt : std::optional(wanted);
    m_session.setPageView({m_document, page}, turn, known.position)
        .then(this, [this](const Result<void> &done) {
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
            const QVector<int> order = pageOrder(static_cast<int>(pages->size()), m_views);
            view().setOrder(order);
            m_documents->order().setPages(asHeld(*pages), order);
            m_pagesShown = static_cast<int>(pages->size());
            m_walk->doubts().setPages(*pages);
            m_pageArea->showPages();
            showMarks();
            if (m_wanted) goTo(*std::exchange(m_wanted, std::nullopt));
            followPage();
            followFinding();
        });
}

} // namespace tt
