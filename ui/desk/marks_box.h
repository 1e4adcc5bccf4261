// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/edit_records.h"
#include "app/casefile/records.h"

#include <QWidget>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace tt
{

class CaseFeed;
class TagRow;
struct DeskActions;

/// What a person put on a finding besides a judgement: its star, its tags, and the findings it is linked
/// with.
class MarksBox final : public QWidget
{
    Q_OBJECT
public:
    MarksBox(CaseFeed &feed, const DeskActions &actions, QWidget *parent = nullptr);

    void show(FindingId finding);
    void flush();
    void setReadOnly(bool readOnly);
    [[nodiscard]] TagRow *tags() const { return m_tags; }

Q_SIGNALS:
    void findingChosen(tt::FindingId finding);

private:
    void refresh();
    void showLinks();
    QWidget *makeLink(const LinkRecord &link);

    CaseFeed &m_feed;
    QAction *m_follow;
    FindingId m_finding;
    QToolButton *m_star;
    TagRow *m_tags;
    QVBoxLayout *m_links;
    QStringList m_linkWords; ///< as shown
    bool m_readOnly = false;
};

} // namespace tt
