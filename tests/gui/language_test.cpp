// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/test_window.h"

#include "app/session/run_log.h"
#include "ui/desk/case_feed.h"
#include "ui/gloss/finding_gloss_line.h"
#include "ui/log/log_model.h"
#include "ui/models/amount_words.h"
#include "ui/models/name_question_model.h"
#include "ui/models/sentences.h"
#include "ui/shell/languages.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/window_handover.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace tt
{

/// The window in Chinese, and from one language to the other with a case open.
class LanguageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownCodesTakeALanguageThatThereIs();
    void anotherWindowSpeaksTheLanguageThatWasChosen();
    void sumsAreSaidAsTheLanguageSaysThem();
    void whatTheLayersBelowSayIsPutOver();
    void listsSayItAsWell();
    void whoReadsChineseNeedsNoGloss();

private:
    static QString sectionText(const MainWindow &window)
    {
        const auto *button = window.findChild<QToolButton *>(QStringLiteral("nav-documents"));
        return button != nullptr ? button->defaultAction()->text() : QString();
    }
};

void LanguageTest::unknownCodesTakeALanguageThatThereIs()
{
    LanguageInUse language;
    language.use(QStringLiteral("tlh"));
    QVERIFY(language.code() == QStringLiteral("en") || language.code() == QStringLiteral("zh_CN"));
}

void LanguageTest::anotherWindowSpeaksTheLanguageThatWasChosen()
{
    const QTemporaryDir folder;
    Theme theme(*qApp);
    LanguageInUse language;
    language.use(QStringLiteral("en"));
    TestWindow test(folder.path(), theme);
    QCOMPARE(sectionText(*test.window), QStringLiteral("Documents"));
    QSignalSpy opened(test.session.get(), &CaseSession::opened);
    test.window->newCase(folder.filePath(QStringLiteral("a.ttcase")));
    QTRY_COMPARE(opened.count(), 1);
    test.window->setSection(Section::Names);

    QSignalSpy chosen(test.window.get(), &MainWindow::languageChosen);
    const auto *menu = test.window->findChild<QMenu *>(QStringLiteral("language-menu"));
    QVERIFY(menu != nullptr);
    for (QAction *action : menu->actions())
        if (action->data() == QStringLiteral("zh_CN")) action->trigger();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(test.settings.value(QStringLiteral("window/language")).toString(), QStringLiteral("zh_CN"));

    // What main() does then.
    language.use(chosen.first().first().toString());
    const WindowHandover handover = test.window->handOver();
    auto next = std::make_unique<MainWindow>(*test.session, theme, test.prompt, test.settings, WindowPaths{});
    next->takeOver(handover);
    test.window = std::move(next);
    QCOMPARE(sectionText(*test.window), QStringLiteral("文档"));
    QVERIFY(test.session->isOpen());
    QTRY_VERIFY(test.window->feed().isLoaded());
    QVERIFY(test.window->windowTitle().startsWith(QStringLiteral("a")));
    QCOMPARE(test.window->section(), Section::Names);
}

void LanguageTest::sumsAreSaidAsTheLanguageSaysThem()
{
    LanguageInUse language;
    language.use(QStringLiteral("en"));
    QCOMPARE(moneyWords(Decimal(200'000), QStringLiteral("CNY")),
             QStringLiteral("two hundred thousand yuan"));
    language.use(QStringLiteral("zh_CN"));
    QCOMPARE(moneyWords(Decimal(200'000), QStringLiteral("CNY")), QStringLiteral("20万元"));
    QCOMPARE(moneyWords(Decimal(123'450'000), QStringLiteral("USD")), QStringLiteral("1.2345亿美元"));
    QCOMPARE(moneyWords(Decimal(5'716), QStringLiteral("CNY")), QStringLiteral("5,716元"));
    language.use(QStringLiteral("en"));
}

void LanguageTest::whatTheLayersBelowSayIsPutOver()
{
    LanguageInUse language;
    language.use(QStringLiteral("en"));
    const QString missing = QStringLiteral("There is no file “/scans/标书 %2.pdf”.");
    QCOMPARE(said(missing), missing);
    language.use(QStringLiteral("zh_CN"));
    QCOMPARE(said(missing), QStringLiteral("没有文件“/scans/标书 %2.pdf”。"));
    QCOMPARE(said(QStringLiteral("Document 7 has no page 3 in this case.")),
             QStringLiteral("本案卷的文档 7 没有第 3 页。"));
    QCOMPARE(
        said(QStringLiteral("The original of document 2 (“a (1).pdf”, SHA-256 ab12) is damaged and was left "
                            "out. Import the same file again to bring it back.")),
        QStringLiteral(
            "文档 2（“a (1).pdf”，SHA-256 ab12）的原件已损坏，未予保留。重新导入同一文件即可补回。"));
    // A sentence in the place of another, and two in a row.
    QCOMPARE(said(QStringLiteral(
                 "“a.ttcase” was written by a newer TenderTrace. Update TenderTrace to open it. The "
                 "file was left as it is.")),
             QStringLiteral(
                 "“a.ttcase”由更新版本的 TenderTrace 写成。请更新 TenderTrace 后再打开它。 文件保持原样。"));
    QCOMPARE(said(QStringLiteral("Nothing was lost. Reading was cancelled.")),
             QStringLiteral("没有丢失任何内容。读取已取消。"));
    const QString unknown = QStringLiteral("SQLite says what nobody foresaw: 42.");
    QCOMPARE(said(unknown), unknown);
    QCOMPARE(said(QStringLiteral("有限公司")), QStringLiteral("有限公司"));
    for (const char *sentence : sentenceTable())
        QVERIFY2(said(QString::fromUtf8(sentence)) != QString::fromUtf8(sentence), sentence);
    language.use(QStringLiteral("en"));
}

void LanguageTest::listsSayItAsWell()
{
    LanguageInUse language;
    language.use(QStringLiteral("zh_CN"));
    NameQuestion question;
    question.name = QStringLiteral("澄岭通澜");
    question.other = QStringLiteral("澄岭通润");
    question.reasons = {{QString(), QStringLiteral("They differ in characters that look alike: 澜/润.")}};
    NameQuestionModel names;
    names.setQuestions({question});
    QCOMPARE(names.index(0).data(NameQuestionModel::SecondLineRole).toString(),
             QStringLiteral("差别仅在形近字：澜/润。"));

    RunLog log;
    log.add(LogLevel::Error, QStringLiteral("import"), QStringLiteral("Reading was cancelled."));
    LogModel rows(log);
    QCOMPARE(rows.index(0, LogModel::SourceColumn).data().toString(), QStringLiteral("导入"));
    QCOMPARE(rows.index(0, LogModel::TextColumn).data().toString(), QStringLiteral("读取已取消。"));
    QVERIFY2(logLine(log.entries().first()).contains(QStringLiteral("import: Reading was cancelled.")),
             "whoever helps reads what the layers say");
    LogFilterModel found;
    found.setSourceModel(&rows);
    found.setText(QStringLiteral("已取消"));
    QCOMPARE(found.rowCount(), 1);
    language.use(QStringLiteral("en"));
}

void LanguageTest::whoReadsChineseNeedsNoGloss()
{
    FindingRecord record;
    record.finding.facts = PartyFacts{QStringLiteral("buyer"), QStringLiteral("南屿高等研究院")};
    LanguageInUse language;
    for (const auto &[code, shown] : {std::pair{"zh_CN", false}, std::pair{"en", true}}) {
        language.use(QString::fromLatin1(code));
        FindingGlossLine line;
        line.show(record);
        QCOMPARE(!line.isHidden(), shown);
    }
}

} // namespace tt

QTEST_MAIN(tt::LanguageTest)
#include "language_test.moc"
