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
            const EntityDecision *target = earlier.value(decision.undoes);
            if (target == nullptr || m_states.value(target->id) != DecisionState::Active) {
                m_states.insert(decision.id, DecisionState::Void);
                m_reasons.insert(
                    decision.id,
                    QStringLiteral("There is no decision %1 in force to take back.").arg(decision.undoes));
            } else {
                m_states.insert(target->id, DecisionState::Undone);
                if (target->action == EntityAction::Undo)
                    m_states.insert(target->undoes, DecisionState::Active);
            }
        }
        earlier.insert(decision.id, &decision);
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

/// Everything that counts as `key` counts as what `into` counts as from now on.
void EntityLedger::join(const QString &key, const QString &into)
{
    const QString from = rootOf(key);
    const QString root = rootOf(into);
    const QStringList moved = membersOf(from);
    QStringList &members = m_members[root];
    if (members.isEmpty()) members.append(root);
    for (const QString &member : moved) {
        m_roots.insert(member, root);
        members.append(member);
    }
    m_members.remove(from);
}

QStringList EntityLedger::membersOf(const QString &root) const
{
    return m_members.value(root, QStringList{root});
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

QString EntityLedger::rootOf(const QString &key) const { return m_roots.value(key, key); }

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
