// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/error.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace tt
{

/// Says what went wrong, or well, at the top of the window, with the next step as a button. Never in the way:
/// the rest keeps working.
class Banner final : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    struct Step {
        QString text; ///< empty: no button
        std::function<void()> action;
    };

    void showError(const Error &error, const Step &step = {});
    enum class Stays { Moment, WhileOpen };
    /// Goes by itself when there was time to read it, unless the pointer or the keyboard is in it, or it
    /// stays as long as the case is open.
    void showNotice(const QString &text, const Step &step = {}, Stays stays = Stays::Moment);
    /// As another case means that a notice is about nothing any more; an error stays.
    void dropNotice();
    /// A notice whose step is a question: its button has the keyboard, Escape leaves it and gives the
    /// keyboard back.
    void ask(const QString &text, const Step &step);
    [[nodiscard]] QString text() const;
    /// For tests: how long a notice stays, milliseconds.
    void setPatience(int ms) { m_patience = ms; }

Q_SIGNALS:
    void errorShown(const tt::Error &error);
    void noticeShown(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void leave();
    void goWhenRead();
    void showIcon();
    void show(const QString &look, const QString &text, const Step &step);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_step;
    QPushButton *m_copy;
    std::function<void()> m_action;
    QString m_diagnostics;
    QTimer m_reading; ///< of a notice
    int m_patience;
    bool m_isError = false;
    QPointer<QWidget> m_before; ///< had the keyboard when the question came
};

} // namespace tt
