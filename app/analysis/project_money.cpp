// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/project_money.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace tt
{

namespace
{

/// The rung a figure stands on; None: it is never counted.
Rung rungOf(const AmountFacts &facts)
{
    const QStringList &flags = facts.flags;
    if (!facts.per.isEmpty() && facts.kind != AmountKind::Budget) return Rung::None;
    for (const QString &flag :
         {QStringLiteral("superseded"), QStringLiteral("converted"), QStringLiteral("structured_zero"),
          QStringLiteral("unit_ceiling"), QStringLiteral("component")}) {
        if (flags.contains(flag)) return Rung::None;
    }
    switch (facts.kind) {
    case AmountKind::Budget:
    case AmountKind::Ceiling:
        return Rung::Planned;
    case AmountKind::Award:
        return flags.contains(u"provisional") ? Rung::Provisional : Rung::Award;
    case AmountKind::Contract:
        return flags.contains(u"supplement") ? Rung::None : Rung::Contract;
    case AmountKind::Other:
        return flags.contains(u"settlement") ? Rung::Settlement : Rung::None;
    default:
        return Rung::None;
    }
}

bool isDisputed(const Finding &finding, const AmountFacts &facts)
{
    if (finding.reading.verdict == Verdict::Disputed || finding.reading.verdict == Verdict::Obscured)
        return true;
    const bool unconfirmed =
        facts.flags.contains(u"ocr_repaired") && !facts.flags.contains(u"confirmed_by_capital") &&
        !facts.flags.contains(u"confirmed_by_digits") && finding.reading.verdict != Verdict::Agreed;
    const bool doubtful = std::any_of(facts.flags.begin(), facts.flags.end(), [](const QString &flag) {
        return flag.startsWith(u"mismatch") || flag == u"unit_suspect" || flag == u"ambiguous_number" ||
               flag == u"needs_review" || flag.startsWith(u"incomplete_");
    });
    return unconfirmed || doubtful || facts.high.has_value();
}

struct Figure {
    const Finding *finding = nullptr;
    const AmountFacts *facts = nullptr;
    FindingRef ref;
    Rung rung = Rung::None;
    int order = 0; ///< of the document
    bool total = false;
};

/// What the figures of one rung come to.
RungMoney settleRung(Rung rung, const QVector<Figure> &figures)
{
    RungMoney money;
    money.rung = rung;
    int last = -1;
    bool budget = false;
    for (const Figure &figure : figures) {
        if (figure.rung != rung) continue;
        last = std::max(last, figure.order);
        budget = budget || figure.facts->kind == AmountKind::Budget;
    }
    std::optional<Decimal> low;
    std::optional<Decimal> high;
    bool disputed = false;
    for (const Figure &figure : figures) {
        // A ceiling stands for the plan only where no budget is named.
        const bool counts = figure.rung == rung && figure.order == last &&
                            !(budget && figure.facts->kind == AmountKind::Ceiling);
        if (!counts) continue;
        if (money.currency.isEmpty()) money.currency = figure.facts->currency;
        if (figure.facts->currency != money.currency) continue;
        const Decimal from = figure.facts->low.value_or(figure.facts->value);
        const Decimal to = figure.facts->high.value_or(figure.facts->value);
        if (!low || from < *low) low = from;
        if (!high || *high < to) high = to;
        disputed = disputed || isDisputed(*figure.finding, *figure.facts);
        if (money.evidence.isEmpty()) money.value = figure.facts->value;
        money.evidence.append(figure.ref);
    }
    // Two different figures on one rung are a dispute, never a sum.
    if (low && high && (disputed || *low != *high)) {
        money.low = low;
        money.high = high;
    }
    return money;
}

/// What one package comes to, given all its figures.
PackageMoney settle(const QString &package, const QVector<Figure> &figures, ProjectStatus status, bool failed)
{
    PackageMoney money;
    money.package = package;
    money.status = failed ? ProjectStatus::Terminated : status;
    for (const Rung rung :
         {Rung::Planned, Rung::Provisional, Rung::Award, Rung::Contract, Rung::Settlement}) {
        const RungMoney one = settleRung(rung, figures);
        if (!one.evidence.isEmpty()) money.rungs.append(one);
    }
    if (money.rungs.isEmpty()) return money;
    const RungMoney &highest = money.rungs.last();
    money.rung = highest.rung;
    money.currency = highest.currency;
    money.value = highest.value;
    money.low = highest.low;
    money.high = highest.high;
    money.evidence = highest.evidence;
    return money;
}

} // namespace

QString rungName(Rung rung)
{
    switch (rung) {
    case Rung::Planned:
        return QStringLiteral("planned");
    case Rung::Provisional:
        return QStringLiteral("provisional");
    case Rung::Award:
        return QStringLiteral("award");
    case Rung::Contract:
        return QStringLiteral("contract");
    case Rung::Settlement:
        return QStringLiteral("settlement");
    case Rung::None:
        break;
    }
    return QStringLiteral("none");
}

QVector<PackageMoney> countMoney(const QVector<const AnalysedDocument *> &documents, ProjectStatus status)
{
    QMap<QString, QVector<Figure>> packages;
    QSet<QString> failed;
    for (int order = 0; order < documents.size(); ++order) {
        const AnalysedDocument &document = *documents[order];
        for (int i = 0; i < document.analysis.findings.size(); ++i) {
            const Finding &finding = document.analysis.findings[i];
            const auto *facts = std::get_if<AmountFacts>(&finding.facts);
            if (facts == nullptr) continue;
            const Rung rung = rungOf(*facts);
            if (rung == Rung::None) continue;
            if (facts->flags.contains(u"failed") && !facts->package.isEmpty()) failed.insert(facts->package);
            packages[facts->package].append(
                {&finding, facts, {document.id, i}, rung, order, facts->flags.contains(u"total")});
        }
    }
    // With packages named, what has no package is their total: it is not added to them. Without, it is the
    // project's own sum.
    const bool split = packages.size() > 1 || (packages.size() == 1 && !packages.firstKey().isEmpty());
    QVector<PackageMoney> result;
    Rung packageRung = Rung::None;
    Rung wholeRung = Rung::None;
    for (auto it = packages.cbegin(); it != packages.cend(); ++it) {
        for (const Figure &figure : it.value())
            (it.key().isEmpty() ? wholeRung : packageRung) =
                std::max(it.key().isEmpty() ? wholeRung : packageRung, figure.rung);
    }
    const bool wholeHigher = split && wholeRung > packageRung;
    for (auto it = packages.cbegin(); it != packages.cend(); ++it) {
        if (split && it.key().isEmpty() != wholeHigher) continue;
        result.append(settle(it.key(), it.value(), status, failed.contains(it.key())));
    }
    return result;
}

} // namespace tt
