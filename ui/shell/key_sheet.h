// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;

namespace tt
{

/// All keys at a glance, over the window; a click or any key closes it.
class KeySheet final : public QWidget
{
    Q_OBJECT
public:
    KeySheet(const QList<QAction *> &actions, QWidget *window);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<QWidget> m_before; ///< had the keyboard, and gets it back
};

} // namespace tt
