// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/test_window.h"
#include "tests/gui/turn_meter.h"

#include "ui/page/page_image_plan.h"
#include "ui/page/page_view.h"

#include <QEventLoop>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <functional>

/// Scrolling and turning pages as a person does, while the event loop runs.
namespace tt::frames
{

constexpr int kFrame = 16; ///< milliseconds

/// Calls `act` with 0, 1, 2 … every `interval` milliseconds, `times` times.
inline void drive(int times, int interval, const std::function<void(int)> &act)
{
    QEventLoop loop;
    QTimer timer;
    int count = 0;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (count == times) {
            loop.quit();
            return;
        }
        act(count++);
    });
    timer.start(interval);
    loop.exec();
}

/// Runs the event loop until it is so, or the time is up.
inline bool runUntil(const std::function<bool()> &ready, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (ready() || clock.hasExpired(milliseconds)) loop.quit();
    });
    timer.start(5);
    loop.exec();
    return ready();
}

inline void wheel(PageView &view, int eighths)
{
    const QPointF at = QRectF(view.viewport()->rect()).center();
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, eighths}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

inline void key(PageView &view, int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent press(QEvent::KeyPress, code, modifiers);
    QCoreApplication::sendEvent(&view, &press);
}

inline void scrollByWheel(PageView &view, int notches)
{
    drive(notches, kFrame, [&](int) { wheel(view, -120); });
}

inline void scrollByPageDown(PageView &view, int pages)
{
    drive(pages, 4 * kFrame, [&](int) { key(view, Qt::Key_PageDown); });
}

/// From the top to the end of the document in so many frames.
inline void dragScrollBar(PageView &view, int steps)
{
    QScrollBar &bar = *view.verticalScrollBar();
    bar.setSliderDown(true);
    drive(steps, kFrame,
          [&](int step) { bar.setSliderPosition(int(qint64(bar.maximum()) * (step + 1) / steps)); });
    bar.setSliderDown(false);
}

/// Whether everything in view of the page is there as sharp as the screen shows it.
inline bool isSharp(const PageView &view, const PageRecord &record)
{
    const PageLayout &layout = view.pageLayout();
    const int page = record.key.page;
    const QRectF paper = view.viewportRect(page, {0, 0, 1, 1});
    const QRectF seen = paper & QRectF(view.viewport()->rect());
    if (seen.isEmpty()) return false;
    const PageRect shown = PageRect::fromPixels(seen.translated(-paper.topLeft()), paper.size());
    const double ratio = view.viewport()->devicePixelRatioF();
    const auto keys = PageImageKey::sharp(record.key, layout.pointsOf(page), sharpDpi(layout, record, ratio),
                                          false, unturned(shown, layout.turnOf(page)));
    return std::all_of(keys.begin(), keys.end(),
                       [&view](const PageImageKey &one) { return view.imageCache().contains(one); });
}

/// Milliseconds from asking for a page to the first paint that shows it sharply; -1: not within 10 seconds.
class PageTurn final : public QObject
{
public:
    explicit PageTurn(PageView &view)
        : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

    double measure(const PageRecord &record, const std::function<void()> &turn)
    {
        m_record = record;
        m_taken = -1;
        m_measuring = true;
        m_clock.start();
        turn();
        runUntil([this] { return !m_measuring; }, 10'000);
        m_measuring = false;
        return m_taken;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_measuring && event->type() == QEvent::Paint && isSharp(m_view, m_record)) {
            m_taken = double(m_clock.nsecsElapsed()) / 1e6; // but for this paint itself
            m_measuring = false;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    PageView &m_view;
    PageRecord m_record;
    QElapsedTimer m_clock;
    double m_taken = -1;
    bool m_measuring = false;
};

} // namespace tt::frames
