// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/label_words.h"

#include <QCoreApplication>

#include <array>

namespace tt
{

namespace
{

constexpr const char *kContext = "tt::LabelWords";

QString say(const char *text) { return QCoreApplication::translate(kContext, text); }

struct Named {
    QStringView name;
    const char *words;
};

template <size_t N>
QString wordsIn(const std::array<Named, N> &names, QStringView name)
{
    for (const Named &entry : names) {
        if (entry.name == name) return say(entry.words);
    }
    return {};
}

/// A name that a newer rule made is shown as it is, with its underscores as blanks.
QString orPlain(const QString &words, QString name)
{
    return words.isEmpty() ? name.replace(u'_', u' ') : words;
}

QString moneyWords(const Label &label)
{
    static constexpr std::array<Named, 17> flags = {{
        {u"bid_offer", QT_TRANSLATE_NOOP("tt::LabelWords", "price offered")},
        {u"settlement", QT_TRANSLATE_NOOP("tt::LabelWords", "final account")},
        {u"total_investment", QT_TRANSLATE_NOOP("tt::LabelWords", "total investment")},
        {u"penalty", QT_TRANSLATE_NOOP("tt::LabelWords", "penalty")},
        {u"insurance", QT_TRANSLATE_NOOP("tt::LabelWords", "insurance")},
        {u"company_finance", QT_TRANSLATE_NOOP("tt::LabelWords", "figure from a company's accounts")},
        {u"threshold", QT_TRANSLATE_NOOP("tt::LabelWords", "threshold")},
        {u"instalment", QT_TRANSLATE_NOOP("tt::LabelWords", "instalment")},
        {u"tax_part", QT_TRANSLATE_NOOP("tt::LabelWords", "tax, or price without tax")},
        {u"past_performance", QT_TRANSLATE_NOOP("tt::LabelWords", "past contracts")},
        {u"item_price", QT_TRANSLATE_NOOP("tt::LabelWords", "price of an item")},
        {u"discount", QT_TRANSLATE_NOOP("tt::LabelWords", "discount")},
        {u"salary", QT_TRANSLATE_NOOP("tt::LabelWords", "pay or subsidy")},
        {u"estimate", QT_TRANSLATE_NOOP("tt::LabelWords", "estimate")},
        {u"supplement", QT_TRANSLATE_NOOP("tt::LabelWords", "supplementary agreement")},
        {u"provisional", QT_TRANSLATE_NOOP("tt::LabelWords", "provisional award")},
        {u"weak_label", QT_TRANSLATE_NOOP("tt::LabelWords", "amount of the purchase")},
    }};
    const QString flag = wordsIn(flags, label.flag);
    return flag.isEmpty() ? amountKindWords(label.kind) : flag;
}

QString numberWords(Field field)
{
    switch (field) {
    case Field::ProjectNumber:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "project number"));
    case Field::PlanNumber:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "procurement plan number"));
    case Field::BudgetNumber:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "budget number"));
    case Field::ContractNumber:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "contract number"));
    case Field::AgencyNumber:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "agency's file number"));
    case Field::CatalogueCode:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "catalogue item"));
    case Field::CreditCode:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "company number"));
    case Field::AccountNumber:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "bank account"));
    default:
        return {};
    }
}

QString dateWords(Field field)
{
    switch (field) {
    case Field::PublishDate:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "publication date"));
    case Field::BidDeadline:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "bid deadline"));
    case Field::OpeningDate:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "bid opening"));
    case Field::AwardDate:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "award date"));
    case Field::ContractDate:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "contract date"));
    case Field::ContractPublishDate:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "publication of the contract"));
    case Field::NoticePeriod:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "notice period"));
    case Field::DocumentPeriod:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "when documents can be had"));
    case Field::CorrectionDate:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "correction date"));
    case Field::ExpectedDate:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "expected date"));
    case Field::AcceptanceDate:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "acceptance date"));
    case Field::PerformancePeriod:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "period of performance"));
    default:
        return {};
    }
}

QString partyWords(Field field)
{
    switch (field) {
    case Field::Buyer:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "buyer"));
    case Field::Agency:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "agency"));
    case Field::Supplier:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "supplier"));
    case Field::ProposedSupplier:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "proposed supplier"));
    case Field::FirstCandidate:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "first candidate"));
    case Field::Bidder:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "bidder"));
    case Field::SupplierAddress:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "supplier's address"));
    case Field::Experts:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "evaluation experts"));
    case Field::Contacts:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "contact"));
    default:
        return {};
    }
}

QString otherWords(Field field)
{
    switch (field) {
    case Field::WeakMoney:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "amount"));
    case Field::Rate:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "rate or score"));
    case Field::Quantity:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "quantity"));
    case Field::UnitColumn:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "unit"));
    case Field::Package:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "package"));
    case Field::ProjectName:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "project name"));
    case Field::Correction:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "correction"));
    case Field::Terminated:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "reason for the termination"));
    case Field::SingleSourceReason:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "reason for the single source"));
    case Field::Method:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "procurement method"));
    default:
        return {};
    }
}

} // namespace

QString labelWords(const Label &label)
{
    if (label.field == Field::Money) return moneyWords(label);
    for (QString (*words)(Field) : {partyWords, dateWords, numberWords, otherWords}) {
        QString found = words(label.field);
        if (!found.isEmpty()) return found;
    }
    return {};
}

QString sumWords(const AmountFacts &amount)
{
    static constexpr std::array<Named, 4> flags = {{
        {u"losing_bid", QT_TRANSLATE_NOOP("tt::LabelWords", "losing bid")},
        {u"bid_offer", QT_TRANSLATE_NOOP("tt::LabelWords", "price offered")},
        {u"past_performance", QT_TRANSLATE_NOOP("tt::LabelWords", "past contract")},
        {u"qualification_threshold", QT_TRANSLATE_NOOP("tt::LabelWords", "condition for bidders")},
    }};
    for (const Named &flag : flags) {
        if (amount.flags.contains(flag.name)) return say(flag.words);
    }
    if (amount.kind == AmountKind::Other && amount.flags.contains(u"instalment"))
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "part payment"));
    return amountKindWords(amount.kind);
}

QString amountKindWords(AmountKind kind)
{
    switch (kind) {
    case AmountKind::Budget:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "budget"));
    case AmountKind::Ceiling:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "ceiling price"));
    case AmountKind::Award:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "award amount"));
    case AmountKind::Contract:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "contract amount"));
    case AmountKind::UnitPrice:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "unit price"));
    case AmountKind::Deposit:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "deposit"));
    case AmountKind::Fee:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "fee"));
    case AmountKind::RegisteredCapital:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "registered capital"));
    case AmountKind::DocPrice:
        return say(QT_TRANSLATE_NOOP("tt::LabelWords", "price of the tender documents"));
    case AmountKind::Other:
        break;
    }
    return say(QT_TRANSLATE_NOOP("tt::LabelWords", "other amount"));
}

QString partyRoleWords(const QString &role)
{
    static constexpr std::array<Named, 5> names = {{
        {u"buyer", QT_TRANSLATE_NOOP("tt::LabelWords", "buyer")},
        {u"agency", QT_TRANSLATE_NOOP("tt::LabelWords", "agency")},
        {u"supplier", QT_TRANSLATE_NOOP("tt::LabelWords", "supplier")},
        {u"proposed_supplier", QT_TRANSLATE_NOOP("tt::LabelWords", "proposed supplier")},
        {u"bidder", QT_TRANSLATE_NOOP("tt::LabelWords", "bidder")},
    }};
    return orPlain(wordsIn(names, role), role);
}

QString dateRoleWords(const QString &role)
{
    static constexpr std::array<Named, 13> names = {{
        {u"publish", QT_TRANSLATE_NOOP("tt::LabelWords", "publication date")},
        {u"bid_deadline", QT_TRANSLATE_NOOP("tt::LabelWords", "bid deadline")},
        {u"opening", QT_TRANSLATE_NOOP("tt::LabelWords", "bid opening")},
        {u"award", QT_TRANSLATE_NOOP("tt::LabelWords", "award date")},
        {u"contract", QT_TRANSLATE_NOOP("tt::LabelWords", "contract date")},
        {u"contract_publish", QT_TRANSLATE_NOOP("tt::LabelWords", "publication of the contract")},
        {u"notice", QT_TRANSLATE_NOOP("tt::LabelWords", "notice period")},
        {u"doc", QT_TRANSLATE_NOOP("tt::LabelWords", "when documents can be had")},
        {u"document", QT_TRANSLATE_NOOP("tt::LabelWords", "date of the document")},
        {u"correction", QT_TRANSLATE_NOOP("tt::LabelWords", "correction date")},
        {u"expected", QT_TRANSLATE_NOOP("tt::LabelWords", "expected date")},
        {u"acceptance", QT_TRANSLATE_NOOP("tt::LabelWords", "acceptance date")},
        {u"performance", QT_TRANSLATE_NOOP("tt::LabelWords", "period of performance")},
    }};
    // A period has two dates: "notice_from" and "notice_to".
    for (const auto &[ending, words] :
         {std::pair(QStringView(u"_from"), QT_TRANSLATE_NOOP("tt::LabelWords", "%1, begin")),
          std::pair(QStringView(u"_to"), QT_TRANSLATE_NOOP("tt::LabelWords", "%1, end"))}) {
        if (role.endsWith(ending)) return say(words).arg(dateRoleWords(role.chopped(ending.size())));
    }
    return orPlain(wordsIn(names, role), role);
}

QString identifierRoleWords(const QString &role)
{
    if (role == u"project_name") return say(QT_TRANSLATE_NOOP("tt::LabelWords", "project name"));
    static constexpr std::array<std::pair<QStringView, Field>, 7> fields = {{
        {u"project_number", Field::ProjectNumber},
        {u"plan_number", Field::PlanNumber},
        {u"budget_number", Field::BudgetNumber},
        {u"contract_number", Field::ContractNumber},
        {u"agency_file_number", Field::AgencyNumber},
        {u"catalogue_code", Field::CatalogueCode},
        {u"credit_code", Field::CreditCode},
    }};
    for (const auto &[name, field] : fields) {
        if (name == role) return numberWords(field);
    }
    return orPlain({}, role);
}

QString noticeTypeWords(const QString &type)
{
    static constexpr std::array<Named, 17> names = {{
        {u"intention", QT_TRANSLATE_NOOP("tt::LabelWords", "purchase intention")},
        {u"prequalification", QT_TRANSLATE_NOOP("tt::LabelWords", "prequalification notice")},
        {u"tender_open", QT_TRANSLATE_NOOP("tt::LabelWords", "open tender")},
        {u"tender_negotiation", QT_TRANSLATE_NOOP("tt::LabelWords", "competitive negotiation")},
        {u"tender_consultation", QT_TRANSLATE_NOOP("tt::LabelWords", "competitive consultation")},
        {u"rfq", QT_TRANSLATE_NOOP("tt::LabelWords", "request for quotation")},
        {u"single_source", QT_TRANSLATE_NOOP("tt::LabelWords", "single-source notice")},
        {u"requirements", QT_TRANSLATE_NOOP("tt::LabelWords", "requirements")},
        {u"tender_document", QT_TRANSLATE_NOOP("tt::LabelWords", "tender document")},
        {u"clarification", QT_TRANSLATE_NOOP("tt::LabelWords", "correction notice")},
        {u"candidate", QT_TRANSLATE_NOOP("tt::LabelWords", "candidate notice")},
        {u"award", QT_TRANSLATE_NOOP("tt::LabelWords", "award notice")},
        {u"failed", QT_TRANSLATE_NOOP("tt::LabelWords", "failed or terminated tender")},
        {u"award_letter", QT_TRANSLATE_NOOP("tt::LabelWords", "award letter")},
        {u"contract", QT_TRANSLATE_NOOP("tt::LabelWords", "contract")},
        {u"acceptance", QT_TRANSLATE_NOOP("tt::LabelWords", "acceptance notice")},
        {u"complaint", QT_TRANSLATE_NOOP("tt::LabelWords", "decision on a complaint")},
    }};
    return wordsIn(names, type);
}

} // namespace tt
