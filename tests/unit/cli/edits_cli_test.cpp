// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_file.h"
#include "tests/unit/casefile/case_samples.h"
#include "tests/unit/cli/cli_fixture.h"

namespace tt::test
{

namespace
{

const QString kLine = QStringLiteral("成交金额：人民币2OO,000.00元");

class EditsCliTest : public CliTest
{
protected:
    void SetUp() override
    {
        const auto file = CaseFile::create(path("story.ttcase"));
        ASSERT_TRUE(file);
        QBuffer buffer;
        buffer.setData("%PDF-1.4 made up");
        buffer.open(QIODevice::ReadOnly);
        const auto added = (*file)->addDocument(buffer, {QStringLiteral("公告.pdf"), {}, {}});
        ASSERT_TRUE(added);
        ASSERT_TRUE((*file)->setOpened(added->id, {{}, {{595, 842}, {595, 842}}, {}}));
        const QStringList lines{QStringLiteral("采购人：某某市数据局"), kLine,
                                QStringLiteral("供应商：某某云计算有限公司")};
        ASSERT_TRUE((*file)->setPageRead({added->id, 0}, sample::page(lines)));
        ASSERT_TRUE((*file)->setPageRead({added->id, 1}, sample::page({QStringLiteral("第二页")})));
    }

    CliAnswer on(const QString &verb, const QStringList &arguments = {})
    {
        return run(QStringList{QStringLiteral("-q"), verb, path("story.ttcase")} + arguments);
    }

    QJsonArray findings()
    {
        return on(QStringLiteral("findings"), {QStringLiteral("--json")}).json()[u"findings"].toArray();
    }
};

} // namespace

TEST_F(EditsCliTest, ACorrectedFigureIsFoundAndSaysThatAPersonReadIt)
{
    const QStringList place{QStringLiteral("--document"), QStringLiteral("1"),
                            QStringLiteral("--page"),     QStringLiteral("1"),
                            QStringLiteral("--quote"),    QStringLiteral("2OO,000.00"),
                            QStringLiteral("--with"),     QStringLiteral("200,000.00")};
    const auto corrected = on(QStringLiteral("correct"),
                              place + QStringList{QStringLiteral("--by"), QStringLiteral("reporter")});
    ASSERT_EQ(corrected.code, ExitCode::Done) << corrected.err.toStdString();
    EXPECT_EQ(corrected.json()[u"text_correction"][u"by"].toString(), QStringLiteral("reporter"));
    EXPECT_EQ(corrected.json()[u"analysis"][u"analysed"].toInt(), 1);
    bool seen = false;
    for (const QJsonValue finding : findings()) {
        if (finding[u"amount"][u"value"].toString() != u"200000.00") continue;
        seen = true;
        EXPECT_EQ(finding[u"reading"][u"verdict"].toString(), QStringLiteral("single"));
        EXPECT_EQ(finding[u"reading"][u"readings"][0][u"by"].toString(), QStringLiteral("person"));
    }
    EXPECT_TRUE(seen);
    EXPECT_TRUE(on(QStringLiteral("text")).out.contains("200,000.00"));
    EXPECT_TRUE(on(QStringLiteral("text"), {QStringLiteral("--as-read")}).out.contains("2OO,000.00"));
    EXPECT_EQ(on(QStringLiteral("correct")).json()[u"text_corrections"].toArray().size(), 1);
    // The same words are not there any more as they were read? They are: what was read stays.
    EXPECT_EQ(on(QStringLiteral("undo")).code, ExitCode::Done);
    EXPECT_FALSE(on(QStringLiteral("text")).out.contains("200,000.00"));
    EXPECT_EQ(on(QStringLiteral("redo")).json()[u"edit"][u"state"].toString(), QStringLiteral("done"));
    EXPECT_TRUE(on(QStringLiteral("text")).out.contains("200,000.00"));
    EXPECT_EQ(on(QStringLiteral("check")).code, ExitCode::Done);
}

TEST_F(EditsCliTest, NotesAreWrittenOnWordsRegionsPagesProjectsAndListedWhenTheirPlaceIsGone)
{
    const QStringList page{QStringLiteral("--document"), QStringLiteral("1"), QStringLiteral("--page"),
                           QStringLiteral("1")};
    const auto words = on(QStringLiteral("note"),
                          QStringList{QStringLiteral("who?")} + page +
                              QStringList{QStringLiteral("--quote"), QStringLiteral("某某云计算有限公司")});
    ASSERT_EQ(words.code, ExitCode::Done) << words.err.toStdString();
    EXPECT_EQ(words.json()[u"box"].toArray().size(), 4);
    EXPECT_EQ(words.json()[u"context"].toString(), QStringLiteral("供应商：某某云计算有限公司"));
    const auto twice =
        on(QStringLiteral("note"), QStringList{QStringLiteral("who?")} + page +
                                       QStringList{QStringLiteral("--quote"), QStringLiteral("某某")});
    EXPECT_EQ(twice.code, ExitCode::Usage);
    EXPECT_TRUE(twice.err.contains(QStringLiteral("--occurrence"))) << twice.err.toStdString();
    const auto project = on(QStringLiteral("note"), {QStringLiteral("cancelled?"),
                                                     QStringLiteral("--project"), QStringLiteral("ZB-1")});
    EXPECT_EQ(project.json()[u"project"].toString(), QStringLiteral("ZB-1"));
    EXPECT_EQ(on(QStringLiteral("notes")).json()[u"notes"].toArray().size(), 2);
    {
        const auto file = CaseFile::open(path("story.ttcase"), OpenMode::ReadWrite);
        ASSERT_TRUE(file);
        ASSERT_TRUE((*file)->setPageRead({DocumentId{1}, 0}, sample::page({QStringLiteral("?")})));
    }
    const auto orphaned =
        on(QStringLiteral("notes"), {QStringLiteral("--orphaned")}).json()[u"notes"].toArray();
    EXPECT_EQ(orphaned.size(), 2);
    EXPECT_EQ(orphaned[0][u"box"].toArray(), words.json()[u"box"].toArray());
    EXPECT_EQ(on(QStringLiteral("note"),
                 {QStringLiteral("--edit"), QStringLiteral("1"), QStringLiteral("new words")})
                  .json()[u"text"]
                  .toString(),
              QStringLiteral("new words"));
    EXPECT_EQ(on(QStringLiteral("note"), {QStringLiteral("--remove"), QStringLiteral("1")}).code,
              ExitCode::Done);
    EXPECT_EQ(on(QStringLiteral("note"), {QStringLiteral("--remove"), QStringLiteral("1")}).code,
              ExitCode::Usage);
}

TEST_F(EditsCliTest, StarsTagsLinksAndBulkReviewsAreInTheHistoryAndCanBeTakenBack)
{
    ASSERT_EQ(on(QStringLiteral("reanalyse")).code, ExitCode::Done);
    ASSERT_GE(findings().size(), 2);
    const QString first = QString::number(findings()[0][u"id"].toInteger());
    const QString second = QString::number(findings()[1][u"id"].toInteger());
    EXPECT_TRUE(on(QStringLiteral("star"), {QStringLiteral("--finding"), first}).json()[u"starred"].toBool());
    EXPECT_EQ(on(QStringLiteral("tag"), {QStringLiteral("lead"), QStringLiteral("later"),
                                         QStringLiteral("--document"), QStringLiteral("1")})
                  .json()[u"tags"]
                  .toArray()
                  .size(),
              2);
    EXPECT_EQ(on(QStringLiteral("tag"), {QStringLiteral("--document"), QStringLiteral("1"),
                                         QStringLiteral("--remove"), QStringLiteral("later")})
                  .json()[u"tags"]
                  .toArray()
                  .size(),
              1);
    EXPECT_EQ(on(QStringLiteral("tag"),
                 {QStringLiteral("lead"), QStringLiteral("--colour"), QStringLiteral("#C0392B")})
                  .json()[u"colours"][u"lead"]
                  .toString(),
              QStringLiteral("#c0392b"));
    EXPECT_EQ(
        on(QStringLiteral("tag"), {QStringLiteral("lead"), QStringLiteral("--colour"), QStringLiteral("red")})
            .code,
        ExitCode::Usage);
    EXPECT_EQ(on(QStringLiteral("link"), {first, second}).json()[u"links"][0][u"words"].toString(),
              QStringLiteral("same contract"));
    EXPECT_EQ(
        on(QStringLiteral("review"), {first, QStringLiteral("reject"), QStringLiteral("--also"), second})
            .json()[u"findings"]
            .toArray()
            .size(),
        2);
    const auto history = on(QStringLiteral("history"), {QStringLiteral("--json")}).json()[u"edits"].toArray();
    ASSERT_EQ(history.size(), 6);
    EXPECT_EQ(history[0][u"words"].toString(), QStringLiteral("2 findings: rejected"));
    EXPECT_EQ(on(QStringLiteral("undo")).code, ExitCode::Done);
    for (const QJsonValue finding : findings())
        EXPECT_EQ(finding[u"review"][u"state"].toString(), QStringLiteral("unreviewed"));
    EXPECT_EQ(on(QStringLiteral("history"), {QStringLiteral("--edit"), QStringLiteral("6")})
                  .json()[u"changes"]
                  .toArray()
                  .size(),
              2);
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(on(QStringLiteral("undo")).code, ExitCode::Done);
    EXPECT_EQ(on(QStringLiteral("undo")).code, ExitCode::Usage) << "there is nothing left";
    EXPECT_TRUE(on(QStringLiteral("star")).json()[u"marks"].toArray().isEmpty());
    EXPECT_TRUE(on(QStringLiteral("link")).json()[u"links"].toArray().isEmpty());
}

TEST_F(EditsCliTest, APartysNameAndAPagesPlaceAreCorrected)
{
    ASSERT_EQ(on(QStringLiteral("reanalyse")).code, ExitCode::Done);
    QString party;
    for (const QJsonValue finding : findings()) {
        if (finding[u"type"].toString() == u"party") party = QString::number(finding[u"id"].toInteger());
    }
    ASSERT_FALSE(party.isEmpty());
    const auto named =
        on(QStringLiteral("correct"), {QStringLiteral("--finding"), party, QStringLiteral("--name"),
                                       QStringLiteral("某某云计算股份有限公司")});
    ASSERT_EQ(named.code, ExitCode::Done) << named.err.toStdString();
    EXPECT_EQ(named.json()[u"review"][u"corrected"][u"name"].toString(),
              QStringLiteral("某某云计算股份有限公司"));
    EXPECT_EQ(on(QStringLiteral("correct"),
                 {QStringLiteral("--finding"), party, QStringLiteral("--value"), QStringLiteral("1")})
                  .code,
              ExitCode::Usage);
    const auto moved = on(QStringLiteral("correct"),
                          {QStringLiteral("--document"), QStringLiteral("1"), QStringLiteral("--page"),
                           QStringLiteral("2"), QStringLiteral("--position"), QStringLiteral("1"),
                           QStringLiteral("--turn"), QStringLiteral("90")});
    ASSERT_EQ(moved.code, ExitCode::Done) << moved.err.toStdString();
    EXPECT_EQ(moved.json()[u"page_view"][u"position"].toInt(), 1);
    for (const QJsonValue finding : findings())
        EXPECT_EQ(finding[u"page"].toInt(), 1) << "a page keeps its number wherever it belongs";
    EXPECT_EQ(on(QStringLiteral("check")).code, ExitCode::Done);
}

} // namespace tt::test
