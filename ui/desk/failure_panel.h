// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace tt
{

class CaseFeed;
class Theme;

/// What could not be read, why, and another try. Opens over the status line.
class FailurePanel final : public QWidget
{
    Q_OBJECT
public:
    FailurePanel(CaseFeed &feed, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void documentChosen(tt::DocumentId document, int page);
    void passwordAsked(tt::DocumentId document);

private:
    [[nodiscard]] DocumentId chosen() const;
    void updateButtons();

    CaseFeed &m_feed;
    QListView *m_list;
    QPushButton *m_retry;
    QPushButton *m_retryAll;
    QPushButton *m_password;
};

} // namespace tt
