// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/import_queue.h"
#include "app/session/case_session.h"
#include "ui/desk/case_feed.h"
#include "ui/shell/main_window.h"
#include "ui/shell/user_prompt.h"
#include "ui/shell/welcome_page.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>

namespace tt
{

namespace
{

const QString caseSuffix = QStringLiteral("ttcase");

bool isCase(const QString &path)
{
    return QFileInfo(path).suffix().compare(caseSuffix, Qt::CaseInsensitive) == 0;
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

void MainWindow::take(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (isCase(path)) {
            openCase(path);
            return;
        }
        files << path;
    }
    if (files.isEmpty()) return;
    if (m_session.isOpen()) {
        m_session.import().add(files);
        return;
    }
    m_prompt.newCase([self = QPointer(this), files](const QString &path) {
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
        if (!self) return;
        self->m_feed->failures().removeDocument(document);
        self->m_session.setPassword(document, password);
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localPaths(event->mimeData()).isEmpty()) return;
    event->acceptProposedAction();
    m_welcome->setDropping(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_welcome->setDropping(false);
    event->accept();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_welcome->setDropping(false);
    event->acceptProposedAction();
    take(localPaths(event->mimeData()));
}

} // namespace tt
