// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "ui/page/page_view.h"

#include <QApplication>
#include <QMap>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace tt
{

namespace
{

constexpr int kFindings = 20;

/// What stands in the case after the session, finding by finding in the order it was gone through.
struct Outcome {
    QVector<ReviewState> states;
    QVector<bool> stars;
    QVector<QStringList> tags;
    QStringList notes; ///< of findings and regions, sorted
    QString corrected;

    bool operator==(const Outcome &) const = default;
};

} // namespace

/// Twenty findings from the first to the last by keys alone: every key goes to whatever has the focus, and
/// no widget of the window is reached for but to look.
class KeyboardSessionTest final : public SampleDesk
{
    Q_OBJECT

private:
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus != nullptr, "the keyboard goes nowhere");
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    static void type(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(focus != nullptr, "the keyboard goes nowhere");
        QTest::keyClicks(focus, text);
    }
    /// The window alone has the focus at first, as when it was just started.
    void toTheFindings()
    {
        QTRY_VERIFY(m_test->window->isActiveWindow());
        m_test->window->setFocus();
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_test->window->section(), Section::Findings);
    }
    Outcome outcome(const QVector<FindingId> &gone)
    {
        Outcome out;
        for (const FindingId id : gone) {
            const FindingRecord &record = *feed().findings().find(id);
            out.states.append(record.review.state);
            out.stars.append(feed().marks().isStarred(id));
            out.tags.append(feed().marks().tags(id));
            if (record.review.corrected) {
                const auto *amount = std::get_if<AmountFacts>(&*record.review.corrected);
                if (amount != nullptr) out.corrected = amount->value.toGrouped();
            }
        }
        for (const NoteRecord &note : feed().notes())
            out.notes.append(note.text);
        out.notes.sort();
        return out;
    }
    /// Until there is nothing more of it; how often it was.
    int allOf(QAction *action, int most)
    {
        int times = 0;
        while (times < most && QTest::qWaitFor([&] { return action->isEnabled(); }, 400)) {
            QSignalSpy edited(m_test->session.get(), &CaseSession::edited);
            QSignalSpy told(m_test->session.get(), &CaseSession::historyChanged);
            QWidget *focus = QApplication::focusWidget();
            QTest::keySequence(focus != nullptr ? focus : m_test->window.get(), action->shortcut());
            if (!QTest::qWaitFor([&] { return edited.count() == 1 && told.count() > 0; }, 5000)) return -1;
            // What can be undone next is asked for after each edit: the last answer counts.
            while (QTest::qWaitFor([&, known = told.count()] { return told.count() > known; }, 30)) {
            }
            ++times;
        }
        return times;
    }
    void correctTheSum()
    {
        press(Qt::Key_E);
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("31.50"));
        press(Qt::Key_Return); // no reading has this: said in place, and saved by the second
        press(Qt::Key_Return);
    }
    void writeANote(const QString &text)
    {
        press(Qt::Key_N);
        type(text);
        press(Qt::Key_Escape);
    }
    /// Goes through the queue. Gives the findings in the order they were met.
    QVector<FindingId> goThroughTheQueue()
    {
        QVector<FindingId> gone;
        bool correctedOne = false;
        while (gone.size() < kFindings) {
            const FindingId here = current();
            if (here.isNull() || gone.contains(here)) break;
            gone.append(here);
            const auto &facts = feed().findings().find(here)->finding.facts;
            const bool sum = std::holds_alternative<AmountFacts>(facts);
            const qsizetype step = gone.size() % 5;
            if (sum && !correctedOne) {
                correctTheSum();
                correctedOne = true;
                press(Qt::Key_J);
            } else if (step == 0) {
                press(Qt::Key_X);
            } else if (step == 2) {
                writeANote(QStringLiteral("ask about no. %1").arg(gone.size()));
                press(Qt::Key_Return);
            } else if (step == 3) {
                press(Qt::Key_S);
                press(Qt::Key_T);
                type(QStringLiteral("to publish"));
                press(Qt::Key_Return);
                press(Qt::Key_Escape);
                press(Qt::Key_Return);
            } else {
                press(Qt::Key_Return);
            }
        }
        return gone;
    }
    void markARegion()
    {
        // The last key went on to another finding: a person waits until its page is there.
        const FindingRecord *here = feed().findings().find(current());
        if (here != nullptr) QTRY_COMPARE(desk().view().document(), here->document);
        press(Qt::Key_M);
        press(Qt::Key_Return);
        press(Qt::Key_Right, Qt::ShiftModifier);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr);
        type(QStringLiteral("a stamp over the date"));
        press(Qt::Key_Escape);
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void twentyFindingsARegionAndEverythingBackAndForthAcrossARestart()
    {
        // One with a text layer, and scans whose figures two engines read.
        const QString samples = QStringLiteral(TT_SAMPLES);
        QVERIFY(open({SampleWindow::sample(), samples + QStringLiteral("/01_award_aws_account.pdf"),
                      samples + QStringLiteral("/09_price_list_pages.pdf")}));
        toTheFindings();
        const QVector<FindingId> all = [&] {
            QVector<FindingId> ids;
            for (const FindingRecord &record : feed().findings().findings())
                ids.append(record.id);
            return ids;
        }();
        QVERIFY(all.size() >= kFindings);

        const QVector<FindingId> gone = goThroughTheQueue();
        QCOMPARE(gone.size(), kFindings);
        const Outcome before{QVector<ReviewState>(kFindings, ReviewState::Unreviewed),
                             QVector<bool>(kFindings, false),
                             QVector<QStringList>(kFindings),
                             {},
                             {}};
        markARegion();
        QTRY_VERIFY(outcome(gone).notes.contains(QStringLiteral("a stamp over the date")));
        const Outcome done = outcome(gone);
        QCOMPARE(done.states.count(ReviewState::Unreviewed), 0);
        QCOMPARE(done.states.count(ReviewState::Rejected), 4);
        QCOMPARE(done.states.count(ReviewState::Corrected), 1);
        QCOMPARE(done.stars.count(true), 4);
        QCOMPARE(done.tags.count(QStringList{QStringLiteral("to publish")}), 4);
        QCOMPARE(done.corrected, QStringLiteral("31.50"));
        QVERIFY2(done.notes.size() >= 4, qPrintable(done.notes.join(u'|')));

        constexpr int most = 200;
        const int undone = allOf(desk().actions().undo, most);
        QVERIFY2(undone >= kFindings && undone < most, qPrintable(QString::number(undone)));
        QTRY_COMPARE(outcome(gone), before);

        QVERIFY(reopen());
        toTheFindings();
        QTRY_COMPARE(outcome(gone), before);
        QCOMPARE(allOf(desk().actions().redo, most), undone);
        QTRY_COMPARE(outcome(gone), done);
        QVERIFY(reopen());
        toTheFindings();
        QTRY_COMPARE(outcome(gone), done);
        QCOMPARE(allOf(desk().actions().undo, most), undone);
        QTRY_COMPARE(outcome(gone), before);
    }
};

} // namespace tt

QTEST_MAIN(tt::KeyboardSessionTest)
#include "keyboard_session_test.moc"
