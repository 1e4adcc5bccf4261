// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_window.h"

#include "ui/desk/review_desk.h"
#include "ui/page/page_view.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

namespace tt
{

namespace
{

/// Processes of this program that draw pages ("--engine none").
QVector<pid_t> drawingReaders()
{
    QVector<pid_t> found;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile status(QStringLiteral("/proc/%1/stat").arg(entry));
        QFile command(QStringLiteral("/proc/%1/cmdline").arg(entry));
        if (entry.toInt() <= 0 || !status.open(QIODevice::ReadOnly) || !command.open(QIODevice::ReadOnly))
            continue;
        const QByteArray fields = status.readAll();
        const qint64 parent = fields.mid(fields.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
        const QByteArray words = command.readAll();
        if (parent == ::getpid() && words.contains("tendertrace-reader") &&
            words.contains(QByteArray("--engine\0none", 13)))
            found.append(entry.toInt());
    }
    return found;
}

int killReaders()
{
    const QVector<pid_t> readers = drawingReaders();
    for (const pid_t reader : readers)
        ::kill(reader, SIGKILL);
    return static_cast<int>(readers.size());
}

bool isDrawn(const PageView &view, int page, bool prepared = false)
{
    return !view.imageCache().keysOf({view.document(), page}, prepared).isEmpty();
}

} // namespace

/// The process that draws pages is killed under a person who leafs through a document.
class ReaderKilledTest final : public QObject
{
    Q_OBJECT

private:
    PageView &view() { return m_test->window->desk().view(); }
    /// On the first page, where no mark is.
    QPoint corner() { return view().viewportRect(0, PageRect{0.02, 0.06, 0.02, 0.02}).center().toPoint(); }

    /// The longest time that the window did not answer, in ms, while this is going on.
    template <typename Step>
    qint64 longestGap(int ms, Step step)
    {
        QElapsedTimer all;
        QElapsedTimer gap;
        qint64 longest = 0;
        all.start();
        gap.start();
        while (all.elapsed() < ms) {
            gap.restart();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            longest = std::max(longest, gap.elapsed());
            step();
            QTest::qSleep(5);
        }
        return longest;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TestWindow> m_test;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_theme = std::make_unique<Theme>(*qApp);
        m_test = SampleWindow::make(m_folder->path(), *m_theme);
        QVERIFY(m_test);
        QTRY_VERIFY(view().pageCount() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(view(), 0), 30'000);
    }
    void cleanup()
    {
        m_test.reset();
        m_theme.reset();
        m_folder.reset();
    }

    void whatIsDrawnStaysAndWhatIsAskedForComesFromAnotherReader()
    {
        QVERIFY(killReaders() > 0);
        QTRY_VERIFY(drawingReaders().isEmpty());
        QVERIFY2(isDrawn(view(), 0), "the page stays");
        // Another size has to be drawn anew.
        const int before = view().imageCache().count();
        view().setZoom(view().zoom() * 1.7);
        QTRY_VERIFY_WITH_TIMEOUT(view().imageCache().count() > before, 30'000);
    }

    void killedAgainAndAgainTheWindowAnswersAndTheNextTryWorks()
    {
        QScrollBar *bar = view().verticalScrollBar();
        int killed = 0;
        double zoom = 1;
        QElapsedTimer sinceZoom; // pictures of a new size are asked for when the view has come to rest
        sinceZoom.start();
        const qint64 gap = longestGap(6'000, [&] {
            killed += killReaders();
            if (sinceZoom.elapsed() < 400) return;
            sinceZoom.restart();
            zoom = zoom > 2.5 ? 0.6 : zoom * 1.2;
            view().setZoom(zoom);
            bar->setValue(bar->maximum() > 0 ? (bar->value() + 37) % bar->maximum() : 0);
        });
        qInfo("killed %d readers, longest gap %lld ms", killed, static_cast<long long>(gap));
        QVERIFY(killed > 1);
        QVERIFY2(gap < 500, "the window did not answer");
        // Left alone, it draws what is asked for next.
        QTest::qWait(3'200);
        view().setShowPrepared(true);
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(view(), 0, true), 30'000);
    }

    void aPageThatCannotBeDrawnSaysSoAndAClickTriesAgain()
    {
        int failures = 0;
        connect(&m_test->session->pageImages(), &PageImages::failed, this,
                [&](quint64, const PageImageRequest &request, const Error &error) {
                    QVERIFY(!error.message.isEmpty());
                    failures += request.prepared ? 1 : 0;
                });
        view().goTo(0, {});
        view().setShowPrepared(true); // of this picture there is nothing yet
        QElapsedTimer clock;
        clock.start();
        while (failures == 0 && clock.elapsed() < 30'000) {
            killReaders();
            QTest::qWait(1);
        }
        QVERIFY2(failures > 0, "it was drawn in spite of everything");
        QVERIFY(!isDrawn(view(), 0, true));
        QTest::qWait(3'200); // a person reads what it says, and tries again
        QTRY_VERIFY(view().viewport()->rect().contains(corner()));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, corner());
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(view(), 0, true), 30'000);
    }
};

} // namespace tt

QTEST_MAIN(tt::ReaderKilledTest)
#include "reader_killed_test.moc"
