// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QTabBar;
class QStackedLayout;

namespace tt
{

class CaseFeed;
class CopyFeed;
class CopyListPanel;
class PageFeed;
class PageImages;
class PageListPanel;
class PageOrderPanel;
class Theme;
class Thumbnails;

/// The documents of the case, and beside them the pages to look at first and the documents that may be one
/// notice.
class DocumentPanel final : public QWidget
{
    Q_OBJECT
public:
    DocumentPanel(CaseFeed &feed, PageFeed &pages, CopyFeed &copies, PageImages &images, const Theme &theme,
                  QWidget *parent = nullptr);

    void setCurrent(DocumentId document);
    [[nodiscard]] DocumentId current() const;
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] PageListPanel &pages() const { return *m_pageList; }
    [[nodiscard]] PageOrderPanel &order() const { return *m_order; }
    void showPagesToLookAt();
    void showOrder(); ///< the pages of the document, in the order in which they belong
    [[nodiscard]] bool showsPagesToLookAt() const;
    [[nodiscard]] CopyListPanel &copies() const { return *m_copyList; }
    void showCopies();
    [[nodiscard]] bool showsCopies() const;
    /// The list on show gets the keyboard.
    void focusList();

Q_SIGNALS:
    void documentChosen(tt::DocumentId document);
    void importAsked();
    void listChanged(); ///< documents, pages or copies: another list is on show

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateHead();
    void nameTabs();
    void showUnread();
    void updateMarks();
    void askThumbnails();

    CaseFeed &m_feed;
    PageFeed &m_pages;
    QTabBar *m_tabs;
    QListView *m_list;
    PageListPanel *m_pageList;
    PageOrderPanel *m_order;
    CopyFeed &m_copies;
    CopyListPanel *m_copyList;
    QLabel *m_count;
    QLabel *m_legend;
    Thumbnails *m_thumbnails;
    QStackedLayout *m_stack;
    QTimer m_headTimer; ///< a case of a thousand documents tells of each of them
    QTimer m_thumbnailTimer;
    bool m_quiet = false; ///< the row is being set from outside
};

} // namespace tt
