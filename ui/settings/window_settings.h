// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>
#include <QVector>

#include <functional>

class QAction;
class QSettings;

namespace tt
{

struct SettingChoice {
    QVariant value;
    QString text;
};

/// One thing that a person can set: what it is called, what it may be, and what happens when it is set.
struct Setting {
    enum class Kind { Choice, Toggle, Text };

    QString key;   ///< in the settings file
    QString group; ///< one of SettingGroup's ids
    Kind kind = Kind::Toggle;
    QString text;
    QString help;
    QVariant standard; ///< what the program does by itself; says the type as well
    QVector<SettingChoice> choices = {};
    std::function<void(const QVariant &)> apply = {}; ///< takes effect at once
    bool appliesAtStart = true;
};

struct SettingGroup {
    QString id;
    QString text;
    QString iconName;
};

/// The settings of the window: remembered in the file, in effect as soon as they are set. What is as the
/// program has it is not written, so that a better standard of a later version is taken up. GUI thread.
class WindowSettings final : public QObject
{
    Q_OBJECT
public:
    explicit WindowSettings(QSettings &file, QObject *parent = nullptr);

    void addGroup(const SettingGroup &group) { m_groups.append(group); }
    /// Takes effect with what the file says.
    void add(const Setting &setting);
    /// A checkable action shows the setting and sets it.
    void bind(QAction *action, const QString &key);

    [[nodiscard]] const QVector<SettingGroup> &groups() const { return m_groups; }
    [[nodiscard]] const QVector<Setting> &all() const { return m_settings; }
    [[nodiscard]] const Setting *find(const QString &key) const;
    /// What is not a value of the setting counts as the standard.
    [[nodiscard]] QVariant value(const QString &key) const;
    [[nodiscard]] bool isStandard(const QString &key) const;

    void set(const QString &key, const QVariant &value);
    void reset(const QString &key);
    /// Gives what was changed, for setAll().
    QVariantMap resetAll();
    void setAll(const QVariantMap &values);

Q_SIGNALS:
    void changed(const QString &key);

private:
    QSettings &m_file;
    QVector<SettingGroup> m_groups;
    QVector<Setting> m_settings;
};

} // namespace tt
