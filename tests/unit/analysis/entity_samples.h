// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/entity_book.h"
#include "app/analysis/parties.h"

#include <initializer_list>

namespace tt::sample
{

inline Finding party(const QString &printed, const QString &role = QStringLiteral("buyer"))
{
    Finding finding;
    finding.quote = printed;
    finding.context = printed;
    finding.range = {0, printed.size()};
    finding.facts = PartyFacts{role, normalisedPartyName(printed)};
    return finding;
}

inline AnalysedDocument documentOf(qint64 id, const QVector<Finding> &findings)
{
    AnalysedDocument document;
    document.id = id;
    document.name = QStringLiteral("d%1").arg(id);
    document.analysis.findings = findings;
    return document;
}

/// A document a name, so that no two stand in one notice.
inline QVector<AnalysedDocument> notices(const QStringList &names,
                                         const QString &role = QStringLiteral("supplier"))
{
    QVector<AnalysedDocument> documents;
    for (const QString &name : names)
        documents.append(documentOf(documents.size() + 1, {party(name, role)}));
    return documents;
}

inline EntityDecision decision(qint64 id, EntityAction action, const QString &name, const QString &other)
{
    EntityDecision made;
    made.id = id;
    made.action = action;
    made.name = name;
    made.other = other;
    return made;
}

inline EntityDecision undoOf(qint64 id, qint64 undone)
{
    EntityDecision made;
    made.id = id;
    made.action = EntityAction::Undo;
    made.undoes = undone;
    return made;
}

} // namespace tt::sample
