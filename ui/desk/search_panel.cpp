// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/search_panel.h"

#include "app/session/case_session.h"
#include "ui/desk/panel_head.h"
#include "ui/desk/search_delegate.h"
#include "ui/models/sentences.h"
#include "ui/shell/counted.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QCheckBox>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

SearchPanel::SearchPanel(CaseSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListView)
    , m_count(makeLabel({}, QStringLiteral("caption")))
    , m_fuzzy(new QCheckBox(tr("Allow misread characters")))
    , m_saved(new QToolButton)
    , m_menu(new QMenu(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(QStringLiteral("search"), {}, {}))
{
    setLook(this, QStringLiteral("panel"));
    m_list->setObjectName(QStringLiteral("search-hits"));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *options = new QWidget;
    setLook(options, QStringLiteral("section-head"));
    auto *optionsRow = new QHBoxLayout(options);
    optionsRow->setContentsMargins(space::m, space::s, space::m, space::s);
    optionsRow->addWidget(m_fuzzy);
    optionsRow->addStretch();
    setLook(m_saved, QStringLiteral("tool"));
    m_saved->setObjectName(QStringLiteral("saved-searches"));
    m_saved->setText(tr("Saved"));
    m_saved->setToolTip(tr("Keep this search, or ask a kept one again"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(m_menu);
    optionsRow->addWidget(m_saved);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePanelHead(tr("Search"), m_count));
    column->addWidget(options);
    column->addLayout(m_stack, 1);
    connect(m_fuzzy, &QCheckBox::toggled, this, [this] {
        if (!m_asked.isEmpty()) search(m_asked);
    });
    connect(&m_session, &CaseSession::opened, this, &SearchPanel::fillMenu);
    connect(&m_session, &CaseSession::savedSearchesChanged, this, &SearchPanel::fillMenu);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid() && !m_quiet) Q_EMIT hitChosen(m_model.hits().at(index.row()));
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
    connect(m_list, &QListView::clicked, this, choose);
    clear();
}

void SearchPanel::search(const QString &text)
{
    m_asked = text;
    m_againAt.reset();
    const quint64 question = ++m_question;
    if (text.isEmpty()) {
        clear();
        return;
    }
    m_count->setText(tr("searching …"));
    SearchQuery query;
    query.text = text;
    query.fuzzy = m_fuzzy->isChecked();
    query.boxes = false; // the list is there at once, the marks on the page a moment later
    m_session.search(query).then(this, [this, question](const Result<SearchAnswer> &answer) {
        if (question != m_question) return;
        take(answer);
        fillMenu();
        if (!answer || answer->hits.isEmpty()) return;
        m_session.locate(answer->hits)
            .then(this, [this, question](const Result<QVector<SearchHit>> &located) {
                if (question == m_question) takePlaces(located);
            });
    });
}

SearchPanel::Asked SearchPanel::asked() const
{
    return {m_asked, m_fuzzy->isChecked(), m_list->currentIndex().row()};
}

void SearchPanel::askAgain(const Asked &asked)
{
    if (asked.text.isEmpty()) return;
    const QSignalBlocker quiet(m_fuzzy);
    m_fuzzy->setChecked(asked.fuzzy);
    search(asked.text);
    m_againAt = asked.row;
}

void SearchPanel::take(const Result<SearchAnswer> &answer)
{
    if (!answer) {
        m_model.setHits({});
        m_count->clear();
        m_empty->setHeading(tr("That cannot be searched for"));
        m_empty->setText(said(answer.error()));
    } else {
        m_model.setHits(answer->hits);
        const QString places = counted(answer->hits.size(), tr("1 place"), tr("%1 places"));
        m_count->setText(answer->more ? tr("first %1").arg(places) : places);
        m_empty->setHeading(tr("“%1” is found nowhere").arg(m_asked));
        m_empty->setText(m_fuzzy->isChecked() ? tr("Try fewer words, or a part of the name.")
                                              : tr("Try fewer words, or allow misread characters."));
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    Q_EMIT hitsChanged(m_model.hits());
    if (m_model.rowCount() == 0) return;
    m_quiet = m_againAt.has_value();
    m_list->setCurrentIndex(m_model.index(std::clamp(m_againAt.value_or(0), 0, m_model.rowCount() - 1)));
    m_quiet = false;
}

/// The same hits with their places; the page that is open goes to the chosen one's.
void SearchPanel::takePlaces(const Result<QVector<SearchHit>> &located)
{
    if (!located || located->size() != m_model.rowCount()) return;
    m_model.setPlaces(*located);
    Q_EMIT hitsChanged(m_model.hits());
    if (const QModelIndex current = m_list->currentIndex(); current.isValid() && !m_againAt)
        Q_EMIT hitChosen(m_model.hits().at(current.row()));
}

void SearchPanel::fillMenu()
{
    m_session.savedSearches().then(this, [this](const Result<QVector<SavedSearch>> &saved) {
        if (saved) showMenu(*saved);
    });
}

void SearchPanel::showMenu(const QVector<SavedSearch> &saved)
{
    m_menu->clear();
    bool kept = false;
    for (const SavedSearch &search : saved) {
        // An ampersand would be taken for the mark of a key.
        QAction *action = m_menu->addAction(QString(search.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, search] {
            m_fuzzy->setChecked(search.fuzzy);
            Q_EMIT savedChosen(search.query);
        });
        kept = kept || search.name == m_asked.simplified();
    }
    if (!saved.isEmpty()) m_menu->addSeparator();
    QAction *change = m_menu->addAction(kept ? tr("Forget this search") : tr("Keep this search"));
    change->setEnabled(!m_asked.isEmpty() && !m_session.info().readOnly);
    connect(change, &QAction::triggered, this, [this, kept, asked = m_asked] {
        if (kept)
            m_session.removeSavedSearch(asked.simplified());
        else
            m_session.saveSearch(asked, asked, m_fuzzy->isChecked());
    });
}

void SearchPanel::clear()
{
    ++m_question;
    m_asked.clear();
    m_model.setHits({});
    m_count->clear();
    m_empty->setHeading(tr("Search pages, notes and file names"));
    m_empty->setText(
        tr("Write in the field above (Ctrl+F). Simplified finds traditional; several words must "
           "all stand on the page. OR, -word, (groups), \"phrases\" and filters such as kind:award "
           "or amount:>=500000 work, too."));
    m_stack->setCurrentIndex(1);
    Q_EMIT hitsChanged({});
}

bool SearchPanel::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (row < 0 || row >= m_model.rowCount()) return false;
    m_list->setCurrentIndex(m_model.index(row));
    return true;
}

} // namespace tt
