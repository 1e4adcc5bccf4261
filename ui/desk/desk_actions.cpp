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

/// "review.mark-a-region" for "Mark a region": the name under which a changed key is kept.
QString idOf(const char *text)
{
    return QStringLiteral("review.") + QString::fromLatin1(text).toLower().replace(u' ', u'-');
}

QAction *make(QObject *owner, const char *text, const QList<QKeySequence> &keys, const QString &iconName)
{
    auto *action = new QAction(icon(iconName), say(text), owner);
    action->setObjectName(idOf(text));
    action->setShortcuts(keys);
    showKeyInToolTip(action);
    return action;
}

} // namespace

DeskActions::DeskActions(QObject *owner)
    : confirm(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Confirm"), {Qt::Key_Return, Qt::Key_Enter},
                   QStringLiteral("check")))
    , reject(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Reject"), {Qt::Key_X}, QStringLiteral("x")))
    , correct(
          make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Correct"), {Qt::Key_E}, QStringLiteral("pencil")))
    , reopen(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Mark as to review"), {Qt::Key_U},
                  QStringLiteral("rotate-ccw")))
    , note(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Note"), {Qt::Key_N},
                QStringLiteral("message-square")))
    , tag(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Tag"), {Qt::Key_T}, QStringLiteral("tag")))
    , star(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Star"), {Qt::Key_S}, QStringLiteral("star")))
    , pair(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Same sum elsewhere"), {Qt::Key_P},
                QStringLiteral("arrow-left-right")))
    , link(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Link with another finding"), {Qt::Key_G},
                QStringLiteral("link")))
    , followLink(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Go along links"), {Qt::SHIFT | Qt::Key_G},
                      QStringLiteral("chevron-right")))
    , correctText(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Correct the text read"),
                       {Qt::SHIFT | Qt::Key_E}, QStringLiteral("pencil-line")))
    , pageText(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Text of the page"), {Qt::Key_W},
                    QStringLiteral("file-text")))
    , turnRight(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Turn page right"), {Qt::Key_R},
                     QStringLiteral("rotate-cw")))
    , turnLeft(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Turn page left"), {Qt::SHIFT | Qt::Key_R},
                    QStringLiteral("rotate-ccw")))
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
    , noteOnPage(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Note on this page"), {Qt::ALT | Qt::Key_N},
                      QStringLiteral("sticky-note")))
    , noteOnDocument(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Note on this document"),
                          {Qt::SHIFT | Qt::Key_N}, QStringLiteral("sticky-note")))
    , noteOnCase(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Note on the case"),
                      {Qt::CTRL | Qt::ALT | Qt::Key_N}, QStringLiteral("sticky-note")))
    , origin(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Where it comes from"), {Qt::Key_O},
                  QStringLiteral("link")))
    , sameLeft(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Same notice: left counts"), {Qt::Key_1},
                    QStringLiteral("check")))
    , sameRight(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Same notice: right counts"), {Qt::Key_2},
                     QStringLiteral("check")))
    , notSame(
          make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Not the same"), {Qt::Key_3}, QStringLiteral("x")))
    , undecided(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Undecided"), {Qt::Key_4},
                     QStringLiteral("rotate-ccw")))
    , openLeft(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Open left document"), {Qt::Key_BracketLeft},
                    QStringLiteral("file-text")))
    , openRight(make(owner, QT_TRANSLATE_NOOP("tt::DeskActions", "Open right document"),
                     {Qt::Key_BracketRight}, QStringLiteral("file-text")))
{
    // Return belongs to whatever has the focus; it confirms only where nothing else uses it.
    confirm->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    next->setIconText(say(QT_TRANSLATE_NOOP("tt::DeskActions", "Next")));
    markRegion->setCheckable(true);
    star->setCheckable(true);
    pageText->setCheckable(true);
    setComparing(false, false, false);
    undo->setEnabled(false);
    redo->setEnabled(false);
}

QList<QAction *> DeskActions::all() const
{
    return {next,       previous,   confirm,        correct,    reject,      reopen,   note,      tag,
            star,       pair,       link,           followLink, correctText, pageText, turnRight, turnLeft,
            markRegion, noteOnPage, noteOnDocument, noteOnCase, looked,      origin,   sameLeft,  sameRight,
            notSame,    undecided,  openLeft,       openRight,  undo,        redo};
}

void DeskActions::setEnabledFor(bool finding, bool writable)
{
    for (QAction *action : {confirm, correct, reject, reopen, note, tag, star, link, correctText})
        action->setEnabled(finding && writable);
    for (QAction *action : {pair, followLink})
        action->setEnabled(finding);
}

void DeskActions::setComparing(bool comparing, bool writable, bool decided)
{
    for (QAction *action : {sameLeft, sameRight, notSame})
        action->setEnabled(comparing && writable);
    undecided->setEnabled(comparing && writable && decided);
    for (QAction *action : {openLeft, openRight})
        action->setEnabled(comparing);
}

void DeskActions::setCount(int findings)
{
    const auto counted = [findings](QAction *action, const char *one, const char *many) {
        action->setIconText(findings > 1 ? say(many).arg(findings) : say(one));
    };
    counted(confirm, "Confirm", QT_TRANSLATE_NOOP("tt::DeskActions", "Confirm %1"));
    counted(reject, "Reject", QT_TRANSLATE_NOOP("tt::DeskActions", "Reject %1"));
}

} // namespace tt
