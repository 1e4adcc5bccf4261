// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_looking.h"

#include "ui/desk/page_feed.h"
#include "ui/desk/page_strip.h"
#include "ui/page/page_view.h"

#include <QAction>
#include <QUndoStack>

namespace tt
{

namespace
{

/// "I looked at this page", or its taking back.
class LookCommand final : public QUndoCommand
{
public:
    LookCommand(PageFeed &pages, PageKey page, bool looked, std::function<void(PageKey)> shown)
        : QUndoCommand(PageLooking::tr("Page %1: looked at").arg(page.page + 1))
        , m_pages(pages)
        , m_page(page)
        , m_looked(looked)
        , m_shown(std::move(shown))
    {
    }

    void undo() override
    {
        m_pages.setLooked(m_page, !m_looked);
        m_shown(m_page);
    }
    void redo() override
    {
        m_pages.setLooked(m_page, m_looked);
        // The first time it is the person's own act, on the page that is on show.
        if (!std::exchange(m_first, false)) m_shown(m_page);
    }

private:
    PageFeed &m_pages;
    PageKey m_page;
    bool m_looked;
    std::function<void(PageKey)> m_shown;
    bool m_first = true;
};

} // namespace

PageLooking::PageLooking(PageFeed &pages, PageView &view, PageStrip &strip, QAction &action, QUndoStack &undo,
                         std::function<void(PageKey)> open, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_view(view)
    , m_strip(strip)
    , m_action(action)
    , m_undo(undo)
    , m_open(std::move(open))
{
    connect(&action, &QAction::triggered, this, &PageLooking::mark);
    connect(&pages, &PageFeed::changed, this, &PageLooking::refresh);
    connect(&view, &PageView::currentPageChanged, this, &PageLooking::refresh);
    refresh();
}

void PageLooking::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

PageKey PageLooking::current() const { return {m_view.document(), m_view.currentPage()}; }

void PageLooking::mark()
{
    const PageConcernRecord *page = m_pages.page(current().page);
    if (!page || page->key != current() || m_readOnly) return;
    const bool looked = !page->lookedAt.isValid();
    m_undo.push(new LookCommand(m_pages, page->key, looked, m_open));
    if (looked) Q_EMIT marked();
}

void PageLooking::refresh()
{
    const PageConcernRecord *page = m_pages.page(current().page);
    if (page && page->key != current()) page = nullptr; // another document's, for the moment
    const bool looked = page && page->lookedAt.isValid();
    m_action.setEnabled(page && !m_readOnly && (looked || page->state != PageState::Waiting));
    m_action.setText(looked ? tr("Page is to be looked at again") : tr("Mark page as looked at"));
    m_action.setIconText(looked ? tr("Look again") : tr("Mark as looked at"));
    m_strip.show(page);
    if (page) Q_EMIT pageShown(page->key);
}

} // namespace tt
