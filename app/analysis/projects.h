// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analyser.h"
#include "app/analysis/finding.h"

#include <QString>
#include <QStringList>
#include <QVector>

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
    bool operator==(const FindingRef &) const = default;
};

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

/// Documents that speak of one purchase. Built only from equal project numbers; anything weaker is a
/// suggestion for a person.
struct Project {
    QString number; ///< as printed first; empty for a document without a number
    QString name;
    QStringList buyers; ///< printed names, first seen first
    QStringList agencies;
    QStringList suppliers;
    QStringList proposedSuppliers;
    ProjectStatus status = ProjectStatus::Unknown;
    QVector<qint64> documents; ///< in the order of their notice dates
    QVector<PackageMoney> money;
    QVector<FindingRef> mentions; ///< named or implied, look-alikes left out

    bool operator==(const Project &) const = default;
};

/// Two projects that may be one: the same buyer and nearly the same name under two numbers. Never joined
/// without a person.
struct LinkSuggestion {
    int first = 0;
    int second = 0;
    QString reason;
    bool operator==(const LinkSuggestion &) const = default;
};

struct ProjectBook {
    QVector<Project> projects;
    QVector<LinkSuggestion> suggestions;
};

/// A pure function of the documents: the same input in any order gives the same projects.
ProjectBook linkProjects(const QVector<AnalysedDocument> &documents);

} // namespace tt
