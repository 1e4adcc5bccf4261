// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_actions.h"

#include "ui/shell/icons.h"
#include "ui/shell/widgets.h"

#include <QCoreApplication>

namespace tt
{

namespace
{

QString say(const char *text) { return QCoreApplication::translate("tt::DeskActions", text); }

QAction *make(QObject *owner, const char *text, const QList<QKeySequence> &keys, const QString &iconName)
{
    auto *action = new QAction(icon(iconName), say(text), owner);
    action->setShortcuts(keys);
    showKeyInToolTip(action);
    return action;
}

} // namespace

DeskActions::DeskActions(QObject *owner)
    : confirm(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Confirm"), {Qt::Key_Return, Qt::Key_Enter},
                   QStringLiteral("check")))
    , reject(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Reject"), {Qt::Key_X}, QStringLiteral("x")))
    , reopen(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Mark as to review"), {Qt::Key_U},
                  QStringLiteral("rotate-ccw")))
    , note(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Note"), {Qt::Key_N},
                QStringLiteral("message-square")))
    , tag(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Tag"), {Qt::Key_T}, QStringLiteral("tag")))
    , looked(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Mark page as looked at"), {Qt::Key_L},
                  QStringLiteral("eye")))
    , undo(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Undo"), {QKeySequence::Undo},
                QStringLiteral("undo-2")))
    , redo(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Redo"), {QKeySequence::Redo},
                QStringLiteral("rotate-cw")))
    , next(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Next finding"), {Qt::Key_J, Qt::Key_F3},
                QStringLiteral("chevron-right")))
    , previous(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Previous finding"),
                    {Qt::Key_K, Qt::SHIFT | Qt::Key_F3}, QStringLiteral("chevron-left")))
    , markRegion(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Mark a region"), {Qt::Key_M},
                      QStringLiteral("square-dashed")))
{
    // Return belongs to whatever has the focus; it confirms only where nothing else uses it.
    confirm->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    next->setIconText(say(QT_TRANSLATE_NOOP("tt::DeskActions", "Next")));
    markRegion->setCheckable(true);
    undo->setEnabled(false);
    redo->setEnabled(false);
}

QList<QAction *> DeskActions::all() const
{
    return {next, previous, confirm, reject, reopen, note, tag, markRegion, looked, undo, redo};
}

void DeskActions::setEnabledFor(bool finding, bool writable)
{
    for (QAction *action : {confirm, reject, reopen, note, tag})
        action->setEnabled(finding && writable);
}

} // namespace tt
