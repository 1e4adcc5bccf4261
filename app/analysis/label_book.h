// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"
#include "app/analysis/trie.h"
#include "ocr/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

#include <memory>

namespace tt
{

/// What a label announces. Money kinds are told apart by Label::kind and Label::flag.
enum class Field {
    Money,     ///< a sum whose kind the label names
    WeakMoney, ///< 金额, 总价, 合计: a sum, but not of what
    Rate,      ///< 下浮率, 得分: a number that is no sum
    Quantity,
    UnitColumn,
    Package,
    Buyer,
    Agency,
    Supplier,
    ProposedSupplier,
    FirstCandidate,
    Bidder,
    SupplierAddress,
    Experts,
    Contacts,
    ProjectName,
    ProjectNumber,
    PlanNumber,
    BudgetNumber,
    ContractNumber,
    AgencyNumber,
    CatalogueCode,
    CreditCode,
    AccountNumber,
    PublishDate,
    BidDeadline,
    OpeningDate,
    AwardDate,
    ContractDate,
    ContractPublishDate,
    NoticePeriod,
    DocumentPeriod,
    CorrectionDate,
    ExpectedDate,
    AcceptanceDate,
    PerformancePeriod,
    Correction,
    Terminated,
    SingleSourceReason,
    Method
};

struct Label {
    QString text; ///< folded
    Field field = Field::Money;
    AmountKind kind = AmountKind::Other;
    QString flag; ///< for Money: "estimate", "losing_bid", …
};

/// A label found in a text.
struct LabelHit {
    qsizetype begin = 0;
    qsizetype length = 0;
    const Label *label = nullptr;

    [[nodiscard]] qsizetype end() const { return begin + length; }
};

/// The words that announce fields, with their OCR variants. Immutable.
class LabelBook final
{
public:
    /// The file format is that of resources/labels/label_synonyms.json. Errors: BadFormat, naming the key.
    static Result<std::shared_ptr<const LabelBook>> fromJson(const QByteArray &json);

    /// Labels of one line of folded text, left to right, longest first, not overlapping.
    [[nodiscard]] QVector<LabelHit> find(QStringView folded) const;

    /// OCR variants replaced by what they stand for ("戍交" -> "成交"); the same length.
    [[nodiscard]] QString repairLabels(QString folded) const;

    [[nodiscard]] QByteArray digest() const { return m_digest; }

private:
    void add(const QString &text, Label label);

    QVector<Label> m_labels;
    Trie m_trie;
    QVector<std::pair<QString, QString>> m_variants;
    QStringList m_notFollowedBy;
    QByteArray m_digest;
};

} // namespace tt
