// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/frames.h"
#include "tests/gui/long_case.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/review_desk.h"

#include <QTemporaryDir>
#include <QTest>

namespace tt
{

/// A small version of bin/window_frames. The bound is far above what is wanted (16 ms): machines that test
/// are busy with other things, so the one turn in a hundred that they interrupt is left out.
class FramesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsNeverHeldForLong()
    {
        constexpr int kPages = 60;
        constexpr double kLongestMs = 100;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("long.ttcase"));
        QVERIFY(longcase::make(path, folder.filePath(QStringLiteral("scan.pdf")), kPages, 600));
        Theme theme(*qApp);
        TestWindow test(folder.path(), theme);
        test.window->resize(1200, 800);
        test.window->show();
        test.window->openCase(path);
        PageView &view = test.window->desk().view();
        QVERIFY(frames::runUntil([&] { return view.pageCount() == kPages && test.window->feed().isLoaded(); },
                                 30'000));
        TurnMeter meter;
        const auto held = [&](const std::function<void()> &act) {
            frames::drive(5, 50, [](int) {});
            meter.begin();
            act();
            return meter.quantile(0.99);
        };
        const double wheel = held([&] { frames::scrollByWheel(view, 100); });
        QVERIFY(meter.turns().size() >= 100); // the meter sees the turns
        QVERIFY2(wheel < kLongestMs, qPrintable(QString::number(wheel)));
        const double keys = held([&] { frames::scrollByPageDown(view, 30); });
        QVERIFY2(keys < kLongestMs, qPrintable(QString::number(keys)));
        const double drag = held([&] { frames::dragScrollBar(view, 100); });
        QVERIFY2(drag < kLongestMs, qPrintable(QString::number(drag)));
    }

    void theMeterSeesAHeldThread()
    {
        TurnMeter meter;
        frames::drive(3, 20, [](int turn) {
            if (turn == 1) QTest::qSleep(150);
        });
        QVERIFY(meter.worst() >= 150);
        QVERIFY(meter.quantile(0.5) < 100);
        QVERIFY(meter.droppedFrames() >= 8);
    }
};

} // namespace tt

QTEST_MAIN(tt::FramesTest)
#include "frames_test.moc"
