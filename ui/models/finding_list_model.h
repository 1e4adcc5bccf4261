// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QAbstractListModel>
#include <QColor>
#include <QHash>

#include <utility>

namespace tt
{

/// What people put on a finding besides a judgement and a note.
struct FindingMark {
    bool starred = false;
    QStringList tags;
    QVector<QColor> colours; ///< one a tag; invalid: the tag has none

    bool operator==(const FindingMark &) const = default;
};

/// Every finding of the case. An adaptor over values that others fetch; order and choice are
/// FindingFilterModel's.
class FindingListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        SortRole,              ///< qint64: document, page, place; the triage order is in FindingFilterModel
        TypeRole,              ///< QString: "Award amount"
        QuoteRole,             ///< QString as printed
        DocumentRole,          ///< qint64
        DocumentNameRole,
        BuyerRole,     ///< QString: who buys by this document; empty: not known
        PageRole,      ///< int from 0
        CategoryRole,  ///< int of EvidenceCategory
        StrokeRole,    ///< int of EvidenceStroke
        VerdictRole,   ///< int of Verdict
        ReviewRole,    ///< int of ReviewState
        NotedRole,     ///< bool: has a note or tags
        StarredRole,   ///< bool
        TagsRole,      ///< QStringList
        TagColoursRole ///< QVariantList of QColor, one a tag; invalid: the tag has none
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Replaces the findings of one document, or of all for a null id.
    void setFindings(DocumentId document, const QVector<FindingRecord> &findings);
    /// Replaces one finding's review before the case has answered, so that the list never waits for the disk.
    /// A new judgement is about what is read now; `changedSince` for one that is put back.
    void setReview(FindingId id, const Review &review, bool changedSince = false);
    void setNoted(const QSet<FindingId> &noted);
    void setMarks(const QHash<FindingId, FindingMark> &marks);
    void clear();

    [[nodiscard]] const FindingRecord &at(int row) const { return m_findings.at(row); }
    [[nodiscard]] const QVector<FindingRecord> &findings() const { return m_findings; }
    [[nodiscard]] const FindingRecord *find(FindingId id) const;
    [[nodiscard]] FindingMark markOf(FindingId id) const { return m_marks.value(id); }
    [[nodiscard]] QModelIndex indexOf(FindingId id) const;
    [[nodiscard]] QVector<FindingRecord> ofDocument(DocumentId document) const;
    /// The same without a copy, valid until the findings change; everything for a null id.
    using Iterator = QVector<FindingRecord>::const_iterator;
    [[nodiscard]] std::pair<Iterator, Iterator> blockOf(DocumentId document) const;

private:
    void replaceBlock(DocumentId document, const QVector<FindingRecord> &findings);
    void reindex();
    /// A row in words, for those who hear it.
    [[nodiscard]] QString spoken(const FindingRecord &record) const;

    /// Who buys by a document: the first buyer that nobody rejected.
    [[nodiscard]] QString buyerIn(DocumentId document) const;
    void updateBuyer(DocumentId document);

    QVector<FindingRecord> m_findings; ///< by document, page, place
    QHash<DocumentId, QString> m_buyers;
    QHash<FindingId, int> m_rows;
    QSet<FindingId> m_noted;
    QHash<FindingId, FindingMark> m_marks;
};

} // namespace tt
