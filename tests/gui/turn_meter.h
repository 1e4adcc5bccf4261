// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QVector>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace tt
{

/// How long the GUI thread is held in each turn of its event loop: from the first event that is handed out
/// until the loop is about to wait again; and how much of that the thread worked itself, for on a busy
/// machine the rest is other people's. Needs a loop that runs (exec()), not QTest::qWait().
class TurnMeter final : public QObject
{
public:
    TurnMeter()
    {
        m_clock.start();
        qApp->installEventFilter(this);
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
                &TurnMeter::end);
    }
    ~TurnMeter() override { qApp->removeEventFilter(this); }

    /// Forgets what was measured.
    void begin()
    {
        m_turns.clear();
        m_own.clear();
        m_began = -1;
    }

    [[nodiscard]] const QVector<double> &turns() const { return m_turns; } ///< milliseconds
    /// The share of all turns below it is `part`; 0 without turns.
    [[nodiscard]] double quantile(double part) const { return quantileOf(m_turns, part); }
    /// The same of the thread's processor time.
    [[nodiscard]] double ownQuantile(double part) const { return quantileOf(m_own, part); }
    [[nodiscard]] static double quantileOf(const QVector<double> &values, double part)
    {
        if (values.isEmpty()) return 0;
        QVector<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(std::min(sorted.size() - 1, qsizetype(part * double(sorted.size()))));
    }
    [[nodiscard]] double worst() const { return quantile(1); }
    /// Frames of a screen with 60 a second that could not be shown.
    [[nodiscard]] int droppedFrames() const
    {
        double frames = 0;
        for (const double turn : m_turns)
            frames += std::floor(turn / kFrameMs);
        return int(frames);
    }

    static constexpr double kFrameMs = 1000.0 / 60;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_began < 0) {
            m_began = m_clock.nsecsElapsed();
            m_ownBegan = ownMs();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void end()
    {
        if (m_began < 0) return;
        m_turns.append(double(m_clock.nsecsElapsed() - m_began) / 1e6);
        m_own.append(ownMs() - m_ownBegan);
        m_began = -1;
    }

    static double ownMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
    }

    QElapsedTimer m_clock;
    double m_ownBegan = 0;
    QVector<double> m_own;
    qint64 m_began = -1; ///< nanoseconds; -1: the loop waits
    QVector<double> m_turns;
};

} // namespace tt
