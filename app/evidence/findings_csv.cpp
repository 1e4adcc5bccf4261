// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/contract_json.h"

#include "app/casefile/audit_chain.h"

#include <QHash>
#include <QJsonDocument>

namespace tt
{

namespace
{

constexpr const char *kColumns[] = {
    "id",
    "document_id",
    "document",
    "sha256",
    "page",
    "type",
    "quote",
    "value",
    "low",
    "high",
    "currency",
    "kind",
    "per",
    "unit_source",
    "approx",
    "package",
    "watch_id",
    "name",
    "category",
    "home",
    "polarity",
    "certainty",
    "ocr_folded",
    "role",
    "flags",
    "same_as",
    "verdict",
    "confidence",
    "review",
    "reviewed_by",
    "reviewed_at",
    "review_note",
    "corrected",
    "orphaned",
    "context",
    "export_control_status",
    "export_control_date",
    "export_control_source",
    "export_control_confidence",
    "export_control_as_of",
    "export_control_reason",
    "implied_by",
    "implied_count",
    "meaning",
};

using Cells = QHash<QByteArray, QString>;

QString decimalText(const std::optional<Decimal> &value) { return value ? value->toString() : QString(); }
QString yesNo(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }

struct FactCells {
    Cells &cells;

    void operator()(const AmountFacts &amount) const
    {
        cells["value"] = amount.value.toString();
        cells["low"] = decimalText(amount.low);
        cells["high"] = decimalText(amount.high);
        cells["currency"] = amount.currency;
        cells["kind"] = kindName(amount.kind);
        cells["per"] = amount.per;
        cells["unit_source"] = unitSourceName(amount.unitSource);
        cells["approx"] = amount.approx;
        cells["package"] = amount.package;
        cells["flags"] = amount.flags.join(u' ');
    }
    void operator()(const MentionFacts &mention) const
    {
        cells["watch_id"] = mention.watchId;
        cells["name"] = mention.name;
        cells["category"] = mention.category;
        cells["home"] = mention.home;
        cells["polarity"] = polarityName(mention.polarity);
        cells["certainty"] = certaintyName(mention.certainty);
        cells["ocr_folded"] = yesNo(mention.ocrFolded);
        cells["flags"] = mention.flags.join(u' ');
        cells["meaning"] = mention.meaning;
        cells["export_control_reason"] = mention.controlReason;
        cells["export_control_as_of"] = mention.noticeDate.toString(Qt::ISODate);
        if (mention.control) {
            cells["export_control_status"] = mention.control->status;
            cells["export_control_date"] = mention.control->date.toString(Qt::ISODate);
            cells["export_control_source"] = mention.control->source;
            cells["export_control_confidence"] = mention.control->confidence;
        }
        if (mention.impliedBy) {
            cells["implied_by"] = mention.impliedBy->watchId;
            if (mention.impliedBy->count > 0)
                cells["implied_count"] = QString::number(mention.impliedBy->count);
        }
    }
    void operator()(const PartyFacts &party) const
    {
        cells["role"] = party.role;
        cells["name"] = party.name;
    }
    void operator()(const DateFacts &date) const
    {
        cells["role"] = date.role;
        cells["value"] = date.value.toString(Qt::ISODate);
    }
    void operator()(const IdentifierFacts &identifier) const
    {
        cells["role"] = identifier.role;
        cells["value"] = identifier.value;
    }
};

Cells cellsOf(const FindingRecord &record, const DocumentRecord &document)
{
    const Finding &finding = record.finding;
    Cells cells;
    cells["id"] = QString::number(record.id.value);
    cells["document_id"] = QString::number(record.document.value);
    cells["document"] = record.documentName;
    cells["sha256"] = document.sha256.hex();
    cells["page"] = QString::number(finding.page + 1);
    cells["type"] = findingTypeName(finding.facts);
    cells["quote"] = finding.quote;
    cells["context"] = finding.context;
    if (!record.sameAs.isNull()) cells["same_as"] = QString::number(record.sameAs.value);
    cells["verdict"] = verdictName(finding.reading.verdict);
    cells["confidence"] = QString::number(static_cast<double>(finding.reading.confidence), 'f', 4);
    cells["review"] = reviewStateName(record.review.state);
    cells["reviewed_by"] = record.review.by;
    if (record.review.at.isValid()) cells["reviewed_at"] = auditTime(record.review.at);
    cells["review_note"] = record.review.note;
    if (record.review.corrected)
        cells["corrected"] = QString::fromUtf8(
            QJsonDocument(factsToJson(*record.review.corrected)).toJson(QJsonDocument::Compact));
    cells["orphaned"] = yesNo(record.orphaned);
    std::visit(FactCells{cells}, finding.facts);
    return cells;
}

bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty() || !QStringView(u"=+-@\t\r＝＋－＠").contains(text[0])) return false;
    return !Decimal::parse(text).has_value(); // -12.50 is a number, and harmless as one
}

} // namespace

QByteArray csvCell(const QString &text)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    const bool quote =
        cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (quote) cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell.toUtf8();
}

QByteArray findingsCsvHead(CsvStart start)
{
    QByteArrayList head;
    for (const char *column : kColumns)
        head.append(column);
    return (start == CsvStart::ByteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + head.join(',') +
           "\r\n";
}

QByteArray findingsCsvRow(const FindingRecord &finding, const DocumentRecord &document)
{
    const Cells cells = cellsOf(finding, document);
    QByteArrayList row;
    for (const char *column : kColumns)
        row.append(csvCell(cells.value(column)));
    return row.join(',') + "\r\n";
}

QByteArray findingsCsv(const QVector<FindingRecord> &findings, const QVector<DocumentRecord> &documents,
                       CsvStart start)
{
    QHash<DocumentId, DocumentRecord> byId;
    for (const DocumentRecord &document : documents)
        byId.insert(document.id, document);
    QByteArray csv = findingsCsvHead(start);
    for (const FindingRecord &finding : findings)
        csv += findingsCsvRow(finding, byId.value(finding.document));
    return csv;
}

} // namespace tt
