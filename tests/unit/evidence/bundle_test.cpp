// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entity_decisions.h"
#include "app/evidence/bundle.h"
#include "app/evidence/review_counts.h"
#include "tests/unit/casefile/case_samples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <zip.h>

using namespace tt;
using namespace tt::sample;

namespace
{

QByteArray readFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << path.toStdString();
    file.write(bytes);
}

QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path));
    }
    return files;
}

class BundleTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        m_document = addRead(
            m_bytes, {page({QStringLiteral("成交金额：20万元")}), page({QStringLiteral("采购AWS云服务")})},
            QStringLiteral("公告.PDF"));
        ASSERT_TRUE(
            succeeded(m_case->setFindings(m_document,
                                          {amount(0, QStringLiteral("20万元"), 200000),
                                           mention(1, QStringLiteral("AWS"), QStringLiteral("cloud.aws"))},
                                          QStringLiteral("award"), QStringLiteral("rules 1"))));
        NoteRecord note;
        note.document = m_document;
        note.text = QStringLiteral("ask the agency");
        ASSERT_TRUE(succeeded(m_case->addNote(note)));
    }

    QString exported(const QString &name, const BundleOptions &options = {})
    {
        const auto summary = exportBundle(*m_case, path(name), options);
        EXPECT_TRUE(succeeded(summary));
        if (summary) m_summary = *summary;
        return path(name);
    }

    QStringList problemsOf(const QString &bundle)
    {
        const auto report = verifyBundle(bundle);
        EXPECT_TRUE(succeeded(report));
        return report ? report->problems : QStringList{QStringLiteral("not verified")};
    }

    /// One problem that names the file.
    void expectProblem(const QString &bundle, const QString &file)
    {
        const QStringList problems = problemsOf(bundle);
        EXPECT_FALSE(problems.isEmpty());
        EXPECT_FALSE(problems.filter(file).isEmpty()) << problems.join(u'\n').toStdString();
    }

    /// As if a reader had drawn them; what is in the files is not looked at.
    CropPictures drawn()
    {
        CropPictures pictures;
        const auto orders = cropOrders(*m_case);
        EXPECT_TRUE(succeeded(orders));
        for (const CropOrder &order : *orders) {
            const QString file = path(QStringLiteral("crop%1.png").arg(order.finding.value));
            writeFile(file, "picture of " + QByteArray::number(order.finding.value));
            pictures.insert(order.finding, {order.clip, file, {}});
        }
        return pictures;
    }

    BundleOptions m_options;
    const QByteArray m_bytes = QByteArray("%PDF-1.4 the original\r\n\0 bytes", 30);
    DocumentId m_document;
    BundleSummary m_summary;
};

/// A zip with the given entries, names as they are.
void writeZip(const QString &path, const QVector<QPair<QByteArray, QByteArray>> &entries)
{
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    ASSERT_NE(archive, nullptr);
    for (const auto &[name, bytes] : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        ASSERT_GE(zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    ASSERT_EQ(zip_close(archive), 0);
}

} // namespace

TEST(BundleCrops, ACropOfASumShowsWhatNamesItUnlessThatIsFarAway)
{
    const QSizeF page(595, 842);
    Finding sum = amount(0, QStringLiteral("20万元"), 200000);
    sum.boxes = {{0.6, 0.5, 0.1, 0.015}};
    const PageRect bare = cropOf(sum, page);
    sum.reading.labelBoxes = {{0.1, 0.48, 0.12, 0.015}};
    const PageRect named = cropOf(sum, page);
    EXPECT_LE(named.x, 0.1);
    EXPECT_LE(named.y, 0.48);
    EXPECT_GE(named.right(), 0.7);
    sum.reading.labelBoxes = {{0.6, 0.05, 0.1, 0.015}};
    EXPECT_EQ(cropOf(sum, page), bare) << "half a page of other print is no evidence";
}

TEST_F(BundleTest, AFolderHoldsEverythingAndVerifies)
{
    const QString bundle = exported(QStringLiteral("bundle"));
    const QString hash = Sha256::of(m_bytes).hex();
    EXPECT_EQ(m_summary.originals, 1);
    EXPECT_EQ(m_summary.findings, 2);
    EXPECT_EQ(readFile(bundle + QStringLiteral("/data/originals/") + hash + QStringLiteral(".pdf")), m_bytes);
    EXPECT_EQ(readFile(bundle + QStringLiteral("/data/text/") + hash + QStringLiteral("/p002.txt")),
              QStringLiteral("采购AWS云服务\n").toUtf8());
    EXPECT_EQ(m_summary.manifest, Sha256::of(readFile(bundle + QStringLiteral("/manifest-sha256.txt"))));
    const auto findings =
        QJsonDocument::fromJson(readFile(bundle + QStringLiteral("/data/findings.json")))[u"findings"]
            .toArray();
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings[0][u"amount"][u"value"].toString(), QStringLiteral("200000.00"));
    const auto documents =
        QJsonDocument::fromJson(readFile(bundle + QStringLiteral("/data/documents.json")))[u"documents"]
            .toArray();
    ASSERT_EQ(documents.size(), 1);
    EXPECT_EQ(documents[0][u"page_list"].toArray().size(), 2);
    EXPECT_EQ(problemsOf(bundle), QStringList());
    EXPECT_EQ(verifyBundle(bundle)->files, m_summary.files);
    EXPECT_EQ(m_case->auditLog()->last().action, QStringLiteral("export"));
}

TEST_F(BundleTest, WatchlistsDecisionsAndSumsComeAlong)
{
    const QByteArray list = R"({"entries": []})";
    ASSERT_TRUE(succeeded(m_case->addWatchlist(QStringLiteral("ours"), list)));
    ASSERT_TRUE(succeeded(m_case->removeWatchlist(QStringLiteral("ours"))));
    EntityDecision apart;
    apart.action = EntityAction::KeepApart;
    apart.name = QStringLiteral("海棠大学");
    apart.other = QStringLiteral("海棠学院");
    ASSERT_TRUE(succeeded(m_case->addEntityDecision(apart)));
    const QString data = exported(QStringLiteral("bundle")) + QStringLiteral("/data/");
    const auto json = [&](const QString &name) { return QJsonDocument::fromJson(readFile(data + name)); };
    const QJsonArray lists = json(QStringLiteral("watchlists.json"))[u"watchlists"].toArray();
    ASSERT_EQ(lists.size(), 1);
    EXPECT_EQ(lists[0][u"name"].toString(), QStringLiteral("ours"));
    EXPECT_FALSE(lists[0][u"removed_at"].toString().isEmpty());
    EXPECT_EQ(readFile(QFileInfo(data).dir().path() + u'/' + lists[0][u"file"].toString().mid(5)), list);
    EXPECT_TRUE(readFile(data + QStringLiteral("names.json")).contains("海棠学院"));
    EXPECT_EQ(json(QStringLiteral("tally.json"))[u"documents"].toInt(), 1);
    EXPECT_EQ(json(QStringLiteral("projects.json"))[u"projects"].toArray().size(), 1);
}

TEST_F(BundleTest, ItOpensInABrowserWithoutTheProgram)
{
    m_options.pictures = drawn();
    const QString bundle = exported(QStringLiteral("bundle"), m_options);
    const QString index = QString::fromUtf8(readFile(bundle + QStringLiteral("/index.html")));
    const QString hash = Sha256::of(m_bytes).hex();
    for (const QString &said :
         {QStringLiteral("公告.PDF"), hash, QStringLiteral("CNY 200,000.00"), QStringLiteral("20万元"),
          QStringLiteral("cloud.aws"), QStringLiteral("not reviewed"), QStringLiteral("PP-OCR"),
          QStringLiteral("0 of 2 figures and names reviewed, 0 disputed"),
          QStringLiteral("data/originals/") + hash})
        EXPECT_TRUE(index.contains(said)) << said.toStdString();
    EXPECT_EQ(index.count(QStringLiteral("<img ")), 2);
    EXPECT_EQ(m_summary.crops, 2);
    EXPECT_EQ(m_summary.cropsMissing, 0);
    const QByteArray readme = readFile(bundle + QStringLiteral("/README.txt"));
    EXPECT_TRUE(readme.contains("sha256sum -c"));
    EXPECT_TRUE(readme.contains((hash + QStringLiteral("  公告.PDF")).toUtf8()));
    EXPECT_EQ(problemsOf(bundle), QStringList());
}

TEST_F(BundleTest, TheIndexSaysWhatTheWindowSaysOfAFigureAndHowFarTheStoryIs)
{
    Finding sum = amount(0, QStringLiteral("20万元"), 200000);
    auto &facts = std::get<AmountFacts>(sum.facts);
    facts.flags = {QStringLiteral("mismatch_x10"), QStringLiteral("unit_suspect"),
                   QStringLiteral("ocr_repaired")};
    facts.repaired = QStringLiteral("20万元");
    sum.reading.underSeal = true;
    sum.reading.readings.append(
        {QStringLiteral("tesseract 5.3.0"), QStringLiteral("20万元"), QStringLiteral("200000")});
    ASSERT_TRUE(succeeded(
        m_case->setFindings(m_document, {sum, mention(1, QStringLiteral("AWS"), QStringLiteral("cloud.aws"))},
                            QStringLiteral("award"), QStringLiteral("rules 1"))));
    QString index =
        QString::fromUtf8(readFile(exported(QStringLiteral("open")) + QStringLiteral("/index.html")));
    for (const QString &said :
         {QStringLiteral("digits and capital numerals differ by a factor of 10<"),
          QStringLiteral("the unit looks wrong for this figure"),
          QStringLiteral("a misread character was repaired"), QStringLiteral("Repaired to"),
          QStringLiteral("stands under a seal"), QStringLiteral("agreed: PP-OCR and Tesseract"),
          QStringLiteral("Findings behind it that a person reviewed: 0 of 1."),
          QStringLiteral("Not final: ")})
        EXPECT_TRUE(index.contains(said)) << said.toStdString();
    EXPECT_FALSE(index.contains(QStringLiteral("two independent readings")));
    EXPECT_FALSE(index.contains(QStringLiteral("Final: ")));
}

TEST_F(BundleTest, EveryLinkOfTheIndexLeadsToAFileOfTheBundle)
{
    m_options.pictures = drawn();
    const QString bundle = exported(QStringLiteral("bundle"), m_options);
    const QString index = QString::fromUtf8(readFile(bundle + QStringLiteral("/index.html")));
    static const QRegularExpression reference(QStringLiteral("(?:href|src)=\"([^\"]*)\""));
    int followed = 0;
    for (auto it = reference.globalMatch(index); it.hasNext(); ++followed) {
        const QString target = it.next().captured(1);
        if (target.startsWith(u'#'))
            EXPECT_TRUE(index.contains(QStringLiteral("id=\"%1\"").arg(target.mid(1))))
                << target.toStdString();
        else
            EXPECT_TRUE(QFileInfo(bundle + u'/' + target).isFile()) << target.toStdString();
    }
    EXPECT_GE(followed, 8);
    for (const QString &never :
         {QStringLiteral("http://"), QStringLiteral("https://"), QStringLiteral("<script")})
        EXPECT_FALSE(index.contains(never)) << never.toStdString();
}

TEST_F(BundleTest, WhatScansAndPeopleSayIsTextAndNeverMarkup)
{
    const QString hostile = QStringLiteral("<script>alert(1)</script>\"onerror='x'&amp;\x01\u202e");
    const DocumentId document = addRead("hostile", {page({hostile})}, hostile + QStringLiteral(".pdf"));
    Finding finding = amount(0, hostile, 5);
    finding.context = hostile;
    finding.reading.readings = {{hostile, hostile, hostile}};
    ASSERT_TRUE(succeeded(m_case->setFindings(document, {finding}, {}, QStringLiteral("rules 1"))));
    FindingFilter filter;
    filter.document = document;
    Review review;
    review.state = ReviewState::Confirmed;
    review.note = hostile;
    ASSERT_TRUE(succeeded(m_case->setReview(m_case->findings(filter)->first().id, review)));
    const QString bundle = exported(QStringLiteral("bundle"));
    const QByteArray index = readFile(bundle + QStringLiteral("/index.html"));
    EXPECT_FALSE(index.contains("<script"));
    EXPECT_FALSE(index.contains("\"onerror"));
    EXPECT_FALSE(index.contains("'x'"));
    EXPECT_FALSE(index.contains('\x01'));
    EXPECT_GE(index.count("&lt;script&gt;"), 6);
    EXPECT_TRUE(index.contains("confirmed by reporter"));
    EXPECT_FALSE(readFile(bundle + QStringLiteral("/README.txt")).contains('\x01'));
}

TEST_F(BundleTest, AFindingWithoutAPictureSaysWhy)
{
    m_options.pictures = drawn();
    for (auto it = m_options.pictures.begin(); it != m_options.pictures.end(); ++it)
        it.value() = {it->clip, {}, QStringLiteral("The page could not be drawn.")};
    const QByteArray index =
        readFile(exported(QStringLiteral("bundle"), m_options) + QStringLiteral("/index.html"));
    EXPECT_EQ(index.count("No picture: The page could not be drawn."), 2);
    EXPECT_TRUE(index.contains("2 findings have no picture"));
    EXPECT_EQ(m_summary.cropsMissing, 2);
}

TEST_F(BundleTest, APictureOfAnotherPlaceIsNotTaken)
{
    m_options.pictures = drawn();
    for (auto it = m_options.pictures.begin(); it != m_options.pictures.end(); ++it)
        it->clip.x += 0.01;
    exported(QStringLiteral("bundle"), m_options);
    EXPECT_EQ(m_summary.crops, 0);
    EXPECT_EQ(m_summary.cropsMissing, 2);
}

TEST_F(BundleTest, TheNumberOfFilesThatIsToldIsThatOfTheZip)
{
    m_options.pictures = drawn();
    const QString bundle = exported(QStringLiteral("bundle.zip"), m_options);
    zip_t *archive = zip_open(QFile::encodeName(bundle).constData(), ZIP_RDONLY, nullptr);
    ASSERT_NE(archive, nullptr);
    EXPECT_EQ(m_summary.files, static_cast<int>(zip_get_num_entries(archive, 0)));
    zip_discard(archive);
    EXPECT_EQ(verifyBundle(bundle)->files, m_summary.files);
}

TEST_F(BundleTest, AnIndexThatWasRewrittenWithItsManifestIsFound)
{
    const QString bundle = exported(QStringLiteral("bundle"));
    const QString path = bundle + QStringLiteral("/index.html");
    const QByteArray before = readFile(path);
    QByteArray forged = before;
    forged.replace("200,000.00", "900,000.00");
    ASSERT_NE(forged, before);
    writeFile(path, forged);
    QByteArray tags = readFile(bundle + QStringLiteral("/tagmanifest-sha256.txt"));
    tags.replace(Sha256::of(before).hex().toLatin1(), Sha256::of(forged).hex().toLatin1());
    writeFile(bundle + QStringLiteral("/tagmanifest-sha256.txt"), tags);
    expectProblem(bundle, QStringLiteral("index.html"));
}

TEST_F(BundleTest, WhatIsReviewedAndInDisputeIsCountedOnce)
{
    Finding disputed = amount(0, QStringLiteral("30万元"), 300000, {0.5, 0.5, 0.125, 0.015625});
    disputed.reading.verdict = Verdict::Disputed;
    Finding repeated = disputed;
    repeated.boxes = {{0.5, 0.75, 0.125, 0.015625}};
    repeated.sameAs = 0;
    const DocumentId document = addRead("another", {page({QStringLiteral("30万元")})});
    ASSERT_TRUE(
        succeeded(m_case->setFindings(document, {disputed, repeated}, {}, QStringLiteral("rules 1"))));
    EXPECT_EQ(*reviewCountOf(*m_case), (ReviewCount{3, 0, 1}));
    FindingFilter filter;
    filter.document = document;
    Review review;
    review.state = ReviewState::Confirmed;
    ASSERT_TRUE(succeeded(m_case->setReview(m_case->findings(filter)->first().id, review)));
    EXPECT_EQ(*reviewCountOf(*m_case), (ReviewCount{3, 1, 0}));
}

TEST_F(BundleTest, NothingInItTellsWhereTheFilesLay)
{
    const auto files = filesOf(exported(QStringLiteral("bundle")));
    for (auto it = files.begin(); it != files.end(); ++it) {
        EXPECT_FALSE(it.value().contains("/somewhere/")) << it.key().toStdString();
        EXPECT_FALSE(it.value().contains(m_folder.path().toUtf8())) << it.key().toStdString();
    }
}

TEST_F(BundleTest, TheSameCaseGivesTheSameBytes)
{
    const auto first = filesOf(exported(QStringLiteral("one")));
    EXPECT_EQ(filesOf(exported(QStringLiteral("two"))), first);
    const QByteArray zip = readFile(exported(QStringLiteral("one.zip")));
    reopen();
    EXPECT_EQ(readFile(exported(QStringLiteral("two.zip"))), zip);
    EXPECT_EQ(filesOf(exported(QStringLiteral("three"))), first);
}

TEST_F(BundleTest, AZipVerifiesAndIsMadeFromAReadOnlyCaseToo)
{
    reopen(OpenMode::ReadOnly);
    const QString bundle = exported(QStringLiteral("bundle.zip"));
    EXPECT_EQ(problemsOf(bundle), QStringList());
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("*.part*")}), QStringList());
}

TEST_F(BundleTest, WithoutOriginalsTheirHashesStay)
{
    const QString bundle = exported(QStringLiteral("bundle"), {false});
    EXPECT_FALSE(QDir(bundle + QStringLiteral("/data/originals")).exists());
    EXPECT_TRUE(readFile(bundle + QStringLiteral("/data/documents.json"))
                    .contains(Sha256::of(m_bytes).hex().toUtf8()));
    EXPECT_EQ(problemsOf(bundle), QStringList());
}

TEST_F(BundleTest, AnEmptyCaseGivesAValidBundle)
{
    m_case.reset();
    auto empty = CaseFile::create(path(QStringLiteral("empty.ttcase")));
    ASSERT_TRUE(empty);
    ASSERT_TRUE(succeeded(exportBundle(**empty, path(QStringLiteral("empty")), {})));
    EXPECT_EQ(problemsOf(path(QStringLiteral("empty"))), QStringList());
    for (const QString &name :
         {QStringLiteral("documents"), QStringLiteral("findings"), QStringLiteral("notes")}) {
        const auto json =
            QJsonDocument::fromJson(readFile(path(QStringLiteral("empty/data/%1.json").arg(name))));
        EXPECT_TRUE(json[name].isArray()) << name.toStdString();
    }
}

TEST_F(BundleTest, AChangedByteAnywhereIsFound)
{
    const QString bundle = exported(QStringLiteral("bundle"));
    const auto files = filesOf(bundle);
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key() == u"bagit.txt") continue; // makes it no bundle: see below
        QByteArray bytes = it.value();
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        writeFile(bundle + u'/' + it.key(), bytes);
        EXPECT_FALSE(problemsOf(bundle).isEmpty()) << it.key().toStdString();
        writeFile(bundle + u'/' + it.key(), it.value());
    }
    EXPECT_EQ(problemsOf(bundle), QStringList());
}

TEST_F(BundleTest, MissingExtraAndShortenedFilesAreNamed)
{
    const QString bundle = exported(QStringLiteral("bundle"));
    const QString csv = bundle + QStringLiteral("/data/findings.csv");
    const QByteArray bytes = readFile(csv);
    writeFile(csv, bytes.chopped(1));
    expectProblem(bundle, QStringLiteral("data/findings.csv"));
    QFile::remove(csv);
    expectProblem(bundle, QStringLiteral("data/findings.csv"));
    writeFile(csv, bytes);
    writeFile(bundle + QStringLiteral("/data/.hidden"), "x");
    expectProblem(bundle, QStringLiteral("data/.hidden"));
    QFile::remove(bundle + QStringLiteral("/data/.hidden"));
    writeFile(bundle + QStringLiteral("/readme.txt"), "x");
    expectProblem(bundle, QStringLiteral("readme.txt"));
    QFile::remove(bundle + QStringLiteral("/readme.txt"));
    QFile::remove(bundle + QStringLiteral("/tagmanifest-sha256.txt"));
    expectProblem(bundle, QStringLiteral("tagmanifest-sha256.txt"));
}

TEST_F(BundleTest, ALinkInPlaceOfAFileIsNoFile)
{
    const QString bundle = exported(QStringLiteral("bundle"));
    const QString csv = bundle + QStringLiteral("/data/findings.csv");
    ASSERT_TRUE(QFile::rename(csv, path(QStringLiteral("outside.csv"))));
    ASSERT_TRUE(QFile::link(path(QStringLiteral("outside.csv")), csv));
    expectProblem(bundle, QStringLiteral("is a link"));
}

TEST_F(BundleTest, AnExchangedOriginalIsFoundEvenWithItsManifest)
{
    const QString bundle = exported(QStringLiteral("bundle"));
    const QByteArray hash = Sha256::of(m_bytes).hex().toLatin1();
    writeFile(bundle + QStringLiteral("/data/originals/") + QString::fromLatin1(hash) +
                  QStringLiteral(".pdf"),
              "forged");
    QByteArray manifest = readFile(bundle + QStringLiteral("/manifest-sha256.txt"));
    manifest.replace(hash + "  ", Sha256::of("forged").hex().toLatin1() + "  ");
    writeFile(bundle + QStringLiteral("/manifest-sha256.txt"), manifest);
    QByteArray tags = readFile(bundle + QStringLiteral("/tagmanifest-sha256.txt"));
    tags.replace(m_summary.manifest.hex().toLatin1(), Sha256::of(manifest).hex().toLatin1());
    writeFile(bundle + QStringLiteral("/tagmanifest-sha256.txt"), tags);
    expectProblem(bundle, QStringLiteral("does not hold the file that its name says"));
}

TEST_F(BundleTest, AShortenedLogIsFoundEvenWithItsManifest)
{
    const QString bundle = exported(QStringLiteral("bundle"));
    const QString log = bundle + QStringLiteral("/data/audit.log.jsonl");
    const QByteArray before = readFile(log);
    const QByteArray after = before.left(before.lastIndexOf('\n', before.size() - 2) + 1);
    writeFile(log, after);
    QByteArray manifest = readFile(bundle + QStringLiteral("/manifest-sha256.txt"));
    manifest.replace(Sha256::of(before).hex().toLatin1(), Sha256::of(after).hex().toLatin1());
    writeFile(bundle + QStringLiteral("/manifest-sha256.txt"), manifest);
    expectProblem(bundle, QStringLiteral("does not end where"));
}

TEST_F(BundleTest, WhatIsNoBundleIsRefused)
{
    EXPECT_EQ(verifyBundle(path(QStringLiteral("nothing"))).error().code, ErrorCode::NotFound);
    EXPECT_EQ(verifyBundle(m_folder.path()).error().code, ErrorCode::BadFormat);
    writeFile(path(QStringLiteral("x.zip")), "PK but no zip");
    EXPECT_EQ(verifyBundle(path(QStringLiteral("x.zip"))).error().code, ErrorCode::BadFormat);
    writeFile(path(QStringLiteral("y.zip")), {});
    EXPECT_FALSE(verifyBundle(path(QStringLiteral("y.zip"))));
    const QByteArray whole = readFile(exported(QStringLiteral("bundle.zip")));
    for (const qsizetype size : {whole.size() / 4, whole.size() / 2, whole.size() - 1}) {
        writeFile(path(QStringLiteral("cut.zip")), whole.left(size));
        EXPECT_FALSE(verifyBundle(path(QStringLiteral("cut.zip")))) << size;
    }
}

TEST_F(BundleTest, AChangedByteInAZipNeverPasses)
{
    const QByteArray whole = readFile(exported(QStringLiteral("bundle.zip")));
    for (qsizetype at = 0; at < whole.size(); at += 97) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        writeFile(path(QStringLiteral("bad.zip")), bytes);
        const auto report = verifyBundle(path(QStringLiteral("bad.zip")));
        if (!report || !report->problems.isEmpty()) continue;
        // What is left are the zip's own fields (times, versions, attributes): every file must be what it
        // was.
        EXPECT_EQ(report->files, m_summary.files) << at;
    }
}

TEST_F(BundleTest, NamesThatLeadOutsideAreProblemsAndNothingIsWritten)
{
    const QByteArray bagit = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    for (const QByteArray &name :
         {QByteArray("../evil.txt"), QByteArray("bag/../../evil.txt"), QByteArray("/evil.txt"),
          QByteArray("bag\\..\\evil.txt"), QByteArray("C:/evil.txt")}) {
        writeZip(path(QStringLiteral("slip.zip")), {{"bag/bagit.txt", bagit}, {name, "x"}});
        expectProblem(path(QStringLiteral("slip.zip")), QStringLiteral("evil.txt"));
    }
    writeZip(path(QStringLiteral("slip.zip")),
             {{"bag/bagit.txt", bagit},
              {"bag/manifest-sha256.txt", Sha256::of("x").hex().toLatin1() + "  data/../../evil.txt\n" +
                                              Sha256::of("x").hex().toLatin1() + "  /etc/passwd\n"}});
    expectProblem(path(QStringLiteral("slip.zip")), QStringLiteral("evil.txt"));
    expectProblem(path(QStringLiteral("slip.zip")), QStringLiteral("/etc/passwd"));
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("evil.txt"))));
}

TEST_F(BundleTest, AnExportNeverReplacesAnythingAndLeavesNothingBehind)
{
    writeFile(path(QStringLiteral("taken")), "mine");
    EXPECT_EQ(exportBundle(*m_case, path(QStringLiteral("taken")), {}).error().code, ErrorCode::Usage);
    EXPECT_EQ(readFile(path(QStringLiteral("taken"))), "mine");
    EXPECT_FALSE(exportBundle(*m_case, path(QStringLiteral("no/such/folder/bundle")), {}));
    StopSource stop;
    stop.request_stop();
    for (const QString &name : {QStringLiteral("stopped"), QStringLiteral("stopped.zip")})
        EXPECT_EQ(exportBundle(*m_case, path(name), {}, stop.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              (QStringList{QStringLiteral("story.ttcase"), QStringLiteral("story.ttcase.lock"),
                           QStringLiteral("taken")}));
}

TEST_F(BundleTest, CancellingHalfwayLeavesNothing)
{
    for (int i = 0; i < 5; ++i)
        add("document " + QByteArray::number(i), QStringLiteral("d%1.pdf").arg(i));
    StopSource stop;
    const auto summary =
        exportBundle(*m_case, path(QStringLiteral("half")), {}, stop.get_token(), [&](int done, int total) {
            EXPECT_EQ(total, 6);
            if (done == 3) stop.request_stop();
        });
    EXPECT_EQ(summary.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("half*")}), QStringList());
}
