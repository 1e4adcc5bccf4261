// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_session.h"
#include "ui/desk/copy_compare.h"
#include "ui/desk/copy_feed.h"
#include "ui/desk/copy_list_panel.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/origin_box.h"
#include "ui/desk/page_area.h"
#include "ui/desk/page_looking.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/text_panel.h"
#include "ui/page/page_view.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

/// Documents that may be one notice, and where documents come from.
namespace tt
{

void ReviewDesk::connectCopies()
{
    m_inspector->setOrigin(m_origin);
    connect(m_origin, &OriginBox::problem, this, &ReviewDesk::problem);
    connect(m_actions.origin, &QAction::triggered, this, [this] {
        m_inspector->showNothing();
        m_right->show();
        if (isTight()) m_left->hide();
        m_origin->focusFirst();
        updateActions();
    });
    connect(m_copies, &CopyFeed::problem, this, [this](const Error &error) {
        m_deciding = false;
        updateActions();
        Q_EMIT problem(error);
    });
    connect(m_copies, &CopyFeed::changed, this, [this] {
        m_deciding = false;
        updateActions();
    });
    connect(m_documents, &DocumentPanel::listChanged, this, &ReviewDesk::followCopies);
    connect(&m_documents->copies(), &CopyListPanel::pairShown, this, &ReviewDesk::followCopies);
    connect(m_compare, &CopyCompare::problem, this, &ReviewDesk::problem);
    connect(m_compare, &CopyCompare::left, this, [this] {
        showComparison(false);
        m_documents->focusList();
    });
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_compare->addAction(leave);
    m_documents->copies().addAction(leave);
    connect(leave, &QAction::triggered, m_compare, &CopyCompare::left);
    connect(m_actions.sameLeft, &QAction::triggered, this, [this] { callSame(true); });
    connect(m_actions.sameRight, &QAction::triggered, this, [this] { callSame(false); });
    connect(m_actions.notSame, &QAction::triggered, this, [this] {
        const CopyPair pair = m_compare->pair();
        if (pair.decision && pair.decision->action == CopyAction::Different) return;
        m_deciding = true;
        if (pair.decision) m_copies->takeBack(pair);
        m_copies->callDifferent(pair);
        updateActions();
    });
    connect(m_actions.undecided, &QAction::triggered, this, [this] {
        m_deciding = true;
        m_copies->takeBack(m_compare->pair());
        updateActions();
    });
    connect(m_actions.openLeft, &QAction::triggered, this, [this] { openCompared(0); });
    connect(m_actions.openRight, &QAction::triggered, this, [this] { openCompared(1); });
}

void ReviewDesk::showCopies(DocumentId document)
{
    m_documents->copies().choose(document);
    m_documents->showCopies();
}

void ReviewDesk::followCopies()
{
    const CopyPair *pair = m_documents->copies().current();
    if (m_section != Section::Documents || !m_documents->showsCopies() || !pair) {
        showComparison(false);
        return;
    }
    m_compare->show(*pair);
    showComparison(true);
}

void ReviewDesk::showComparison(bool on)
{
    if (on == m_comparing) {
        if (on) updateActions();
        return;
    }
    m_comparing = on;
    if (on)
        m_inspector->flush();
    else
        m_compare->clear();
    arrangeColumns();
    m_looking->setReadOnly(m_readOnly || on);
    updateActions();
}

void ReviewDesk::arrangeColumns()
{
    m_pageArea->setVisible(!m_comparing);
    m_text->setVisible(!m_comparing && m_actions.pageText->isChecked());
    m_compare->setVisible(m_comparing);
    // In the queue a finding is judged, and J and K go on; elsewhere somebody chooses from a list.
    const bool inspects = m_rightVisible && !m_comparing;
    const bool tight = m_listsVisible && inspects && isTight();
    const bool judges = m_section == Section::Findings;
    m_left->setVisible(m_listsVisible && !(tight && judges));
    m_right->setVisible(inspects && !(tight && !judges));
}

void ReviewDesk::callSame(bool left)
{
    const CopyPair pair = m_compare->pair();
    const DocumentId copy = left ? pair.second : pair.first;
    if (pair.first.isNull() || pair.copy() == copy) return;
    m_deciding = true;
    // Said otherwise before: that is taken back first, as a step of its own.
    if (pair.decision) m_copies->takeBack(pair);
    m_copies->callSame(pair, left ? pair.first : pair.second);
    updateActions();
}

void ReviewDesk::openCompared(int side)
{
    const CopyPair pair = m_compare->pair();
    const int page = std::max(0, m_compare->view(side).currentPage());
    openPage({side == 0 ? pair.first : pair.second, page});
    view().setFocus();
}

} // namespace tt
