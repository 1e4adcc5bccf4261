// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/copy_pair_model.h"

#include "ui/shell/counted.h"

#include <algorithm>

namespace tt
{

namespace
{

QString differenceWord(CopyDifference difference)
{
    switch (difference) {
    case CopyDifference::Kind:
        return CopyPairModel::tr("the kind of notice");
    case CopyDifference::Number:
        return CopyPairModel::tr("a number");
    case CopyDifference::Package:
        return CopyPairModel::tr("the package");
    case CopyDifference::Supplier:
        return CopyPairModel::tr("the supplier");
    case CopyDifference::Sum:
        return CopyPairModel::tr("a sum");
    case CopyDifference::Date:
        break;
    }
    return CopyPairModel::tr("a date");
}

QString suggestionWords(const DuplicateSuggestion &pair)
{
    QStringList differences;
    for (const CopyDifference each : pair.differences)
        differences << differenceWord(each);
    QStringList words;
    if (pair.resemblance > 0)
        words << CopyPairModel::tr("Text %1 % alike").arg(qRound(100 * pair.resemblance));
    if (pair.likeness >= 0) words << CopyPairModel::tr("pages %1 %").arg(qRound(100 * pair.likeness));
    QStringList common;
    if (pair.sharedNumbers > 0)
        common << counted(pair.sharedNumbers, CopyPairModel::tr("1 number"), CopyPairModel::tr("%1 numbers"));
    if (pair.sharedAmounts > 0)
        common << counted(pair.sharedAmounts, CopyPairModel::tr("1 sum"), CopyPairModel::tr("%1 sums"));
    QString text = words.join(QStringLiteral(", "));
    if (!differences.isEmpty())
        text =
            CopyPairModel::tr("Similar, but these differ: %1").arg(differences.join(QStringLiteral(", "))) +
            CopyPairModel::tr(" · ") + text;
    text += common.isEmpty() ? CopyPairModel::tr(" · no number or sum in common")
                             : CopyPairModel::tr(" · in common: %1").arg(common.join(QStringLiteral(", ")));
    if (pair.differingAmounts > 0)
        text +=
            CopyPairModel::tr(" · ") + counted(pair.differingAmounts, CopyPairModel::tr("1 sum only in one"),
                                               CopyPairModel::tr("%1 sums only in one"));
    return text;
}

QString decisionWords(const CopyPair &pair)
{
    const CopyDecision &decision = *pair.decision;
    const QString who = QStringLiteral("%1, %2").arg(
        decision.by, QLocale().toString(decision.at.toLocalTime().date(), QLocale::ShortFormat));
    if (decision.action == CopyAction::Different)
        return CopyPairModel::tr("Two notices: both count · %1").arg(who);
    return CopyPairModel::tr("One notice: “%1” counts · %2")
        .arg(decision.other == pair.first ? pair.firstName : pair.secondName, who);
}

} // namespace

DocumentId CopyPair::copy() const
{
    return decision && decision->action == CopyAction::Copy ? decision->document : DocumentId{};
}

QVector<CopyPair> copyPairs(const QVector<DuplicateSuggestion> &open, const QVector<CopyDecision> &decisions,
                            const QHash<DocumentId, QString> &names)
{
    QVector<CopyPair> pairs;
    const auto pairOf = [&names](DocumentId one, DocumentId other) {
        CopyPair pair;
        pair.first = {std::min(one.value, other.value)};
        pair.second = {std::max(one.value, other.value)};
        pair.firstName = names.value(pair.first);
        pair.secondName = names.value(pair.second);
        return pair;
    };
    for (const DuplicateSuggestion &suggestion : open) {
        CopyPair pair = pairOf({suggestion.first}, {suggestion.second});
        pair.suggestion = suggestion;
        pairs.append(pair);
    }
    const CopyLedger ledger(decisions);
    for (auto decision = decisions.crbegin(); decision != decisions.crend(); ++decision) {
        if (decision->action == CopyAction::Undo || !ledger.standing(decision->id)) continue;
        const bool known = std::any_of(pairs.cbegin(), pairs.cend(), [decision](const CopyPair &pair) {
            return pair.isOf(decision->document, decision->other);
        });
        if (known) continue;
        CopyPair pair = pairOf(decision->document, decision->other);
        pair.decision = *decision;
        pairs.append(pair);
    }
    return pairs;
}

QHash<DocumentId, DocumentTwin> twinsIn(const QVector<CopyPair> &pairs)
{
    QHash<DocumentId, DocumentTwin> twins;
    for (const CopyPair &pair : pairs) {
        for (const DocumentId document : {pair.first, pair.second})
            if (pair.isLikely() && !twins.contains(document)) twins.insert(document, DocumentTwin::Asked);
        if (!pair.copy().isNull()) twins.insert(pair.copy(), DocumentTwin::Copy);
    }
    return twins;
}

QString copyPairWords(const CopyPair &pair)
{
    if (pair.decision) return decisionWords(pair);
    return pair.suggestion ? suggestionWords(*pair.suggestion) : QString();
}

void CopyPairModel::setPairs(const QVector<CopyPair> &pairs)
{
    if (pairs == m_pairs) return;
    beginResetModel();
    m_pairs = pairs;
    endResetModel();
}

int CopyPairModel::likelyCount() const
{
    return static_cast<int>(std::count_if(m_pairs.cbegin(), m_pairs.cend(),
                                          [](const CopyPair &pair) { return pair.isLikely(); }));
}

QModelIndex CopyPairModel::indexOf(DocumentId one, DocumentId other) const
{
    for (int row = 0; row < m_pairs.size(); ++row)
        if (m_pairs[row].isOf(one, other)) return index(row);
    return {};
}

int CopyPairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

QVariant CopyPairModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_pairs.size()) return {};
    const CopyPair &pair = m_pairs[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return pair.firstName;
    case OtherNameRole:
        return pair.secondName;
    case WordsRole:
        return copyPairWords(pair);
    case OpenRole:
        return pair.isOpen();
    case LikelyRole:
        return pair.isLikely();
    case CopyRole:
        return pair.copy().isNull() ? 0 : pair.copy() == pair.first ? 1 : 2;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1 and %2: %3").arg(pair.firstName, pair.secondName, copyPairWords(pair));
    default:
        return {};
    }
}

} // namespace tt
