// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_list_model.h"

#include "ui/models/correction_words.h"
#include "ui/models/finding_text.h"
#include "ui/shell/evidence_style.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace tt
{

namespace
{

/// The buyer whom this finding names; empty: it names none, or somebody rejected it.
QString buyerOf(const FindingRecord &record)
{
    const auto *party = std::get_if<PartyFacts>(&factsOf(record));
    const bool counts = party != nullptr && party->role == u"buyer" && !record.orphaned &&
                        record.review.state != ReviewState::Rejected;
    return counts ? party->name : QString();
}

} // namespace

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const FindingRecord &record = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return valueText(factsOf(record));
    case Qt::ToolTipRole:
        return tr("%1, page %2").arg(record.documentName).arg(record.finding.page + 1) + u'\n' +
               record.finding.context;
    case Qt::AccessibleDescriptionRole:
        return spoken(record);
    case IdRole:
        return record.id.value;
    case SortRole:
        return index.row();
    case TypeRole:
        return typeText(factsOf(record));
    case QuoteRole:
        return record.finding.quote;
    case DocumentRole:
        return record.document.value;
    case DocumentNameRole:
        return record.documentName;
    case BuyerRole:
        return m_buyers.value(record.document);
    case PageRole:
        return record.finding.page;
    case CategoryRole:
        return static_cast<int>(categoryOf(record.finding));
    case StrokeRole:
        return static_cast<int>(strokeOf(record));
    case VerdictRole:
        return static_cast<int>(record.finding.reading.verdict);
    case ReviewRole:
        return static_cast<int>(record.review.state);
    case NotedRole:
        return m_noted.contains(record.id);
    case StarredRole:
        return m_marks.value(record.id).starred;
    case TagsRole:
        return m_marks.value(record.id).tags;
    case TagColoursRole: {
        QVariantList colours;
        for (const QColor &colour : m_marks.value(record.id).colours)
            colours.append(colour);
        return colours;
    }
    default:
        return {};
    }
}

QString FindingListModel::spoken(const FindingRecord &record) const
{
    const FindingMark mark = m_marks.value(record.id);
    QStringList parts{tr("%1, %2, %3, page %4")
                          .arg(typeText(factsOf(record)), verdictText(record), record.documentName)
                          .arg(record.finding.page + 1)};
    if (const QString buyer = m_buyers.value(record.document); !buyer.isEmpty())
        parts << tr("buyer: %1").arg(buyer);
    parts << reviewLabel(record.review.state);
    if (mark.starred) parts << tr("starred");
    if (!mark.tags.isEmpty()) parts << tr("tags: %1").arg(mark.tags.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(", "));
}

void FindingListModel::setFindings(DocumentId document, const QVector<FindingRecord> &findings)
{
    QVector<FindingRecord> sorted = findings;
    const auto before = [](const FindingRecord &a, const FindingRecord &b) {
        return std::tie(a.document, a.finding.page, a.finding.range.begin) <
               std::tie(b.document, b.finding.page, b.finding.range.begin);
    };
    // The case gives them in this order, and moving tens of thousands of records is felt.
    if (!std::is_sorted(sorted.cbegin(), sorted.cend(), before))
        std::stable_sort(sorted.begin(), sorted.end(), before);
    if (!document.isNull()) {
        replaceBlock(document, sorted);
        return;
    }
    if (sorted == m_findings) return;
    beginResetModel();
    m_findings = std::move(sorted);
    reindex();
    endResetModel();
}

void FindingListModel::replaceBlock(DocumentId document, const QVector<FindingRecord> &findings)
{
    const auto [from, to] = blockOf(document);
    const auto first = static_cast<int>(from - m_findings.cbegin());
    const auto count = static_cast<int>(to - from);
    const auto sameId = [](const FindingRecord &a, const FindingRecord &b) { return a.id == b.id; };
    if (std::equal(from, to, findings.cbegin(), findings.cend(), sameId)) {
        for (int i = 0; i < count; ++i) {
            if (m_findings.at(first + i) == findings.at(i)) continue;
            m_findings[first + i] = findings.at(i);
            Q_EMIT dataChanged(index(first + i), index(first + i));
        }
        updateBuyer(document);
        return;
    }
    if (count > 0) {
        beginRemoveRows({}, first, first + count - 1);
        m_findings.remove(first, count);
        reindex();
        endRemoveRows();
    }
    if (findings.isEmpty()) return;
    beginInsertRows({}, first, first + static_cast<int>(findings.size()) - 1);
    m_findings = m_findings.mid(0, first) + findings + m_findings.mid(first);
    reindex();
    endInsertRows();
}

void FindingListModel::setReview(FindingId id, const Review &review, bool changedSince)
{
    const auto found = m_rows.constFind(id);
    if (found == m_rows.cend() || m_findings.at(*found).review == review) return;
    FindingRecord &record = m_findings[*found];
    record.review = review;
    record.changedSinceReview = changedSince;
    Q_EMIT dataChanged(index(*found), index(*found));
    if (std::holds_alternative<PartyFacts>(record.finding.facts)) updateBuyer(record.document);
}

void FindingListModel::setNoted(const QSet<FindingId> &noted)
{
    if (noted == m_noted) return;
    m_noted = noted;
    if (!m_findings.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NotedRole});
}

void FindingListModel::setMarks(const QHash<FindingId, FindingMark> &marks)
{
    const QHash<FindingId, FindingMark> before = std::exchange(m_marks, marks);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (before.value(row.key()) != marks.value(row.key()))
            Q_EMIT dataChanged(index(row.value()), index(row.value()));
    }
}

void FindingListModel::clear()
{
    beginResetModel();
    m_findings.clear();
    m_buyers.clear();
    m_rows.clear();
    m_noted.clear();
    m_marks.clear();
    endResetModel();
}

const FindingRecord *FindingListModel::find(FindingId id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? nullptr : &m_findings.at(*found);
}

QModelIndex FindingListModel::indexOf(FindingId id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? QModelIndex() : index(*found);
}

QVector<FindingRecord> FindingListModel::ofDocument(DocumentId document) const
{
    if (document.isNull()) return {};
    const auto [from, to] = blockOf(document);
    return {from, to};
}

std::pair<FindingListModel::Iterator, FindingListModel::Iterator>
FindingListModel::blockOf(DocumentId document) const
{
    if (document.isNull()) return {m_findings.cbegin(), m_findings.cend()};
    const auto before = [](const FindingRecord &record, DocumentId id) { return record.document < id; };
    const auto from = std::lower_bound(m_findings.cbegin(), m_findings.cend(), document, before);
    const auto after = [](DocumentId id, const FindingRecord &record) { return id < record.document; };
    return {from, std::upper_bound(from, m_findings.cend(), document, after)};
}

QString FindingListModel::buyerIn(DocumentId document) const
{
    const auto [from, to] = blockOf(document);
    const auto named =
        std::find_if(from, to, [](const FindingRecord &record) { return !buyerOf(record).isEmpty(); });
    return named == to ? QString() : buyerOf(*named);
}

void FindingListModel::updateBuyer(DocumentId document)
{
    const QString buyer = buyerIn(document);
    if (buyer == m_buyers.value(document)) return;
    m_buyers.insert(document, buyer);
    const auto [from, to] = blockOf(document);
    const auto first = static_cast<int>(from - m_findings.cbegin());
    Q_EMIT dataChanged(index(first), index(first + static_cast<int>(to - from) - 1), {BuyerRole});
}

void FindingListModel::reindex()
{
    m_rows.clear();
    m_rows.reserve(m_findings.size());
    m_buyers.clear();
    for (int row = 0; row < rowCount(); ++row) {
        const FindingRecord &record = m_findings.at(row);
        m_rows.insert(record.id, row);
        if (const QString buyer = buyerOf(record); !buyer.isEmpty() && !m_buyers.contains(record.document))
            m_buyers.insert(record.document, buyer);
    }
}

} // namespace tt
