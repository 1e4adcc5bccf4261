// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/document_panel.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/document_delegate.h"
#include "ui/desk/panel_head.h"
#include "ui/desk/thumbnails.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

DocumentPanel::DocumentPanel(CaseFeed &feed, PageImages &images, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_list(new QListView)
    , m_count(makeLabel({}, QStringLiteral("caption")))
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePanelHead(tr("Documents"), m_count));
    column->addLayout(m_stack, 1);

    m_thumbnailTimer.setSingleShot(true);
    m_thumbnailTimer.setInterval(60);
    connect(&m_thumbnailTimer, &QTimer::timeout, this, &DocumentPanel::askThumbnails);
    const auto later = [this] { m_thumbnailTimer.start(); };
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(&feed, &CaseFeed::documentUpdated, this, later);
    connect(&feed, &CaseFeed::documentUpdated, this, &DocumentPanel::updateHead);
    connect(&feed, &CaseFeed::loaded, this, &DocumentPanel::updateHead);
    connect(&feed, &CaseFeed::cleared, this, [this] {
        m_thumbnails->clear();
        updateHead();
    });
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
}

void DocumentPanel::updateHead()
{
    const QVector<DocumentRecord> &documents = m_feed.documents().documents();
    const auto unread =
        std::count_if(documents.cbegin(), documents.cend(), [](const DocumentRecord &document) {
            return document.state == DocumentState::Queued || document.state == DocumentState::Reading;
        });
    QString text = QString::number(documents.size());
    if (unread > 0) text += QStringLiteral(" · ") + tr("%1 unread").arg(unread);
    m_count->setText(text);
    m_stack->setCurrentIndex(documents.isEmpty() && m_feed.isLoaded() ? 1 : 0);
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
