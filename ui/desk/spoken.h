// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace tt
{

/// Tells a screen reader at once what has just appeared in `place`, which keeps the words as its description.
inline void speak(QWidget *place, const QString &words)
{
    place->setAccessibleDescription(words);
    QAccessibleEvent event(place, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace tt
