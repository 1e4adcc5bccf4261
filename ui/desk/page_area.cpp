// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page_area.h"

#include "ui/desk/page_strip.h"
#include "ui/desk/page_tools.h"
#include "ui/page/page_view.h"
#include "ui/shell/theme.h"
#include "ui/shell/widgets.h"

#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tt
{

PageArea::PageArea(QAction *markRegion, QAction *looked, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_view(new PageView)
    , m_tools(new PageTools(*m_view, markRegion, m_view))
    , m_strip(new PageStrip(looked, theme))
    , m_pages(new QWidget)
    , m_emptyCase(new EmptyState(
          QStringLiteral("file-plus"), tr("Drop scanned tenders here"),
          tr("PDF files, scans and photos, or whole folders. Originals are stored unchanged in the case.")))
    , m_choose(
          new EmptyState(QStringLiteral("file-text"), tr("Choose a document"), tr("Its pages appear here.")))
    , m_waiting(new EmptyState(QStringLiteral("file-text"), {},
                               tr("It is waiting for a reader. Its pages appear as soon as it is open.")))
    , m_problem(new EmptyState(QStringLiteral("circle-alert"), {}, {}))
    , m_stack(new QStackedLayout(this))
{
    m_view->setObjectName(QStringLiteral("page-view"));
    m_view->setAccessibleName(tr("Page"));
    setMinimumWidth(300);
    auto *column = new QVBoxLayout(m_pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_strip);
    QPushButton *files = m_emptyCase->addButton(tr("Import files …"), QStringLiteral("primary"));
    QPushButton *folder = m_emptyCase->addButton(tr("Import folder …"));
    QPushButton *retry = m_problem->addButton(tr("Try again"), QStringLiteral("primary"));
    QPushButton *password = m_problem->addButton(tr("Enter password …"));
    m_passwordButton = password;
    connect(files, &QPushButton::clicked, this, &PageArea::importFilesAsked);
    connect(folder, &QPushButton::clicked, this, &PageArea::importFolderAsked);
    connect(retry, &QPushButton::clicked, this, &PageArea::retryAsked);
    connect(password, &QPushButton::clicked, this, &PageArea::passwordAsked);
    const std::initializer_list<QWidget *> pages = {m_pages, m_emptyCase, m_choose, m_waiting, m_problem};
    for (QWidget *page : pages)
        m_stack->addWidget(page);
    m_view->viewport()->installEventFilter(this);
    m_tools->installEventFilter(this);
    showChooseDocument();
}

void PageArea::showPages()
{
    m_stack->setCurrentWidget(m_pages);
    placeTools();
}

void PageArea::showEmptyCase() { m_stack->setCurrentWidget(m_emptyCase); }
void PageArea::showChooseDocument() { m_stack->setCurrentWidget(m_choose); }

void PageArea::showWaiting(const QString &documentName)
{
    m_waiting->setHeading(documentName);
    m_stack->setCurrentWidget(m_waiting);
}

void PageArea::showProblem(const QString &documentName, const QString &reason, bool needsPassword)
{
    m_problem->setHeading(documentName);
    m_problem->setText(reason);
    m_passwordButton->setVisible(needsPassword);
    m_stack->setCurrentWidget(m_problem);
}

bool PageArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || (watched == m_tools && event->type() == QEvent::Show))
        placeTools();
    return QWidget::eventFilter(watched, event);
}

void PageArea::placeTools()
{
    const int width = m_view->viewport()->width();
    m_tools->fitInto(width - 2 * space::s);
    m_tools->move((width - m_tools->width()) / 2, space::m);
    m_tools->raise();
}

} // namespace tt
