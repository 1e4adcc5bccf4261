// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace tt
{

class KeyMap;
class MatchDelegate;

/// Every action with its key, and a field that takes another one: a part of the settings. A key that is taken
/// is said, and given over only when that is asked for.
class KeyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyPanel(KeyMap &keys, QWidget *parent = nullptr);

    void open();
    /// Only actions and keys with all the words, which are marked; how many there are.
    int filter(const QStringList &words);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeEditor();
    void refresh();
    void chosen();
    void typed();
    void take();
    void say(const QString &words, bool bad);
    [[nodiscard]] QAction *action() const; ///< of the row that is chosen

    KeyMap &m_keys;
    QTreeWidget *m_list;
    MatchDelegate *m_marks;
    QKeySequenceEdit *m_field;
    QLabel *m_words;
    QPushButton *m_take;
    QPushButton *m_none;
    QPushButton *m_own;
    QPushButton *m_allOwn;
};

} // namespace tt
