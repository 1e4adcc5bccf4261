// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/casefile/case_samples.h"

using namespace tt;
using namespace tt::sample;

namespace
{

const QString kRules1 = QStringLiteral("rules 1");
const QString kRules2 = QStringLiteral("rules 2");

PageRect moved(PageRect box, double dx, double dy) { return {box.x + dx, box.y + dy, box.w, box.h}; }

class FindingsTest : public CaseTest
{
protected:
    void SetUp() override
    {
        CaseTest::SetUp();
        m_document = addRead("pdf", {page({QStringLiteral("一")}), page({QStringLiteral("二")})});
    }

    void set(const QVector<Finding> &findings, const QString &version = kRules1)
    {
        ASSERT_TRUE(succeeded(m_case->setFindings(m_document, findings, QStringLiteral("award"), version)));
    }

    QVector<FindingRecord> all(const FindingFilter &filter = {})
    {
        const auto findings = m_case->findings(filter);
        EXPECT_TRUE(succeeded(findings));
        return findings ? *findings : QVector<FindingRecord>();
    }

    void review(FindingId id, ReviewState state)
    {
        Review review;
        review.state = state;
        review.note = QStringLiteral("seen on the page");
        ASSERT_TRUE(succeeded(m_case->setReview(id, review)));
    }

    DocumentId m_document;
    const PageRect m_box{0.5, 0.25, 0.125, 0.015625};
};

} // namespace

TEST_F(FindingsTest, EverythingComesBackAsItWasAfterReopening)
{
    Finding first = amount(0, QStringLiteral("20万元"), 200000);
    auto &facts = std::get<AmountFacts>(first.facts);
    facts.low = Decimal(100000);
    facts.high = Decimal::parse(u"200000.123456");
    facts.per = QStringLiteral("台·月");
    facts.flags = {QStringLiteral("unit_suspect")};
    Finding second = mention(1, QStringLiteral("AWS"), QStringLiteral("cloud.aws"));
    second.sameAs = 0;
    Finding party = second;
    party.range.begin = 60;
    party.sameAs = -1;
    party.facts = PartyFacts{QStringLiteral("buyer"), QStringLiteral("某大学")};
    Finding date = party;
    date.facts = DateFacts{QStringLiteral("publish"), QDate(2024, 5, 20)};
    Finding identifier = party;
    identifier.facts = IdentifierFacts{QStringLiteral("project_number"), QStringLiteral("XY-2024-001")};
    const QVector<Finding> given{first, second, party, date, identifier};
    set(given);
    reopen();
    const auto records = all();
    ASSERT_EQ(records.size(), given.size());
    for (int i = 0; i < given.size(); ++i) {
        Finding expected = given[i];
        expected.sameAs = -1;
        EXPECT_EQ(records[i].finding, expected) << i;
        EXPECT_EQ(records[i].document, m_document);
        EXPECT_EQ(records[i].documentName, QStringLiteral("scan.pdf"));
        EXPECT_EQ(*m_case->finding(records[i].id), records[i]);
    }
    EXPECT_EQ(records[1].sameAs, records[0].id);
    EXPECT_TRUE(records[0].sameAs.isNull());
    const auto document = m_case->document(m_document);
    EXPECT_EQ(document->findings, 5);
    EXPECT_EQ(document->amounts, 1);
    EXPECT_EQ(document->mentions, 1);
    EXPECT_EQ(document->noticeType, QStringLiteral("award"));
}

TEST_F(FindingsTest, AValueThatCouldNotBeReadBackIsRefusedAndTheLongestIsKept)
{
    Finding finding = amount(0, QStringLiteral("1"), 1);
    std::get<AmountFacts>(finding.facts).value = *Decimal::parse(QString(36, u'9'));
    set({finding});
    EXPECT_EQ(all().first().finding, finding);
    finding.facts = DateFacts{QStringLiteral("publish"), QDate()};
    EXPECT_EQ(m_case->setFindings(m_document, {finding}, {}, kRules2).error().code, ErrorCode::BadFormat);
    EXPECT_EQ(all().size(), 1);
}

TEST_F(FindingsTest, FiltersByPageTypeAndRepeats)
{
    Finding repeat = amount(1, QStringLiteral("20万元"), 200000);
    repeat.sameAs = 0;
    set({amount(0, QStringLiteral("20万元"), 200000),
         mention(0, QStringLiteral("AWS"), QStringLiteral("cloud.aws")), repeat});
    FindingFilter filter;
    filter.page = 0;
    EXPECT_EQ(all(filter).size(), 2);
    filter.type = QStringLiteral("amount");
    EXPECT_EQ(all(filter).size(), 1);
    filter.page.reset();
    EXPECT_EQ(all(filter).size(), 2);
    filter.includeRepeats = false;
    EXPECT_EQ(all(filter).size(), 1);
    filter.document = DocumentId{99};
    EXPECT_TRUE(all(filter).isEmpty());
}

TEST_F(FindingsTest, AFindingThatIsFoundAgainKeepsItsIdReviewAndNotes)
{
    set({amount(0, QStringLiteral("20万元"), 200000, m_box)});
    const FindingId id = all().first().id;
    review(id, ReviewState::Confirmed);
    NoteRecord note;
    note.finding = id;
    note.text = QStringLiteral("matches the contract");
    ASSERT_TRUE(succeeded(m_case->addNote(note)));
    // Another engine: spaces in the quote, a little moved, the text before it longer.
    Finding again = amount(0, QStringLiteral("20 万元"), 200000, moved(m_box, 0.02, 0.005));
    again.range.begin = 55;
    set({mention(0, QStringLiteral("AWS"), QStringLiteral("cloud.aws")), again}, kRules2);
    const auto records = all();
    ASSERT_EQ(records.size(), 2);
    EXPECT_EQ(records[1].id, id);
    EXPECT_EQ(records[1].review.state, ReviewState::Confirmed);
    EXPECT_EQ(records[1].review.by, QStringLiteral("reporter"));
    EXPECT_EQ(records[1].finding.quote, QStringLiteral("20 万元"));
    EXPECT_FALSE(records[1].changedSinceReview);
    EXPECT_EQ(m_case->notes(m_document)->first().finding, id);
}

TEST_F(FindingsTest, AnotherOccurrenceOfTheSameValueIsNotTheReviewedOne)
{
    const PageRect upper = m_box;
    const PageRect lower = moved(m_box, 0, 0.03); // the next line
    set({amount(0, QStringLiteral("20万元"), 200000, upper),
         amount(0, QStringLiteral("20万元"), 200000, lower)});
    const FindingId reviewed = all()[1].id;
    review(reviewed, ReviewState::Rejected);
    set({amount(0, QStringLiteral("20万元"), 200000, upper)}, kRules2);
    const auto records = all();
    ASSERT_EQ(records.size(), 2);
    EXPECT_NE(records[0].id, reviewed);
    EXPECT_EQ(records[0].review.state, ReviewState::Unreviewed);
    EXPECT_EQ(records[1].id, reviewed);
    EXPECT_TRUE(records[1].orphaned);
}

TEST_F(FindingsTest, ManyEqualFindingsKeepTheirOrder)
{
    QVector<Finding> column;
    for (int row = 0; row < 30; ++row)
        column.append(amount(0, QStringLiteral("100"), 100, moved(m_box, 0, 0.02 * row)));
    set(column);
    QVector<FindingId> before;
    for (const FindingRecord &record : all())
        before.append(record.id);
    for (Finding &finding : column)
        finding.boxes.first().y += 0.008;
    set(column, kRules2);
    QVector<FindingId> after;
    for (const FindingRecord &record : all())
        after.append(record.id);
    EXPECT_EQ(after, before);
}

TEST_F(FindingsTest, WhatAPersonTouchedIsKeptAsAnOrphanAndComesBack)
{
    const Finding reviewed = amount(0, QStringLiteral("20万元"), 200000);
    const Finding annotated = mention(0, QStringLiteral("AWS"), QStringLiteral("cloud.aws"));
    set({reviewed, annotated, amount(1, QStringLiteral("1元"), 1)});
    const auto before = all();
    review(before[0].id, ReviewState::Confirmed);
    NoteRecord note;
    note.finding = before[1].id;
    note.text = QStringLiteral("who is this?");
    ASSERT_TRUE(succeeded(m_case->addNote(note)));
    set({}, kRules2);
    auto records = all();
    ASSERT_EQ(records.size(), 2);
    for (const FindingRecord &record : records)
        EXPECT_TRUE(record.orphaned);
    EXPECT_TRUE(std::get<AmountFacts>(records[0].finding.facts).flags.contains(QStringLiteral("orphaned")));
    EXPECT_EQ(m_case->notes()->size(), 1);
    set({reviewed, annotated}, kRules1);
    records = all();
    ASSERT_EQ(records.size(), 2);
    EXPECT_EQ(records[0].id, before[0].id);
    EXPECT_EQ(records[1].id, before[1].id);
    EXPECT_FALSE(records[0].orphaned);
    EXPECT_EQ(std::get<AmountFacts>(records[0].finding.facts), std::get<AmountFacts>(reviewed.facts));
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST_F(FindingsTest, AnIdIsNeverGivenTwice)
{
    set({amount(0, QStringLiteral("20万元"), 200000)});
    const FindingId first = all().first().id;
    set({}, kRules2);
    set({amount(1, QStringLiteral("30万元"), 300000)});
    EXPECT_GT(all().first().id, first);
}

TEST_F(FindingsTest, AConfirmedClaimThatTheRulesNowReadOtherwiseSaysSo)
{
    set({amount(0, QStringLiteral("20万元"), 200000, m_box, AmountKind::Budget)});
    const FindingId id = all().first().id;
    review(id, ReviewState::Confirmed);
    EXPECT_FALSE(m_case->finding(id)->changedSinceReview);
    set({amount(0, QStringLiteral("20万元"), 200000, m_box, AmountKind::Ceiling)}, kRules2);
    EXPECT_EQ(m_case->finding(id)->review.state, ReviewState::Confirmed);
    EXPECT_TRUE(m_case->finding(id)->changedSinceReview);
    review(id, ReviewState::Confirmed);
    EXPECT_FALSE(m_case->finding(id)->changedSinceReview);
}

TEST_F(FindingsTest, ACorrectionNeedsAValueOfTheSameType)
{
    set({amount(0, QStringLiteral("20万元"), 200000)});
    const FindingId id = all().first().id;
    Review correction;
    correction.state = ReviewState::Corrected;
    EXPECT_EQ(m_case->setReview(id, correction).error().code, ErrorCode::Usage);
    correction.corrected = PartyFacts{QStringLiteral("buyer"), QStringLiteral("某大学")};
    EXPECT_EQ(m_case->setReview(id, correction).error().code, ErrorCode::Usage);
    AmountFacts facts;
    facts.value = *Decimal::parse(u"2000000.008");
    correction.corrected = facts;
    ASSERT_TRUE(succeeded(m_case->setReview(id, correction)));
    reopen();
    const auto record = m_case->finding(id);
    EXPECT_EQ(record->review.corrected, FindingFacts(facts));
    EXPECT_EQ(std::get<AmountFacts>(record->finding.facts).value, Decimal(200000)); // what was read stays
    EXPECT_EQ(m_case->document(m_document)->reviewed, 1);
    EXPECT_EQ(m_case->setReview(FindingId{99}, {}).error().code, ErrorCode::NotFound);
}

TEST_F(FindingsTest, DocumentsToAnalyseAreThoseOfAnotherVersionOrWithNewText)
{
    const DocumentId unread = add("another");
    EXPECT_EQ(*m_case->documentsToAnalyse(kRules1), QVector<DocumentId>{m_document});
    set({});
    EXPECT_TRUE(m_case->documentsToAnalyse(kRules1)->isEmpty());
    EXPECT_EQ(*m_case->documentsToAnalyse(kRules2), QVector<DocumentId>{m_document});
    ASSERT_TRUE(succeeded(m_case->setPageRead({m_document, 1}, page({QStringLiteral("新")}))));
    EXPECT_EQ(*m_case->documentsToAnalyse(kRules1), QVector<DocumentId>{m_document});
    EXPECT_FALSE(unread.isNull());
}

TEST_F(FindingsTest, NotesHaveExactlyOneAnchor)
{
    set({amount(0, QStringLiteral("20万元"), 200000)});
    const FindingId finding = all().first().id;
    NoteRecord onCase;
    onCase.text = QStringLiteral("call the university");
    NoteRecord onDocument = onCase;
    onDocument.document = m_document;
    NoteRecord onRegion = onDocument;
    onRegion.page = 1;
    onRegion.box = {0.1, 0.2, 0.3, 0.4};
    onRegion.quote = QStringLiteral("采购人");
    onRegion.tags = {QStringLiteral(" buyer "), QStringLiteral("check"), QStringLiteral("buyer"), QString()};
    NoteRecord onFinding = onCase;
    onFinding.finding = finding;
    for (NoteRecord *note : {&onCase, &onDocument, &onRegion, &onFinding}) {
        const auto id = m_case->addNote(*note);
        ASSERT_TRUE(succeeded(id));
        note->id = *id;
    }
    reopen();
    const auto notes = m_case->notes();
    ASSERT_EQ(notes->size(), 4);
    EXPECT_EQ(notes->at(2).box, onRegion.box);
    EXPECT_EQ(notes->at(2).page, 1);
    EXPECT_EQ(notes->at(2).tags, (QStringList{QStringLiteral("buyer"), QStringLiteral("check")}));
    EXPECT_EQ(notes->at(3).finding, finding);
    EXPECT_EQ(notes->at(3).document, m_document);
    EXPECT_EQ(notes->at(3).quote, QStringLiteral("20万元"));
    EXPECT_EQ(notes->at(0).by, QStringLiteral("reporter"));
    EXPECT_EQ(m_case->notes(m_document)->size(), 3);

    NoteRecord wrong = onCase;
    wrong.box = {0.1, 0.1, 0.1, 0.1};
    EXPECT_EQ(m_case->addNote(wrong).error().code, ErrorCode::Usage);
    wrong = {};
    EXPECT_EQ(m_case->addNote(wrong).error().code, ErrorCode::Usage);
    wrong = onCase;
    wrong.finding = {99};
    EXPECT_EQ(m_case->addNote(wrong).error().code, ErrorCode::NotFound);
}

TEST_F(FindingsTest, ChangingAndRemovingANoteLeavesItsWordsInTheLog)
{
    NoteRecord note;
    note.text = QStringLiteral("first words");
    note.id = *m_case->addNote(note);
    const NoteRecord before = m_case->notes()->first();
    note.text = QStringLiteral("second words");
    note.by = QStringLiteral("somebody else");
    ASSERT_TRUE(succeeded(m_case->updateNote(note)));
    const NoteRecord after = m_case->notes()->first();
    EXPECT_EQ(after.text, QStringLiteral("second words"));
    EXPECT_EQ(after.by, before.by);
    EXPECT_EQ(after.at, before.at);
    ASSERT_TRUE(succeeded(m_case->removeNote(note.id)));
    EXPECT_TRUE(m_case->notes()->isEmpty());
    EXPECT_EQ(m_case->updateNote(note).error().code, ErrorCode::NotFound);
    const auto log = m_case->auditLog();
    ASSERT_GE(log->size(), 3);
    const AuditEntry &edit = log->at(log->size() - 2);
    const AuditEntry &removal = log->last();
    EXPECT_EQ(edit.action, QStringLiteral("note_edit"));
    EXPECT_TRUE(edit.before.contains(QStringLiteral("first words")));
    EXPECT_EQ(removal.action, QStringLiteral("note_delete"));
    EXPECT_TRUE(removal.before.contains(QStringLiteral("second words")));
}
