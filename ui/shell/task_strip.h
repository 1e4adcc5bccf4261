// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tt
{

/// One piece of long work beside reading: what it is, how far it is, and a way to stop it. Hidden while there
/// is none.
class TaskStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskStrip(QWidget *parent = nullptr);

    /// `total` 0: nobody knows yet how much it is.
    void show(const QString &text, int done, int total);
    /// It was asked to stop and has not yet.
    void showStopping(const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelAsked();

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace tt
