// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/document_panel.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/copy_feed.h"
#include "ui/desk/copy_list_panel.h"
#include "ui/desk/document_delegate.h"
#include "ui/desk/page_feed.h"
#include "ui/desk/page_list_panel.h"
#include "ui/desk/page_order_panel.h"
#include "ui/desk/thumbnails.h"
#include "ui/models/document_signs.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tt
{

namespace
{

enum Tab { DocumentsTab, PagesTab, OrderTab, CopiesTab };

} // namespace

DocumentPanel::DocumentPanel(CaseFeed &feed, PageFeed &pages, CopyFeed &copies, PageImages &images,
                             const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_pages(pages)
    , m_tabs(new QTabBar)
    , m_list(new QListView)
    , m_pageList(new PageListPanel(feed, pages, theme))
    , m_order(new PageOrderPanel(images, theme))
    , m_copies(copies)
    , m_copyList(new CopyListPanel(copies, theme))
    , m_count(makeLabel({}, QStringLiteral("caption")))
    , m_legend(makeLabel(signLegend(), QStringLiteral("caption")))
    , m_thumbnails(new Thumbnails(images, feed.documents(), this))
    , m_stack(new QStackedLayout)
{
    setLook(this, QStringLiteral("panel"));
    m_list->setObjectName(QStringLiteral("documents"));
    m_list->setAccessibleName(tr("Documents"));
    m_list->setModel(&feed.documents());
    m_list->setItemDelegate(new DocumentDelegate(theme, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *empty = new EmptyState(QStringLiteral("files"), tr("No documents yet"),
                                 tr("Drop scanned tenders or a folder of them anywhere in the window."));
    QPushButton *import = empty->addButton(tr("Import files …"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_pageList);
    m_stack->addWidget(m_order);
    m_stack->addWidget(m_copyList);
    auto *head = new QWidget;
    setLook(head, QStringLiteral("section-head"));
    head->setFixedHeight(36);
    m_tabs->setObjectName(QStringLiteral("document-tabs"));
    m_tabs->setAccessibleName(tr("What to list"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("Documents"));
    m_tabs->addTab(tr("Look first"));
    m_tabs->setTabToolTip(1, tr("Pages to look at first: where a figure is likeliest to be wrong or missed"));
    m_tabs->addTab(tr("Pages"));
    m_tabs->setAccessibleTabName(OrderTab, tr("Pages"));
    m_tabs->setTabToolTip(OrderTab,
                          tr("Pages: those of the document, small, in the order in which they belong"));
    m_tabs->addTab(tr("Copies"));
    m_tabs->setAccessibleTabName(CopiesTab, tr("Copies"));
    m_tabs->setTabToolTip(CopiesTab,
                          tr("Copies: documents that may be one notice, scanned or published twice"));
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(space::xs, 0, space::s, 0);
    headRow->setSpacing(0);
    headRow->addWidget(m_tabs);
    headRow->addStretch();
    headRow->addWidget(m_count);
    m_legend->setObjectName(QStringLiteral("sign-legend"));
    m_legend->setAccessibleName(tr("What the signs under a document mean"));
    m_legend->setWordWrap(true);
    m_legend->setContentsMargins(space::m, space::xs, space::m, space::xs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(m_stack, 1);
    column->addWidget(m_legend);

    m_thumbnailTimer.setSingleShot(true);
    m_thumbnailTimer.setInterval(60);
    connect(&m_thumbnailTimer, &QTimer::timeout, this, &DocumentPanel::askThumbnails);
    const auto later = [this] { m_thumbnailTimer.start(); };
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(&feed, &CaseFeed::documentUpdated, this, later);
    m_headTimer.setSingleShot(true);
    m_headTimer.setInterval(0);
    connect(&m_headTimer, &QTimer::timeout, this, &DocumentPanel::updateHead);
    connect(&feed, &CaseFeed::documentUpdated, this, [this] { m_headTimer.start(); });
    connect(&feed, &CaseFeed::loaded, this, &DocumentPanel::updateHead);
    connect(&feed, &CaseFeed::cleared, this, [this] {
        m_thumbnails->clear();
        updateHead();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &DocumentPanel::updateHead);
    connect(m_tabs, &QTabBar::currentChanged, this, &DocumentPanel::listChanged);
    connect(&pages, &PageFeed::changed, this, &DocumentPanel::updateMarks);
    connect(&copies, &CopyFeed::changed, this, &DocumentPanel::updateMarks);
    connect(import, &QPushButton::clicked, this, &DocumentPanel::importAsked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid() && !m_quiet)
                    Q_EMIT documentChosen({now.data(DocumentListModel::IdRole).toLongLong()});
            });
    updateHead();
}

void DocumentPanel::setCurrent(DocumentId document)
{
    if (document == current()) return;
    m_quiet = true;
    const QModelIndex index = m_feed.documents().indexOf(document);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) m_list->scrollTo(index);
    m_quiet = false;
}

DocumentId DocumentPanel::current() const
{
    return {m_list->currentIndex().data(DocumentListModel::IdRole).toLongLong()};
}

void DocumentPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_thumbnailTimer.start();
    nameTabs();
    showUnread();
}

void DocumentPanel::updateHead()
{
    const QVector<DocumentRecord> &documents = m_feed.documents().documents();
    const auto unread =
        std::count_if(documents.cbegin(), documents.cend(), [](const DocumentRecord &document) {
            return document.state == DocumentState::Queued || document.state == DocumentState::Reading;
        });
    m_count->setText(unread > 0 ? tr("%1 unread").arg(QLocale().toString(unread)) : QString());
    const auto name = [](const QString &title, qsizetype count) {
        return count == 0 ? title : QStringLiteral("%1  %2").arg(title, QLocale().toString(count));
    };
    m_tabs->setTabText(DocumentsTab, name(tr("Documents"), documents.size()));
    m_tabs->setTabText(PagesTab, name(tr("Look first"), m_pages.toLookAt().rowCount()));
    nameTabs();
    showUnread();
    if (m_tabs->currentIndex() != DocumentsTab)
        m_stack->setCurrentIndex(m_tabs->currentIndex() + 1); // the empty list stands beside the full one
    else
        m_stack->setCurrentIndex(documents.isEmpty() && m_feed.isLoaded() ? 1 : 0);
    m_legend->setVisible(m_tabs->currentIndex() == DocumentsTab && !documents.isEmpty());
}

/// Words, where the list is wide enough; else the last two, or only Pages, are signs with tooltips.
void DocumentPanel::nameTabs()
{
    const int twins = m_copies.pairs().likelyCount();
    const QString count = twins > 0 ? QLocale().toString(twins) : QString();
    const auto named = [this](int tab, const QString &words, const QString &sign, const QString &beside) {
        m_tabs->setTabIcon(tab, words.isEmpty() ? icon(sign, IconTone::Muted) : QIcon());
        m_tabs->setTabText(tab, words.isEmpty()    ? beside
                                : beside.isEmpty() ? words
                                                   : words + QStringLiteral("  ") + beside);
    };
    for (const int words : {2, 1, 0}) {
        named(OrderTab, words > 1 ? tr("Pages") : QString(), QStringLiteral("rows-2"), {});
        named(CopiesTab, words > 0 ? tr("Copies") : QString(), QStringLiteral("copy"), count);
        if (m_tabs->sizeHint().width() + space::xs + space::s <= width()) break;
    }
}

/// The dock of the import says it as well; a list that could not be reached would be the greater loss.
void DocumentPanel::showUnread()
{
    const int needed = m_tabs->sizeHint().width() + m_count->sizeHint().width() + space::xs + space::s;
    m_count->setVisible(!m_count->text().isEmpty() && needed <= width());
}

void DocumentPanel::updateMarks()
{
    m_feed.documents().setPagesToLookAt(m_pages.toLookAt().counts());
    m_feed.documents().setTwins(twinsIn(m_copies.pairs().pairs()));
    updateHead();
}

void DocumentPanel::showOrder()
{
    m_tabs->setCurrentIndex(OrderTab);
    focusList();
}

void DocumentPanel::showPagesToLookAt()
{
    m_tabs->setCurrentIndex(PagesTab);
    focusList();
}

void DocumentPanel::showCopies()
{
    m_tabs->setCurrentIndex(CopiesTab);
    focusList();
    Q_EMIT listChanged(); // also when it is on show: the comparison may have been left
}

bool DocumentPanel::showsCopies() const { return m_tabs->currentIndex() == CopiesTab; }

bool DocumentPanel::showsPagesToLookAt() const { return m_tabs->currentIndex() == PagesTab; }

void DocumentPanel::focusList()
{
    const std::array<QListView *, 4> lists = {m_list, m_pageList->list(), m_order->list(),
                                              m_copyList->list()};
    lists.at(static_cast<size_t>(m_tabs->currentIndex()))->setFocus();
}

void DocumentPanel::askThumbnails()
{
    if (!isVisible()) return;
    QVector<DocumentId> visible;
    const QRect area = m_list->viewport()->rect();
    for (int row = m_list->indexAt(area.topLeft() + QPoint(4, 4)).row();
         row >= 0 && row < m_feed.documents().rowCount(); ++row) {
        const QModelIndex index = m_feed.documents().index(row);
        if (m_list->visualRect(index).top() > area.bottom()) break;
        visible.append(DocumentId{index.data(DocumentListModel::IdRole).toLongLong()});
    }
    m_thumbnails->want(visible, devicePixelRatioF());
}

} // namespace tt
