// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/names_view.h"

#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/name_card.h"
#include "ui/desk/name_delegate.h"
#include "ui/desk/panel_head.h"
#include "ui/models/sentences.h"
#include "ui/shell/counted.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

namespace
{

QLabel *wrapped(const QString &look)
{
    QLabel *label = makeLabel({}, look);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString linesOf(const QVector<EntityRemark> &remarks)
{
    QStringList lines;
    for (const EntityRemark &remark : remarks)
        lines.append(said(remark.text));
    return lines.join(u'\n');
}

} // namespace

NamesView::NamesView(CaseSession &session, CaseFeed &feed, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(feed)
    , m_list(new QListView)
    , m_count(makeLabel({}, QStringLiteral("caption")))
    , m_stack(new QStackedLayout)
    , m_question(wrapped(QStringLiteral("section")))
    , m_reasons(wrapped({}))
    , m_warnings(wrapped(QStringLiteral("warn")))
    , m_left(new NameCard(session, feed, theme))
    , m_right(new NameCard(session, feed, theme))
    , m_join(new QPushButton)
    , m_apart(new QPushButton(tr("Keep apart (X)")))
    , m_back(new QPushButton(tr("Take back (U)")))
{
    setLook(this, QStringLiteral("window"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList(theme));
    row->addLayout(m_stack, 1);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("badge-check"), tr("No names of buyers or suppliers to decide about"),
        tr("Names that may be one, by a misread character or a form left out, are listed here. Nothing is "
           "merged unless you say so.")));
    m_stack->addWidget(makeScrolling(makeDetail()));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NamesView::showCurrent);
    connect(&session, &CaseSession::namesDecided, this, &NamesView::fetch);
    connect(&feed, &CaseFeed::loaded, this, &NamesView::fetch);
    connect(&feed, &CaseFeed::findingsChanged, this, &NamesView::fetch);
    connect(&feed, &CaseFeed::cleared, this, [this] {
        ++m_generation;
        m_asking = false;
        m_deciding = false;
        take({});
    });
    for (NameCard *card : {m_left, m_right})
        connect(card, &NameCard::findingChosen, this, &NamesView::findingChosen);
    showCurrent();
}

QWidget *NamesView::makeList(const Theme &theme)
{
    auto *panel = new SideColumn(380, 200);
    setLook(panel, QStringLiteral("panel"));
    m_list->setObjectName(QStringLiteral("name-questions"));
    m_list->setAccessibleName(tr("Buyers and suppliers that may be one, and decisions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new NameDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePanelHead(tr("Who is who"), m_count));
    column->addWidget(m_list, 1);
    return panel;
}

QWidget *NamesView::makeDetail()
{
    auto *detail = new QWidget;
    detail->setMinimumWidth(340);
    setLook(detail, QStringLiteral("window"));
    m_reasons->setObjectName(QStringLiteral("name-reasons"));
    m_warnings->setObjectName(QStringLiteral("name-warnings"));
    m_join->setObjectName(QStringLiteral("name-join"));
    m_apart->setObjectName(QStringLiteral("name-apart"));
    m_back->setObjectName(QStringLiteral("name-back"));
    m_join->setProperty("look", QStringLiteral("primary"));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::l);
    cards->addWidget(m_left, 1);
    cards->addWidget(m_right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_join, m_apart, m_back})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(m_question);
    column->addWidget(m_reasons);
    column->addWidget(m_warnings);
    column->addLayout(cards);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_join, &QPushButton::clicked, this, &NamesView::join);
    connect(m_apart, &QPushButton::clicked, this, &NamesView::keepApart);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (const NameQuestion *question = current()) takeBack(question->decision);
    });
    return detail;
}

void NamesView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showCurrent();
}

void NamesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fetch();
    m_list->setFocus();
}

/// Asks only while somebody looks, and never twice at once: all findings of the case are gone through.
void NamesView::fetch()
{
    if (!isVisible() || !m_session.isOpen()) return;
    if (m_asking) {
        m_stale = true;
        return;
    }
    m_asking = true;
    m_stale = false;
    m_session.names().then(this, [this, generation = m_generation](const Result<CaseNames> &names) {
        if (generation != m_generation) return;
        m_asking = false;
        if (!m_stale) m_deciding = false;
        if (names)
            take(*names);
        else
            Q_EMIT problem(names.error());
        if (m_stale) fetch();
    });
}

void NamesView::take(const CaseNames &names)
{
    const int row = m_list->currentIndex().row();
    m_names = names;
    m_model.setQuestions(questionsOf(names.book));
    m_count->setText(counted(m_model.openCount(), tr("1 to decide"), tr("%1 to decide")));
    // What was decided goes down the list; the next one takes its place.
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
    showCurrent();
}

const NameQuestion *NamesView::current() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= m_model.rowCount() ? nullptr : &m_model.questions().at(row);
}

void NamesView::showCurrent()
{
    const NameQuestion *question = current();
    m_stack->setCurrentIndex(question == nullptr ? 0 : 1);
    if (question == nullptr) {
        m_left->clear();
        m_right->clear();
        return;
    }
    const bool open = question->decision == 0;
    const bool part = question->action == EntityAction::RollUp;
    m_question->setText(!open  ? m_list->currentIndex().data(NameQuestionModel::SecondLineRole).toString()
                        : part ? tr("Does the first count as a part of the second?")
                               : tr("Are these two the same?"));
    m_reasons->setText(open ? linesOf(question->reasons) : question->note);
    m_reasons->setVisible(!m_reasons->text().isEmpty());
    m_warnings->setText(linesOf(question->warnings));
    m_warnings->setVisible(!question->warnings.isEmpty());
    m_left->show(question->name, m_names);
    m_right->show(question->other, m_names);
    m_join->setText(part ? tr("Count as a part (M)") : tr("Merge (M)"));
    m_join->setVisible(open);
    m_apart->setVisible(open);
    m_back->setVisible(!open);
    for (QPushButton *button : {m_join, m_apart, m_back})
        button->setEnabled(!m_readOnly);
}

bool NamesView::event(QEvent *event)
{
    // Its keys come before those of the menus while it has the focus.
    if (event->type() == QEvent::ShortcutOverride && press(*static_cast<QKeyEvent *>(event), false)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent *>(event), true)) return true;
    return QWidget::event(event);
}

/// The list would take letters for the beginning of a row's text.
bool NamesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        press(*static_cast<QKeyEvent *>(event), true))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// Whether the key is one of ours; with `act` it is done.
bool NamesView::press(QKeyEvent &event, bool act)
{
    if (event.matches(QKeySequence::Undo)) {
        if (act) takeBack(newestDecision());
        return true;
    }
    if (event.modifiers() != Qt::NoModifier) return false;
    const NameQuestion *question = current();
    const bool open = question != nullptr && question->decision == 0;
    switch (event.key()) {
    case Qt::Key_M:
        if (act && open) join();
        return true;
    case Qt::Key_X:
        if (act && open) keepApart();
        return true;
    case Qt::Key_U:
        if (act && question != nullptr && !open) takeBack(question->decision);
        return true;
    case Qt::Key_J:
    case Qt::Key_K:
        if (act) step(event.key() == Qt::Key_J ? 1 : -1);
        return true;
    default:
        return false;
    }
}

void NamesView::step(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model.rowCount() - 1));
    m_list->setCurrentIndex(m_model.index(row));
}

void NamesView::join()
{
    const NameQuestion *question = current();
    if (question == nullptr) return;
    EntityDecision decision;
    decision.action = question->action;
    decision.name = question->name;
    decision.other = question->other;
    decide(decision);
}

void NamesView::keepApart()
{
    const NameQuestion *question = current();
    if (question == nullptr) return;
    EntityDecision decision;
    decision.action = EntityAction::KeepApart;
    decision.name = question->name;
    decision.other = question->other;
    decide(decision);
}

qint64 NamesView::newestDecision() const
{
    const auto newest = std::find_if(m_model.questions().cbegin(), m_model.questions().cend(),
                                     [](const NameQuestion &each) { return each.decision != 0; });
    return newest == m_model.questions().cend() ? 0 : newest->decision;
}

void NamesView::takeBack(qint64 number)
{
    if (number == 0) return;
    EntityDecision decision;
    decision.action = EntityAction::Undo;
    decision.undoes = number;
    decide(decision);
}

void NamesView::decide(const EntityDecision &decision)
{
    if (m_readOnly || m_deciding) return;
    m_deciding = true;
    m_session.decideName(decision).then(this, [this](const Result<MadeDecision> &made) {
        if (made) return; // namesDecided() has the list asked for anew
        m_deciding = false;
        Q_EMIT problem(made.error());
    });
}

} // namespace tt
