// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/copy_pair_model.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace tt
{

class CopyFeed;
class EmptyState;
class Theme;

/// The pairs of documents that may be one notice, and what was decided about others.
class CopyListPanel final : public QWidget
{
    Q_OBJECT
public:
    CopyListPanel(CopyFeed &feed, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] const CopyPair *current() const;
    bool step(int by);
    /// The first pair nobody has decided about of which the document is one; the list as it stands without.
    void choose(DocumentId document);

Q_SIGNALS:
    /// Another row, or what is said of the row changed. Null: none is left.
    void pairShown(const tt::CopyPair *pair);

private:
    void showState();

    CopyFeed &m_feed;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    int m_row = 0; ///< to be chosen when the list is made anew
};

} // namespace tt
