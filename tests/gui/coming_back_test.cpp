// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "ui/desk/export_view.h"
#include "ui/desk/finding_detail.h"
#include "ui/desk/judged_strip.h"
#include "ui/desk/search_panel.h"
#include "ui/models/edit_words.h"
#include "ui/models/finding_text.h"
#include "ui/page/page_view.h"
#include "ui/shell/banner.h"
#include "ui/shell/languages.h"
#include "ui/shell/window_handover.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

namespace tt
{

/// What a window keeps and says: where one was, what was undone, what there is to read and for how long.
class ComingBackTest final : public SampleDesk
{
    Q_OBJECT

private:
    /// A file that cannot be read is a document as well.
    QString other()
    {
        QFile file(m_folder->filePath(QStringLiteral("broken.pdf")));
        if (file.open(QIODevice::WriteOnly)) file.write("%PDF-1.4\nno objects follow");
        return file.fileName();
    }

    MainWindow &window() { return *m_test->window; }
    FindingId rowId(int row) { return desk().findingPanel().model().idAt(row); }
    FindingId chosenRow() { return rowId(list().currentIndex().row()); }
    QLineEdit *filter() { return desk().findingPanel().findChild<QLineEdit *>(); }

    /// The program ends and begins again; nothing but the case is opened.
    bool restart()
    {
        m_test.reset();
        m_test = SampleWindow::reopen(m_folder->path(), m_theme);
        return m_test != nullptr;
    }
    /// What main() does when the language changes.
    void exchange()
    {
        const WindowHandover from = window().handOver();
        auto next = std::make_unique<MainWindow>(*m_test->session, m_theme, m_test->prompt, m_test->settings,
                                                 WindowPaths{});
        next->takeOver(from);
        m_test->window = std::move(next);
        window().show();
        window().activateWindow();
    }
    void confirm(FindingId id)
    {
        Review review;
        review.state = ReviewState::Confirmed;
        feed().setReview(id, review);
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aRestartComesBackToTheFinding()
    {
        QVERIFY(open());
        QVERIFY(desk().findingPanel().model().rowCount() > 3);
        desk().openFinding(rowId(2));
        const FindingId id = current();
        confirm(id); // judged by now, it is still where one was
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        QVERIFY(restart());
        QCOMPARE(window().section(), Section::Findings);
        QCOMPARE(current(), id);
    }

    void aRestartComesBackToTheSection()
    {
        QVERIFY(open());
        window().setSection(Section::Tally);
        QVERIFY(restart());
        QCOMPARE(window().section(), Section::Tally);
        window().setSection(Section::Documents);
        QVERIFY(restart());
        QCOMPARE(window().section(), Section::Documents);
    }

    void placesAreKeptOfTheCasesThatWereLeftLast()
    {
        QSettings settings(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        CasePlaces places(settings);
        const auto path = [](int i) { return QStringLiteral("/cases/a case %1.ttcase").arg(i); };
        for (int i = 0; i < 25; ++i)
            places.keep(path(i), {Section::Names, {DocumentId{i + 1}, 7, FindingId{3}}});
        places.keep(path(24), {Section::Search, {DocumentId{25}, 8, {}}});
        QVERIFY(!places.of(path(4)));
        QVERIFY(places.of(path(5)));
        const auto last = places.of(path(24));
        QVERIFY(last);
        QCOMPARE(last->section, Section::Search);
        QCOMPARE(last->desk.document, DocumentId{25});
        QCOMPARE(last->desk.page, 8);
        QVERIFY(last->desk.finding.isNull());
        QVERIFY(!places.of(QStringLiteral("/cases/another.ttcase")));
    }

    void anotherLanguageKeepsPlaceFilterSearchAndUndo()
    {
        LanguageInUse language;
        language.use(QStringLiteral("en"));
        QVERIFY(open());
        desk().search().search(QStringLiteral("预算"));
        QTRY_VERIFY_WITH_TIMEOUT(desk().search().model().rowCount() > 0, 10'000);
        window().setSection(Section::Findings);
        const FindingRecord *sum = nullptr;
        for (const FindingRecord &record : feed().findings().findings())
            if (std::holds_alternative<AmountFacts>(record.finding.facts)) sum = &record;
        QVERIFY(sum != nullptr);
        const FindingId id = sum->id;
        filter()->setText(sum->finding.quote);
        desk().openFinding(id);
        confirm(id);
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        const QString filtered = filter()->text();
        const int rows = desk().findingPanel().model().rowCount();
        language.use(QStringLiteral("zh_CN"));
        exchange();
        QVERIFY(desk().actions().undo->isEnabled());
        QCOMPARE(window().section(), Section::Findings);
        QTRY_VERIFY(feed().isLoaded());
        QCOMPARE(current(), id);
        QCOMPARE(chosenRow(), id);
        QCOMPARE(filter()->text(), filtered);
        QCOMPARE(desk().findingPanel().model().rowCount(), rows);
        QTRY_VERIFY_WITH_TIMEOUT(desk().search().model().rowCount() > 0, 10'000);
        QCOMPARE(desk().search().asked().text, QStringLiteral("预算"));
        QCOMPARE(current(), id);
        desk().actions().undo->trigger();
        QTRY_COMPARE(feed().findings().find(id)->review.state, ReviewState::Unreviewed);
        language.use(QStringLiteral("en"));
    }

    void theColoursOfReadingsFollowTheTheme()
    {
        QVERIFY(open());
        FindingRecord record;
        record.id = FindingId{1'000'000};
        record.finding.facts = AmountFacts{};
        record.finding.reading.verdict = Verdict::Disputed;
        Reading one;
        one.by = QStringLiteral("paddle");
        one.text = QStringLiteral("165,500.00");
        one.value = QStringLiteral("165500.00");
        Reading two = one;
        two.by = QStringLiteral("tesseract");
        two.text = QStringLiteral("166,500.00");
        record.finding.reading.readings = {one, two};
        FindingDetail &detail = *desk().inspector().detail();
        desk().openFinding(rowId(0));
        QTRY_VERIFY(detail.isVisible());
        QTest::qWait(400); // what is still on its way would show its own finding again
        detail.show(record, {595, 842});
        // Shown labels only: those of before go with the next turn of the event loop.
        const auto readings = [&detail] {
            QStringList out;
            const auto labels = detail.findChildren<QLabel *>();
            for (const QLabel *label : labels)
                if (label->isVisible() && label->text().contains(QStringLiteral("= 165500.00")))
                    out << label->text();
            return out;
        };
        QTRY_COMPARE(readings().size(), 2);
        for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
            m_theme.setMode(mode);
            QTRY_COMPARE(readings().size(), 2);
            const QStringList now = readings();
            for (const QString &text : now) {
                QVERIFY2(text.contains(m_theme.colors().muted.name()), qPrintable(text));
                QVERIFY2(text.contains(m_theme.colors().bad.name()), qPrintable(text));
            }
        }
    }

    void undoSaysWhatItUndid()
    {
        QVERIFY(open());
        list().setCurrentIndex(desk().findingPanel().model().index(0, 0));
        const FindingRecord record = *feed().findings().find(current());
        const QString what =
            QStringLiteral("confirmed %1 in %2").arg(valueText(factsOf(record)), record.documentName);
        QTest::keyClick(&list(), Qt::Key_Return);
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        window().setSection(Section::Spending); // nothing of it is on show here
        desk().actions().undo->trigger();
        auto *step = window().findChild<QLabel *>(QStringLiteral("step"));
        QTRY_VERIFY(step->isVisible());
        QCOMPARE(step->text(), QStringLiteral("Undone: ") + what);
        auto *back = window().findChild<QPushButton *>(QStringLiteral("step-back"));
        QCOMPARE(back->text(), QStringLiteral("Redo"));
        QTRY_VERIFY(desk().actions().redo->isEnabled());
        back->click();
        QTRY_COMPARE(step->text(), QStringLiteral("Done again: ") + what);
        QTest::qWait(100); // what the case says of it then hides nothing
        QVERIFY(step->isVisible());
        window().setSection(Section::Documents);
        desk().actions().turnRight->trigger();
        QTRY_VERIFY(!step->isVisible());
        QTest::qWait(100);
        desk().actions().undo->trigger();
        QTRY_COMPARE(step->text(),
                     QStringLiteral("Undone: page 1 of %1 turned or moved").arg(record.documentName));
    }

    void editsAreSaidByWhatTheyAreAbout()
    {
        const EditNames names{[](FindingId id) { return QStringLiteral("F%1").arg(id.value); },
                              [](DocumentId id) { return QStringLiteral("D%1.pdf").arg(id.value); }};
        const std::pair<const char *, const char *> cases[] = {
            {"12 findings: rejected", "12 findings rejected"},
            {"Findings 3 and 4: same: sum", "link “same: sum” between F3 and F4"},
            {"“a” on page 2 of document 3 corrected to “b on page 4 of document 5”",
             "“a” corrected to “b on page 4 of document 5” on page 2 of D3.pdf"},
            {"Star on page 3/2", "a star on page 2 of D3.pdf"},
            {"Tags of finding 7: odd, %1", "tags of F7: odd, %1"},
            {"Documents 3 and 4 are of two purchases", "D3.pdf and D4.pdf are of two purchases"},
            {"Something of another version", "Something of another version"}};
        for (const auto &[stored, shown] : cases)
            QCOMPARE(editText(QString::fromUtf8(stored), names), QString::fromUtf8(shown));
    }

    /// Back from a document to a list of which everything is reviewed: row, page and inspector are one.
    void rowPageAndInspectorAreOneFinding()
    {
        QVERIFY(open({SampleWindow::sample(), other()}));
        const QVector<FindingRecord> all = feed().findings().findings();
        QVERIFY(!all.isEmpty());
        const auto sum = std::find_if(all.cbegin(), all.cend(), [](const FindingRecord &record) {
            return std::holds_alternative<AmountFacts>(record.finding.facts);
        });
        QVERIFY(sum != all.cend());
        const DocumentId document = sum->document;
        const auto away =
            std::find_if(feed().documents().documents().cbegin(), feed().documents().documents().cend(),
                         [&](const DocumentRecord &record) { return !(record.id == document); });
        QVERIFY(away != feed().documents().documents().cend());
        const DocumentId elsewhere = away->id;
        filter()->setText(sum->finding.quote);
        const FindingFilterModel &model = desk().findingPanel().model();
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            confirm(rowId(row));
        desk().openFinding(sum->id);
        window().setSection(Section::Documents);
        desk().openDocument(elsewhere);
        QVERIFY(current().isNull());
        window().setSection(Section::Findings);
        QVERIFY(!current().isNull());
        QCOMPARE(chosenRow(), current());
        QCOMPARE(desk().document(), feed().findings().find(current())->document);
        // A document that comes while the list is on show leaves no other row chosen.
        desk().openDocument(elsewhere);
        if (current().isNull()) QVERIFY(!list().currentIndex().isValid());
    }

    void whatIsLeftToReviewStaysTrue()
    {
        QVERIFY(open());
        list().setCurrentIndex(desk().findingPanel().model().index(0, 0));
        QTest::keyClick(&list(), Qt::Key_Return);
        const JudgedStrip *strip = desk().inspector().judged();
        QTRY_VERIFY(strip->isVisible());
        const int before = feed().reviewCount().left();
        for (int row = 0; row < desk().findingPanel().model().rowCount(); ++row)
            confirm(rowId(row));
        const int now = feed().reviewCount().left();
        QVERIFY(now < before);
        QVERIFY(strip->isVisible());
        QVERIFY2(now == 0 ? strip->words().endsWith(QStringLiteral("Every figure and name is reviewed"))
                          : strip->words().contains(QStringLiteral(". %1 left").arg(now)),
                 qPrintable(strip->words()));
    }

    void theFirstWindowLeavesRoomForItsFrame()
    {
        const TestWindow test(m_folder->path(), m_theme);
        const QSize room = test.window->screen()->availableSize();
        QVERIFY(test.window->height() + 40 <= room.height());
        QVERIFY(test.window->width() < room.width());
    }

    void noticesGoAndErrorsStay()
    {
        QVERIFY(open());
        Banner &banner = window().banner();
        banner.setPatience(80);
        banner.showNotice(QStringLiteral("The diagnostics are on the clipboard."));
        QVERIFY(banner.isVisible());
        QTRY_VERIFY(!banner.isVisible());
        // Who is about to press its button is not left standing.
        banner.showNotice(QStringLiteral("Saved."), {QStringLiteral("Show"), [] {}});
        banner.findChild<QPushButton *>(QStringLiteral("banner-step"))->setFocus();
        QTest::qWait(600);
        QVERIFY(banner.isVisible());
        list().setFocus();
        QTRY_VERIFY(!banner.isVisible());
        banner.setPatience(60'000);
        banner.showNotice(QStringLiteral("The diagnostics are on the clipboard."));
        window().findChild<QAction *>(QStringLiteral("window.close-case"))->trigger();
        QTRY_VERIFY(!m_test->session->isOpen());
        QTRY_VERIFY(!banner.isVisible());
        banner.setPatience(50);
        banner.showError({ErrorCode::Internal, QStringLiteral("Something is wrong."), {}});
        QTest::qWait(300);
        QVERIFY(banner.isVisible());
    }

    void anExportKeepsTheKeyboard()
    {
        QVERIFY(open());
        window().setSection(Section::Export);
        m_test->prompt.bundle = m_folder->filePath(QStringLiteral("b"));
        auto *start = window().findChild<QPushButton *>(QStringLiteral("export-start"));
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Space);
        QVERIFY(window().exportView().isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY_WITH_TIMEOUT(!window().exportView().manifestShown().isEmpty(), 30'000);
        QCOMPARE(QApplication::focusWidget(), start);
    }

    void whatIsInTheCaseAlreadyIsSaid()
    {
        QVERIFY(open());
        window().take({SampleWindow::sample()});
        const QString words = QStringLiteral("1 file is in the case already");
        QTRY_COMPARE_WITH_TIMEOUT(window().banner().text(), words, 10'000);
        QVERIFY(window().banner().isVisible());
        auto *line = window().findChild<QPushButton *>(QStringLiteral("import-unfold"));
        QTRY_VERIFY2(line->text().contains(QStringLiteral("in the case already")), qPrintable(line->text()));
    }
};

} // namespace tt

QTEST_MAIN(tt::ComingBackTest)
#include "coming_back_test.moc"
