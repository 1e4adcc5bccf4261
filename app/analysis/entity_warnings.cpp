// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/entities.h"
#include "app/analysis/entity_names.h"

#include <algorithm>

namespace tt
{

namespace
{

QStringList validCodes(const Entity &entity)
{
    QStringList codes;
    for (const EntityCode &code : entity.codes) {
        if (code.valid) codes.append(code.code);
    }
    return codes;
}

bool shareAny(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.cbegin(), a.cend(), [&b](const QString &each) { return b.contains(each); });
}

bool lacksNone(const QStringList &part, const QStringList &whole)
{
    return std::all_of(part.cbegin(), part.cend(),
                       [&whole](const QString &each) { return whole.contains(each); });
}

bool isSeller(const QString &role)
{
    return role == u"supplier" || role == u"proposed_supplier" || role == u"bidder";
}

bool anySeller(const QStringList &roles) { return std::any_of(roles.cbegin(), roles.cend(), isSeller); }

class Warner final
{
public:
    Warner(const Entity &a, const Entity &b, EntityAction action)
        : m_a(a)
        , m_b(b)
        , m_action(action)
    {
    }

    QVector<EntityRemark> warnings()
    {
        codes();
        names();
        roles();
        return m_warnings;
    }

private:
    void warn(const char *code, const QString &text) { m_warnings.append({QString::fromLatin1(code), text}); }

    void codes()
    {
        const QStringList a = validCodes(m_a);
        const QStringList b = validCodes(m_b);
        if (a.isEmpty() || b.isEmpty() || shareAny(a, b)) return;
        warn("different_credit_codes", QStringLiteral("Their credit codes differ: %1 and %2.")
                                           .arg(a.join(QStringLiteral(", ")), b.join(QStringLiteral(", "))));
    }

    void names()
    {
        if (m_action == EntityAction::RollUp) {
            const QString part = unitPart(m_a.key, m_b.key);
            for (const QStringView own :
                 {QStringView(u"公司"), QStringView(u"医院"), QStringView(u"学院"), QStringView(u"研究所"),
                  QStringView(u"研究院"), QStringView(u"实验室"), QStringView(u"分校")}) {
                if (!part.endsWith(own)) continue;
                warn("may_be_own_body",
                     QStringLiteral("A %1 may be a legal person of its own.").arg(own.toString()));
                break;
            }
            return;
        }
        if (numbersIn(m_a.key) != numbersIn(m_b.key))
            warn("numbers_differ", QStringLiteral("The numbers in the names differ."));
        const QStringList placesA = placesIn(m_a.key);
        const QStringList placesB = placesIn(m_b.key);
        if (!lacksNone(placesA, placesB) && !lacksNone(placesB, placesA))
            warn("places_differ",
                 QStringLiteral("They name different places: %1 and %2.")
                     .arg(placesA.join(QStringLiteral(", ")), placesB.join(QStringLiteral(", "))));
        if (m_a.key.contains(u"分公司") != m_b.key.contains(u"分公司"))
            warn("branch", QStringLiteral("One is a branch (分公司), the other is not."));
        const bool ends = m_a.key.endsWith(m_b.key) || m_b.key.endsWith(m_a.key);
        if (m_a.key != m_b.key && ends)
            warn("ends_in_the_other",
                 QStringLiteral("One name only ends in the other: they may be two institutions."));
        const LegalName a = splitLegalForm(m_a.key);
        const LegalName b = splitLegalForm(m_b.key);
        const bool formless = a.form.isEmpty() || b.form.isEmpty() || a.form == u"公司" || b.form == u"公司";
        if (!formless && a.form != b.form)
            warn("legal_forms_differ",
                 QStringLiteral("Their legal forms differ: %1 and %2.").arg(a.form, b.form));
        if (m_a.key.contains(u"集团") != m_b.key.contains(u"集团"))
            warn("group", QStringLiteral("One is a group (集团), the other is not."));
    }

    void roles()
    {
        bool oppose = false;
        bool bothBid = false;
        for (auto it = m_a.rolesIn.cbegin(); it != m_a.rolesIn.cend(); ++it) {
            const QStringList other = m_b.rolesIn.value(it.key());
            if (other.isEmpty()) continue;
            const bool buys = it->contains(QStringLiteral("buyer"));
            oppose = oppose || (buys && anySeller(other)) ||
                     (anySeller(*it) && other.contains(QStringLiteral("buyer")));
            bothBid = bothBid || (anySeller(*it) && anySeller(other));
        }
        if (oppose)
            warn("buyer_and_supplier",
                 QStringLiteral("One document names one as the buyer and the other as a supplier."));
        if (bothBid)
            warn("both_bid", QStringLiteral("One document names both among its suppliers and bidders."));
        const QStringList agency{QStringLiteral("agency")};
        if ((m_a.roles == agency) != (m_b.roles == agency) && !m_a.roles.isEmpty() && !m_b.roles.isEmpty())
            warn("agency", QStringLiteral("One is named as an agency only, the other is not."));
    }

    const Entity &m_a;
    const Entity &m_b;
    EntityAction m_action;
    QVector<EntityRemark> m_warnings;
};

} // namespace

QVector<EntityRemark> warningsAgainst(const Entity &a, const Entity &b, EntityAction action)
{
    return Warner(a, b, action).warnings();
}

} // namespace tt
