// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/frames.h"
#include "tests/gui/long_case.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/text_panel.h"
#include "ui/log/log_window.h"
#include "ui/settings/settings_dialog.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QWindow>

#include <chrono>
#include <cstdio>
#include <functional>

namespace
{

using namespace tt;

constexpr int kStarts = 5;

/// Of the machine's steady clock, which parent and child share.
double nowMs()
{
    using namespace std::chrono;
    return double(duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count()) / 1000.0;
}

double quantile(QVector<double> values, double part)
{
    if (values.isEmpty()) return -1;
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, qsizetype(part * double(values.size()))));
}

void print(const char *what, const TurnMeter &meter)
{
    std::printf(
        "  %-34s %5lld turns  median %6.2f  p95 %6.2f  p99 %6.2f  worst %7.2f ms  dropped frames %d\n", what,
        static_cast<long long>(meter.turns().size()), meter.quantile(0.5), meter.quantile(0.95),
        meter.quantile(0.99), meter.worst(), meter.droppedFrames());
    std::printf("  %-34s        own work: median %6.2f  p95 %6.2f  p99 %6.2f  worst %7.2f ms\n", "",
                meter.ownQuantile(0.5), meter.ownQuantile(0.95), meter.ownQuantile(0.99),
                meter.ownQuantile(1));
    std::fflush(stdout);
}

void printTurns(const char *what, const QVector<double> &taken)
{
    std::printf("  %-34s %5lld pages  median %6.1f  p95 %6.1f  worst %6.1f ms\n", what,
                static_cast<long long>(taken.size()), quantile(taken, 0.5), quantile(taken, 0.95),
                quantile(taken, 1));
    std::fflush(stdout);
}

void scroll(PageView &view, TurnMeter &meter)
{
    const auto measured = [&](const char *what, const std::function<void()> &act) {
        view.goTo(0, {});
        frames::drive(10, 50, [](int) {}); // at rest
        meter.begin();
        act();
        print(what, meter);
    };
    measured("wheel, a notch a frame", [&] { frames::scrollByWheel(view, 600); });
    measured("Page Down, 16 a second", [&] { frames::scrollByPageDown(view, 150); });
    measured("scroll bar, whole document in 5 s", [&] { frames::dragScrollBar(view, 300); });
    measured("at rest after it", [&] { frames::drive(60, 50, [](int) {}); });
}

void turnPages(PageView &view, const QVector<PageRecord> &pages)
{
    frames::PageTurn turn(view);
    QVector<double> fresh;
    QVector<double> cached;
    for (int page = 10; page + 7 < pages.size() && fresh.size() < 40; page += 7) {
        fresh.append(turn.measure(pages.at(page), [&] { view.goTo(page, {}); }));
        frames::drive(10, 50, [](int) {}); // its neighbours are fetched meanwhile
        cached.append(turn.measure(pages.at(page + 1),
                                   [&] { frames::key(view, Qt::Key_PageDown, Qt::ControlModifier); }));
    }
    printTurns("page turn, not cached", fresh);
    printTurns("page turn, cached", cached);
}

int frameTimes(const QString &folder, int pages, int findings)
{
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("long.ttcase"));
    const QString scan =
        QDir(folder.isEmpty() ? place.path() : folder).filePath(QStringLiteral("scan-%1.pdf").arg(pages));
    if (!longcase::make(path, scan, pages, findings)) {
        std::fputs("The case could not be made.\n", stderr);
        return 1;
    }
    Theme theme(*qApp);
    TestWindow test(place.path(), theme);
    test.window->resize(1440, 900);
    test.window->show();
    TurnMeter meter;
    test.window->openCase(path);
    PageView &view = test.window->desk().view();
    if (!frames::runUntil([&] { return view.pageCount() == pages && test.window->feed().isLoaded(); },
                          60'000)) {
        std::fputs("The case was not opened.\n", stderr);
        return 1;
    }
    std::printf("%d pages, %d findings\n", pages, findings);
    print("opening the case", meter);
    scroll(view, meter);
    turnPages(view, *test.session->pages(view.document()).result());
    test.window->desk().actions().pageText->trigger();
    view.goTo(0, {});
    meter.begin();
    frames::scrollByWheel(view, 300);
    print("wheel, with the text of the page", meter);
    return 0;
}

/// One start, measured from the moment the parent took before it.
int startOnce(const QString &path, double began)
{
    const double inMain = nowMs();
    QTemporaryDir place;
    Theme theme(*qApp);
    TestWindow test(place.path(), theme);
    test.window->resize(1440, 900);
    const double made = nowMs();
    test.window->show();
    test.window->openCase(path);
    double shown = 0;
    frames::runUntil(
        [&] {
            if (shown == 0 && test.window->windowHandle()->isExposed()) shown = nowMs();
            return shown != 0;
        },
        10'000);
    double loaded = 0;
    QObject::connect(&test.window->feed(), &CaseFeed::loaded, test.window.get(), [&] { loaded = nowMs(); });
    if (test.window->feed().isLoaded()) loaded = nowMs();
    frames::runUntil([&] { return loaded != 0; }, 30'000);
    frames::drive(1, 0, [](int) {}); // once through the loop: what was loaded is painted
    const double usable = nowMs();
    timespec own{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &own);
    std::printf("%f %f %f %f %f %f\n", inMain - began, made - inMain, shown - made, loaded - shown,
                usable - began, double(own.tv_sec) * 1000 + double(own.tv_nsec) / 1e6);
    return 0;
}

int startTimes(const QString &folder, int documents)
{
    QTemporaryDir place;
    const QString path = QDir(folder.isEmpty() ? place.path() : folder)
                             .filePath(QStringLiteral("documents-%1.ttcase").arg(documents));
    if (!QFile::exists(path) && !longcase::makeMany(path, documents, 1, 10)) {
        std::fputs("The case could not be made.\n", stderr);
        return 1;
    }
    QVector<QVector<double>> parts(6);
    for (int i = 0; i < kStarts; ++i) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--start"), path, QStringLiteral("--began"), QString::number(nowMs(), 'f', 3)});
        if (!child.waitForFinished(60'000)) return 1;
        const QList<QByteArray> numbers = child.readAllStandardOutput().simplified().split(' ');
        if (numbers.size() != parts.size()) return 1;
        for (qsizetype part = 0; part < parts.size(); ++part)
            parts[part].append(numbers.at(part).toDouble());
    }
    const char *const names[] = {"to main() and Qt",       "window made",          "window shown",
                                 "case opened and listed", "from start to usable", "own work of its thread"};
    std::printf("Starting with a case of %d documents, %d starts\n", documents, kStarts);
    for (qsizetype part = 0; part < parts.size(); ++part)
        std::printf("  %-26s median %7.1f  worst %7.1f ms\n", names[part], quantile(parts.at(part), 0.5),
                    quantile(parts.at(part), 1));
    return 0;
}

/// From the key until the window is there and painted.
double openingTime(QWidget &window, const std::function<void()> &open)
{
    const double began = nowMs();
    open();
    frames::runUntil([&] { return window.windowHandle() != nullptr && window.windowHandle()->isExposed(); },
                     10'000);
    frames::drive(1, 0, [](int) {}); // once through the loop: what came is painted
    const double taken = nowMs() - began;
    window.close();
    frames::drive(1, 0, [](int) {});
    return taken;
}

/// Windows beside the main one: the first time they are made, then they are only shown.
int dialogTimes()
{
    QTemporaryDir place;
    Theme theme(*qApp);
    TestWindow test(place.path(), theme);
    MainWindow &window = *test.window;
    window.resize(1440, 900);
    window.show();
    frames::runUntil([&] { return window.windowHandle()->isExposed(); }, 10'000);
    frames::drive(1, 0, [](int) {});
    const auto action = [&window](const char *name) {
        window.findChild<QAction *>(QString::fromLatin1(name))->trigger();
    };
    const double settingsBegan = nowMs();
    SettingsDialog &settings = window.settingsDialog();
    const double made = nowMs() - settingsBegan;
    const double settingsFirst =
        made + openingTime(settings, [&] { window.openSettings(QStringLiteral("appearance")); });
    const double settingsAgain =
        openingTime(settings, [&] { window.openSettings(QStringLiteral("appearance")); });
    const double keys = openingTime(settings, [&] { settings.openKeys(); });
    const double logBegan = nowMs();
    LogWindow &log = window.logWindow();
    const double logMade = nowMs() - logBegan;
    const double logFirst = logMade + openingTime(log, [&] { action("window.log"); });
    std::printf("  %-26s first %7.1f (made in %.1f)  again %7.1f ms\n", "settings", settingsFirst, made,
                settingsAgain);
    std::printf("  %-26s %7.1f ms\n", "settings at the keys", keys);
    std::printf("  %-26s first %7.1f (made in %.1f) ms\n", "log", logFirst, logMade);
    return 0;
}

} // namespace

/// How long the window holds its thread while a long scan is scrolled, how quickly pages turn, and how
/// quickly the program and its other windows start: window_frames [--folder F] [--pages 300] [--findings
/// 3000] [--documents 1000]. Wants a screen: xvfb-run -a -s "-screen 0 1440x900x24" bin/window_frames
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const auto number = [&parser](const char *name) {
        return parser.value(QString::fromLatin1(name)).toInt();
    };
    parser.addOptions(
        {{QStringLiteral("folder"), QStringLiteral("where what was made stays"), QStringLiteral("path")},
         {QStringLiteral("pages"), QStringLiteral("of the long scan"), QStringLiteral("n"),
          QStringLiteral("300")},
         {QStringLiteral("findings"), QStringLiteral("on it"), QStringLiteral("n"), QStringLiteral("3000")},
         {QStringLiteral("documents"), QStringLiteral("of the case to start with"), QStringLiteral("n"),
          QStringLiteral("1000")},
         {QStringLiteral("start"), QStringLiteral("one start with this case"), QStringLiteral("case")},
         {QStringLiteral("began"), QStringLiteral("when it was asked for"), QStringLiteral("ms")}});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(QStringLiteral("start")))
        return startOnce(parser.value(QStringLiteral("start")),
                         parser.value(QStringLiteral("began")).toDouble());
    const QString folder = parser.value(QStringLiteral("folder"));
    int failed = 0;
    if (number("pages") > 0) {
        failed += frameTimes(folder, number("pages"), 0);
        if (number("findings") > 0) failed += frameTimes(folder, number("pages"), number("findings"));
    }
    if (number("documents") > 0) failed += startTimes(folder, number("documents"));
    failed += dialogTimes();
    return failed == 0 ? 0 : 1;
}
