// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace tt
{

class DiagnosticsCopy;
class LogFilterModel;
class LogModel;
class RunLog;
class UserPrompt;

/// What the program did and what went wrong in this run. Not modal.
class LogWindow final : public QDialog
{
    Q_OBJECT
public:
    LogWindow(const RunLog &log, DiagnosticsCopy &diagnostics, UserPrompt &prompt, QWidget *parent);

    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] QString words() const; ///< what was copied or saved last, or why not

private:
    void addKeys();
    QWidget *makeHead();
    QWidget *makeFoot();
    /// The selected rows, or all that are shown.
    [[nodiscard]] QString shownText() const;
    void copy();
    void save();
    void saved();
    void showCount();

    DiagnosticsCopy &m_diagnostics;
    UserPrompt &m_prompt;
    LogModel *m_model;
    LogFilterModel *m_filter;
    QTreeView *m_list;
    QComboBox *m_level;
    QLineEdit *m_text;
    QLabel *m_count;
    QLabel *m_words;
    QPushButton *m_copyDiagnostics;
    QString m_target;
    QFutureWatcher<QString> m_saving; ///< empty, or what went wrong
};

} // namespace tt
