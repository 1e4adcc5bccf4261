// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QStackedLayout;

namespace tt
{

class EmptyState;
class PageStrip;
class PageTools;
class PageView;
class Theme;

/// The middle: the page with its floating tools, or what to do when there is none.
class PageArea final : public QWidget
{
    Q_OBJECT
public:
    PageArea(QAction *markRegion, QAction *looked, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] PageView &view() const { return *m_view; }
    [[nodiscard]] PageStrip &strip() const { return *m_strip; }
    [[nodiscard]] PageTools &tools() const { return *m_tools; }

    void showPages();
    void showEmptyCase();
    void showChooseDocument();
    void showWaiting(const QString &documentName);
    void showProblem(const QString &documentName, const QString &reason, bool needsPassword);

Q_SIGNALS:
    void importFilesAsked();
    void importFolderAsked();
    void retryAsked();
    void passwordAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeTools();

    PageView *m_view;
    PageTools *m_tools;
    PageStrip *m_strip;
    QWidget *m_pages;
    EmptyState *m_emptyCase;
    EmptyState *m_choose;
    EmptyState *m_waiting;
    EmptyState *m_problem;
    QWidget *m_passwordButton = nullptr;
    QStackedLayout *m_stack;
};

} // namespace tt
