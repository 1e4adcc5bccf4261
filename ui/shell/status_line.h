// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/import_progress.h"
#include "ui/models/import_item_model.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QAction;
class QProgressBar;
class QPushButton;

namespace tt
{

class ElidedLabel;
class TaskStrip;

/// The strip at the bottom: in one line how reading goes and what can be done about it (unless the import
/// dock says it), what failed, and that nothing leaves this computer.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setImport(const ImportProgress &progress, const ImportCounts &counts);
    /// While the import dock is open it says how reading goes, and this line does not.
    void setImportUnfolded(bool unfolded);
    /// What came of the import that ended; stands on the button that shows it. Empty: forgotten.
    void setImportDone(const QString &words);
    /// What stands there while nothing is being read.
    void setIdleText(const QString &text);
    [[nodiscard]] QString text() const;
    /// What was undone or done again, and the way back; a screen reader says it at once.
    void showStep(const QString &words, QAction *other);
    void hideStep();
    /// Other long work than reading.
    [[nodiscard]] TaskStrip &task() const { return *m_task; }

Q_SIGNALS:
    void pauseAsked();
    void resumeAsked();
    void cancelAsked();
    void failuresAsked();
    void unfoldAsked();

private:
    void follow();

    QLabel *m_text;
    QPushButton *m_unfold;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_failures;
    TaskStrip *m_task;
    ElidedLabel *m_step;
    QPushButton *m_stepBack;
    QPointer<QAction> m_other; ///< what the button beside the step does
    ImportProgress m_progress;
    ImportCounts m_counts;
    QString m_idleText;
    QString m_doneText;
    bool m_unfolded = false;
};

} // namespace tt
