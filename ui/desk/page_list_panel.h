// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace tt
{

class CaseFeed;
class EmptyState;
class PageFeed;
class Theme;

/// The pages to look at first, the likeliest to hold a wrong or missed figure on top.
class PageListPanel final : public QWidget
{
    Q_OBJECT
public:
    PageListPanel(CaseFeed &feed, PageFeed &pages, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    /// Selects the row without saying so; a page that is not listed selects nothing.
    void setCurrent(PageKey page);
    /// One row on or back; false at the end.
    bool step(int by);

Q_SIGNALS:
    void pageChosen(tt::PageKey page);

private:
    void choose(const QModelIndex &index);
    void showState();

    CaseFeed &m_feed;
    PageFeed &m_pages;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_quiet = false; ///< the row is being set from outside, or rows move
};

} // namespace tt
