// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/frames.h"
#include "tests/gui/long_case.h"
#include "tests/gui/test_window.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/page_area.h"
#include "ui/desk/page_order_panel.h"
#include "ui/desk/page_tools.h"
#include "ui/desk/page_walk.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/text_panel.h"
#include "ui/page/mark_strip.h"
#include "ui/page/page_view.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

namespace tt
{

/// What is shown of the reading itself, in the real window: doubtful characters, the line that is looked at,
/// search hits by key, and pages that people moved.
class PageReadingTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr int kPages = 6;

    bool open()
    {
        m_test = std::make_unique<TestWindow>(m_folder->path(), m_theme);
        m_test->window->resize(1440, 900);
        m_test->window->show();
        m_test->window->activateWindow();
        m_test->window->openCase(m_folder->filePath(QStringLiteral("long.ttcase")));
        return QTest::qWaitFor(
            [this] { return m_test->window->feed().isLoaded() && view().pageCount() == kPages; }, 20'000);
    }
    ReviewDesk &desk() { return m_test->window->desk(); }
    PageView &view() { return desk().view(); }
    TextPanel &text() { return desk().textPanel(); }
    QAction *action(const char *name)
    {
        return m_test->window->findChild<QAction *>(QString::fromLatin1(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] bool inView(int page, const PageRect &box)
    {
        return QRectF(view().viewport()->rect()).contains(view().viewportRect(page, box));
    }
    QVector<int> order()
    {
        QVector<int> pages;
        for (int place = 0; place < view().pageCount(); ++place)
            pages.append(view().pageLayout().pageAt(place));
        return pages;
    }

    Theme m_theme{*qApp};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestWindow> m_test;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(longcase::make(m_folder->filePath(QStringLiteral("long.ttcase")),
                               m_folder->filePath(QStringLiteral("scan.pdf")), kPages, 4 * kPages));
    }
    void cleanup()
    {
        m_test.reset();
        m_folder.reset();
    }

    void doubtIsCountedAndLeftOutWhenAskedFor()
    {
        QVERIFY(open());
        const auto expected = doubtfulPlaces(longcase::pageText(0));
        QVERIFY(expected.size() > 3);
        QTRY_COMPARE(view().reading().doubtful(0).size(), expected.size());
        const QString head = desk().pageArea().tools().pageText();
        QVERIFY2(head.contains(QStringLiteral("%1 doubtful").arg(expected.size())), qPrintable(head));
        const auto pages = m_test->session->pages(view().document()).result();
        QVERIFY(pages);
        for (const int page : view().visiblePages())
            QTRY_VERIFY_WITH_TIMEOUT(frames::isSharp(view(), pages->at(page)), 30'000);
        QTest::qWait(50);
        const QImage with = view().viewport()->grab().toImage();
        press(Qt::Key_U, Qt::ShiftModifier);
        QVERIFY(!view().reading().isShown());
        QVERIFY(view().viewport()->grab().toImage() != with);
        press(Qt::Key_U, Qt::ShiftModifier);
        QCOMPARE(view().viewport()->grab().toImage(), with);
    }

    void aKeyGoesFromDoubtToDoubtThroughTheWholeDocument()
    {
        QVERIFY(open());
        view().setFocus();
        qsizetype all = 0;
        for (int page = 0; page < kPages; ++page)
            all += doubtfulPlaces(longcase::pageText(page)).size();
        std::pair<int, int> before(-1, -1);
        for (qsizetype step = 0; step < all; ++step) {
            press(Qt::Key_Q);
            const auto here = [this] {
                return std::pair(view().reading().current().page, view().reading().current().place);
            };
            QTRY_VERIFY(here() != before);
            QVERIFY(here() > before); // in reading order, none left out: as many as there are
            before = here();
            const DoubtfulPlace *place = view().reading().currentPlace();
            QVERIFY(place && inView(before.first, place->boxes.first()));
        }
        QCOMPARE(before.first, kPages - 1);
        press(Qt::Key_Q); // past the last comes the first
        QTRY_COMPARE(view().reading().current(), (ReadingMarks::Current{0, 0}));
        press(Qt::Key_Q, Qt::ShiftModifier);
        QTRY_COMPARE(view().reading().current().page, kPages - 1);
        QCOMPARE(view().reading().current().place, int(view().reading().doubtful(kPages - 1).size()) - 1);
    }

    void aDoubtfulPlaceIsCorrectedInItsLineAndIsInDoubtNoMore()
    {
        QVERIFY(open());
        view().setFocus();
        press(Qt::Key_Q);
        QTRY_VERIFY(view().reading().currentPlace());
        const auto count = view().reading().doubtful(0).size();
        const DoubtfulPlace place = *view().reading().currentPlace();
        press(Qt::Key_E, Qt::ShiftModifier);
        QTRY_VERIFY(text().list()->findChild<QLineEdit *>(QStringLiteral("line-text")));
        auto *field = text().list()->findChild<QLineEdit *>(QStringLiteral("line-text"));
        const PageLine line = text().model().lines().at(text().list()->currentIndex().row());
        QVERIFY(place.range.begin >= line.range.begin && place.range.end() <= line.range.end());
        QString typed = line.read;
        typed.replace(place.range.begin - line.range.begin, place.range.length, QStringLiteral("改"));
        field->setText(typed);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(view().reading().doubtful(0).size(), count - 1);
        QVERIFY(!view().reading().doubtful(0).contains(place));
    }

    void theSameLineIsLitOnBothSides()
    {
        QVERIFY(open());
        view().setFocus();
        view().goTo(0, {});
        QTest::keyClick(&view(), Qt::Key_W);
        QTRY_COMPARE(text().model().rowCount(), longcase::kLinesOfPage);
        const int before = view().verticalScrollBar()->value();
        // By keys in the text: a line in view is lit and the page stays where it is.
        text().list()->setCurrentIndex(text().model().index(1));
        QCOMPARE(view().reading().line().page, 0);
        QCOMPARE(view().reading().line().boxes, text().model().lines().at(1).boxes);
        QCOMPARE(view().verticalScrollBar()->value(), before);
        // One that is not in view is brought there.
        QVERIFY(!inView(0, text().model().lines().last().box));
        text().list()->setCurrentIndex(text().model().index(text().model().rowCount() - 1));
        QVERIFY(inView(0, text().model().lines().last().box));
        QCOMPARE(text().page().page, 0);
        // By the pointer on the page: the text follows, the page stays, the chosen line stays chosen.
        view().goTo(0, {});
        const int row = 3;
        const int place = view().verticalScrollBar()->value();
        QTest::mouseMove(view().viewport(),
                         view().viewportRect(0, text().model().lines().at(row).box).center().toPoint());
        QTRY_COMPARE(text().model().lit(), row);
        QVERIFY(text().list()->viewport()->rect().contains(
            text().list()->visualRect(text().model().index(row)).center()));
        QCOMPARE(view().verticalScrollBar()->value(), place);
        QCOMPARE(view().reading().line().boxes, text().model().lines().at(row).boxes);
        QCOMPARE(text().list()->currentIndex().row(), text().model().rowCount() - 1);
        // By the pointer in the text.
        const QRect second = text().list()->visualRect(text().model().index(row + 1));
        const int textPlace = text().list()->verticalScrollBar()->value();
        QTest::mouseMove(text().list()->viewport(), second.center());
        QTRY_COMPARE(view().reading().line().boxes, text().model().lines().at(row + 1).boxes);
        QCOMPARE(text().list()->verticalScrollBar()->value(), textPlace);
        press(Qt::Key_W);
        QCOMPARE(view().reading().line().page, -1);
    }

    void theFindingInHandIsLitInTheText()
    {
        QVERIFY(open());
        QTest::keyClick(&view(), Qt::Key_W);
        QTRY_COMPARE(text().model().rowCount(), longcase::kLinesOfPage);
        for (const FindingRecord &record : m_test->window->feed().findings().findings()) {
            if (record.finding.page != 4) continue;
            desk().openFinding(record.id);
            QTRY_COMPARE(text().page().page, 4);
            QTRY_VERIFY(text().model().lit() >= 0); // once the page's text is there
            QCOMPARE(text().model().lit(), text().model().rowAt(record.finding.range.begin));
        }
    }

    void searchHitsAreSteppedThroughByKey()
    {
        QVERIFY(open());
        QVector<SearchHit> hits;
        for (const auto &[page, y] : {std::pair(3, 0.8), {1, 0.5}, {3, 0.1}}) {
            SearchHit hit;
            hit.page = {view().document(), page};
            hit.boxes = {{0.2, y, 0.2, 0.02}};
            hits.append(hit);
        }
        view().setSearchHits(hits);
        view().setFocus();
        view().goTo(0, {});
        for (const auto &[page, y] : {std::pair(1, 0.5), {3, 0.1}, {3, 0.8}, {1, 0.5}}) {
            press(Qt::Key_H);
            QVERIFY(inView(page, {0.2, y, 0.2, 0.02}));
        }
        press(Qt::Key_H, Qt::ShiftModifier);
        QVERIFY(inView(3, {0.2, 0.8, 0.2, 0.02}));
        view().setSearchHits({});
        const int before = view().verticalScrollBar()->value();
        press(Qt::Key_H);
        QCOMPARE(view().verticalScrollBar()->value(), before);
    }

    void pagesAreMovedByKeysAndUndoPutsThemBack()
    {
        QVERIFY(open());
        view().setFocus();
        view().goTo(2, {});
        QTRY_COMPARE(view().currentPage(), 2);
        press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(order(), (QVector<int>{0, 2, 1, 3, 4, 5}));
        QCOMPARE(view().currentPage(), 2); // it is still the one that is looked at
        const QString head = desk().pageArea().tools().pageText();
        QVERIFY2(head.startsWith(QStringLiteral("Page 3 / 6 · moved to place 2")), qPrintable(head));
        PagePlaceModel &places = desk().documentPanel().order().model();
        QCOMPARE(places.index(1).data().toString(), QStringLiteral("Page 3"));
        QVERIFY(places.index(1).data(PagePlaceModel::MovedRole).toBool());
        QVERIFY(!places.index(0).data(PagePlaceModel::MovedRole).toBool());
        // Findings keep the number that their page has in the file.
        for (const FindingRecord &record : m_test->window->feed().findings().findings())
            QVERIFY(record.finding.page >= 0 && record.finding.page < kPages);
        press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(order(), (QVector<int>{0, 1, 2, 3, 4, 5}));
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(order(), (QVector<int>{0, 2, 1, 3, 4, 5}));
        m_test.reset();
        QVERIFY(open());
        QTRY_COMPARE(order(), (QVector<int>{0, 2, 1, 3, 4, 5}));
    }

    void aDraggedPageIsMovedInTheListOfPages()
    {
        QVERIFY(open());
        PagePlaceModel &places = desk().documentPanel().order().model();
        QTRY_COMPARE(places.rowCount(), kPages);
        // What the list does when a row is dropped between two others.
        QVERIFY(places.moveRows({}, 5, 1, {}, 0));
        QTRY_COMPARE(order(), (QVector<int>{5, 0, 1, 2, 3, 4}));
        QVERIFY(places.moveRows({}, 0, 1, {}, 3));
        QTRY_COMPARE(order(), (QVector<int>{0, 1, 5, 2, 3, 4}));
        QVERIFY(!places.moveRows({}, 9, 1, {}, 0));
        desk().setReadOnly(true);
        QVERIFY(!places.moveRows({}, 0, 1, {}, 3));
        QVERIFY(!(places.flags(places.index(0)) & Qt::ItemIsDragEnabled));
        for (const QAction *move : desk().documentPanel().order().actions())
            QVERIFY(!move->isEnabled());
    }
};

} // namespace tt

QTEST_MAIN(tt::PageReadingTest)
#include "page_reading_test.moc"
