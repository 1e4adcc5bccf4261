// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/test_window.h"

#include "app/analysis/analyser.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/document_panel.h"
#include "ui/desk/page_area.h"
#include "ui/desk/page_list_panel.h"
#include "ui/desk/page_strip.h"
#include "ui/desk/review_desk.h"
#include "ui/models/page_concern_model.h"
#include "ui/page/page_view.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QFile>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

namespace tt
{

namespace
{

PageConcernRecord record(qint64 document, int page, double expectedErrors,
                         ConcernSeverity severity = ConcernSeverity::Look)
{
    PageConcernRecord out;
    out.key = {DocumentId{document}, page};
    out.documentName = QStringLiteral("notice-%1.pdf").arg(document);
    out.state = PageState::Read;
    out.concerns.concerns = {{ConcernCode::Disputed, severity, 2, {}}};
    out.concerns.expectedErrors = expectedErrors;
    return out;
}

QVector<PageKey> keysOf(const PageConcernModel &model)
{
    QVector<PageKey> keys;
    for (const PageConcernRecord &page : model.pages())
        keys.append(page.key);
    return keys;
}

PageText readPage(double doubtfulShare)
{
    PageText text;
    text.sizePoints = {595, 842};
    text.readBy = QStringLiteral("replay 1");
    TextLine line;
    line.text = QStringLiteral("成交金额：20万元");
    text.lines.append(line);
    text.quality.dpi = 200;
    text.quality.lowConfidenceShare = doubtfulShare;
    return text;
}

} // namespace

class PageConcernsTest final : public QObject
{
    Q_OBJECT

private:
    /// A case of one real document with two pages: the second one was read with doubt and holds a disputed
    /// figure.
    QString makeCase()
    {
        const QString path = m_folder->filePath(QStringLiteral("case.ttcase"));
        auto file = CaseFile::create(path);
        if (!file) return {};
        QFile sample(QStringLiteral(TT_SAMPLES "/04_inquiry_azure_openai_text.pdf"));
        if (!sample.open(QIODevice::ReadOnly)) return {};
        const auto added =
            (*file)->addDocument(sample, {QStringLiteral("公告.pdf"), QStringLiteral("/scans/公告.pdf"), {}});
        const QVector<QSizeF> sizes = {{595, 842}, {595, 842}};
        if (!added || !(*file)->setOpened(added->id, {QStringLiteral("application/pdf"), sizes, {}}) ||
            !(*file)->setPageRead({added->id, 0}, readPage(0.002)) ||
            !(*file)->setPageRead({added->id, 1}, readPage(0.3)))
            return {};
        Finding finding;
        finding.page = 1;
        finding.range = {5, 4};
        finding.boxes = {{0.3, 0.3, 0.1, 0.02}};
        finding.quote = QStringLiteral("20万元");
        AmountFacts facts;
        facts.value = Decimal(200000);
        finding.facts = facts;
        finding.reading.verdict = Verdict::Disputed;
        // The version of the rules the program has, so that it does not analyse the page again.
        const auto analyser = Analyser::builtIn();
        if (!analyser ||
            !(*file)->setFindings(added->id, {finding}, QStringLiteral("award"), (*analyser)->version()))
            return {};
        return path;
    }

    std::unique_ptr<TestWindow> openedCase()
    {
        auto test = std::make_unique<TestWindow>(m_folder->path(), *m_theme);
        test->window->resize(1440, 900);
        test->window->show();
        test->window->openCase(makeCase());
        [&test] {
            QTRY_VERIFY_WITH_TIMEOUT(test->window->feed().isLoaded(), 10'000);
            QTRY_COMPARE_WITH_TIMEOUT(pages(*test).model()->rowCount(), 1, 10'000);
            QTRY_VERIFY_WITH_TIMEOUT(test->window->desk().view().pageCount() == 2, 10'000);
        }();
        return test;
    }

    static QListView &pages(const TestWindow &test)
    {
        return *test.window->desk().documentPanel().pages().list();
    }
    static QTabBar &tabs(const TestWindow &test)
    {
        return *test.window->findChild<QTabBar *>(QStringLiteral("document-tabs"));
    }
    static void confirmAll(TestWindow &test)
    {
        for (const FindingRecord &finding : test.window->feed().findings().findings()) {
            Review review;
            review.state = ReviewState::Confirmed;
            test.window->feed().setReview(finding.id, review);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void theListSaysWhichPageAndWhy()
    {
        const auto test = openedCase();
        QVERIFY(tabs(*test).tabText(1).contains(u'1'));
        const QModelIndex row = pages(*test).model()->index(0, 0);
        QCOMPARE(row.data().toString(), QStringLiteral("公告.pdf"));
        QCOMPARE(row.data(PageConcernModel::PlaceRole).toString(), QStringLiteral("page 2"));
        const QStringList reasons = row.data(PageConcernModel::ReasonsRole).toStringList();
        QCOMPARE(reasons.value(0), QStringLiteral("1 figure is disputed."));
        QCOMPARE(reasons.value(1), QStringLiteral("30 % of the characters were read with doubt."));
        QVERIFY(!row.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QVERIFY(!pages(*test).accessibleName().isEmpty());
        // The document's own row is marked.
        const QModelIndex document = test->window->feed().documents().index(0, 0);
        QTRY_COMPARE(document.data(DocumentListModel::LookRole).toInt(), 1);
    }

    void aClickOpensThePageAndTheStripSaysHowGoodItIs()
    {
        const auto test = openedCase();
        ReviewDesk &desk = test->window->desk();
        PageStrip &strip = desk.pageArea().strip();
        QTRY_VERIFY(strip.isVisible());
        QTRY_COMPARE(desk.view().currentPage(), 0);
        QCOMPARE(strip.reasons(), QStringLiteral("Nothing speaks for a closer look."));
        desk.documentPanel().showPagesToLookAt();
        QVERIFY(pages(*test).isVisible());
        QTest::mouseClick(pages(*test).viewport(), Qt::LeftButton, {},
                          pages(*test).visualRect(pages(*test).model()->index(0, 0)).center());
        QTRY_COMPARE(desk.view().currentPage(), 1);
        QTRY_VERIFY(strip.reasons().startsWith(QStringLiteral("1 figure is disputed.")));
        QVERIFY(strip.quality().contains(QStringLiteral("200 dpi")));
        QVERIFY(strip.quality().contains(QStringLiteral("30 % doubtful")));
        QVERIFY(strip.quality().contains(QStringLiteral("replay 1")));
    }

    void theListIsReachedAndLeftByKeys()
    {
        const auto test = openedCase();
        test->window->activateWindow();
        test->window->desk().documentPanel().list()->setFocus();
        QTest::keyClick(test->window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(pages(*test).isVisible());
        QTest::keyClick(&pages(*test), Qt::Key_Home);
        QTRY_COMPARE(test->window->desk().view().currentPage(), 1);
    }

    void aReviewedFigureAndALookEmptyTheListAndUndoFillsItAgain()
    {
        const auto test = openedCase();
        ReviewDesk &desk = test->window->desk();
        desk.documentPanel().showPagesToLookAt();
        confirmAll(*test);
        const auto reasons = [&] {
            return pages(*test).model()->index(0, 0).data(PageConcernModel::ReasonsRole).toStringList();
        };
        QTRY_COMPARE(reasons(), QStringList{QStringLiteral("30 % of the characters were read with doubt.")});
        desk.openPage({DocumentId{1}, 1});
        QTRY_COMPARE(desk.view().currentPage(), 1);
        QTRY_VERIFY(desk.actions().looked->isEnabled());
        desk.actions().looked->trigger();
        QTRY_COMPARE(pages(*test).model()->rowCount(), 0);
        QVERIFY(!pages(*test).isVisible());
        QTRY_VERIFY(desk.pageArea().strip().reasons().startsWith(QStringLiteral("Looked at by ")));
        const auto log = test->session->auditLog().result();
        QVERIFY(log.has_value());
        QVERIFY(std::any_of(log->cbegin(), log->cend(), [](const AuditEntry &entry) {
            return entry.action == u"look" && entry.object == u"document 1 page 2";
        }));
        desk.actions().undo->trigger();
        QTRY_COMPARE(pages(*test).model()->rowCount(), 1);
        desk.actions().redo->trigger();
        QTRY_COMPARE(pages(*test).model()->rowCount(), 0);
    }

    void aLookIsThereAfterReopeningAndCannotBeMadeInACaseForReading()
    {
        {
            const auto test = openedCase();
            test->window->desk().openPage({DocumentId{1}, 0});
            QTRY_VERIFY(test->window->desk().actions().looked->isEnabled());
            test->window->desk().actions().looked->trigger();
            // The window is closed at once, in the middle of what is being written.
        }
        auto file = CaseFile::open(m_folder->filePath(QStringLiteral("case.ttcase")), OpenMode::ReadOnly);
        QVERIFY(file.has_value());
        const auto kept = (*file)->pageConcerns({DocumentId{1}, false});
        QVERIFY(kept.has_value());
        const auto first = std::find_if(kept->cbegin(), kept->cend(),
                                        [](const PageConcernRecord &page) { return page.key.page == 0; });
        QVERIFY(first != kept->cend() && first->lookedAt.isValid());
        TestWindow again(m_folder->path(), *m_theme);
        again.window->show();
        again.window->openCase(m_folder->filePath(QStringLiteral("case.ttcase")));
        QTRY_VERIFY_WITH_TIMEOUT(again.window->feed().isLoaded(), 10'000);
        again.window->desk().setReadOnly(true);
        QTest::qWait(300);
        QVERIFY(!again.window->desk().actions().looked->isEnabled());
    }

    void rowsMoveWithTheirSelectionAndStayInOrder()
    {
        PageConcernModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPages(
            {record(1, 0, 5), record(2, 0, 3), record(1, 1, 1), record(3, 0, 0.5, ConcernSeverity::Note)});
        QCOMPARE(model.rowCount(), 3); // what is only worth knowing is not listed
        const QPersistentModelIndex held(model.indexOf({DocumentId{1}, 0}));
        // A figure of the first page was reviewed: it moves to the end, and the selection with it.
        model.update(DocumentId{1}, {record(1, 0, 0.2), record(1, 1, 1)});
        QCOMPARE(keysOf(model),
                 (QVector<PageKey>{{DocumentId{2}, 0}, {DocumentId{1}, 1}, {DocumentId{1}, 0}}));
        QCOMPARE(held.row(), 2);
        model.update(DocumentId{1}, {record(1, 0, 9), record(1, 1, 1), record(1, 2, 4)});
        QCOMPARE(keysOf(model),
                 (QVector<PageKey>{
                     {DocumentId{1}, 0}, {DocumentId{1}, 2}, {DocumentId{2}, 0}, {DocumentId{1}, 1}}));
        QCOMPARE(held.row(), 0);
        QCOMPARE(model.counts().value(DocumentId{1}), 3);
        model.update(DocumentId{1}, {});
        QCOMPARE(keysOf(model), (QVector<PageKey>{{DocumentId{2}, 0}}));
        QVERIFY(!held.isValid());
        QVERIFY(!model.counts().contains(DocumentId{1}));
        model.update(DocumentId{4},
                     {record(4, 0, 3), record(4, 1, 3)}); // of equal weight: in order of import
        QCOMPARE(keysOf(model),
                 (QVector<PageKey>{{DocumentId{2}, 0}, {DocumentId{4}, 0}, {DocumentId{4}, 1}}));
    }

    void theQualityIsSaidInOneLine()
    {
        PageConcernRecord page = record(1, 0, 0);
        page.readBy = QStringLiteral("paddle ppocr-v4");
        page.quality.dpi = 199.6;
        page.quality.lowConfidenceShare = 0.0123;
        page.quality.skewDegrees = -1.23;
        page.quality.turnDegrees = 90;
        page.quality.sealShare = 0.03;
        QCOMPARE(
            qualityText(page),
            QStringLiteral("200 dpi · 1.2 % doubtful · skewed -1.2° · turned 90° · seals 3.0 % · PP-OCR"));
        page.readBy = QStringLiteral("embedded");
        QCOMPARE(qualityText(page), QStringLiteral("Text taken from the file"));
        page.state = PageState::Waiting;
        QCOMPARE(qualityText(page), QStringLiteral("Not read yet"));
    }
};

} // namespace tt

QTEST_MAIN(tt::PageConcernsTest)
#include "page_concerns_test.moc"
