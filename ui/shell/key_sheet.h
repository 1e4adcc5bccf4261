// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class QAction;
class QGridLayout;
class QLineEdit;

namespace tt
{

/// Keys of one subject.
struct KeyGroup {
    QString title;
    QList<QAction *> actions;
};

/// All keys at a glance, by subject, over the window; what is typed looks for one. Escape, Return or a click
/// beside it closes it.
class KeySheet final : public QWidget
{
    Q_OBJECT
public:
    KeySheet(QList<KeyGroup> groups, QWidget *window);

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    void firstStepsAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QString &wanted);

    QList<KeyGroup> m_groups;
    QLineEdit *m_search;
    QWidget *m_card;
    QWidget *m_list;
    QPointer<QWidget> m_before; ///< had the keyboard, and gets it back
};

} // namespace tt
