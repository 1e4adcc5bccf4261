// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entity_lookalikes.h"

#include "app/analysis/lookalikes.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace tt
{

namespace
{

constexpr qsizetype kShortest = 4;
constexpr qsizetype kLongest = 120;
constexpr double kPerCharacter = 0.05; ///< what a name may differ in, by its length …
constexpr double kMost = 0.6;          ///< … and at most
constexpr double kHair = 1e-6;
/// Names that could all be read as one and the same other. More than this is no print but an attack.
constexpr size_t kLargestGroup = 64;

/// A text that a name could be read as, by its hash.
struct Variant {
    quint64 hash = 0;
    int name = 0;
    bool operator<(const Variant &other) const
    {
        return hash != other.hash ? hash < other.hash : name < other.name;
    }
};

constexpr quint64 kBase = 1099511628211ULL; // odd, so that no power of it is 0

quint64 hashOf(const QString &text)
{
    quint64 hash = 0;
    quint64 power = 1;
    for (const QChar c : text) {
        hash += c.unicode() * power;
        power *= kBase;
    }
    return hash ^ static_cast<quint64>(text.size()) << 56;
}

/// The name itself and everything it becomes when one character is read as a look-alike.
void addVariants(std::vector<Variant> &variants, const QString &text, int name)
{
    const Lookalikes &table = Lookalikes::builtIn();
    const quint64 own = hashOf(text);
    const quint64 mark = static_cast<quint64>(text.size()) << 56;
    variants.push_back({own, name});
    quint64 power = 1;
    for (const QChar c : text) {
        for (const QChar partner : table.partnersOf(c.unicode())) {
            const quint64 change = (static_cast<quint64>(partner.unicode()) - c.unicode()) * power;
            variants.push_back({((own ^ mark) + change) ^ mark, name});
        }
        power *= kBase;
    }
}

std::optional<LookalikePair> compared(const QStringList &names, int a, int b)
{
    const QString &first = names[a];
    const QString &second = names[b];
    if (first.size() != second.size() || first == second) return std::nullopt;
    const double most = std::min(kMost, kPerCharacter * static_cast<double>(first.size())) + kHair;
    LookalikePair pair{a, b, 0, {}};
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (first[i] == second[i]) continue;
        pair.cost += Lookalikes::builtIn().cost(first[i].unicode(), second[i].unicode());
        if (pair.cost > most) return std::nullopt;
        pair.differences.append(first[i]).append(second[i]);
    }
    return pair;
}

} // namespace

QVector<LookalikePair> lookalikePairs(const QStringList &names)
{
    std::vector<Variant> variants;
    for (int i = 0; i < names.size(); ++i) {
        if (names[i].size() >= kShortest && names[i].size() <= kLongest) addVariants(variants, names[i], i);
    }
    std::sort(variants.begin(), variants.end());
    QSet<quint64> seen;
    QVector<LookalikePair> pairs;
    for (size_t begin = 0; begin < variants.size();) {
        size_t end = begin + 1;
        while (end < variants.size() && variants[end].hash == variants[begin].hash)
            ++end;
        const size_t last = std::min(end, begin + kLargestGroup);
        for (size_t i = begin; i < last; ++i) {
            for (size_t k = i + 1; k < last; ++k) {
                const int a = variants[i].name;
                const int b = variants[k].name;
                const quint64 id = static_cast<quint64>(a) << 32 | static_cast<quint64>(b);
                if (a == b || seen.contains(id)) continue;
                seen.insert(id);
                if (const auto pair = compared(names, a, b)) pairs.append(*pair);
            }
        }
        begin = end;
    }
    std::sort(pairs.begin(), pairs.end(), [](const LookalikePair &a, const LookalikePair &b) {
        return a.a != b.a ? a.a < b.a : a.b < b.b;
    });
    return pairs;
}

} // namespace tt
