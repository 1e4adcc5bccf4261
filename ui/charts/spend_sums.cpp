// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spend_sums.h"

#include "ui/models/finding_pair.h"
#include "ui/shell/evidence_style.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <optional>

namespace tt
{
namespace
{

/// A sum of money with everything that prints it.
struct Figure {
    const FindingRecord *record = nullptr;
    const AmountFacts *facts = nullptr;
    QVector<FindingId> repeats;
    bool settled = false;      ///< two readings agreed on it somewhere, or a person did
    bool twin = false;         ///< one of `repeats` prints it in the other kind of numerals
    bool contradicted = false; ///< a person let stand what is printed beside it, and that is another sum
};

bool isSpending(AmountKind kind)
{
    return kind == AmountKind::Budget || kind == AmountKind::Ceiling || kind == AmountKind::Award ||
           kind == AmountKind::Contract;
}

NotAdded reasonOf(AmountKind kind)
{
    switch (kind) {
    case AmountKind::UnitPrice:
        return NotAdded::UnitPrice;
    case AmountKind::Deposit:
        return NotAdded::Deposit;
    case AmountKind::Fee:
        return NotAdded::Fee;
    case AmountKind::RegisteredCapital:
        return NotAdded::RegisteredCapital;
    case AmountKind::DocPrice:
        return NotAdded::DocPrice;
    default:
        return NotAdded::Other;
    }
}

/// Highest rung first: what was agreed on before what was planned.
int rank(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Contract:
        return 0;
    case AmountKind::Award:
        return 1;
    case AmountKind::Budget:
        return 2;
    default:
        return 3;
    }
}

bool hasAny(const QStringList &flags, std::initializer_list<QStringView> wanted)
{
    return std::any_of(flags.begin(), flags.end(), [wanted](const QString &flag) {
        return std::any_of(wanted.begin(), wanted.end(), [&flag](QStringView one) { return flag == one; });
    });
}

/// Why this figure may not be added to others of its kind; std::nullopt when it may.
std::optional<NotAdded> exclusionOf(const AmountFacts &facts)
{
    if (!facts.per.isEmpty()) return NotAdded::UnitPrice;
    if (!isSpending(facts.kind)) return reasonOf(facts.kind);
    if (hasAny(facts.flags, {u"superseded"})) return NotAdded::Superseded;
    if (hasAny(facts.flags, {u"component", u"instalment", u"converted"})) return NotAdded::PartOfTotal;
    if (hasAny(facts.flags, {u"bid_offer", u"losing_bid", u"past_performance", u"qualification_threshold"}))
        return NotAdded::Other;
    return std::nullopt;
}

bool isDecided(const FindingRecord &record)
{
    return record.review.state == ReviewState::Confirmed || record.review.state == ReviewState::Corrected;
}

bool isSettled(const FindingRecord &record)
{
    return isDecided(record) || record.finding.reading.verdict == Verdict::Agreed;
}

bool isDisputed(const Figure &figure)
{
    const FindingRecord &record = *figure.record;
    if (figure.contradicted) return true;
    if (isDecided(record)) return false;
    const QStringList &flags = figure.facts->flags;
    const bool contradicts = std::any_of(flags.begin(), flags.end(), [](const QString &flag) {
        return flag.startsWith(u"mismatch") || flag == u"unit_suspect" || flag == u"needs_review";
    });
    if (contradicts) return true;
    const Verdict verdict = record.finding.reading.verdict;
    const bool doubtful = verdict == Verdict::Disputed || verdict == Verdict::Obscured ||
                          (verdict == Verdict::Single && flags.contains(QStringLiteral("ocr_repaired")));
    return doubtful && !figure.settled;
}

SpendPart partOf(const Figure &figure)
{
    if (isDisputed(figure)) return SpendPart::Disputed;
    // A plan that came to nothing: the notice says that the project, or its package, failed.
    if (hasAny(figure.facts->flags, {u"cancelled", u"failed"})) return SpendPart::Cancelled;
    const bool agreedOn =
        figure.facts->kind == AmountKind::Award || figure.facts->kind == AmountKind::Contract;
    return agreedOn && !figure.facts->flags.contains(QStringLiteral("provisional")) ? SpendPart::Awarded
                                                                                    : SpendPart::Planned;
}

/// One figure per set of findings that repeat each other with the same value; rejected ones are gone.
QVector<Figure> distinctFigures(const QVector<FindingRecord> &findings, SpendSums &sums)
{
    QVector<Figure> figures;
    QHash<FindingId, QVector<qsizetype>> byRoot;
    for (const FindingRecord &record : findings) {
        const auto *facts = std::get_if<AmountFacts>(&factsOf(record));
        if (facts == nullptr) continue;
        if (record.review.state == ReviewState::Rejected) {
            ++sums.rejected;
            continue;
        }
        const FindingId root = record.sameAs.isNull() ? record.id : record.sameAs;
        QVector<qsizetype> &known = byRoot[root];
        // A correction may have made a repeat into another figure.
        const auto same = std::find_if(known.begin(), known.end(), [&](qsizetype index) {
            const AmountFacts &other = *figures.at(index).facts;
            return other.value == facts->value && other.currency == facts->currency;
        });
        if (same == known.end()) {
            known.append(figures.size());
            figures.append({&record, facts, {}, isSettled(record)});
            continue;
        }
        Figure &figure = figures[*same];
        figure.settled = figure.settled || isSettled(record);
        ++sums.repeats;
        if (record.sameAs.isNull()) { // the first printing counts, wherever it stands in the list
            figure.repeats.append(figure.record->id);
            figure.record = &record;
            figure.facts = facts;
        } else {
            figure.repeats.append(record.id);
        }
    }
    return figures;
}

/// Which of two printings of one sum counts: what a person decided on, then the larger one, so that a dispute
/// is never drawn too small.
bool countsBefore(const Figure &one, const Figure &other)
{
    if (isDecided(*one.record) != isDecided(*other.record)) return isDecided(*one.record);
    return !(one.facts->value < other.facts->value);
}

/// The nearest figure before this one that prints the same sum in the other kind of numerals and has no twin
/// yet: equal words may stand beside several sums of a page. -1: none.
qsizetype twinOf(const Figure &figure, const QVector<Figure> &distinct, const QVector<qsizetype> &onPage)
{
    qsizetype nearest = -1;
    qsizetype shortest = 0;
    for (const qsizetype index : onPage) {
        const Figure &other = distinct.at(index);
        if (other.twin || other.facts->kind != figure.facts->kind ||
            other.facts->currency != figure.facts->currency || !printOneSum(*figure.record, *other.record))
            continue;
        const qsizetype gap =
            std::abs(other.record->finding.range.begin - figure.record->finding.range.begin);
        if (nearest < 0 || gap < shortest) {
            nearest = index;
            shortest = gap;
        }
    }
    return nearest;
}

/// A sum in digits and the same in capitals are one sum, also where the two contradict each other, or where
/// one of them was corrected: it counts once, and the other printing is evidence.
QVector<Figure> withoutTwins(const QVector<Figure> &figures, SpendSums &sums)
{
    QVector<Figure> distinct;
    QHash<PageKey, QVector<qsizetype>> onPage;
    for (const Figure &figure : figures) {
        QVector<qsizetype> &others = onPage[{figure.record->document, figure.record->finding.page}];
        const qsizetype twin = twinOf(figure, distinct, others);
        if (twin < 0) {
            others.append(distinct.size());
            distinct.append(figure);
            continue;
        }
        Figure &known = distinct[twin];
        const bool same = known.facts->value == figure.facts->value;
        const bool stays = countsBefore(known, figure);
        Figure counted = stays ? known : figure;
        const Figure &beside = stays ? figure : known;
        counted.twin = true;
        counted.settled = counted.settled || (same && beside.settled);
        counted.contradicted = !same && isDecided(*known.record) && isDecided(*figure.record);
        counted.repeats.append(beside.record->id);
        counted.repeats.append(beside.repeats);
        known = counted;
        ++sums.repeats;
    }
    return distinct;
}

std::optional<Decimal> sumOf(const QVector<Figure> &figures)
{
    Decimal sum;
    for (const Figure &figure : figures) {
        const auto next = sum.plus(figure.facts->value);
        if (!next) return std::nullopt;
        sum = *next;
    }
    return sum;
}

bool isPackage(const Figure &figure) { return !figure.facts->package.isEmpty(); }

bool isTotal(const Figure &figure) { return figure.facts->flags.contains(QStringLiteral("total")); }

Decimal largestOf(const QVector<Figure> &figures)
{
    const auto smaller = [](const Figure &a, const Figure &b) { return a.facts->value < b.facts->value; };
    return std::max_element(figures.begin(), figures.end(), smaller)->facts->value;
}

/// Takes out what `stays` does not want.
template <typename Stays>
QVector<Figure> kept(const QVector<Figure> &figures, QVector<FindingId> &components, Stays stays)
{
    QVector<Figure> some;
    for (const Figure &figure : figures) {
        if (stays(figure))
            some.append(figure);
        else
            components.append(figure.record->id);
    }
    return some;
}

/// Of packages and of sums that name none, which say more in all: the ones are parts of the others.
QVector<Figure> partsOrWholes(const QVector<Figure> &figures, QVector<FindingId> &components)
{
    QVector<Figure> parts;
    std::copy_if(figures.begin(), figures.end(), std::back_inserter(parts), isPackage);
    // The sum of a package, printed once more where no package is named, is the same money.
    const auto isWhole = [&parts](const Figure &figure) {
        return !isPackage(figure) && std::none_of(parts.begin(), parts.end(), [&figure](const Figure &part) {
            return part.facts->value == figure.facts->value;
        });
    };
    QVector<Figure> wholes;
    std::copy_if(figures.begin(), figures.end(), std::back_inserter(wholes), isWhole);
    if (parts.isEmpty()) return figures;
    const auto sum = sumOf(parts);
    if (wholes.isEmpty() || (sum && *sum >= largestOf(wholes))) return kept(figures, components, isPackage);
    return kept(figures, components, isWhole);
}

/// Takes totals' components out, so that a total and its parts are never added.
QVector<Figure> withoutComponents(const QVector<Figure> &all, QVector<FindingId> &components)
{
    const QVector<Figure> figures = partsOrWholes(all, components);
    const bool packagesOfWhole = figures.size() < all.size() && isPackage(figures.first());
    if (figures.size() < 2 || packagesOfWhole) return figures;
    if (std::any_of(figures.begin(), figures.end(), isTotal)) return kept(figures, components, isTotal);
    // An unmarked total: exactly the sum of at least two others.
    const Decimal largest = largestOf(figures);
    const auto sum = sumOf(figures);
    const auto rest = sum ? sum->minus(largest) : std::nullopt;
    if (figures.size() < 3 || !rest || *rest != largest) return figures;
    return kept(figures, components, [&](const Figure &figure) { return figure.facts->value == largest; });
}

using RowKey = std::tuple<qint64, int, QString>; ///< document, rank of the kind, currency

SpendRow rowOf(const QVector<Figure> &figures, QVector<FindingId> &notAddable)
{
    const Figure &first = figures.first();
    SpendRow row{
        first.record->document, first.record->documentName, first.facts->kind, first.facts->currency, {}};
    for (const Figure &figure : figures) {
        SpendSegment &segment = row.parts[size_t(partOf(figure))];
        const auto sum = segment.sum.plus(figure.facts->value);
        if (!sum) { // past 36 digits: not a sum of money
            notAddable.append(figure.record->id);
            continue;
        }
        segment.sum = *sum;
        segment.figures.append(figure.record->id);
        segment.repeats.append(figure.repeats);
    }
    return row;
}

void sortRows(QVector<SpendRow> &rows)
{
    QHash<DocumentId, Decimal> largest;
    for (const SpendRow &row : std::as_const(rows)) {
        Decimal &known = largest[row.document];
        known = std::max(known, row.total());
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const SpendRow &a, const SpendRow &b) {
        if (a.document == b.document) return rank(a.kind) < rank(b.kind);
        const Decimal ofA = largest.value(a.document);
        const Decimal ofB = largest.value(b.document);
        return ofA != ofB ? ofA > ofB : a.document < b.document;
    });
}

} // namespace

Decimal SpendRow::total() const
{
    Decimal sum;
    for (const SpendSegment &segment : parts)
        if (const auto next = sum.plus(segment.sum)) sum = *next;
    return sum;
}

int SpendRow::figureCount() const
{
    int count = 0;
    for (const SpendSegment &segment : parts)
        count += int(segment.figures.size());
    return count;
}

QVector<FindingId> SpendRow::evidence() const
{
    QVector<FindingId> all;
    for (const SpendSegment &segment : parts)
        all.append(segment.figures);
    for (const SpendSegment &segment : parts)
        all.append(segment.repeats);
    return all;
}

SpendSums spendSums(const QVector<FindingRecord> &findings)
{
    SpendSums sums;
    QMap<NotAdded, QVector<FindingId>> notAdded;
    QMap<RowKey, QVector<Figure>> groups;
    for (const Figure &figure : withoutTwins(distinctFigures(findings, sums), sums)) {
        if (figure.facts->value <= Decimal(0)) continue; // 0.00 in a form field says nothing
        if (const auto why = exclusionOf(*figure.facts)) {
            notAdded[*why].append(figure.record->id);
            continue;
        }
        groups[{figure.record->document.value, rank(figure.facts->kind), figure.facts->currency}].append(
            figure);
    }
    for (const QVector<Figure> &group : std::as_const(groups)) {
        QVector<FindingId> components;
        const SpendRow row = rowOf(withoutComponents(group, components), components);
        if (!components.isEmpty()) notAdded[NotAdded::PartOfTotal].append(components);
        (row.currency == u"CNY" ? sums.rows : sums.otherCurrencies).append(row);
    }
    sortRows(sums.rows);
    sortRows(sums.otherCurrencies);
    for (auto group = notAdded.cbegin(); group != notAdded.cend(); ++group)
        sums.notAdded.append({group.key(), group.value()});
    return sums;
}

} // namespace tt
