// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/facts.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace tt::corpus
{

/// What a notice does to its project.
enum class Step {
    Intention,
    Tender,
    SingleSource,
    Correction,
    Candidates,
    Award,
    Failed,     ///< nobody could be chosen
    Terminated, ///< the buyer called it off
    Contract,
    Settlement
};

/// How a project speaks of US technology.
enum class Stance {
    Sought,  ///< its own subject
    Negated, ///< only by "must not", "no worse than", "earlier projects"
    Decoy,   ///< only by words that look like names
    NotAtAll
};

/// One package; a project without packages has one whose name is empty. Everything that notices of the chain
/// print of its money, and nothing that they do not.
struct PlannedPackage {
    QString name;
    Body supplier;
    std::optional<Decimal> planned; ///< the budget that counts: after corrections, of the last round
    std::optional<Decimal> provisional;
    std::optional<Decimal> award;
    std::optional<Decimal> awardOther; ///< the sum in words where it differs from `award`
    std::optional<Decimal> contract;
    std::optional<Decimal> settlement;
    QString contractCurrency = QStringLiteral("CNY");
    bool cancelled = false; ///< failed or terminated, and not taken up again
};

struct PlannedNotice {
    Step step = Step::Tender;
    QDate date;
    QString number;             ///< as this notice prints it; empty: it names none
    QString package;            ///< the only package it speaks of; empty: all
    QString otherNumber;        ///< another number of the same project that it names
    QString otherLabel;         ///< "原项目编号", "代理机构编号"
    QStringList failed;         ///< packages that this award calls failed
    bool packageUnsaid = false; ///< of a package, but only its supplier tells of which
    Decimal budget;             ///< as it stood then, of a project without packages
    Decimal budgetBefore;       ///< corrections only
    bool apart = false;         ///< nothing certain joins it to its project: a program may only suggest it
    bool onlyNumber = false;    ///< names neither buyer nor money
    bool second = false;        ///< of the second round
    bool loser = false;         ///< candidates: the first of the list does not win in the end
};

struct PlannedProject {
    QString shape; ///< the kind of chain, for messages
    Facts facts;
    Stance stance = Stance::Sought;
    QVector<PlannedPackage> packages;
    QVector<PlannedNotice> notices; ///< by date
    Body otherCandidate;            ///< PlannedNotice::loser
    bool ratesOnly = false;         ///< the award names rates, no sum
    bool agencyInTitle = false;
};

struct PlannedCase {
    quint64 seed = 0;
    QVector<PlannedProject> projects;
};

/// `projects` projects, every shape of chain at least once when there is room. The same seed gives the same
/// case; no two projects of one buyer are about the same thing.
PlannedCase drawCase(quint64 seed, int projects);

/// A project's number in another dress: blanks, dashes, brackets, full width, "（二次）" and "包2" are the
/// caller's.
QString dressedNumber(const QString &number, Rng &rng);

} // namespace tt::corpus
