// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/spend_sums.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTreeWidget;

namespace tt
{

class SpendChartView;
class SpendLegend;

/// Spending figures by document and kind, as bars or as a list; every bar and line opens the figures behind
/// it.
///
/// Only yuan share an axis. What is not spending, or would be counted twice, is listed below and never added.
class SpendChart final : public QWidget
{
    Q_OBJECT
public:
    explicit SpendChart(QWidget *parent = nullptr);

    void setFindings(const QVector<FindingRecord> &findings);
    [[nodiscard]] const SpendSums &sums() const { return m_sums; }

Q_SIGNALS:
    void barActivated(const QVector<tt::FindingId> &findings);

private:
    QWidget *makeHead();
    QWidget *makeEmptyPage();
    void showList(bool list);
    void fillList();
    void fillFoot();
    void activateLink(const QString &link);

    SpendSums m_sums;
    QStackedWidget *m_pages;
    SpendChartView *m_chart;
    QScrollArea *m_scroll;
    QTreeWidget *m_list;
    QAbstractButton *m_listButton = nullptr;
    QWidget *m_head = nullptr;
    QLabel *m_foot;
    QVector<QVector<FindingId>> m_links; ///< what the links of the foot open
};

} // namespace tt
