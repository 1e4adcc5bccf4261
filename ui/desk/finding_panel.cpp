// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/finding_panel.h"

#include "app/casefile/review_count.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/choice_box.h"
#include "ui/desk/finding_delegate.h"
#include "ui/desk/finding_filters.h"
#include "ui/desk/panel_head.h"
#include "ui/desk/scope_strip.h"
#include "ui/shell/counted.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

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

QComboBox *makeFilter(const QVector<FilterEntry> &entries, const QString &id, const QString &name)
{
    auto *box = new ChoiceBox;
    box->setObjectName(id);
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
    , m_strip(new ScopeStrip)
    , m_count(makeLabel({}, QStringLiteral("caption")))
    , m_text(new QLineEdit)
    , m_what(makeFilter(whatFilters(), QStringLiteral("filter-what"), tr("What to show")))
    , m_verdict(makeFilter(verdictFilters(), QStringLiteral("filter-verdict"), tr("How sure the reading is")))
    , m_review(makeFilter(reviewFilters(), QStringLiteral("filter-review"), tr("Reviewed or not")))
    , m_tag(makeFilter({}, QStringLiteral("filter-tag"), tr("Tag")))
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
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    column->addWidget(m_strip);
    column->addWidget(makeFilters());
    column->addLayout(m_stack, 1);
    connectList();
    showTags();
    applyChoice();
}

void FindingPanel::connectList()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid()) m_row = now.row();
                if (now.isValid() && !m_quiet) Q_EMIT findingChosen(m_model.idAt(now.row()));
            });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateHead();
        Q_EMIT selectionChanged();
    });
    // A click on the row that is current already goes back to its place on the page.
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT findingChosen(m_model.idAt(index.row())); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &FindingPanel::updateHead);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FindingPanel::updateHead);
    connect(&m_feed, &CaseFeed::loaded, this, &FindingPanel::updateHead);
    connect(&m_feed, &CaseFeed::cleared, this, &FindingPanel::dropOnly);
    connect(m_strip, &ScopeStrip::backAsked, this, &FindingPanel::backAsked);
    connect(m_strip, &ScopeStrip::dropped, this, [this] {
        dropOnly();
        m_list->setFocus();
    });
    connect(&m_feed.marks(), &MarkFeed::changed, this, [this] {
        showTags();
        updateHead();
    });
    connect(&m_feed, &CaseFeed::findingsChanged, this, [this] {
        updateHead();
        updateStrip();
        // Rows of a document that was analysed again were replaced: the finding in hand stays the current
        // one.
        if (!m_current.isNull() && m_model.idAt(m_list->currentIndex().row()) != m_current)
            setCurrent(m_current);
    });
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
        auto *kinds = new QHBoxLayout;
        kinds->setSpacing(space::xs);
        kinds->addWidget(m_what, 1);
        kinds->addWidget(m_tag, 1);
        column->addLayout(kinds);
        row->addWidget(m_verdict, 1);
        row->addWidget(m_review, 1);
    } else {
        row->addWidget(m_what, 1);
        row->addWidget(m_review, 1);
        m_text->hide();
        m_verdict->hide();
        m_text->setParent(filters);
        m_verdict->setParent(filters);
        m_tag->hide();
        m_tag->setParent(filters);
    }
    column->addLayout(row);
    connect(m_text, &QLineEdit::textChanged, this, &FindingPanel::applyChoice);
    for (QComboBox *box : {m_what, m_verdict, m_review, m_tag})
        connect(box, &QComboBox::currentIndexChanged, this, &FindingPanel::applyChoice);
    return filters;
}

void FindingPanel::setDocument(DocumentId document)
{
    if (document == m_document) return;
    m_document = document;
    applyChoice();
}

bool FindingPanel::lists(FindingId finding) const { return m_model.rowOf(finding) >= 0; }

void FindingPanel::setCurrent(FindingId finding)
{
    m_current = finding;
    m_quiet = true;
    const int row = finding.isNull() ? -1 : m_model.rowOf(finding);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model.index(row, 0);
    // Several rows that are selected stay so while one of them is looked at.
    const bool among =
        index.isValid() && index == m_list->currentIndex() && m_list->selectionModel()->hasSelection();
    if (!among) m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) m_list->scrollTo(index);
    m_quiet = false;
}

bool FindingPanel::step(int by)
{
    const bool shown = m_list->currentIndex().isValid();
    // What a filter hides since it was judged left its place to the next one.
    const int hidden = by > 0 ? m_row + by - (m_row < 0 ? 0 : 1) : m_row + by;
    const int row = shown ? m_list->currentIndex().row() + by : hidden;
    if (row < 0 || row >= m_model.rowCount()) return false;
    m_list->setCurrentIndex(m_model.index(row, 0));
    return true;
}

QVector<FindingId> FindingPanel::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QVector<FindingId> out;
    for (const int row : std::as_const(rows))
        out.append(m_model.idAt(row));
    return out;
}

void FindingPanel::stepPastSelection()
{
    int last = -1;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        last = std::max(last, index.row());
    const int row = std::min(last + 1, m_model.rowCount() - 1);
    if (row < 0) return;
    m_list->selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect);
}

void FindingPanel::showTags()
{
    const QStringList known = m_scope == Scope::Case ? m_feed.marks().knownTags() : QStringList();
    const QString chosen = m_tag->currentData().toString();
    QStringList shown;
    for (int i = 1; i < m_tag->count(); ++i)
        shown << m_tag->itemText(i);
    m_tag->setVisible(!known.isEmpty());
    if (shown == known && m_tag->count() > 0) return;
    const QSignalBlocker quiet(m_tag);
    m_tag->clear();
    m_tag->addItem(tr("Any tag"));
    for (const QString &tag : known)
        m_tag->addItem(tag, tag);
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(chosen)));
    applyChoice();
}

void FindingPanel::showOnly(const QString &title, const QSet<FindingId> &findings)
{
    const std::initializer_list<QComboBox *> boxes = {m_what, m_verdict, m_review, m_tag};
    if (!m_only) {
        m_resting.clear();
        for (const QComboBox *box : boxes)
            m_resting.append(box->currentIndex());
    }
    m_only = findings;
    m_onlyTitle = title;
    m_text->clear();
    m_what->setCurrentIndex(m_what->count() - 1); // what a number stands on may be a name or a repeat
    for (QComboBox *box : {m_verdict, m_review, m_tag})
        box->setCurrentIndex(0);
    applyChoice();
}

void FindingPanel::dropOnly()
{
    if (!m_only) return;
    m_only.reset();
    const std::initializer_list<QComboBox *> boxes = {m_what, m_verdict, m_review, m_tag};
    qsizetype i = 0;
    for (QComboBox *box : boxes)
        box->setCurrentIndex(std::clamp(m_resting.value(i++), 0, box->count() - 1));
    applyChoice();
    setCurrent(m_current);
}

void FindingPanel::showAll()
{
    dropOnly();
    m_text->clear();
    m_what->setCurrentIndex(m_what->count() - 1);
    m_verdict->setCurrentIndex(0);
    m_review->setCurrentIndex(0);
    m_tag->setCurrentIndex(0);
}

FindingPanel::Filters FindingPanel::filters() const
{
    return {m_text->text(),
            {m_what->currentIndex(), m_verdict->currentIndex(), m_review->currentIndex()},
            m_tag->currentData().toString(),
            m_only,
            m_onlyTitle,
            m_resting};
}

void FindingPanel::setFilters(const Filters &filters)
{
    m_only = filters.only;
    m_onlyTitle = filters.onlyTitle;
    m_resting = filters.resting;
    m_text->setText(filters.text);
    qsizetype i = 0;
    for (QComboBox *box : {m_what, m_verdict, m_review})
        box->setCurrentIndex(std::clamp(filters.choices.value(i++), 0, box->count() - 1));
    showTags();
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(filters.tag)));
    applyChoice();
}

void FindingPanel::applyChoice()
{
    FindingChoice choice;
    whatFilters().at(m_what->currentIndex()).apply(choice);
    verdictFilters().at(m_verdict->currentIndex()).apply(choice);
    reviewFilters().at(m_review->currentIndex()).apply(choice);
    choice.text = m_text->text().trimmed();
    choice.tag = m_tag->currentData().toString();
    choice.only = m_only;
    if (m_scope == Scope::Document) {
        choice.document = m_document;
        // Without a document nothing is shown, not everything.
        if (m_document.isNull()) choice.only = QSet<FindingId>{};
    }
    m_model.setChoice(choice);
    updateHead();
    updateStrip();
}

void FindingPanel::updateStrip()
{
    if (!m_only) {
        m_strip->hide();
        return;
    }
    qsizetype reviewed = 0;
    for (const FindingId finding : std::as_const(*m_only)) {
        const FindingRecord *record = m_feed.findings().find(finding);
        if (record && isReviewed(*record)) ++reviewed;
    }
    m_strip->show(m_onlyTitle, reviewed, m_only->size());
}

void FindingPanel::updateHead()
{
    const int shown = m_model.rowCount();
    const auto total = m_scope == Scope::Case
                           ? m_feed.findings().rowCount()
                           : static_cast<int>(m_feed.findings().ofDocument(m_document).size());
    const auto chosen = m_list->selectionModel()->selectedIndexes().size();
    m_count->setText(chosen > 1       ? tr("%1 selected").arg(chosen)
                     : shown == total ? QString::number(shown)
                                      : tr("%1 of %2 shown").arg(shown).arg(total));
    m_count->setToolTip(shown == total
                            ? QString()
                            : tr("The filters hide the others: dates, parties and numbers, sums that repeat "
                                 "another one, and what you chose to leave out."));
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    m_showAll->setVisible(total > 0);
    m_empty->setHeading(total == 0 ? tr("Nothing found yet") : tr("No finding matches"));
    m_empty->setText(total == 0 ? tr("Figures and watch-list names appear here as pages are read.")
                                : counted(total, tr("One finding is hidden by the filters."),
                                          tr("%1 findings are hidden by the filters.")));
}

} // namespace tt
