// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analyser.h"
#include "app/analysis/finding.h"
#include "app/analysis/project_decisions.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <compare>
#include <optional>

namespace tt
{

/// A document as linking sees it. `id` is the caller's: results name documents by it.
struct AnalysedDocument {
    qint64 id = 0;
    QString name;
    DocumentAnalysis analysis;
    bool complete = true; ///< false: pages of it are still unread or failed
};

/// Where a finding of the input stands.
struct FindingRef {
    qint64 document = 0;
    int index = 0; ///< in that document's findings
    auto operator<=>(const FindingRef &) const = default;
};

/// What the chain of notices has come to; the latest decides, and an award or contract needs no notice before
/// it.
enum class ProjectStatus { Unknown, Planned, Awarded, Contracted, Terminated };
QString projectStatusName(ProjectStatus status); ///< unknown, planned, awarded, contracted, terminated

/// The rungs of money, the highest counts: settlement > contract > award > provisional award > budget or
/// ceiling.
enum class Rung { None, Planned, Provisional, Award, Contract, Settlement };
QString rungName(Rung rung);

/// The money of one rung: the figures of the latest document that names any.
struct RungMoney {
    Rung rung = Rung::None;
    QString currency;
    Decimal value;
    std::optional<Decimal> low; ///< set with `high` when the figure is disputed
    std::optional<Decimal> high;
    QVector<FindingRef> evidence; ///< the figure and its repetitions

    bool operator==(const RungMoney &) const = default;
};

/// What one package of a project comes to.
struct PackageMoney {
    QString package; ///< empty: the project as a whole
    ProjectStatus status = ProjectStatus::Unknown;
    Rung rung = Rung::None;
    QString currency;
    Decimal value;              ///< of the rung
    std::optional<Decimal> low; ///< set with `high` when the figure is disputed
    std::optional<Decimal> high;
    QVector<FindingRef> evidence; ///< the figure and its repetitions
    QVector<RungMoney> rungs;     ///< ascending; the last is what counts

    bool operator==(const PackageMoney &) const = default;
};

/// A figure that does not count, and why: "lower_rung", "earlier_notice", "losing_bid", "unit_price" …
struct LeftOutFigure {
    FindingRef figure;
    QString reason;
    bool operator==(const LeftOutFigure &) const = default;
};

/// Documents that speak of one purchase. Built only from equal numbers (of the project, of the agency's file,
/// of the contract), one of which may be a back reference to an earlier notice, and from what a person said;
/// anything weaker is a suggestion for a person.
struct Project {
    QString number;      ///< as printed first; empty for documents without a number
    QStringList numbers; ///< all it goes by, as printed first
    QStringList rounds;  ///< "二次", "重新招标": marks behind its numbers, in the order of the notices
    QString name;
    QStringList buyers; ///< printed names, first seen first
    QStringList agencies;
    QStringList suppliers;
    QStringList proposedSuppliers;
    ProjectStatus status = ProjectStatus::Unknown;
    QVector<qint64> documents; ///< in the order of their notice dates
    QVector<PackageMoney> money;
    QVector<FindingRef> mentions;   ///< named or implied, look-alikes left out
    QVector<FindingRef> lookalikes; ///< what reads like a watch-list name and most likely is another thing
    QVector<FindingRef> parties;    ///< every place that names a party
    QVector<LeftOutFigure> leftOut; ///< in the order of the documents
    QStringList doubts;             ///< codes of what only a person can settle: "figure_without_package",
                                    ///< "buyers_differ", "decisions_contradict"; answered ones as well
    QVector<ProjectDecision> questions; ///< the doubts, and no_buyer, that nobody answered yet

    bool operator==(const Project &) const = default;
};

/// Two projects that may be one. Never joined without a person.
struct LinkSuggestion {
    int first = 0; ///< position in ProjectBook::projects, below `second`
    int second = 0;
    QString reason; ///< same_buyer_and_similar_name, same_name, number_looks_alike, number_with_suffix
    bool operator==(const LinkSuggestion &) const = default;
};

/// An answer that stands, and what it is about.
struct SettledQuestion {
    ProjectDecision decision;
    int project = 0; ///< position in ProjectBook::projects
    int other = -1;  ///< of two that are kept apart, the other
    bool operator==(const SettledQuestion &) const = default;
};

struct ProjectBook {
    QVector<Project> projects;
    QVector<LinkSuggestion> suggestions; ///< that nobody answered yet
    QVector<SettledQuestion> settled;    ///< answers that stand, in the order in which they were given
};

/// A pure function of the documents and of what a person said: the same documents in any order give the same
/// projects. Answers about documents that are not among them say nothing. Documents that a person called
/// different and that are one project all the same give it the doubt "decisions_contradict".
ProjectBook linkProjects(const QVector<AnalysedDocument> &documents,
                         const QVector<ProjectDecision> &decisions = {});

} // namespace tt
