// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_list_panel.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/page_concern_delegate.h"
#include "ui/desk/page_feed.h"
#include "ui/shell/counted.h"
#include "ui/shell/widgets.h"

#include <QListView>
#include <QStackedLayout>

#include <algorithm>

namespace tt
{

PageListPanel::PageListPanel(CaseFeed &feed, PageFeed &pages, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_pages(pages)
    , m_list(new QListView)
    , m_empty(new EmptyState(QStringLiteral("badge-check"), {}, {}))
    , m_stack(new QStackedLayout(this))
{
    m_list->setObjectName(QStringLiteral("pages-to-look-at"));
    m_list->setAccessibleName(tr("Pages to look at first"));
    m_list->setModel(&pages.toLookAt());
    m_list->setItemDelegate(new PageConcernDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PageListPanel::choose);
    connect(m_list, &QListView::clicked, this, &PageListPanel::choose);
    // A row that is settled goes away; which page comes next is the person's choice, not the list's.
    connect(&pages.toLookAt(), &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_quiet = true; });
    connect(&pages.toLookAt(), &QAbstractItemModel::rowsRemoved, this, [this] { m_quiet = false; });
    connect(&pages, &PageFeed::changed, this, &PageListPanel::showState);
    connect(&feed, &CaseFeed::documentUpdated, this, &PageListPanel::showState);
    showState();
}

void PageListPanel::choose(const QModelIndex &index)
{
    if (index.isValid() && !m_quiet) Q_EMIT pageChosen(m_pages.toLookAt().keyAt(index.row()));
}

void PageListPanel::setCurrent(PageKey page)
{
    // Who goes through the list by keys is where the list says, also while the view is still on its way
    // there.
    if (m_list->hasFocus() && m_list->currentIndex().isValid()) return;
    const QModelIndex index = m_pages.toLookAt().indexOf(page);
    if (index == m_list->currentIndex()) return;
    m_quiet = true;
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) m_list->scrollTo(index);
    m_quiet = false;
}

bool PageListPanel::step(int by)
{
    const int row = m_list->currentIndex().row() + (m_list->currentIndex().isValid() || by > 0 ? by : 0);
    if (row < 0 || row >= m_pages.toLookAt().rowCount()) return false;
    m_list->setCurrentIndex(m_pages.toLookAt().index(row));
    return true;
}

void PageListPanel::showState()
{
    const bool none = m_pages.toLookAt().rowCount() == 0;
    m_stack->setCurrentIndex(none && m_pages.isLoaded() ? 1 : 0);
    if (!none) return;
    const QVector<DocumentRecord> &documents = m_feed.documents().documents();
    const bool reading =
        std::any_of(documents.cbegin(), documents.cend(), [](const DocumentRecord &document) {
            return document.state == DocumentState::Queued || document.state == DocumentState::Reading;
        });
    if (documents.isEmpty()) {
        m_empty->setHeading(tr("No pages yet"));
        m_empty->setText(tr("Pages that deserve a closer look are listed here as they are read."));
    } else if (reading) {
        m_empty->setHeading(tr("So far, so good"));
        m_empty->setText(tr("No page that was read needs a closer look. The others are still being read."));
    } else {
        m_empty->setHeading(tr("Nothing left to look at"));
        const auto unopened =
            std::count_if(documents.cbegin(), documents.cend(), [](const DocumentRecord &document) {
                return document.state == DocumentState::Failed;
            });
        m_empty->setText(
            unopened == 0
                ? tr("Every page was read well, or you have looked at it. Well done.")
                : counted(unopened,
                          tr("Every page was read well, or you have looked at it. One document could "
                             "not be opened; the list of documents says why."),
                          tr("Every page was read well, or you have looked at it. %1 documents could "
                             "not be opened; the list of documents says why.")));
    }
}

} // namespace tt
