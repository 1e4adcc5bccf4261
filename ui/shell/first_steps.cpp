// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_steps.h"

#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kColumnWidth = 720;

struct StepWords {
    const char *action; ///< its object name
    const char *title;
    const char *text;
    const char *button;
    const char *keys = ""; ///< names of the actions whose keys the text names, as %1, %2 …
};

constexpr StepWords kSteps[] = {
    {"window.import-files", QT_TRANSLATE_NOOP("tt::FirstSteps", "Bring in your scans"),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Drop PDF files, pictures or a folder anywhere in the window. They "
                                         "are copied into a case file and never changed."),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Choose files …")},
    {"window.import-dock", QT_TRANSLATE_NOOP("tt::FirstSteps", "Watch them being read"),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Every page is read twice, on this computer. You can begin with the "
                                         "first page; what could not be read says why."),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Show import")},
    {"section.findings", QT_TRANSLATE_NOOP("tt::FirstSteps", "Go through what was found"),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Sums and watch-list names, each with its place on the page. What "
                                         "the two readings dispute comes first. %1 goes on, %2 goes back."),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Go to findings"), "review.next-finding review.previous-finding"},
    {"review.confirm", QT_TRANSLATE_NOOP("tt::FirstSteps", "Confirm a figure, or put it right"),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Look at the page, then confirm. %1 corrects, %2 rejects, %3 writes "
                                         "a note. Everything can be undone."),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Go to findings"), "review.correct review.reject review.note"},
    {"section.names", QT_TRANSLATE_NOOP("tt::FirstSteps", "Say who is who"),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Buyers and suppliers are printed in more than one way. Say which "
                                         "names are one, and which are not."),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Go to who is who")},
    {"section.projects", QT_TRANSLATE_NOOP("tt::FirstSteps", "Check the projects"),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Notices of one purchase stand together, from plan to award. What "
                                         "only a person can settle is asked there."),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Go to projects")},
    {"section.tally", QT_TRANSLATE_NOOP("tt::FirstSteps", "Read the tally"),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Who bought what through whom, in one sentence. Every number opens "
                                         "what it is made of, and under it stands what is still open."),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Go to the tally")},
    {"section.export", QT_TRANSLATE_NOOP("tt::FirstSteps", "Hand out the evidence"),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "One file with the originals, every finding and the picture of its "
                                         "place. Anybody can open and check it without this program."),
     QT_TRANSLATE_NOOP("tt::FirstSteps", "Go to export")}};

/// Confirming is shown where findings are, not done by a button of a page about it.
QString actionToTrigger(const QString &name)
{
    return name == u"review.confirm" ? QStringLiteral("section.findings") : name;
}

bool needsCase(const QString &name) { return name != u"window.import-files"; }

QAction *actionIn(const QList<QAction *> &actions, const QString &name)
{
    const auto it = std::find_if(actions.begin(), actions.end(),
                                 [&](const QAction *action) { return action->objectName() == name; });
    return it == actions.end() ? nullptr : *it;
}

} // namespace

FirstSteps::FirstSteps(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_needsCase(makeLabel(tr("Steps 2 to 8 need an open case: step 1 makes one."), QStringLiteral("muted")))
    , m_back(new QPushButton(tr("Back (Esc)")))
{
    setObjectName(QStringLiteral("first-steps"));
    setAccessibleName(tr("First steps"));
    setLook(this, QStringLiteral("window"));
    auto *middle = new SideColumn(kColumnWidth, 360);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(space::m, space::l, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(makeLabel(tr("First steps"), QStringLiteral("headline")));
    column->addWidget(m_needsCase);
    column->addSpacing(space::s);
    int number = 0;
    for (const StepWords &words : kSteps) {
        const QString name = QString::fromLatin1(words.action);
        QAction *named = actionIn(actions, name);
        QAction *todo = actionIn(actions, actionToTrigger(name));
        if (named == nullptr || todo == nullptr) continue;
        column->addWidget(makeStep(++number, tr(words.title), named, tr(words.button)));
        m_steps.last().words = tr(words.text);
        for (const QString &key : QString::fromLatin1(words.keys).split(u' ', Qt::SkipEmptyParts))
            m_steps.last().named.append(actionIn(actions, key));
        QPushButton *button = m_steps.last().button;
        button->setObjectName(QStringLiteral("first-steps.") + name);
        button->setProperty("needs-case", needsCase(name));
        connect(button, &QPushButton::clicked, this, [this, todo] {
            Q_EMIT left();
            // A section or a panel that is on already is shown, not switched off.
            if (todo->isCheckable() && todo->isChecked() && todo->actionGroup() == nullptr) return;
            todo->trigger();
        });
    }
    column->addSpacing(space::s);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_back, &QPushButton::clicked, this, &FirstSteps::left);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(makeScrolling(content));
    setCaseOpen(false);
}

QWidget *FirstSteps::makeStep(int number, const QString &title, QAction *action, const QString &button)
{
    auto *step = new QWidget;
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::m);
    QLabel *count = makeLabel(QString::number(number), QStringLiteral("value"));
    count->setFixedWidth(space::xl);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(title, QStringLiteral("section")));
    QLabel *what = makeLabel({}, QStringLiteral("muted"));
    what->setWordWrap(true);
    words->addWidget(what);
    QLabel *key = makeLabel({}, QStringLiteral("pill-muted"));
    auto *act = new QPushButton(button);
    act->setMinimumWidth(150);
    act->setAccessibleName(title + QStringLiteral(": ") + button);
    row->addWidget(count, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(key, 0, Qt::AlignVCenter);
    row->addWidget(act);
    m_steps.append({action, act, key, what, {}, {}});
    return step;
}

/// Keys may have been changed since.
void FirstSteps::follow()
{
    for (const Step &step : std::as_const(m_steps)) {
        const QString key = step.action->shortcut().toString(QKeySequence::NativeText);
        step.key->setText(key);
        step.key->setVisible(!key.isEmpty());
        QString words = step.words;
        for (const QAction *action : step.named)
            words = words.arg(action == nullptr ? QString()
                                                : action->shortcut().toString(QKeySequence::NativeText));
        step.text->setText(words);
        step.button->setToolTip(key.isEmpty() ? step.button->text()
                                              : QStringLiteral("%1 (%2)").arg(step.button->text(), key));
    }
}

void FirstSteps::setCaseOpen(bool open)
{
    m_needsCase->setVisible(!open);
    for (const Step &step : std::as_const(m_steps))
        step.button->setEnabled(open || !step.button->property("needs-case").toBool());
}

void FirstSteps::showEvent(QShowEvent *event)
{
    follow();
    QWidget::showEvent(event);
    if (!m_steps.isEmpty()) m_steps.first().button->setFocus(Qt::OtherFocusReason);
}

void FirstSteps::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tt
