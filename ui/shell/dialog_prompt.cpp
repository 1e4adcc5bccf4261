// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_prompt.h"

#include "ui/shell/passphrase_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QSettings>
#include <QStandardPaths>

namespace tt
{

namespace
{

/// Where new cases are kept until somebody chooses another folder.
QString homeOfCases() { return QDir::homePath() + QStringLiteral("/TenderTrace"); }

/// "Tenders 2.ttcase" where there is a "Tenders.ttcase": making a case never means opening another.
QString freeName(const QDir &folder, const QString &suggested)
{
    const QFileInfo wanted(suggested);
    QString name = suggested;
    for (int number = 2; folder.exists(name); ++number)
        name = QStringLiteral("%1 %2.%3").arg(wanted.completeBaseName()).arg(number).arg(wanted.suffix());
    return name;
}

QString sealedFilter() { return DialogPrompt::tr("Sealed files (*.ttseal)"); }
QString caseFilter() { return DialogPrompt::tr("TenderTrace cases (*.ttcase)"); }

} // namespace

QString DialogPrompt::keyOf(Folder folder)
{
    return folder == Folder::Cases ? QStringLiteral("folders/cases") : QStringLiteral("folders/last");
}

DialogPrompt::DialogPrompt(QSettings &settings)
    : m_settings(settings)
{
}

QString DialogPrompt::start(Folder folder) const
{
    const QString last = m_settings.value(keyOf(folder)).toString();
    QStringList choices{last};
    if (folder == Folder::Cases) choices << homeOfCases();
    choices << m_settings.value(keyOf(Folder::Documents)).toString()
            << QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &choice : std::as_const(choices)) {
        if (!choice.isEmpty() && QFileInfo(choice).isDir()) return choice;
    }
    return QDir::homePath();
}

QFileDialog *DialogPrompt::dialog(const QString &title, const QString &filter, Folder folder)
{
    auto *dialog = new QFileDialog(m_window, title, start(folder), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Not every window manager gives the keyboard back by itself, and without it no key of the window works.
    QObject::connect(
        dialog, &QDialog::finished, m_window,
        [window = m_window] {
            if (!QApplication::activeModalWidget() && !window->isActiveWindow()) window->activateWindow();
        },
        Qt::QueuedConnection);
    return dialog;
}

void DialogPrompt::ask(QFileDialog *dialog, std::function<void(const QStringList &)> then, Folder folder)
{
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [this, then = std::move(then), folder](const QStringList &paths) {
                         if (paths.isEmpty()) return;
                         m_settings.setValue(keyOf(folder), QFileInfo(paths.first()).absolutePath());
                         then(paths);
                     });
    dialog->open();
}

void DialogPrompt::openCase(std::function<void(const QString &)> then)
{
    QFileDialog *chooser = dialog(tr("Open case"), caseFilter(), Folder::Cases);
    chooser->setFileMode(QFileDialog::ExistingFile);
    ask(
        chooser, [then = std::move(then)](const QStringList &paths) { then(paths.first()); }, Folder::Cases);
}

void DialogPrompt::newCase(const QString &suggested, std::function<void(const QString &)> then)
{
    // A dialog can only begin in a folder that is there: it is made now, and goes again if nothing is kept.
    const bool first = !m_settings.contains(keyOf(Folder::Cases)) && !QFileInfo::exists(homeOfCases());
    const bool made = first && QDir().mkpath(homeOfCases());
    QFileDialog *chooser = dialog(tr("Where should the new case be kept?"), caseFilter(), Folder::Cases);
    chooser->setObjectName(QStringLiteral("new-case-dialog"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setDefaultSuffix(QStringLiteral("ttcase"));
    chooser->setLabelText(QFileDialog::Accept, tr("Create case"));
    chooser->setLabelText(QFileDialog::FileName, tr("Name of the case:"));
    chooser->selectFile(freeName(chooser->directory(), suggested));
    if (made) QObject::connect(chooser, &QDialog::rejected, chooser, [] { QDir().rmdir(homeOfCases()); });
    ask(
        chooser, [then = std::move(then)](const QStringList &paths) { then(paths.first()); }, Folder::Cases);
}

void DialogPrompt::filesToImport(std::function<void(const QStringList &)> then)
{
    QFileDialog *chooser =
        dialog(tr("Import files"), tr("Documents (*.pdf *.png *.jpg *.jpeg *.tif *.tiff);;All files (*)"));
    chooser->setFileMode(QFileDialog::ExistingFiles);
    ask(chooser, std::move(then));
}

void DialogPrompt::folderToImport(std::function<void(const QString &)> then)
{
    QFileDialog *chooser = dialog(tr("Import folder"), {});
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    ask(chooser, [then = std::move(then)](const QStringList &paths) { then(paths.first()); });
}

void DialogPrompt::bundleTarget(const QString &suggested, std::function<void(const QString &)> then)
{
    QFileDialog *chooser = dialog(tr("Export evidence bundle"), tr("Evidence bundles (*.zip)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setDefaultSuffix(QStringLiteral("zip"));
    chooser->selectFile(suggested);
    ask(chooser, [then = std::move(then)](const QStringList &paths) { then(paths.first()); });
}

void DialogPrompt::copyTarget(const QString &suggested, std::function<void(const QString &)> then)
{
    QFileDialog *chooser = dialog(tr("Save searchable copy"), tr("PDF files (*.pdf)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setDefaultSuffix(QStringLiteral("pdf"));
    chooser->selectFile(suggested);
    ask(chooser, [then = std::move(then)](const QStringList &paths) { then(paths.first()); });
}

void DialogPrompt::watchlistFile(std::function<void(const QString &)> then)
{
    QFileDialog *chooser =
        dialog(tr("Add watch-list"), tr("Watch-lists (*.json *.csv *.txt);;All files (*)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    ask(chooser, [then = std::move(then)](const QStringList &paths) { then(paths.first()); });
}

void DialogPrompt::watchlistTarget(const QString &suggested, std::function<void(const QString &)> then)
{
    QFileDialog *chooser = dialog(tr("Save watch-list"), tr("JSON (*.json);;CSV for a spreadsheet (*.csv)"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    if (suggested.endsWith(QLatin1String(".csv"))) chooser->selectNameFilter(chooser->nameFilters().last());
    chooser->setDefaultSuffix(QFileInfo(suggested).suffix());
    chooser->selectFile(suggested);
    ask(chooser, [then = std::move(then)](const QStringList &paths) { then(paths.first()); });
}

void DialogPrompt::askTarget(const QString &title, const QString &filter, const QString &suffix,
                             const QString &suggested, std::function<void(const QString &)> then)
{
    QFileDialog *chooser = dialog(title, filter);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setDefaultSuffix(suffix);
    chooser->selectFile(suggested);
    ask(chooser, [then = std::move(then)](const QStringList &paths) { then(paths.first()); });
}

void DialogPrompt::caseTarget(const QString &suggested, std::function<void(const QString &)> then)
{
    askTarget(tr("Save case"), caseFilter(), QStringLiteral("ttcase"), suggested, std::move(then));
}

void DialogPrompt::logTarget(const QString &suggested, std::function<void(const QString &)> then)
{
    askTarget(tr("Save log"), tr("Text (*.txt)"), QStringLiteral("txt"), suggested, std::move(then));
}

void DialogPrompt::sealedTarget(const QString &suggested, std::function<void(const QString &)> then)
{
    askTarget(tr("Save sealed copy"), sealedFilter(), QStringLiteral("ttseal"), suggested, std::move(then));
}

void DialogPrompt::sealedFile(std::function<void(const QString &)> then)
{
    QFileDialog *chooser = dialog(tr("Open sealed copy"), sealedFilter());
    chooser->setFileMode(QFileDialog::ExistingFile);
    ask(chooser, [then = std::move(then)](const QStringList &paths) { then(paths.first()); });
}

void DialogPrompt::passphrase(const QString &fileName, std::function<void(const QString &)> then)
{
    auto *asking =
        new PassphraseDialog(tr("Passphrase of %1. It is kept in memory only, never written.").arg(fileName),
                             PassphraseDialog::Kind::Known, m_window);
    QObject::connect(asking, &PassphraseDialog::given, asking, std::move(then));
    asking->open();
}

void DialogPrompt::newPassphrase(std::function<void(const QString &)> then)
{
    auto *asking = new PassphraseDialog(tr("A passphrase to lock the copy with. Nobody can open the copy "
                                           "without it, and it is kept nowhere: write it down."),
                                        PassphraseDialog::Kind::New, m_window);
    QObject::connect(asking, &PassphraseDialog::given, asking, std::move(then));
    asking->open();
}

void DialogPrompt::password(const QString &documentName, std::function<void(const QString &)> then)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Password"));
    dialog->setLabelText(tr("Password of %1. It is kept in memory only, never written.").arg(documentName));
    dialog->setTextEchoMode(QLineEdit::Password);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, std::move(then));
    dialog->open();
}

} // namespace tt
