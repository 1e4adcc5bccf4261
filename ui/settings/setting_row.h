// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/window_settings.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tt
{

class Theme;

/// One setting: its name and what it does, the control, and the way back to the standard.
class SettingRow final : public QWidget
{
    Q_OBJECT
public:
    SettingRow(WindowSettings &settings, const QString &key, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QString &group() const { return m_group; }
    [[nodiscard]] QWidget *control() const { return m_control; }
    /// Marks what the words met; false when they do not all stand here. No words: everything matches.
    bool showMatch(const QStringList &words, const QString &groupText);

private:
    QWidget *makeControl(const Setting &setting);
    void showValue();

    WindowSettings &m_settings;
    const Theme &m_theme;
    QString m_key;
    QString m_group;
    QLabel *m_name;
    QLabel *m_help;
    QWidget *m_control = nullptr;
    QToolButton *m_reset;
};

} // namespace tt
