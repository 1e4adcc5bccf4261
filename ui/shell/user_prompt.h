// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace tt
{

/// The few questions that need a dialog: files, folders, a password. Everything else is asked and said in
/// place.
///
/// Answers come later through the callback, on the GUI thread, and not at all when the person cancels; so
/// nobody waits inside a nested event loop, and a test answers by giving its own UserPrompt.
class UserPrompt
{
public:
    UserPrompt() = default;
    virtual ~UserPrompt() = default;
    UserPrompt(const UserPrompt &) = delete;
    UserPrompt &operator=(const UserPrompt &) = delete;

    virtual void openCase(std::function<void(const QString &path)> then) = 0;
    /// Where a new case is to be kept; `suggested` is a file name ending in .ttcase.
    virtual void newCase(const QString &suggested, std::function<void(const QString &path)> then) = 0;
    virtual void filesToImport(std::function<void(const QStringList &paths)> then) = 0;
    virtual void folderToImport(std::function<void(const QString &path)> then) = 0;
    /// `suggested` is a file name ending in .zip.
    virtual void bundleTarget(const QString &suggested, std::function<void(const QString &path)> then) = 0;
    /// `suggested` is a file name ending in .pdf. Whoever answers agrees to replacing a file that is there.
    virtual void copyTarget(const QString &suggested, std::function<void(const QString &path)> then) = 0;
    /// A watch-list to add, JSON or CSV.
    virtual void watchlistFile(std::function<void(const QString &path)> then) = 0;
    /// `suggested` is a file name ending in .json or .csv; the ending of the answer decides the format.
    virtual void watchlistTarget(const QString &suggested, std::function<void(const QString &path)> then) = 0;
    /// `suggested` is a file name ending in .ttcase. Whoever answers agrees to replacing a file that is
    /// there.
    virtual void caseTarget(const QString &suggested, std::function<void(const QString &path)> then) = 0;
    /// The same for one ending in .txt.
    virtual void logTarget(const QString &suggested, std::function<void(const QString &path)> then) = 0;
    /// The same for one ending in .ttseal.
    virtual void sealedTarget(const QString &suggested, std::function<void(const QString &path)> then) = 0;
    virtual void sealedFile(std::function<void(const QString &path)> then) = 0;
    /// Of a sealed file.
    virtual void passphrase(const QString &fileName, std::function<void(const QString &passphrase)> then) = 0;
    /// Typed twice, with advice when it can be guessed; never empty.
    virtual void newPassphrase(std::function<void(const QString &passphrase)> then) = 0;
    virtual void password(const QString &documentName, std::function<void(const QString &password)> then) = 0;
};

} // namespace tt
