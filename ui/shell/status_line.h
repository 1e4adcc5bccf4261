// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/import_progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tt
{

class TaskStrip;

/// The strip at the bottom: how reading goes and what can be done about it, what failed, and that nothing
/// leaves this computer.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setProgress(const ImportProgress &progress);
    void setFailures(int count);
    /// What stands there while nothing is being read.
    void setIdleText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Other long work than reading.
    [[nodiscard]] TaskStrip &task() const { return *m_task; }

Q_SIGNALS:
    void pauseAsked();
    void resumeAsked();
    void cancelAsked();
    void failuresAsked();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_failures;
    TaskStrip *m_task;
    ImportProgress m_progress;
    QString m_idleText;
};

/// "Reading 49 of 51 documents · 58 pages/min · 1 min left".
QString progressText(const ImportProgress &progress);

} // namespace tt
