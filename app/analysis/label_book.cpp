// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/label_book.h"

#include "app/analysis/folding.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace tt
{

namespace
{

struct MoneyKey {
    const char16_t *key;
    AmountKind kind;
};
constexpr std::array kMoneyKeys = {
    MoneyKey{u"budget", AmountKind::Budget},
    MoneyKey{u"ceiling", AmountKind::Ceiling},
    MoneyKey{u"award", AmountKind::Award},
    MoneyKey{u"unit_price", AmountKind::UnitPrice},
    MoneyKey{u"contract", AmountKind::Contract},
    MoneyKey{u"deposit", AmountKind::Deposit},
    MoneyKey{u"doc_price", AmountKind::DocPrice},
    MoneyKey{u"fee", AmountKind::Fee},
    MoneyKey{u"registered_capital", AmountKind::RegisteredCapital},
};

struct FieldKey {
    const char16_t *key;
    Field field;
};
constexpr std::array kFieldKeys = {
    FieldKey{u"money_weak", Field::WeakMoney},
    FieldKey{u"rate", Field::Rate},
    FieldKey{u"quantity", Field::Quantity},
    FieldKey{u"unit_column", Field::UnitColumn},
    FieldKey{u"package_column", Field::Package},
    FieldKey{u"buyer", Field::Buyer},
    FieldKey{u"agency", Field::Agency},
    FieldKey{u"supplier", Field::Supplier},
    FieldKey{u"supplier_proposed", Field::ProposedSupplier},
    FieldKey{u"candidate_first", Field::FirstCandidate},
    FieldKey{u"bidder_not_winner", Field::Bidder},
    FieldKey{u"supplier_address", Field::SupplierAddress},
    FieldKey{u"experts", Field::Experts},
    FieldKey{u"contacts", Field::Contacts},
    FieldKey{u"project_name", Field::ProjectName},
    FieldKey{u"project_number", Field::ProjectNumber},
    FieldKey{u"publish_date", Field::PublishDate},
    FieldKey{u"bid_deadline", Field::BidDeadline},
    FieldKey{u"opening_date", Field::OpeningDate},
    FieldKey{u"award_date", Field::AwardDate},
    FieldKey{u"contract_date", Field::ContractDate},
    FieldKey{u"contract_publish_date", Field::ContractPublishDate},
    FieldKey{u"notice_period", Field::NoticePeriod},
    FieldKey{u"document_period", Field::DocumentPeriod},
    FieldKey{u"correction_date", Field::CorrectionDate},
    FieldKey{u"expected_date", Field::ExpectedDate},
    FieldKey{u"acceptance_date", Field::AcceptanceDate},
    FieldKey{u"performance_period", Field::PerformancePeriod},
    FieldKey{u"correction", Field::Correction},
    FieldKey{u"terminated", Field::Terminated},
    FieldKey{u"single_source_reason", Field::SingleSourceReason},
    FieldKey{u"method", Field::Method},
};
constexpr std::array kNumberKeys = {
    FieldKey{u"plan_number", Field::PlanNumber},         FieldKey{u"budget_number", Field::BudgetNumber},
    FieldKey{u"contract_number", Field::ContractNumber}, FieldKey{u"agency_file_number", Field::AgencyNumber},
    FieldKey{u"catalogue_code", Field::CatalogueCode},   FieldKey{u"credit_code", Field::CreditCode},
    FieldKey{u"account_number", Field::AccountNumber},
};

/// The strings of an array; nothing when the key is missing or holds something else.
std::optional<QStringList> stringsOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray()) return std::nullopt;
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array) {
        if (!item.isString() || item.toString().isEmpty()) return std::nullopt;
        result.append(item.toString());
    }
    return result;
}

tl::unexpected<Error> badKey(const QString &key)
{
    return fail(ErrorCode::BadFormat,
                QCoreApplication::translate(
                    "LabelBook", "The label file's entry “%1” is missing or is not a list of words.")
                    .arg(key));
}

} // namespace

void LabelBook::add(const QString &text, Label label)
{
    label.text = foldText(text);
    m_trie.add(label.text, static_cast<int>(m_labels.size()));
    m_labels.append(std::move(label));
}

Result<std::shared_ptr<const LabelBook>> LabelBook::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::BadFormat,
                    QCoreApplication::translate("LabelBook", "The label file is not valid JSON."),
                    error.errorString());
    }
    auto book = std::make_shared<LabelBook>();
    book->m_digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(12);

    // Flagged labels first: the trie keeps the first meaning of a word.
    QHash<QString, QString> flags;
    const QJsonObject flagged = root.value(QStringLiteral("money_flags")).toObject();
    for (auto it = flagged.begin(); it != flagged.end(); ++it) {
        const auto words = stringsOf(flagged, it.key());
        if (!words) return badKey(QStringLiteral("money_flags.") + it.key());
        for (const QString &word : *words)
            flags.insert(word, it.key());
    }
    for (const MoneyKey &each : kMoneyKeys) {
        const QString key = QString::fromUtf16(each.key);
        const auto words = stringsOf(root, key);
        if (!words) return badKey(key);
        for (const QString &word : *words)
            book->add(word, {{}, Field::Money, each.kind, flags.value(word)});
    }
    const QJsonObject other = root.value(QStringLiteral("money_other")).toObject();
    if (other.isEmpty()) return badKey(QStringLiteral("money_other"));
    for (auto it = other.begin(); it != other.end(); ++it) {
        const auto words = stringsOf(other, it.key());
        if (!words) return badKey(QStringLiteral("money_other.") + it.key());
        for (const QString &word : *words)
            book->add(word, {{}, Field::Money, AmountKind::Other, it.key()});
    }
    for (const FieldKey &each : kFieldKeys) {
        const QString key = QString::fromUtf16(each.key);
        const auto words = stringsOf(root, key);
        if (!words) return badKey(key);
        for (const QString &word : *words)
            book->add(word, {{}, each.field, AmountKind::Other, {}});
    }
    const QJsonObject numbers = root.value(QStringLiteral("other_number")).toObject();
    for (const FieldKey &each : kNumberKeys) {
        const QString key = QString::fromUtf16(each.key);
        const auto words = stringsOf(numbers, key);
        if (!words) return badKey(QStringLiteral("other_number.") + key);
        for (const QString &word : *words)
            book->add(word, {{}, each.field, AmountKind::Other, {}});
    }
    const auto notFollowed = stringsOf(root, QStringLiteral("money_not_followed_by"));
    if (!notFollowed) return badKey(QStringLiteral("money_not_followed_by"));
    book->m_notFollowedBy = *notFollowed;
    const QJsonObject variants = root.value(QStringLiteral("ocr_label_variants")).toObject();
    for (auto it = variants.begin(); it != variants.end(); ++it) {
        const QString from = foldText(it.key());
        const QString to = foldText(it.value().toString());
        if (from.size() != to.size()) return badKey(QStringLiteral("ocr_label_variants.") + it.key());
        if (from != to) book->m_variants.append({from, to});
    }
    return book;
}

QString LabelBook::repairLabels(QString folded) const
{
    for (const auto &[from, to] : m_variants)
        folded.replace(from, to);
    return folded;
}

QVector<LabelHit> LabelBook::find(QStringView folded) const
{
    QVector<LabelHit> hits;
    for (qsizetype i = 0; i < folded.size();) {
        if (!isHan(folded[i].unicode())) {
            ++i;
            continue;
        }
        const Trie::Hit hit = m_trie.longestAt(folded, i, true);
        if (hit.word < 0) {
            ++i;
            continue;
        }
        const Label &label = m_labels[hit.word];
        const QStringView rest = folded.mid(i + hit.length);
        const bool money = label.field == Field::Money || label.field == Field::WeakMoney;
        const bool compound =
            money && std::any_of(m_notFollowedBy.begin(), m_notFollowedBy.end(),
                                 [rest](const QString &word) { return rest.startsWith(word); });
        // "岚屿招标代理有限公司" is a name, not the announcement of one.
        const bool name =
            label.field == Field::Agency && (rest.startsWith(u"有限") || rest.startsWith(u"公司"));
        if (!compound && !name) hits.append({i, hit.length, &label});
        i += hit.length;
    }
    return hits;
}

} // namespace tt
