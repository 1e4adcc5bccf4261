// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;

namespace tt
{

class CaseSession;
class DoubtFeed;
class PageTools;
class PageView;

/// The ways through the pages that need no finding: from one doubtful place to the next, and from one search
/// hit to the next, each with its key.
class PageWalk final : public QObject
{
    Q_OBJECT
public:
    PageWalk(CaseSession &session, PageView &view, PageTools &tools, QObject *parent = nullptr);

    [[nodiscard]] DoubtFeed &doubts() const { return *m_doubts; }
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    /// Checkable: whether doubtful characters are marked.
    [[nodiscard]] QAction *doubtAction() const { return m_shown; }

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key);
    void stepHit(int by);
    void say(const QString &words);

    PageView &m_view;
    DoubtFeed *m_doubts;
    QList<QAction *> m_actions;
    QAction *m_shown;
};

} // namespace tt
