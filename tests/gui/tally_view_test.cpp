// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/tally_case.h"
#include "tests/gui/test_window.h"
#include "ui/desk/inspector.h"
#include "ui/desk/tally_view.h"

#include "ui/charts/spend_chart_view.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/evidence_list.h"
#include "ui/desk/finding_panel.h"
#include "ui/desk/project_questions.h"
#include "ui/desk/projects_view.h"
#include "ui/desk/review_desk.h"
#include "ui/desk/story_label.h"
#include "ui/shell/languages.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace tt
{

namespace
{

QString u(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

class TallyViewTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestWindow> opened()
    {
        auto test = std::make_unique<TestWindow>(m_folder->path(), *m_theme);
        test->window->resize(1440, 900);
        test->window->show();
        test->window->openCase(m_folder->filePath(u("case.ttcase")));
        [&test] {
            QTRY_VERIFY_WITH_TIMEOUT(test->window->feed().isLoaded(), 20'000);
            test->window->setSection(Section::Tally);
            QTRY_VERIFY_WITH_TIMEOUT(view(*test).tallies().sums().has_value(), 20'000);
        }();
        return test;
    }

    static TallyView &view(const TestWindow &test) { return test.window->tallyView(); }
    static QString story(const TestWindow &test) { return view(test).story().story().text(); }

    /// As a click on the number does.
    static void chooseNumber(const TestWindow &test, StoryCount counts)
    {
        const QVector<StoryPiece> &pieces = view(test).story().story().pieces;
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (pieces[i].counts == counts) Q_EMIT view(test).story().linkActivated(QString::number(i));
        }
    }

    static QStringList titles(const EvidenceList &list)
    {
        QStringList out;
        for (const EvidenceRow &row : list.rowModel().rows())
            out.append(row.title);
        return out;
    }

    template <typename Widget>
    static Widget *child(const TestWindow &test, const char *name)
    {
        return view(test).findChild<Widget *>(QString::fromLatin1(name));
    }

    void makeCase(std::initializer_list<const char *> notices)
    {
        sample::TallyCase made(m_folder->filePath(u("case.ttcase")));
        int number = 0;
        for (const char *text : notices)
            QVERIFY(!made.add(QByteArray::number(++number).constData(), text).isNull());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void theStoryIsToldAndItsNumbersOpenTheirMembers()
    {
        makeCase({sample::kTender, sample::kAward, sample::kPlan, sample::kDesks});
        const auto test = opened();
        QCOMPARE(story(*test),
                 u("In 4 tender documents, at least 2 Chinese entities sought US cloud services, "
                   "1 of them in a purchase that was awarded; "
                   "1 named Amazon Web Services and 1 named Azure OpenAI Service. "
                   "1 intermediary won an award. "
                   "Awards add up to 198,000 yuan; a further 500,000 yuan was planned."));
        QCOMPARE(child<QLabel>(*test, "tally-caption")->text(),
                 u("4 documents, 3 projects · each purchase counted once, by the last sum known of it"));
        QVERIFY(!child<QPushButton>(*test, "tally-blocked")->isVisible());
        const EvidenceList &members = view(*test).members();
        QCOMPARE(titles(members), (QStringList{u("望潮大学"), u("泠州实验室")}));
        QVERIFY(members.rowModel().rows().first().detail.contains(u("via 云上科技有限公司")));
        QCOMPARE(members.rowModel().rows().first().note, u("not reviewed"));
        chooseNumber(*test, StoryCount::Intermediaries);
        QCOMPARE(titles(members), QStringList{u("云上科技有限公司")});
        chooseNumber(*test, StoryCount::Awarded);
        QCOMPARE(titles(members), QStringList{u("望潮大学")});
        QVERIFY(members.rowModel().rows().first().detail.contains(u("198,000.00")));
        chooseNumber(*test, StoryCount::Documents);
        QCOMPARE(members.rowModel().rowCount(), 4);
    }

    void theNumbersAreReachedByKeys()
    {
        makeCase({sample::kTender, sample::kAward, sample::kPlan});
        const auto test = opened();
        StoryLabel &label = view(*test).story();
        const QSignalSpy chosen(&label, &StoryLabel::chosen);
        label.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&label, Qt::Key_Tab);
        QTest::keyClick(&label, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void aMemberOpensItsFindingOnItsPage()
    {
        makeCase({sample::kTender, sample::kAward});
        const auto test = opened();
        EvidenceList &members = view(*test).members();
        const FindingId finding = members.rowModel().rows().first().finding;
        QVERIFY(!finding.isNull());
        Q_EMIT members.activated(members.model()->index(0, 0));
        QCOMPARE(test->window->section(), Section::Findings);
    }

    void aCropIsDrawnForARowInView()
    {
        makeCase({sample::kAward});
        const auto test = opened();
        QTRY_VERIFY_WITH_TIMEOUT(!view(*test)
                                      .members()
                                      .model()
                                      ->index(0, 0)
                                      .data(EvidenceRowModel::CropRole)
                                      .value<QImage>()
                                      .isNull(),
                                 30'000);
    }

    void whatStandsInItsWayIsListedAndCopied()
    {
        makeCase({sample::kTender, sample::kDisputed});
        const auto test = opened();
        auto *blocked = child<QPushButton>(*test, "tally-blocked");
        QVERIFY(blocked->isVisible());
        auto *disputed = child<QPushButton>(*test, "tally-reason-disputed_figure");
        QCOMPARE(disputed->text(), u("1 disputed figure"));
        QTest::mouseClick(disputed, Qt::LeftButton);
        const EvidenceList &members = view(*test).members();
        QCOMPARE(titles(members), QStringList{u("TT-2024-4: a figure is disputed")});
        QVERIFY(!members.rowModel().rows().first().finding.isNull());
        QTest::mouseClick(child<QPushButton>(*test, "tally-copy-en"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            u(" Not final: 1 disputed figure. Not reviewed: ")));
        QTest::mouseClick(child<QPushButton>(*test, "tally-copy-zh"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u("在2份招投标文件中，")));
        QVERIFY(
            QGuiApplication::clipboard()->text().contains(u("以上并非最终结果：1处金额有争议。其所依据的")));
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u("项尚未经人工复核。")));
    }

    void aQuestionAboutAProjectOpensItWhereItIsSettled()
    {
        makeCase({sample::kTender, sample::kPlan,
                  "泠州实验室Azure OpenAI服务招标公告\n项目编号：TT-2O24-2\n采购人：泠州实验室\n"
                  "预算金额：50万元\n采购内容：Azure OpenAI服务\n公告日期：2024年5月6日"});
        const auto test = opened();
        auto *blocked = child<QPushButton>(*test, "tally-blocked");
        QCOMPARE(child<QPushButton>(*test, "tally-reason-possible_link")->text(),
                 u("1 pair of projects that may be one"));
        QTest::mouseClick(blocked, Qt::LeftButton);
        const EvidenceList &members = view(*test).members();
        QCOMPARE(members.rowModel().rows().size(), 1);
        Q_EMIT view(*test).members().activated(members.model()->index(0, 0));
        QCOMPARE(test->window->section(), Section::Projects);
        ProjectsView &projects = test->window->projectsView();
        QTRY_VERIFY_WITH_TIMEOUT(projects.questions().isVisible(), 20'000);
        QCOMPARE(projects.questions().rows().size(), 1);
        auto *different = projects.questions().findChildren<QPushButton *>().last();
        QCOMPARE(different->text(), u("Two purchases"));
        different->click();
        QTRY_VERIFY_WITH_TIMEOUT(projects.questions().rows().value(0).settled, 10'000);
        test->window->setSection(Section::Tally);
        QTRY_VERIFY_WITH_TIMEOUT(!blocked->isVisible(), 20'000);
    }

    void aFindingThatTheQueueHidesIsListedWhenItIsOpenedFromHere()
    {
        makeCase({sample::kTender, sample::kAward});
        const auto test = opened();
        QTest::mouseClick(child<QPushButton>(*test, "tally-unreviewed"), Qt::LeftButton);
        const QVector<EvidenceRow> rows = view(*test).members().rowModel().rows();
        const auto buyer = std::find_if(rows.cbegin(), rows.cend(), [&](const EvidenceRow &row) {
            const FindingRecord *record = test->window->feed().findings().find(row.finding);
            return record != nullptr && std::holds_alternative<PartyFacts>(record->finding.facts);
        });
        QVERIFY(buyer != rows.cend());
        FindingPanel &list = test->window->desk().findingPanel();
        QVERIFY(!list.lists(buyer->finding));
        Q_EMIT view(*test).members().activated(
            view(*test).members().model()->index(static_cast<int>(buyer - rows.cbegin()), 0));
        QCOMPARE(test->window->section(), Section::Findings);
        QVERIFY(list.lists(buyer->finding));
        QCOMPARE(list.list()->currentIndex().row(), list.model().rowOf(buyer->finding));
        QVERIFY2(buyer->title.startsWith(u("Buyer: ")), qPrintable(buyer->title));
    }

    void whatStandsBehindItIsGoneThroughOneByOneAndBack()
    {
        makeCase({sample::kTender, sample::kAward});
        const auto test = opened();
        QTest::mouseClick(child<QPushButton>(*test, "tally-unreviewed"), Qt::LeftButton);
        const auto behind = static_cast<int>(view(*test).members().rowModel().rows().size());
        QVERIFY(behind >= 3);
        FindingPanel &list = test->window->desk().findingPanel();
        const int queue = list.model().rowCount();
        QTest::mouseClick(child<QPushButton>(*test, "tally-review"), Qt::LeftButton);
        QCOMPARE(test->window->section(), Section::Findings);
        QCOMPARE(list.model().rowCount(), behind);
        auto *count = list.findChild<QLabel *>(u("scope-count"));
        QCOMPARE(count->text(), u("0 of %1 reviewed").arg(behind));
        for (int i = 0; i < behind; ++i) {
            const FindingId finding = test->window->desk().inspector().finding();
            QTest::keyClick(list.list(), Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(test->window->feed().findings().find(finding)->review.state,
                                      ReviewState::Confirmed, 10'000);
            QTRY_COMPARE(count->text(), u("%1 of %2 reviewed").arg(i + 1).arg(behind));
        }
        QTest::mouseClick(list.findChild<QPushButton *>(u("scope-back")), Qt::LeftButton);
        QCOMPARE(test->window->section(), Section::Tally);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(*test, "tally-final")->isVisible(), 20'000);
        test->window->setSection(Section::Findings);
        QTest::mouseClick(list.findChild<QToolButton *>(u("scope-drop")), Qt::LeftButton);
        QCOMPARE(list.model().rowCount(), queue); // the filters stand where they stood
        QVERIFY(!count->isVisible());
    }

    void itIsNotFinalBeforeEverythingBehindItWasReviewed()
    {
        makeCase({sample::kTender, sample::kAward});
        const auto test = opened();
        auto *open = child<QPushButton>(*test, "tally-unreviewed");
        auto *final = child<QLabel>(*test, "tally-final");
        QVERIFY(open->isVisible() && !final->isVisible());
        QTest::mouseClick(open, Qt::LeftButton);
        const QVector<EvidenceRow> rows = view(*test).members().rowModel().rows();
        QVERIFY2(rows.size() >= 3, qPrintable(titles(view(*test).members()).join(u'\n')));
        QCOMPARE(open->text(), u("%1 of %1 findings behind it not reviewed").arg(rows.size()));
        Review confirmed;
        confirmed.state = ReviewState::Confirmed;
        confirmed.by = u("Lin");
        test->session->setReview(rows.first().finding, confirmed);
        QTRY_COMPARE_WITH_TIMEOUT(
            open->text(), u("%1 of %2 findings behind it not reviewed").arg(rows.size() - 1).arg(rows.size()),
            20'000);
        QVERIFY(view(*test)
                    .copyText(StoryLanguage::English)
                    .endsWith(u("Not reviewed: %1 of the %2 findings behind it.")
                                  .arg(rows.size() - 1)
                                  .arg(rows.size())));
        for (const EvidenceRow &row : rows)
            test->session->setReview(row.finding, confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(final->isVisible(), 20'000);
        QVERIFY(!open->isVisible());
        QVERIFY(!view(*test).copyText(StoryLanguage::English).contains(u("Not reviewed")));
    }

    void itIsFrozenWithItsDayAndComparedLater()
    {
        makeCase({sample::kTender, sample::kAward});
        const auto test = opened();
        auto *frozen = child<QPushButton>(*test, "tally-frozen");
        QVERIFY(!frozen->isVisible());
        QTest::mouseClick(child<QPushButton>(*test, "tally-freeze"), Qt::LeftButton);
        QTRY_VERIFY(frozen->isVisible());
        QVERIFY2(frozen->text().endsWith(u("as it still stands")), qPrintable(frozen->text()));
        QCOMPARE(test->window->feed().notes().size(), 1);
        const NoteRecord note = test->window->feed().notes().first();
        QVERIFY(note.text.startsWith(story(*test)));
        QVERIFY(note.text.contains(QDate::currentDate().toString(Qt::ISODate)));
        Review rejected;
        rejected.state = ReviewState::Rejected;
        rejected.by = u("Lin");
        for (const FindingRecord &each : test->window->feed().findings().findings()) {
            if (std::holds_alternative<AmountFacts>(each.finding.facts))
                test->session->setReview(each.id, rejected);
        }
        QTRY_VERIFY_WITH_TIMEOUT(frozen->text().endsWith(u("changed since")), 20'000);
        QTest::mouseClick(frozen, Qt::LeftButton);
        QCOMPARE(test->window->section(), Section::Notes);
    }

    void allOfItIsSeenOnAWideScreen()
    {
        makeCase({sample::kTender, sample::kAward, sample::kPlan, sample::kDisputed});
        const auto test = opened();
        test->window->resize(2560, 1440);
        StoryLabel &label = view(*test).story();
        QTRY_VERIFY_WITH_TIMEOUT(view(*test).width() > 2000, 5'000);
        QTRY_VERIFY2(
            label.height() >= label.heightForWidth(label.width()),
            qPrintable(
                QStringLiteral("%1 of %2").arg(label.height()).arg(label.heightForWidth(label.width()))));
    }

    void itIsToldInTheLanguageOfTheWindow()
    {
        makeCase({sample::kTender, sample::kDisputed});
        LanguageInUse language;
        language.use(u("zh_CN"));
        const auto test = opened();
        language.use(u("en")); // also where the test fails: what follows it speaks English
        QVERIFY2(story(*test).startsWith(u("在2份招投标文件中，")), qPrintable(story(*test)));
        QVERIFY(
            child<QPushButton>(*test, "tally-reason-disputed_figure")->text().contains(u("1处金额有争议")));
    }

    void aBarOpensTheMoneyBehindIt()
    {
        makeCase({sample::kTender, sample::kAward, sample::kPlan, sample::kDisputed});
        const auto test = opened();
        const QVector<SpendRow> rows = view(*test).chart().rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].documentName, u("Azure OpenAI Service"));
        QCOMPARE(rows[1].part(SpendPart::Awarded).sum, Decimal(198'000));
        QCOMPARE(rows[1].part(SpendPart::Disputed).sum, Decimal(280'000));
        Q_EMIT view(*test).chart().activated(rows[1].part(SpendPart::Disputed).figures);
        QCOMPARE(titles(view(*test).members()), QStringList{u("碧泉研究院")});
    }

    void whatIsLeftOutIsListedWithItsReason()
    {
        makeCase({sample::kTender, sample::kAward, sample::kDesks});
        const auto test = opened();
        QStringList reasons;
        for (const EvidenceRow &row : view(*test).excluded().rowModel().rows())
            reasons.append(row.detail);
        QVERIFY2(reasons.contains(u("no US technology is sought")), qPrintable(reasons.join(u'\n')));
        QVERIFY2(reasons.contains(u("an earlier stage of the same purchase")),
                 qPrintable(reasons.join(u'\n')));
    }

    void theScopeIsSwitched()
    {
        makeCase({sample::kAward, sample::kDesks});
        const auto test = opened();
        QVERIFY(story(*test).endsWith(u("Awards add up to 198,000 yuan.")));
        QTest::mouseClick(child<QToolButton>(*test, "tally-scope-all"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            story(*test).endsWith(u("Over all 2 projects, awards add up to 498,000 yuan.")), 10'000);
    }

    void aReviewIsFollowedWhileSomebodyLooks()
    {
        makeCase({sample::kTender, sample::kDisputed});
        const auto test = opened();
        QVERIFY(story(*test).contains(u("between 200,000 yuan and 280,000 yuan is disputed")));
        Review review;
        review.state = ReviewState::Rejected;
        review.by = u("Lin");
        for (const FindingRecord &each : test->window->feed().findings().findings()) {
            const auto *facts = std::get_if<AmountFacts>(&each.finding.facts);
            if (facts != nullptr && facts->value == Decimal(280'000))
                test->session->setReview(each.id, review);
            if (facts == nullptr || facts->value != Decimal(200'000)) continue;
            Review confirmed = review;
            confirmed.state = ReviewState::Confirmed;
            test->session->setReview(each.id, confirmed);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!story(*test).contains(u("disputed")), 20'000);
    }

    void theKeysOfTheDeskDoNothingHere()
    {
        makeCase({sample::kAward});
        const auto test = opened();
        for (const Qt::Key key : {Qt::Key_X, Qt::Key_U, Qt::Key_L})
            QTest::keyClick(&view(*test).members(), key);
        QTest::qWait(300);
        for (const FindingRecord &each : test->window->feed().findings().findings())
            QVERIFY(each.review.state == ReviewState::Unreviewed);
        QCOMPARE(test->window->section(), Section::Tally);
    }

    void anotherCaseShowsNothingOfTheOneBefore()
    {
        makeCase({sample::kAward});
        const auto test = opened();
        QCOMPARE(view(*test).members().rowModel().rowCount(), 1);
        test->window->newCase(m_folder->filePath(u("empty.ttcase")));
        QTRY_VERIFY_WITH_TIMEOUT(
            test->window->feed().isLoaded() && test->window->feed().documents().rowCount() == 0, 20'000);
        QCOMPARE(view(*test).members().rowModel().rowCount(), 0);
        test->window->setSection(Section::Tally);
        QTRY_VERIFY_WITH_TIMEOUT(view(*test).tallies().sums().has_value(), 20'000);
        QCOMPARE(view(*test).tallies().sums()->tally.documents, 0);
        QVERIFY(!view(*test).story().isVisible());
    }

    void theRowsAreAWellBehavedModel()
    {
        EvidenceRowModel model;
        const QAbstractItemModelTester tester(&model);
        EvidenceRow heading;
        heading.title = u("Parties");
        heading.heading = true;
        EvidenceRow row;
        row.title = u("望潮大学");
        row.finding = FindingId{7};
        row.document = DocumentId{1};
        row.box = {0.1, 0.1, 0.2, 0.02};
        model.setRows({heading, row});
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.index(1).data(EvidenceRowModel::HasCropRole).toBool());
        model.setCrop(row.place(), QImage(4, 4, QImage::Format_RGB32));
        QVERIFY(!model.index(1).data(EvidenceRowModel::CropRole).value<QImage>().isNull());
        model.setRows({row}); // the crop stays with its finding
        QVERIFY(!model.index(0).data(EvidenceRowModel::CropRole).value<QImage>().isNull());
        model.setRows({});
        QVERIFY(!model.hasCrop(row.place()));
    }
};

} // namespace tt

QTEST_MAIN(tt::TallyViewTest)
#include "tally_view_test.moc"
