// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/ids.h"
#include "ocr/base/result.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QVector>

#include <optional>

/// Where documents come from, and which of them are one notice, as plain values. Times are UTC.
namespace tt
{

/// What a person says of a document's origin. Every field may be empty.
struct Provenance {
    QString sourceUrl;
    QDateTime retrievedAt;
    QString retrievedBy;
    QString how; ///< "saved from the browser", "sent by a source", …
    QString note;
    QDateTime changedAt; ///< set by the case; invalid: nobody said anything
    QString changedBy;

    bool operator==(const Provenance &) const = default;
};

/// When something was fetched, as a person types it: "2024-05-20" (that day, here), "2024-05-20 14:30", or
/// with an offset "2024-05-20T14:30:00+08:00". UTC. Errors: Usage, with a sentence, for what is no time and
/// for one that is yet to come.
Result<QDateTime> retrievalTime(const QString &text);
/// The same time as people read it: the day alone when it is midnight here.
QString retrievalText(const QDateTime &time);

enum class CopyAction {
    Copy,      ///< `document` is `other` once more, and does not count
    Different, ///< the two are two notices, however alike
    Undo       ///< takes decision number `undoes` back
};
QString copyActionName(CopyAction action); ///< copy, different, undo
std::optional<CopyAction> copyActionFromName(QStringView name);

struct CopyDecision {
    qint64 id = 0; ///< given by the case, from 1
    CopyAction action = CopyAction::Copy;
    DocumentId document;
    DocumentId other;
    qint64 undoes = 0;
    QString by; ///< the case's person when empty
    QDateTime at;
    QString note;

    bool operator==(const CopyDecision &) const = default;
};

/// Decisions replayed in the order of their numbers.
class CopyLedger final
{
public:
    explicit CopyLedger(const QVector<CopyDecision> &decisions);

    /// The document that this one counts as: itself unless it is a copy.
    [[nodiscard]] DocumentId countedAs(DocumentId document) const;
    [[nodiscard]] bool areDifferent(DocumentId one, DocumentId other) const;
    /// What stands about the two, in the order in which it was said.
    [[nodiscard]] QVector<CopyDecision> about(DocumentId one, DocumentId other) const;
    /// Decision `id`, unless it was taken back or is none.
    [[nodiscard]] std::optional<CopyDecision> standing(qint64 id) const;
    /// Copies, by document, and what each is a copy of.
    [[nodiscard]] const QMap<qint64, qint64> &copies() const { return m_copyOf; }
    /// Errors: Usage, with a sentence that says what stands against it.
    [[nodiscard]] Result<void> allows(const CopyDecision &decision) const;

private:
    QMap<qint64, CopyDecision> m_active;
    QMap<qint64, qint64> m_copyOf;
};

} // namespace tt
