// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/case_tally.h"

#include "app/evidence/case_copies.h"

namespace tt
{

FindingNames CaseTally::names() const
{
    return [this](const FindingRef &ref) { return documents.numberOf(ref); };
}

FindingId CaseTally::idOf(const FindingRef &ref) const
{
    return documents.ids.value(ref.document).value(ref.index);
}

const Finding *CaseTally::finding(const FindingRef &ref) const
{
    const AnalysedDocument *of = document(ref.document);
    if (of == nullptr || ref.index < 0 || ref.index >= of->analysis.findings.size()) return nullptr;
    return &of->analysis.findings[ref.index];
}

const AnalysedDocument *CaseTally::document(qint64 id) const
{
    const auto position = positions.constFind(id);
    return position == positions.cend() ? nullptr : &documents.documents[*position];
}

CaseTally caseTallyOf(CaseDocuments documents, TallyScope scope)
{
    CaseTally out;
    out.scope = scope;
    out.documents = std::move(documents);
    const QVector<AnalysedDocument> &counted = out.documents.documents;
    for (qsizetype i = 0; i < counted.size(); ++i)
        out.positions.insert(counted[i].id, static_cast<int>(i));
    out.book = linkProjects(counted, out.documents.decisions);
    out.tally = tallyOf(counted, out.book, scope);
    explainMembers(out.tally, out.documents.entities);
    out.tally.unread = static_cast<int>(out.documents.unread.size());
    for (const CaseDocuments::Unread &each : std::as_const(out.documents.unread))
        out.tally.block({QStringLiteral("unread_document"), each.name, {each.name}, -1, each.document, {}});
    out.tally.excluded += out.documents.copies;
    return out;
}

Result<CaseTally> caseTallyOf(CaseFile &file, TallyScope scope)
{
    auto documents = documentsOf(file);
    if (!documents) return passOn(documents);
    return caseTallyOf(std::move(*documents), scope);
}

void keepOpenForCopies(CaseTally &sums, const QVector<DuplicateSuggestion> &undecided)
{
    // Two documents may have one name.
    const auto called = [](const AnalysedDocument &document) {
        return QStringLiteral("%1 (document %2)").arg(document.name).arg(document.id);
    };
    for (const DuplicateSuggestion &each : undecided) {
        const AnalysedDocument *first = sums.document(each.first);
        const AnalysedDocument *second = sums.document(each.second);
        if (first == nullptr || second == nullptr) continue;
        TallyBlock block;
        block.code = QStringLiteral("possible_copy");
        block.what = QStringLiteral("%1 / %2").arg(called(*first), called(*second));
        block.about = {first->name, second->name};
        block.document = each.first;
        sums.tally.block(block);
    }
}

Result<CaseTally> wholeTallyOf(CaseFile &file, TallyScope scope)
{
    auto sums = caseTallyOf(file, scope);
    if (!sums) return sums;
    const auto copies = copiesOf(file);
    if (!copies) return passOn(copies);
    keepOpenForCopies(*sums, undecidedCopies(*copies));
    return sums;
}

} // namespace tt
