// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/contract_json.h"
#include "tests/unit/casefile/case_samples.h"

#include <QJsonArray>

using namespace tt;
using namespace tt::sample;

namespace
{

DocumentRecord document()
{
    DocumentRecord record;
    record.id = {3};
    record.name = QStringLiteral("scan.pdf");
    record.sha256 = Sha256::of("pdf");
    record.pages = 2;
    record.pagesRead = 1;
    record.pagesFailed = 1;
    record.state = DocumentState::Done;
    record.noticeType = QStringLiteral("award");
    return record;
}

FindingRecord finding(const Finding &what)
{
    FindingRecord record;
    record.id = {12};
    record.document = {3};
    record.documentName = QStringLiteral("scan.pdf");
    record.finding = what;
    return record;
}

/// Reads RFC 4180 back, as a spreadsheet would.
QVector<QStringList> readCsv(const QByteArray &csv)
{
    QVector<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\"") {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.last().append(cell);
            cell.clear();
        } else if (!quoted && c == u'\r' && text.mid(i + 1, 1) == u"\n") {
            rows.last().append(cell);
            cell.clear();
            rows.append(QStringList());
            ++i;
        } else {
            cell += c;
        }
    }
    if (rows.last().isEmpty()) rows.removeLast();
    return rows;
}

} // namespace

TEST(ContractJson, AFindingHasTheAgreedKeys)
{
    FindingRecord record = finding(amount(0, QStringLiteral("¥200,000.00"), 200000));
    record.sameAs = {11};
    const QJsonObject json = findingJson(record, document());
    EXPECT_EQ(json[u"id"].toInt(), 12);
    EXPECT_EQ(json[u"document"][u"id"].toInt(), 3);
    EXPECT_EQ(json[u"document"][u"name"].toString(), QStringLiteral("scan.pdf"));
    EXPECT_EQ(json[u"document"][u"sha256"].toString(), Sha256::of("pdf").hex());
    EXPECT_EQ(json[u"page"].toInt(), 1);
    EXPECT_EQ(json[u"boxes"].toArray(), (QJsonArray{QJsonArray{0.5, 0.25, 0.125, 0.015625}}));
    EXPECT_EQ(json[u"type"].toString(), QStringLiteral("amount"));
    EXPECT_EQ(json[u"quote"].toString(), QStringLiteral("¥200,000.00"));
    EXPECT_EQ(json[u"same_as"].toInt(), 11);
    EXPECT_EQ(json[u"amount"][u"value"].toString(), QStringLiteral("200000.00"));
    EXPECT_EQ(json[u"amount"][u"kind"].toString(), QStringLiteral("award"));
    EXPECT_TRUE(json[u"amount"][u"low"].isNull());
    EXPECT_EQ(json[u"reading"][u"verdict"].toString(), QStringLiteral("agreed"));
    EXPECT_EQ(json[u"reading"][u"readings"].toArray().size(), 1);
    EXPECT_EQ(json[u"review"][u"state"].toString(), QStringLiteral("unreviewed"));
    EXPECT_TRUE(json[u"review"][u"by"].isNull());
    EXPECT_TRUE(json[u"review"][u"at"].isNull());
}

TEST(ContractJson, OtherTypesCarryTheirOwnObjectInstead)
{
    const QJsonObject json =
        findingJson(finding(mention(2, QStringLiteral("AWS"), QStringLiteral("cloud.aws"))), document());
    EXPECT_EQ(json[u"page"].toInt(), 3);
    EXPECT_EQ(json[u"mention"][u"watch_id"].toString(), QStringLiteral("cloud.aws"));
    EXPECT_FALSE(json.contains(u"amount"));
    EXPECT_TRUE(json[u"same_as"].isNull());
}

TEST(ContractJson, ADocumentSaysHowFarItIsAndWhyItFailed)
{
    DocumentRecord record = document();
    QJsonObject json = documentJson(record);
    EXPECT_EQ(json[u"pages"].toInt(), 2);
    EXPECT_EQ(json[u"pages_read"].toInt(), 1);
    EXPECT_EQ(json[u"pages_failed"].toInt(), 1);
    EXPECT_EQ(json[u"status"].toString(), QStringLiteral("done"));
    EXPECT_EQ(json[u"notice_type"].toString(), QStringLiteral("award"));
    EXPECT_TRUE(json[u"error"].isNull());
    record.state = DocumentState::Failed;
    record.error = Error{ErrorCode::Encrypted, QStringLiteral("It needs a password."), {}};
    json = documentJson(record);
    EXPECT_EQ(json[u"status"].toString(), QStringLiteral("failed"));
    EXPECT_EQ(json[u"error"][u"code"].toString(), QStringLiteral("encrypted"));
}

TEST(FindingsCsv, ReadsBackWhateverTheCellsHold)
{
    Finding tricky = amount(1, QStringLiteral("金额,\"二十\"\n万元"), 200000);
    const QVector<FindingRecord> findings{
        finding(tricky), finding(mention(0, QStringLiteral("AWS"), QStringLiteral("cloud.aws")))};
    const auto rows = readCsv(findingsCsv(findings, {document()}));
    ASSERT_EQ(rows.size(), 3);
    for (const QStringList &row : rows)
        EXPECT_EQ(row.size(), rows[0].size());
    const auto cell = [&](int row, const QString &column) { return rows[row][rows[0].indexOf(column)]; };
    EXPECT_EQ(cell(1, QStringLiteral("quote")), tricky.quote);
    EXPECT_EQ(cell(1, QStringLiteral("value")), QStringLiteral("200000.00"));
    EXPECT_EQ(cell(1, QStringLiteral("page")), QStringLiteral("2"));
    EXPECT_EQ(cell(1, QStringLiteral("sha256")), Sha256::of("pdf").hex());
    EXPECT_EQ(cell(2, QStringLiteral("watch_id")), QStringLiteral("cloud.aws"));
    EXPECT_EQ(cell(2, QStringLiteral("value")), QString());
}

TEST(FindingsCsv, NoCellIsTakenForAFormula)
{
    for (const QString &text : {QStringLiteral("=1+1"), QStringLiteral("+A1"), QStringLiteral("-A1"),
                                QStringLiteral("@SUM(A1)"), QStringLiteral("\t=1"), QStringLiteral("\r=1"),
                                QStringLiteral("＝1"), QStringLiteral("=HYPERLINK(\"http://x\",\"y\")")}) {
        const QString cell = QString::fromUtf8(csvCell(text));
        EXPECT_TRUE(cell.startsWith(u'\'') || cell.startsWith(QStringLiteral("\"'"))) << cell.toStdString();
    }
    EXPECT_EQ(csvCell(QStringLiteral("-12.50")), "-12.50");
    EXPECT_EQ(csvCell(QStringLiteral("plain")), "plain");
    EXPECT_EQ(csvCell(QString()), "");
}

TEST(FindingsCsv, TheByteOrderMarkIsAChoice)
{
    EXPECT_TRUE(findingsCsv({}, {}, CsvStart::ByteOrderMark).startsWith("\xEF\xBB\xBFid,"));
    EXPECT_TRUE(findingsCsv({}, {}).startsWith("id,"));
}
