// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/cli_fixture.h"

#include <QFile>

namespace tt::test
{

namespace
{

const QString kImport = QStringLiteral("import");

} // namespace

TEST_F(CliTest, HelpIsGivenForEveryVerbAndTheProgram)
{
    const auto all = run({QStringLiteral("--help")});
    EXPECT_EQ(all.code, ExitCode::Done);
    for (const char *verb :
         {"import", "documents", "text",   "findings", "pages",   "projects", "tally",  "entities",
          "search", "analyse",   "review", "look",     "note",    "notes",    "tag",    "star",
          "link",   "correct",   "undo",   "redo",     "history", "export",   "verify", "check",
          "settle"}) {
        EXPECT_TRUE(all.out.contains(verb)) << verb;
        const auto one = run({QString::fromLatin1(verb), QStringLiteral("--help")});
        EXPECT_EQ(one.code, ExitCode::Done) << verb;
        EXPECT_TRUE(one.out.contains("Exit codes")) << verb;
    }
}

TEST_F(CliTest, WrongUsageIsExitCodeTwoAndSaysWhatToDo)
{
    for (const QStringList &arguments :
         {QStringList{},
          {QStringLiteral("frobnicate")},
          {QStringLiteral("findings")},
          {QStringLiteral("text"), path("a.ttcase"), QStringLiteral("--format"), QStringLiteral("docx")}}) {
        const auto answer = run(arguments);
        EXPECT_EQ(answer.code, ExitCode::Usage) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(answer.err.contains(QStringLiteral("--help")));
        EXPECT_TRUE(answer.out.isEmpty());
    }
}

TEST_F(CliTest, AMissingOrForeignCaseIsExitCodeThreeAndNamesTheFile)
{
    const QString foreign =
        write("notes.ttcase", "just some text, no database at all, long enough to be read as one");
    for (const QString &casePath : {path("missing.ttcase"), foreign}) {
        for (const char *verb :
             {"documents", "findings", "pages", "projects", "tally", "entities", "text", "check", "note"}) {
            const auto answer = run({QString::fromLatin1(verb), casePath});
            EXPECT_EQ(answer.code, ExitCode::CannotOpen) << verb << ' ' << casePath.toStdString();
            EXPECT_TRUE(answer.err.contains(QFileInfo(casePath).fileName())) << answer.err.toStdString();
        }
    }
    QFile unchanged(foreign);
    ASSERT_TRUE(unchanged.open(QIODevice::ReadOnly));
    EXPECT_TRUE(unchanged.readAll().startsWith("just some text"))
        << "a file that is no case must never be touched";
}

TEST_F(CliTest, AnalyseFindsTheFigureAndTheVendorInPlainText)
{
    const auto answer = run(
        {QStringLiteral("analyse"), QStringLiteral("-"), QStringLiteral("--json")},
        QStringLiteral("某大学云服务采购成交公告\n成交金额：¥199,804.00元\n采购内容：购买AWS海外账号一个\n")
            .toUtf8());
    ASSERT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
    bool amount = false;
    bool mention = false;
    for (const auto value : answer.json().value(QStringLiteral("findings")).toArray()) {
        const QJsonObject finding = value.toObject();
        EXPECT_EQ(finding.value(QStringLiteral("page")).toInt(), 1);
        const QJsonObject money = finding.value(QStringLiteral("amount")).toObject();
        amount |= money.value(QStringLiteral("value")).toString() == QLatin1String("199804.00") &&
                  money.value(QStringLiteral("kind")).toString() == QLatin1String("award");
        mention |= finding.value(QStringLiteral("mention"))
                       .toObject()
                       .value(QStringLiteral("watch_id"))
                       .toString() == QLatin1String("cloud.aws");
    }
    EXPECT_TRUE(amount) << answer.out.toStdString();
    EXPECT_TRUE(mention) << answer.out.toStdString();
}

TEST_F(CliTest, AnalyseLinksSeveralTextsAndAddsThemUp)
{
    const QString tender =
        write("tender.txt", QStringLiteral("某某大学AWS云服务招标公告\n项目编号：X-2024-0001\n"
                                           "采购人：某某大学\n预算金额：60万元\n采购AWS云服务\n")
                                .toUtf8());
    const QString award =
        write("award.txt", QStringLiteral("某某大学AWS云服务中标公告\n项目编号：X—2024—0001\n"
                                          "采购人：某某大学\n中标供应商：云上科技有限公司\n"
                                          "中标金额：55万元\n")
                               .toUtf8());
    const auto answer = run({QStringLiteral("analyse"), tender, award, QStringLiteral("--json")});
    ASSERT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
    const QJsonObject json = answer.json();
    ASSERT_EQ(json[QStringLiteral("projects")].toArray().size(), 1);
    EXPECT_EQ(json[QStringLiteral("projects")][0][QStringLiteral("documents")].toArray().size(), 2);
    EXPECT_TRUE(json[QStringLiteral("suggestions")].toArray().isEmpty());
    const QJsonValue tally = json[QStringLiteral("tally")];
    EXPECT_EQ(tally[QStringLiteral("money")][QStringLiteral("CNY")][QStringLiteral("confirmed")].toString(),
              QStringLiteral("550000.00"));
    const QJsonValue supplier = tally[QStringLiteral("intermediaries")][QStringLiteral("members")][0];
    EXPECT_EQ(supplier[QStringLiteral("name")].toString(), QStringLiteral("云上科技有限公司"));
    // The evidence is one of the findings above, by its number.
    const qint64 id = supplier[QStringLiteral("findings")][0].toInteger();
    const QJsonArray findings = json[QStringLiteral("findings")].toArray();
    ASSERT_TRUE(id > 0 && id <= findings.size());
    EXPECT_EQ(findings[id - 1][QStringLiteral("id")].toInteger(), id);
    EXPECT_EQ(findings[id - 1][QStringLiteral("quote")].toString(), QStringLiteral("云上科技有限公司"));
    EXPECT_EQ(findings[id - 1][QStringLiteral("document")][QStringLiteral("name")].toString(),
              QStringLiteral("award.txt"));
}

TEST_F(CliTest, AnalyseRefusesWhatIsNotUtf8AndGoesOnWithTheOtherFiles)
{
    const QString bad = write("gbk.txt", "\xb2\xc9\xb9\xba\xbd\xf0\xb6\xee");
    const QString good = write("good.txt", QStringLiteral("预算金额：20万元").toUtf8());
    EXPECT_EQ(run({QStringLiteral("analyse"), bad}).code, ExitCode::CannotOpen);
    const auto both = run({QStringLiteral("analyse"), bad, good});
    EXPECT_EQ(both.code, ExitCode::SomeFailed);
    EXPECT_TRUE(both.err.contains(QStringLiteral("gbk.txt")));
    EXPECT_EQ(both.json().value(QStringLiteral("documents")).toArray().size(), 1);
    EXPECT_EQ(run({QStringLiteral("analyse"), path("nowhere.txt")}).code, ExitCode::CannotOpen);
}

TEST_F(CliTest, BadInputsAreNamedAndCostTheOthersNothing)
{
    const QString text = write("letter.pdf", "Dear editor, this is not a PDF.");
    const QString empty = write("empty.pdf", "");
    const QString missing = path("gone.pdf");
    const QString casePath = path("case.ttcase");
    const auto answer = run({kImport, casePath, text, empty, missing});
    EXPECT_EQ(answer.code, ExitCode::SomeFailed);
    const QJsonArray failed = answer.json().value(QStringLiteral("failed")).toArray();
    EXPECT_EQ(failed.size(), 3) << answer.out.toStdString();
    for (const char *name : {"letter.pdf", "empty.pdf", "gone.pdf"})
        EXPECT_TRUE(answer.err.contains(QString::fromLatin1(name)))
            << name << " in: " << answer.err.toStdString();
    EXPECT_EQ(run({QStringLiteral("check"), casePath}).code, ExitCode::Done);
}

TEST_F(CliTest, PagesAreListedTheLikeliestToBeWrongFirst)
{
    const QString casePath = path("case.ttcase");
    {
        auto file = CaseFile::create(casePath);
        ASSERT_TRUE(file.has_value());
        QByteArray bytes("%PDF-1.4 made up");
        QBuffer device(&bytes);
        ASSERT_TRUE(device.open(QIODevice::ReadOnly));
        const auto added =
            (*file)->addDocument(device, {QStringLiteral("scan.pdf"), QStringLiteral("/scan.pdf"), {}});
        ASSERT_TRUE(added.has_value());
        const QVector<QSizeF> sizes(3, {595, 842});
        ASSERT_TRUE(
            (*file)->setOpened(added->id, {QStringLiteral("application/pdf"), sizes, {}}).has_value());
        PageText page;
        page.sizePoints = {595, 842};
        page.quality.dpi = 300;
        ASSERT_TRUE((*file)->setPageRead({added->id, 0}, page).has_value());
        page.quality.dpi = 96;
        ASSERT_TRUE((*file)->setPageRead({added->id, 1}, page).has_value());
        ASSERT_TRUE(
            (*file)
                ->setPageFailed({added->id, 2}, {ErrorCode::ReaderTimeout, QStringLiteral("Too slow."), {}})
                .has_value());
    }
    const QString verb = QStringLiteral("pages");
    const auto numbers = [](const CliAnswer &answer) {
        QList<int> list;
        for (const auto value : answer.json().value(QStringLiteral("pages")).toArray())
            list.append(value.toObject().value(QStringLiteral("page")).toInt());
        return list;
    };
    const auto all = run({verb, casePath, QStringLiteral("--json")});
    ASSERT_EQ(all.code, ExitCode::Done) << all.err.toStdString();
    EXPECT_EQ(numbers(all), (QList<int>{3, 2, 1}));
    EXPECT_EQ(all.json().value(QStringLiteral("to_look_at")).toInt(), 2);
    EXPECT_EQ(numbers(run({verb, casePath, QStringLiteral("--first"), QStringLiteral("1"),
                           QStringLiteral("--json")})),
              QList<int>{3});

    const auto table = run({verb, casePath, QStringLiteral("--document"), QStringLiteral("scan.pdf")});
    const QList<QByteArray> rows = table.out.trimmed().split('\n');
    ASSERT_EQ(rows.size(), 3);
    EXPECT_TRUE(rows[0].contains("Could not be read: Too slow.")) << rows[0].toStdString();
    EXPECT_TRUE(rows[1].contains("Scanned at 96 dpi")) << rows[1].toStdString();
    EXPECT_EQ(table.err, QStringLiteral("2 of 3 pages to look at.\n"));

    // A look settles the page; taken back, it is there again. What is no page is refused.
    const QString look = QStringLiteral("look");
    ASSERT_EQ(run({look, casePath, QStringLiteral("scan.pdf"), QStringLiteral("3")}).code, ExitCode::Done);
    EXPECT_EQ(numbers(run({verb, casePath, QStringLiteral("--json")})).first(), 2);
    ASSERT_EQ(run({look, casePath, QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("--undo")}).code,
              ExitCode::Done);
    EXPECT_EQ(numbers(run({verb, casePath, QStringLiteral("--json")})).first(), 3);
    const auto none = run({look, casePath, QStringLiteral("1"), QStringLiteral("4")});
    EXPECT_EQ(none.code, ExitCode::CannotOpen);
    EXPECT_TRUE(none.err.contains(QStringLiteral("no page 4"))) << none.err.toStdString();
    EXPECT_EQ(run({verb, casePath, QStringLiteral("--document"), QStringLiteral("other.pdf")}).code,
              ExitCode::Usage);
    EXPECT_EQ(run({verb, casePath, QStringLiteral("--first"), QStringLiteral("0")}).code, ExitCode::Usage);
}

TEST_F(CliTest, ASampleIsReadFoundSearchedAnnotatedExportedAndVerified)
{
    const QString sample = QStringLiteral(TT_SOURCE_DIR "/resources/samples/01_award_aws_account.pdf");
    const QString casePath = path("case.ttcase");
    const auto imported = run({kImport, casePath, sample});
    ASSERT_EQ(imported.code, ExitCode::Done) << imported.err.toStdString();
    EXPECT_GT(imported.json().value(QStringLiteral("pages_read")).toInt(), 0);

    const auto again = run({kImport, casePath, sample});
    EXPECT_EQ(again.code, ExitCode::Done);
    EXPECT_EQ(again.json().value(QStringLiteral("documents")).toInt(), 1) << "the same bytes are stored once";
    EXPECT_EQ(again.json().value(QStringLiteral("duplicates")).toInt(), 1);

    const auto findings = run({QStringLiteral("findings"), casePath, QStringLiteral("--json")});
    const QJsonArray array = findings.json().value(QStringLiteral("findings")).toArray();
    ASSERT_FALSE(array.isEmpty());
    const QString id = QString::number(array.first().toObject().value(QStringLiteral("id")).toInteger());

    EXPECT_EQ(run({QStringLiteral("review"), casePath, id, QStringLiteral("confirm")}).code, ExitCode::Done);
    EXPECT_EQ(run({QStringLiteral("note"), casePath, QStringLiteral("call the buyer"),
                   QStringLiteral("--finding"), id, QStringLiteral("--tag"), QStringLiteral("to publish")})
                  .code,
              ExitCode::Done);
    const auto notes = run({QStringLiteral("note"), casePath});
    EXPECT_EQ(notes.json().value(QStringLiteral("notes")).toArray().size(), 1);

    const auto pages = run({QStringLiteral("pages"), casePath, QStringLiteral("--json")}).json();
    ASSERT_EQ(pages.value(QStringLiteral("pages")).toArray().size(), 1);
    const QJsonObject page = pages.value(QStringLiteral("pages")).toArray().first().toObject();
    EXPECT_EQ(page.value(QStringLiteral("state")).toString(), QStringLiteral("read"));
    EXPECT_NEAR(page.value(QStringLiteral("quality"))[QLatin1String("dpi")].toDouble(), 200, 1);
    EXPECT_GT(page.value(QStringLiteral("quality"))[QLatin1String("characters")].toInt(), 300);
    EXPECT_TRUE(page.value(QStringLiteral("looked")).isNull());
    const auto looked = run({QStringLiteral("look"), casePath, QStringLiteral("1"), QStringLiteral("1"),
                             QStringLiteral("--by"), QStringLiteral("editor")});
    ASSERT_EQ(looked.code, ExitCode::Done) << looked.err.toStdString();
    EXPECT_EQ(looked.json().value(QStringLiteral("looked"))[QLatin1String("by")].toString(),
              QStringLiteral("editor"));

    const auto hits =
        run({QStringLiteral("search"), casePath, QStringLiteral("采购"), QStringLiteral("--json")});
    EXPECT_FALSE(hits.json().value(QStringLiteral("hits")).toArray().isEmpty());
    for (const char *format : {"text", "json", "hocr", "alto"}) {
        const auto text = run({QStringLiteral("text"), casePath, QStringLiteral("--document"),
                               QStringLiteral("1"), QStringLiteral("--format"), QString::fromLatin1(format)});
        EXPECT_EQ(text.code, ExitCode::Done) << format;
        EXPECT_GT(text.out.size(), 500) << format;
    }

    const QString copy = path("copy.pdf");
    const QStringList toPdf{QStringLiteral("text"),       casePath,
                            QStringLiteral("--document"), QStringLiteral("1"),
                            QStringLiteral("--format"),   QStringLiteral("pdf"),
                            QStringLiteral("--out"),      copy};
    const auto saved = run(toPdf);
    ASSERT_EQ(saved.code, ExitCode::Done) << saved.err.toStdString();
    const QJsonObject report = saved.json();
    EXPECT_EQ(report.value(QStringLiteral("pages_verified")), report.value(QStringLiteral("pages")));
    EXPECT_EQ(report.value(QStringLiteral("pages_with_text")), report.value(QStringLiteral("pages")));
    EXPECT_GT(report.value(QStringLiteral("characters")).toInt(), 300);
    for (const auto verified : report.value(QStringLiteral("verified")).toArray()) {
        EXPECT_EQ(verified[QLatin1String("share")].toDouble(), 1.0);
        EXPECT_TRUE(verified[QLatin1String("same_look")].toBool());
    }
    EXPECT_EQ(run(toPdf).code, ExitCode::Usage) << "nothing is overwritten";

    const auto tally = run({QStringLiteral("tally"), casePath, QStringLiteral("--json")}).json();
    EXPECT_EQ(
        tally.value(QStringLiteral("entities_naming"))[QLatin1String("cloud.aws")][QLatin1String("count")]
            .toInt(),
        1);
    EXPECT_EQ(
        tally.value(QStringLiteral("money"))[QLatin1String("CNY")][QLatin1String("confirmed")].toString(),
        QStringLiteral("199600.00"));
    const auto projects = run({QStringLiteral("projects"), casePath, QStringLiteral("--json")}).json();
    EXPECT_EQ(projects.value(QStringLiteral("projects")).toArray().size(), 1);

    const QString bundle = path("bundle");
    EXPECT_EQ(run({QStringLiteral("export"), casePath, bundle}).code, ExitCode::Done);
    EXPECT_EQ(run({QStringLiteral("verify"), bundle}).code, ExitCode::Done);
    QFile csv(bundle + QStringLiteral("/data/findings.csv"));
    ASSERT_TRUE(csv.open(QIODevice::Append));
    csv.write("x");
    csv.close();
    EXPECT_EQ(run({QStringLiteral("verify"), bundle}).code, ExitCode::VerifyFailed);
    EXPECT_EQ(run({QStringLiteral("check"), casePath}).code, ExitCode::Done);
}

TEST_F(CliTest, ACopyOfWhatIsNotReadOrNotThereIsRefused)
{
    const QString casePath = path("case.ttcase");
    const QString letter = write("letter.pdf", "%PDF-1.4\nno objects follow");
    EXPECT_EQ(run({kImport, casePath, letter}).code, ExitCode::SomeFailed);
    const auto pdf = [&](const QStringList &more) {
        return run(
            QStringList{QStringLiteral("text"), casePath, QStringLiteral("--format"), QStringLiteral("pdf")} +
            more);
    };
    const QStringList out{QStringLiteral("--out"), path("copy.pdf")};
    const QStringList document{QStringLiteral("--document"), QStringLiteral("1")};
    EXPECT_EQ(pdf(out).code, ExitCode::Usage) << "which document?";
    EXPECT_EQ(pdf(document).code, ExitCode::Usage) << "where to?";
    EXPECT_EQ(pdf(document + out + QStringList{QStringLiteral("--page"), QStringLiteral("1")}).code,
              ExitCode::Usage);
    EXPECT_EQ(pdf(out + QStringList{QStringLiteral("--document"), QStringLiteral("nobody.pdf")}).code,
              ExitCode::Usage);
    const auto unread = pdf(document + out);
    EXPECT_EQ(unread.code, ExitCode::Usage);
    EXPECT_TRUE(unread.err.contains(QStringLiteral("letter.pdf"))) << unread.err.toStdString();
    EXPECT_TRUE(unread.out.isEmpty());
    EXPECT_FALSE(QFile::exists(path("copy.pdf")));
}

TEST_F(CliTest, TextGoesToANewFileWhenAsked)
{
    const QString casePath = path("case.ttcase");
    const QString sample =
        QStringLiteral(TT_SOURCE_DIR "/resources/samples/04_inquiry_azure_openai_text.pdf");
    ASSERT_EQ(run({kImport, casePath, sample}).code, ExitCode::Done);
    for (const char *format : {"text", "json", "hocr", "alto"}) {
        const QStringList arguments{QStringLiteral("text"),       casePath,
                                    QStringLiteral("--document"), QStringLiteral("1"),
                                    QStringLiteral("--format"),   QString::fromLatin1(format)};
        const QString target = path(format);
        const auto printed = run(arguments);
        const auto saved = run(arguments + QStringList{QStringLiteral("--out"), target});
        EXPECT_EQ(saved.code, ExitCode::Done) << format;
        EXPECT_TRUE(saved.out.isEmpty());
        QFile file(target);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), printed.out) << format;
        EXPECT_EQ(run(arguments + QStringList{QStringLiteral("--out"), target}).code, ExitCode::Usage);
    }
}

} // namespace tt::test
