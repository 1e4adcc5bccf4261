// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/bundle.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tt
{

class CaseSession;
class Theme;
class UserPrompt;

/// Writes an evidence bundle: what goes in, how far it is, and the one number to print beside a story.
class ExportView final : public QWidget
{
    Q_OBJECT
public:
    ExportView(CaseSession &session, UserPrompt &prompt, const Theme &theme, QWidget *parent = nullptr);

    void reset();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString manifestShown() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCard();
    void tellReviewed();
    QWidget *makeResult();
    void choose();
    void run(const QString &path);
    void finish(const Result<BundleSummary> &result);

    CaseSession &m_session;
    UserPrompt &m_prompt;
    QCheckBox *m_originals;
    QCheckBox *m_crops;
    QLabel *m_open; ///< what is not reviewed, or in dispute
    QPushButton *m_start;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
    QLabel *m_state;
    QWidget *m_result = nullptr;
    QLabel *m_counts;
    QLabel *m_hash;
    QLabel *m_path;
    StopSource m_stop;
    bool m_running = false;
    bool m_asking = false; ///< how far the review is
};

} // namespace tt
