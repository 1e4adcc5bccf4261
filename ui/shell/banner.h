// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/error.h"

#include <QPointer>
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
    void showNotice(const QString &text, const Step &step = {});
    /// A notice whose step is a question: its button has the keyboard, Escape leaves it and gives the
    /// keyboard back.
    void ask(const QString &text, const Step &step);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void errorShown(const tt::Error &error);
    void noticeShown(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();
    void show(const QString &look, const QString &text, const Step &step);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_step;
    QPushButton *m_copy;
    std::function<void()> m_action;
    QString m_diagnostics;
    QPointer<QWidget> m_before; ///< had the keyboard when the question came
};

} // namespace tt
