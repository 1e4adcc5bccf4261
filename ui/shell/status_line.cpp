// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/desk/spoken.h"
#include "ui/models/import_words.h"
#include "ui/shell/icons.h"
#include "ui/shell/task_strip.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

namespace tt
{

namespace
{

QPushButton *linkButton(const QString &iconName, const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setProperty("look", QStringLiteral("status"));
    button->setIcon(icon(iconName, IconTone::Muted));
    button->setIconSize(QSize(13, 13));
    return button;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, QStringLiteral("caption")))
    , m_unfold(linkButton(QStringLiteral("chevron-up"), QStringLiteral("import-unfold")))
    , m_bar(new QProgressBar)
    , m_pause(linkButton(QStringLiteral("pause"), QStringLiteral("pause")))
    , m_cancel(linkButton(QStringLiteral("x"), QStringLiteral("cancel")))
    , m_failures(linkButton(QStringLiteral("triangle-alert"), QStringLiteral("failures")))
    , m_task(new TaskStrip)
    , m_step(new ElidedLabel)
    , m_stepBack(linkButton(QStringLiteral("undo-2"), QStringLiteral("step-back")))
{
    setLook(this, QStringLiteral("status"));
    setFixedHeight(27);
    m_text->setAccessibleName(tr("Reading progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setProperty("look", QStringLiteral("busy"));
    m_unfold->setText(tr("Show import"));
    m_unfold->setToolTip(tr("One row for each document (F9)"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop reading. What is read stays; Pause keeps the rest waiting."));
    auto *offline = new QLabel;
    offline->setText(tr("No network"));
    offline->setProperty("look", QStringLiteral("caption"));
    offline->setToolTip(tr("This program has no networking code. Nothing leaves this computer."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, 1, space::m, 0);
    row->setSpacing(space::s);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    row->addWidget(m_unfold);
    row->addSpacing(space::m);
    row->addWidget(m_task);
    row->addWidget(m_step);
    row->addWidget(m_stepBack);
    row->addStretch();
    row->addWidget(m_failures);
    row->addWidget(offline);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_progress.phase == ImportPhase::Paused)
            Q_EMIT resumeAsked();
        else
            Q_EMIT pauseAsked();
    });
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelAsked);
    connect(m_unfold, &QPushButton::clicked, this, &StatusLine::unfoldAsked);
    connect(m_failures, &QPushButton::clicked, this, &StatusLine::failuresAsked);
    m_step->setObjectName(QStringLiteral("step"));
    m_step->setProperty("look", QStringLiteral("caption"));
    connect(m_stepBack, &QPushButton::clicked, this, [this] {
        if (m_other) m_other->trigger();
    });
    hideStep();
    follow();
}

void StatusLine::showStep(const QString &words, QAction *other)
{
    m_other = other;
    m_step->setText(words);
    m_stepBack->setIcon(other->icon());
    m_stepBack->setText(other->iconText());
    m_stepBack->setToolTip(other->toolTip());
    m_stepBack->setAccessibleDescription(words);
    m_step->show();
    m_stepBack->show();
    speak(m_step, words);
}

void StatusLine::hideStep()
{
    m_other.clear();
    m_step->clear();
    m_step->hide();
    m_stepBack->hide();
}

void StatusLine::setImport(const ImportProgress &progress, const ImportCounts &counts)
{
    m_progress = progress;
    m_counts = counts;
    follow();
}

void StatusLine::setImportUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    follow();
}

void StatusLine::follow()
{
    const bool busy = m_progress.phase != ImportPhase::Idle;
    const bool analysing = !busy && m_counts.analysing > 0;
    const bool problem = !busy && m_progress.problem.has_value();
    const bool says = !m_unfolded && (busy || analysing || problem);
    const bool paused = m_progress.phase == ImportPhase::Paused;
    QStringList parts{importHeadline(m_progress, m_counts)};
    if (busy) parts << importDetails(m_progress, m_counts);
    parts.removeAll(QString());
    m_text->setText(says ? parts.join(QStringLiteral(" · ")) : m_idleText);
    const bool storing = m_progress.phase == ImportPhase::Storing;
    m_bar->setRange(0, std::max(1, storing ? m_progress.filesTotal : m_progress.pagesTotal));
    m_bar->setValue(storing ? m_progress.filesStored : m_progress.pagesRead + m_progress.pagesFailed);
    const bool controls = busy && !m_unfolded;
    m_bar->setVisible(controls);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause"), IconTone::Muted));
    m_pause->setVisible(controls && m_progress.phase != ImportPhase::Cancelling);
    m_cancel->setVisible(controls && m_progress.phase != ImportPhase::Cancelling);
    const bool over = !busy && !analysing && !m_doneText.isEmpty();
    m_unfold->setText(over ? m_doneText : tr("Show import"));
    m_unfold->setVisible(!m_unfolded && m_counts.all > m_counts.failed);
    m_failures->setText(tr("%1 could not be read").arg(m_counts.failed));
    m_failures->setVisible(m_counts.failed > 0 && !m_unfolded);
}

void StatusLine::setImportDone(const QString &words)
{
    m_doneText = words;
    follow();
}

void StatusLine::setIdleText(const QString &text)
{
    m_idleText = text;
    follow();
}

QString StatusLine::text() const { return m_text->text(); }

} // namespace tt
