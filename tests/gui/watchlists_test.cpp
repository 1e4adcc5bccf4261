// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/test_window.h"

#include "app/analysis/watchlist_reader.h"
#include "ui/desk/case_feed.h"
#include "ui/desk/watchlist_panel.h"
#include "ui/models/finding_text.h"
#include "ui/shell/task_strip.h"

#include <QAction>
#include <QBuffer>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace tt
{

class WatchlistsTest final : public QObject
{
    Q_OBJECT

private:
    QString makeCase()
    {
        const QString path = m_folder->filePath(QStringLiteral("case.ttcase"));
        auto file = CaseFile::create(path);
        QFile sample(QStringLiteral(TT_SAMPLES "/04_inquiry_azure_openai_text.pdf"));
        if (!file || !sample.open(QIODevice::ReadOnly)) return {};
        const auto added = (*file)->addDocument(sample, {QStringLiteral("公告.pdf"), {}, {}});
        PageText page;
        page.sizePoints = {595, 842};
        page.readBy = QStringLiteral("replay 1");
        TextLine line;
        line.text = QStringLiteral("采购QZ9000加速卡");
        line.box = {0.1, 0.1, 0.5, 0.02};
        page.lines.append(line);
        if (!added || !(*file)->setOpened(added->id, {QStringLiteral("application/pdf"), {{595, 842}}, {}}) ||
            !(*file)->setPageRead({added->id, 0}, page))
            return {};
        return path;
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(bytes);
        return file.fileName();
    }

    static int mentions(const TestWindow &test)
    {
        int count = 0;
        for (const FindingRecord &record : test.window->feed().findings().findings())
            if (const auto *facts = std::get_if<MentionFacts>(&record.finding.facts))
                count += facts->watchId == u"x.qz" ? 1 : 0;
        return count;
    }

    static QPushButton &button(WatchlistPanel &panel, const char *name)
    {
        return *panel.findChild<QPushButton *>(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aListIsAddedSeenSavedAndRemoved()
    {
        TestWindow test(m_folder->path(), *m_theme);
        test.window->resize(1440, 900);
        test.window->show();
        auto *show = test.window->findChild<QAction *>(QStringLiteral("show-watchlists"));
        QVERIFY(show && !show->isEnabled());
        test.window->openCase(makeCase());
        QTRY_VERIFY_WITH_TIMEOUT(test.window->feed().isLoaded(), 10'000);
        WatchlistPanel &panel = test.window->watchlists();
        QVERIFY(!panel.isVisible());
        show->trigger();
        QVERIFY(panel.isVisible());
        QTRY_COMPARE(panel.names(), QStringList{kBuiltInWatchlist});
        QVERIFY(!button(panel, "watchlist-remove").isEnabled());

        // A file that cannot be used says everything that is wrong, and changes nothing.
        test.prompt.watchlist = write(QStringLiteral("bad.csv"), "id,name,aliases,home\na,A,,USA\n");
        button(panel, "watchlist-add").click();
        QTRY_VERIFY(panel.said().contains(QStringLiteral("Line 2 (a)")));
        QCOMPARE(panel.said().split(u'\n').size(), 2);
        QCOMPARE(panel.names(), QStringList{kBuiltInWatchlist});

        test.prompt.watchlist = write(QStringLiteral("mine.csv"),
                                      "id,name,category,home,aliases,off\nx.qz,QZ,ai_chip,US,QZ9000,\n"
                                      "cloud.oci,,,,,yes\n");
        button(panel, "watchlist-add").click();
        QTRY_COMPARE(panel.names(), (QStringList{kBuiltInWatchlist, QStringLiteral("mine")}));
        QTRY_COMPARE_WITH_TIMEOUT(mentions(test), 1, 10'000);
        QTRY_VERIFY(!panel.progress().isVisible());
        QTRY_VERIFY(panel.said().contains(QStringLiteral("cloud.oci")));

        auto *list = panel.findChild<QListWidget *>(QStringLiteral("watchlist-list"));
        list->setCurrentRow(1);
        test.prompt.watchlistOut = m_folder->filePath(QStringLiteral("saved.json"));
        button(panel, "watchlist-save").click();
        QTRY_VERIFY(QFile::exists(test.prompt.watchlistOut));
        QCOMPARE(test.prompt.suggestedWatchlist, QStringLiteral("mine.csv"));
        QFile saved(test.prompt.watchlistOut);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(readWatchlist(saved.readAll()).format, WatchlistFormat::Json);

        QVERIFY(button(panel, "watchlist-remove").isEnabled());
        button(panel, "watchlist-remove").click();
        QTRY_COMPARE(panel.names(), QStringList{kBuiltInWatchlist});
        QTRY_COMPARE_WITH_TIMEOUT(mentions(test), 0, 10'000);
        test.session->close();
        QTRY_VERIFY(!panel.isVisible());
    }

    void exportControlIsSaidInNeutralWords()
    {
        MentionFacts facts;
        QCOMPARE(controlText(facts), QString());
        facts.controlReason = QStringLiteral("no_statement");
        facts.noticeDate = QDate(2023, 6, 5);
        QVERIFY(controlText(facts).startsWith(QStringLiteral("no statement")));
        facts.controlReason.clear();
        facts.control = ControlStatus{QDate(2023, 10, 23), QStringLiteral("licence required by letter"),
                                      QStringLiteral("8-K"), QStringLiteral("high"), QDate(2023, 12, 5)};
        const QString text = controlText(facts);
        for (const char *part :
             {"licence required by letter", "8-K", "confidence: high", "no legal classification"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("illegal")));
    }
};

} // namespace tt

QTEST_MAIN(tt::WatchlistsTest)
#include "watchlists_test.moc"
