// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/copy_differences.h"

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

/// What is none of the others, whichever reading of it is right. What could not be wholly read may be any.
Values unmatched(const QVector<PrintedFact> &facts, const Values &others)
{
    Values out;
    for (const PrintedFact &fact : facts) {
        const bool known = fact.sure || !fact.otherwise.isEmpty();
        if (known && !readingsOf({fact}).intersects(others)) out.insert(fact.value);
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

/// Whether both say something of a role, and nothing of it is the same.
bool rolesDiffer(const QVector<PrintedFact> &a, const QVector<PrintedFact> &b)
{
    QMap<QString, Values> first;
    QMap<QString, Values> second;
    QSet<QString> doubtful;
    for (const auto &[facts, values] : {std::pair(&a, &first), std::pair(&b, &second)}) {
        for (const PrintedFact &fact : *facts) {
            (*values)[fact.role].insert(fact.value);
            if (!fact.sure) doubtful.insert(fact.role);
        }
    }
    for (const auto &[role, values] : first.asKeyValueRange()) {
        const auto others = second.constFind(role);
        if (others != second.cend() && !doubtful.contains(role) && !others->intersects(values)) return true;
    }
    return false;
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
            out.dates.append({date->role, date->value.toString(Qt::ISODate), isSure(finding), {}});
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
    add(rolesDiffer(a.numbers, b.numbers), CopyDifference::Number);
    add(packagesDiffer(a.packages, b.packages), CopyDifference::Package);
    add(suppliersDiffer(a.suppliers, b.suppliers), CopyDifference::Supplier);
    add(sumsDiffer(a, b), CopyDifference::Sum);
    add(rolesDiffer(a.dates, b.dates), CopyDifference::Date);
    return out;
}

} // namespace tt
