// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/case_copies.h"

#include <utility>

namespace tt
{

namespace
{

/// Fingerprints, those that were kept and those that are made now. The new ones go into the case together:
/// one transaction with its wait for the disk, not one a document.
class Prints final
{
public:
    Prints(CaseFile &file, QMap<qint64, TextPrint> kept)
        : m_file(file)
        , m_kept(std::move(kept))
    {
    }

    Result<TextPrint> of(DocumentId id)
    {
        if (const auto known = m_kept.constFind(id.value); known != m_kept.cend()) return *known;
        const auto texts = m_file.plainTexts(id);
        if (!texts) return passOn(texts);
        return m_made[id.value] = textPrintOf(*texts);
    }

    Result<void> keep()
    {
        if (m_file.info().readOnly) return {};
        return m_file.setTextPrints(std::exchange(m_made, {}));
    }

private:
    CaseFile &m_file;
    QMap<qint64, TextPrint> m_kept;
    QMap<qint64, TextPrint> m_made;
};

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

Result<QVector<PrintedDocument>> printedDocuments(CaseFile &file, const QVector<DocumentRecord> &records,
                                                  Prints &prints, const StopToken &stop,
                                                  const std::function<void(int done, int total)> &progress)
{
    QVector<PrintedDocument> documents;
    int done = 0;
    for (const DocumentRecord &record : records) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, QStringLiteral("Looking for copies was cancelled."));
        if (progress) progress(++done, static_cast<int>(records.size()));
        if (record.pagesRead == 0 || record.analyserVersion.isEmpty()) continue;
        const auto print = prints.of(record.id);
        if (!print) return passOn(print);
        const auto facts = factsOf(file, record);
        if (!facts) return passOn(facts);
        const auto looks = file.pageLooks(record.id);
        if (!looks) return passOn(looks);
        documents.append(printedDocumentOf(*facts, *print, *looks));
    }
    return documents;
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
    Prints prints(file, *kept);
    const auto documents = printedDocuments(file, *records, prints, stop, progress);
    // Also when that was cancelled: the next time goes on from there.
    if (const Result<void> written = prints.keep(); !written) return passOn(written);
    if (!documents) return passOn(documents);
    CaseCopies copies;
    copies.decisions = *decisions;
    const CopyLedger ledger(*decisions);
    for (const auto &[document, other] : ledger.copies().asKeyValueRange())
        copies.copies.insert(document, ledger.countedAs({other}).value);
    for (const DuplicateSuggestion &pair : nearDuplicates(*documents)) {
        const bool decided = ledger.areDifferent({pair.first}, {pair.second}) ||
                             ledger.countedAs({pair.first}) == ledger.countedAs({pair.second});
        if (!decided) copies.open.append(pair);
    }
    return copies;
}

} // namespace tt
