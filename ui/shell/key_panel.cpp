// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_panel.h"

#include "ui/settings/match_delegate.h"
#include "ui/shell/icons.h"
#include "ui/shell/key_map.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

namespace
{

QString nameOf(const QAction *action) { return action->text().remove(u'&').remove(u'…').trimmed(); }

QString keyOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

} // namespace

KeyPanel::KeyPanel(KeyMap &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_list(new QTreeWidget)
    , m_marks(new MatchDelegate(this))
    , m_field(new QKeySequenceEdit)
    , m_words(makeLabel({}, QStringLiteral("muted")))
    , m_take(new QPushButton(tr("Use it here")))
    , m_none(new QPushButton(tr("No key")))
    , m_own(new QPushButton(tr("Its own key again")))
    , m_allOwn(new QPushButton(tr("All keys as they were")))
{
    setObjectName(QStringLiteral("key-panel"));
    setMinimumHeight(360);
    m_list->setObjectName(QStringLiteral("key-list"));
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Key")});
    m_list->setItemDelegate(m_marks);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->installEventFilter(this);
    m_field->installEventFilter(this);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::l);
    body->addWidget(m_list, 3);
    body->addWidget(makeEditor(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(makeHead());
    column->addLayout(body, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyPanel::chosen);
    connect(m_field, &QKeySequenceEdit::keySequenceChanged, this, &KeyPanel::typed);
    connect(m_take, &QPushButton::clicked, this, &KeyPanel::take);
    connect(&keys, &KeyMap::changed, this, &KeyPanel::refresh);
    const std::initializer_list<QPushButton *> buttons = {m_take, m_none, m_own, m_allOwn};
    for (QPushButton *button : buttons)
        button->setAutoDefault(false); // Return belongs to the list
    refresh();
}

QWidget *KeyPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(makeLabel(tr("Choose an action, press Return, then the key."), QStringLiteral("caption")));
    row->addStretch();
    row->addWidget(m_allOwn);
    connect(m_allOwn, &QPushButton::clicked, this, [this] { m_keys.resetAll(); });
    return head;
}

QWidget *KeyPanel::makeEditor()
{
    auto *host = new QWidget;
    m_field->setObjectName(QStringLiteral("key-field"));
    m_field->setAccessibleName(tr("The new key"));
    m_take->setObjectName(QStringLiteral("key-take"));
    m_words->setObjectName(QStringLiteral("key-words"));
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_none);
    buttons->addWidget(m_own);
    buttons->addStretch();
    column->addWidget(m_field);
    column->addWidget(m_words);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (action()) m_keys.set(action(), {});
    });
    connect(m_own, &QPushButton::clicked, this, [this] {
        if (action() && !m_keys.reset(action()))
            say(tr("Its own key belongs to another action by now. Change that one first."), true);
    });
    return host;
}

int KeyPanel::filter(const QStringList &words)
{
    int hits = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const bool met = std::all_of(words.cbegin(), words.cend(), [item](const QString &word) {
            return item->text(0).contains(word, Qt::CaseInsensitive) ||
                   item->text(1).contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!met);
        if (met) ++hits;
    }
    m_marks->setWords(words);
    m_list->viewport()->update();
    return hits;
}

void KeyPanel::open()
{
    refresh();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void KeyPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QAction *KeyPanel::action() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_keys.actions().value(item->data(0, Qt::UserRole).toInt()) : nullptr;
}

void KeyPanel::refresh()
{
    const QList<QAction *> &actions = m_keys.actions();
    while (m_list->topLevelItemCount() < actions.size())
        m_list->addTopLevelItem(new QTreeWidgetItem);
    for (int row = 0; row < actions.size(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setText(0, nameOf(actions.at(row)));
        item->setText(1, keyOf(actions.at(row)));
        item->setData(0, Qt::UserRole, row);
        QFont font = m_list->font();
        font.setBold(m_keys.isChanged(actions.at(row)));
        item->setFont(1, font);
    }
    chosen();
}

void KeyPanel::chosen()
{
    const QAction *now = action();
    const QSignalBlocker quiet(m_field);
    m_field->setKeySequence(now ? now->shortcut() : QKeySequence());
    m_take->hide();
    m_own->setEnabled(now && m_keys.isChanged(now));
    m_none->setEnabled(now && !now->shortcut().isEmpty());
    say(now ? nameOf(now) : QString(), false);
}

void KeyPanel::typed()
{
    QAction *now = action();
    if (!now || m_field->keySequence().isEmpty()) return;
    // The first key counts: there are no sequences of keys here.
    const QKeySequence key(m_field->keySequence()[0]);
    if (key == now->shortcut()) return;
    if (const QAction *other = m_keys.holder(key, now)) {
        say(tr("%1 is the key of “%2”.").arg(key.toString(QKeySequence::NativeText), nameOf(other)), true);
        m_take->setProperty("key", QVariant::fromValue(key));
        m_take->show();
        m_take->setFocus();
        return;
    }
    m_keys.set(now, key);
    m_list->setFocus();
}

void KeyPanel::take()
{
    if (QAction *now = action()) m_keys.set(now, m_take->property("key").value<QKeySequence>());
    m_list->setFocus();
}

void KeyPanel::say(const QString &words, bool bad)
{
    m_words->setText(words);
    setLook(m_words, bad ? QStringLiteral("bad") : QStringLiteral("muted"));
}

bool KeyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        // The field would wait for a sequence of keys; here the first one counts, as soon as it is let go.
        if (event->type() == QEvent::KeyRelease)
            QMetaObject::invokeMethod(this, &KeyPanel::typed, Qt::QueuedConnection);
        const bool leaves =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (!leaves) return QWidget::eventFilter(watched, event);
        chosen();
        m_list->setFocus();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_field->clear();
            m_field->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tt
