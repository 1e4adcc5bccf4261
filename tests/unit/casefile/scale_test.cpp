// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle.h"
#include "app/search/case_search.h"
#include "tests/unit/casefile/case_samples.h"
#include "tests/unit/casefile/faulty_disk.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <SQLiteCpp/SQLiteCpp.h>

#include <ctime>
#include <iostream>

using namespace tt;
using namespace tt::sample;

namespace
{

constexpr int kDocuments = 2'000;
constexpr int kPages = 3;
constexpr int kFindingsPerDocument = 15;

template <typename Work>
qint64 timed(const char *what, Work work)
{
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    work();
    // The processor's time says more than the clock's where other programs run.
    std::cout << what << ": " << clock.elapsed() << " ms, of it "
              << (std::clock() - before) * 1'000 / CLOCKS_PER_SEC << " ms of the processor\n";
    return clock.elapsed();
}

PageText printedPage(QRandomGenerator &random, int rare)
{
    static const QString alphabet = QStringLiteral(
        "本项目采购人供应商成交金额公告技术服务云计算平台数据中心有限公司大学研究院单一来源万元整");
    QStringList lines;
    for (int row = 0; row < 28; ++row) {
        QString line;
        for (int i = 0; i < 36; ++i)
            line += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        lines.append(line);
    }
    if (rare % 100 == 0) lines.append(QStringLiteral("部署阿里云 H800 加速卡"));
    return page(lines);
}

} // namespace

class ScaleTest : public CaseTest
{
protected:
    FaultyDisk m_disk; // no syncing: a slow shared disk would say nothing about the program
};

TEST_F(ScaleTest, TwoThousandDocumentsStayQuick)
{
    reopen();
    QRandomGenerator random(1);
    timed("add, read and analyse 2,000 documents of 3 pages", [&] {
        for (int i = 0; i < kDocuments; ++i) {
            QVector<PageText> pages;
            for (int p = 0; p < kPages; ++p)
                pages.append(printedPage(random, i + p));
            const DocumentId id = addRead(QByteArray(20'000, 'p') + QByteArray::number(i), pages,
                                          QStringLiteral("scan-%1.pdf").arg(i));
            QVector<Finding> findings;
            for (int f = 0; f < kFindingsPerDocument; ++f)
                findings.append(
                    amount(f % kPages, QStringLiteral("%1元").arg(f), f, {0.5, 0.03 * f, 0.1, 0.02}));
            ASSERT_TRUE(
                succeeded(m_case->setFindings(id, findings, QStringLiteral("award"), QStringLiteral("r"))));
        }
    });
    std::cout << "case file: " << QFileInfo(path()).size() / (1 << 20) << " MiB\n";

    // Bounds are generous: they catch a full scan per document or per page, not a slow machine.
    EXPECT_LT(timed("documents()", [&] { EXPECT_EQ(m_case->documents()->size(), kDocuments); }), 2'000);
    FindingFilter one;
    one.document = {kDocuments / 2};
    EXPECT_LT(timed("findings() of one document, 100 times",
                    [&] {
                        for (int i = 0; i < 100; ++i)
                            EXPECT_EQ(m_case->findings(one)->size(), kFindingsPerDocument);
                    }),
              2'000);
    timed("findings() of all",
          [&] { EXPECT_EQ(m_case->findings()->size(), kDocuments * kFindingsPerDocument); });
    for (const QString &query : {QStringLiteral("云"), QStringLiteral("采购"), QStringLiteral("阿里云"),
                                 QStringLiteral("h800"), QStringLiteral("阿里云 h800")}) {
        EXPECT_LT(timed(("search " + query.toStdString()).c_str(),
                        [&] {
                            EXPECT_FALSE(CaseSearch(*m_case).find({query, false, 500, {}})->isEmpty());
                        }),
                  5'000);
    }
    timed("fuzzy search", [&] {
        EXPECT_FALSE(CaseSearch(*m_case).find({QStringLiteral("部署阿里去"), true, 500, {}})->isEmpty());
    });
    reopen();
    EXPECT_LT(timed("opening again and documents()",
                    [&] {
                        reopen();
                        EXPECT_EQ(m_case->documents()->size(), kDocuments);
                    }),
              3'000);
    timed("check()", [&] { EXPECT_EQ(m_case->check()->problems, QStringList()); });
    timed("export as a folder",
          [&] { EXPECT_TRUE(succeeded(exportBundle(*m_case, path(QStringLiteral("bundle")), {}))); });
    timed("verify",
          [&] { EXPECT_EQ(verifyBundle(path(QStringLiteral("bundle")))->problems, QStringList()); });
}

TEST_F(ScaleTest, AListOfTwentyThousandDocumentsIsOneQuickQuery)
{
    add("one");
    m_case.reset();
    {
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
        db.exec(
            "BEGIN; "
            "WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
            "INSERT INTO originals (id, sha256, bytes, chunk_bytes) SELECT i, randomblob(32), 1000, 1048576 "
            "FROM n; "
            "INSERT INTO documents (id, original, name, source_path, imported_at, state, pages, metadata) "
            "SELECT id, id, 'scan-' || id || '.pdf', '/scans/' || id, '2026-01-01T00:00:00.000Z', 'reading', "
            "12, "
            "'{\"Author\": \"x\", \"Producer\": \"y\"}' FROM originals WHERE id > 1; "
            "COMMIT");
    }
    reopen();
    EXPECT_LT(timed("documents() of 20,000", [&] { EXPECT_EQ(m_case->documents()->size(), 20'000); }), 5'000);
    timed("document() 1,000 times", [&] {
        for (int i = 1; i <= 1'000; ++i)
            EXPECT_TRUE(m_case->document(DocumentId{i * 20}));
    });
}

TEST_F(ScaleTest, PagesToLookAtOfAHundredThousandAreOneQuickQuery)
{
    add("one");
    m_case.reset();
    {
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
        // One page in ten is doubtful, one finding in ten disputed, one in thirty under a seal; half are
        // reviewed.
        db.exec(
            "BEGIN; "
            "WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
            "INSERT INTO originals (id, sha256, bytes, chunk_bytes) SELECT i, randomblob(32), 1000, 1048576 "
            "FROM n; "
            "INSERT INTO documents (id, original, name, source_path, imported_at, state) "
            "SELECT id, id, 'scan-' || id || '.pdf', '/scans/' || id, '2026-01-01T00:00:00.000Z', 'reading' "
            "FROM originals WHERE id > 1; "
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99999) "
            "INSERT INTO pages (document, page, state, width, height, read_by, dpi, low_confidence_share, "
            "characters, unplaced_characters, ink_share, contrast, softness) "
            "SELECT 1 + i / 5, i % 5, 'read', 595, 842, 'paddle ppocr-v4', 200, "
            "CASE i % 10 WHEN 0 THEN 0.2 ELSE 0.005 END, 700, 0, 0.05, 0.8, 1.5 FROM n; "
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 299999) "
            "INSERT INTO findings (document, page, range_begin, range_length, quote, context, type, "
            "identity, "
            "facts, verdict, reading, review_state) "
            "SELECT 1 + i / 15, i % 5, i, 5, '12345', '', 'amount', i, '{\"value\": \"12345.00\"}', "
            "CASE i % 10 WHEN 0 THEN 'disputed' ELSE 'agreed' END, "
            "CASE i % 30 WHEN 7 THEN '{\"under_seal\":true' ELSE '{\"under_seal\":false' END || "
            "',\"readings\":\"' || printf('%.*c', 500, 'x') || '\"}', "
            "CASE i / 15 % 2 WHEN 0 THEN 'unreviewed' ELSE 'confirmed' END FROM n; "
            "COMMIT");
    }
    reopen();
    qsizetype listed = 0;
    // A full scan of the findings would take many times as long.
    EXPECT_LT(timed("pageConcerns() of 100,000 pages", [&] { listed = m_case->pageConcerns()->size(); }),
              2'000);
    timed("the same again", [&] { EXPECT_EQ(m_case->pageConcerns()->size(), listed); });
    EXPECT_GT(listed, 10'000);
    EXPECT_LT(listed, 60'000);
    EXPECT_LT(timed("pageConcerns() of one document, 100 times",
                    [&] {
                        for (int i = 1; i <= 100; ++i)
                            EXPECT_EQ(m_case->pageConcerns({DocumentId{i * 100}, false})->size(), 5);
                    }),
              500);
}

TEST_F(ScaleTest, UndoAmongAHundredThousandEditsIsAsQuickAsAmongTen)
{
    reopen();
    const DocumentId id = addRead("pdf", {page({QStringLiteral("一")})});
    const auto stepTime = [&](const char *what) {
        return timed(what, [&] {
            for (int i = 0; i < 50; ++i) {
                ASSERT_TRUE(succeeded(m_case->setStar(MarkedObject::of(id), i % 2 == 0)));
                ASSERT_TRUE(succeeded(m_case->undo()));
                ASSERT_TRUE(succeeded(m_case->redo()));
                ASSERT_TRUE(m_case->editPosition()->undo);
            }
        });
    };
    const std::clock_t start = std::clock();
    stepTime("50 edits, each undone and done again");
    const double few = static_cast<double>(std::clock() - start);
    NoteRecord note;
    note.document = id;
    note.text = QStringLiteral("words");
    ASSERT_TRUE(succeeded(m_case->addNote(note)));
    m_case.reset();
    {
        // As many as a hundred thousand notes would leave; their chain is not looked at here.
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA synchronous = OFF");
        db.exec("WITH RECURSIVE n (i) AS (SELECT max(id) + 1 FROM edits UNION ALL SELECT i + 1 FROM n LIMIT "
                "100000) INSERT INTO edits SELECT i, at, by, words, changes, audit, 'done', chain FROM n, "
                "(SELECT * FROM edits ORDER BY id DESC LIMIT 1)");
    }
    reopen();
    const std::clock_t again = std::clock();
    stepTime("the same behind 100,000 edits");
    const double many = static_cast<double>(std::clock() - again);
    std::cout << "ratio " << many / few << '\n';
    EXPECT_LT(many, 3 * few);
    EXPECT_GT(m_case->history(0)->size(), 100'000);
}
