// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/corrected_facts.h"

#include <CLI/CLI.hpp>
#include <QRegularExpression>

#include <array>

namespace tt
{

namespace
{

QString text(const std::string &option) { return QString::fromStdString(option).simplified(); }

tl::unexpected<Error> usage(const QString &sentence) { return fail(ErrorCode::Usage, sentence); }

} // namespace

void CorrectedFacts::describe(CLI::App &app)
{
    app.add_option("--value", m_value, "Of an amount: the right sum in major units, such as 200000.00");
    app.add_option("--kind", m_kind, "Of an amount: what it is (budget, ceiling, award, contract, ...)");
    app.add_option("--currency", m_currency, "Of an amount: ISO 4217, such as CNY");
    app.add_option("--polarity", m_polarity,
                   "Of a mention: sought, supplied, benchmark, excluded, past_performance, background, "
                   "false_positive");
    app.add_option("--name", m_name, "Of a party: its right name");
    app.add_option("--role", m_role, "Of a party: buyer, agency, supplier, proposed_supplier, bidder");
    app.add_option("--date", m_date, "Of a date: the right day, such as 2024-05-20");
    app.add_option("--identifier", m_identifier, "Of a number (project, contract, ...): the right one");
}

bool CorrectedFacts::isEmpty() const
{
    return m_value.empty() && m_kind.empty() && m_currency.empty() && m_polarity.empty() && m_name.empty() &&
           m_role.empty() && m_date.empty() && m_identifier.empty();
}

Result<void> CorrectedFacts::requireFitting(const FindingFacts &facts) const
{
    struct Option {
        const std::string &given;
        const char *name;
        bool fits;
    };
    const bool isAmount = std::holds_alternative<AmountFacts>(facts);
    const bool isParty = std::holds_alternative<PartyFacts>(facts);
    const std::array<Option, 8> options = {{
        {m_value, "--value", isAmount},
        {m_kind, "--kind", isAmount},
        {m_currency, "--currency", isAmount},
        {m_polarity, "--polarity", std::holds_alternative<MentionFacts>(facts)},
        {m_name, "--name", isParty},
        {m_role, "--role", isParty},
        {m_date, "--date", std::holds_alternative<DateFacts>(facts)},
        {m_identifier, "--identifier", std::holds_alternative<IdentifierFacts>(facts)},
    }};
    for (const Option &option : options) {
        if (!option.given.empty() && !option.fits)
            return usage(QStringLiteral("%1 is not for a finding of type %2.")
                             .arg(QLatin1String(option.name), findingTypeName(facts)));
    }
    return {};
}

Result<FindingFacts> CorrectedFacts::applyTo(const FindingFacts &facts) const
{
    if (const auto fits = requireFitting(facts); !fits) return passOn(fits);
    Result<FindingFacts> corrected = facts;
    if (const auto *known = std::get_if<AmountFacts>(&facts)) corrected = amount(*known);
    if (const auto *known = std::get_if<MentionFacts>(&facts)) corrected = mention(*known);
    if (const auto *known = std::get_if<PartyFacts>(&facts)) corrected = party(*known);
    if (const auto *known = std::get_if<DateFacts>(&facts)) corrected = date(*known);
    if (std::holds_alternative<IdentifierFacts>(facts) && !m_identifier.empty())
        std::get<IdentifierFacts>(*corrected).value = text(m_identifier);
    if (corrected && *corrected == facts)
        return usage(
            QStringLiteral("Nothing to correct: give --value, --kind, --currency, --polarity, --name, "
                           "--role, --date or --identifier."));
    return corrected;
}

Result<FindingFacts> CorrectedFacts::amount(AmountFacts amount) const
{
    if (!m_value.empty()) {
        const auto value = Decimal::parse(QString::fromStdString(m_value));
        if (!value)
            return usage(QStringLiteral("\"%1\" is no amount; write digits with a point, such as 200000.00.")
                             .arg(QString::fromStdString(m_value)));
        amount.value = *value;
        amount.low.reset();
        amount.high.reset();
    }
    if (!m_kind.empty()) {
        const auto kind = kindFromName(text(m_kind));
        if (!kind) return usage(QStringLiteral("\"%1\" is no kind.").arg(text(m_kind)));
        amount.kind = *kind;
    }
    if (!m_currency.empty()) {
        static const QRegularExpression form(QStringLiteral("^[A-Z]{3}$"));
        if (!form.match(text(m_currency)).hasMatch())
            return usage(QStringLiteral("\"%1\" is no currency; write its three letters, such as CNY.")
                             .arg(text(m_currency)));
        amount.currency = text(m_currency);
    }
    return FindingFacts(amount);
}

Result<FindingFacts> CorrectedFacts::mention(MentionFacts mention) const
{
    if (m_polarity.empty()) return FindingFacts(mention);
    const auto polarity = polarityFromName(text(m_polarity));
    if (!polarity) return usage(QStringLiteral("\"%1\" is no polarity.").arg(text(m_polarity)));
    mention.polarity = *polarity;
    return FindingFacts(mention);
}

Result<FindingFacts> CorrectedFacts::party(PartyFacts party) const
{
    if (!m_name.empty()) party.name = text(m_name);
    if (!m_role.empty()) {
        static const QStringList roles = {QStringLiteral("buyer"), QStringLiteral("agency"),
                                          QStringLiteral("supplier"), QStringLiteral("proposed_supplier"),
                                          QStringLiteral("bidder")};
        if (!roles.contains(text(m_role)))
            return usage(QStringLiteral("\"%1\" is no role.").arg(text(m_role)));
        party.role = text(m_role);
    }
    return FindingFacts(party);
}

Result<FindingFacts> CorrectedFacts::date(DateFacts date) const
{
    if (m_date.empty()) return FindingFacts(date);
    const QDate day = QDate::fromString(text(m_date), Qt::ISODate);
    if (!day.isValid())
        return usage(QStringLiteral("\"%1\" is no day; write it as 2024-05-20.").arg(text(m_date)));
    date.value = day;
    return FindingFacts(date);
}

} // namespace tt
