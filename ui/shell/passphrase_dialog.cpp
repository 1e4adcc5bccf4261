// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_dialog.h"

#include "app/sealing/passphrase.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tt
{

namespace
{

QLineEdit *secretField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    field->setAccessibleName(name);
    return field;
}

} // namespace

PassphraseDialog::PassphraseDialog(const QString &question, Kind kind, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_first(secretField(tr("Passphrase")))
    , m_second(secretField(tr("The same again")))
    , m_advice(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Passphrase"));
    auto *words = new QLabel(question);
    words->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_advice->setMinimumWidth(420);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto *form = new QFormLayout(this);
    form->addRow(words);
    form->addRow(tr("Passphrase"), m_first);
    if (kind == Kind::New) {
        form->addRow(tr("The same again"), m_second);
        form->addRow(m_advice);
    } else {
        m_second->setParent(this);
        m_advice->setParent(this);
        m_second->hide();
        m_advice->hide();
    }
    form->addRow(buttons);
    connect(m_first, &QLineEdit::textChanged, this, &PassphraseDialog::look);
    connect(m_second, &QLineEdit::textChanged, this, &PassphraseDialog::look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(m_first->text());
        accept();
    });
    look();
}

void PassphraseDialog::look()
{
    const QString text = m_first->text();
    const bool same = m_kind == Kind::Known || text == m_second->text();
    m_ok->setEnabled(!text.isEmpty() && same);
    if (!same && !m_second->text().isEmpty() && !text.startsWith(m_second->text()))
        m_advice->setText(tr("The two differ."));
    else
        m_advice->setText(text.isEmpty() ? QString() : passphraseAdvice(text));
}

} // namespace tt
