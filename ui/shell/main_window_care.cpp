// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/import_queue.h"
#include "app/session/case_care.h"
#include "app/session/case_session.h"
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
#include <QMenu>
#include <QPointer>
#include <QUrl>

namespace tt
{

void MainWindow::addCareActions(QMenu *menu)
{
    const auto add = [&](const char *name, const QString &text, const QString &tip,
                         void (MainWindow::*slot)()) {
        QAction *action = menu->addAction(text, this, slot);
        action->setObjectName(QString::fromLatin1(name));
        action->setToolTip(tip);
        m_careActions << action;
    };
    add("open-sealed", tr("Open a sealed copy …"),
        tr("Unlocks a copy with its passphrase and opens the case in it."), &MainWindow::askSealedFile);
    add("copy-case", tr("Save a copy …"), tr("Copies the case while you work, and checks the copy."),
        &MainWindow::askCopyOfCase);
    add("seal-case", tr("Save a sealed copy …"), tr("A copy locked with a passphrase, to carry or to send."),
        &MainWindow::askSealedCopy);
    add("compact-case", tr("Compact"), tr("Gives the disk back what removed things left in the case."),
        &MainWindow::compactCase);
}

void MainWindow::updateCareActions()
{
    const bool free = m_session.care().running() == CaseCare::Job::None && !m_copying;
    for (QAction *action : std::as_const(m_careActions))
        action->setEnabled(free && (m_session.isOpen() || action == m_careActions.first()));
    if (!m_careActions.isEmpty() && m_session.isOpen() && m_session.info().readOnly)
        m_careActions.last()->setEnabled(false);
}

void MainWindow::connectCare()
{
    const CaseCare &care = m_session.care();
    connect(&care, &CaseCare::progressed, this, [this](int done, int total) {
        if (m_session.care().running() != CaseCare::Job::None)
            m_status->task().show(m_careWords, done, total);
    });
    connect(
        &care, &CaseCare::done, this,
        [this](CaseCare::Job job, const QString &path, const QStringList &remarks) {
            m_status->task().hide();
            updateCopyAction();
            if (job == CaseCare::Job::OpenSealed) {
                openCase(path);
            } else if (job == CaseCare::Job::Recover) {
                const QString words =
                    remarks.isEmpty()
                        ? tr("Everything could be saved in %1.").arg(QFileInfo(path).fileName())
                        : tr("What could be saved is in %1. Lost: %2 The whole list is in %1.recovery.txt.")
                              .arg(QFileInfo(path).fileName(), remarks.first());
                // What is lost is not news that goes by itself.
                m_banner->showNotice(words, {tr("Open it"), [this, path] { openCase(path); }},
                                     remarks.isEmpty() ? Banner::Stays::Moment : Banner::Stays::WhileOpen);
            } else if (job == CaseCare::Job::Compact) {
                m_banner->showNotice(tr("The case was compacted: %1.").arg(remarks.join(u' ')));
                m_session.care().watchOriginals();
            } else {
                showCareDone(path, remarks);
            }
        });
    connect(&care, &CaseCare::failed, this, [this](CaseCare::Job job, const Error &error) {
        m_status->task().hide();
        updateCopyAction();
        if (error.code == ErrorCode::Cancelled)
            m_banner->showNotice(said(error));
        else
            m_banner->showError(error);
        if (job == CaseCare::Job::Compact && m_session.isOpen()) m_session.care().watchOriginals();
    });
    connect(&care, &CaseCare::originalsChecked, this, &MainWindow::showOriginals);
}

void MainWindow::careBegins(const QString &words)
{
    m_banner->hide();
    m_careWords = words;
    m_status->task().show(words, 0, 0);
    updateCopyAction();
}

void MainWindow::askCopyOfCase()
{
    const QString suggested =
        QFileInfo(m_session.info().path).completeBaseName() + tr(" copy") + QStringLiteral(".ttcase");
    m_prompt.caseTarget(suggested, [self = QPointer(this)](const QString &path) {
        if (!self || !self->m_session.isOpen()) return;
        self->m_session.care().saveCopy(path);
        self->careBegins(tr("Copying the case …"));
    });
}

void MainWindow::askSealedCopy()
{
    const QString suggested = QFileInfo(m_session.info().path).fileName() + QStringLiteral(".ttseal");
    m_prompt.sealedTarget(suggested, [self = QPointer(this)](const QString &path) {
        if (!self) return;
        self->m_prompt.newPassphrase([self, path](const QString &given) {
            if (!self || !self->m_session.isOpen()) return;
            QString text = given;
            const auto passphrase = Passphrase::take(text);
            if (!passphrase) return self->showError(passphrase.error());
            self->m_session.care().saveSealedCopy(self->m_session.info().path, path, *passphrase);
            self->careBegins(tr("Sealing a copy …"));
        });
    });
}

void MainWindow::askSealedFile()
{
    m_prompt.sealedFile([self = QPointer(this)](const QString &sealed) {
        if (!self) return;
        const QString name = QFileInfo(sealed).fileName();
        self->m_prompt.passphrase(name, [self, sealed, name](const QString &given) {
            if (!self) return;
            QString text = given;
            const auto passphrase = Passphrase::take(text);
            if (!passphrase) return self->showError(passphrase.error());
            QString suggested = name;
            if (suggested.endsWith(QLatin1String(".ttseal"))) suggested.chop(7);
            self->m_prompt.caseTarget(suggested, [self, sealed, secret = *passphrase](const QString &target) {
                if (!self) return;
                self->m_session.care().openSealed(sealed, target, secret);
                self->careBegins(tr("Opening the sealed copy …"));
            });
        });
    });
}

void MainWindow::compactCase()
{
    if (m_session.import().isBusy()) {
        m_banner->showNotice(
            tr("The case is compacted when nothing is being read; wait, or pause and cancel reading."));
        return;
    }
    m_session.care().compact();
    careBegins(tr("Compacting the case …"));
}

/// A case that does not open because it is damaged can still be saved, in part.
void MainWindow::offerRecovery(const QString &path, const Error &error)
{
    const bool damaged = error.code == ErrorCode::Corrupt ||
                         (error.code == ErrorCode::NotACase && path.endsWith(QLatin1String(".ttcase")));
    if (!damaged) {
        showError(error);
        return;
    }
    m_banner->showError(
        error, {tr("Save what can be saved …"), [this, path] {
                    const QString suggested =
                        QFileInfo(path).completeBaseName() + tr(" recovered") + QStringLiteral(".ttcase");
                    m_prompt.caseTarget(suggested, [self = QPointer(this), path](const QString &target) {
                        if (!self) return;
                        self->m_session.care().recover(path, target);
                        self->careBegins(tr("Saving what can be saved …"));
                    });
                }});
}

void MainWindow::showCareDone(const QString &path, const QStringList &remarks)
{
    const QString name = QFileInfo(path).fileName();
    if (!remarks.isEmpty()) {
        m_banner->showError(
            {ErrorCode::VerifyFailed,
             tr("Saved %1, but the case has a problem and so has the copy: %2").arg(name, remarks.first()),
             remarks.join(u'\n')});
        return;
    }
    m_banner->showNotice(tr("Saved %1; the copy was checked.").arg(name),
                         {tr("Show in folder"), [path] {
                              QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                          }});
}

void MainWindow::showOriginals(int originals, const QStringList &altered)
{
    if (!altered.isEmpty()) {
        m_originalsText = QStringLiteral(" · ") +
                          counted(altered.size(), tr("1 original altered"), tr("%1 originals altered"));
        m_banner->showError({ErrorCode::VerifyFailed, altered.first(), altered.join(u'\n')});
    } else if (originals > 0) {
        m_originalsText = QStringLiteral(" · ") + tr("originals unchanged");
    }
    updateIdleText();
}

} // namespace tt
