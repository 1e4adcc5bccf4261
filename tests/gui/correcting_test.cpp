// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_window.h"

#include "ui/desk/facts_editor.h"
#include "ui/desk/finding_detail.h"
#include "ui/desk/finding_panel.h"
#include "ui/desk/inspector.h"
#include "ui/desk/review_desk.h"
#include "ui/shell/evidence_style.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace tt
{

/// Correcting what a finding is, in the inspector, by keys alone.
class CorrectingTest final : public QObject
{
    Q_OBJECT

private:
    FindingRecord record(FindingId id) { return *m_test->window->feed().findings().find(id); }
    ReviewState state(FindingId id) { return record(id).review.state; }
    QListView &list() { return *m_test->window->desk().findingPanel().list(); }
    FactsEditor &editor() { return *m_test->window->desk().inspector().detail()->editor(); }
    template <typename Widget>
    Widget &field(const char *name)
    {
        return *editor().findChild<Widget *>(QString::fromLatin1(name));
    }

    /// Opens the finding in the list of the case, with the focus where the keys of the review work.
    void goTo(FindingId id)
    {
        MainWindow &window = *m_test->window;
        window.setSection(Section::Findings);
        window.desk().findingPanel().showAll();
        window.desk().openFinding(id);
        QCOMPARE(window.desk().inspector().finding(), id);
        list().setFocus();
    }
    FindingId besideCapitals()
    {
        for (const FindingRecord &record : m_test->window->feed().findings().findings()) {
            for (const Reading &reading : record.finding.reading.readings) {
                if (reading.by == u"capital" && record.finding.reading.verdict == Verdict::Agreed)
                    return record.id;
            }
        }
        return {};
    }
    template <typename Facts>
    FindingId open()
    {
        m_test = SampleWindow::make(m_folder->path(), *m_theme);
        const auto found = m_test ? SampleWindow::first<Facts>(*m_test) : std::nullopt;
        return found ? found->id : FindingId();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TestWindow> m_test;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_test.reset();
        m_folder.reset();
    }

    void aSumIsCorrectedUndoneAndDoneAgainAcrossAReopenedWindow()
    {
        const FindingId amount = open<AmountFacts>();
        QVERIFY(!amount.isNull());
        goTo(amount);
        const auto read = std::get<AmountFacts>(record(amount).finding.facts);
        QTest::keyClick(&list(), Qt::Key_E);
        QVERIFY(editor().isVisible());
        auto &text = field<QLineEdit>("facts-text");
        QCOMPARE(QApplication::focusWidget(), &text);
        QTest::keyClicks(&text, QStringLiteral("31"));
        text.insert(QStringLiteral("万元")); // as an input method puts it in
        QVERIFY2(editor().said().contains(QStringLiteral("¥310,000.00")), qPrintable(editor().said()));
        QVERIFY(editor().said().contains(QStringLiteral("three hundred ten thousand yuan")));
        QTest::keyClick(&text, Qt::Key_Return);
        QCOMPARE(state(amount), ReviewState::Corrected);
        QVERIFY(!editor().isVisible());
        QCOMPARE(QApplication::focusWidget(), &list());
        FindingDetail &detail = *m_test->window->desk().inspector().detail();
        QCOMPARE(detail.valueShown(), QStringLiteral("¥310,000.00"));
        auto *original = detail.findChild<QLabel *>(QStringLiteral("original"));
        QVERIFY(original->isVisible() && original->font().strikeOut());
        QVERIFY(original->text().contains(read.value.toGrouped()));

        QTRY_VERIFY(m_test->window->desk().actions().undo->isEnabled());
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(state(amount), ReviewState::Unreviewed);
        QTRY_VERIFY(m_test->window->desk().actions().redo->isEnabled());
        QTest::keySequence(&list(), m_test->window->desk().actions().redo->shortcut());
        QTRY_COMPARE(state(amount), ReviewState::Corrected);

        m_test.reset();
        m_test = SampleWindow::reopen(m_folder->path(), *m_theme);
        QVERIFY(m_test);
        QCOMPARE(std::get<AmountFacts>(factsOf(record(amount))).value, Decimal(310'000));
        QCOMPARE(std::get<AmountFacts>(record(amount).finding.facts), read);
        goTo(amount);
        QTRY_VERIFY(m_test->window->desk().actions().undo->isEnabled());
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(state(amount), ReviewState::Unreviewed);
    }

    void whatIsNotUnderstoodIsSaidAndNotTaken()
    {
        const FindingId amount = open<AmountFacts>();
        goTo(amount);
        QTest::keyClick(&list(), Qt::Key_E);
        auto &text = field<QLineEdit>("facts-text");
        QTest::keyClicks(&text, QStringLiteral("about a lot"));
        QVERIFY(!editor().isUnderstood());
        QVERIFY2(editor().said().contains(QStringLiteral("Not understood")), qPrintable(editor().said()));
        QTest::keyClick(&text, Qt::Key_Return);
        QVERIFY(editor().isVisible());
        QCOMPARE(state(amount), ReviewState::Unreviewed);
        QTest::keyClick(&text, Qt::Key_Escape);
        QVERIFY(!editor().isVisible());
        QCOMPARE(QApplication::focusWidget(), &list());
        QCOMPARE(state(amount), ReviewState::Unreviewed);
    }

    void theCurrencyInTheTextAndTheListAgree()
    {
        const FindingId amount = open<AmountFacts>();
        goTo(amount);
        QTest::keyClick(&list(), Qt::Key_E);
        auto &text = field<QLineEdit>("facts-text");
        auto &currency = field<QComboBox>("facts-currency");
        text.setText(QStringLiteral("US$ 1,200"));
        QCOMPARE(currency.currentText(), QStringLiteral("USD"));
        QVERIFY(editor().said().contains(QStringLiteral("$1,200.00")));
        currency.setCurrentText(QStringLiteral("EUR"));
        QVERIFY2(editor().said().contains(QStringLiteral("€1,200.00")), qPrintable(editor().said()));
        QVERIFY(!text.text().contains(QStringLiteral("US")));
        QTest::keyClick(&text, Qt::Key_Return);
        QTRY_COMPARE(std::get<AmountFacts>(factsOf(record(amount))).currency, QStringLiteral("EUR"));
    }

    /// Like a slip of a key: the digits agree with the capitals, and what is typed with neither.
    void whatTheCapitalsContradictIsSavedOnlyWhenAskedForOnceMore()
    {
        QVERIFY(!open<AmountFacts>().isNull());
        const FindingId amount = besideCapitals();
        QVERIFY2(!amount.isNull(), "the sample has a sum in digits and in capitals");
        goTo(amount);
        QTest::keyClick(&list(), Qt::Key_E);
        auto &text = field<QLineEdit>("facts-text");
        auto &anyway = field<QPushButton>("facts-anyway");
        text.setText(QStringLiteral("31万元"));
        QVERIFY2(editor().doubt().contains(QStringLiteral("The capitals (大写) say")),
                 qPrintable(editor().doubt()));
        // In figures too: not everybody reads the numerals.
        const auto &read = std::get<AmountFacts>(record(amount).finding.facts);
        QVERIFY2(editor().doubt().contains(u'¥' + read.value.toGrouped()), qPrintable(editor().doubt()));
        QVERIFY(!anyway.isVisible());
        QTest::keyClick(&text, Qt::Key_Return);
        QCOMPARE(state(amount), ReviewState::Unreviewed);
        QVERIFY(editor().isVisible() && anyway.isVisible());
        // A key that is held down insists on nothing, and other words ask anew.
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
        QApplication::sendEvent(&text, &held);
        QCOMPARE(state(amount), ReviewState::Unreviewed);
        text.setText(QStringLiteral("32万元"));
        QVERIFY(!anyway.isVisible());
        QTest::keyClick(&text, Qt::Key_Return);
        QTest::keyClick(&text, Qt::Key_Return);
        QCOMPARE(state(amount), ReviewState::Corrected);

        const auto *verdict =
            m_test->window->desk().inspector().detail()->findChild<QLabel *>(QStringLiteral("verdict"));
        QVERIFY2(verdict->text().contains(QStringLiteral("a person says otherwise")),
                 qPrintable(verdict->text()));
        QVERIFY(!verdict->text().contains(QStringLiteral("agreed by")));
        const QString grouped = read.value.toGrouped();
        const auto labels = m_test->window->desk().inspector().detail()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->text().contains(QStringLiteral("two readings agreed")) &&
                   label->text().contains(grouped);
        }));
        QVERIFY2(verdict->sizeHint().width() < 300, "it widens no panel");

        // Both cannot stand: who confirms the capitals now is told.
        auto *warning = m_test->window->findChild<QLabel *>(QStringLiteral("judged-warning"));
        QVERIFY(!warning->isVisible());
        QTest::keyClick(&list(), Qt::Key_P);
        const FindingId capitals = m_test->window->desk().inspector().finding();
        QVERIFY(capitals != amount);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(state(capitals), ReviewState::Confirmed);
        QVERIFY(warning->isVisible());
        QVERIFY2(warning->text().contains(QStringLiteral("320,000.00")), qPrintable(warning->text()));
    }

    void savingAnywayTakesAClickOfItsOwn()
    {
        QVERIFY(!open<AmountFacts>().isNull());
        const FindingId amount = besideCapitals();
        goTo(amount);
        QTest::keyClick(&list(), Qt::Key_E);
        field<QLineEdit>("facts-text").setText(QStringLiteral("31万元"));
        auto &save = field<QPushButton>("facts-take");
        QCOMPARE(save.text(), QStringLiteral("Save correction"));
        QTest::mouseClick(&save, Qt::LeftButton);
        QTest::mouseClick(&save, Qt::LeftButton); // a double click is no second thought
        QCOMPARE(state(amount), ReviewState::Unreviewed);
        auto &anyway = field<QPushButton>("facts-anyway");
        QTRY_VERIFY(!anyway.visibleRegion().isEmpty()); // it has come into view
        QTest::mouseClick(&anyway, Qt::LeftButton);
        QCOMPARE(state(amount), ReviewState::Corrected);
    }

    void whileACorrectionIsTypedNothingBesideItSeemsToTakeIt()
    {
        const FindingId amount = open<AmountFacts>();
        goTo(amount);
        const auto *confirm = m_test->window->findChild<QPushButton *>(QStringLiteral("confirm"));
        QVERIFY(confirm->isEnabled());
        QTest::keyClick(&list(), Qt::Key_E);
        QVERIFY(!confirm->isEnabled());
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_X);
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(state(amount), ReviewState::Unreviewed);
        QVERIFY(editor().isVisible());
        auto &cancel = field<QPushButton>("facts-cancel");
        QCOMPARE(cancel.text(), QStringLiteral("Cancel"));
        QTest::mouseClick(&cancel, Qt::LeftButton);
        QVERIFY(confirm->isEnabled());
        QTest::keyClick(&list(), Qt::Key_X);
        QCOMPARE(state(amount), ReviewState::Rejected);
    }

    void aKindIsChosenByItsLetterAndTheSumStays()
    {
        const FindingId amount = open<AmountFacts>();
        goTo(amount);
        const auto read = std::get<AmountFacts>(record(amount).finding.facts);
        QTest::keyClick(&list(), Qt::Key_E);
        auto &what = field<QComboBox>("facts-what");
        QTest::keyClick(&field<QLineEdit>("facts-text"), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &what);
        QTest::keyClick(&what, Qt::Key_U); // "Unit price"; U would mark as to review elsewhere
        QCOMPARE(what.currentText(), QStringLiteral("Unit price"));
        QTest::keyClick(&what, Qt::Key_Return);
        QTRY_COMPARE(state(amount), ReviewState::Corrected);
        AmountFacts expected = read;
        expected.kind = AmountKind::UnitPrice;
        QCOMPARE(std::get<AmountFacts>(factsOf(record(amount))), expected);
    }

    void whatIsLeftForAnotherFindingIsThereAgain()
    {
        const FindingId amount = open<AmountFacts>();
        goTo(amount);
        QTest::keyClick(&list(), Qt::Key_E);
        QTest::keyClicks(&field<QLineEdit>("facts-text"), QStringLiteral("77"));
        const auto party = SampleWindow::first<PartyFacts>(*m_test);
        QVERIFY(party);
        goTo(party->id);
        QVERIFY(!editor().isVisible());
        QCOMPARE(state(amount), ReviewState::Unreviewed);
        goTo(amount);
        QTest::keyClick(&list(), Qt::Key_E);
        QCOMPARE(field<QLineEdit>("facts-text").text(), QStringLiteral("77"));
    }

    void typingWhatWasReadConfirmsIt()
    {
        const FindingId amount = open<AmountFacts>();
        goTo(amount);
        const auto read = std::get<AmountFacts>(record(amount).finding.facts);
        QTest::keyClick(&list(), Qt::Key_E);
        QTest::keyClicks(&field<QLineEdit>("facts-text"), QStringLiteral("1"));
        QTest::keyClick(&field<QLineEdit>("facts-text"), Qt::Key_Return);
        QTRY_COMPARE(state(amount), ReviewState::Corrected);
        QTest::keyClick(&list(), Qt::Key_E);
        QTest::keyClicks(&field<QLineEdit>("facts-text"), read.value.toString());
        QTest::keyClick(&field<QLineEdit>("facts-text"), Qt::Key_Return);
        QTRY_COMPARE(state(amount), ReviewState::Confirmed);
        QVERIFY(!record(amount).review.corrected);
    }

    void aMentionsPolarityIsCorrected()
    {
        const FindingId mention = open<MentionFacts>();
        QVERIFY(!mention.isNull());
        goTo(mention);
        QTest::keyClick(&list(), Qt::Key_E);
        QVERIFY(!field<QLineEdit>("facts-text").isVisible());
        auto &what = field<QComboBox>("facts-what");
        QCOMPARE(QApplication::focusWidget(), &what);
        QTest::keyClick(&what, Qt::Key_End);
        QTest::keyClick(&what, Qt::Key_Return);
        QTRY_COMPARE(state(mention), ReviewState::Corrected);
        QCOMPARE(std::get<MentionFacts>(factsOf(record(mention))).polarity, Polarity::FalsePositive);
        QTRY_VERIFY(m_test->window->desk().actions().undo->isEnabled());
        QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(state(mention), ReviewState::Unreviewed);
    }

    void aPartysNameIsCorrected()
    {
        const FindingId party = open<PartyFacts>();
        QVERIFY(!party.isNull());
        goTo(party);
        const auto read = std::get<PartyFacts>(record(party).finding.facts);
        QTest::keyClick(&list(), Qt::Key_E);
        auto &text = field<QLineEdit>("facts-text");
        QCOMPARE(text.text(), read.name);
        text.setText(QStringLiteral("海棠理工大学"));
        QTest::keyClick(&text, Qt::Key_Return);
        QTRY_COMPARE(state(party), ReviewState::Corrected);
        QCOMPARE(std::get<PartyFacts>(factsOf(record(party))).name, QStringLiteral("海棠理工大学"));
        QCOMPARE(std::get<PartyFacts>(factsOf(record(party))).role, read.role);
    }
};

} // namespace tt

QTEST_MAIN(tt::CorrectingTest)
#include "correcting_test.moc"
