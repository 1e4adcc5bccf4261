// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/entity_decisions.h"
#include "app/analysis/projects.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>

namespace tt
{

/// One way a name is printed, and where.
struct EntitySpelling {
    QString text; ///< the printed characters; line ends as blanks
    QVector<FindingRef> findings;
    bool operator==(const EntitySpelling &) const = default;
};

struct EntityCode {
    QString code;
    bool valid = false; ///< its check digit fits; others are shown and prove nothing
    FindingRef finding;
    bool operator==(const EntityCode &) const = default;
};

/// All that goes by one name (entityKey()) in a case. Nothing is joined here that a person should decide.
struct Entity {
    QString key;
    QString name; ///< shown: the key where it is printed so, else the commonest printed form
    QVector<EntitySpelling> spellings; ///< the commonest first
    QStringList roles;                 ///< sorted
    QVector<EntityCode> codes;         ///< printed beside the name, by code
    QSet<qint64> documents;
    QHash<qint64, QStringList> rolesIn; ///< by document
    QStringList otherReadings;          ///< keys that another engine read in this name's place, sorted
    int findings = 0;

    bool operator==(const Entity &) const = default;
};

/// Every party of the documents, by key. The order of the documents does not matter.
QVector<Entity> entitiesOf(const QVector<AnalysedDocument> &documents);

/// A reason or a warning: a stable code and a sentence.
struct EntityRemark {
    QString code;
    QString text;
    bool operator==(const EntityRemark &) const = default;
};

/// Two names that may be one, or a part and its whole. For a person to decide.
struct EntitySuggestion {
    EntityAction action = EntityAction::Merge; ///< Merge or RollUp
    int name = 0;                              ///< position in the entities: the rarer one, the part
    int into = 0;
    double cost = 0; ///< how far apart the spellings are; the surest first
    QVector<EntityRemark> reasons;
    QVector<EntityRemark> warnings; ///< what speaks against it

    bool operator==(const EntitySuggestion &) const = default;
};

/// What may be one, the surest first. Not every pair is looked at: the work grows with the number of names
/// and of suggestions. The same entities give the same suggestions.
QVector<EntitySuggestion> suggestEntities(const QVector<Entity> &entities);

/// What speaks against taking the two for one.
QVector<EntityRemark> warningsAgainst(const Entity &a, const Entity &b, EntityAction action);

} // namespace tt
