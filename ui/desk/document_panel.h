// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace tt
{

class CaseFeed;
class PageImages;
class Theme;
class Thumbnails;

/// The documents of the case.
class DocumentPanel final : public QWidget
{
    Q_OBJECT
public:
    DocumentPanel(CaseFeed &feed, PageImages &images, const Theme &theme, QWidget *parent = nullptr);

    void setCurrent(DocumentId document);
    [[nodiscard]] DocumentId current() const;
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void documentChosen(tt::DocumentId document);
    void importAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateHead();
    void askThumbnails();

    CaseFeed &m_feed;
    QListView *m_list;
    QLabel *m_count;
    Thumbnails *m_thumbnails;
    QStackedLayout *m_stack;
    QTimer m_thumbnailTimer;
    bool m_quiet = false; ///< the row is being set from outside
};

} // namespace tt
