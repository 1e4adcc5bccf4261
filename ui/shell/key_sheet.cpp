// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_sheet.h"

#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kColumnWidth = 300;
constexpr int kAround = 120; ///< of the window, beside and above the card
constexpr int kMostColumns = 5;
constexpr int kHead = 110; ///< heading, search and margins

QString nameOf(const QAction *action)
{
    return action->text().remove(u'&').remove(QStringLiteral("…")).trimmed();
}

QString keyOf(const QAction *action) { return action->shortcut().toString(QKeySequence::NativeText); }

bool fits(const KeyGroup &group, const QAction *action, const QString &wanted)
{
    return nameOf(action).contains(wanted, Qt::CaseInsensitive) ||
           keyOf(action).contains(wanted, Qt::CaseInsensitive) ||
           group.title.contains(wanted, Qt::CaseInsensitive);
}

/// Those that fit; groups without one are left out.
QList<KeyGroup> fitting(const QList<KeyGroup> &groups, const QString &wanted)
{
    QList<KeyGroup> shown;
    for (const KeyGroup &group : groups) {
        KeyGroup part{group.title, {}};
        std::copy_if(group.actions.begin(), group.actions.end(), std::back_inserter(part.actions),
                     [&](const QAction *action) { return fits(group, action, wanted); });
        if (!part.actions.isEmpty()) shown.append(part);
    }
    return shown;
}

QWidget *groupBox(const KeyGroup &group)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, space::m);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    QLabel *title = makeLabel(group.title, QStringLiteral("head"));
    title->setObjectName(QStringLiteral("key-group"));
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 0;
    for (const QAction *action : group.actions) {
        auto *name = new ElidedLabel;
        name->setProperty("look", QStringLiteral("muted"));
        name->setText(nameOf(action));
        grid->addWidget(name, ++row, 0);
        grid->addWidget(makeLabel(keyOf(action), {}), row, 1, Qt::AlignRight);
    }
    return box;
}

} // namespace

KeySheet::KeySheet(QList<KeyGroup> groups, QWidget *window)
    : QWidget(window)
    , m_groups(std::move(groups))
    , m_search(new QLineEdit)
    , m_card(new QWidget)
    , m_list(new QWidget)
    , m_before(window->window()->focusWidget())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Keys"));
    setGeometry(window->rect());
    setLook(m_card, QStringLiteral("card"));
    m_search->setPlaceholderText(tr("Look for a key or what it does"));
    m_search->setAccessibleName(tr("Look for a key"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_search->installEventFilter(this);
    auto *steps = new QPushButton(tr("First steps"));
    steps->setObjectName(QStringLiteral("sheet-first-steps"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(makeLabel(tr("Keys"), QStringLiteral("section")));
    head->addWidget(m_search, 1);
    head->addStretch();
    head->addWidget(steps);
    head->addWidget(makeLabel(tr("Esc closes"), QStringLiteral("caption")));
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(space::xl, space::l, space::xl, space::l);
    inside->setSpacing(space::m);
    inside->addLayout(head);
    inside->addWidget(makeScrolling(m_list), 1);
    auto *around = new QHBoxLayout(this);
    around->setContentsMargins(space::l, space::xl, space::l, space::xl);
    around->addWidget(m_card, 1);
    connect(m_search, &QLineEdit::textChanged, this, &KeySheet::fill);
    connect(steps, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT firstStepsAsked();
    });
    setLook(m_list, QStringLiteral("panel"));
    new QHBoxLayout(m_list);
    fill({});
    // No higher than its keys; it keeps its height while somebody looks for one.
    m_card->setMaximumHeight(m_list->sizeHint().height() + kHead);
    m_search->setFocus();
}

/// As many columns as there is room for; a subject stays together.
void KeySheet::fill(const QString &wanted)
{
    auto *row = static_cast<QHBoxLayout *>(m_list->layout());
    clearLayout(row);
    const QList<KeyGroup> shown = fitting(m_groups, wanted.trimmed());
    if (shown.isEmpty()) {
        row->addWidget(makeLabel(tr("No key has these words."), QStringLiteral("muted")), 0, Qt::AlignTop);
        return;
    }
    row->setSpacing(space::xl);
    row->setContentsMargins(0, 0, space::m, 0);
    const int columns = std::clamp((width() - kAround) / kColumnWidth, 1, kMostColumns);
    qsizetype rows = 0;
    for (const KeyGroup &group : shown)
        rows += group.actions.size() + 2;
    qsizetype filled = 0;
    QVBoxLayout *column = nullptr;
    int used = 0;
    for (const KeyGroup &group : shown) {
        const qsizetype size = group.actions.size() + 2;
        // A subject begins another column when its middle lies in that one's share.
        const bool next =
            column == nullptr || (used < columns && (filled + size / 2) * columns >= rows * used);
        if (next) {
            auto *holder = new QWidget;
            column = new QVBoxLayout(holder);
            column->setContentsMargins(0, 0, 0, 0);
            row->addWidget(holder, 1, Qt::AlignTop);
            ++used;
        }
        column->addWidget(groupBox(group));
        filled += size;
    }
}

bool KeySheet::eventFilter(QObject *watched, QEvent *event)
{
    // Every letter belongs to the search while this is open.
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            close();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp)
            return QCoreApplication::sendEvent(m_card->findChild<QScrollArea *>(), event);
    }
    return QWidget::eventFilter(watched, event);
}

void KeySheet::closeEvent(QCloseEvent *event)
{
    if (m_before) m_before->setFocus();
    QWidget::closeEvent(event);
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void KeySheet::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint())) close();
}

void KeySheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 110));
}

} // namespace tt
