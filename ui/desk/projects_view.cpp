// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/projects_view.h"

#include "app/analysis/project_questions.h"
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/chain_view.h"
#include "ui/desk/desk_keys.h"
#include "ui/desk/evidence_list.h"
#include "ui/desk/note_box.h"
#include "ui/desk/panel_head.h"
#include "ui/desk/project_delegate.h"
#include "ui/desk/project_questions.h"
#include "ui/models/project_rows.h"
#include "ui/models/sentences.h"
#include "ui/models/tally_words.h"
#include "ui/shell/counted.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tt
{

namespace
{

constexpr int kListWidth = 400;

QLabel *plain(const QString &look)
{
    QLabel *label = makeLabel({}, look);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ProjectsView::ProjectsView(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(feed)
    , m_tallies(session, feed)
    , m_filter(new QLineEdit)
    , m_list(new QListView)
    , m_count(makeLabel({}, QStringLiteral("caption")))
    , m_stack(new QStackedLayout)
    , m_state(new EmptyState(QStringLiteral("git-branch"), {}, {}))
    , m_name(plain(QStringLiteral("section")))
    , m_line(plain(QStringLiteral("muted")))
    , m_questions(new ProjectQuestions)
    , m_note(new NoteBox)
    , m_chain(new ChainView(theme))
    , m_rows(new EvidenceList(session, theme))
{
    setLook(this, QStringLiteral("window"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList(theme));
    row->addLayout(m_stack, 1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(makeDetail());
    connectParts(feed);
    showState();
}

QWidget *ProjectsView::makeList(const Theme &theme)
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterRole(ProjectListModel::WordsRole);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(QStringLiteral("project-filter"));
    m_filter->setPlaceholderText(tr("Number, name, buyer, supplier …"));
    m_filter->setAccessibleName(tr("Filter the projects"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("projects"));
    m_list->setAccessibleName(tr("Projects"));
    m_list->setModel(&m_shown);
    m_list->setItemDelegate(new ProjectDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(space::m, space::s, space::m, space::s);
    filter->addWidget(m_filter);
    auto *panel = new SideColumn(kListWidth, 220);
    setLook(panel, QStringLiteral("panel"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePanelHead(tr("Projects"), m_count));
    column->addLayout(filter);
    column->addWidget(makeLine());
    column->addWidget(m_list, 1);
    return panel;
}

QWidget *ProjectsView::makeDetail()
{
    m_name->setObjectName(QStringLiteral("project-name"));
    m_line->setObjectName(QStringLiteral("project-line"));
    m_note->setObjectName(QStringLiteral("project-note"));
    m_note->offerTagsWithWordsOnly();
    m_note->setMaximumWidth(640);
    m_rows->setObjectName(QStringLiteral("project-rows"));
    m_rows->setAccessibleName(tr("Parties, money and what is left out"));
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_chain);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedHeight(m_chain->height() + 12);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::l, space::m, space::s);
    head->setSpacing(space::xs);
    for (QWidget *each :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_questions),
          static_cast<QWidget *>(scroll), static_cast<QWidget *>(m_note)})
        head->addWidget(each);
    m_rows->setMinimumHeight(140);
    auto *detail = new QWidget;
    detail->setMinimumWidth(320);
    setLook(detail, QStringLiteral("window"));
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeLine());
    column->addWidget(m_rows, 1);
    return makeScrolling(detail);
}

void ProjectsView::connectParts(CaseFeed &feed)
{
    connect(&m_tallies, &TallyFeed::changed, this, &ProjectsView::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown.setFilterFixedString(text.trimmed());
        if (current() < 0) chooseAgain();
        showState();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (current() >= 0) m_chosen = m_tallies.sums()->book.projects[current()].documents.value(0);
        showCurrent();
        m_rows->scrollToTop();
    });
    connect(m_chain, &ChainView::chosen, this,
            [this](DocumentId document) { Q_EMIT documentChosen(document, 0); });
    connect(m_rows, &EvidenceList::findingChosen, this, &ProjectsView::findingChosen);
    connect(m_rows, &EvidenceList::documentChosen, this, &ProjectsView::documentChosen);
    connect(m_note, &NoteBox::edited, this, &ProjectsView::storeNote);
    connect(m_note, &NoteBox::left, m_list, qOverload<>(&QWidget::setFocus));
    const auto told = [this](const Result<void> &done) {
        if (!done) Q_EMIT problem(done.error());
    };
    connect(m_questions, &ProjectQuestions::answered, this, [this, told](const ProjectDecision &decision) {
        m_session.decideProject(decision).then(this, told);
    });
    connect(m_questions, &ProjectQuestions::takenBack, this, [this, told](const ProjectDecision &decision) {
        m_session.reopenProject(decision).then(this, told);
    });
    connect(m_questions, &ProjectQuestions::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(&feed, &CaseFeed::notesChanged, this, [this] {
        if (current() >= 0) showNote(m_tallies.sums()->book.projects[current()]);
    });
    connect(&feed, &CaseFeed::cleared, this, [this] {
        m_noteOn.clear();
        m_rows->clear();
        m_filter->clear();
        m_chosen = 0;
    });
}

bool ProjectsView::event(QEvent *event) { return keepFromDesk(event) || QWidget::event(event); }

void ProjectsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tallies.setActive(true);
    m_list->setFocus();
}

void ProjectsView::hideEvent(QHideEvent *event)
{
    flush();
    m_tallies.setActive(false);
    QWidget::hideEvent(event);
}

void ProjectsView::showNote(const Project &project)
{
    if (m_noteOn != project.numbers) flush(); // what was typed belongs to the project before
    m_noteOn = project.numbers;
    m_note->setVisible(!m_noteOn.isEmpty()); // without a number there is nothing to anchor it to
    const NoteRecord *note = m_feed.noteOnProject(m_noteOn);
    m_note->show(note == nullptr ? QString() : note->text, note == nullptr ? QStringList() : note->tags);
}

void ProjectsView::storeNote(const QString &text, const QStringList &tags)
{
    if (m_noteOn.isEmpty()) return;
    NoteRecord note;
    note.project = m_noteOn.first();
    if (const NoteRecord *known = m_feed.noteOnProject(m_noteOn)) note = *known;
    if (text.isEmpty() && tags.isEmpty()) {
        if (!note.id.isNull()) m_feed.removeNote(note.id);
        return;
    }
    note.text = text;
    note.tags = tags;
    m_feed.saveNote(note);
}

void ProjectsView::flush() { m_note->flush(); }
void ProjectsView::setReadOnly(bool readOnly)
{
    m_note->setReadOnly(readOnly);
    m_questions->setReadOnly(readOnly);
}

int ProjectsView::current() const
{
    if (!m_tallies.sums()) return -1;
    const QVariant project = m_list->currentIndex().data(ProjectListModel::ProjectRole);
    return project.isValid() ? project.toInt() : -1;
}

void ProjectsView::refresh()
{
    const qint64 chosen = m_chosen;
    m_model.setEntries(m_tallies.sums() ? projectEntries(*m_tallies.sums()) : QVector<ProjectEntry>());
    m_chosen = chosen;
    chooseAgain();
    showState();
}

void ProjectsView::choose(DocumentId document)
{
    m_chosen = document.value;
    m_filter->clear();
    chooseAgain();
}

void ProjectsView::chooseAgain()
{
    if (!m_tallies.sums()) return;
    const int project = projectOf(m_tallies.sums()->book, m_chosen);
    QModelIndex wanted = m_shown.index(0, 0);
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const QModelIndex index = m_shown.index(row, 0);
        if (index.data(ProjectListModel::ProjectRole).toInt() == project) wanted = index;
    }
    m_list->setCurrentIndex(wanted);
}

void ProjectsView::showState()
{
    m_count->setText(m_shown.rowCount() == m_model.rowCount()
                         ? QString::number(m_model.rowCount())
                         : tr("%1 of %2 shown").arg(m_shown.rowCount()).arg(m_model.rowCount()));
    if (m_tallies.error()) {
        m_state->setHeading(tr("The projects could not be linked"));
        m_state->setText(said(*m_tallies.error()));
    } else if (!m_tallies.sums()) {
        m_state->setHeading(tr("Linking notices …"));
        m_state->setText(tr("Notices that share a number are one project."));
    } else if (m_model.rowCount() == 0) {
        m_state->setHeading(tr("No projects yet"));
        m_state->setText(tr("Notices are linked by their numbers as soon as documents have been read."));
    } else {
        m_state->setHeading(tr("No project fits"));
        m_state->setText(tr("Nothing in the case has these words in its number, name or parties."));
    }
    showCurrent();
}

void ProjectsView::showCurrent()
{
    const int index = current();
    m_stack->setCurrentIndex(index < 0 ? 0 : 1);
    if (index < 0) return;
    const CaseTally &sums = *m_tallies.sums();
    const Project &project = sums.book.projects[index];
    QStringList line = project.numbers + project.rounds;
    line.append(statusLabel(project.status));
    line.append(projectMoneyText(project));
    line.append(counted(project.documents.size(), tr("1 notice"), tr("%1 notices")));
    m_name->setText(project.name.isEmpty() ? m_list->currentIndex().data().toString() : project.name);
    m_line->setText(line.join(QStringLiteral(" · ")));
    m_questions->setRows(projectQuestionRows(sums, index));
    showNote(project);
    m_chain->setSteps(chainSteps(sums, project));
    m_rows->setRows(projectRows(sums, m_feed.findings(), index));
}

} // namespace tt
