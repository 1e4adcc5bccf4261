// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entity_book.h"

#include "app/analysis/entity_names.h"

#include <algorithm>

namespace tt
{

EntityBook::EntityBook(const QVector<AnalysedDocument> &documents, const QVector<EntityDecision> &decisions)
    : m_entities(entitiesOf(documents))
    , m_ledger(decisions)
{
    for (int i = 0; i < m_entities.size(); ++i) {
        m_byKey.insert(m_entities[i].key, i);
        m_byRoot[m_ledger.rootOf(m_entities[i].key)].append(i);
    }
    for (const EntityDecision &decision : m_ledger.decisions()) {
        for (const QString &name : {decision.name, decision.other})
            m_decidedNames.insert(entityKey(name), name);
    }
    liftSuggestions();
}

QString EntityBook::rootName(const QString &root) const
{
    const int at = m_byKey.value(root, -1);
    return at >= 0 ? m_entities[at].name : m_decidedNames.value(root, root);
}

QString EntityBook::countedName(const QString &printed) const
{
    const QString key = entityKey(printed);
    return key.isEmpty() ? printed : rootName(m_ledger.rootOf(key));
}

QVector<const Entity *> EntityBook::countedUnder(const QString &name) const
{
    const QString root = m_ledger.rootOf(entityKey(name));
    QVector<const Entity *> found;
    for (const int at : m_byRoot.value(root))
        found.append(&m_entities[at]);
    std::stable_partition(found.begin(), found.end(),
                          [&root](const Entity *entity) { return entity->key == root; });
    return found;
}

QStringList EntityBook::spellingsOf(const QString &name) const
{
    QStringList spellings;
    for (const Entity *entity : countedUnder(name)) {
        for (const EntitySpelling &spelling : entity->spellings)
            if (!spellings.contains(spelling.text)) spellings.append(spelling.text);
    }
    return spellings;
}

QStringList EntityBook::countedNames() const
{
    QStringList roots = m_byRoot.keys();
    roots.sort();
    QStringList names;
    for (const QString &root : std::as_const(roots))
        names.append(rootName(root));
    return names;
}

const Entity *EntityBook::find(const QString &printed) const
{
    const int at = m_byKey.value(entityKey(printed), -1);
    return at < 0 ? nullptr : &m_entities[at];
}

bool EntityBook::knows(const QString &printed) const
{
    const QString key = entityKey(printed);
    return m_byKey.contains(key) || (!key.isEmpty() && m_ledger.mentions(key));
}

/// Answered ones go; of several between the same two counted names the surest stays.
void EntityBook::liftSuggestions()
{
    QSet<QPair<QString, QString>> seen;
    for (const EntitySuggestion &suggestion : suggestEntities(m_entities)) {
        const Entity &name = m_entities[suggestion.name];
        const Entity &into = m_entities[suggestion.into];
        const QString from = m_ledger.rootOf(name.key);
        const QString to = m_ledger.rootOf(into.key);
        if (from == to || m_ledger.apartDecision(from, to) != 0) continue;
        if (seen.contains({from, to}) || seen.contains({to, from})) continue;
        seen.insert({from, to});
        OpenSuggestion open{suggestion.action, rootName(from),     rootName(to),
                            suggestion.cost,   suggestion.reasons, suggestion.warnings};
        if (from != name.key || to != into.key) {
            for (EntityRemark &reason : open.reasons)
                reason.text += QStringLiteral(" (“%1” and “%2”)").arg(name.name, into.name);
        }
        m_suggestions.append(open);
    }
}

void renameParties(QVector<AnalysedDocument> &documents, const EntityBook &book)
{
    for (AnalysedDocument &document : documents) {
        for (Finding &finding : document.analysis.findings) {
            if (auto *party = std::get_if<PartyFacts>(&finding.facts))
                party->name = book.countedName(party->name);
        }
    }
}

void explainMembers(Tally &tally, const EntityBook &book)
{
    const auto explain = [&](QVector<TallyMember> &members) {
        QSet<QString> names;
        for (TallyMember &member : members) {
            member.spellings = book.spellingsOf(member.name);
            names.insert(member.name);
        }
        for (const OpenSuggestion &suggestion : book.suggestions()) {
            if (!names.contains(suggestion.name) || !names.contains(suggestion.into)) continue;
            const QString what = suggestion.action == EntityAction::RollUp
                                     ? QStringLiteral("possible_unit_of")
                                     : QStringLiteral("possible_same_entity");
            const auto member = std::find_if(members.cbegin(), members.cend(), [&](const TallyMember &each) {
                return each.name == suggestion.name;
            });
            const QVector<FindingRef> &places =
                member->namedBy.isEmpty() ? member->findings : member->namedBy;
            tally.block({what,
                         QStringLiteral("%1 / %2").arg(suggestion.name, suggestion.into),
                         {suggestion.name, suggestion.into},
                         member->projects.value(0, -1),
                         0,
                         places.isEmpty() ? std::nullopt : std::optional(places.first())});
        }
    };
    explain(tally.seeking);
    for (QVector<TallyMember> &members : tally.naming)
        explain(members);
    explain(tally.intermediaries);
}

} // namespace tt
