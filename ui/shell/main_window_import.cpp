// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/import_queue.h"
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/import_dock.h"
#include "ui/desk/review_desk.h"
#include "ui/shell/banner.h"
#include "ui/shell/counted.h"
#include "ui/shell/drop_target.h"
#include "ui/shell/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"
#include "ui/shell/user_prompt.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QPointer>

namespace tt
{

void MainWindow::connectImport()
{
    m_drop = new DropTarget(*this, m_theme, [this] {
        return m_session.isOpen() ? DropContext{m_session.info().title, m_session.info().readOnly}
                                  : DropContext{};
    });
    connect(m_drop, &DropTarget::dropped, this, [this](const DropPlan &plan) {
        take(plan.casePath.isEmpty() ? plan.toImport : QStringList{plan.casePath} + plan.toImport);
    });
    connect(&m_session, &CaseSession::importProgress, m_importDock, &ImportDock::setProgress);
    connect(&m_session, &CaseSession::importFinished, this, &MainWindow::updateIdleText);
    const auto tellStatus = [this] {
        m_status->setImport(m_session.import().progress(), m_feed->imports().counts());
    };
    connect(&m_session, &CaseSession::importProgress, this, tellStatus);
    connect(&m_feed->imports(), &ImportItemModel::countsChanged, this, tellStatus);
    connect(m_importDock, &ImportDock::visibilityChanged, m_status, &StatusLine::setImportUnfolded);
    connect(m_importDock, &ImportDock::visibilityChanged, m_showImport, &QAction::setChecked);
    connect(m_importDock, &ImportDock::allDone, m_status, &StatusLine::setImportDone);
    connect(m_importDock, &ImportDock::nothingNew, this, [this](const QString &words) {
        m_status->setImportDone(words);
        m_banner->showNotice(words);
    });
    connect(m_importDock, &ImportDock::passwordAsked, this, &MainWindow::askPassword);
    connect(m_importDock, &ImportDock::documentChosen, this, [this](DocumentId document, int page) {
        setSection(Section::Documents);
        m_desk->openDocument(document, page);
    });
    connect(m_status, &StatusLine::pauseAsked, &m_session.import(), &ImportQueue::pause);
    connect(m_status, &StatusLine::resumeAsked, &m_session.import(), &ImportQueue::resume);
    connect(m_status, &StatusLine::cancelAsked, &m_session.import(), &ImportQueue::cancel);
    connect(m_status, &StatusLine::failuresAsked, m_importDock, &ImportDock::showFailed);
    connect(m_status, &StatusLine::unfoldAsked, m_importDock, &ImportDock::unfold);
}

QAction *MainWindow::makeImportAction()
{
    m_showImport = new QAction(icon(QStringLiteral("download")), tr("Import"), this);
    m_showImport->setObjectName(QStringLiteral("window.import-dock"));
    m_showImport->setCheckable(true);
    m_showImport->setShortcut(Qt::Key_F9);
    connect(m_showImport, &QAction::triggered, this, [this](bool on) {
        if (on)
            m_importDock->unfoldAndFocus();
        else
            m_importDock->fold();
    });
    m_caseActions << m_showImport;
    return m_showImport;
}

QMenu *MainWindow::buildDocumentMenu()
{
    auto *menu = new QMenu(tr("&Document"), this);
    m_readAgain = menu->addAction(icon(QStringLiteral("refresh-cw")), tr("Read again"), this, [this] {
        if (const DocumentRecord *record = m_feed->documents().find(m_desk->document()))
            askReadAgain({*record});
    });
    m_readAgain->setObjectName(QStringLiteral("document.read-again"));
    m_readAgain->setShortcut(Qt::Key_F5);
    QAction *all = menu->addAction(tr("Read all documents again"), this,
                                   [this] { askReadAgain(m_feed->documents().documents()); });
    all->setObjectName(QStringLiteral("document.read-all-again"));
    all->setShortcut(Qt::SHIFT | Qt::Key_F5);
    m_readAllAgain = all;
    m_desk->documentPanel().list()->addAction(m_readAgain);
    return menu;
}

void MainWindow::updateReadAgain()
{
    const bool may = m_session.isOpen() && !m_session.info().readOnly;
    m_readAgain->setEnabled(may && m_feed->documents().find(m_desk->document()) != nullptr);
    m_readAllAgain->setEnabled(may && m_feed->documents().rowCount() > 0);
}

/// Asked in place, for it takes its time and cannot be undone; the text that is there stays until another is.
void MainWindow::askReadAgain(const QVector<DocumentRecord> &documents)
{
    if (documents.isEmpty()) return;
    QVector<DocumentId> ids;
    int pages = 0;
    for (const DocumentRecord &document : documents) {
        ids << document.id;
        pages += document.pages;
    }
    const QString pagesText = counted(pages, tr("1 page"), tr("%1 pages"));
    const QString question =
        documents.size() == 1
            ? tr("Read “%1” again (%2)?").arg(documents.first().name, pagesText)
            : tr("Read all %1 documents again (%2)?").arg(QString::number(documents.size()), pagesText);
    const QString what =
        tr("Reviews, notes, tags and corrections are attached to the new reading; what has no "
           "place in it stays and is listed as not found again. Until a page is read again, "
           "its text stays as it is.");
    m_banner->ask(question + u' ' + what, {tr("Read again"), [this, ids] { m_session.readAgain(ids); }});
}

void MainWindow::take(const QStringList &paths)
{
    const DropPlan plan = planDrop(paths, {});
    if (!plan.accepted) {
        if (!plan.heading.isEmpty()) m_banner->showNotice(plan.heading);
        return;
    }
    if (!plan.casePath.isEmpty()) {
        m_toImport = plan.toImport;
        openCase(plan.casePath);
        return;
    }
    if (m_session.isOpen()) {
        m_session.import().add(plan.toImport);
        return;
    }
    m_prompt.newCase(suggestedCaseName(plan.toImport),
                     [self = QPointer(this), files = plan.toImport](const QString &path) {
                         if (self) self->openOrMake(path, files);
                     });
}

void MainWindow::importFiles()
{
    m_prompt.filesToImport([self = QPointer(this)](const QStringList &paths) {
        if (self) self->take(paths);
    });
}

void MainWindow::importFolder()
{
    m_prompt.folderToImport([self = QPointer(this)](const QString &path) {
        if (self) self->take({path});
    });
}

void MainWindow::askPassword(DocumentId document)
{
    const DocumentRecord *record = m_feed->documents().find(document);
    if (!record) return;
    m_prompt.password(record->name, [self = QPointer(this), document](const QString &password) {
        if (self) self->m_session.setPassword(document, password);
    });
}

} // namespace tt
