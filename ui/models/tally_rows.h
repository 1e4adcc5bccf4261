// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/tally_story.h"
#include "ui/models/evidence_row_model.h"

namespace tt
{

class FindingListModel;

/// A finding that a number stands on, and in which project.
struct TallyEvidence {
    FindingRef ref;
    int project = 0; ///< position in ProjectBook::projects
};

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
    [[nodiscard]] QVector<EvidenceRow>
    reasons(const QString &code = {}) const; ///< why the tally is not final;
                                             ///< with a code only that kind
    [[nodiscard]] QVector<EvidenceRow> excluded() const;
    /// Every finding that a number of the story stands on, once: names, what they named, and money.
    [[nodiscard]] QVector<TallyEvidence> evidence() const;
    /// Those of them that nobody has looked at, or that read otherwise since.
    [[nodiscard]] QVector<TallyEvidence> unreviewed(const QVector<TallyEvidence> &evidence) const;
    /// A row for each finding that says what is to be looked at: "Buyer: 望潮大学".
    [[nodiscard]] QVector<EvidenceRow> findingRows(const QVector<TallyEvidence> &evidence) const;

    /// A row that opens a finding and says who looked at it.
    [[nodiscard]] EvidenceRow rowOf(const QString &title, const QString &detail, const FindingRef &ref) const;
    /// The project's number, or the name of its first document.
    [[nodiscard]] QString calledOf(int project) const;

private:
    [[nodiscard]] QVector<EvidenceRow> members(const QVector<TallyMember> &members, StoryCount counts) const;
    [[nodiscard]] EvidenceRow memberRow(const TallyMember &member, int project, StoryCount counts) const;
    [[nodiscard]] std::optional<FindingRef> placeOf(const TallyMember &member, int project,
                                                    StoryCount counts) const;
    [[nodiscard]] QVector<EvidenceRow> otherTechnologies() const;
    [[nodiscard]] QVector<EvidenceRow> documents() const;
    [[nodiscard]] QVector<EvidenceRow> projects() const;
    [[nodiscard]] QVector<EvidenceRow> money(TallyPart part, const QString &currency) const;
    [[nodiscard]] EvidenceRow moneyRow(const TallyAddend &addend) const;
    [[nodiscard]] QString projectText(const Project &project) const;

    const CaseTally &m_sums;
    const FindingListModel &m_findings;
};

} // namespace tt
