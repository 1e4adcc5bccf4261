// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/case_copies.h"

namespace tt
{

namespace
{

Result<TextPrint> printOf(CaseFile &file, DocumentId id, const QMap<qint64, TextPrint> &kept)
{
    if (const auto known = kept.constFind(id.value); known != kept.cend()) return *known;
    const auto texts = file.plainTexts(id);
    if (!texts) return passOn(texts);
    const TextPrint print = textPrintOf(*texts);
    if (!file.info().readOnly) {
        if (const Result<void> written = file.setTextPrint(id, print); !written) return passOn(written);
    }
    return print;
}

/// The document with what its findings say, people's corrections counted.
Result<AnalysedDocument> factsOf(CaseFile &file, const DocumentRecord &record)
{
    AnalysedDocument document;
    document.id = record.id.value;
    document.analysis.noticeType = record.noticeType;
    FindingFilter filter;
    filter.document = record.id;
    const auto findings = file.findings(filter);
    if (!findings) return passOn(findings);
    for (const FindingRecord &finding : *findings) {
        if (finding.orphaned || finding.review.state == ReviewState::Rejected) continue;
        document.analysis.findings.append(finding.finding);
        if (finding.review.corrected) document.analysis.findings.last().facts = *finding.review.corrected;
    }
    return document;
}

} // namespace

Result<CaseCopies> copiesOf(CaseFile &file, StopToken stop,
                            const std::function<void(int done, int total)> &progress)
{
    const auto records = file.documents();
    if (!records) return passOn(records);
    const auto kept = file.textPrints();
    if (!kept) return passOn(kept);
    const auto decisions = file.copyDecisions();
    if (!decisions) return passOn(decisions);
    QVector<PrintedDocument> documents;
    int done = 0;
    for (const DocumentRecord &record : *records) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("Looking for copies was cancelled."));
        if (progress) progress(++done, static_cast<int>(records->size()));
        if (record.pagesRead == 0 || record.analyserVersion.isEmpty()) continue;
        const auto print = printOf(file, record.id, *kept);
        if (!print) return passOn(print);
        const auto facts = factsOf(file, record);
        if (!facts) return passOn(facts);
        documents.append(printedDocumentOf(*facts, *print));
    }
    CaseCopies copies;
    copies.decisions = *decisions;
    const CopyLedger ledger(*decisions);
    for (const auto &[document, other] : ledger.copies().asKeyValueRange())
        copies.copies.insert(document, ledger.countedAs({other}).value);
    for (const DuplicateSuggestion &pair : nearDuplicates(documents)) {
        const bool decided = ledger.areDifferent({pair.first}, {pair.second}) ||
                             ledger.countedAs({pair.first}) == ledger.countedAs({pair.second});
        if (!decided) copies.open.append(pair);
    }
    return copies;
}

} // namespace tt
