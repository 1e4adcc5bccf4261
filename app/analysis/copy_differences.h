// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analyser.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace tt
{

/// What two documents both say, and say otherwise.
enum class CopyDifference { Kind, Number, Package, Supplier, Sum, Date };
QString copyDifferenceName(CopyDifference difference); ///< kind, number, package, supplier, sum, date

/// A fact of a document, to be compared with those of another: within its role.
struct PrintedFact {
    QString role; ///< of numbers and dates: what they are of; else empty
    QString value;
    bool sure = true; ///< false for a sum or a day whose readings differ, or that could not be wholly read
    QStringList otherwise = {}; ///< of a sum whose readings differ: what each of them says
    bool operator==(const PrintedFact &) const = default;
};

/// What tells one notice from another that was made with the same form.
struct PrintedFacts {
    QString noticeType;
    QVector<PrintedFact> numbers; ///< of projects, plans and contracts
    QVector<PrintedFact> amounts; ///< value and currency, as printed in the contract's JSON
    QVector<PrintedFact> dates;
    QStringList suppliers;
    QStringList packages;
    bool operator==(const PrintedFacts &) const = default;
};

/// Of an analysed document, as people left it.
PrintedFacts printedFactsOf(const DocumentAnalysis &analysis);

/// The different values.
QStringList valuesOf(const QVector<PrintedFact> &facts);

/// What both say otherwise, in the order of the enumeration. What only one says may be lost ink and is no
/// difference; more than a third of the sums is more than that. Of numbers and days those of one role differ
/// when none is the same, and all of them when none of all is. A disputed sum or day is what any of its
/// readings says, a sum that could not be read may be any, and a supplier's name is another's that is a
/// character or two away.
QVector<CopyDifference> copyDifferences(const PrintedFacts &a, const PrintedFacts &b);

} // namespace tt
