// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/test_window.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/export_view.h"
#include "ui/desk/finding_detail.h"
#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/note_box.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/search_panel.h"
#include "ui/models/finding_text.h"
#include "ui/page/page_view.h"
#include "ui/shell/banner.h"
#include "ui/shell/status_line.h"
#include "ui/shell/task_strip.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace tt
{

namespace
{

/// A sample with a text layer: no recognition is needed, so the tests are quick.
const QString quickSample = QStringLiteral(TT_SAMPLES "/04_inquiry_azure_openai_text.pdf");

void drop(QWidget &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

FindingId firstAmount(const CaseFeed &, FindingListModel &findings)
{
    for (const FindingRecord &record : findings.findings()) {
        if (std::holds_alternative<AmountFacts>(record.finding.facts) && record.sameAs.isNull() &&
            !record.finding.boxes.isEmpty())
            return record.id;
    }
    return {};
}

} // namespace

class WindowTest final : public QObject
{
    Q_OBJECT

private:
    /// A window with the quick sample dropped into a new case, read and analysed.
    std::unique_ptr<TestWindow> withSample()
    {
        auto test = std::make_unique<TestWindow>(m_folder->path(), *m_theme);
        test->window->resize(1440, 900);
        test->window->show();
        bool finished = false;
        const auto connection =
            connect(test->session.get(), &CaseSession::importFinished, this, [&finished, &test] {
                finished = finished || !test->window->feed().documents().documents().isEmpty();
            });
        drop(*test->window, {quickSample});
        [&finished] { QTRY_VERIFY_WITH_TIMEOUT(finished, 60'000); }();
        disconnect(connection);
        [&test] { QTRY_VERIFY_WITH_TIMEOUT(test->window->feed().findings().rowCount() > 0, 10'000); }();
        return test;
    }

    QListView &list(const TestWindow &test, const QString &name)
    {
        auto *view = test.window->findChild<QListView *>(name);
        Q_ASSERT(view);
        return *view;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void offersAWayToBegin()
    {
        TestWindow test(m_folder->path(), *m_theme);
        test.window->show();
        auto *samples = test.window->findChild<QPushButton *>(QStringLiteral("try-samples"));
        QVERIFY(samples && samples->isVisible());
        auto *zone = test.window->findChild<QWidget *>(QStringLiteral("drop-zone"));
        QVERIFY(zone && zone->isVisible());
        QVERIFY(!test.window->banner().isVisible());
    }

    void aDroppedFileIsReadAndListed()
    {
        const auto test = withSample();
        QCOMPARE(list(*test, QStringLiteral("documents")).model()->rowCount(), 1);
        QTRY_COMPARE(test->window->feed().documents().documents().first().state, DocumentState::Done);
        QVERIFY(list(*test, QStringLiteral("findings")).model()->rowCount() > 0);
        QTRY_COMPARE(test->window->desk().view().pageCount(),
                     test->window->feed().documents().documents().first().pages);
    }

    void aChosenFindingIsShownOnThePageAndInTheInspector()
    {
        const auto test = withSample();
        MainWindow &window = *test->window;
        window.setSection(Section::Findings);
        const FindingId amount = firstAmount(window.feed(), window.feed().findings());
        QVERIFY(!amount.isNull());
        FindingPanel &panel = window.desk().findingPanel();
        const int row = panel.model().rowOf(amount);
        QVERIFY(row >= 0);
        QListView &findings = list(*test, QStringLiteral("findings"));
        findings.setCurrentIndex(QModelIndex());
        QTest::mouseClick(findings.viewport(), Qt::LeftButton, {},
                          findings.visualRect(panel.model().index(row, 0)).center());
        QCOMPARE(window.desk().inspector().finding(), amount);
        const FindingRecord record = *window.feed().findings().find(amount);
        QCOMPARE(window.desk().inspector().detail()->valueShown(), valueText(record.finding.facts));
        PageView &view = window.desk().view();
        QTRY_COMPARE(view.currentFinding(), amount);
        QTRY_VERIFY(QRectF(view.viewport()->rect())
                        .intersects(view.viewportRect(record.finding.page, record.finding.boxes.first())));
    }

    void aClickedMarkChoosesItsFinding()
    {
        const auto test = withSample();
        MainWindow &window = *test->window;
        window.setSection(Section::Findings);
        const FindingId amount = firstAmount(window.feed(), window.feed().findings());
        const FindingRecord record = *window.feed().findings().find(amount);
        window.desk().openDocument(record.document, record.finding.page, record.finding.boxes);
        PageView &view = window.desk().view();
        const auto place = [&] {
            return view.viewportRect(record.finding.page, record.finding.boxes.first()).center().toPoint();
        };
        QTRY_VERIFY(view.viewport()->rect().contains(place()));
        QTest::qWait(400); // the way there is animated
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place());
        QTRY_VERIFY(!window.desk().inspector().finding().isNull());
        const FindingRecord *shown = window.feed().findings().find(window.desk().inspector().finding());
        QVERIFY(shown->id == amount || shown->sameAs == amount ||
                shown->finding.range.begin == record.finding.range.begin);
    }

    void keysJudgeAndUndo()
    {
        const auto test = withSample();
        MainWindow &window = *test->window;
        window.setSection(Section::Findings);
        QListView &findings = list(*test, QStringLiteral("findings"));
        window.activateWindow();
        findings.setFocus();
        findings.setCurrentIndex(findings.model()->index(0, 0));
        const FindingId first = window.desk().inspector().finding();
        QVERIFY(!first.isNull());
        const auto state = [&](FindingId id) { return window.feed().findings().find(id)->review.state; };
        QTest::keyClick(&findings, Qt::Key_Return);
        QTRY_COMPARE(state(first), ReviewState::Confirmed);
        const FindingId second = window.desk().inspector().finding();
        QVERIFY(second != first);
        QTest::keyClick(&findings, Qt::Key_X);
        QTRY_COMPARE(state(second), ReviewState::Rejected);
        QTest::keyClick(&findings, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(state(second), ReviewState::Unreviewed);
        QTRY_COMPARE(window.desk().inspector().finding(), second);
        const auto stored = test->session->findings().result();
        QVERIFY(stored.has_value());
        for (const FindingRecord &record : *stored) {
            if (record.id == first) QCOMPARE(record.review.state, ReviewState::Confirmed);
        }
    }

    void notesAndReviewsAreThereAfterReopening()
    {
        FindingId judged;
        {
            const auto test = withSample();
            MainWindow &window = *test->window;
            judged = firstAmount(window.feed(), window.feed().findings());
            window.desk().openFinding(judged);
            auto *text = window.desk().inspector().findingNote()->findChild<QPlainTextEdit *>(
                QStringLiteral("note-text"));
            auto *tag =
                window.desk().inspector().findingNote()->findChild<QLineEdit *>(QStringLiteral("note-tag"));
            window.desk().actions().note->trigger();
            QTest::keyClicks(text, QStringLiteral("ask the university"));
            QTest::keyClicks(tag, QStringLiteral("to publish"));
            QTest::keyClick(tag, Qt::Key_Return);
            window.desk().actions().confirm->trigger();
            // The window is closed at once, in the middle of what is being written.
        }
        TestWindow again(m_folder->path(), *m_theme);
        again.window->show();
        again.window->openCase(again.prompt.casePath);
        QTRY_VERIFY_WITH_TIMEOUT(again.window->feed().isLoaded(), 10'000);
        const NoteRecord *note = again.window->feed().noteOn(judged);
        QVERIFY(note);
        QCOMPARE(note->text, QStringLiteral("ask the university"));
        QCOMPARE(note->tags, QStringList{QStringLiteral("to publish")});
        QCOMPARE(again.window->feed().findings().find(judged)->review.state, ReviewState::Confirmed);
        QCOMPARE(list(again, QStringLiteral("documents")).model()->rowCount(), 1);
    }

    void aRegionNoteIsStored()
    {
        const auto test = withSample();
        MainWindow &window = *test->window;
        QTRY_VERIFY(window.desk().view().pageCount() > 0);
        Q_EMIT window.desk().view().regionDrawn(0, PageRect{0.1, 0.1, 0.6, 0.3});
        QTRY_VERIFY2(!window.desk().inspector().note().isNull(), qPrintable(window.banner().text()));
        const NoteRecord *note = window.feed().note(window.desk().inspector().note());
        QVERIFY(note);
        QCOMPARE(note->page, std::optional<int>(0));
        QVERIFY(!note->quote.isEmpty());
        auto *text =
            window.desk().inspector().regionNote()->findChild<QPlainTextEdit *>(QStringLiteral("note-text"));
        QTest::keyClicks(text, QStringLiteral("the stamp"));
        window.desk().flush();
        const auto stored = test->session->notes().result();
        QVERIFY(stored.has_value());
        QCOMPARE(stored->size(), 1);
        QCOMPARE(stored->first().text, QStringLiteral("the stamp"));
    }

    void searchFindsAndGoesThere()
    {
        const auto test = withSample();
        MainWindow &window = *test->window;
        window.setSection(Section::Search);
        window.desk().search().search(QStringLiteral("Azure"));
        QTRY_VERIFY(window.desk().search().model().rowCount() > 0);
        const SearchHit hit = window.desk().search().model().hits().first();
        QVERIFY(hit.quote.contains(QStringLiteral("Azure"), Qt::CaseInsensitive));
        // The list is there first, then the marks on the page.
        QTRY_VERIFY(!window.desk().search().model().hits().first().boxes.isEmpty());
        auto *menu = window.findChild<QToolButton *>(QStringLiteral("saved-searches"))->menu();
        QTRY_VERIFY(menu->actions().last()->isEnabled());
        menu->actions().last()->trigger();
        QTRY_COMPARE(menu->actions().first()->text(), QStringLiteral("Azure"));
        window.desk().search().search(QStringLiteral("名称"));
        QTRY_VERIFY(!menu->actions().isEmpty() &&
                    menu->actions().last()->text().startsWith(QStringLiteral("Keep")));
        menu->actions().first()->trigger();
        QTRY_COMPARE(window.desk().search().model().hits().value(0).quote.toLower(), QStringLiteral("azure"));
        window.desk().search().search(QStringLiteral("没有这个词语"));
        QTRY_COMPARE(window.desk().search().model().rowCount(), 0);
    }

    void exportShowsTheManifest()
    {
        const auto test = withSample();
        test->prompt.bundle = m_folder->filePath(QStringLiteral("evidence.zip"));
        test->window->setSection(Section::Export);
        auto *start = test->window->findChild<QPushButton *>(QStringLiteral("export-start"));
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!test->window->exportView().isRunning(), 20'000);
        QCOMPARE(test->window->exportView().manifestShown().size(), 64);
        QVERIFY(QFile::exists(test->prompt.bundle));
        QVERIFY(test->prompt.suggestedBundle.endsWith(QStringLiteral(".zip")));
    }

    void aSearchableCopyIsSavedAndSaid()
    {
        const auto test = withSample();
        MainWindow &window = *test->window;
        auto *action = window.findChild<QAction *>(QStringLiteral("save-copy"));
        QVERIFY(action);
        QTRY_VERIFY(action->isEnabled());
        QVERIFY(list(*test, QStringLiteral("documents")).actions().contains(action));
        test->prompt.copy = m_folder->filePath(QStringLiteral("copy.pdf"));
        action->trigger();
        QVERIFY(window.statusLine().task().isVisible());
        QVERIFY2(!action->isEnabled(), "one copy at a time");
        QTRY_VERIFY_WITH_TIMEOUT(!window.statusLine().task().isVisible(), 30'000);
        QVERIFY(window.banner().isVisible());
        QVERIFY2(window.banner().text().contains(QStringLiteral("copy.pdf")),
                 qPrintable(window.banner().text()));
        QVERIFY(QFile::exists(test->prompt.copy));
        QCOMPARE(test->prompt.suggestedCopy, QStringLiteral("04_inquiry_azure_openai_text searchable.pdf"));
        QVERIFY(action->isEnabled());
    }

    void aCopyCanBeCancelledAndNothingStays()
    {
        const auto test = withSample();
        MainWindow &window = *test->window;
        auto *action = window.findChild<QAction *>(QStringLiteral("save-copy"));
        QTRY_VERIFY(action->isEnabled());
        test->prompt.copy = m_folder->filePath(QStringLiteral("copy.pdf"));
        action->trigger();
        auto *cancel = window.statusLine().task().findChild<QPushButton *>(QStringLiteral("task-cancel"));
        QVERIFY(cancel && cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!window.statusLine().task().isVisible());
        QVERIFY(!QFile::exists(test->prompt.copy));
        QVERIFY2(window.banner().text().contains(QStringLiteral("cancelled")),
                 qPrintable(window.banner().text()));
    }

    void aSealedCopyIsSavedAndOpensAgainWithItsPassphrase()
    {
        const auto test = withSample();
        MainWindow &window = *test->window;
        test->prompt.sealed = m_folder->filePath(QStringLiteral("case.ttseal"));
        test->prompt.secret = QStringLiteral("six words nobody would guess");
        auto *seal = window.findChild<QAction *>(QStringLiteral("seal-case"));
        QVERIFY(seal && seal->isEnabled());
        seal->trigger();
        QVERIFY(window.statusLine().task().isVisible());
        QVERIFY2(!seal->isEnabled(), "one at a time");
        QTRY_VERIFY_WITH_TIMEOUT(!window.statusLine().task().isVisible(), 30'000);
        QVERIFY2(window.banner().text().contains(QStringLiteral("case.ttseal")),
                 qPrintable(window.banner().text()));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.part*")}), QStringList());
        auto *open = window.findChild<QAction *>(QStringLiteral("open-sealed"));
        test->prompt.caseCopy = m_folder->filePath(QStringLiteral("opened.ttcase"));
        test->prompt.secret = QStringLiteral("wrong");
        open->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window.statusLine().task().isVisible(), 30'000);
        QCOMPARE(window.banner().text(), QStringLiteral("The passphrase is wrong, or the file was altered."));
        QVERIFY(!QFile::exists(test->prompt.caseCopy));
        test->prompt.secret = QStringLiteral("six words nobody would guess");
        open->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(test->session->info().path, test->prompt.caseCopy, 30'000);
        QTRY_COMPARE(test->window->feed().documents().documents().size(), 1);
    }

    void theOriginalsAreLookedAtAfterOpening()
    {
        const auto test = withSample();
        test->window->openCase(test->prompt.casePath);
        QTRY_VERIFY_WITH_TIMEOUT(
            test->window->statusLine().text().contains(QStringLiteral("originals unchanged")), 10'000);
        auto *compact = test->window->findChild<QAction *>(QStringLiteral("compact-case"));
        QTRY_VERIFY(compact->isEnabled());
        compact->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(test->window->banner().text().contains(QStringLiteral("compacted")), 30'000);
        QTRY_COMPARE(test->window->feed().documents().documents().size(), 1);
    }

    void aDamagedCaseOffersRecovery()
    {
        TestWindow test(m_folder->path(), *m_theme);
        test.window->show();
        test.window->newCase(test.prompt.casePath);
        QTRY_VERIFY(test.session->isOpen());
        test.session->close();
        QTRY_VERIFY(!test.session->isOpen());
        QTRY_VERIFY(!QFile::exists(test.prompt.casePath + QStringLiteral(".lock")));
        QFile file(test.prompt.casePath);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(100, '\0'));
        file.close();
        test.window->openCase(test.prompt.casePath);
        QTRY_VERIFY(test.window->banner().isVisible());
        test.prompt.caseCopy = m_folder->filePath(QStringLiteral("saved.ttcase"));
        const auto buttons = test.window->banner().findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text().startsWith(QStringLiteral("Save what"))) button->click();
        QTRY_VERIFY_WITH_TIMEOUT(test.window->banner().text().contains(QStringLiteral("saved.ttcase")),
                                 30'000);
        QVERIFY(QFile::exists(test.prompt.caseCopy));
    }

    void closingTheWindowInTheMiddleOfACopyIsHarmless()
    {
        const QString target = m_folder->filePath(QStringLiteral("copy.pdf"));
        {
            const auto test = withSample();
            auto *action = test->window->findChild<QAction *>(QStringLiteral("save-copy"));
            QTRY_VERIFY(action->isEnabled());
            test->prompt.copy = target;
            action->trigger();
        }
        QVERIFY(!QFile::exists(target));
    }

    void aCopyThatCannotBeSavedIsSaidInPlace()
    {
        const auto test = withSample();
        MainWindow &window = *test->window;
        auto *action = window.findChild<QAction *>(QStringLiteral("save-copy"));
        QTRY_VERIFY(action->isEnabled());
        test->prompt.copy = m_folder->filePath(QStringLiteral("missing/copy.pdf"));
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.banner().isVisible(), 30'000);
        QVERIFY2(window.banner().text().contains(test->prompt.copy), qPrintable(window.banner().text()));
        QVERIFY(!window.statusLine().task().isVisible());
    }

    void whatIsNoCaseIsSaidInPlace()
    {
        QFile file(m_folder->filePath(QStringLiteral("letter.ttcase")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear editor,\n");
        file.close();
        TestWindow test(m_folder->path(), *m_theme);
        test.window->show();
        test.window->openCase(file.fileName());
        QTRY_VERIFY(test.window->banner().isVisible());
        QVERIFY2(test.window->banner().text().contains(QStringLiteral("letter.ttcase")),
                 qPrintable(test.window->banner().text()));
        QVERIFY(!QApplication::activeModalWidget());
        auto *zone = test.window->findChild<QWidget *>(QStringLiteral("drop-zone"));
        QVERIFY(zone->isVisible() && zone->isEnabled());
    }

    void whatCannotBeReadIsListedAndTheRestGoesOn()
    {
        QFile file(m_folder->filePath(QStringLiteral("broken.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\nno objects follow");
        file.close();
        TestWindow test(m_folder->path(), *m_theme);
        test.window->show();
        drop(*test.window, {file.fileName(), quickSample});
        QTRY_COMPARE_WITH_TIMEOUT(test.window->feed().imports().counts().failed, 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(test.window->feed().findings().rowCount() > 0, 60'000);
        const ImportItemModel &imports = test.window->feed().imports();
        const ImportItem &failed = imports.at(imports.rowOf(imports.failedNumbers().first()));
        QCOMPARE(failed.name, QStringLiteral("broken.pdf"));
        QVERIFY(failed.error && !failed.error->message.isEmpty());
    }
};

} // namespace tt

QTEST_MAIN(tt::WindowTest)
#include "window_test.moc"
