// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/user_prompt.h"

#include <QCoreApplication>

class QFileDialog;
class QSettings;
class QWidget;

namespace tt
{

/// Asks with the desktop's own file dialogs. Remembers the last folders in `settings`; begins in one that is
/// there.
class DialogPrompt final : public UserPrompt
{
    Q_DECLARE_TR_FUNCTIONS(tt::DialogPrompt)
public:
    explicit DialogPrompt(QSettings &settings);

    /// Dialogs open over this window.
    void setParentWindow(QWidget *window) { m_window = window; }

    void openCase(std::function<void(const QString &path)> then) override;
    void newCase(const QString &suggested, std::function<void(const QString &path)> then) override;
    void filesToImport(std::function<void(const QStringList &paths)> then) override;
    void folderToImport(std::function<void(const QString &path)> then) override;
    void bundleTarget(const QString &suggested, std::function<void(const QString &path)> then) override;
    void copyTarget(const QString &suggested, std::function<void(const QString &path)> then) override;
    void watchlistFile(std::function<void(const QString &path)> then) override;
    void watchlistTarget(const QString &suggested, std::function<void(const QString &path)> then) override;
    void caseTarget(const QString &suggested, std::function<void(const QString &path)> then) override;
    void logTarget(const QString &suggested, std::function<void(const QString &path)> then) override;
    void sealedTarget(const QString &suggested, std::function<void(const QString &path)> then) override;
    void sealedFile(std::function<void(const QString &path)> then) override;
    void passphrase(const QString &fileName, std::function<void(const QString &passphrase)> then) override;
    void newPassphrase(std::function<void(const QString &passphrase)> then) override;
    void password(const QString &documentName, std::function<void(const QString &password)> then) override;

private:
    /// Cases are kept in one place and documents come from others: two folders are remembered.
    enum class Folder { Documents, Cases };

    QFileDialog *dialog(const QString &title, const QString &filter, Folder folder = Folder::Documents);
    static QString keyOf(Folder folder);
    [[nodiscard]] QString start(Folder folder) const;
    void askTarget(const QString &title, const QString &filter, const QString &suffix,
                   const QString &suggested, std::function<void(const QString &path)> then);
    void ask(QFileDialog *dialog, std::function<void(const QStringList &paths)> then,
             Folder folder = Folder::Documents);

    QSettings &m_settings;
    QWidget *m_window = nullptr;
};

} // namespace tt
