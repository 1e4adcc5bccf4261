// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/copy_list_panel.h"

#include "ui/desk/copy_feed.h"
#include "ui/desk/copy_pair_delegate.h"
#include "ui/shell/widgets.h"

#include <QListView>
#include <QStackedLayout>

#include <algorithm>

namespace tt
{

namespace
{

/// Letters and digits decide, they do not search.
class PairList final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

CopyListPanel::CopyListPanel(CopyFeed &feed, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_list(new PairList)
    , m_empty(new EmptyState(QStringLiteral("badge-check"), {}, {}))
    , m_stack(new QStackedLayout(this))
{
    m_list->setObjectName(QStringLiteral("copy-pairs"));
    m_list->setAccessibleName(tr("Documents that may be one notice, and decisions"));
    m_list->setModel(&feed.pairs());
    m_list->setItemDelegate(new CopyPairDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (!now.isValid()) return;
                m_row = now.row();
                Q_EMIT pairShown(current());
            });
    // Once more, when it was left.
    for (const auto signal : {&QListView::clicked, &QListView::activated})
        connect(m_list, signal, this, [this] { Q_EMIT pairShown(current()); });
    // What was decided goes down the list; the next one takes its place.
    connect(&feed.pairs(), &QAbstractItemModel::modelReset, this, [this] {
        const int rows = m_feed.pairs().rowCount();
        if (rows > 0)
            m_list->setCurrentIndex(m_feed.pairs().index(std::clamp(m_row, 0, rows - 1)));
        else
            Q_EMIT pairShown(nullptr);
    });
    connect(&feed, &CopyFeed::changed, this, &CopyListPanel::showState);
    showState();
}

const CopyPair *CopyListPanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= m_feed.pairs().rowCount() ? nullptr : &m_feed.pairs().pairs().at(row);
}

bool CopyListPanel::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (row < 0 || row >= m_feed.pairs().rowCount()) return false;
    m_list->setCurrentIndex(m_feed.pairs().index(row));
    return true;
}

void CopyListPanel::choose(DocumentId document)
{
    const QVector<CopyPair> &pairs = m_feed.pairs().pairs();
    const auto wanted = std::find_if(pairs.cbegin(), pairs.cend(), [document](const CopyPair &pair) {
        return pair.isOpen() && (pair.first == document || pair.second == document);
    });
    if (wanted != pairs.cend())
        m_list->setCurrentIndex(m_feed.pairs().index(static_cast<int>(wanted - pairs.cbegin())));
}

void CopyListPanel::showState()
{
    m_stack->setCurrentIndex(m_feed.pairs().rowCount() == 0 ? 1 : 0);
    m_empty->setHeading(m_feed.isLoaded() ? tr("No document twice") : tr("Not compared yet"));
    m_empty->setText(
        m_feed.isLoaded()
            ? tr("Documents that may be one notice, scanned or published twice, are listed here. "
                 "Nothing is left out unless you say so.")
            : tr("Documents are compared when all of them are read."));
}

} // namespace tt
