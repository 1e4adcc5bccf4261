// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/copy_differences.h"

#include "app/analysis/dates.h"
#include "app/analysis/folding.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <vector>

namespace tt
{

namespace
{

constexpr qsizetype kMostLost = 3;     ///< one in so many sums may be missing in one of the two
constexpr qsizetype kMisreadOneIn = 6; ///< of a name's characters

using Values = QSet<QString>;

Values setOf(const QStringList &values) { return {values.begin(), values.end()}; }

/// All that their readings say.
Values readingsOf(const QVector<PrintedFact> &facts)
{
    Values out;
    for (const PrintedFact &fact : facts)
        out.unite(setOf(fact.otherwise + QStringList{fact.value}));
    return out;
}

/// What could not be wholly read may be any.
bool isKnown(const PrintedFact &fact) { return fact.sure || !fact.otherwise.isEmpty(); }

/// What is none of the others, whichever reading of it is right.
Values unmatched(const QVector<PrintedFact> &facts, const Values &others)
{
    Values out;
    for (const PrintedFact &fact : facts) {
        if (isKnown(fact) && !readingsOf({fact}).intersects(others)) out.insert(fact.value);
    }
    return out;
}

bool sumsDiffer(const PrintedFacts &a, const PrintedFacts &b)
{
    const Values first = setOf(valuesOf(a.amounts));
    const Values second = setOf(valuesOf(b.amounts));
    const qsizetype onlyFirst = unmatched(a.amounts, readingsOf(b.amounts)).size();
    const qsizetype onlySecond = unmatched(b.amounts, readingsOf(a.amounts)).size();
    if (onlyFirst > 0 && onlySecond > 0) return true;
    if (first.isEmpty() || second.isEmpty()) return false;
    const qsizetype lost = onlyFirst + onlySecond;
    return lost > 1 && kMostLost * lost > Values(first).unite(second).size();
}

/// Whether both say something, and nothing of it is the same, whichever reading is right.
bool nothingShared(const QVector<PrintedFact> &a, const QVector<PrintedFact> &b)
{
    const auto known = [](const PrintedFact &fact) { return isKnown(fact); };
    return !a.isEmpty() && !b.isEmpty() && std::all_of(a.begin(), a.end(), known) &&
           std::all_of(b.begin(), b.end(), known) && !readingsOf(a).intersects(readingsOf(b));
}

/// Of several days and numbers one is read right in both, though perhaps not what it is of: that none of all
/// is the same is a difference, too.
bool factsDiffer(const QVector<PrintedFact> &a, const QVector<PrintedFact> &b)
{
    if (nothingShared(a, b)) return true;
    QMap<QString, QVector<PrintedFact>> first;
    QMap<QString, QVector<PrintedFact>> second;
    for (const PrintedFact &fact : a)
        first[fact.role].append(fact);
    for (const PrintedFact &fact : b)
        second[fact.role].append(fact);
    const QStringList roles = first.keys();
    return std::any_of(roles.begin(), roles.end(), [&](const QString &role) {
        return nothingShared(first.value(role), second.value(role));
    });
}

/// Levenshtein's distance.
qsizetype changesBetween(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype corner = row[0];
        row[0] = i + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = corner + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

bool mayBeOneName(const QString &a, const QString &b)
{
    const qsizetype length = std::max(a.size(), b.size());
    const qsizetype most = std::max<qsizetype>(1, length / kMisreadOneIn);
    return std::abs(a.size() - b.size()) <= most && changesBetween(a, b) <= most;
}

bool suppliersDiffer(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty()) return false;
    return std::none_of(a.begin(), a.end(), [&b](const QString &name) {
        return std::any_of(b.begin(), b.end(),
                           [&name](const QString &other) { return mayBeOneName(name, other); });
    });
}

bool isSure(const Finding &finding)
{
    return finding.reading.verdict != Verdict::Disputed && finding.reading.verdict != Verdict::Obscured;
}

PrintedFact sumOf(const Finding &finding, const AmountFacts &amount)
{
    PrintedFact sum{{}, amount.value.toString() + u' ' + amount.currency, isSure(finding), {}};
    if (finding.reading.verdict != Verdict::Disputed) return sum;
    for (const Reading &each : finding.reading.readings) {
        if (!each.value.isEmpty()) sum.otherwise.append(each.value + u' ' + amount.currency);
    }
    return sum;
}

PrintedFact dayOf(const Finding &finding, const DateFacts &date)
{
    PrintedFact day{date.role, date.value.toString(Qt::ISODate), isSure(finding), {}};
    if (day.sure) return day;
    // A reading that prints no day says nothing against the one that does.
    day.otherwise.append(day.value);
    for (const Reading &each : finding.reading.readings) {
        for (const PrintedDate &printed : datesIn(foldText(each.text)))
            day.otherwise.append(printed.value.toString(Qt::ISODate));
    }
    day.otherwise.removeDuplicates();
    return day;
}

bool packagesDiffer(const QStringList &a, const QStringList &b)
{
    return !a.isEmpty() && !b.isEmpty() && !setOf(a).intersects(setOf(b));
}

} // namespace

QString copyDifferenceName(CopyDifference difference)
{
    switch (difference) {
    case CopyDifference::Kind:
        return QStringLiteral("kind");
    case CopyDifference::Number:
        return QStringLiteral("number");
    case CopyDifference::Package:
        return QStringLiteral("package");
    case CopyDifference::Supplier:
        return QStringLiteral("supplier");
    case CopyDifference::Sum:
        return QStringLiteral("sum");
    case CopyDifference::Date:
        break;
    }
    return QStringLiteral("date");
}

PrintedFacts printedFactsOf(const DocumentAnalysis &analysis)
{
    PrintedFacts out;
    out.noticeType = analysis.noticeType;
    for (const Finding &finding : analysis.findings) {
        if (const auto *amount = std::get_if<AmountFacts>(&finding.facts)) {
            out.amounts.append(sumOf(finding, *amount));
            if (!amount->package.isEmpty()) out.packages.append(amount->package);
        } else if (const auto *date = std::get_if<DateFacts>(&finding.facts)) {
            out.dates.append(dayOf(finding, *date));
        } else if (const auto *party = std::get_if<PartyFacts>(&finding.facts)) {
            if (party->role == u"supplier" || party->role == u"proposed_supplier")
                out.suppliers.append(party->name);
        } else if (const auto *number = std::get_if<IdentifierFacts>(&finding.facts);
                   number != nullptr && number->role.endsWith(u"_number")) {
            out.numbers.append({number->role, number->value});
        }
    }
    return out;
}

QStringList valuesOf(const QVector<PrintedFact> &facts)
{
    QStringList values;
    for (const PrintedFact &fact : facts) {
        if (!values.contains(fact.value)) values.append(fact.value);
    }
    return values;
}

QVector<CopyDifference> copyDifferences(const PrintedFacts &a, const PrintedFacts &b)
{
    QVector<CopyDifference> out;
    const auto add = [&out](bool differs, CopyDifference what) {
        if (differs) out.append(what);
    };
    add(!a.noticeType.isEmpty() && !b.noticeType.isEmpty() && a.noticeType != b.noticeType,
        CopyDifference::Kind);
    add(factsDiffer(a.numbers, b.numbers), CopyDifference::Number);
    add(packagesDiffer(a.packages, b.packages), CopyDifference::Package);
    add(suppliersDiffer(a.suppliers, b.suppliers), CopyDifference::Supplier);
    add(sumsDiffer(a, b), CopyDifference::Sum);
    add(factsDiffer(a.dates, b.dates), CopyDifference::Date);
    return out;
}

} // namespace tt
