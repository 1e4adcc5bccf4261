// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/near_duplicates.h"
#include "app/casefile/origins.h"
#include "ui/models/document_list_model.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace tt
{

/// Two documents that may be one notice, or about which that was decided.
struct CopyPair {
    DocumentId first; ///< the lower number
    DocumentId second;
    QString firstName;
    QString secondName;
    std::optional<DuplicateSuggestion> suggestion;
    std::optional<CopyDecision> decision; ///< none: nobody has decided

    [[nodiscard]] bool isOpen() const { return !decision; }
    /// Open, and nothing that both say differs.
    [[nodiscard]] bool isLikely() const
    {
        return isOpen() && suggestion && suggestion->closeness == CopyCloseness::Likely;
    }
    /// The one of the two that does not count; null while both do.
    [[nodiscard]] DocumentId copy() const;
    [[nodiscard]] bool isOf(DocumentId one, DocumentId other) const
    {
        return (first == one && second == other) || (first == other && second == one);
    }
    bool operator==(const CopyPair &) const = default;
};

/// Pairs as a case has them: first those nobody has decided about, of them those that are likely one on top,
/// then those that were decided, the newest on top.
QVector<CopyPair> copyPairs(const QVector<DuplicateSuggestion> &open, const QVector<CopyDecision> &decisions,
                            const QHash<DocumentId, QString> &names);

/// What that means for each document: one that does not count is a copy, whatever else is asked of it. Those
/// that are only similar are not asked about.
QHash<DocumentId, DocumentTwin> twinsIn(const QVector<CopyPair> &pairs);

/// "Text 93 % alike, pages 88 % · in common: 1 number, 3 sums", of those that are only similar first what
/// differs; or what was decided, and by whom.
QString copyPairWords(const CopyPair &pair);

/// Adapts the pairs for a list.
class CopyPairModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        OtherNameRole = Qt::UserRole, ///< QString; Qt::DisplayRole is the first's name
        WordsRole,                    ///< QString
        OpenRole,                     ///< bool
        LikelyRole,                   ///< bool: open, and likely one notice
        CopyRole                      ///< int: 1, 2: which of the two does not count; 0: both do
    };

    using QAbstractListModel::QAbstractListModel;

    void setPairs(const QVector<CopyPair> &pairs);
    [[nodiscard]] const QVector<CopyPair> &pairs() const { return m_pairs; }
    [[nodiscard]] int likelyCount() const;
    [[nodiscard]] QModelIndex indexOf(DocumentId one, DocumentId other) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<CopyPair> m_pairs;
};

} // namespace tt
