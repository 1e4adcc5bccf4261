// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QSettings;

namespace tt
{

/// Which key does what: every action with a key, as the program has it until a person changes it. Changes are
/// kept in the settings under "keys/" and the action's object name.
class KeyMap final : public QObject
{
    Q_OBJECT
public:
    explicit KeyMap(QSettings &settings, QObject *parent = nullptr);

    /// Takes the action with the keys it has now as its own, and gives it those that were kept. Actions
    /// without an object name or twice are left alone.
    void add(const QList<QAction *> &actions);
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    /// Who has the key already; null: nobody, or `action` itself.
    [[nodiscard]] QAction *holder(const QKeySequence &key, const QAction *action) const;
    /// Gives the action the key; an empty one: none. Whoever had it before is left without it.
    void set(QAction *action, const QKeySequence &key);
    /// Back to the program's own key, unless another action has it by now; false then.
    bool reset(QAction *action);
    void resetAll();
    [[nodiscard]] bool isChanged(const QAction *action) const;

Q_SIGNALS:
    void changed();

private:
    void apply(QAction *action, const QList<QKeySequence> &keys);
    void keep(const QAction *action);

    QSettings &m_settings;
    QList<QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_own;
};

} // namespace tt
