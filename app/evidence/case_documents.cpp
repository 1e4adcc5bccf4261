// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/case_documents.h"

namespace tt
{

namespace
{

/// Doubts that a person settles by looking at the page.
bool isDoubt(const QString &flag)
{
    return flag.startsWith(u"mismatch") || flag.startsWith(u"incomplete_") || flag == u"unit_suspect" ||
           flag == u"ambiguous_number" || flag == u"needs_review" || flag == u"ocr_repaired";
}

/// The finding as the person left it.
Finding decided(const FindingRecord &record)
{
    Finding finding = record.finding;
    const ReviewState state = record.review.state;
    if (state == ReviewState::Corrected && record.review.corrected) finding.facts = *record.review.corrected;
    if (state != ReviewState::Corrected && state != ReviewState::Confirmed) return finding;
    // What was confirmed is not what is found now: nobody has looked at this.
    if (state == ReviewState::Confirmed && record.changedSinceReview) return finding;
    finding.reading.verdict = Verdict::Agreed;
    if (auto *amount = std::get_if<AmountFacts>(&finding.facts)) amount->flags.removeIf(isDoubt);
    if (auto *mention = std::get_if<MentionFacts>(&finding.facts)) mention->ocrFolded = false;
    return finding;
}

ProjectDecision countedAs(ProjectDecision said, const CopyLedger &copies)
{
    said.document = copies.countedAs({said.document}).value;
    if (said.other != 0) said.other = copies.countedAs({said.other}).value;
    return said;
}

} // namespace

QJsonValue CaseDocuments::numberOf(const FindingRef &ref) const
{
    return static_cast<qint64>(ids.value(ref.document).value(ref.index).value);
}

Result<CaseDocuments> documentsOf(CaseFile &file)
{
    const auto records = file.documents();
    if (!records) return passOn(records);
    const auto copyDecisions = file.copyDecisions();
    if (!copyDecisions) return passOn(copyDecisions);
    const CopyLedger copies(*copyDecisions);
    CaseDocuments out;
    for (const DocumentRecord &record : *records) {
        if (const DocumentId counted = copies.countedAs(record.id); counted != record.id) {
            out.copies.append(
                {-1, record.name, QStringLiteral("duplicate_of: document %1").arg(counted.value), {}});
            continue;
        }
        if (record.pagesRead == 0) {
            out.unread.append({record.id.value, record.name});
            continue;
        }
        FindingFilter filter;
        filter.document = record.id;
        const auto findings = file.findings(filter);
        if (!findings) return passOn(findings);
        AnalysedDocument document;
        document.id = record.id.value;
        document.name = record.name;
        document.analysis.noticeType = record.noticeType;
        document.complete =
            record.pages > 0 && record.pagesRead == record.pages && !record.analyserVersion.isEmpty();
        QVector<FindingId> &ids = out.ids[record.id.value];
        QVector<FindingId> repeats;
        for (const FindingRecord &finding : *findings) {
            const bool rejected =
                finding.review.state == ReviewState::Rejected && !finding.changedSinceReview;
            if (finding.orphaned || rejected) continue;
            document.analysis.findings.append(decided(finding));
            ids.append(finding.id);
            repeats.append(finding.sameAs);
        }
        for (qsizetype i = 0; i < repeats.size(); ++i)
            document.analysis.findings[i].sameAs =
                repeats[i].isNull() ? -1 : static_cast<int>(ids.indexOf(repeats[i]));
        out.documents.append(document);
    }
    const auto said = file.projectDecisions();
    if (!said) return passOn(said);
    for (const ProjectDecision &each : *said)
        out.decisions.append(countedAs(each, copies));
    const auto decisions = file.entityDecisions();
    if (!decisions) return passOn(decisions);
    out.entities = EntityBook(out.documents, *decisions);
    renameParties(out.documents, out.entities);
    return out;
}

} // namespace tt
