// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/page_area.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/text_panel.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

/// Which panels stand where. Splitters, not docks: the page keeps the middle whatever is moved, no panel is
/// lost behind another window, and sections that have no page have no empty docks.
namespace tt
{

namespace
{

const QList<int> columnWidths{304, 714, 372}; ///< lists, page, inspector
const QList<int> middleSizes{600, 220};       ///< page, its text
const QList<int> rightHeights{320, 480};      ///< the document's findings, inspector

} // namespace

void ReviewDesk::saveLayout(QSettings &settings) const
{
    settings.setValue(QStringLiteral("desk/columns"), m_columns->saveState());
    settings.setValue(QStringLiteral("desk/middle"), m_middle->saveState());
    settings.setValue(QStringLiteral("desk/right"), m_right->saveState());
}

void ReviewDesk::restoreLayout(const QSettings &settings)
{
    m_columns->restoreState(settings.value(QStringLiteral("desk/columns")).toByteArray());
    m_middle->restoreState(settings.value(QStringLiteral("desk/middle")).toByteArray());
    m_right->restoreState(settings.value(QStringLiteral("desk/right")).toByteArray());
    m_middle->setOrientation(m_textBeside ? Qt::Horizontal : Qt::Vertical);
    for (QSplitter *splitter : {m_columns, m_middle, m_right}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
}

void ReviewDesk::resetSizes()
{
    QList<int> widths;
    for (int i = 0; i < m_columns->count(); ++i) {
        const QWidget *column = m_columns->widget(i);
        widths << columnWidths.at(column == m_left ? 0 : column == m_middle ? 1 : 2);
    }
    m_columns->setSizes(widths);
    m_middle->setSizes(middleSizes);
    m_right->setSizes(rightHeights);
}

void ReviewDesk::setListsVisible(bool visible)
{
    m_listsVisible = visible;
    arrangeColumns();
}

bool ReviewDesk::isTight() const
{
    // Before it is shown it has no width that would mean anything.
    return isVisible() && width() < m_left->minimumWidth() + m_pageArea->minimumWidth() +
                                        m_right->minimumWidth() + 2 * m_columns->handleWidth();
}

/// Two of the three columns at least: in a narrow window one folds away.
QSize ReviewDesk::minimumSizeHint() const
{
    return {m_pageArea->minimumWidth() + m_right->minimumWidth() + m_columns->handleWidth(),
            QWidget::minimumSizeHint().height()};
}

void ReviewDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeColumns();
}

void ReviewDesk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrangeColumns();
}

void ReviewDesk::setInspectorVisible(bool visible)
{
    m_rightVisible = visible;
    arrangeColumns();
}

void ReviewDesk::setFindingsVisible(bool visible)
{
    m_findingsWanted = visible;
    showDocumentFindings();
}

/// In the queue of the whole case the inspector has the column to itself.
void ReviewDesk::showDocumentFindings()
{
    m_documentFindings->setVisible(m_findingsWanted && m_section == Section::Documents);
}

void ReviewDesk::setListsAtRight(bool right)
{
    m_listsAtRight = right;
    orderColumns();
}

void ReviewDesk::setInspectorAtLeft(bool left)
{
    m_inspectorAtLeft = left;
    orderColumns();
}

void ReviewDesk::setTextBeside(bool beside)
{
    m_textBeside = beside;
    m_middle->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
}

/// A splitter that moves a column keeps its width.
void ReviewDesk::orderColumns()
{
    QList<QWidget *> order;
    if (!m_listsAtRight) order << m_left;
    if (m_inspectorAtLeft) order << m_right;
    order << m_middle;
    if (!m_inspectorAtLeft) order << m_right;
    if (m_listsAtRight) order << m_left;
    for (int i = 0; i < order.size(); ++i) {
        m_columns->insertWidget(i, order.at(i));
        m_columns->setStretchFactor(i, order.at(i) == m_middle ? 1 : 0);
    }
}

} // namespace tt
