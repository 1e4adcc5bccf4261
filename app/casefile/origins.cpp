// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/origins.h"

#include <algorithm>
#include <array>

namespace tt
{

namespace
{

struct ActionName {
    CopyAction action;
    QStringView name;
};
constexpr std::array kActions = {ActionName{CopyAction::Copy, u"copy"},
                                 ActionName{CopyAction::Different, u"different"},
                                 ActionName{CopyAction::Undo, u"undo"}};

bool speakOfSame(const CopyDecision &a, DocumentId one, DocumentId other)
{
    return (a.document == one && a.other == other) || (a.document == other && a.other == one);
}

auto refuse(const QString &sentence) { return fail(ErrorCode::Usage, sentence); }

} // namespace

QString copyActionName(CopyAction action)
{
    const auto found = std::find_if(kActions.begin(), kActions.end(),
                                    [&](const ActionName &each) { return each.action == action; });
    return found == kActions.end() ? QString() : found->name.toString();
}

std::optional<CopyAction> copyActionFromName(QStringView name)
{
    const auto found = std::find_if(kActions.begin(), kActions.end(),
                                    [&](const ActionName &each) { return each.name == name; });
    if (found == kActions.end()) return std::nullopt;
    return found->action;
}

CopyLedger::CopyLedger(const QVector<CopyDecision> &decisions)
{
    for (const CopyDecision &decision : decisions) {
        if (decision.action == CopyAction::Undo)
            m_active.remove(decision.undoes);
        else
            m_active.insert(decision.id, decision);
    }
    for (const CopyDecision &decision : std::as_const(m_active)) {
        if (decision.action == CopyAction::Copy)
            m_copyOf.insert(decision.document.value, decision.other.value);
    }
}

DocumentId CopyLedger::countedAs(DocumentId document) const
{
    // allows() refuses rings; in a damaged case the walk ends all the same.
    for (qsizetype steps = 0; steps <= m_copyOf.size(); ++steps) {
        const auto next = m_copyOf.constFind(document.value);
        if (next == m_copyOf.cend()) break;
        document.value = *next;
    }
    return document;
}

bool CopyLedger::areDifferent(DocumentId one, DocumentId other) const
{
    return std::any_of(m_active.cbegin(), m_active.cend(), [&](const CopyDecision &each) {
        return each.action == CopyAction::Different && speakOfSame(each, one, other);
    });
}

Result<void> CopyLedger::allows(const CopyDecision &decision) const
{
    if (decision.action == CopyAction::Undo) {
        if (m_active.contains(decision.undoes)) return {};
        return refuse(
            QStringLiteral("There is no decision %1 that could be taken back.").arg(decision.undoes));
    }
    const qint64 document = decision.document.value;
    const qint64 other = decision.other.value;
    if (document == other)
        return refuse(QStringLiteral("A document is no copy of itself. Name two documents."));
    if (decision.action == CopyAction::Different) {
        if (countedAs(decision.document) == countedAs(decision.other))
            return refuse(QStringLiteral("Documents %1 and %2 count as one. Take that back first.")
                              .arg(document)
                              .arg(other));
        return {};
    }
    if (const auto known = m_copyOf.constFind(document); known != m_copyOf.cend())
        return refuse(
            QStringLiteral("Document %1 counts as a copy of document %2 already. Take that back first.")
                .arg(document)
                .arg(*known));
    if (countedAs(decision.other) == decision.document)
        return refuse(QStringLiteral(
                          "Document %1 counts as a copy of document %2. They cannot be copies of each other.")
                          .arg(other)
                          .arg(document));
    if (areDifferent(decision.document, decision.other))
        return refuse(
            QStringLiteral("Somebody said that documents %1 and %2 are different. Take that back first.")
                .arg(document)
                .arg(other));
    return {};
}

} // namespace tt
