// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/tally_story.h"
#include "ui/models/evidence_row_model.h"

namespace tt
{

class FindingListModel;

/// What stands behind the numbers of a tally, as rows that open their pages. Cheap to make; holds what it is
/// given by reference.
class TallyRows final
{
public:
    TallyRows(const CaseTally &sums, const FindingListModel &findings)
        : m_sums(sums)
        , m_findings(findings)
    {
    }

    /// The members of a number of the story: for people a row for each of their projects.
    [[nodiscard]] QVector<EvidenceRow> behind(const StoryPiece &number) const;
    /// "7 entities named Amazon Web Services".
    [[nodiscard]] QString titleOf(const StoryPiece &number) const;
    /// The money whose figures are among these.
    [[nodiscard]] QVector<EvidenceRow> moneyOf(const QVector<FindingId> &figures) const;
    [[nodiscard]] QVector<EvidenceRow> reasons() const; ///< why the tally is not final
    [[nodiscard]] QVector<EvidenceRow> excluded() const;
    /// Every finding that a number of the story stands on, once: names, what they named, and money.
    [[nodiscard]] QVector<EvidenceRow> evidence() const;
    /// Those of them that nobody has looked at, or that read otherwise since.
    [[nodiscard]] QVector<EvidenceRow> unreviewed(const QVector<EvidenceRow> &evidence) const;

    /// A row that opens a finding and says who looked at it.
    [[nodiscard]] EvidenceRow rowOf(const QString &title, const QString &detail, const FindingRef &ref) const;
    /// The project's number, or the name of its first document.
    [[nodiscard]] QString calledOf(int project) const;

private:
    [[nodiscard]] QVector<EvidenceRow> members(const QVector<TallyMember> &members, StoryCount counts) const;
    [[nodiscard]] EvidenceRow memberRow(const TallyMember &member, int project, StoryCount counts) const;
    [[nodiscard]] QVector<EvidenceRow> documents() const;
    [[nodiscard]] QVector<EvidenceRow> projects() const;
    [[nodiscard]] QVector<EvidenceRow> money(TallyPart part, const QString &currency) const;
    [[nodiscard]] EvidenceRow moneyRow(const TallyAddend &addend) const;
    [[nodiscard]] QString projectText(const Project &project) const;

    const CaseTally &m_sums;
    const FindingListModel &m_findings;
};

} // namespace tt
