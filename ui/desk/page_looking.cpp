// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_looking.h"

#include "ui/desk/page_feed.h"
#include "ui/desk/page_strip.h"
#include "ui/page/page_view.h"

#include <QAction>

namespace tt
{

PageLooking::PageLooking(PageFeed &pages, PageView &view, PageStrip &strip, QAction &action, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_view(view)
    , m_strip(strip)
    , m_action(action)
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
    m_pages.setLooked(page->key, looked);
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
