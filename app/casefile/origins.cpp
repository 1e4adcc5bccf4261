// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/origins.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace tt
{

namespace
{

/// The window shows what is wrong with a time.
struct OriginText {
    Q_DECLARE_TR_FUNCTIONS(tt::OriginText)
};

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

Result<QDateTime> retrievalTime(const QString &text)
{
    QString iso = text.simplified();
    if (iso.size() > 10 && iso[10] == u' ') iso[10] = u'T';
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    if (!time.isValid())
        return fail(ErrorCode::Usage,
                    OriginText::tr("“%1” is no time. Write 2024-05-20, 2024-05-20 14:30, or "
                                   "2024-05-20T14:30:00+08:00.")
                        .arg(text));
    if (time > QDateTime::currentDateTimeUtc())
        return fail(ErrorCode::Usage,
                    OriginText::tr("“%1” is yet to come. Write when it was fetched, such as "
                                   "2024-05-20.")
                        .arg(text));
    return time.toUTC();
}

QString retrievalText(const QDateTime &time)
{
    if (!time.isValid()) return {};
    const QDateTime here = time.toLocalTime();
    if (here.time() == QTime(0, 0)) return here.date().toString(Qt::ISODate);
    return here.toString(here.time().second() == 0 ? QStringLiteral("yyyy-MM-dd HH:mm")
                                                   : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

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

QVector<CopyDecision> CopyLedger::about(DocumentId one, DocumentId other) const
{
    QVector<CopyDecision> said;
    std::copy_if(m_active.cbegin(), m_active.cend(), std::back_inserter(said),
                 [&](const CopyDecision &each) { return speakOfSame(each, one, other); });
    return said;
}

std::optional<CopyDecision> CopyLedger::standing(qint64 id) const
{
    const auto found = m_active.constFind(id);
    return found == m_active.cend() ? std::nullopt : std::optional(*found);
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
