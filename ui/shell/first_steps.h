// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace tt
{

/// The way from scans to a confirmed figure and a bundle, in a few steps; each has the key of what it speaks
/// of and a button that does it. Stands in the main area; the case stays as it is behind it.
class FirstSteps final : public QWidget
{
    Q_OBJECT
public:
    /// Finds the window's actions by their names in `actions`.
    explicit FirstSteps(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Whether steps that need a case can be taken.
    void setCaseOpen(bool open);

Q_SIGNALS:
    /// Before a step's action is triggered, and by Escape.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeStep(int number, const QString &title, QAction *action, const QString &button);
    void follow();

    struct Step {
        QAction *action;
        QPushButton *button;
        QLabel *key;
        QLabel *text;
        QString words;            ///< with the places of keys
        QVector<QAction *> named; ///< whose keys the words name
    };
    QVector<Step> m_steps;
    QLabel *m_needsCase;
    QPushButton *m_back;
};

} // namespace tt
