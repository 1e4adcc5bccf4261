// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tt
{

/// Asks for a passphrase; a new one twice, with advice while it is typed. Deletes itself.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Known, New };
    PassphraseDialog(const QString &question, Kind kind, QWidget *parent);

Q_SIGNALS:
    void given(const QString &passphrase);

private:
    void look();

    Kind m_kind;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QLabel *m_advice;
    QPushButton *m_ok;
};

} // namespace tt
