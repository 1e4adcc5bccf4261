// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/session/case_session.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

namespace tt
{

namespace
{

constexpr int kPatienceMs = 60'000;

template <typename Condition>
bool waitUntil(Condition condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < kPatienceMs) {
        QEventLoop loop;
        QTimer::singleShot(2, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return condition();
}

template <typename T>
T answerOf(QFuture<T> future)
{
    EXPECT_TRUE(waitUntil([&future] { return future.isFinished(); }));
    return future.result();
}

PageText pageWith(const QString &text)
{
    PageText page;
    page.sizePoints = {595, 842};
    page.readBy = QStringLiteral("test");
    for (const QString &line : text.split(u'\n')) {
        TextLine entry;
        entry.text = line;
        entry.box = {0.1, 0.1 + 0.03 * static_cast<double>(page.lines.size()), 0.8, 0.02};
        page.lines.append(entry);
    }
    return page;
}

WatchlistFile listFile(const QByteArray &content, const QString &name = QStringLiteral("mine"))
{
    return {name, content};
}

const QByteArray kMine = "id,name,category,home,aliases\nx.qz,QZ9000,ai_chip,US,QZ9000\n";

class SessionWatchlists : public ::testing::Test
{
protected:
    SessionWatchlists() { restart(); }

    void restart()
    {
        m_session.reset();
        ReaderSetup setup;
        setup.program = QStringLiteral("/nonexistent/tendertrace-reader");
        m_session = std::make_unique<CaseSession>(setup, Analyser::builtIn().value());
        QObject::connect(m_session.get(), &CaseSession::analysisFinished,
                         [this](const AnalysisProgress &progress, bool cancelled) {
                             m_last = progress;
                             m_cancelled = cancelled;
                             ++m_finished;
                         });
    }

    QString casePath(const char *name = "a.ttcase") const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }

    /// Every document has two pages: the first with a figure and the name, the second with a date.
    void makeCase(int documents)
    {
        auto file = CaseFile::create(casePath());
        ASSERT_TRUE(file.has_value());
        for (int i = 0; i < documents; ++i) {
            QByteArray bytes = "%PDF-1.4 made up " + QByteArray::number(i);
            QBuffer device(&bytes);
            device.open(QIODevice::ReadOnly);
            const QString name = QStringLiteral("%1.pdf").arg(i);
            const auto added = (*file)->addDocument(device, {name, name, {}});
            ASSERT_TRUE(added.has_value());
            ASSERT_TRUE((*file)->setOpened(added->id, {{}, {{595, 842}, {595, 842}}, {}}).has_value());
            ASSERT_TRUE(
                (*file)
                    ->setPageRead({added->id, 0},
                                  pageWith(QStringLiteral("成交公告\n成交金额：¥%1,804.00元\n采购QZ9000加速卡"
                                                          "及亚马逊云AWS账号")
                                               .arg(100 + i)))
                    .has_value());
            ASSERT_TRUE((*file)
                            ->setPageRead({added->id, 1}, pageWith(QStringLiteral("公告日期：2024年5月6日")))
                            .has_value());
        }
    }

    void openAndSettle(const QString &path)
    {
        ASSERT_TRUE(answerOf(m_session->open(path)).has_value());
        bool finished = false;
        const auto connection =
            QObject::connect(m_session.get(), &CaseSession::importFinished, [&finished] { finished = true; });
        m_session->resumeWork();
        ASSERT_TRUE(waitUntil([&finished] { return finished; }));
        QObject::disconnect(connection);
    }

    QVector<FindingRecord> findings()
    {
        const auto answer = answerOf(m_session->findings());
        EXPECT_TRUE(answer.has_value());
        return answer.value_or(QVector<FindingRecord>());
    }

    [[nodiscard]] int found(const QString &watchId)
    {
        int count = 0;
        for (const QVector<FindingRecord> all = findings(); const FindingRecord &record : all) {
            const auto *facts = std::get_if<MentionFacts>(&record.finding.facts);
            if (facts != nullptr && facts->watchId == watchId && !record.orphaned) ++count;
        }
        return count;
    }

    [[nodiscard]] bool waitForAnalysis(int before)
    {
        return waitUntil([&] { return m_finished > before; });
    }

    QTemporaryDir m_dir;
    std::unique_ptr<CaseSession> m_session;
    AnalysisProgress m_last;
    bool m_cancelled = false;
    int m_finished = 0;
};

} // namespace

TEST_F(SessionWatchlists, AnAddedListAnalysesStoredTextAgainAndKeepsWhatAPersonDid)
{
    makeCase(7);
    openAndSettle(casePath());
    EXPECT_EQ(found(QStringLiteral("x.qz")), 0);
    EXPECT_EQ(found(QStringLiteral("cloud.aws")), 7);
    FindingRecord aws;
    for (const QVector<FindingRecord> all = findings(); const FindingRecord &record : all)
        if (const auto *facts = std::get_if<MentionFacts>(&record.finding.facts);
            facts != nullptr && facts->watchId == u"cloud.aws")
            aws = record;
    Review review;
    review.state = ReviewState::Confirmed;
    review.by = QStringLiteral("RK");
    ASSERT_TRUE(answerOf(m_session->setReview(aws.id, review)).has_value());
    NoteRecord note;
    note.finding = aws.id;
    note.text = QStringLiteral("ask them");
    ASSERT_TRUE(answerOf(m_session->addNote(note)).has_value());

    int before = m_finished;
    ASSERT_TRUE(answerOf(m_session->addWatchlist(listFile(kMine))).has_value());
    ASSERT_TRUE(waitForAnalysis(before));
    EXPECT_EQ(m_last.total, 7);
    EXPECT_EQ(m_last.done, 7);
    EXPECT_EQ(m_last.failed, 0);
    EXPECT_EQ(m_last.pages, 14);
    EXPECT_FALSE(m_cancelled);
    EXPECT_EQ(found(QStringLiteral("x.qz")), 7);
    auto lists = answerOf(m_session->watchlists()).value();
    ASSERT_EQ(lists.lists.size(), 2);
    EXPECT_EQ(lists.lists[0].record.name, kBuiltInWatchlist);
    EXPECT_EQ(lists.staleDocuments, 0);
    const auto reviewed = [&] {
        for (const QVector<FindingRecord> all = findings(); const FindingRecord &record : all)
            if (record.id == aws.id) return record;
        return FindingRecord();
    };
    EXPECT_EQ(reviewed().review.state, ReviewState::Confirmed);
    EXPECT_FALSE(reviewed().changedSinceReview);
    EXPECT_FALSE(reviewed().orphaned);
    EXPECT_EQ(answerOf(m_session->notes()).value().first().finding, aws.id);

    // Switched off, the confirmed one stays, and says that it is not found any more.
    before = m_finished;
    ASSERT_TRUE(answerOf(m_session->addWatchlist(
                             listFile("id,name,aliases,off\ncloud.aws,,,yes\n", QStringLiteral("off"))))
                    .has_value());
    ASSERT_TRUE(waitForAnalysis(before));
    EXPECT_EQ(found(QStringLiteral("cloud.aws")), 0);
    EXPECT_TRUE(reviewed().orphaned);
    EXPECT_EQ(reviewed().review.state, ReviewState::Confirmed);
    before = m_finished;
    ASSERT_TRUE(answerOf(m_session->removeWatchlist(QStringLiteral("off"))).has_value());
    ASSERT_TRUE(waitForAnalysis(before));
    EXPECT_EQ(found(QStringLiteral("cloud.aws")), 7);
    EXPECT_FALSE(reviewed().orphaned);
    EXPECT_EQ(reviewed().id, aws.id);
}

TEST_F(SessionWatchlists, ACaseThatIsSentElsewhereIsAnalysedTheSame)
{
    makeCase(2);
    openAndSettle(casePath());
    const int before = m_finished;
    ASSERT_TRUE(answerOf(m_session->addWatchlist(listFile(kMine))).has_value());
    ASSERT_TRUE(waitForAnalysis(before));
    m_session->close();
    restart();
    ASSERT_TRUE(QFile::copy(casePath(), casePath("b.ttcase")));
    openAndSettle(casePath("b.ttcase"));
    EXPECT_EQ(found(QStringLiteral("x.qz")), 2);
    EXPECT_EQ(answerOf(m_session->analyseStale()).value(), 0) << "nothing is stale: the lists came along";
    const int all = m_finished;
    EXPECT_EQ(answerOf(m_session->analyseStale(CaseSession::AnalysisScope::All)).value(), 2);
    ASSERT_TRUE(waitForAnalysis(all));
    EXPECT_EQ(found(QStringLiteral("x.qz")), 2);
    EXPECT_EQ(answerOf(m_session->exportWatchlist(QStringLiteral("mine"), WatchlistFormat::Unknown)).value(),
              kMine);
}

TEST_F(SessionWatchlists, ABadListChangesNothing)
{
    makeCase(1);
    openAndSettle(casePath());
    const auto refused = answerOf(m_session->addWatchlist(listFile("id,name,aliases\na,A,云\n")));
    ASSERT_FALSE(refused.has_value());
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("Line 2 (a)")))
        << refused.error().message.toStdString();
    EXPECT_FALSE(answerOf(m_session->addWatchlist(listFile(kMine, QStringLiteral("Built-In")))).has_value());
    EXPECT_FALSE(answerOf(m_session->removeWatchlist(QStringLiteral("nowhere"))).has_value());
    const auto last = answerOf(m_session->removeWatchlist(kBuiltInWatchlist));
    ASSERT_FALSE(last.has_value());
    EXPECT_EQ(last.error().code, ErrorCode::Usage) << "a case without any list would find nothing, silently";
    EXPECT_EQ(answerOf(m_session->watchlists()).value().lists.size(), 1);
    EXPECT_EQ(found(QStringLiteral("cloud.aws")), 1);
}

TEST_F(SessionWatchlists, OwnListsAloneStillKnowTheWordSets)
{
    makeCase(1);
    openAndSettle(casePath());
    int before = m_finished;
    ASSERT_TRUE(answerOf(m_session->addWatchlist(
                             listFile("id,name,category,aliases,require\nx.qz,QZ,ai_chip,QZ9000,@gpu\n")))
                    .has_value());
    ASSERT_TRUE(waitForAnalysis(before));
    before = m_finished;
    ASSERT_TRUE(answerOf(m_session->removeWatchlist(kBuiltInWatchlist)).has_value());
    ASSERT_TRUE(waitForAnalysis(before));
    EXPECT_EQ(found(QStringLiteral("x.qz")), 1);
    EXPECT_EQ(found(QStringLiteral("cloud.aws")), 0);
    before = m_finished;
    ASSERT_TRUE(answerOf(m_session->renewBuiltInWatchlist()).has_value());
    ASSERT_TRUE(waitForAnalysis(before));
    EXPECT_EQ(found(QStringLiteral("cloud.aws")), 1);
    EXPECT_EQ(answerOf(m_session->watchlists()).value().lists.first().record.name, kBuiltInWatchlist);
}

TEST_F(SessionWatchlists, CancellingKeepsWhatIsDoneAndGoesOnLater)
{
    makeCase(120);
    m_session->setAnalysisWorkers(1);
    openAndSettle(casePath());
    const auto connection =
        QObject::connect(m_session.get(), &CaseSession::analysisProgress,
                         [this](const AnalysisProgress &) { m_session->cancelAnalysis(); });
    ASSERT_TRUE(answerOf(m_session->addWatchlist(listFile(kMine))).has_value());
    ASSERT_TRUE(waitUntil([this] { return m_cancelled; }));
    QObject::disconnect(connection);
    EXPECT_LT(m_last.done, 120);
    const int stale = answerOf(m_session->watchlists()).value().staleDocuments;
    EXPECT_GT(stale, 0);
    EXPECT_EQ(found(QStringLiteral("x.qz")), 120 - stale) << "a document is analysed whole or not at all";
    const int before = m_finished;
    EXPECT_EQ(answerOf(m_session->analyseStale()).value(), stale);
    ASSERT_TRUE(waitForAnalysis(before));
    EXPECT_EQ(m_last.total, stale);
    EXPECT_EQ(found(QStringLiteral("x.qz")), 120);
}

TEST_F(SessionWatchlists, ADamagedPageFailsItsDocumentAndNoOther)
{
    makeCase(5);
    {
        auto file = CaseFile::open(casePath(), OpenMode::ReadWrite);
        ASSERT_TRUE(file.has_value());
    }
    // Text that SQLite still gives out, and a layout that is none.
    QFile raw(casePath());
    ASSERT_TRUE(raw.open(QIODevice::ReadWrite));
    QByteArray bytes = raw.readAll();
    const QByteArray amount = QStringLiteral("¥102,804.00元").toUtf8();
    const qsizetype at = bytes.indexOf(amount);
    ASSERT_GT(at, 0);
    bytes[at - 1] = '\xFF'; // inside the CBOR text of the layout, which comes before the plain text
    raw.seek(0);
    raw.write(bytes);
    raw.close();
    QStringList problems;
    QObject::connect(m_session.get(), &CaseSession::problem,
                     [&problems](const Error &error) { problems.append(error.message); });
    openAndSettle(casePath());
    EXPECT_EQ(m_last.total, 5);
    EXPECT_EQ(m_last.done, 5);
    EXPECT_EQ(m_last.failed, 1);
    EXPECT_EQ(problems.size(), 1);
    EXPECT_EQ(found(QStringLiteral("cloud.aws")), 4);
}

TEST_F(SessionWatchlists, AListThatThisProgramCannotUseIsSaidAndNothingIsAnalysedWithout)
{
    makeCase(1);
    {
        auto file = CaseFile::open(casePath(), OpenMode::ReadWrite);
        ASSERT_TRUE(file.has_value());
        ASSERT_TRUE((*file)->addWatchlist(QStringLiteral("future"), "{\"entries\": 5}").has_value());
    }
    QStringList problems;
    QObject::connect(m_session.get(), &CaseSession::problem,
                     [&problems](const Error &error) { problems.append(error.message); });
    ASSERT_TRUE(answerOf(m_session->open(casePath())).has_value()) << "the case itself opens";
    ASSERT_EQ(problems.size(), 1);
    EXPECT_TRUE(problems.first().contains(QStringLiteral("“future”"))) << problems.first().toStdString();
    EXPECT_FALSE(answerOf(m_session->analyseStale()).has_value());
    EXPECT_TRUE(answerOf(m_session->findings()).value().isEmpty());
}

TEST_F(SessionWatchlists, AsManyWorkersAsWantedFindTheSame)
{
    makeCase(30);
    QVector<QString> seen;
    for (const int workers : {1, 2, 5}) {
        m_session->setAnalysisWorkers(workers);
        if (workers == 1) {
            openAndSettle(casePath());
        } else {
            const int before = m_finished;
            EXPECT_EQ(answerOf(m_session->analyseStale(CaseSession::AnalysisScope::All)).value(), 30);
            ASSERT_TRUE(waitForAnalysis(before));
        }
        QString lines;
        for (const QVector<FindingRecord> all = findings(); const FindingRecord &record : all)
            lines += QStringLiteral("%1 %2 %3 %4\n")
                         .arg(record.id.value)
                         .arg(record.document.value)
                         .arg(findingTypeName(record.finding.facts), record.finding.quote);
        seen.append(lines);
    }
    EXPECT_EQ(seen[1].size(), seen[0].size());
    EXPECT_EQ(seen[1].count(u'\n'), seen[0].count(u'\n'));
    EXPECT_EQ(seen[1], seen[2]);
}

} // namespace tt
