// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/finding_panel.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/finding_delegate.h"
#include "ui/desk/finding_filters.h"
#include "ui/desk/panel_head.h"
#include "ui/shell/counted.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tt
{

namespace
{

/// Letters are commands here (X rejects, N writes a note …), not a search in the list.
class CommandList final : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override {}
};

QComboBox *makeFilter(const QVector<FilterEntry> &entries, const QString &name)
{
    auto *box = new QComboBox;
    for (const FilterEntry &entry : entries)
        box->addItem(entry.label);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setMaxVisibleItems(24);
    return box;
}

} // namespace

FindingPanel::FindingPanel(CaseFeed &feed, const Theme &theme, Scope scope, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_scope(scope)
    , m_model(feed.findings())
    , m_list(new CommandList)
    , m_count(makeLabel({}, QStringLiteral("caption")))
    , m_text(new QLineEdit)
    , m_what(makeFilter(whatFilters(), tr("What to show")))
    , m_verdict(makeFilter(verdictFilters(), tr("How sure the reading is")))
    , m_review(makeFilter(reviewFilters(), tr("Reviewed or not")))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(QStringLiteral("badge-check"), {}, {}))
{
    setLook(this, QStringLiteral("panel"));
    m_model.setOrder(scope == Scope::Case ? FindingFilterModel::Order::Triage
                                          : FindingFilterModel::Order::Page);
    m_list->setObjectName(scope == Scope::Case ? QStringLiteral("findings")
                                               : QStringLiteral("document-findings"));
    m_list->setAccessibleName(scope == Scope::Case ? tr("Findings of the case")
                                                   : tr("Findings of this document"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindingDelegate(theme, scope == Scope::Case, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPushButton *all = m_empty->addButton(tr("Show everything"));
    m_showAll = all;
    connect(all, &QPushButton::clicked, this, &FindingPanel::showAll);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(
        makePanelHead(scope == Scope::Case ? tr("Findings") : tr("Found in this document"), m_count));
    column->addWidget(makeFilters());
    column->addLayout(m_stack, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid() && !m_quiet) Q_EMIT findingChosen(m_model.idAt(now.row()));
            });
    // A click on the row that is current already goes back to its place on the page.
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT findingChosen(m_model.idAt(index.row())); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &FindingPanel::updateHead);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FindingPanel::updateHead);
    connect(&feed, &CaseFeed::loaded, this, &FindingPanel::updateHead);
    connect(&feed, &CaseFeed::findingsChanged, this, [this] {
        updateHead();
        // Rows of a document that was analysed again were replaced: the finding in hand stays the current
        // one.
        if (!m_current.isNull() && m_model.idAt(m_list->currentIndex().row()) != m_current)
            setCurrent(m_current);
    });
    applyChoice();
}

QWidget *FindingPanel::makeFilters()
{
    auto *filters = new QWidget;
    setLook(filters, QStringLiteral("section-head"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter findings by text"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("list-filter"), IconTone::Muted), QLineEdit::LeadingPosition);
    auto *column = new QVBoxLayout(filters);
    column->setContentsMargins(space::m, space::s, space::m, space::s + 1);
    column->setSpacing(space::xs + 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    if (m_scope == Scope::Case) {
        column->addWidget(m_text);
        column->addWidget(m_what);
        row->addWidget(m_verdict, 1);
        row->addWidget(m_review, 1);
    } else {
        row->addWidget(m_what, 1);
        row->addWidget(m_review, 1);
        m_text->hide();
        m_verdict->hide();
        m_text->setParent(filters);
        m_verdict->setParent(filters);
    }
    column->addLayout(row);
    connect(m_text, &QLineEdit::textChanged, this, &FindingPanel::applyChoice);
    for (QComboBox *box : {m_what, m_verdict, m_review})
        connect(box, &QComboBox::currentIndexChanged, this, &FindingPanel::applyChoice);
    return filters;
}

void FindingPanel::setDocument(DocumentId document)
{
    if (document == m_document) return;
    m_document = document;
    applyChoice();
}

void FindingPanel::setCurrent(FindingId finding)
{
    m_current = finding;
    m_quiet = true;
    const int row = finding.isNull() ? -1 : m_model.rowOf(finding);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model.index(row, 0);
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) m_list->scrollTo(index);
    m_quiet = false;
}

bool FindingPanel::step(int by)
{
    const int row = m_list->currentIndex().row() + (m_list->currentIndex().isValid() || by > 0 ? by : 0);
    if (row < 0 || row >= m_model.rowCount()) return false;
    m_list->setCurrentIndex(m_model.index(row, 0));
    return true;
}

void FindingPanel::showAll()
{
    m_text->clear();
    m_what->setCurrentIndex(m_what->count() - 1);
    m_verdict->setCurrentIndex(0);
    m_review->setCurrentIndex(0);
}

void FindingPanel::applyChoice()
{
    FindingChoice choice;
    whatFilters().at(m_what->currentIndex()).apply(choice);
    verdictFilters().at(m_verdict->currentIndex()).apply(choice);
    reviewFilters().at(m_review->currentIndex()).apply(choice);
    choice.text = m_text->text().trimmed();
    if (m_scope == Scope::Document) {
        choice.document = m_document;
        // Without a document nothing is shown, not everything.
        if (m_document.isNull()) choice.only = QSet<FindingId>{};
    }
    m_model.setChoice(choice);
    updateHead();
}

void FindingPanel::updateHead()
{
    const int shown = m_model.rowCount();
    const auto total = m_scope == Scope::Case
                           ? m_feed.findings().rowCount()
                           : static_cast<int>(m_feed.findings().ofDocument(m_document).size());
    m_count->setText(shown == total ? QString::number(shown) : tr("%1 of %2").arg(shown).arg(total));
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    m_showAll->setVisible(total > 0);
    m_empty->setHeading(total == 0 ? tr("Nothing found yet") : tr("No finding matches"));
    m_empty->setText(total == 0 ? tr("Figures and names appear here as pages are read.")
                                : counted(total, tr("One finding is hidden by the filters."),
                                          tr("%1 findings are hidden by the filters.")));
}

} // namespace tt
