// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/shell/icons.h"
#include "ui/shell/task_strip.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

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

QString timeLeft(int seconds)
{
    if (seconds < 0) return {};
    if (seconds < 60) return StatusLine::tr("less than a minute left");
    const int minutes = (seconds + 30) / 60;
    if (minutes < 90) return StatusLine::tr("%1 min left").arg(minutes);
    return StatusLine::tr("%1 h left").arg((minutes + 30) / 60);
}

} // namespace

QString progressText(const ImportProgress &progress)
{
    QStringList parts;
    switch (progress.phase) {
    case ImportPhase::Idle:
        return {};
    case ImportPhase::Storing:
        return StatusLine::tr("Storing originals, %1 of %2")
            .arg(progress.filesStored)
            .arg(progress.filesTotal);
    case ImportPhase::Cancelling:
        return StatusLine::tr("Stopping after the pages being read …");
    case ImportPhase::Paused:
        parts << StatusLine::tr("Paused at page %1 of %2")
                     .arg(progress.pagesRead + progress.pagesFailed)
                     .arg(progress.pagesTotal);
        return parts.join(QStringLiteral(" · "));
    case ImportPhase::Reading:
        break;
    }
    parts << StatusLine::tr("Reading document %1 of %2")
                 .arg(std::min(progress.documentsDone + 1, progress.documentsTotal))
                 .arg(progress.documentsTotal);
    if (progress.pagesTotal > 0)
        parts << StatusLine::tr("page %1 of %2")
                     .arg(progress.pagesRead + progress.pagesFailed)
                     .arg(progress.pagesTotal);
    if (progress.pagesPerMinute >= 0.5)
        parts << StatusLine::tr("%1 pages/min").arg(QLocale().toString(progress.pagesPerMinute, 'f', 0));
    parts << timeLeft(progress.secondsLeft);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, QStringLiteral("caption")))
    , m_bar(new QProgressBar)
    , m_pause(linkButton(QStringLiteral("pause"), QStringLiteral("pause")))
    , m_cancel(linkButton(QStringLiteral("x"), QStringLiteral("cancel")))
    , m_failures(linkButton(QStringLiteral("triangle-alert"), QStringLiteral("failures")))
    , m_task(new TaskStrip)
{
    setLook(this, QStringLiteral("status"));
    setFixedHeight(27);
    m_text->setAccessibleName(tr("Reading progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setProperty("look", QStringLiteral("busy"));
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
    row->addSpacing(space::m);
    row->addWidget(m_task);
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
    connect(m_failures, &QPushButton::clicked, this, &StatusLine::failuresAsked);
    setProgress({});
    setFailures(0);
}

void StatusLine::setProgress(const ImportProgress &progress)
{
    m_progress = progress;
    const bool idle = progress.phase == ImportPhase::Idle;
    const bool paused = progress.phase == ImportPhase::Paused;
    m_text->setText(idle ? m_idleText : progressText(progress));
    const bool storing = progress.phase == ImportPhase::Storing;
    m_bar->setRange(0, std::max(1, storing ? progress.filesTotal : progress.pagesTotal));
    m_bar->setValue(storing ? progress.filesStored : progress.pagesRead + progress.pagesFailed);
    m_bar->setVisible(!idle);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause"), IconTone::Muted));
    m_pause->setVisible(!idle && progress.phase != ImportPhase::Cancelling);
    m_cancel->setVisible(!idle && progress.phase != ImportPhase::Cancelling);
}

void StatusLine::setFailures(int count)
{
    m_failures->setText(tr("%1 could not be read").arg(count));
    m_failures->setVisible(count > 0);
}

void StatusLine::setIdleText(const QString &text)
{
    m_idleText = text;
    if (m_progress.phase == ImportPhase::Idle) m_text->setText(text);
}

QString StatusLine::text() const { return m_text->text(); }

} // namespace tt
