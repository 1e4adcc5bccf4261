// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_map.h"

#include "ui/shell/widgets.h"

#include <QAction>
#include <QSettings>
#include <QStringList>

namespace tt
{

namespace
{

QString settingOf(const QAction *action) { return QStringLiteral("keys/") + action->objectName(); }

QStringList written(const QList<QKeySequence> &keys)
{
    QStringList out;
    for (const QKeySequence &key : keys)
        out << key.toString(QKeySequence::PortableText);
    return out;
}

} // namespace

KeyMap::KeyMap(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void KeyMap::add(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->objectName().isEmpty() || m_own.contains(action)) continue;
        m_own.insert(action, action->shortcuts());
        m_actions.append(action);
    }
    for (QAction *action : actions) {
        if (!m_own.contains(action) || !m_settings.contains(settingOf(action))) continue;
        QList<QKeySequence> keys;
        const QStringList kept = m_settings.value(settingOf(action)).toStringList();
        for (const QString &key : kept) {
            if (!key.isEmpty()) keys << QKeySequence(key, QKeySequence::PortableText);
        }
        apply(action, keys);
    }
}

QAction *KeyMap::holder(const QKeySequence &key, const QAction *action) const
{
    if (key.isEmpty()) return nullptr;
    for (QAction *other : m_actions) {
        if (other != action && other->shortcuts().contains(key)) return other;
    }
    return nullptr;
}

void KeyMap::set(QAction *action, const QKeySequence &key)
{
    while (QAction *other = holder(key, action)) {
        QList<QKeySequence> left = other->shortcuts();
        left.removeAll(key);
        apply(other, left);
        keep(other);
    }
    // Further keys of the action stay: Enter of the number pad beside Return, F3 beside J.
    QList<QKeySequence> keys = m_own.value(action).mid(1);
    keys.removeAll(key);
    for (qsizetype i = keys.size() - 1; i >= 0; --i) {
        if (holder(keys.at(i), action)) keys.removeAt(i);
    }
    if (!key.isEmpty()) keys.prepend(key);
    apply(action, key.isEmpty() ? QList<QKeySequence>() : keys);
    keep(action);
    Q_EMIT changed();
}

bool KeyMap::reset(QAction *action)
{
    QList<QKeySequence> keys = m_own.value(action);
    for (const QKeySequence &key : std::as_const(keys)) {
        if (holder(key, action)) return false;
    }
    apply(action, keys);
    keep(action);
    Q_EMIT changed();
    return true;
}

void KeyMap::resetAll()
{
    for (QAction *action : std::as_const(m_actions)) {
        apply(action, m_own.value(action));
        keep(action);
    }
    Q_EMIT changed();
}

bool KeyMap::isChanged(const QAction *action) const { return action->shortcuts() != m_own.value(action); }

void KeyMap::apply(QAction *action, const QList<QKeySequence> &keys)
{
    const QString before = action->shortcut().toString(QKeySequence::NativeText);
    action->setShortcuts(keys);
    const QString now = action->shortcut().toString(QKeySequence::NativeText);
    // A tooltip that says more than name and key keeps its words.
    QString words = action->toolTip();
    const QString cap = QStringLiteral(" (%1)");
    if (!before.isEmpty() && words.endsWith(cap.arg(before))) words.chop(cap.arg(before).size());
    action->setToolTip(now.isEmpty() ? words : words + cap.arg(now));
}

void KeyMap::keep(const QAction *action)
{
    if (isChanged(action))
        m_settings.setValue(settingOf(action), written(action->shortcuts()));
    else
        m_settings.remove(settingOf(action));
}

} // namespace tt
