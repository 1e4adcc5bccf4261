// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/spending_view.h"

#include "ui/charts/spend_chart.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/desk_keys.h"
#include "ui/desk/finding_delegate.h"
#include "ui/desk/panel_head.h"
#include "ui/shell/counted.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tt
{

SpendingView::SpendingView(CaseFeed &feed, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_members(feed.findings())
    , m_chart(new SpendChart)
    , m_title(makeLabel({}, QStringLiteral("section")))
    , m_count(makeLabel({}, QStringLiteral("caption")))
    , m_list(new QListView)
    , m_stack(new QStackedLayout)
{
    setLook(this, QStringLiteral("window"));
    m_title->setText(tr("Spending figures by document"));
    QLabel *hint = makeLabel(tr("Figures as printed, rejected ones left out; a planned sum is not spending. "
                                "Click a bar for its evidence."),
                             QStringLiteral("muted"));
    hint->setWordWrap(true);
    auto *sums = new QWidget;
    setLook(sums, QStringLiteral("window"));
    auto *left = new QVBoxLayout(sums);
    left->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    left->setSpacing(space::xs);
    left->addWidget(m_title);
    left->addWidget(hint);
    left->addSpacing(space::s);
    left->addWidget(m_chart, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QScrollArea *scroll = makeScrolling(sums);
    scroll->setMinimumWidth(360);
    row->addWidget(scroll, 1);
    row->addWidget(makeMembers(theme));
    connect(m_chart, &SpendChart::barActivated, this, &SpendingView::showMembers);
    connect(&feed, &CaseFeed::findingsChanged, this, [this] {
        if (isVisible()) refresh();
    });
    connect(&feed, &CaseFeed::cleared, this, [this] { showMembers({}); });
    showMembers({});
}

QWidget *SpendingView::makeMembers(const Theme &theme)
{
    auto *panel = new SideColumn(340, 200);
    setLook(panel, QStringLiteral("panel"));
    m_list->setObjectName(QStringLiteral("bar-findings"));
    m_list->setAccessibleName(tr("Figures behind the bar"));
    m_list->setModel(&m_members);
    m_list->setItemDelegate(new FindingDelegate(theme, true, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_list);
    m_stack->addWidget(
        new EmptyState(QStringLiteral("chart-bar"), tr("No bar chosen"),
                       tr("Click a bar: the figures it is made of appear here, each with its page.")));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePanelHead(tr("Evidence"), m_count));
    column->addLayout(m_stack, 1);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT findingChosen(m_members.idAt(index.row())); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT findingChosen(m_members.idAt(index.row())); });
    return panel;
}

bool SpendingView::event(QEvent *event) { return keepFromDesk(event) || QWidget::event(event); }

void SpendingView::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void SpendingView::refresh() { m_chart->setFindings(m_feed.findings().findings()); }

void SpendingView::showMembers(const QVector<FindingId> &findings)
{
    FindingChoice choice;
    choice.repeats = true;
    choice.only = QSet<FindingId>(findings.cbegin(), findings.cend());
    m_members.setChoice(choice);
    m_count->setText(findings.isEmpty() ? QString()
                                        : counted(m_members.rowCount(), tr("1 figure"), tr("%1 figures")));
    m_stack->setCurrentIndex(findings.isEmpty() ? 1 : 0);
}

} // namespace tt
