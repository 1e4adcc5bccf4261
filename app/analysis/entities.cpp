// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entities.h"

#include "app/analysis/credit_code.h"
#include "app/analysis/entity_names.h"
#include "app/analysis/folding.h"

#include <QMap>

#include <algorithm>

namespace tt
{

namespace
{

/// A code that stands further behind the name than this, in characters, is not taken for the name's.
constexpr qsizetype kCodeReach = 160;

struct Gathered {
    Entity entity;
    QMap<QString, QVector<FindingRef>> spellings;
    QMap<QString, int> names; ///< as the analysis has them, how often
};

bool oneLine(const Finding &a, const Finding &b)
{
    return a.page == b.page && (a.context == b.context || a.context.contains(b.quote));
}

/// The two names that were printed last, in reading order.
struct LastParties {
    const Finding *nearest = nullptr;
    const Finding *second = nullptr;

    /// Whose credit code stands at `code`: the nearest name's before it. Where two names stand in one line
    /// and the codes in the next, nobody can say whose is whose without the columns.
    [[nodiscard]] const Finding *ownerOf(const Finding &code) const
    {
        const bool near = nearest != nullptr && nearest->page == code.page &&
                          nearest->range.end() <= code.range.begin &&
                          code.range.begin - nearest->range.end() <= kCodeReach;
        if (!near) return nullptr;
        if (second == nullptr) return nearest;
        const bool another = entityKey(nearest->quote) != entityKey(second->quote);
        const bool ambiguous = another && oneLine(*nearest, *second) && !oneLine(code, *nearest);
        return ambiguous ? nullptr : nearest;
    }
};

class Gatherer final
{
public:
    void take(const AnalysedDocument &document)
    {
        LastParties last;
        const QVector<Finding> &findings = document.analysis.findings;
        for (int i = 0; i < findings.size(); ++i) {
            if (std::holds_alternative<PartyFacts>(findings[i].facts)) {
                takeParty(document.id, i, findings[i]);
                last = {&findings[i], last.nearest};
                continue;
            }
            const auto *facts = std::get_if<IdentifierFacts>(&findings[i].facts);
            if (facts == nullptr || facts->role != u"credit_code") continue;
            if (const Finding *owner = last.ownerOf(findings[i]))
                takeCode({document.id, i}, *owner, facts->value);
        }
    }

    QVector<Entity> entities()
    {
        QVector<Entity> all;
        for (Gathered &gathered : m_byKey) {
            finish(gathered);
            all.append(std::move(gathered.entity));
        }
        return all;
    }

private:
    void takeParty(qint64 document, int index, const Finding &finding)
    {
        const auto &facts = std::get<PartyFacts>(finding.facts);
        const QString key = entityKey(facts.name);
        if (key.isEmpty()) return;
        Gathered &gathered = m_byKey[key];
        Entity &entity = gathered.entity;
        entity.key = key;
        ++entity.findings;
        ++gathered.names[facts.name];
        gathered.spellings[finding.quote.simplified()].append({document, index});
        entity.documents.insert(document);
        if (!entity.roles.contains(facts.role)) entity.roles.append(facts.role);
        QStringList &here = entity.rolesIn[document];
        if (!here.contains(facts.role)) here.append(facts.role);
        for (const Reading &reading : finding.reading.readings) {
            const QString read = entityKey(reading.text);
            if (!read.isEmpty() && read != key && !entity.otherReadings.contains(read))
                entity.otherReadings.append(read);
        }
    }

    void takeCode(const FindingRef &ref, const Finding &owner, const QString &printed)
    {
        const QString code = foldText(printed).toUpper().remove(u' ');
        const auto gathered = m_byKey.find(entityKey(std::get<PartyFacts>(owner.facts).name));
        if (gathered == m_byKey.end()) return;
        Entity &entity = gathered->entity;
        const bool known = std::any_of(entity.codes.cbegin(), entity.codes.cend(),
                                       [&](const EntityCode &each) { return each.code == code; });
        if (!known) entity.codes.append({code, isCreditCode(code), ref});
    }

    static void finish(Gathered &gathered)
    {
        Entity &entity = gathered.entity;
        for (auto it = gathered.spellings.cbegin(); it != gathered.spellings.cend(); ++it) {
            EntitySpelling spelling{it.key(), it.value()};
            std::sort(spelling.findings.begin(), spelling.findings.end(),
                      [](const FindingRef &a, const FindingRef &b) {
                          return a.document != b.document ? a.document < b.document : a.index < b.index;
                      });
            entity.spellings.append(spelling);
        }
        std::stable_sort(entity.spellings.begin(), entity.spellings.end(),
                         [](const EntitySpelling &a, const EntitySpelling &b) {
                             return a.findings.size() > b.findings.size();
                         });
        entity.name = gathered.names.contains(entity.key) ? entity.key : QString();
        int most = 0;
        for (auto it = gathered.names.cbegin(); entity.name.isEmpty() && it != gathered.names.cend(); ++it)
            most = std::max(most, it.value());
        for (auto it = gathered.names.cbegin(); entity.name.isEmpty() && it != gathered.names.cend(); ++it) {
            if (it.value() == most) entity.name = it.key();
        }
        entity.roles.sort();
        entity.otherReadings.sort();
        for (QStringList &roles : entity.rolesIn)
            roles.sort();
        std::sort(entity.codes.begin(), entity.codes.end(),
                  [](const EntityCode &a, const EntityCode &b) { return a.code < b.code; });
    }

    QMap<QString, Gathered> m_byKey;
};

} // namespace

QVector<Entity> entitiesOf(const QVector<AnalysedDocument> &documents)
{
    QVector<const AnalysedDocument *> ordered;
    for (const AnalysedDocument &document : documents)
        ordered.append(&document);
    std::sort(ordered.begin(), ordered.end(),
              [](const AnalysedDocument *a, const AnalysedDocument *b) { return a->id < b->id; });
    Gatherer gatherer;
    for (const AnalysedDocument *document : std::as_const(ordered))
        gatherer.take(*document);
    return gatherer.entities();
}

} // namespace tt
