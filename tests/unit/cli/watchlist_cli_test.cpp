// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/cli_fixture.h"

namespace tt::test
{

namespace
{

const QString kWatchlist = QStringLiteral("watchlist");
const QByteArray kMine = "id,name,category,home,aliases\nx.qz,QZ9000,ai_chip,US,QZ9000\n";

class WatchlistCli : public CliTest
{
protected:
    /// A case with two documents that were read and not analysed.
    QString makeCase()
    {
        auto file = CaseFile::create(path("case.ttcase"));
        EXPECT_TRUE(file.has_value());
        for (int i = 0; i < 2; ++i) {
            QByteArray bytes = "%PDF made up " + QByteArray::number(i);
            QBuffer device(&bytes);
            device.open(QIODevice::ReadOnly);
            const auto added = (*file)->addDocument(device, {QStringLiteral("%1.pdf").arg(i), {}, {}});
            EXPECT_TRUE((*file)->setOpened(added->id, {{}, {{595, 842}}, {}}).has_value());
            PageText page;
            page.sizePoints = {595, 842};
            page.readBy = QStringLiteral("test");
            TextLine line;
            line.text = QStringLiteral("采购QZ9000加速卡及亚马逊云AWS账号，预算金额：20万元");
            line.box = {0.1, 0.1, 0.8, 0.02};
            page.lines.append(line);
            EXPECT_TRUE((*file)->setPageRead({added->id, 0}, page).has_value());
        }
        return path("case.ttcase");
    }

    int found(const QString &casePath, const QString &watchId)
    {
        int count = 0;
        const auto findings = run({QStringLiteral("findings"), casePath, QStringLiteral("--json")}).json();
        for (const auto value : findings.value(QStringLiteral("findings")).toArray())
            count += value.toObject()[u"mention"].toObject()[u"watch_id"].toString() == watchId ? 1 : 0;
        return count;
    }
};

} // namespace

TEST_F(WatchlistCli, AListIsAddedAnalysedExportedAndRemoved)
{
    const QString casePath = makeCase();
    auto answer = run({QStringLiteral("reanalyse"), casePath});
    ASSERT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
    EXPECT_EQ(answer.json()[u"analysis"][u"analysed"].toInt(), 2);
    EXPECT_EQ(answer.json()[u"analysis"][u"pages"].toInt(), 2);
    EXPECT_EQ(found(casePath, QStringLiteral("x.qz")), 0);

    answer = run({kWatchlist, casePath, QStringLiteral("add"), write("mine.csv", kMine),
                  QStringLiteral("--by"), QStringLiteral("RK")});
    ASSERT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
    EXPECT_EQ(answer.json()[u"added"][u"name"].toString(), QStringLiteral("mine"));
    EXPECT_EQ(answer.json()[u"added"][u"added_by"].toString(), QStringLiteral("RK"));
    EXPECT_EQ(answer.json()[u"analysis"][u"analysed"].toInt(), 2);
    EXPECT_EQ(found(casePath, QStringLiteral("x.qz")), 2);

    answer = run({kWatchlist, casePath});
    ASSERT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
    const QJsonArray lists = answer.json().value(QStringLiteral("watchlists")).toArray();
    ASSERT_EQ(lists.size(), 2);
    EXPECT_TRUE(lists[0].toObject()[u"built_in"].toBool());
    EXPECT_EQ(lists[1].toObject()[u"sha256"].toString(), Sha256::of(kMine).hex());
    EXPECT_EQ(lists[1].toObject()[u"entries"].toInt(), 1);
    EXPECT_EQ(answer.json()[u"stale_documents"].toInt(), 0);

    const QString out = path("out.json");
    answer = run({kWatchlist, casePath, QStringLiteral("export"), QStringLiteral("built-in"),
                  QStringLiteral("--out"), out});
    ASSERT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
    QFile exported(out);
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly));
    EXPECT_EQ(exported.readAll(), Analyser::builtInWatchlist().value()) << "as it was added, byte for byte";
    const QString csv = path("built-in copy.csv");
    ASSERT_EQ(run({kWatchlist, casePath, QStringLiteral("export"), QStringLiteral("built-in"),
                   QStringLiteral("--csv"), QStringLiteral("--out"), csv})
                  .code,
              ExitCode::Done);
    answer = run({kWatchlist, QStringLiteral("check"), csv});
    EXPECT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
    EXPECT_TRUE(answer.json().value(QStringLiteral("ok")).toBool());
    EXPECT_EQ(run({kWatchlist, casePath, QStringLiteral("export"), QStringLiteral("built-in"),
                   QStringLiteral("--out"), out})
                  .code,
              ExitCode::Usage)
        << "a file that is there is not overwritten";

    answer = run({kWatchlist, casePath, QStringLiteral("remove"), QStringLiteral("mine")});
    ASSERT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
    EXPECT_EQ(answer.json()[u"analysis"][u"analysed"].toInt(), 2);
    EXPECT_EQ(found(casePath, QStringLiteral("x.qz")), 0);
    EXPECT_EQ(run({QStringLiteral("check"), casePath}).code, ExitCode::Done);
}

TEST_F(WatchlistCli, CheckingTellsEveryProblemAndNeedsNoCase)
{
    const QString bad =
        write("bad.csv", "id,name,category,home,aliases\na,A,cloud,USA,\na,A,other,CN,甲云\n");
    const auto answer = run({kWatchlist, QStringLiteral("check"), bad});
    EXPECT_EQ(answer.code, ExitCode::VerifyFailed);
    const QJsonArray problems = answer.json().value(QStringLiteral("problems")).toArray();
    EXPECT_EQ(problems.size(), 4) << answer.err.toStdString();
    EXPECT_EQ(problems[0].toObject()[u"line"].toInt(), 2);
    EXPECT_EQ(problems[0].toObject()[u"severity"].toString(), QStringLiteral("error"));
    EXPECT_EQ(answer.err.count(u'\n'), problems.size());
    EXPECT_EQ(run({kWatchlist, QStringLiteral("check"), path("none.csv")}).code, ExitCode::CannotOpen);
    const QString casePath = makeCase();
    const auto refused = run({kWatchlist, casePath, QStringLiteral("add"), bad});
    EXPECT_EQ(refused.code, ExitCode::CannotOpen);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("Line 3"))) << refused.err.toStdString();
    EXPECT_TRUE(refused.out.isEmpty());
}

TEST_F(WatchlistCli, WrongUseIsSaid)
{
    const QString casePath = makeCase();
    for (const QStringList &words :
         {QStringList{casePath, QStringLiteral("add")},
          QStringList{casePath, QStringLiteral("grow"), QStringLiteral("x")},
          QStringList{casePath, QStringLiteral("export"), QStringLiteral("built-in")},
          QStringList{casePath, QStringLiteral("remove")}})
        EXPECT_EQ(run(QStringList{kWatchlist} + words).code, ExitCode::Usage) << words.last().toStdString();
    EXPECT_EQ(run({kWatchlist, path("missing.ttcase")}).code, ExitCode::CannotOpen);
    EXPECT_EQ(run({QStringLiteral("reanalyse"), path("missing.ttcase")}).code, ExitCode::CannotOpen);
    EXPECT_EQ(run({kWatchlist, casePath, QStringLiteral("remove"), QStringLiteral("nowhere")}).code,
              ExitCode::CannotOpen);
}

TEST_F(WatchlistCli, AnalyseTakesListsBesidesTheBuiltInOne)
{
    const QString mine = write("mine.csv", kMine);
    const QString off = write("off.csv", "id,name,aliases,off\ncloud.aws,,,yes\n");
    const QString text = write("text.txt", QStringLiteral("采购QZ9000加速卡及亚马逊云AWS账号").toUtf8());
    const auto answer = run({QStringLiteral("analyse"), QStringLiteral("--watchlist"), mine,
                             QStringLiteral("--watchlist"), off, text});
    ASSERT_EQ(answer.code, ExitCode::Done) << answer.err.toStdString();
    QStringList ids;
    for (const auto value : answer.json().value(QStringLiteral("findings")).toArray())
        ids.append(value.toObject()[u"mention"].toObject()[u"watch_id"].toString());
    EXPECT_TRUE(ids.contains(QStringLiteral("x.qz"))) << answer.out.toStdString();
    EXPECT_FALSE(ids.contains(QStringLiteral("cloud.aws"))) << answer.out.toStdString();
    EXPECT_TRUE(answer.err.contains(QStringLiteral("switched off"))) << answer.err.toStdString();
    EXPECT_EQ(run({QStringLiteral("analyse"), QStringLiteral("--watchlist"), path("none.csv"), text}).code,
              ExitCode::CannotOpen);
}

} // namespace tt::test
