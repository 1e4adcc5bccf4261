// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/note_panel.h"

#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/desk_actions.h"
#include "ui/desk/evidence_list.h"
#include "ui/desk/panel_head.h"
#include "ui/models/note_rows.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int restMs = 150;

QToolButton *makeAddButton(const DeskActions &actions)
{
    auto *menu = new QMenu;
    menu->addActions({actions.noteOnCase, actions.noteOnDocument, actions.noteOnPage, actions.markRegion});
    auto *button = new QToolButton;
    menu->setParent(button, menu->windowFlags());
    setLook(button, QStringLiteral("tool"));
    button->setObjectName(QStringLiteral("add-note"));
    button->setText(NotePanel::tr("Add"));
    button->setToolTip(
        NotePanel::tr("Write a note on the case, on this document, on this page or on a region"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

} // namespace

NotePanel::NotePanel(CaseSession &session, CaseFeed &feed, const Theme &theme, const DeskActions &actions,
                     QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(feed)
    , m_count(makeLabel({}, QStringLiteral("caption")))
    , m_filter(new QLineEdit)
    , m_list(new EvidenceList(session, theme))
    , m_empty(new EmptyState(QStringLiteral("sticky-note"), {}, {}))
    , m_stack(new QStackedLayout)
{
    setLook(this, QStringLiteral("panel"));
    m_list->setObjectName(QStringLiteral("notes"));
    m_list->setAccessibleName(tr("Notes"));
    m_filter->setObjectName(QStringLiteral("note-filter"));
    m_filter->setPlaceholderText(tr("Words, tag, person, document …"));
    m_filter->setAccessibleName(tr("Filter the notes"));
    m_filter->setClearButtonEnabled(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::m, space::s, space::m, space::s);
    tools->addWidget(m_filter, 1);
    tools->addWidget(makeAddButton(actions));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePanelHead(tr("Notes"), m_count));
    column->addLayout(tools);
    column->addWidget(makeLine());
    column->addLayout(m_stack, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(restMs);
    connect(&m_timer, &QTimer::timeout, this, &NotePanel::load);
    connect(&feed, &CaseFeed::notesChanged, this, &NotePanel::stale);
    connect(&feed, &CaseFeed::findingsChanged, this, &NotePanel::stale);
    connect(&feed, &CaseFeed::loaded, this, &NotePanel::stale);
    connect(&session, &CaseSession::edited, this, &NotePanel::stale);
    connect(&feed, &CaseFeed::cleared, this, [this] {
        m_corrections.clear();
        m_filter->clear();
        m_list->clear();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &NotePanel::show);
    connect(m_list, &EvidenceList::noteChosen, this, &NotePanel::noteChosen);
    connect(m_list, &EvidenceList::findingChosen, this, &NotePanel::findingChosen);
    connect(m_list, &EvidenceList::documentChosen, this, &NotePanel::documentChosen);
}

void NotePanel::focusList() { m_list->setFocus(); }

bool NotePanel::openFirst()
{
    const QVector<EvidenceRow> &rows = m_list->rowModel().rows();
    const auto first = std::find_if(rows.cbegin(), rows.cend(), [](const EvidenceRow &row) {
        return !row.finding.isNull() || !row.noteId.isNull();
    });
    if (first == rows.cend()) return false;
    m_list->setCurrentIndex(m_list->rowModel().index(static_cast<int>(first - rows.cbegin())));
    if (!first->finding.isNull())
        Q_EMIT findingChosen(first->finding);
    else
        Q_EMIT noteChosen(first->noteId);
    return true;
}

void NotePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) load();
}

void NotePanel::stale()
{
    m_stale = true;
    if (isVisible() && !m_timer.isActive()) m_timer.start();
}

void NotePanel::load()
{
    if (!isVisible() || !m_session.isOpen()) return;
    m_stale = false;
    show();
    m_session.allTextCorrections().then(this, [this](const Result<QVector<TextCorrectionRecord>> &known) {
        if (!known || *known == m_corrections) return;
        m_corrections = *known;
        show();
    });
}

void NotePanel::show()
{
    const QString words = m_filter->text().trimmed();
    const QVector<EvidenceRow> rows =
        NoteRows(m_feed.findings(), m_feed.documents()).rows(m_feed.notes(), m_corrections, words);
    m_list->setRows(rows);
    m_count->setText(QLocale().toString(
        std::count_if(rows.cbegin(), rows.cend(), [](const EvidenceRow &row) { return !row.heading; })));
    if (words.isEmpty()) {
        m_empty->setHeading(tr("No notes yet"));
        m_empty->setText(tr("Write one on a finding, a region, a page, a document, a project or the case."));
    } else {
        m_empty->setHeading(tr("No note fits"));
        m_empty->setText(tr("No note of the case has these words."));
    }
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
}

} // namespace tt
