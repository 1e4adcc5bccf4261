// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/window_settings.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace tt
{

namespace
{

QVariant checkedValue(const Setting &setting, QVariant value)
{
    if (!value.isValid() || !value.convert(setting.standard.metaType())) return setting.standard;
    if (setting.kind != Setting::Kind::Choice) return value;
    const bool known = std::any_of(setting.choices.cbegin(), setting.choices.cend(),
                                   [&value](const SettingChoice &choice) { return choice.value == value; });
    return known ? value : setting.standard;
}

} // namespace

WindowSettings::WindowSettings(QSettings &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
}

void WindowSettings::add(const Setting &setting)
{
    m_settings.append(setting);
    if (setting.appliesAtStart && setting.apply) setting.apply(value(setting.key));
}

void WindowSettings::bind(QAction *action, const QString &key)
{
    action->setCheckable(true);
    action->setChecked(value(key).toBool());
    connect(action, &QAction::toggled, this, [this, key](bool on) { set(key, on); });
    connect(this, &WindowSettings::changed, action, [this, action, key](const QString &which) {
        if (which == key) action->setChecked(value(key).toBool());
    });
}

const Setting *WindowSettings::find(const QString &key) const
{
    const auto found = std::find_if(m_settings.cbegin(), m_settings.cend(),
                                    [&key](const Setting &setting) { return setting.key == key; });
    return found == m_settings.cend() ? nullptr : &*found;
}

QVariant WindowSettings::value(const QString &key) const
{
    const Setting *setting = find(key);
    return setting ? checkedValue(*setting, m_file.value(key)) : QVariant();
}

bool WindowSettings::isStandard(const QString &key) const
{
    const Setting *setting = find(key);
    return !setting || value(key) == setting->standard;
}

void WindowSettings::set(const QString &key, const QVariant &wanted)
{
    const Setting *setting = find(key);
    if (!setting) return;
    const QVariant now = checkedValue(*setting, wanted);
    if (now == value(key)) return;
    if (now == setting->standard)
        m_file.remove(key);
    else
        m_file.setValue(key, now);
    if (setting->apply) setting->apply(now);
    Q_EMIT changed(key);
}

void WindowSettings::reset(const QString &key)
{
    if (const Setting *setting = find(key)) set(key, setting->standard);
}

QVariantMap WindowSettings::resetAll()
{
    QVariantMap before;
    for (const Setting &setting : std::as_const(m_settings)) {
        if (!isStandard(setting.key)) before.insert(setting.key, value(setting.key));
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        reset(it.key());
    return before;
}

void WindowSettings::setAll(const QVariantMap &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        set(it.key(), it.value());
}

} // namespace tt
