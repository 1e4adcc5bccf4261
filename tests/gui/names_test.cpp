// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/test_window.h"

#include "app/analysis/analyser.h"
#include "app/analysis/entity_decisions.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/name_card.h"
#include "ui/desk/names_view.h"
#include "ui/desk/review_desk.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace tt
{

namespace
{

QString u(const char *utf8) { return QString::fromUtf8(utf8); }

Finding buyer(const QString &name)
{
    Finding finding;
    finding.range = {4, name.size()};
    finding.boxes = {{0.3, 0.3, 0.3, 0.02}};
    finding.quote = name;
    finding.context = u("采购人：") + name;
    finding.facts = PartyFacts{u("buyer"), name};
    return finding;
}

} // namespace

class NamesTest final : public QObject
{
    Q_OBJECT

private:
    bool addNotice(CaseFile &file, const QByteArray &bytes, const QString &name)
    {
        QByteArray copy = bytes;
        QBuffer device(&copy);
        device.open(QIODevice::ReadOnly);
        const auto added = file.addDocument(device, {name + u(".pdf"), u("/scans/n.pdf"), {}});
        PageText text;
        text.sizePoints = {595, 842};
        TextLine line;
        line.text = u("采购人：") + name;
        text.lines.append(line);
        const auto analyser = Analyser::builtIn();
        return added && analyser &&
               file.setOpened(added->id, {u("application/pdf"), {{595, 842}}, {}}).has_value() &&
               file.setPageRead({added->id, 0}, text).has_value() &&
               file.setFindings(added->id, {buyer(name)}, u("award"), (*analyser)->version()).has_value();
    }

    /// A buyer read in two ways and a part of it.
    QString makeCase()
    {
        const QString path = m_folder->filePath(u("case.ttcase"));
        auto file = CaseFile::create(path);
        QFile sample(QStringLiteral(TT_SAMPLES "/04_inquiry_azure_openai_text.pdf"));
        if (!file || !sample.open(QIODevice::ReadOnly)) return {};
        (*file)->setPerson(u("Lin"));
        const bool filled = addNotice(**file, sample.readAll(), u("望潮未来研究院")) &&
                            addNotice(**file, "%PDF-1.4 two", u("望潮末来研究院")) &&
                            addNotice(**file, "%PDF-1.4 three", u("望潮未来研究院智算中心"));
        return filled ? path : QString();
    }

    std::unique_ptr<TestWindow> openedNames()
    {
        auto test = std::make_unique<TestWindow>(m_folder->path(), *m_theme);
        test->window->resize(1440, 900);
        test->window->show();
        test->window->openCase(makeCase());
        [&test] {
            QTRY_VERIFY_WITH_TIMEOUT(test->window->feed().isLoaded(), 20'000);
            test->window->setSection(Section::Names);
            QTRY_COMPARE_WITH_TIMEOUT(view(*test).model().rowCount(), 2, 20'000);
        }();
        return test;
    }

    static NamesView &view(const TestWindow &test) { return test.window->namesView(); }
    static void press(const TestWindow &test, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view(test).list(), key, modifiers);
    }
    static QString text(const TestWindow &test, const char *name)
    {
        return view(test).findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void suggestionsStandSideBySideWithTheirReasons()
    {
        const auto test = openedNames();
        const NameQuestion &first = view(*test).model().questions().first();
        QCOMPARE(first.name, u("望潮末来研究院"));
        QCOMPARE(first.other, u("望潮未来研究院"));
        QVERIFY(text(*test, "name-reasons").contains(u("末/未")));
        const auto cards = view(*test).findChildren<NameCard *>();
        QCOMPARE(cards.size(), 2);
        QStringList names;
        for (const NameCard *card : cards)
            names.append(card->findChild<QLabel *>(u("name"))->text());
        names.sort();
        QCOMPARE(names, (QStringList{u("望潮未来研究院"), u("望潮末来研究院")}));
        QTRY_VERIFY_WITH_TIMEOUT(!cards[0]->finding().isNull() && !cards[1]->finding().isNull(), 5'000);
        QVERIFY(view(*test).findChild<QPushButton *>(u("name-join"))->isVisible());
        QVERIFY(!view(*test).findChild<QPushButton *>(u("name-back"))->isVisible());
    }

    void namesAreMergedKeptApartAndTakenBackByKeys()
    {
        const auto test = openedNames();
        press(*test, Qt::Key_M);
        press(*test, Qt::Key_M); // held too long: the next row is not merged with it
        QTRY_COMPARE_WITH_TIMEOUT(view(*test).model().openCount(), 1, 10'000);
        QCOMPARE(view(*test).model().questions().last().action, EntityAction::Merge);
        press(*test, Qt::Key_X); // the part is none
        QTRY_COMPARE_WITH_TIMEOUT(view(*test).model().openCount(), 0, 10'000);
        QCOMPARE(view(*test).model().rowCount(), 2);
        press(*test, Qt::Key_Z, Qt::ControlModifier); // the newest
        QTRY_COMPARE_WITH_TIMEOUT(view(*test).model().openCount(), 1, 10'000);
        QCOMPARE(view(*test).model().questions().first().action, EntityAction::RollUp);
        press(*test, Qt::Key_J); // to the merge
        QVERIFY(view(*test).findChild<QPushButton *>(u("name-back"))->isVisible());
        press(*test, Qt::Key_U);
        QTRY_COMPARE_WITH_TIMEOUT(view(*test).model().openCount(), 2, 10'000);
        test->window->close();
        const auto file = CaseFile::open(m_folder->filePath(u("case.ttcase")), OpenMode::ReadOnly);
        QVERIFY(file.has_value());
        QCOMPARE((*file)->entityDecisions()->size(), 4);
    }

    void theKeysOfTheDeskDoNothingHere()
    {
        const auto test = openedNames();
        const auto reviews = [&test] {
            int judged = 0;
            for (const FindingRecord &each : test->window->feed().findings().findings())
                judged += each.review.state != ReviewState::Unreviewed ? 1 : 0;
            return judged;
        };
        press(*test, Qt::Key_X);
        QTRY_COMPARE_WITH_TIMEOUT(view(*test).model().openCount(), 1, 10'000);
        QCOMPARE(reviews(), 0);
        QCOMPARE(test->window->section(), Section::Names);
    }

    void thePageBehindANameOpens()
    {
        const auto test = openedNames();
        NameCard *card = view(*test).findChildren<NameCard *>().first();
        QTRY_VERIFY_WITH_TIMEOUT(!card->finding().isNull(), 5'000);
        Q_EMIT card->findingChosen(card->finding());
        QCOMPARE(test->window->section(), Section::Findings);
    }

    void aCaseWithoutQuestionsSaysSo()
    {
        NameQuestionModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        NameQuestion question;
        question.name = u("甲");
        question.other = u("乙");
        model.setQuestions({question});
        QCOMPARE(model.index(0).data().toString(), u("甲 / 乙"));
        TestWindow test(m_folder->path(), *m_theme);
        test.window->show();
        test.window->newCase(m_folder->filePath(u("empty.ttcase")));
        QTRY_VERIFY_WITH_TIMEOUT(test.window->feed().isLoaded(), 10'000);
        test.window->setSection(Section::Names);
        press(test, Qt::Key_M);
        press(test, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view(test).model().rowCount(), 0);
    }
};

} // namespace tt

QTEST_MAIN(tt::NamesTest)
#include "names_test.moc"
