// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sample_desk.h"

#include "app/intake/import_queue.h"
#include "app/session/run_log.h"
#include "ui/log/diagnostics.h"
#include "ui/log/log_model.h"
#include "ui/log/log_window.h"
#include "ui/shell/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QThread>
#include <QTreeView>

#include <memory>
#include <vector>

namespace tt
{

namespace
{

QString allText(const RunLog &log)
{
    QString text;
    for (const LogEntry &entry : log.entries())
        text += logLine(entry) + u'\n';
    return text;
}

bool hasHan(const QString &text)
{
    static const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    return text.contains(han);
}

} // namespace

class LogTest final : public SampleDesk
{
    Q_OBJECT

private:
    RunLog &log() { return m_test->session->log(); }

    bool waitFor(const QString &words)
    {
        return QTest::qWaitFor([&] { return allText(log()).contains(words); }, 10'000);
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theLogIsBoundedAndTheOldestGo()
    {
        RunLog log;
        LogModel model(log);
        for (int i = 1; i <= 5'000; ++i)
            log.add(LogLevel::Info, QStringLiteral("test"), QString::number(i));
        QCOMPARE(log.count(), quint64(5'000));
        const QVector<LogEntry> entries = log.entries();
        QCOMPARE(entries.size(), qsizetype(RunLog::kMostEntries));
        QCOMPARE(entries.first().text, QStringLiteral("3001"));
        QCOMPARE(entries.last().text, QStringLiteral("5000"));
        QTRY_COMPARE(model.rowCount(), RunLog::kMostEntries);
        QCOMPARE(model.at(0).text, QStringLiteral("3001"));
        log.add(LogLevel::Info, QStringLiteral("test"), QString(100'000, u'x'));
        QCOMPARE(log.entries().last().text.size(), qsizetype(RunLog::kMostCharacters));
        QCOMPARE(log.entriesAfter(5'000).size(), qsizetype(1));
    }

    void manyThreadsWriteAtOnce()
    {
        RunLog log;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([&log] {
                for (int i = 0; i < 400; ++i)
                    log.add(LogLevel::Warning, QStringLiteral("thread"), QString::number(i));
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        const QVector<LogEntry> entries = log.entries();
        QCOMPARE(entries.size(), qsizetype(1'600));
        for (qsizetype i = 0; i < entries.size(); ++i)
            QCOMPARE(entries.at(i).number, quint64(i) + 1);
    }

    void whatQtSaysIsCollectedWithoutWhatItQuotes()
    {
        RunLog log;
        {
            const MessageCapture capture(log);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Argument missing.*")));
            qWarning("QString::arg: Argument missing: \"%s\", 'secret words' in /home/somebody/cases/a.pdf",
                     "\xe9\x87\x87\xe8\xb4\xad");
        }
        const QString said = withoutQuotes(QStringLiteral("unknown operator \u91c7\u8d2d at 12"));
        QCOMPARE(said, QStringLiteral("unknown operator \u2026 at 12"));
        qWarning("nobody collects this");
        QCOMPARE(log.count(), quint64(1));
        const QString text = log.entries().first().text;
        QVERIFY2(text.contains(QStringLiteral("Argument missing")), qPrintable(text));
        QVERIFY2(!hasHan(text), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("secret words")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("somebody")), qPrintable(text));
        QCOMPARE(log.entries().first().level, LogLevel::Warning);
    }

    void anImportIsToldWithoutTextOrPasswords()
    {
        QVERIFY(open());
        QVERIFY(waitFor(QStringLiteral("A case was opened.")));
        QVERIFY(waitFor(QStringLiteral("was stored")));
        QVERIFY(waitFor(QStringLiteral("The analysis is done.")));
        const DocumentId document = feed().documents().documents().first().id;
        m_test->session->setPassword(document, QStringLiteral("open-sesame-417"));
        m_test->session->import().add({m_folder->filePath(QStringLiteral("missing.pdf"))});
        QVERIFY(waitFor(QStringLiteral("[not_found]")));
        const QString text = allText(log());
        QVERIFY2(!text.contains(QStringLiteral("sesame")), qPrintable(text));
        QVERIFY2(!hasHan(text), qPrintable(text));
    }

    void errorsOfTheBannerAreKept()
    {
        QVERIFY(open());
        m_test->window->banner().showError({ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}});
        const LogEntry last = log().entries().last();
        QCOMPARE(last.level, LogLevel::Error);
        QCOMPARE(last.code, std::optional(ErrorCode::DiskFull));
        QCOMPARE(last.text, QStringLiteral("The disk is full."));
    }

    void theWindowFiltersCopiesAndSaves()
    {
        QVERIFY(open());
        log().add(LogLevel::Warning, QStringLiteral("test"), QStringLiteral("a warning about paper"));
        log().add(LogLevel::Error, QStringLiteral("test"), QStringLiteral("an error about ink"));
        QTest::keyClick(&list(), Qt::Key_F12);
        LogWindow &window = m_test->window->logWindow();
        QVERIFY(window.isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), &window);
        const int all = window.list()->model()->rowCount();
        QVERIFY(all > 2);
        auto *level = window.findChild<QComboBox *>(QStringLiteral("log-level"));
        level->setCurrentIndex(2);
        QCOMPARE(window.list()->model()->rowCount(), 1);
        level->setCurrentIndex(1);
        QCOMPARE(window.list()->model()->rowCount(), 2);
        window.findChild<QLineEdit *>(QStringLiteral("log-text"))->setText(QStringLiteral("PAPER"));
        QCOMPARE(window.list()->model()->rowCount(), 1);
        QTest::keyClick(window.list(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("warning test: a warning about paper")), qPrintable(copied));
        QVERIFY(!copied.contains(QStringLiteral("ink")));
        m_test->prompt.log = m_folder->filePath(QStringLiteral("log.txt"));
        QTest::keyClick(window.list(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(window.words().startsWith(QStringLiteral("Saved")), qPrintable(window.words()));
        QFile file(m_test->prompt.log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), copied);
        m_test->prompt.log = m_folder->filePath(QStringLiteral("no/such/folder/log.txt"));
        QTest::keyClick(window.list(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(window.words().contains(QStringLiteral("not saved")), qPrintable(window.words()));
    }

    void diagnosticsHoldVersionsAndNoNames()
    {
        QVERIFY(open());
        m_test->window->banner().showError(
            {ErrorCode::Corrupt, QStringLiteral("\"secret-tender.pdf\" is damaged."), {}});
        QTest::keyClick(&list(), Qt::Key_F12);
        LogWindow &window = m_test->window->logWindow();
        QGuiApplication::clipboard()->clear();
        window.findChild<QPushButton *>(QStringLiteral("log-copy-diagnostics"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), 30'000);
        const QString text = QGuiApplication::clipboard()->text();
        for (const char *pattern :
             {"TenderTrace: \\d+\\.\\d+", "Qt: 6\\.\\d+", "SQLite: 3\\.\\d+", "Poppler: \\d+\\.",
              "Tesseract: \\d+\\.", "ONNX Runtime: \\d+\\.", "Model rec.onnx: SHA-256 [0-9a-f]{64}",
              "System: \\S+", "Screen: \\d+ x \\d+, scale", "Readers: \\d+",
              "Documents: 1; pages: \\d+, read \\d+", "error window: corrupt"})
            QVERIFY2(text.contains(QRegularExpression(QString::fromLatin1(pattern))),
                     qPrintable(QString::fromLatin1(pattern) + u'\n' + text));
        for (const QString &name :
             {feed().documents().documents().first().name, QStringLiteral("secret-tender"), m_folder->path(),
              QStringLiteral("case.ttcase")})
            QVERIFY2(!text.contains(name), qPrintable(name + u'\n' + text));
        QVERIFY(!hasHan(text));
    }

    void aReaderThatIsMissingIsSaidInDiagnostics()
    {
        RunLog log;
        const QString text =
            diagnosticsText(fail(ErrorCode::NotFound, QStringLiteral("The reader is missing.")), {}, log);
        QVERIFY2(text.contains(QStringLiteral("Reader: not_found")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Case: none open")));
    }
};

} // namespace tt

QTEST_MAIN(tt::LogTest)
#include "log_test.moc"
