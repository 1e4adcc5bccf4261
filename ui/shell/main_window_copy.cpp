// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/case_care.h"
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/review_desk.h"
#include "ui/models/sentences.h"
#include "ui/shell/banner.h"
#include "ui/shell/counted.h"
#include "ui/shell/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"
#include "ui/shell/task_strip.h"
#include "ui/shell/user_prompt.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QListView>
#include <QPointer>
#include <QUrl>

namespace tt
{

QAction *MainWindow::makeCopyAction()
{
    m_saveCopy = new QAction(icon(QStringLiteral("file-search")), tr("Save searchable copy …"), this);
    m_saveCopy->setObjectName(QStringLiteral("save-copy"));
    m_saveCopy->setToolTip(
        tr("A PDF that looks as the document and whose text can be selected and searched."));
    m_saveCopy->setEnabled(false);
    connect(m_saveCopy, &QAction::triggered, this, &MainWindow::askCopyTarget);
    QListView *list = m_desk->documentPanel().list();
    list->addAction(m_saveCopy);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&m_status->task(), &TaskStrip::cancelAsked, this, [this] {
        m_copyStop.request_stop();
        m_session.care().cancel();
        m_status->task().showStopping(tr("Stopping the copy …"));
    });
    return m_saveCopy;
}

void MainWindow::updateCopyAction()
{
    const bool chosen =
        m_session.isOpen() && m_feed->documents().find(m_desk->document()) != nullptr && !m_copying;
    m_saveCopy->setEnabled(chosen && m_session.care().running() == CaseCare::Job::None);
    updateCareActions();
    updateReadAgain();
}

void MainWindow::askCopyTarget()
{
    const DocumentRecord *record = m_feed->documents().find(m_desk->document());
    if (!record || m_copying) return;
    const QString suggested =
        QFileInfo(record->name).completeBaseName() + tr(" searchable") + QStringLiteral(".pdf");
    m_prompt.copyTarget(suggested, [self = QPointer(this), document = record->id](const QString &path) {
        if (self) self->saveCopy(document, path, false);
    });
}

/// The dialog asked whether an existing file may be replaced.
void MainWindow::saveCopy(DocumentId document, const QString &path, bool allowUnread)
{
    const DocumentRecord *record = m_feed->documents().find(document);
    if (!record || m_copying) return;
    m_copying = true;
    m_copyStop = StopSource();
    m_banner->hide();
    updateCopyAction();
    const QString name = record->name;
    const bool unread = record->pages > 0 && record->pagesRead < record->pages;
    m_status->task().show(tr("Copying %1 …").arg(name), 0, 0);
    SearchableCopyRequest request;
    request.document = document;
    request.target = path;
    request.overwrite = true;
    request.allowUnread = allowUnread;
    const auto progress = [this, name](const SearchableCopyProgress &now) { showCopyProgress(name, now); };
    m_session.saveSearchableCopy(request, m_copyStop.get_token(), progress)
        .then(this, [this, request, unread](const Result<SearchableCopyReport> &report) {
            m_copying = false;
            m_status->task().hide();
            updateCopyAction();
            if (report)
                showCopySaved(*report);
            else
                showCopyFailed(report.error(), request, unread && !request.allowUnread);
        });
}

void MainWindow::showCopyProgress(const QString &name, const SearchableCopyProgress &progress)
{
    if (!m_copying || m_copyStop.stop_requested()) return;
    const bool checking = progress.pages > 0 && progress.written == progress.pages;
    const QString text =
        checking ? tr("Reading the copy of %1 again, page %2 of %3") : tr("Copying %1, page %2 of %3");
    const int at = checking ? progress.checked : progress.written;
    m_status->task().show(text.arg(name).arg(std::min(at + 1, progress.pages)).arg(progress.pages),
                          progress.written + progress.checked, 2 * progress.pages);
}

void MainWindow::showCopySaved(const SearchableCopyReport &report)
{
    QStringList words{tr("Saved %1: %2, %3, each read again and compared with the original.")
                          .arg(QFileInfo(report.path).fileName(),
                               counted(report.pages.size(), tr("1 page"), tr("%1 pages")),
                               counted(report.characters, tr("1 character"), tr("%1 characters")))};
    words += report.remarks;
    m_banner->showNotice(words.join(u' '),
                         {tr("Show in folder"), [path = report.path] {
                              QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                          }});
}

void MainWindow::showCopyFailed(const Error &error, const SearchableCopyRequest &request, bool unread)
{
    if (error.code == ErrorCode::Cancelled) {
        m_banner->showNotice(said(error));
        return;
    }
    Banner::Step step;
    if (unread && error.code == ErrorCode::Usage)
        step = {tr("Copy without their text"),
                [this, request] { saveCopy(request.document, request.target, true); }};
    if (error.code == ErrorCode::Encrypted)
        step = {tr("Give the password …"), [this, document = request.document] { askPassword(document); }};
    m_banner->showError(error, step);
}

} // namespace tt
