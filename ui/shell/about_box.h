// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tt
{

/// What the program is, its licence, and whose work is in it. Deletes itself when closed.
class AboutBox final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutBox(QWidget *parent);

Q_SIGNALS:
    void diagnosticsAsked();
};

} // namespace tt
