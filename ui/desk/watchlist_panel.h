// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/case_watchlists.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tt
{

class CaseSession;
class TaskStrip;
class UserPrompt;
struct AnalysisProgress;

/// The watch-lists of the case: what it is analysed with, and adding, removing and saving lists. Opens over
/// the status line. Stored text is analysed again after a change; how far that is stands in the head.
class WatchlistPanel final : public QWidget
{
    Q_OBJECT
public:
    WatchlistPanel(CaseSession &session, UserPrompt &prompt, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QStringList names() const;
    /// What was said last: problems of a file, or what the lists do to each other.
    [[nodiscard]] QString said() const;
    [[nodiscard]] TaskStrip &progress() const { return *m_progress; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void show(const CaseWatchlists &lists);
    void updateButtons();
    [[nodiscard]] const CaseWatchlist *chosen() const;
    void add(const QString &path);
    void store(const WatchlistFile &list, const WatchlistReading &reading);
    void renewBuiltIn();
    void remove();
    void askTarget();
    void save(const QString &name, const QString &path);
    void say(const QString &text);
    void showProgress(const AnalysisProgress &progress);
    void showFinished(const AnalysisProgress &progress, bool cancelled);

    CaseSession &m_session;
    UserPrompt &m_prompt;
    CaseWatchlists m_lists;
    QString m_problems; ///< of the file that was added last
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_save;
    QPushButton *m_renew;
    QPushButton *m_analyse;
    TaskStrip *m_progress;
};

} // namespace tt
