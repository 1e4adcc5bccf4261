// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_order_panel.h"

#include "ui/desk/page_place_delegate.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAction>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tt
{

namespace
{

/// A page about 60 device-independent pixels wide, at twice that.
constexpr double thumbnailDpi = 15;
constexpr int thumbnailPriority = -10; ///< after the page view

} // namespace

PageOrderPanel::PageOrderPanel(PageImages &images, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_images(images)
    , m_list(new QListView)
    , m_earlier(makeAction(QStringLiteral("earlier"), tr("Move page earlier"),
                           Qt::ALT | Qt::SHIFT | Qt::Key_Up, -1))
    , m_later(
          makeAction(QStringLiteral("later"), tr("Move page later"), Qt::ALT | Qt::SHIFT | Qt::Key_Down, 1))
{
    m_list->setObjectName(QStringLiteral("page-places"));
    m_list->setAccessibleName(tr("Pages in their order"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PagePlaceDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setToolTip(tr("Drag a page, or Alt+Shift+Up and Down. Undo with Ctrl+Z."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_ask.setSingleShot(true);
    m_ask.setInterval(60);
    connect(&m_ask, &QTimer::timeout, this, &PageOrderPanel::askThumbnails);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_ask.start(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid() && !m_quiet)
                    Q_EMIT pageChosen({m_model.document(), m_model.pageAt(now.row())});
            });
    connect(&m_model, &PagePlaceModel::moveAsked, this, [this](int page, int place) {
        Q_EMIT moveAsked({m_model.document(), page}, place);
    });
    connect(&images, &PageImages::ready, this,
            [this](quint64 ticket, const PageImageRequest &request, const QImage &image) {
                if (!m_asked.contains(ticket)) return;
                m_asked.remove(ticket);
                if (request.page.document == m_model.document())
                    m_model.setThumbnail(request.page.page, image);
            });
    connect(&images, &PageImages::failed, this, [this](quint64 ticket) {
        // The page view says why; here the sheet stays blank.
        if (m_asked.contains(ticket)) m_model.setThumbnail(m_asked.take(ticket), {});
    });
    updateActions();
}

QAction *PageOrderPanel::makeAction(const QString &name, const QString &text, const QKeySequence &key, int by)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("page.") + name);
    action->setShortcut(key);
    showKeyInToolTip(action);
    connect(action, &QAction::triggered, this, [this, by] { move(by); });
    return action;
}

void PageOrderPanel::setPages(const QVector<PageRecord> &pages, const QVector<int> &order)
{
    const int kept = current();
    const bool same = !pages.isEmpty() && pages.first().key.document == m_model.document();
    if (!same) forgetThumbnails();
    m_quiet = true;
    m_model.setPages(pages, order);
    m_quiet = false;
    setCurrent(same ? kept : m_shown);
    updateActions();
    m_ask.start();
}

void PageOrderPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model.setReadOnly(readOnly);
    updateActions();
}

void PageOrderPanel::updateActions()
{
    for (QAction *action : {m_earlier, m_later})
        action->setEnabled(!m_readOnly && m_model.rowCount() > 1);
}

int PageOrderPanel::current() const { return m_model.pageAt(m_list->currentIndex().row()); }

void PageOrderPanel::setCurrent(int page)
{
    const int row = m_model.rowOf(page);
    if (row < 0 || row == m_list->currentIndex().row()) return;
    m_quiet = true;
    m_list->setCurrentIndex(m_model.index(row));
    m_quiet = false;
}

void PageOrderPanel::move(int by)
{
    const int page = m_list->hasFocus() && current() >= 0 ? current() : m_shown;
    const int place = m_model.rowOf(page) + 1 + by;
    if (m_readOnly || page < 0 || place < 1 || place > m_model.rowCount()) return;
    Q_EMIT moveAsked({m_model.document(), page}, place);
}

void PageOrderPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ask.start();
}

void PageOrderPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ask.start();
}

void PageOrderPanel::forgetThumbnails()
{
    for (auto it = m_asked.cbegin(); it != m_asked.cend(); ++it)
        m_images.forget(it.key());
    m_asked.clear();
}

/// Of the rows in view; what scrolled away meanwhile is not waited for.
void PageOrderPanel::askThumbnails()
{
    forgetThumbnails();
    if (!isVisible()) return;
    const QRect area = m_list->viewport()->rect();
    for (int row = m_list->indexAt(area.topLeft() + QPoint(4, 4)).row(); row >= 0 && row < m_model.rowCount();
         ++row) {
        if (m_list->visualRect(m_model.index(row)).top() > area.bottom()) break;
        const int page = m_model.pageAt(row);
        if (m_model.hasThumbnail(page)) continue;
        PageImageRequest request;
        request.page = {m_model.document(), page};
        request.dpi = thumbnailDpi * devicePixelRatioF();
        request.priority = thumbnailPriority;
        m_asked.insert(m_images.request(request), page);
    }
}

} // namespace tt
