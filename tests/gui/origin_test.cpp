// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "ui/desk/document_panel.h"
#include "ui/desk/origin_box.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tt
{

/// Where a document comes from: written in place, by keys, each field an edit that can be undone.
class OriginTest final : public SampleDesk
{
    Q_OBJECT

private:
    QLineEdit &field(const char *name)
    {
        return *desk().origin().findChild<QLineEdit *>(QLatin1String(name));
    }
    Provenance kept()
    {
        return m_test->session->provenance(desk().document()).result().value_or(Provenance());
    }
    bool openOrigin()
    {
        if (!open()) return false;
        m_test->window->setSection(Section::Documents);
        QTest::keyClick(desk().documentPanel().list(), Qt::Key_O);
        return QTest::qWaitFor([&] { return field("origin-url").hasFocus(); }, 5'000);
    }
    void type(QLineEdit &into, const QString &text)
    {
        into.setFocus();
        into.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&into, Qt::Key_Delete);
        else
            QTest::keyClicks(&into, text);
        QTest::keyClick(&into, Qt::Key_Return);
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatIsWrittenIsKeptUndoneAndThereAfterOpeningAgain()
    {
        QVERIFY(openOrigin());
        type(field("origin-url"), QStringLiteral("https://tenders.example/2024/17"));
        QTRY_COMPARE(kept().sourceUrl, QStringLiteral("https://tenders.example/2024/17"));
        type(field("origin-at"), QStringLiteral("2024-05-20 14:30"));
        QTRY_COMPARE(retrievalText(kept().retrievedAt), QStringLiteral("2024-05-20 14:30"));
        field("origin-by").setFocus();
        QTest::keyClicks(&field("origin-by"), QStringLiteral("the desk"));
        field("origin-how").setFocus(); // leaving a field writes it
        QTRY_COMPARE(kept().retrievedBy, QStringLiteral("the desk"));
        QTRY_VERIFY(desk().actions().undo->isEnabled());
        desk().actions().undo->trigger();
        QTRY_COMPARE(field("origin-by").text(), QString());
        QCOMPARE(kept().sourceUrl, QStringLiteral("https://tenders.example/2024/17"));
        desk().actions().redo->trigger();
        QTRY_COMPARE(field("origin-by").text(), QStringLiteral("the desk"));
        QCOMPARE(m_test->session->history().result()->size(), 3);
        QVERIFY(reopen());
        QTRY_COMPARE(field("origin-url").text(), QStringLiteral("https://tenders.example/2024/17"));
    }

    void aTimeThatIsNoneIsSaidAndChangesNothing()
    {
        QVERIFY(openOrigin());
        const auto *fault = desk().origin().findChild<QLabel *>(QStringLiteral("origin-fault"));
        for (const char16_t *text : {u"20 May", u"2024-13-01", u"2999-01-01"}) {
            type(field("origin-at"), QString::fromUtf16(text));
            QVERIFY2(fault->isVisible(), qPrintable(QString::fromUtf16(text)));
            QVERIFY2(fault->text().contains(QStringLiteral("2024-05-20")), qPrintable(fault->text()));
        }
        QCOMPARE(field("origin-at").text(), QStringLiteral("2999-01-01"));
        QVERIFY(!kept().changedAt.isValid());
        QTest::keyClick(&field("origin-at"), Qt::Key_Escape);
        QCOMPARE(field("origin-at").text(), QString());
        QVERIFY(!fault->isVisible());
        type(field("origin-at"), QStringLiteral("2024-05-20"));
        QTRY_COMPARE(retrievalText(kept().retrievedAt), QStringLiteral("2024-05-20"));
        type(field("origin-at"), QString());
        QTRY_VERIFY(!kept().retrievedAt.isValid());
    }

    void whatTheFileSaysIsShownAndCannotBeChanged()
    {
        QVERIFY(openOrigin());
        QStringList shown;
        for (const QLabel *label : desk().origin().findChildren<QLabel *>())
            shown << label->text();
        const DocumentRecord *document = feed().documents().find(desk().document());
        QVERIFY(shown.contains(document->sha256.hex()));
        QVERIFY(shown.contains(document->sourcePath));
        QVERIFY(!document->metadata.isEmpty());
        for (const QString &value : document->metadata)
            QVERIFY2(shown.contains(value), qPrintable(value));
        QCOMPARE(desk().origin().findChildren<QLineEdit *>().size(), 4);
    }
};

} // namespace tt

QTEST_MAIN(tt::OriginTest)
#include "origin_test.moc"
