// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace tt
{

enum class EntityAction {
    Merge,     ///< `name` is another spelling of `other`
    RollUp,    ///< `name` is a part of `other` and counts as it
    KeepApart, ///< the two are not the same
    Undo       ///< takes decision number `undoes` back, another Undo as well
};
QString entityActionName(EntityAction action); ///< merge, roll_up, keep_apart, undo
std::optional<EntityAction> entityActionFromName(QStringView name);

/// What a person said of names, and when. About names, never about findings: it outlives every analysis.
struct EntityDecision {
    qint64 id = 0; ///< ascending in the order they were made; 0: not made yet
    EntityAction action = EntityAction::Merge;
    QString name;  ///< as the person saw it; compared by entityKey(). Empty for Undo
    QString other; ///< likewise
    qint64 undoes = 0;
    QString by;
    QDateTime at; ///< UTC
    QString note;

    bool operator==(const EntityDecision &) const = default;
};

enum class DecisionState {
    Active,
    Undone, ///< taken back
    Void    ///< says nothing any more: what it joined is one name by now, or it contradicts an earlier one
};
QString decisionStateName(DecisionState state); ///< active, undone, void

/// What the decisions of a case come to. Always made from the whole list, so that the present state is
/// nothing but the log replayed. Names are keys (entityKey()).
class EntityLedger final
{
public:
    struct Step {
        QString into;
        EntityAction action = EntityAction::Merge; ///< Merge or RollUp
        qint64 decision = 0;
    };

    EntityLedger() = default;
    /// Never fails: decisions that cannot be are Void. Undo of an unknown or a later decision is Void.
    explicit EntityLedger(QVector<EntityDecision> decisions);

    [[nodiscard]] const QVector<EntityDecision> &decisions() const { return m_decisions; }
    [[nodiscard]] DecisionState stateOf(qint64 decision) const;
    /// Where a name went, if a person said so.
    [[nodiscard]] std::optional<Step> stepOf(const QString &key) const;
    /// Whether a decision in force says exactly this of the two names.
    [[nodiscard]] bool joined(const QString &name, const QString &other, EntityAction action) const;
    /// The name that a name counts as; itself when nobody said anything.
    [[nodiscard]] QString rootOf(const QString &key) const;
    /// The decision in force that keeps the two, or names that count as them, apart; 0: none.
    [[nodiscard]] qint64 apartDecision(const QString &a, const QString &b) const;
    [[nodiscard]] bool mentions(const QString &key) const { return m_known.contains(key); }

    /// Whether `next` may be added. Errors: Usage with the reason: a name merged into itself or in a circle,
    /// a name that went elsewhere already, names kept apart, an undo of what is not in force.
    [[nodiscard]] Result<void> allows(const EntityDecision &next) const;

private:
    void settleUndos();
    void setInForce(qint64 decision, bool inForce, const QHash<qint64, const EntityDecision *> &earlier);
    void apply(const EntityDecision &decision);
    void join(const QString &key, const QString &into);
    /// Why a decision that is not taken back says nothing after those before it; empty: it stands.
    [[nodiscard]] QString whyNot(const EntityDecision &decision, const QString &a, const QString &b) const;
    [[nodiscard]] qint64 apartAcross(const QString &rootA, const QString &rootB) const;
    [[nodiscard]] QStringList membersOf(const QString &root) const;

    struct Group {
        QString root; ///< what all of them count as; itself a member
        QStringList members;
    };
    struct Apart {
        QString other;
        qint64 decision = 0;
    };

    QVector<EntityDecision> m_decisions;
    QHash<qint64, DecisionState> m_states;
    QHash<qint64, QString> m_reasons; ///< of Void decisions
    QHash<QString, Step> m_steps;
    QHash<QString, int> m_groupOf; ///< of names that went somewhere or that others went to
    QVector<Group> m_groups;
    QHash<QString, QVector<Apart>> m_apart; ///< by key, both ways
    QSet<QString> m_known;
};

} // namespace tt
