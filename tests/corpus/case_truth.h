// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/case_plan.h"
#include "tests/corpus/notice.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>
#include <QVector>

#include <optional>

namespace tt::corpus
{

/// What one package comes to. Names of statuses and rungs are those of the command line's JSON.
struct PackageTruth {
    QString package;
    QString status;
    QString rung = QStringLiteral("none");
    QString currency = QStringLiteral("CNY");
    Decimal value;
    std::optional<Decimal> low; ///< set with `high`: disputed
    std::optional<Decimal> high;
};

/// What can be known of a purchase from the notices that certainly speak of it.
struct ProjectTruth {
    QString shape;
    QStringList numbers; ///< as printed
    QString buyer;
    QString agency;
    QStringList suppliers;
    QStringList proposed;
    QString status;
    QStringList files;
    QVector<PackageTruth> packages;
    QSet<QString> sought; ///< ids of US technology that it seeks or got
};

struct MoneyTruth {
    Decimal confirmed;
    Decimal disputedLow;
    Decimal disputedHigh;
    Decimal planned;
    Decimal cancelled;
    int unknownProjects = 0;
};

/// The story's numbers, of the projects that seek or got US technology.
struct CaseTally {
    QSet<QString> seeking;
    QMap<QString, QSet<QString>> naming; ///< by watch id
    QSet<QString> intermediaries;
    QMap<QString, MoneyTruth> money; ///< by currency
};

struct CaseTruth {
    quint64 seed = 0;
    int documents = 0;
    QVector<ProjectTruth> projects;
    QVector<std::pair<int, int>> suggestions; ///< projects that may be one
    CaseTally tally;
};

/// A notice with the name of its file.
struct CaseNotice {
    QString file; ///< "017.txt"
    int project = 0;
    int step = 0; ///< position in PlannedProject::notices
    Notice notice;
};

struct Case {
    PlannedCase plan;
    QVector<CaseNotice> notices; ///< by date, as a reporter would get them
    CaseTruth truth;
};

/// The plan, its notices and what is true of them. What a project is and costs comes from the plan alone;
/// which names of technology were printed, from the marks in the notices.
Case makeCase(quint64 seed, int projects);

QJsonObject toJson(const CaseTruth &truth);

} // namespace tt::corpus
