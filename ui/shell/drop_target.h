// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/drop_plan.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace tt
{

class Theme;

/// Lies over the window while files are dragged over it and says what letting go would do.
class DropOverlay final : public QWidget
{
    Q_OBJECT
public:
    DropOverlay(const Theme &theme, QWidget *window);

    void showPlan(const DropPlan &plan);
    [[nodiscard]] const DropPlan &plan() const { return m_plan; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    DropPlan m_plan;
};

/// Takes files that are dropped anywhere in a window, whatever lies under the pointer: text fields would take
/// them for text.
class DropTarget final : public QObject
{
    Q_OBJECT
public:
    DropTarget(QWidget &window, const Theme &theme, std::function<DropContext()> context);

    [[nodiscard]] DropOverlay &overlay() const { return *m_overlay; }

Q_SIGNALS:
    void dropped(const tt::DropPlan &plan);

protected:
    /// Of the application: drags go to the widget under the pointer first.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool dragged(QEvent *event);

    QWidget &m_window;
    std::function<DropContext()> m_context;
    DropOverlay *m_overlay;
    QTimer m_left; ///< a drag leaves one widget before it enters the next
    bool m_ours = false;
};

} // namespace tt
