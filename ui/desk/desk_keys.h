// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeyEvent>
#include <QKeySequence>
#include <QList>

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

/// The same for the keys that these actions have by now: people may give them others.
inline bool keepFromDesk(QEvent *event, const QList<QAction *> &actions)
{
    if (event->type() != QEvent::ShortcutOverride) return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    for (const QAction *action : actions) {
        if (!action->shortcuts().contains(pressed)) continue;
        event->accept();
        return true;
    }
    return false;
}

} // namespace tt
