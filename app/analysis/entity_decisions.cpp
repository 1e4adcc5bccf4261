// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entity_decisions.h"

#include "app/analysis/entity_names.h"

#include <algorithm>

namespace tt
{

namespace
{

constexpr qsizetype kShownLength = 80; ///< of a name in a sentence

QString shown(const QString &name)
{
    return name.size() <= kShownLength ? name : name.left(kShownLength) + u'…';
}

} // namespace

QString entityActionName(EntityAction action)
{
    switch (action) {
    case EntityAction::RollUp:
        return QStringLiteral("roll_up");
    case EntityAction::KeepApart:
        return QStringLiteral("keep_apart");
    case EntityAction::Undo:
        return QStringLiteral("undo");
    case EntityAction::Merge:
        break;
    }
    return QStringLiteral("merge");
}

std::optional<EntityAction> entityActionFromName(QStringView name)
{
    for (const EntityAction action :
         {EntityAction::Merge, EntityAction::RollUp, EntityAction::KeepApart, EntityAction::Undo}) {
        if (entityActionName(action) == name) return action;
    }
    return std::nullopt;
}

QString decisionStateName(DecisionState state)
{
    switch (state) {
    case DecisionState::Undone:
        return QStringLiteral("undone");
    case DecisionState::Void:
        return QStringLiteral("void");
    case DecisionState::Active:
        break;
    }
    return QStringLiteral("active");
}

EntityLedger::EntityLedger(QVector<EntityDecision> decisions)
    : m_decisions(std::move(decisions))
{
    std::stable_sort(m_decisions.begin(), m_decisions.end(),
                     [](const EntityDecision &a, const EntityDecision &b) { return a.id < b.id; });
    settleUndos();
    for (const EntityDecision &decision : std::as_const(m_decisions)) {
        if (decision.action != EntityAction::Undo) apply(decision);
    }
}

/// Which decisions are in force, before it is asked what they come to.
void EntityLedger::settleUndos()
{
    QHash<qint64, const EntityDecision *> earlier;
    for (const EntityDecision &decision : std::as_const(m_decisions)) {
        m_states.insert(decision.id, DecisionState::Active);
        if (decision.action == EntityAction::Undo) {
            if (earlier.contains(decision.undoes) && stateOf(decision.undoes) == DecisionState::Active) {
                setInForce(decision.undoes, false, earlier);
            } else {
                m_states.insert(decision.id, DecisionState::Void);
                m_reasons.insert(
                    decision.id,
                    QStringLiteral("There is no decision %1 in force to take back.").arg(decision.undoes));
            }
        }
        earlier.insert(decision.id, &decision);
    }
}

/// What an undo took back comes into force again when the undo goes, and the other way round, down the chain.
void EntityLedger::setInForce(qint64 decision, bool inForce,
                              const QHash<qint64, const EntityDecision *> &earlier)
{
    for (const EntityDecision *at = earlier.value(decision); at != nullptr;
         at = at->action == EntityAction::Undo ? earlier.value(at->undoes) : nullptr) {
        m_states.insert(at->id, inForce ? DecisionState::Active : DecisionState::Undone);
        inForce = !inForce;
    }
}

void EntityLedger::apply(const EntityDecision &decision)
{
    const QString a = entityKey(decision.name);
    const QString b = entityKey(decision.other);
    m_known.insert(a);
    m_known.insert(b);
    if (m_states.value(decision.id) != DecisionState::Active) return;
    const QString reason = whyNot(decision, a, b);
    if (!reason.isEmpty()) {
        m_states.insert(decision.id, DecisionState::Void);
        m_reasons.insert(decision.id, reason);
    } else if (decision.action == EntityAction::KeepApart) {
        m_apart[a].append({b, decision.id});
        m_apart[b].append({a, decision.id});
    } else {
        m_steps.insert(a, {b, decision.action, decision.id});
        join(a, b);
    }
}

/// Everything that counts as `key` counts as what `into` counts as from now on. The smaller group moves.
void EntityLedger::join(const QString &key, const QString &into)
{
    const auto groupOf = [this](const QString &name) {
        const auto known = m_groupOf.constFind(name);
        if (known != m_groupOf.constEnd()) return *known;
        const int made = static_cast<int>(m_groups.size());
        m_groups.append({name, {name}});
        m_groupOf.insert(name, made);
        return made;
    };
    const int from = groupOf(key);
    const int to = groupOf(into);
    const bool turn = m_groups[from].members.size() > m_groups[to].members.size();
    Group &kept = m_groups[turn ? from : to];
    Group &gone = m_groups[turn ? to : from];
    kept.root = m_groups[to].root;
    for (const QString &member : std::as_const(gone.members))
        m_groupOf.insert(member, turn ? from : to);
    kept.members += gone.members;
    gone = {};
}

QStringList EntityLedger::membersOf(const QString &root) const
{
    const auto group = m_groupOf.constFind(root);
    return group == m_groupOf.constEnd() ? QStringList{root} : m_groups[*group].members;
}

qint64 EntityLedger::apartAcross(const QString &rootA, const QString &rootB) const
{
    const QStringList ofA = membersOf(rootA);
    const QStringList ofB = membersOf(rootB);
    const QStringList &fewer = ofA.size() <= ofB.size() ? ofA : ofB;
    const QString &otherRoot = ofA.size() <= ofB.size() ? rootB : rootA;
    qint64 first = 0;
    for (const QString &member : fewer) {
        const auto partners = m_apart.constFind(member);
        if (partners == m_apart.constEnd()) continue;
        for (const Apart &apart : *partners) {
            if (rootOf(apart.other) == otherRoot && (first == 0 || apart.decision < first))
                first = apart.decision;
        }
    }
    return first;
}

QString EntityLedger::whyNot(const EntityDecision &decision, const QString &a, const QString &b) const
{
    const QString name = shown(decision.name);
    const QString other = shown(decision.other);
    if (a.isEmpty() || b.isEmpty()) return QStringLiteral("A name needs a letter or a digit.");
    if (a == b) return QStringLiteral("“%1” and “%2” are one name already.").arg(name, other);
    const QString rootA = rootOf(a);
    const QString rootB = rootOf(b);
    const qint64 apart = apartAcross(rootA, rootB);
    if (decision.action == EntityAction::KeepApart) {
        if (rootA == rootB)
            return QStringLiteral("“%1” and “%2” count as one by a decision. Split them first.")
                .arg(name, other);
        if (apart != 0)
            return QStringLiteral("Decision %1 keeps “%2” and “%3” apart already.")
                .arg(apart)
                .arg(name, other);
        return {};
    }
    if (const auto step = stepOf(a))
        return QStringLiteral("Decision %1 made “%2” count as “%3” already. Split it first.")
            .arg(step->decision)
            .arg(name, shown(step->into));
    if (rootA == rootB)
        return QStringLiteral("“%1” counts as “%2” already: that would go round in a circle.")
            .arg(other, name);
    if (apart != 0)
        return QStringLiteral("Decision %1 says that “%2” and “%3” are not the same. Take it back first.")
            .arg(apart)
            .arg(name, other);
    return {};
}

DecisionState EntityLedger::stateOf(qint64 decision) const
{
    return m_states.value(decision, DecisionState::Void);
}

std::optional<EntityLedger::Step> EntityLedger::stepOf(const QString &key) const
{
    const auto step = m_steps.constFind(key);
    return step == m_steps.constEnd() ? std::nullopt : std::optional(*step);
}

bool EntityLedger::joined(const QString &name, const QString &other, EntityAction action) const
{
    const auto step = stepOf(entityKey(name));
    return step && step->action == action && step->into == entityKey(other);
}

QString EntityLedger::rootOf(const QString &key) const
{
    const auto group = m_groupOf.constFind(key);
    return group == m_groupOf.constEnd() ? key : m_groups[*group].root;
}

qint64 EntityLedger::apartDecision(const QString &a, const QString &b) const
{
    return apartAcross(rootOf(a), rootOf(b));
}

Result<void> EntityLedger::allows(const EntityDecision &next) const
{
    EntityDecision tried = next;
    tried.id = (m_decisions.isEmpty() ? 0 : m_decisions.last().id) + 1;
    const EntityLedger after(m_decisions + QVector<EntityDecision>{tried});
    if (after.stateOf(tried.id) == DecisionState::Void)
        return fail(ErrorCode::Usage, after.m_reasons.value(tried.id));
    for (const EntityDecision &decision : m_decisions) {
        if (stateOf(decision.id) == DecisionState::Void || after.stateOf(decision.id) != DecisionState::Void)
            continue;
        return fail(ErrorCode::Usage, QStringLiteral("Decision %1 stands against it: %2")
                                          .arg(decision.id)
                                          .arg(after.m_reasons.value(decision.id)));
    }
    return {};
}

} // namespace tt
