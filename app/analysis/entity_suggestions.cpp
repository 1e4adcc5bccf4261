// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entities.h"
#include "app/analysis/entity_lookalikes.h"
#include "app/analysis/entity_names.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace tt
{

namespace
{

// Costs order the suggestions; look-alikes bring their own, between these.
constexpr double kSameCode = 0;
constexpr double kReadSo = 0.05;
constexpr double kSameButForm = 0.1;
constexpr double kLessSure = 0.5;
constexpr double kUnit = 0.9;

constexpr qsizetype kShortestCore = 4;    ///< characters before the legal form
constexpr qsizetype kShortestDoubled = 8; ///< of a name in which one of two equal neighbours may be lost
constexpr qsizetype kShortestPlaced = 6;  ///< of a name in which 省 or 市 may be left out
constexpr qsizetype kLongestName = 120;   ///< what is longer is no name that could be compared
constexpr qsizetype kPlaceReach = 8;      ///< 省 and 市 stand among the first characters
constexpr qsizetype kAllPairs = 8;        ///< of larger groups each is paired with the commonest only

class Suggester final
{
public:
    explicit Suggester(const QVector<Entity> &entities)
        : m_entities(entities)
    {
        for (int i = 0; i < entities.size(); ++i) {
            m_byKey.insert(entities[i].key, i);
            if (entities[i].key.size() > kLongestName) continue;
            m_bySkeleton[withoutBrackets(entities[i].key)].append(i);
            m_byCore[splitLegalForm(withoutBrackets(entities[i].key)).core].append(i);
        }
    }

    QVector<EntitySuggestion> suggestions()
    {
        codes();
        readings();
        brackets();
        simplified();
        legalForms();
        for (int i = 0; i < m_entities.size(); ++i) {
            if (m_entities[i].key.size() > kLongestName) continue;
            damagedForm(i);
            lostCharacters(i);
            units(i);
        }
        for (const LookalikePair &pair : lookalikePairs(skeletons()))
            lookalikes(pair);
        return ordered();
    }

private:
    using Pair = QPair<int, int>;

    void add(int a, int b, double cost, const char *code, const QString &text,
             EntityAction action = EntityAction::Merge)
    {
        if (a == b) return;
        // A part stays the part; of two spellings the rarer goes into the commoner.
        const bool turn = action == EntityAction::Merge && rarer(b, a);
        const Pair pair = turn ? Pair{b, a} : Pair{a, b};
        auto found = m_pairs.find(pair);
        if (found == m_pairs.end()) {
            EntitySuggestion suggestion;
            suggestion.action = action;
            suggestion.name = pair.first;
            suggestion.into = pair.second;
            suggestion.cost = cost;
            found = m_pairs.insert(pair, suggestion);
        }
        const bool known =
            std::any_of(found->reasons.cbegin(), found->reasons.cend(),
                        [code](const EntityRemark &reason) { return reason.code == QLatin1String(code); });
        if (known) return;
        found->cost = std::min(found->cost, cost);
        found->reasons.append({QString::fromLatin1(code), text});
    }

    [[nodiscard]] bool rarer(int a, int b) const
    {
        const Entity &first = m_entities[a];
        const Entity &second = m_entities[b];
        if (first.findings != second.findings) return first.findings < second.findings;
        if (first.codes.isEmpty() != second.codes.isEmpty()) return first.codes.isEmpty();
        if (first.key.size() != second.key.size()) return first.key.size() < second.key.size();
        return a > b;
    }

    template <typename Suggest>
    void pairUp(const QVector<int> &group, Suggest suggest)
    {
        if (group.size() <= kAllPairs) {
            for (qsizetype i = 0; i < group.size(); ++i)
                for (qsizetype k = i + 1; k < group.size(); ++k)
                    suggest(group[i], group[k]);
            return;
        }
        const int commonest =
            *std::max_element(group.cbegin(), group.cend(), [this](int a, int b) { return rarer(a, b); });
        for (const int each : group)
            if (each != commonest) suggest(each, commonest);
    }

    void codes()
    {
        QMap<QString, QVector<int>> byCode;
        for (int i = 0; i < m_entities.size(); ++i)
            for (const EntityCode &code : m_entities[i].codes)
                if (code.valid) byCode[code.code].append(i);
        for (auto it = byCode.cbegin(); it != byCode.cend(); ++it) {
            pairUp(it.value(), [&](int a, int b) {
                add(a, b, kSameCode, "same_credit_code",
                    QStringLiteral("Both stand beside the credit code %1.").arg(it.key()));
            });
        }
    }

    void readings()
    {
        for (int i = 0; i < m_entities.size(); ++i) {
            for (const QString &read : m_entities[i].otherReadings) {
                const int other = m_byKey.value(read, -1);
                if (other >= 0)
                    add(i, other, kReadSo, "read_so_by_another_engine",
                        QStringLiteral("Another engine read “%1” where “%2” stands.")
                            .arg(m_entities[other].name, m_entities[i].name));
            }
        }
    }

    void brackets()
    {
        for (const QVector<int> &group : std::as_const(m_bySkeleton)) {
            pairUp(group, [this](int a, int b) {
                add(a, b, kSameButForm, "brackets", QStringLiteral("The same but for brackets."));
            });
        }
    }

    void simplified()
    {
        QMap<QString, QVector<int>> groups;
        for (auto it = m_bySkeleton.cbegin(); it != m_bySkeleton.cend(); ++it)
            groups[fullySimplified(it.key())] += it.value();
        for (QVector<int> &group : groups) {
            std::sort(group.begin(), group.end());
            pairUp(group, [this](int a, int b) {
                const QString first = withoutBrackets(m_entities[a].key);
                if (first != withoutBrackets(m_entities[b].key))
                    add(a, b, kSameButForm, "traditional_form",
                        QStringLiteral("The same but for characters in their traditional form."));
            });
        }
    }

    void legalForms()
    {
        for (auto it = m_byCore.cbegin(); it != m_byCore.cend(); ++it) {
            if (it.key().size() < kShortestCore) continue;
            pairUp(it.value(), [this](int a, int b) { formPair(a, b); });
        }
    }

    void formPair(int a, int b)
    {
        const QString first = splitLegalForm(withoutBrackets(m_entities[a].key)).form;
        const QString second = splitLegalForm(withoutBrackets(m_entities[b].key)).form;
        if (first == second) return; // brackets told these apart
        const auto isShort = [](const QString &form) { return form.isEmpty() || form == u"公司"; };
        if (isShort(first) != isShort(second))
            add(a, b, kSameButForm, "short_form",
                QStringLiteral("The same but for the legal form, which one leaves out."));
        else
            add(a, b, kLessSure, "legal_form", QStringLiteral("The same but for the legal form."));
    }

    void damagedForm(int i)
    {
        for (const QString &core : coresBehindDamage(withoutBrackets(m_entities[i].key))) {
            if (core.size() < kShortestCore) continue;
            for (const int other : m_byCore.value(core)) {
                if (splitLegalForm(m_entities[other].key).form == u"有限公司")
                    add(i, other, kSameButForm, "damaged_legal_form",
                        QStringLiteral("The same, with a damaged 有限公司."));
            }
        }
    }

    /// A character that recognisers lose (one of two equal neighbours) or that people leave out (省, 市).
    void lostCharacters(int i)
    {
        const QString whole = withoutBrackets(m_entities[i].key);
        for (qsizetype at = 1; at < whole.size(); ++at) {
            const bool doubled =
                whole[at] == whole[at - 1] && whole.size() >= kShortestDoubled && !whole[at].isDigit();
            const bool place = (whole[at] == u'省' || whole[at] == u'市') && at >= 2 && at < kPlaceReach &&
                               whole.size() >= kShortestPlaced;
            if (!doubled && !place) continue;
            QString shorter = whole;
            shorter.remove(at, 1);
            for (const int other : m_bySkeleton.value(shorter)) {
                if (doubled)
                    add(i, other, kLessSure, "doubled_character",
                        QStringLiteral("The same but for “%1”, once or twice.").arg(whole[at]));
                else
                    add(i, other, kSameButForm, "place_word",
                        QStringLiteral("The same but for “%1”.").arg(whole[at]));
            }
        }
    }

    /// The nearest whole of which this name says it is a part.
    void units(int i)
    {
        const QString &key = m_entities[i].key;
        for (qsizetype length = key.size() - 2; length >= 4; --length) {
            if (!canHaveUnits(QStringView(key).left(length))) continue;
            const int parent = m_byKey.value(key.left(length), -1);
            if (parent < 0 || unitPart(key, m_entities[parent].key).isEmpty()) continue;
            add(i, parent, kUnit, "unit",
                QStringLiteral("By its name a part of “%1”.").arg(m_entities[parent].name),
                EntityAction::RollUp);
            return;
        }
    }

    [[nodiscard]] QStringList skeletons() const
    {
        QStringList all;
        all.reserve(m_entities.size());
        for (const Entity &entity : m_entities)
            all.append(entity.key.size() > kLongestName ? QString() : withoutBrackets(entity.key));
        return all;
    }

    void lookalikes(const LookalikePair &pair)
    {
        const Entity &a = m_entities[pair.a];
        const Entity &b = m_entities[pair.b];
        // 湖州 and 潮州 look alike and are two places.
        if (placesIn(a.key) != placesIn(b.key) && placesIn(a.key).size() == placesIn(b.key).size()) return;
        // In the order in which the names are shown.
        const qsizetype shift = rarer(pair.b, pair.a) ? 1 : 0;
        QStringList differences;
        for (qsizetype i = 0; i + 1 < pair.differences.size(); i += 2)
            differences.append(
                QStringLiteral("%1/%2").arg(pair.differences[i + shift], pair.differences[i + 1 - shift]));
        add(pair.a, pair.b, pair.cost, "look_alike_characters",
            QStringLiteral("They differ in characters that look alike: %1.")
                .arg(differences.join(QStringLiteral(", "))));
    }

    QVector<EntitySuggestion> ordered()
    {
        QVector<EntitySuggestion> all;
        for (EntitySuggestion &suggestion : m_pairs) {
            const Entity &name = m_entities[suggestion.name];
            const Entity &into = m_entities[suggestion.into];
            suggestion.warnings = warningsAgainst(name, into, suggestion.action);
            all.append(suggestion);
        }
        std::stable_sort(all.begin(), all.end(), [](const EntitySuggestion &a, const EntitySuggestion &b) {
            return a.cost < b.cost;
        });
        return all;
    }

    const QVector<Entity> &m_entities;
    QHash<QString, int> m_byKey;
    QMap<QString, QVector<int>> m_bySkeleton;
    QMap<QString, QVector<int>> m_byCore;
    QMap<Pair, EntitySuggestion> m_pairs;
};

} // namespace

QVector<EntitySuggestion> suggestEntities(const QVector<Entity> &entities)
{
    return Suggester(entities).suggestions();
}

} // namespace tt
