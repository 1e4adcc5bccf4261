// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entity_decisions.h"
#include "app/analysis/project_decisions.h"
#include "app/casefile/sql_files.h"
#include "tests/unit/casefile/case_samples.h"

#include <QFile>

using namespace tt;
using namespace tt::sample;

namespace
{

/// What the kept cases hold. Run with TT_KEEP_CASE=<file> to make one of the present schema, once, when the
/// schema is released.
void fill(CaseFile &file)
{
    QBuffer buffer;
    buffer.setData("%PDF-1.4 a made-up notice");
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    const auto added =
        file.addDocument(buffer, {QStringLiteral("公告.pdf"), QStringLiteral("/scans/公告.pdf"), {}});
    ASSERT_TRUE(succeeded(added));
    ASSERT_TRUE(succeeded(
        file.setOpened(added->id, {QStringLiteral("application/pdf"), {{595, 842}, {595, 842}}, {}})));
    ASSERT_TRUE(succeeded(file.setPageRead(
        {added->id, 0}, page({QStringLiteral("成交金额：20万元"), QStringLiteral("供应商：某某云公司")}),
        {QByteArray(PageLook::kBytes, '\x5a')})));
    ASSERT_TRUE(succeeded(
        file.setPageFailed({added->id, 1}, {ErrorCode::ReaderTimeout, QStringLiteral("Too slow."), {}})));
    ASSERT_TRUE(
        succeeded(file.setFindings(added->id,
                                   {amount(0, QStringLiteral("20万元"), 200000),
                                    mention(0, QStringLiteral("某某云"), QStringLiteral("cloud.example"))},
                                   QStringLiteral("award"), QStringLiteral("kept"))));
    Review review;
    review.state = ReviewState::Confirmed;
    review.by = QStringLiteral("reporter");
    ASSERT_TRUE(succeeded(file.setReview(FindingId{1}, review)));
    NoteRecord note;
    note.finding = {2};
    note.text = QStringLiteral("ask them");
    note.tags = {QStringLiteral("supplier")};
    ASSERT_TRUE(succeeded(file.addNote(note)));
    ASSERT_TRUE(succeeded(file.setPageLooked({added->id, 1}, true)));
    EntityDecision decision;
    decision.name = QStringLiteral("某某云");
    decision.other = QStringLiteral("某某云公司");
    ASSERT_TRUE(succeeded(file.addEntityDecision(decision)));
    ASSERT_TRUE(succeeded(file.setStar(MarkedObject::of(FindingId{2}), true)));
    ASSERT_TRUE(succeeded(file.correctText({added->id, 0}, {5, 2}, QStringLiteral("30"))));
    Provenance provenance;
    provenance.how = QStringLiteral("sent by a source");
    ASSERT_TRUE(succeeded(file.setProvenance(added->id, provenance)));
    ProjectDecision project;
    project.question = ProjectQuestion::NoBuyer;
    project.document = added->id.value;
    ASSERT_TRUE(succeeded(file.decideProject(project)));
    ASSERT_TRUE(succeeded(file.addLink({1}, {2}, QStringLiteral("same contract"))));
    ASSERT_TRUE(succeeded(file.undo()));
    ASSERT_TRUE(succeeded(file.addWatchlist(QStringLiteral("ours"), "id,name,aliases\n")));
    ASSERT_TRUE(succeeded(file.addWatchlist(QStringLiteral("ours"), "id,name,aliases\nx,X,某某云\n")));
}

/// `schema`: the one the case was made with; what came later is not in it.
void expectFilled(CaseFile &file, size_t schema)
{
    const auto documents = file.documents();
    ASSERT_TRUE(succeeded(documents));
    ASSERT_EQ(documents->size(), 1);
    EXPECT_EQ(documents->first().sha256, Sha256::of("%PDF-1.4 a made-up notice"));
    EXPECT_EQ(documents->first().pagesRead, 1);
    EXPECT_EQ(documents->first().pagesFailed, 1);
    const auto text = file.pageText({documents->first().id, 0});
    ASSERT_TRUE(succeeded(text));
    EXPECT_EQ(text->plainText(), QStringLiteral("成交金额：20万元\n供应商：某某云公司"));
    const auto findings = file.findings();
    ASSERT_TRUE(succeeded(findings));
    ASSERT_EQ(findings->size(), 2);
    EXPECT_EQ(std::get<AmountFacts>(findings->at(0).finding.facts).value, Decimal(200000));
    EXPECT_EQ(findings->at(0).review.state, ReviewState::Confirmed);
    const auto notes = file.notes();
    ASSERT_EQ(notes->size(), 1);
    EXPECT_EQ(notes->first().tags, QStringList{QStringLiteral("supplier")});
    const auto pages = file.pageConcerns({documents->first().id, false});
    ASSERT_TRUE(succeeded(pages));
    ASSERT_EQ(pages->size(), 2);
    for (const PageConcernRecord &page : *pages)
        EXPECT_EQ(page.lookedBy, schema >= 2 && page.key.page == 1 ? QStringLiteral("reporter") : QString());
    const auto decisions = file.entityDecisions();
    ASSERT_TRUE(succeeded(decisions));
    EXPECT_EQ(decisions->size(), schema >= 4 ? 1 : 0);
    EXPECT_EQ(file.marks()->size(), schema >= 5 ? 1 : 0);
    EXPECT_EQ(file.correctedTexts(documents->first().id)->first().contains(QStringLiteral("30万元")),
              schema >= 5);
    EXPECT_EQ(file.history()->size(), schema >= 8 ? 8 : schema >= 7 ? 7 : schema >= 5 ? 6 : 0);
    EXPECT_EQ(file.provenance(documents->first().id)->how,
              schema >= 7 ? QStringLiteral("sent by a source") : QString());
    EXPECT_EQ(file.projectDecisions()->size(), schema >= 8 ? 1 : 0);
    EXPECT_EQ(file.pageLooks(documents->first().id)->first().isEmpty(), schema < 7);
    EXPECT_EQ(file.editPosition()->redo.has_value(), schema >= 5);
    const auto lists = file.watchlists(true);
    ASSERT_TRUE(succeeded(lists));
    ASSERT_EQ(lists->size(), schema >= 3 ? 2 : 0);
    if (schema >= 3) {
        EXPECT_EQ(file.watchlists()->first().content, "id,name,aliases\nx,X,某某云\n");
    }
    const auto device = file.original(documents->first().id);
    ASSERT_TRUE(device);
    EXPECT_EQ((*device)->readAll(), "%PDF-1.4 a made-up notice");
    const auto report = file.check();
    ASSERT_TRUE(succeeded(report));
    EXPECT_EQ(report->problems, QStringList());
}

} // namespace

TEST(KeptCases, EveryReleasedSchemaStillOpensAndHoldsEverything)
{
    if (qEnvironmentVariableIsSet("TT_KEEP_CASE")) {
        const auto made = CaseFile::create(qEnvironmentVariable("TT_KEEP_CASE"));
        ASSERT_TRUE(succeeded(made));
        (*made)->setPerson(QStringLiteral("reporter"));
        fill(**made);
    }
    for (size_t schema = 1; schema <= sqlFiles().size(); ++schema) {
        const QString kept =
            QStringLiteral(TT_TEST_DATA "/cases/schema-%1.ttcase").arg(schema, 3, 10, QLatin1Char('0'));
        ASSERT_TRUE(QFile::exists(kept)) << "a released schema needs its kept case: " << kept.toStdString();
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("kept.ttcase"));
        ASSERT_TRUE(QFile::copy(kept, copy));
        ASSERT_TRUE(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        const auto file = CaseFile::open(copy, OpenMode::ReadWrite);
        ASSERT_TRUE(succeeded(file));
        expectFilled(**file, schema);
    }
}

TEST(KeptCases, AReleasedMigrationIsFrozen)
{
    // A change of the schema is a new file. Add its hash when it is released; never change one.
    const QStringList released = {
        QStringLiteral("0d7da193c291d229be8f39e1e14409da73d1d03be8a9149e112b71deeca4c571"),
        QStringLiteral("a9f8df3f917996ed4159e0d0dda78e1503085f9f34ad33b3944748e41eba2bba"),
        QStringLiteral("6943ce49d60482b218df8b48714bd67d6ac18f6ff95a7debdd37a3ad0a677021"),
        QStringLiteral("898802b99a63f8774d32132cfdf49acdfd318d7960e8f7efbe80fd974d1e234e"),
        QStringLiteral("ac5f3db549e71042b0c165c3e29685c0cc8c3b74ff35ae5298e62d12dba847c9"),
        QStringLiteral("6182a2d9676f29658d3dbcec1ce390b19312b4692f1ec09e17ce211a67c88dbe"),
        QStringLiteral("52a2e6afebd4a1cb11d4f58e78dacf81ed5ac2fb5d5133d624fd61a80c9b204a"),
        QStringLiteral("047fc364fcd1779037a9ff5270ee2412dbb3612f21d320cac6392689f5a308aa"),
    };
    ASSERT_EQ(static_cast<size_t>(released.size()), sqlFiles().size());
    for (qsizetype i = 0; i < released.size(); ++i)
        EXPECT_EQ(Sha256::of(sqlFiles()[static_cast<size_t>(i)].text).hex(), released[i])
            << sqlFiles()[static_cast<size_t>(i)].name;
}
