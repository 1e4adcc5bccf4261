// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"

#include <QObject>

class QAction;

namespace tt
{

class PageFeed;
class PageStrip;
class PageView;

/// What stands below the page: its quality, and the mark that a person looked at it, which can be taken back.
class PageLooking final : public QObject
{
    Q_OBJECT
public:
    PageLooking(PageFeed &pages, PageView &view, PageStrip &strip, QAction &action,
                QObject *parent = nullptr);

    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void pageShown(tt::PageKey page);
    void marked(); ///< a person has just looked at the page on show

private:
    void mark();
    void refresh();
    [[nodiscard]] PageKey current() const;

    PageFeed &m_pages;
    PageView &m_view;
    PageStrip &m_strip;
    QAction &m_action;
    bool m_readOnly = false;
};

} // namespace tt
