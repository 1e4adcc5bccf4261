// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/finding_match.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tt
{

namespace
{

// A line of ordinary print is 0.015 to 0.03 of the page high. Boxes are fractions of the same page image, so
// another reading moves them by little; a box further off is another line's.
constexpr double kMaxVertical = 0.02;
constexpr double kMaxHorizontal = 0.10;
constexpr qsizetype kMaxUnits = 200;

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

QString decimalText(const std::optional<Decimal> &value) { return value ? value->toString(0) : QString(); }

QString withoutSpaces(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace()) out += c;
    }
    return out;
}

QString groupOf(int page, const QString &type, const QString &identity, const QString &quote)
{
    return QStringList{QString::number(page), type, identity, withoutSpaces(quote)}.join(QChar(0x1F));
}

/// How far apart, in units of the tolerance (1: at its edge); nothing when they are not near.
std::optional<double> distance(const StoredPlace &stored, const Finding &found)
{
    if (!stored.boxes.isEmpty() && !found.boxes.isEmpty()) {
        const PageRect a = stored.boxes.first();
        const PageRect b = found.boxes.first();
        const double dx = std::abs((a.x + a.right()) - (b.x + b.right())) / 2 / kMaxHorizontal;
        const double dy = std::abs((a.y + a.bottom()) - (b.y + b.bottom())) / 2 / kMaxVertical;
        if (dx > 1 || dy > 1) return std::nullopt;
        return std::max(dx, dy);
    }
    const qsizetype units = std::abs(stored.range.begin - found.range.begin);
    if (units > kMaxUnits) return std::nullopt;
    return static_cast<double>(units) / static_cast<double>(kMaxUnits);
}

struct Pair {
    double distance = 0;
    qsizetype stored = 0;
    qsizetype found = 0;
};

} // namespace

QString storedType(const FindingFacts &facts)
{
    return isSignal(facts) ? QStringLiteral("mention") : findingTypeName(facts);
}

QString findingIdentity(const FindingFacts &facts)
{
    if (isSignal(facts)) return kSignalIdentity + std::get<MentionFacts>(facts).watchId;
    return std::visit(Overloaded{
                          [](const AmountFacts &a) {
                              return QStringList{a.currency, a.value.toString(0), decimalText(a.low),
                                                 decimalText(a.high)}
                                  .join(u'/');
                          },
                          [](const MentionFacts &m) { return m.watchId; },
                          [](const PartyFacts &p) { return p.name; },
                          [](const DateFacts &d) { return d.value.toString(Qt::ISODate); },
                          [](const IdentifierFacts &i) { return i.value; },
                      },
                      facts);
}

QVector<qint64> matchFindings(const QVector<StoredPlace> &stored, const QVector<Finding> &found)
{
    QHash<QString, QVector<qsizetype>> groups;
    for (qsizetype i = 0; i < stored.size(); ++i)
        groups[groupOf(stored[i].page, stored[i].type, stored[i].identity, stored[i].quote)].append(i);
    QVector<Pair> pairs;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Finding &finding = found[i];
        const QString group =
            groupOf(finding.page, storedType(finding.facts), findingIdentity(finding.facts), finding.quote);
        for (const qsizetype candidate : groups.value(group)) {
            if (const auto far = distance(stored[candidate], finding)) pairs.append({*far, candidate, i});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.distance < b.distance; });
    QVector<qint64> ids(found.size(), 0);
    QVector<bool> taken(stored.size(), false);
    for (const Pair &pair : std::as_const(pairs)) {
        if (taken[pair.stored] || ids[pair.found] != 0) continue;
        taken[pair.stored] = true;
        ids[pair.found] = stored[pair.stored].id;
    }
    return ids;
}

} // namespace tt
