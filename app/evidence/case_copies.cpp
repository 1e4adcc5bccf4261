// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/case_copies.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tt
{

namespace
{

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

/// What was said of two documents holds for all that count as them.
class SaidOfCopies final
{
public:
    explicit SaidOfCopies(const QVector<CopyDecision> &decisions)
        : m_ledger(decisions)
    {
        for (const CopyDecision &each : decisions) {
            if (each.action == CopyAction::Different && m_ledger.standing(each.id))
                m_different.insert(counted(each.document.value, each.other.value));
        }
    }

    [[nodiscard]] const CopyLedger &ledger() const { return m_ledger; }
    [[nodiscard]] bool isDecided(const DuplicateSuggestion &pair) const
    {
        const auto both = counted(pair.first, pair.second);
        return both.first == both.second || m_different.count(both) > 0;
    }

private:
    [[nodiscard]] std::pair<qint64, qint64> counted(qint64 one, qint64 other) const
    {
        return std::minmax({m_ledger.countedAs({one}).value, m_ledger.countedAs({other}).value});
    }

    CopyLedger m_ledger;
    std::set<std::pair<qint64, qint64>> m_different;
};

} // namespace

Result<CopyGathering> CopyGathering::begin(CaseFile &file)
{
    CopyGathering gathering;
    const auto records = file.documents();
    if (!records) return passOn(records);
    const auto kept = file.textPrints();
    if (!kept) return passOn(kept);
    const auto decisions = file.copyDecisions();
    if (!decisions) return passOn(decisions);
    gathering.m_records = *records;
    gathering.m_kept = *kept;
    gathering.m_question.decisions = *decisions;
    return gathering;
}

Result<TextPrint> CopyGathering::printOf(CaseFile &file, DocumentId id)
{
    if (const auto known = m_kept.constFind(id.value); known != m_kept.cend()) return *known;
    const auto texts = file.plainTexts(id);
    if (!texts) return passOn(texts);
    return m_made[id.value] = textPrintOf(*texts);
}

Result<void> CopyGathering::gather(CaseFile &file, int documents)
{
    for (const int end = std::min(total(), m_next + documents); m_next < end; ++m_next) {
        const DocumentRecord &record = m_records.at(m_next);
        if (record.pagesRead == 0 || record.analyserVersion.isEmpty()) continue;
        const auto print = printOf(file, record.id);
        if (!print) return passOn(print);
        const auto facts = factsOf(file, record);
        if (!facts) return passOn(facts);
        const auto looks = file.pageLooks(record.id);
        if (!looks) return passOn(looks);
        m_question.documents.append(printedDocumentOf(*facts, *print, *looks));
    }
    return {};
}

Result<void> CopyGathering::keep(CaseFile &file)
{
    if (file.info().readOnly) return {};
    return file.setTextPrints(std::exchange(m_made, {}));
}

Result<CopyQuestion> copyQuestion(CaseFile &file, const StopToken &stop,
                                  const std::function<void(int done, int total)> &progress)
{
    auto gathering = CopyGathering::begin(file);
    if (!gathering) return passOn(gathering);
    Result<void> gathered;
    while (gathered && gathering->done() < gathering->total() && !stop.stop_requested()) {
        if (progress) progress(gathering->done() + 1, gathering->total());
        gathered = gathering->gather(file, 1);
    }
    // Also when that was cancelled: the next time goes on from there.
    if (const Result<void> kept = gathering->keep(file); !kept) return passOn(kept);
    if (!gathered) return passOn(gathered);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, QStringLiteral("Looking for copies was cancelled."));
    return gathering->question();
}

QVector<DuplicateSuggestion> undecidedCopies(const CaseCopies &copies)
{
    const CopyLedger ledger(copies.decisions);
    QVector<DuplicateSuggestion> undecided;
    std::set<std::pair<qint64, qint64>> met;
    for (DuplicateSuggestion pair : copies.open) {
        if (pair.closeness != CopyCloseness::Likely) continue; // what both say tells them apart
        const auto counted =
            std::minmax({ledger.countedAs({pair.first}).value, ledger.countedAs({pair.second}).value});
        pair.first = counted.first;
        pair.second = counted.second;
        if (met.insert(counted).second) undecided.append(pair);
    }
    return undecided;
}

CaseCopies comparedCopies(const CopyQuestion &question)
{
    CaseCopies copies;
    copies.decisions = question.decisions;
    const SaidOfCopies said(question.decisions);
    for (const auto &[document, other] : said.ledger().copies().asKeyValueRange())
        copies.copies.insert(document, said.ledger().countedAs({other}).value);
    for (const DuplicateSuggestion &pair : nearDuplicates(question.documents))
        if (!said.isDecided(pair)) copies.open.append(pair);
    return copies;
}

Result<CaseCopies> copiesOf(CaseFile &file, const StopToken &stop,
                            const std::function<void(int done, int total)> &progress)
{
    const auto question = copyQuestion(file, stop, progress);
    if (!question) return passOn(question);
    return comparedCopies(*question);
}

} // namespace tt
