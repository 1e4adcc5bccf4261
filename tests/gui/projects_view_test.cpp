// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/tally_case.h"
#include "tests/gui/test_window.h"
#include "ui/desk/projects_view.h"

#include "ui/desk/case_feed.h"
#include "ui/desk/chain_view.h"
#include "ui/desk/evidence_list.h"
#include "ui/desk/project_questions.h"
#include "ui/desk/review_desk.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tt
{

namespace
{

QString u(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

class ProjectsViewTest final : public QObject
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
            test->window->setSection(Section::Projects);
            QTRY_VERIFY_WITH_TIMEOUT(view(*test).tallies().sums().has_value(), 20'000);
        }();
        return test;
    }

    static ProjectsView &view(const TestWindow &test) { return test.window->projectsView(); }

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

    void noticesStandInTheirProjectsInTime()
    {
        makeCase({sample::kAward, sample::kTender, sample::kPlan}); // the award was imported first
        const auto test = opened();
        const QAbstractItemModel *model = view(*test).list()->model();
        const QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(model));
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(model->index(0, 0).data().toString().startsWith(u("TT-2024-1")));
        QVERIFY(model->index(0, 0)
                    .data(ProjectListModel::SecondLineRole)
                    .toString()
                    .contains(u("awarded · ¥198,000.00")));
        const QVector<ChainStep> &steps = view(*test).chain().steps();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0].date, QDate(2024, 3, 1));
        QVERIFY(!steps[0].decided);
        QCOMPARE(steps[1].date, QDate(2024, 4, 9));
        QVERIFY(steps[1].decided);
        QVERIFY(view(*test).chain().placeOf(0).x() < view(*test).chain().placeOf(1).x());
        QVERIFY(view(*test).findChild<QLabel *>(u("project-line"))->text().contains(u("2 notices")));
    }

    void everyRungAndPartyHasItsEvidence()
    {
        makeCase({sample::kTender, sample::kAward});
        const auto test = opened();
        QStringList details;
        for (const EvidenceRow &row : view(*test).rows().rowModel().rows()) {
            if (!row.heading) QVERIFY2(row.opens(), qPrintable(row.title));
            details.append(row.detail);
        }
        QVERIFY2(details.contains(u("award · counted")), qPrintable(details.join(u'\n')));
        QVERIFY2(details.contains(u("budget or ceiling · an earlier stage, not counted")),
                 qPrintable(details.join(u'\n')));
        const QSignalSpy chosen(&view(*test), &ProjectsView::findingChosen);
        EvidenceList &rows = view(*test).rows();
        Q_EMIT rows.activated(rows.model()->index(1, 0));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(test->window->section(), Section::Findings);
    }

    void aClickOnANoticeOpensIt()
    {
        makeCase({sample::kTender, sample::kAward});
        const auto test = opened();
        ChainView &chain = view(*test).chain();
        const DocumentId second = chain.steps().at(1).document;
        const QSignalSpy chosen(&view(*test), &ProjectsView::documentChosen);
        QTest::mouseClick(&chain, Qt::LeftButton, {}, chain.placeOf(1).toPoint());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<DocumentId>(), second);
        QCOMPARE(test->window->section(), Section::Documents);
        test->window->setSection(Section::Projects);
        chain.setFocus();
        QTest::keyClick(&chain, Qt::Key_Home);
        QTest::keyClick(&chain, Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen.last().first().value<DocumentId>() != second);
    }

    void theFilterLooksInNumbersNamesAndParties()
    {
        makeCase({sample::kTender, sample::kAward, sample::kPlan, sample::kDesks});
        const auto test = opened();
        const QAbstractItemModel *model = view(*test).list()->model();
        QCOMPARE(model->rowCount(), 3);
        view(*test).filter()->setText(u("云上科技"));
        QCOMPARE(model->rowCount(), 1);
        view(*test).filter()->setText(u("tt-2024-2"));
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(view(*test).findChild<QLabel *>(u("project-line"))->text().contains(u("TT-2024-2")));
        view(*test).filter()->setText(u("没有这样的"));
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!view(*test).chain().isVisible());
        view(*test).filter()->clear();
        QCOMPARE(model->rowCount(), 3);
        QVERIFY(view(*test).chain().isVisible());
    }

    void whatMayBeOneIsMarkedAndNotJoined()
    {
        makeCase({sample::kPlan,
                  "泠州实验室Azure OpenAI服务招标公告\n项目编号：TT-2O24-2\n采购人：泠州实验室\n"
                  "预算金额：50万元\n采购内容：Azure OpenAI服务\n公告日期：2024年5月6日"});
        const auto test = opened();
        const QAbstractItemModel *model = view(*test).list()->model();
        QCOMPARE(model->rowCount(), 2);
        QVERIFY(model->index(0, 0).data(ProjectListModel::MayBeOneRole).toBool());
        QVERIFY(model->index(1, 0).data(ProjectListModel::MayBeOneRole).toBool());
    }

    /// By the keyboard, with undo, and seen in the tally.
    void whatMayBeOneIsSettledHereAndTakenBack()
    {
        makeCase({sample::kPlan,
                  "泠州实验室Azure OpenAI服务招标公告\n项目编号：TT-2O24-2\n采购人：泠州实验室\n"
                  "预算金额：50万元\n采购内容：Azure OpenAI服务\n公告日期：2024年5月6日"});
        const auto test = opened();
        const QAbstractItemModel *model = view(*test).list()->model();
        ProjectQuestions &questions = view(*test).questions();
        QVERIFY(questions.isVisible());
        QCOMPARE(questions.rows().size(), 1);
        QVERIFY(questions.rows()[0].text.contains(u("TT-2O24-2")));
        const auto press = [&](const QString &text) {
            const auto buttons = questions.findChildren<QPushButton *>();
            const auto button = std::find_if(buttons.cbegin(), buttons.cend(),
                                             [&](QPushButton *each) { return each->text() == text; });
            QVERIFY2(button != buttons.cend(), qPrintable(text));
            (*button)->setFocus();
            QTest::keyClick(*button, Qt::Key_Space);
        };
        press(u("One purchase"));
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, 10'000);
        QCOMPARE(questions.rows().size(), 1);
        QVERIFY(questions.rows()[0].settled);
        QVERIFY(!questions.rows()[0].said.startsWith(u','));
        press(u("Take back"));
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 2, 10'000);
        press(u("Two purchases"));
        QTRY_VERIFY_WITH_TIMEOUT(!model->index(0, 0).data(ProjectListModel::MayBeOneRole).toBool(), 10'000);
        QVERIFY(view(*test).tallies().sums()->tally.blocks.isEmpty());
        test->window->desk().actions().undo->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(model->index(0, 0).data(ProjectListModel::MayBeOneRole).toBool(), 10'000);
        QVERIFY(!questions.rows()[0].settled);
    }

    /// Between two projects that ask something, and with answers given and taken back, no line of another
    /// stays.
    void theQuestionsOfOneProjectGoWithIt()
    {
        makeCase({sample::kPlan,
                  "沧浪学院Azure OpenAI服务招标公告\n项目编号：TT-2024-2\n采购人：沧浪学院\n"
                  "预算金额：50万元\n采购内容：Azure OpenAI服务\n公告日期：2024年5月6日",
                  sample::kTender,
                  "岚屿中学AWS云服务招标公告\n项目编号：TT-2024-1\n采购人：岚屿中学\n"
                  "预算金额：21万元\n采购内容：AWS云服务\n公告日期：2024年3月1日"});
        const auto test = opened();
        ProjectQuestions &questions = view(*test).questions();
        const QAbstractItemModel *model = view(*test).list()->model();
        QCOMPARE(model->rowCount(), 2);
        const auto labels = [&questions] {
            QStringList words;
            const auto all = questions.findChildren<QLabel *>();
            for (const QLabel *label : all)
                if (label->isVisible()) words << label->text();
            return words;
        };
        const auto buttons = [&questions] {
            const auto all = questions.findChildren<QPushButton *>();
            return std::count_if(all.cbegin(), all.cend(),
                                 [](QPushButton *each) { return each->isVisible(); });
        };
        for (const int row : {1, 0, 1}) {
            view(*test).list()->setCurrentIndex(model->index(row, 0));
            QTRY_COMPARE(labels(), QStringList{questions.rows().value(0).text});
            QTRY_COMPARE(buttons(), questions.rows().value(0).answers.size());
        }
        questions.findChild<QPushButton *>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(questions.rows().value(0).settled, 10'000);
        QTRY_COMPARE(labels().size(), 1);
        QTRY_COMPARE(buttons(), 1);
        test->window->desk().actions().undo->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!questions.rows().value(0).settled, 10'000);
        QTRY_COMPARE(labels().size(), 1);
        QTRY_COMPARE(buttons(), questions.rows().value(0).answers.size());
    }

    void twoBuyersUnderOneNumberAreAcceptedAsTheyAre()
    {
        makeCase({sample::kPlan, "沧浪学院Azure OpenAI服务招标公告\n项目编号：TT-2024-2\n采购人：沧浪学院\n"
                                 "预算金额：50万元\n采购内容：Azure OpenAI服务\n公告日期：2024年5月6日"});
        const auto test = opened();
        ProjectQuestions &questions = view(*test).questions();
        const QAbstractItemModel *model = view(*test).list()->model();
        QVERIFY(model->index(0, 0).data(ProjectListModel::AsksRole).toBool());
        QCOMPARE(questions.rows().size(), 1);
        QVERIFY2(questions.rows()[0].text.contains(u("沧浪学院")), qPrintable(questions.rows()[0].text));
        auto *button = questions.findChild<QPushButton *>();
        QVERIFY(button != nullptr && button->text().contains(u("泠州实验室")));
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(questions.rows().value(0).settled, 10'000);
        QVERIFY(view(*test).tallies().sums()->tally.blocks.isEmpty());
        QVERIFY(!model->index(0, 0).data(ProjectListModel::AsksRole).toBool());
    }

    void aCaseWithoutNoticesSaysSo()
    {
        TestWindow test(m_folder->path(), *m_theme);
        test.window->show();
        test.window->newCase(m_folder->filePath(u("empty.ttcase")));
        QTRY_VERIFY_WITH_TIMEOUT(test.window->feed().isLoaded(), 10'000);
        test.window->setSection(Section::Projects);
        QTRY_VERIFY_WITH_TIMEOUT(view(test).tallies().sums().has_value(), 10'000);
        QCOMPARE(view(test).list()->model()->rowCount(), 0);
        QVERIFY(!view(test).chain().isVisible());
    }
};

} // namespace tt

QTEST_MAIN(tt::ProjectsViewTest)
#include "projects_view_test.moc"
