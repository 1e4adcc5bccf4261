// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/finding_filter_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace tt
{

class CaseFeed;
class SpendChart;
class Theme;

/// Spending figures by kind and document, and at the side the figures behind the bar that was clicked.
class SpendingView final : public QWidget
{
    Q_OBJECT
public:
    SpendingView(CaseFeed &feed, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void findingChosen(tt::FindingId finding);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeMembers(const Theme &theme);
    void refresh();
    void showMembers(const QVector<FindingId> &findings);

    CaseFeed &m_feed;
    FindingFilterModel m_members;
    SpendChart *m_chart;
    QLabel *m_title;
    QLabel *m_count;
    QListView *m_list;
    QStackedLayout *m_stack;
};

} // namespace tt
