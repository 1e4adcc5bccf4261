// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace tt
{

/// Letters judge the finding on the desk, wherever the focus is. A section that hides the desk takes them for
/// itself: nobody confirms or rejects what they do not see.
inline bool keepFromDesk(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool letter = key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z;
    if (!letter || key->modifiers() != Qt::NoModifier) return false;
    event->accept();
    return true;
}

} // namespace tt
