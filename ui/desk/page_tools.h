// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/evidence_style.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace tt
{

class PageView;

/// The tools floating over the page: zoom, seals, marks, region, page number.
class PageTools final : public QWidget
{
    Q_OBJECT
public:
    PageTools(PageView &view, QAction *markRegion, QWidget *parent = nullptr);

    /// What is marked and is no evidence, below the kinds of evidence.
    void addToLegend(QAction *action);
    [[nodiscard]] QString pageText() const;
    /// As wide as they need to be, but at most `width` pixels: words go first, from the least needed on, and
    /// their icons stay. What was left out stands in the tooltips.
    void fitInto(int width);
    [[nodiscard]] QList<QAction *> viewActions() const { return m_viewActions; }
    [[nodiscard]] QAction *sealsAction() const { return m_sealsAction; }
    /// Shows the marks of a category, or not; "marks." and the category's name.
    [[nodiscard]] const QList<QAction *> &markActions() const { return m_markActions; }

private:
    void makeViewActions();
    void makeArrangementActions();
    void makeSealsAction();
    QToolButton *makeZoomButton();
    QToolButton *makeLegendButton();
    void sayLess(int step);
    [[nodiscard]] QString shortPageText() const;
    void showZoom();
    void showPage();

    PageView &m_view;
    QToolButton *m_zoom = nullptr;
    QMenu *m_legend = nullptr;
    QToolButton *m_seals;
    QToolButton *m_region;
    QToolButton *m_marks = nullptr;
    QLabel *m_page;
    QString m_pageText; ///< all of it, also where the label has room for less
    int m_room = QWIDGETSIZE_MAX;
    int m_pageWidth = 0; ///< of the longest so far, pixels
    QList<QAction *> m_viewActions;
    QList<QAction *> m_markActions;
    QAction *m_sealsAction = nullptr;
    QActionGroup *m_arrangements;
};

} // namespace tt
