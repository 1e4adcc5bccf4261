// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QVariantMap>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tt
{

class KeyMap;
class KeyPanel;
class SettingRow;
class Theme;
class WindowSettings;

/// All settings of the window, group by group, with a search over all of them. Not modal: the case goes on,
/// and what is set shows there at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(WindowSettings &settings, KeyMap &keys, const Theme &theme, QWidget *parent);

    /// The group's id as in WindowSettings, or keysGroup().
    void openAt(const QString &group);
    void openKeys();
    static QString keysGroup() { return QStringLiteral("keys"); }

    [[nodiscard]] QString group() const;
    [[nodiscard]] KeyPanel &keyPanel() const { return *m_keyPanel; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QListWidget *groupList() const { return m_groups; }
    /// Those that are on show now.
    [[nodiscard]] QVector<SettingRow *> shownRows() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Part {
        QString id;
        QString text;
        QWidget *widget = nullptr; ///< heading and rows
        QLabel *heading = nullptr;
        QVector<SettingRow *> rows;
    };

    QWidget *makeSide();
    QWidget *makeFoot();
    void addPart(const QString &id, const QString &text, const QString &iconName, QVBoxLayout *column);
    void find(const QString &query);
    void showGroup();
    void resetAll();
    void showResetAll();
    [[nodiscard]] int findIn(Part &part, const QStringList &words);

    WindowSettings &m_settings;
    const Theme &m_theme;
    QLineEdit *m_search;
    QListWidget *m_groups;
    KeyPanel *m_keyPanel;
    QScrollArea *m_scroll;
    QLabel *m_none;
    QPushButton *m_resetAll;
    QVector<Part> m_parts;
    QVariantMap m_before; ///< what the last "all" took back, to be taken back itself
};

} // namespace tt
