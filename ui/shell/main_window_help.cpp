// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/page_area.h"
#include "ui/desk/page_order_panel.h"
#include "ui/desk/page_tools.h"
#include "ui/desk/page_walk.h"
#include "ui/desk/review_desk.h"
#include "ui/gloss/page_gloss.h"
#include "ui/shell/first_steps.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

namespace tt
{

/// Every key once, under the first subject that has it.
QList<KeyGroup> MainWindow::keyGroups() const
{
    const DeskActions &desk = m_desk->actions();
    QList<KeyGroup> wanted = {
        {tr("Findings"),
         {desk.next, desk.previous, desk.confirm, desk.correct, desk.reject, desk.reopen, desk.pair,
          desk.undo, desk.redo}},
        {tr("Notes, tags and links"),
         {desk.note, desk.tag, desk.star, desk.link, desk.followLink, desk.markRegion, desk.noteOnPage,
          desk.noteOnDocument, desk.noteOnCase, desk.origin}},
        {tr("Page and its text"),
         QList<QAction *>{desk.pageText, desk.correctText, desk.looked} + m_desk->walk().actions() +
             QList<QAction *>{m_desk->gloss().lineAction(), m_desk->gloss().labelsAction(),
                              m_desk->gloss().copyAction()}},
        {tr("Look of the page"), m_desk->pageArea().tools().viewActions() +
                                     QList<QAction *>{desk.turnRight, desk.turnLeft} +
                                     m_desk->documentPanel().order().actions()},
        {tr("Documents that may be one notice"),
         {desk.sameLeft, desk.sameRight, desk.notSame, desk.undecided, desk.openLeft, desk.openRight}},
        {tr("Sections"), m_sections->actions()},
        {tr("Case and documents"), {}},
        {tr("Window and help"), {}}};
    constexpr qsizetype kCase = 6;
    const QList<QAction *> menus = m_top->menuBar()->actions();
    for (const QAction *menu : menus) {
        const bool ofCase = menu == menus.value(0) || menu == menus.value(2); // File, Document
        if (ofCase && menu->menu()) wanted[kCase].actions += menu->menu()->actions();
    }
    QList<QAction *> left = actionsWithKeys();
    for (KeyGroup &group : wanted) {
        group.actions.removeIf(
            [&left](QAction *action) { return action->shortcut().isEmpty() || !left.removeOne(action); });
    }
    left.removeIf([](const QAction *action) { return action->shortcut().isEmpty(); });
    wanted.last().actions += left;
    wanted.removeIf([](const KeyGroup &group) { return group.actions.isEmpty(); });
    return wanted;
}

void MainWindow::showKeys()
{
    auto *sheet = new KeySheet(keyGroups(), this);
    connect(sheet, &KeySheet::firstStepsAsked, this, &MainWindow::showFirstSteps);
    sheet->show();
}

void MainWindow::showFirstSteps()
{
    if (m_steps == nullptr) {
        m_steps = new FirstSteps(actionsWithKeys());
        m_body->addWidget(m_steps);
        connect(m_steps, &FirstSteps::left, this, &MainWindow::leaveFirstSteps);
    }
    if (m_body->currentWidget() == m_steps) return;
    m_steps->setCaseOpen(m_session.isOpen());
    m_beforeSteps = focusWidget();
    m_body->setCurrentWidget(m_steps);
}

void MainWindow::leaveFirstSteps()
{
    if (m_steps == nullptr || m_body->currentWidget() != m_steps) return;
    m_body->setCurrentIndex(m_session.isOpen() ? 1 : 0);
    if (m_beforeSteps && m_beforeSteps->isVisible()) m_beforeSteps->setFocus(Qt::OtherFocusReason);
}

} // namespace tt
