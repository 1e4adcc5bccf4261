// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QKeyEvent>

namespace tt
{

/// A list to choose from in which letters choose an entry, as everywhere: they are not the review's keys
/// while it has the focus.
class ChoiceBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
            if (plain && !key->text().isEmpty() && key->text().front().isPrint()) {
                event->accept();
                return true;
            }
        }
        return QComboBox::event(event);
    }
};

} // namespace tt
