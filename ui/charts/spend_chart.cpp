// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spend_chart.h"

#include "ui/charts/spend_chart_view.h"
#include "ui/charts/spend_legend.h"
#include "ui/charts/spend_words.h"
#include "ui/models/amount_words.h"
#include "ui/models/finding_text.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tt
{
namespace
{

enum Page { EmptyPage, BarsPage, ListPage };
enum Column {
    DocumentColumn,
    KindColumn,
    AwardedColumn,
    PlannedColumn,
    CancelledColumn,
    DisputedColumn,
    FiguresColumn
};

QLabel *textLabel(const QString &text, TypeStep step)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPixelSize(typePixels(step));
    label->setFont(font);
    return label;
}

QToolButton *modeButton(const QString &text, const QString &help, QButtonGroup *group)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(help);
    button->setCheckable(true);
    button->setAutoRaise(true);
    group->addButton(button);
    return button;
}

} // namespace

SpendChart::SpendChart(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_chart(new SpendChartView)
    , m_scroll(new QScrollArea)
    , m_list(new QTreeWidget)
    , m_foot(textLabel({}, TypeStep::Body))
{
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_list->setHeaderLabels({tr("Document"), tr("Kind"), tr("Awarded"), tr("Planned"), tr("Cancelled"),
                             tr("Disputed"), tr("Figures")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Spending figures by document and kind"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(DocumentColumn, QHeaderView::Stretch);

    m_foot->setWordWrap(true);
    m_foot->setTextFormat(Qt::RichText);
    m_foot->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);

    m_pages->setMinimumHeight(180);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_list);
    m_head = makeHead();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_foot);

    connect(m_chart, &SpendChartView::activated, this, &SpendChart::barActivated);
    connect(m_chart, &SpendChartView::currentRowChanged, this, [this](int row) {
        const QPoint middle = m_chart->rowRect(row).center().toPoint();
        m_scroll->ensureVisible(0, middle.y(), 0, SpendChartView::kRowHeight);
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const int row = m_list->indexOfTopLevelItem(item);
        const qsizetype yuan = m_sums.rows.size();
        Q_EMIT barActivated(
            (row < yuan ? m_sums.rows.at(row) : m_sums.otherCurrencies.at(row - yuan)).evidence());
    });
    connect(m_foot, &QLabel::linkActivated, this, &SpendChart::activateLink);
    setFindings({});
}

QWidget *SpendChart::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(new SpendLegend);
    row->addStretch();
    auto *group = new QButtonGroup(head);
    auto *bars = modeButton(tr("Bars"), tr("Show bars"), group);
    auto *list = modeButton(tr("List"), tr("Show the same sums as a list"), group);
    bars->setChecked(true);
    row->addWidget(bars);
    row->addWidget(list);
    connect(list, &QAbstractButton::toggled, this, &SpendChart::showList);
    m_listButton = list;
    return head;
}

QWidget *SpendChart::makeEmptyPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *heading = textLabel(tr("No spending figures yet"), TypeStep::Section);
    auto *sentence = textLabel(
        tr("Budgets, ceilings, awards and contract sums appear here as soon as documents have been read."),
        TypeStep::Body);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    sentence->setWordWrap(true);
    for (QLabel *label : {heading, sentence})
        label->setAlignment(Qt::AlignHCenter);
    column->addStretch();
    column->addWidget(heading);
    column->addWidget(sentence);
    column->addStretch();
    return page;
}

void SpendChart::setFindings(const QVector<FindingRecord> &findings)
{
    SpendSums sums = spendSums(findings);
    const bool first = m_list->topLevelItemCount() == 0;
    if (sums == m_sums && !first) return;
    m_sums = std::move(sums);
    m_chart->setRows(m_sums.rows);
    fillList();
    fillFoot();
    const bool any = !m_sums.rows.isEmpty() || !m_sums.otherCurrencies.isEmpty();
    m_head->setVisible(any);
    if (!any)
        m_pages->setCurrentIndex(EmptyPage);
    else
        showList(m_listButton->isChecked());
}

void SpendChart::showList(bool list)
{
    if (m_sums.rows.isEmpty() && m_sums.otherCurrencies.isEmpty()) return;
    // Without yuan there is no axis to draw on.
    m_pages->setCurrentIndex(list || m_sums.rows.isEmpty() ? ListPage : BarsPage);
}

void SpendChart::fillList()
{
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const SpendRow &row : m_sums.rows + m_sums.otherCurrencies) {
        auto *item = new QTreeWidgetItem;
        item->setText(DocumentColumn, row.documentName);
        item->setToolTip(DocumentColumn, row.documentName);
        item->setText(KindColumn, kindLabel(row.kind));
        const auto show = [&](Column column, SpendPart part) {
            if (!row.part(part).figures.isEmpty())
                item->setText(column, moneyText(row.part(part).sum, row.currency));
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        };
        show(AwardedColumn, SpendPart::Awarded);
        show(PlannedColumn, SpendPart::Planned);
        show(CancelledColumn, SpendPart::Cancelled);
        show(DisputedColumn, SpendPart::Disputed);
        item->setText(FiguresColumn, QString::number(row.figureCount()));
        item->setTextAlignment(FiguresColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(DocumentColumn, Qt::AccessibleTextRole, rowSentence(row));
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    for (const int column :
         {KindColumn, AwardedColumn, PlannedColumn, CancelledColumn, DisputedColumn, FiguresColumn})
        m_list->resizeColumnToContents(column);
}

void SpendChart::fillFoot()
{
    m_links.clear();
    const auto link = [this](const QString &text, const QVector<FindingId> &figures) {
        m_links.append(figures);
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(m_links.size() - 1).arg(text.toHtmlEscaped());
    };
    QStringList sentences;
    QStringList parts;
    for (const SpendRow &row : std::as_const(m_sums.otherCurrencies))
        parts.append(
            link(QStringLiteral("%1 · %2").arg(moneyText(row.total(), row.currency), kindLabel(row.kind)),
                 row.evidence()));
    if (!parts.isEmpty())
        sentences.append(tr("In other currencies, never added to yuan: %1.").arg(parts.join(tr(", "))));
    parts.clear();
    for (const NotAddedGroup &group : std::as_const(m_sums.notAdded))
        parts.append(link(notAddedLabel(group.why, int(group.figures.size())), group.figures));
    if (!parts.isEmpty()) sentences.append(tr("Not added: %1.").arg(parts.join(tr(", "))));
    if (m_sums.repeats > 0)
        sentences.append(
            tr("Figures that repeat another are counted once (%1 repeats).").arg(m_sums.repeats));
    if (m_sums.rejected > 0) sentences.append(tr("Rejected figures are left out (%1).").arg(m_sums.rejected));
    if (m_sums.rows.size() > SpendChartView::kMostRows)
        sentences.append(tr("The bars show the largest %1 of %2 rows; the list shows all.")
                             .arg(SpendChartView::kMostRows)
                             .arg(m_sums.rows.size()));
    m_foot->setText(sentences.join(QStringLiteral("<br>")));
    m_foot->setVisible(!sentences.isEmpty());
}

void SpendChart::activateLink(const QString &link)
{
    bool number = false;
    const int index = link.toInt(&number);
    if (number && index >= 0 && index < m_links.size()) Q_EMIT barActivated(m_links.at(index));
}

} // namespace tt
