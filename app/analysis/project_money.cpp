// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/project_money.h"

#include "app/analysis/corrected_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>

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
        return Rung::Contract;
    case AmountKind::Other:
        return flags.contains(u"settlement") ? Rung::Settlement : Rung::None;
    default:
        return Rung::None;
    }
}

/// Why a figure stands on no rung.
QString reasonWithoutRung(const AmountFacts &facts)
{
    for (const QString &flag :
         {QStringLiteral("superseded"), QStringLiteral("converted"), QStringLiteral("structured_zero"),
          QStringLiteral("unit_ceiling"), QStringLiteral("component"), QStringLiteral("losing_bid"),
          QStringLiteral("instalment"), QStringLiteral("past_performance"),
          QStringLiteral("qualification_threshold")}) {
        if (facts.flags.contains(flag)) return flag;
    }
    if (!facts.per.isEmpty()) return QStringLiteral("unit_price");
    return facts.kind == AmountKind::Other ? QStringLiteral("no_spending") : kindName(facts.kind);
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

/// From where to where a figure may lie. While its readings differ and no person decided, each of them may be
/// right; their values are in the figure's own unit. A reading without a value says nothing of it, and what a
/// person put right is not read any more: then only the sum beside it speaks against theirs.
struct Span {
    Decimal low;
    Decimal high;
};
Span spanOf(const Finding &finding, const AmountFacts &facts)
{
    Span span{facts.low.value_or(facts.value), facts.high.value_or(facts.value)};
    if (finding.reading.verdict != Verdict::Disputed) return span;
    const bool typed = readByPerson(finding.reading);
    for (const Reading &reading : finding.reading.readings) {
        const bool beside = reading.by == u"capital" || reading.by == u"digits";
        if (typed && !beside && reading.by != u"person") continue;
        const auto value = Decimal::parse(reading.value);
        if (!value) continue;
        span.low = std::min(span.low, *value);
        span.high = std::max(span.high, *value);
    }
    return span;
}

struct Figure {
    const Finding *finding = nullptr;
    const AmountFacts *facts = nullptr;
    FindingRef ref;
    Rung rung = Rung::None;
    int order = 0; ///< of the document
    bool supplement = false;
};
using Figures = QVector<Figure>;

Rung highestOf(const Figures &figures)
{
    Rung highest = Rung::None;
    for (const Figure &figure : figures)
        highest = std::max(highest, figure.rung);
    return highest;
}

class Settler final
{
public:
    explicit Settler(const QVector<ChainDocument> &chain)
        : m_chain(chain)
        , m_statuses(statusesOf(chain))
    {
    }

    ProjectMoney settle()
    {
        collect();
        placeWhole();
        for (auto it = m_packages.cbegin(); it != m_packages.cend(); ++it)
            m_money.packages.append(package(it.key(), it.value()));
        return std::move(m_money);
    }

private:
    void leaveOut(const Figure &figure, const QString &reason)
    {
        m_money.leftOut.append({figure.ref, reason});
    }

    void collect()
    {
        QMap<QString, Figures> packages;
        for (int order = 0; order < m_chain.size(); ++order) {
            const AnalysedDocument &document = *m_chain[order].document;
            for (int i = 0; i < document.analysis.findings.size(); ++i) {
                const Finding &finding = document.analysis.findings[i];
                const auto *facts = std::get_if<AmountFacts>(&finding.facts);
                if (facts == nullptr) continue;
                Figure figure{&finding,       facts, {document.id, i},
                              rungOf(*facts), order, facts->flags.contains(u"supplement")};
                if (figure.rung == Rung::None)
                    leaveOut(figure, reasonWithoutRung(*facts));
                else
                    packages[facts->package.isEmpty() ? m_chain[order].package : facts->package].append(
                        figure);
            }
        }
        // A package that a notice ended or awarded without naming a sum is one all the same.
        for (auto it = m_statuses.cbegin(); it != m_statuses.cend(); ++it)
            if (!it.key().isEmpty() && !packages.contains(it.key())) packages.insert(it.key(), {});
        m_packages = std::move(packages);
    }

    /// With packages named, what has no package is their total, or the sum of a notice that does not say
    /// which package it speaks of; it is never added to them.
    void placeWhole()
    {
        if (m_packages.size() < 2 || !m_packages.contains({})) return;
        const Figures whole = m_packages.take({});
        Rung packageRung = Rung::None;
        for (const Figures &figures : std::as_const(m_packages))
            packageRung = std::max(packageRung, highestOf(figures));
        const Rung wholeRung = highestOf(whole);
        if (wholeRung > packageRung && packageRung <= Rung::Planned) {
            countWhole(whole);
            return;
        }
        for (const Figure &figure : whole)
            leaveWholeOut(figure);
    }

    /// The packages only say how the plan was split: the sum of all counts, beside packages that failed.
    void countWhole(const Figures &whole)
    {
        for (auto it = m_packages.begin(); it != m_packages.end();) {
            if (m_statuses.value(it.key()) == ProjectStatus::Terminated) {
                ++it;
                continue;
            }
            for (const Figure &figure : std::as_const(it.value()))
                leaveOut(figure, QStringLiteral("part_of_whole"));
            it = m_packages.erase(it);
        }
        m_packages.insert({}, whole);
    }

    void leaveWholeOut(const Figure &figure)
    {
        bool complete = true;
        Decimal sum;
        bool sameDocument = false;
        for (const Figures &figures : std::as_const(m_packages)) {
            const Figure *last = nullptr;
            for (const Figure &each : figures) {
                if (each.rung == figure.rung) last = &each;
                sameDocument = sameDocument || each.order == figure.order;
            }
            const auto next = last != nullptr ? sum.plus(last->facts->value) : std::optional<Decimal>(sum);
            complete = complete && next.has_value();
            sum = next.value_or(sum);
        }
        const bool total = figure.facts->flags.contains(u"total") || sameDocument ||
                           (complete && sum == figure.facts->value) || figure.rung <= Rung::Provisional;
        leaveOut(figure,
                 total ? QStringLiteral("total_of_packages") : QStringLiteral("figure_without_package"));
        if (!total && !m_money.doubts.contains(QStringLiteral("figure_without_package")))
            m_money.doubts.append(QStringLiteral("figure_without_package"));
    }

    PackageMoney package(const QString &name, const Figures &figures)
    {
        PackageMoney money;
        money.package = name;
        money.status = m_statuses.value(name, m_statuses.value({}));
        for (const Rung rung :
             {Rung::Planned, Rung::Provisional, Rung::Award, Rung::Contract, Rung::Settlement}) {
            const RungMoney one = settleRung(rung, figures);
            if (!one.evidence.isEmpty()) money.rungs.append(one);
        }
        const RungMoney highest = money.rungs.isEmpty() ? RungMoney() : money.rungs.last();
        money.rung = highest.rung;
        money.currency = highest.currency;
        money.value = highest.value;
        money.low = highest.low;
        money.high = highest.high;
        money.evidence = highest.evidence;
        if (money.rung == Rung::Contract) addSupplements(figures, money);
        const std::set<FindingRef> counted(money.evidence.begin(), money.evidence.end());
        for (const Figure &figure : figures) {
            if (figure.rung < money.rung)
                leaveOut(figure, QStringLiteral("lower_rung"));
            else if (!counted.contains(figure.ref))
                leaveOut(figure, besideReason(figure, money));
        }
        return money;
    }

    /// Supplementary agreements add to the contract they belong to, each once.
    static void addSupplements(const Figures &figures, PackageMoney &money)
    {
        QSet<QString> seen;
        for (const Figure &figure : figures) {
            if (!figure.supplement || figure.facts->currency != money.currency ||
                isDisputed(*figure.finding, *figure.facts))
                continue;
            money.evidence.append(figure.ref);
            const QString key = QStringLiteral("%1|%2").arg(figure.order).arg(figure.facts->value.toString());
            if (seen.contains(key)) continue;
            seen.insert(key);
            const auto add = [&figure](const Decimal &sum) {
                return sum.plus(figure.facts->value).value_or(sum);
            };
            money.value = add(money.value);
            if (money.low) money.low = add(*money.low);
            if (money.high) money.high = add(*money.high);
        }
    }

    static QString besideReason(const Figure &figure, const PackageMoney &money)
    {
        if (figure.supplement) return QStringLiteral("supplement");
        if (figure.facts->currency != money.currency) return QStringLiteral("other_currency");
        return figure.facts->kind == AmountKind::Ceiling ? QStringLiteral("ceiling_beside_budget")
                                                         : QStringLiteral("earlier_notice");
    }

    /// What the figures of one rung come to.
    static RungMoney settleRung(Rung rung, const Figures &figures)
    {
        RungMoney money;
        money.rung = rung;
        // A ceiling stands for the plan only where no budget is named.
        const bool budget = std::any_of(figures.begin(), figures.end(), [rung](const Figure &figure) {
            return figure.rung == rung && figure.facts->kind == AmountKind::Budget;
        });
        const auto stands = [&](const Figure &figure) {
            return figure.rung == rung && !figure.supplement &&
                   !(budget && figure.facts->kind == AmountKind::Ceiling);
        };
        int last = -1;
        for (const Figure &figure : figures)
            if (stands(figure)) last = std::max(last, figure.order);
        std::optional<Decimal> low;
        std::optional<Decimal> high;
        bool disputed = false;
        for (const Figure &figure : figures) {
            if (!stands(figure) || figure.order != last) continue;
            if (money.currency.isEmpty()) money.currency = figure.facts->currency;
            if (figure.facts->currency != money.currency) continue;
            const Span span = spanOf(*figure.finding, *figure.facts);
            low = low ? std::min(*low, span.low) : span.low;
            high = high ? std::max(*high, span.high) : span.high;
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

    const QVector<ChainDocument> &m_chain;
    QMap<QString, ProjectStatus> m_statuses;
    QMap<QString, Figures> m_packages;
    ProjectMoney m_money;
};

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

ProjectMoney countMoney(const QVector<ChainDocument> &chain) { return Settler(chain).settle(); }

} // namespace tt
