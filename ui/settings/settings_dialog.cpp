// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/settings/match_text.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/window_settings.h"
#include "ui/shell/icons.h"
#include "ui/shell/key_panel.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

SettingsDialog::SettingsDialog(WindowSettings &settings, KeyMap &keys, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_search(new QLineEdit)
    , m_groups(new QListWidget)
    , m_keyPanel(new KeyPanel(keys))
    , m_scroll(new QScrollArea)
    , m_none(makeLabel(tr("No setting has these words."), QStringLiteral("muted")))
    , m_resetAll(new QPushButton)
{
    setObjectName(QStringLiteral("settings-dialog"));
    setWindowTitle(tr("Settings"));
    setLook(this, QStringLiteral("window"));
    resize(760, 560);
    // Everything is put where it stays before it is filled: what moves into a window afterwards gets its
    // looks a second time, which took most of the time to open.
    auto *body = new QWidget;
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    whole->addLayout(middle, 1);
    middle->addWidget(makeSide());
    middle->addWidget(m_scroll, 1);
    whole->addWidget(makeFoot());
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::xl, space::l, space::l, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_none);
    for (const SettingGroup &group : settings.groups())
        addPart(group.id, group.text, group.iconName, column);
    addPart(keysGroup(), tr("Keys"), QStringLiteral("keyboard"), column);
    static_cast<QVBoxLayout *>(m_parts.last().widget->layout())->addWidget(m_keyPanel, 1);
    column->setStretchFactor(m_parts.last().widget, 1); // the keys are a list: it takes what room there is
    column->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_groups, &QListWidget::currentRowChanged, this, &SettingsDialog::showGroup);
    connect(m_keyPanel, &KeyPanel::closed, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, [this] { find(m_search->text()); });
    m_groups->setCurrentRow(0);
    find({});
}

QWidget *SettingsDialog::makeSide()
{
    auto *side = new QWidget;
    setLook(side, QStringLiteral("rail"));
    side->setFixedWidth(204);
    m_search->setObjectName(QStringLiteral("settings-search"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setToolTip(tr("Search settings (%1)").arg(QKeySequence(QKeySequence::Find).toString()));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_groups->setObjectName(QStringLiteral("settings-groups"));
    m_groups->setAccessibleName(tr("Groups of settings"));
    m_groups->setIconSize(QSize(16, 16));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::s, space::m, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_groups, 1);
    return side;
}

QWidget *SettingsDialog::makeFoot()
{
    auto *foot = new QWidget;
    setLook(foot, QStringLiteral("status"));
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("settings-close"));
    close->setAutoDefault(false);
    close->setToolTip(tr("Close (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_resetAll->setObjectName(QStringLiteral("settings-reset-all"));
    m_resetAll->setAutoDefault(false);
    showResetAll();
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->addWidget(m_resetAll);
    row->addStretch();
    row->addWidget(makeLabel(tr("What is set takes effect at once."), QStringLiteral("caption")));
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_resetAll, &QPushButton::clicked, this, &SettingsDialog::resetAll);
    connect(&m_settings, &WindowSettings::changed, this, &SettingsDialog::showResetAll);
    return foot;
}

void SettingsDialog::addPart(const QString &id, const QString &text, const QString &iconName,
                             QVBoxLayout *column)
{
    Part part{id, text, new QWidget, makeLabel(text, QStringLiteral("section")), {}};
    column->addWidget(part.widget);
    auto *rows = new QVBoxLayout(part.widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(part.heading);
    rows->addSpacing(space::s);
    for (const Setting &setting : m_settings.all()) {
        if (setting.group != id) continue;
        auto *row = new SettingRow(m_settings, setting.key, m_theme);
        rows->addWidget(row);
        part.rows << row;
    }
    auto *item = new QListWidgetItem(icon(iconName, IconTone::Muted), text, m_groups);
    item->setData(Qt::UserRole, id);
    m_parts << part;
}

void SettingsDialog::openAt(const QString &group)
{
    m_search->clear();
    for (int row = 0; row < m_groups->count(); ++row) {
        if (m_groups->item(row)->data(Qt::UserRole) == group) m_groups->setCurrentRow(row);
    }
    show();
    raise();
    activateWindow();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void SettingsDialog::openKeys()
{
    openAt(keysGroup());
    m_keyPanel->open();
}

QString SettingsDialog::group() const
{
    const QListWidgetItem *item = m_groups->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QVector<SettingRow *> SettingsDialog::shownRows() const
{
    QVector<SettingRow *> shown;
    for (const Part &part : m_parts) {
        for (SettingRow *row : part.rows) {
            if (row->isVisibleTo(this)) shown << row;
        }
    }
    return shown;
}

/// How many rows of the group the words meet; they alone are shown.
int SettingsDialog::findIn(Part &part, const QStringList &words)
{
    if (part.id == keysGroup()) return m_keyPanel->filter(words);
    int hits = 0;
    for (SettingRow *row : part.rows) {
        const bool met = row->showMatch(words, part.text);
        row->setVisible(met);
        if (met) ++hits;
    }
    return hits;
}

void SettingsDialog::find(const QString &query)
{
    const QStringList words = searchWords(query);
    bool any = false;
    for (int i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        const int hits = findIn(part, words);
        any = any || hits > 0;
        QListWidgetItem *item = m_groups->item(i);
        // Dimmed by the palette; still there to be seen.
        item->setFlags(hits > 0 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        item->setText(words.isEmpty() ? part.text : QStringLiteral("%1  %2").arg(part.text).arg(hits));
        const bool chosen = words.isEmpty() ? m_groups->currentRow() == i : hits > 0;
        part.widget->setVisible(chosen);
        part.heading->setText(part.text);
    }
    m_none->setVisible(!any);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsDialog::showGroup()
{
    if (searchWords(m_search->text()).isEmpty()) {
        find({});
        return;
    }
    const int row = m_groups->currentRow();
    if (row >= 0) m_scroll->ensureWidgetVisible(m_parts.at(row).heading);
}

void SettingsDialog::resetAll()
{
    if (m_before.isEmpty()) {
        m_before = m_settings.resetAll();
    } else {
        // Taken first: what is set meanwhile makes the offer go.
        m_settings.setAll(std::exchange(m_before, {}));
    }
    showResetAll();
}

void SettingsDialog::showResetAll()
{
    const bool allStandard =
        std::all_of(m_settings.all().cbegin(), m_settings.all().cend(),
                    [this](const Setting &setting) { return m_settings.isStandard(setting.key); });
    // Setting something after "all" is the answer to whether it was meant.
    if (!allStandard) m_before.clear();
    m_resetAll->setText(m_before.isEmpty() ? tr("All back to default") : tr("Undo: all as it was set"));
    m_resetAll->setEnabled(!allStandard || !m_before.isEmpty());
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        const QVector<SettingRow *> rows = shownRows();
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) && !rows.isEmpty()) {
            rows.first()->control()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    QDialog::keyPressEvent(event);
}

void SettingsDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    // Not every window manager gives the focus back to the window that it came from.
    if (parentWidget() && parentWidget()->isVisible()) parentWidget()->activateWindow();
}

} // namespace tt
