// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entity_names.h"
#include "tests/support/printers.h"
#include "tests/unit/analysis/entity_samples.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace tt
{
namespace
{

using namespace sample;

const QString kA = QStringLiteral("云岚科技有限公司");
const QString kB = QStringLiteral("云岗科技有限公司");
const QString kC = QStringLiteral("云岚科技");

TEST(EntityLedger, AMergeCountsUntilItIsTakenBack)
{
    EntityLedger ledger({decision(1, EntityAction::Merge, kB, kA), decision(2, EntityAction::Merge, kC, kB)});
    EXPECT_EQ(ledger.rootOf(kC), kA);
    EXPECT_EQ(ledger.rootOf(kB), kA);
    const EntityLedger split(
        {decision(1, EntityAction::Merge, kB, kA), decision(2, EntityAction::Merge, kC, kB), undoOf(3, 1)});
    EXPECT_EQ(split.rootOf(kB), kB);
    EXPECT_EQ(split.rootOf(kC), kB) << "what went into the name goes with it";
    EXPECT_EQ(split.stateOf(1), DecisionState::Undone);
    const EntityLedger again({decision(1, EntityAction::Merge, kB, kA),
                              decision(2, EntityAction::Merge, kC, kB), undoOf(3, 1), undoOf(4, 3)});
    EXPECT_EQ(again.rootOf(kC), kA) << "taking the undo back makes it count again";
    EXPECT_EQ(again.stateOf(3), DecisionState::Undone);
}

TEST(EntityLedger, NamesAreComparedByTheirKeys)
{
    const EntityLedger ledger(
        {decision(1, EntityAction::Merge, QStringLiteral("云岗（中国）公司"), QStringLiteral("云岚 公司"))});
    EXPECT_EQ(ledger.rootOf(entityKey(u"云岗(中国)公司")), entityKey(u"云岚公司"));
}

TEST(EntityLedger, WhatCannotBeIsRefusedWithTheReason)
{
    const EntityLedger ledger(
        {decision(1, EntityAction::Merge, kB, kA), decision(2, EntityAction::KeepApart, kA, kC)});
    const auto refused = [&ledger](const EntityDecision &next) {
        const auto allowed = ledger.allows(next);
        EXPECT_FALSE(allowed);
        return allowed ? QString() : allowed.error().message;
    };
    EXPECT_TRUE(refused(decision(0, EntityAction::Merge, kA, kA)).contains(QStringLiteral("one name")));
    EXPECT_TRUE(refused(decision(0, EntityAction::Merge, kA, kB)).contains(QStringLiteral("circle")));
    EXPECT_TRUE(refused(decision(0, EntityAction::RollUp, kA, kB)).contains(QStringLiteral("circle")));
    EXPECT_TRUE(refused(decision(0, EntityAction::Merge, kB, kC)).contains(QStringLiteral("Split it first")));
    EXPECT_TRUE(refused(decision(0, EntityAction::Merge, kC, kB)).contains(QStringLiteral("not the same")));
    EXPECT_TRUE(refused(decision(0, EntityAction::KeepApart, kA, kB)).contains(QStringLiteral("Split")));
    EXPECT_TRUE(refused(decision(0, EntityAction::KeepApart, kB, kC)).contains(QStringLiteral("already")));
    EXPECT_TRUE(refused(decision(0, EntityAction::Merge, QStringLiteral("…"), kA)).contains(u"letter"));
    EXPECT_FALSE(refused(undoOf(0, 9)).isEmpty());
    EXPECT_FALSE(refused(undoOf(0, 0)).isEmpty());
    EXPECT_TRUE(ledger.allows(undoOf(0, 2)));
}

TEST(EntityLedger, AnUndoThatWouldContradictALaterDecisionIsRefused)
{
    const QVector<EntityDecision> log{decision(1, EntityAction::Merge, kB, kA), undoOf(2, 1),
                                      decision(3, EntityAction::KeepApart, kA, kB)};
    const auto allowed = EntityLedger(log).allows(undoOf(0, 2));
    ASSERT_FALSE(allowed);
    EXPECT_TRUE(allowed.error().message.contains(QStringLiteral("Decision 3")));
}

TEST(EntityLedger, AStrangersLogNeverLoopsAndSaysWhatIsVoid)
{
    const EntityLedger ledger(
        {decision(1, EntityAction::Merge, kA, kB), decision(2, EntityAction::Merge, kB, kC),
         decision(3, EntityAction::Merge, kC, kA), undoOf(4, 7), undoOf(5, 5),
         decision(6, EntityAction::KeepApart, kA, kB), decision(7, EntityAction::Merge, QString(), kA)});
    EXPECT_EQ(ledger.rootOf(kA), kC);
    for (const qint64 id : {3, 4, 5, 6, 7})
        EXPECT_EQ(ledger.stateOf(id), DecisionState::Void) << id;
}

/// The state as somebody would keep it who changes it step by step.
class StepByStep final
{
public:
    [[nodiscard]] int rootOf(int name) const
    {
        while (m_into[name] >= 0)
            name = m_into[name];
        return name;
    }
    [[nodiscard]] bool apart(int a, int b) const
    {
        return std::any_of(m_apart.cbegin(), m_apart.cend(), [&](const QPair<int, int> &pair) {
            const int first = rootOf(pair.first);
            const int second = rootOf(pair.second);
            return (first == a && second == b) || (first == b && second == a);
        });
    }
    bool join(int name, int into)
    {
        if (m_into[name] >= 0 || rootOf(into) == name || apart(name, rootOf(into))) return false;
        m_into[name] = into;
        return true;
    }
    bool keepApart(int a, int b)
    {
        if (rootOf(a) == rootOf(b) || apart(rootOf(a), rootOf(b))) return false;
        m_apart.insert({a, b});
        return true;
    }
    void split(int name) { m_into[name] = -1; }
    void together(int a, int b) { m_apart.remove({a, b}); }

private:
    QVector<int> m_into = QVector<int>(kNames, -1);
    QSet<QPair<int, int>> m_apart;

public:
    static constexpr int kNames = 9;
};

TEST(EntityLedger, AnySequenceOfDecisionsEqualsItsReplay)
{
    QRandomGenerator random(4711);
    int taken = 0;
    for (int round = 0; round < 120; ++round) {
        QStringList names;
        for (int i = 0; i < StepByStep::kNames; ++i)
            names.append(QStringLiteral("南屿第%1研究所").arg(i));
        StepByStep model;
        QVector<EntityDecision> log;
        for (int step = 0; step < 40; ++step) {
            const int a = random.bounded(StepByStep::kNames);
            const int b = random.bounded(StepByStep::kNames);
            const EntityLedger before(log);
            EntityDecision next = decision(log.size() + 1, EntityAction::Merge, names[a], names[b]);
            bool expected = false;
            switch (random.bounded(5)) {
            case 0:
                next.action = EntityAction::RollUp;
                [[fallthrough]];
            case 1:
                expected = a != b && model.join(a, b);
                break;
            case 2:
                next.action = EntityAction::KeepApart;
                expected = a != b && model.keepApart(a, b);
                break;
            case 3: {
                const auto stepped = before.stepOf(names[a]);
                if (!stepped) continue;
                next = undoOf(log.size() + 1, stepped->decision);
                expected = true;
                model.split(a);
                break;
            }
            default: {
                const auto kept = std::find_if(log.cbegin(), log.cend(), [&](const EntityDecision &each) {
                    return each.action == EntityAction::KeepApart &&
                           before.stateOf(each.id) == DecisionState::Active;
                });
                if (kept == log.cend()) continue;
                next = undoOf(log.size() + 1, kept->id);
                expected = true;
                model.together(static_cast<int>(names.indexOf(kept->name)),
                               static_cast<int>(names.indexOf(kept->other)));
                break;
            }
            }
            ASSERT_EQ(before.allows(next).has_value(), expected) << round << ' ' << step;
            if (!expected) continue;
            log.append(next);
            ++taken;
            const EntityLedger replayed(log);
            for (int i = 0; i < StepByStep::kNames; ++i)
                ASSERT_EQ(replayed.rootOf(names[i]), names[model.rootOf(i)]) << round << ' ' << step;
            for (int i = 0; i < StepByStep::kNames; ++i)
                for (int k = 0; k < i; ++k)
                    ASSERT_EQ(replayed.apartDecision(names[i], names[k]) != 0,
                              model.apart(model.rootOf(i), model.rootOf(k)));
        }
    }
    EXPECT_GT(taken, 1000);
}

TEST(EntityLedger, AnOrderOfUndosAndRedosIsWhatItSays)
{
    QVector<EntityDecision> log{decision(1, EntityAction::Merge, kB, kA)};
    bool merged = true;
    for (qint64 id = 2; id < 12; ++id) { // undo, undo of the undo, …
        const EntityDecision next = undoOf(id, id - 1);
        ASSERT_TRUE(EntityLedger(log).allows(next).has_value());
        log.append(next);
        merged = !merged;
        EXPECT_EQ(EntityLedger(log).rootOf(kB), merged ? kA : kB) << id;
    }
}

TEST(EntityLedger, TenThousandDecisionsReplayInAMoment)
{
    QVector<EntityDecision> log;
    for (int i = 0; i < 5000; ++i)
        log.append(decision(log.size() + 1, EntityAction::Merge, QStringLiteral("岚屿%1号店").arg(i),
                            QStringLiteral("岚屿%1号店").arg(i + 1)));
    for (int i = 0; i < 5000; ++i)
        log.append(decision(log.size() + 1, EntityAction::KeepApart, QStringLiteral("岚屿0号店"),
                            QStringLiteral("望潮%1号店").arg(i)));
    QElapsedTimer timer;
    timer.start();
    const EntityLedger ledger(log);
    EXPECT_EQ(ledger.rootOf(QStringLiteral("岚屿0号店")), QStringLiteral("岚屿5000号店"));
    RecordProperty("milliseconds", static_cast<int>(timer.elapsed()));
    std::cout << "10,000 decisions replayed in " << timer.elapsed() << " ms\n";
    EXPECT_LT(timer.elapsed(), 30'000);
}

} // namespace
} // namespace tt
