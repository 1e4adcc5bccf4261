// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/test_window.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/import_dock.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

namespace tt
{

/// A drag from another program, as it reaches a widget of the window.
class FileDrag final
{
public:
    explicit FileDrag(const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        m_data.setUrls(urls);
    }

    /// True when the widget, or what stands before it, took the drag.
    bool enter(QWidget &widget)
    {
        QDragEnterEvent event(middle(widget), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&widget, &event);
        return event.isAccepted();
    }
    bool move(QWidget &widget)
    {
        QDragMoveEvent event(middle(widget), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&widget, &event);
        return event.isAccepted();
    }
    void leave(QWidget &widget)
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(&widget, &event);
    }
    bool drop(QWidget &widget)
    {
        QDropEvent event(middle(widget), Qt::CopyAction, &m_data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&widget, &event);
        return event.isAccepted();
    }

private:
    static QPoint middle(const QWidget &widget) { return widget.rect().center(); }

    QMimeData m_data;
};

/// The row of a name in the dock's model; its number is 0 when there is none.
inline ImportItem importOf(TestWindow &test, const QString &name)
{
    ImportItemModel &model = test.window->feed().imports();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row).name == name) return model.at(row);
    }
    return {};
}

} // namespace tt
