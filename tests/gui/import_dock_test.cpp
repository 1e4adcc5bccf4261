// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/import_window.h"

#include "app/intake/import_queue.h"
#include "ui/desk/import_item_delegate.h"
#include "ui/desk/review_desk.h"
#include "ui/models/import_words.h"
#include "ui/page/page_view.h"
#include "ui/shell/banner.h"
#include "ui/shell/status_line.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>

namespace tt
{

namespace
{

const QString sample = QStringLiteral(TT_SAMPLES "/04_inquiry_azure_openai_text.pdf");

ImportItem item(int number, ImportItemState state)
{
    ImportItem out;
    out.number = number;
    out.name = QStringLiteral("%1.pdf").arg(number);
    out.state = state;
    return out;
}

/// Pages with a text layer, so that reading them needs no recognition.
QByteArray textPages(int pages)
{
    const QByteArray content = "BT /F1 20 Tf 72 700 Td (Notice 2024, budget 200000 yuan, Azure OpenAI) Tj ET";
    QByteArray out = "%PDF-1.7\n";
    QList<qsizetype> places;
    const auto add = [&](const QByteArray &object) {
        places.append(out.size());
        out += QByteArray::number(places.size()) + " 0 obj\n" + object + "\nendobj\n";
    };
    QByteArray kids;
    for (int page = 0; page < pages; ++page)
        kids += QByteArray::number(page + 5) + " 0 R ";
    add("<< /Type /Catalog /Pages 2 0 R >>");
    add("<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>");
    add("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream");
    add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    for (int page = 0; page < pages; ++page)
        add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 "
            "4 0 R >> >> >>");
    const qsizetype table = out.size();
    out += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        out += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return out + "trailer\n<< /Size " + QByteArray::number(places.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

class ImportDockTest final : public QObject
{
    Q_OBJECT

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("no room");
        return file.fileName();
    }

    std::unique_ptr<TestWindow> withCase()
    {
        auto test = std::make_unique<TestWindow>(m_folder->path(), *m_theme);
        test->window->resize(1440, 900);
        test->window->show();
        test->window->activateWindow();
        test->window->newCase(test->prompt.casePath);
        return QTest::qWaitFor([&] { return test->session->isOpen() && test->window->feed().isLoaded(); })
                   ? std::move(test)
                   : nullptr;
    }

    static ImportItemState stateOf(TestWindow &test, const QString &name)
    {
        return importOf(test, name).state;
    }

    QPushButton *button(TestWindow &test, const char *name)
    {
        return test.window->importDock().findChild<QPushButton *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void theModelStaysConsistent()
    {
        ImportItemModel model;
        ImportItemFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester one(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester two(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply({{item(1, ImportItemState::Waiting), item(2, ImportItemState::Waiting),
                      item(3, ImportItemState::LeftOut), item(4, ImportItemState::Waiting)},
                     {}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(filter.rowCount(), 3);
        ImportItem reading = item(2, ImportItemState::Reading);
        reading.pages = 12;
        reading.pagesRead = 3;
        model.apply({{item(1, ImportItemState::Done), reading, item(5, ImportItemState::Copying)}, {}});
        QCOMPARE(model.counts().underWay, 3);
        QCOMPARE(model.index(1).data(ImportItemModel::PagesTextRole).toString(),
                 QStringLiteral("3 of 12 pages"));
        QCOMPARE(model.index(1).data(ImportItemModel::ProgressRole).toDouble(), 0.25);
        ImportItem failed = item(4, ImportItemState::Failed);
        failed.document = {9};
        failed.error = Error{ErrorCode::Encrypted, QStringLiteral("4.pdf is encrypted."), {}};
        model.apply({{failed}, {1, 3}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(4), 1);
        QCOMPARE(model.failedNumbers(), QVector<int>{4});
        const QModelIndex row = model.index(1);
        QVERIFY(row.data(ImportItemModel::NeedsPasswordRole).toBool());
        QCOMPARE(ImportItemDelegate::actOf(row), ImportItemDelegate::Act::Password);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("needs its password")));
        filter.setGroup(ImportItemFilter::Group::Failed);
        QCOMPARE(filter.rowCount(), 1);
        model.setItems({});
        QCOMPARE(model.counts(), ImportCounts());
    }

    void thousandsOfRowsChangeAtOnceAndAreAnnouncedTogether()
    {
        ImportItemModel model;
        ImportItemFilter filter;
        filter.setSourceModel(&model);
        QVector<ImportItem> items;
        for (int number = 1; number <= 20'000; ++number)
            items.append(item(number, ImportItemState::Waiting));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QElapsedTimer clock;
        clock.start();
        model.apply({items, {}});
        QCOMPARE(inserted.count(), 1);
        for (ImportItem &one : items)
            one.state = ImportItemState::Done;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply({items.mid(0, 5'000) + items.mid(10'000, 5'000), {}});
        QCOMPARE(changed.count(), 2);
        QCOMPARE(filter.rowCount(), 10'000);
        // What an import tells ten times a second must leave the window alone.
        clock.restart();
        for (int i = 0; i < 100; ++i) {
            ImportItem one = items.at(6'000 + i);
            one.pagesRead = i + 1;
            one.state = ImportItemState::Reading;
            model.apply({{one}, {}});
        }
        const double each = double(clock.nsecsElapsed()) / 100 / 1e6;
        qInfo("one batch of changes among 20,000 rows: %.2f ms", each);
        QVERIFY2(each < 16, "a batch takes longer than a frame");
    }

    void theWordsSayWhatIsKnownAndNoMore()
    {
        ImportProgress progress;
        progress.phase = ImportPhase::Reading;
        progress.documentsTotal = 118;
        progress.documentsDone = 12;
        progress.pagesTotal = 60;
        progress.pagesRead = 41;
        progress.documentsUnopened = 100;
        QCOMPARE(importHeadline(progress, {}), QStringLiteral("12 of 118 documents done"));
        QCOMPARE(importDetails(progress, {}), QStringLiteral("41 of the 60 pages known so far"));
        progress.documentsUnopened = 0;
        progress.pagesPerMinute = 14.2;
        progress.secondsLeft = 600;
        QCOMPARE(importDetails(progress, {}),
                 QStringLiteral("41 of 60 pages · 14 pages/min · about 10 min left"));
        progress.phase = ImportPhase::Paused;
        QCOMPARE(importHeadline(progress, {}), QStringLiteral("Paused: 12 of 118 documents done"));
        QVERIFY(!importDetails(progress, {}).contains(QStringLiteral("pages/min")));
        progress = {};
        ImportCounts counts;
        counts.all = 5;
        counts.done = 2;
        counts.failed = 1;
        counts.duplicates = 1;
        counts.leftOut = 1;
        QCOMPARE(importHeadline(progress, counts), QStringLiteral("2 documents read"));
        QCOMPARE(importDetails(progress, counts),
                 QStringLiteral("1 could not be read · 1 in the case already · 1 file left out"));
        progress.problem = Error{ErrorCode::ReaderCrashed, QStringLiteral("No reader came up."), {}};
        QCOMPARE(importHeadline(progress, counts), QStringLiteral("No reader came up."));
    }

    void itOpensByItselfWithoutTakingTheKeyboardAndStaysUntilDismissed()
    {
        const auto test = withCase();
        QVERIFY(test);
        ImportDock &dock = test->window->importDock();
        QVERIFY(!dock.isVisible());
        auto *search = test->window->findChild<QLineEdit *>();
        search->setFocus();
        test->window->take({sample, write(QStringLiteral("broken.pdf"), "%PDF-1.4\nno objects follow")});
        QTRY_VERIFY(dock.isVisible());
        QVERIFY(!dock.isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget(), search);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*test, QFileInfo(sample).fileName()), ImportItemState::Done,
                                  60'000);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*test, QStringLiteral("broken.pdf")), ImportItemState::Failed,
                                  60'000);
        QTRY_COMPARE(dock.headline(), QStringLiteral("1 document read"));
        QVERIFY(dock.isVisible());
        QTRY_COMPARE(dock.filter().group(), ImportItemFilter::Group::Failed);
        QCOMPARE(dock.filter().rowCount(), 1);
        const QModelIndex failed = dock.filter().index(0, 0);
        QVERIFY(failed.data(ImportItemModel::ReasonRole).toString().contains(QStringLiteral("broken.pdf")));

        auto *dismiss = dock.findChild<QToolButton *>(QStringLiteral("import-dismiss"));
        QTest::mouseClick(dismiss, Qt::LeftButton);
        QVERIFY(!dock.isVisible());
        QTRY_COMPARE(test->window->feed().imports().counts().all, 1);
        // What failed stays with the case: the status line leads there.
        auto *failures = test->window->statusLine().findChild<QPushButton *>(QStringLiteral("failures"));
        QVERIFY(failures->isVisible());
        QTest::mouseClick(failures, Qt::LeftButton);
        QVERIFY(dock.isVisible());
        QCOMPARE(dock.filter().rowCount(), 1);
    }

    void foldedItIsOneLineAndStaysSo()
    {
        {
            const auto test = withCase();
            QVERIFY(test);
            test->window->take({sample});
            QTRY_VERIFY(test->window->importDock().isVisible());
            auto *fold = test->window->importDock().findChild<QToolButton *>(QStringLiteral("import-fold"));
            QTest::mouseClick(fold, Qt::LeftButton);
            QVERIFY(!test->window->importDock().isVisible());
            auto *unfold =
                test->window->statusLine().findChild<QPushButton *>(QStringLiteral("import-unfold"));
            QTRY_VERIFY(unfold->isVisible());
            QTRY_COMPARE_WITH_TIMEOUT(stateOf(*test, QFileInfo(sample).fileName()), ImportItemState::Done,
                                      60'000);
        }
        TestWindow again(m_folder->path(), *m_theme);
        again.window->show();
        again.window->openCase(again.prompt.casePath);
        QTRY_VERIFY(again.window->feed().isLoaded());
        again.window->take({write(QStringLiteral("two.pdf"), textPages(2))});
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(again, QStringLiteral("two.pdf")), ImportItemState::Done, 60'000);
        QVERIFY2(!again.window->importDock().isVisible(), "it was folded");
        auto *action = again.window->findChild<QAction *>(QStringLiteral("window.import-dock"));
        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F9));
        again.window->activateWindow();
        auto *documents = again.window->findChild<QListView *>(QStringLiteral("documents"));
        documents->setFocus();
        action->trigger();
        QVERIFY(again.window->importDock().isVisible());
        QVERIFY2(again.window->importDock().isAncestorOf(again.window->focusWidget()),
                 "asked for by its key it takes the keyboard");
        action->trigger();
        QVERIFY(!again.window->importDock().isVisible());
        QCOMPARE(again.window->focusWidget(), documents);
    }

    void pauseResumeAndCancel()
    {
        const auto test = withCase();
        QVERIFY(test);
        const QString name = QStringLiteral("long.pdf");
        test->window->take({write(name, textPages(400))});
        QTRY_VERIFY_WITH_TIMEOUT(importOf(*test, name).pagesRead > 0, 60'000);
        QTest::mouseClick(button(*test, "import-pause"), Qt::LeftButton);
        QTRY_VERIFY(test->window->importDock().headline().startsWith(QStringLiteral("Paused")));
        // Pages in flight are finished, and then nothing comes any more.
        int settled = -1;
        QElapsedTimer clock;
        clock.start();
        while (settled != importOf(*test, name).pagesRead && clock.elapsed() < 30'000) {
            settled = importOf(*test, name).pagesRead;
            QTest::qWait(2'000);
        }
        QCOMPARE(importOf(*test, name).pagesRead, settled);
        QVERIFY(settled < 400);
        QTest::mouseClick(button(*test, "import-pause"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(importOf(*test, name).pagesRead > settled, 60'000);
        QTest::mouseClick(button(*test, "import-cancel"), Qt::LeftButton);
        QTRY_COMPARE(stateOf(*test, name), ImportItemState::Stopped);
        QVERIFY(!test->session->import().isBusy());

        // One row's key takes it up again, and its other key out.
        ImportDock &dock = test->window->importDock();
        dock.findChild<QTabBar *>(QStringLiteral("import-tabs"))->setCurrentIndex(2);
        dock.list()->setFocus();
        dock.list()->setCurrentIndex(dock.filter().index(0, 0));
        const int kept = importOf(*test, name).pagesRead;
        QTest::keyClick(dock.list(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(importOf(*test, name).pagesRead > kept, 60'000);
        QTest::keyClick(dock.list(), Qt::Key_Delete);
        QTRY_COMPARE(stateOf(*test, name), ImportItemState::Stopped);
        QTRY_VERIFY(!test->session->import().isBusy());
    }

    void aFailedRowIsTriedAgainByItsButton()
    {
        const auto test = withCase();
        QVERIFY(test);
        const QString late = m_folder->filePath(QStringLiteral("late.pdf"));
        test->window->take({late});
        QTRY_COMPARE(stateOf(*test, QStringLiteral("late.pdf")), ImportItemState::Failed);
        write(QStringLiteral("late.pdf"), textPages(1));
        ImportDock &dock = test->window->importDock();
        dock.showFailed();
        QTRY_COMPARE(dock.filter().rowCount(), 1);
        const QModelIndex row = dock.filter().index(0, 0);
        auto *delegate = dock.findChild<ImportItemDelegate *>();
        const QRect place = delegate->buttonRect(dock.list()->visualRect(row), row);
        QVERIFY(!place.isEmpty());
        QTest::mouseClick(dock.list()->viewport(), Qt::LeftButton, {}, place.center());
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*test, QStringLiteral("late.pdf")), ImportItemState::Done, 60'000);
        QCOMPARE(test->window->feed().imports().rowCount(), 1);
    }

    void readingAgainAsksInPlaceAndKeepsTheReviews()
    {
        const auto test = withCase();
        QVERIFY(test);
        test->window->take({sample});
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*test, QFileInfo(sample).fileName()), ImportItemState::Done,
                                  60'000);
        QTRY_VERIFY(test->window->feed().findings().rowCount() > 0);
        const FindingRecord first = test->window->feed().findings().findings().first();
        Review review;
        review.state = ReviewState::Confirmed;
        test->window->feed().setReview(first.id, review);
        QTRY_COMPARE(test->window->feed().documents().documents().first().state, DocumentState::Done);
        auto *action = test->window->findChild<QAction *>(QStringLiteral("document.read-again"));
        QVERIFY(action && action->isEnabled());
        QVERIFY(
            test->window->findChild<QListView *>(QStringLiteral("documents"))->actions().contains(action));
        QTest::keyClick(test->window.get(), Qt::Key_F5);
        Banner &banner = test->window->banner();
        QTRY_VERIFY(banner.isVisible());
        QVERIFY2(banner.text().contains(QStringLiteral("attached to the new reading")),
                 qPrintable(banner.text()));
        QVERIFY(!QApplication::activeModalWidget());
        auto *step = banner.findChild<QPushButton *>(QStringLiteral("banner-step"));
        QCOMPARE(QApplication::focusWidget(), step);
        QTest::keyClick(step, Qt::Key_Escape);
        QVERIFY(!banner.isVisible());
        QCOMPARE(test->window->feed().documents().documents().first().state, DocumentState::Done);

        QSignalSpy read(test->session.get(), &CaseSession::pageRead);
        QTest::keyClick(test->window.get(), Qt::Key_F5);
        QTRY_VERIFY(banner.isVisible());
        QTest::keyClick(step, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(read.count() > 0, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*test, QFileInfo(sample).fileName()), ImportItemState::Done,
                                  60'000);
        QTRY_VERIFY(test->window->feed().findings().rowCount() > 0);
        const auto stored = test->session->findings().result();
        QVERIFY(stored.has_value());
        QCOMPARE(std::count_if(stored->cbegin(), stored->cend(),
                               [](const FindingRecord &f) {
                                   return f.review.state == ReviewState::Confirmed && !f.orphaned;
                               }),
                 1);
    }
};

} // namespace tt

QTEST_MAIN(tt::ImportDockTest)
#include "import_dock_test.moc"
