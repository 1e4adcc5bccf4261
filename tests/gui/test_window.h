// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/case_session.h"
#include "ui/shell/main_window.h"
#include "ui/shell/user_prompt.h"

#include <QSettings>

#include <memory>

namespace tt
{

/// Answers every question with what the test put here; an empty answer is a person who cancels.
class AnsweringPrompt final : public UserPrompt
{
public:
    void openCase(std::function<void(const QString &)> then) override { answer(casePath, then); }
    void newCase(const QString &suggested, std::function<void(const QString &)> then) override
    {
        suggestedNewCase = suggested;
        answer(casePath, then);
    }
    void filesToImport(std::function<void(const QStringList &)> then) override
    {
        if (!files.isEmpty()) then(files);
    }
    void folderToImport(std::function<void(const QString &)> then) override { answer(folder, then); }
    void bundleTarget(const QString &suggested, std::function<void(const QString &)> then) override
    {
        suggestedBundle = suggested;
        answer(bundle, then);
    }
    void copyTarget(const QString &suggested, std::function<void(const QString &)> then) override
    {
        suggestedCopy = suggested;
        answer(copy, then);
    }
    void watchlistFile(std::function<void(const QString &)> then) override { answer(watchlist, then); }
    void watchlistTarget(const QString &suggested, std::function<void(const QString &)> then) override
    {
        suggestedWatchlist = suggested;
        answer(watchlistOut, then);
    }
    void caseTarget(const QString &suggested, std::function<void(const QString &)> then) override
    {
        suggestedCase = suggested;
        answer(caseCopy, then);
    }
    void logTarget(const QString &, std::function<void(const QString &)> then) override { answer(log, then); }
    void sealedTarget(const QString &, std::function<void(const QString &)> then) override
    {
        answer(sealed, then);
    }
    void sealedFile(std::function<void(const QString &)> then) override { answer(sealed, then); }
    void passphrase(const QString &, std::function<void(const QString &)> then) override
    {
        answer(secret, then);
    }
    void newPassphrase(std::function<void(const QString &)> then) override { answer(secret, then); }
    void password(const QString &, std::function<void(const QString &)> then) override
    {
        answer(secret, then);
    }

    QString casePath;
    QString suggestedNewCase;
    QStringList files;
    QString folder;
    QString bundle;
    QString suggestedBundle;
    QString copy;
    QString suggestedCopy;
    QString watchlist;
    QString watchlistOut;
    QString suggestedWatchlist;
    QString secret;
    QString caseCopy;
    QString suggestedCase;
    QString sealed;
    QString log;

private:
    static void answer(const QString &text, const std::function<void(const QString &)> &then)
    {
        if (!text.isEmpty()) then(text);
    }
};

/// The whole program but for main(): session, readers, window; settings and cases in `folder`.
struct TestWindow {
    TestWindow(const QString &folder, Theme &theme);
    ~TestWindow();

    QSettings settings;
    AnsweringPrompt prompt;
    std::unique_ptr<CaseSession> session;
    std::unique_ptr<MainWindow> window;
};

} // namespace tt
