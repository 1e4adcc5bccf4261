// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/entities.h"
#include "app/analysis/tally.h"

namespace tt
{

/// A suggestion nobody has answered yet, between the names that are counted.
struct OpenSuggestion {
    EntityAction action = EntityAction::Merge; ///< Merge or RollUp
    QString name;
    QString into;
    double cost = 0;
    QVector<EntityRemark> reasons;
    QVector<EntityRemark> warnings;

    bool operator==(const OpenSuggestion &) const = default;
};

/// The names of a case, what people decided about them, and what they have yet to decide.
class EntityBook final
{
public:
    EntityBook() = default;
    EntityBook(const QVector<AnalysedDocument> &documents, const QVector<EntityDecision> &decisions);

    [[nodiscard]] const QVector<Entity> &entities() const { return m_entities; } ///< by key
    [[nodiscard]] const EntityLedger &ledger() const { return m_ledger; }
    [[nodiscard]] const QVector<OpenSuggestion> &suggestions() const { return m_suggestions; }

    /// The name under which a printed name is counted. What has no key is given back as it is.
    [[nodiscard]] QString countedName(const QString &printed) const;
    /// The entities that are counted under a name, the one of that name first, then by key.
    [[nodiscard]] QVector<const Entity *> countedUnder(const QString &name) const;
    /// How that name and all that is counted under it are printed, without repeats.
    [[nodiscard]] QStringList spellingsOf(const QString &name) const;
    /// Names that are counted, in the order of their keys.
    [[nodiscard]] QStringList countedNames() const;
    /// nullptr when nothing in the case is called so.
    [[nodiscard]] const Entity *find(const QString &printed) const;
    /// Whether the case prints the name or a decision speaks of it.
    [[nodiscard]] bool knows(const QString &printed) const;

private:
    [[nodiscard]] QString rootName(const QString &root) const;
    void liftSuggestions();

    QVector<Entity> m_entities;
    EntityLedger m_ledger;
    QHash<QString, int> m_byKey;
    QHash<QString, QString> m_decidedNames; ///< as decisions write them, by key
    QHash<QString, QVector<int>> m_byRoot;  ///< positions in m_entities by the key they count as
    QVector<OpenSuggestion> m_suggestions;
};

/// Gives every party the name it is counted under; quotes stay as printed. For linking and adding up.
void renameParties(QVector<AnalysedDocument> &documents, const EntityBook &book);

/// Says how each counted member is printed, and keeps the tally open while two members of one list may be one
/// ("possible_same_entity: A / B") or a part and its whole ("possible_unit_of: PART / WHOLE").
void explainMembers(Tally &tally, const EntityBook &book);

/// As the command line prints it.
QJsonObject entityBookToJson(const EntityBook &book, const FindingNames &names = {});
QJsonObject entityDecisionToJson(const EntityDecision &decision);
QJsonArray entityRemarksToJson(const QVector<EntityRemark> &remarks);

} // namespace tt
