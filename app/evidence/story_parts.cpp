// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/story_parts.h"

#include <algorithm>
#include <array>

namespace tt
{

namespace
{

struct CurrencyWords {
    const char *code;
    const char *english;
    const char *chinese;
};

constexpr std::array kCurrencies = {CurrencyWords{"CNY", "yuan", "元"},
                                    CurrencyWords{"USD", "US dollars", "美元"},
                                    CurrencyWords{"EUR", "euros", "欧元"},
                                    CurrencyWords{"HKD", "Hong Kong dollars", "港元"},
                                    CurrencyWords{"GBP", "pounds sterling", "英镑"},
                                    CurrencyWords{"JPY", "yen", "日元"}};

QString currencyWords(const QString &code, bool english)
{
    for (const CurrencyWords &words : kCurrencies) {
        if (code == QLatin1String(words.code))
            return QString::fromUtf8(english ? words.english : words.chinese);
    }
    return code;
}

/// "95.8" for a value of 95,800,000 in millions; std::nullopt when it is less than one of them or has more
/// than two decimals.
std::optional<QString> inUnits(const Decimal &value, int power)
{
    const auto one = Decimal(1).timesPowerOfTen(power);
    const auto units = value.timesPowerOfTen(-power);
    const auto hundredths = value.timesPowerOfTen(2 - power);
    if (!one || !units || !hundredths || value.abs() < *one) return std::nullopt;
    if (hundredths->toString(0).contains(u'.')) return std::nullopt;
    return units->toGrouped(0);
}

/// Whole numbers without decimals, others with at least two: "1,200", "0.50".
QString plainSum(const Decimal &value)
{
    return value.toString(0).contains(u'.') ? value.toGrouped(2) : value.toGrouped(0);
}

bool isCloud(const MentionFacts &facts)
{
    return facts.home == u"US" && (facts.category == u"cloud_vendor" || facts.category == u"cloud_service");
}

const MentionFacts *mentionAt(const CaseTally &sums, const FindingRef &ref)
{
    const Finding *finding = sums.finding(ref);
    return finding == nullptr ? nullptr : std::get_if<MentionFacts>(&finding->facts);
}

bool hasWon(const CaseTally &sums, const QString &name, int project)
{
    return sums.book.projects[project].suppliers.contains(name);
}

template <typename Chosen>
QVector<TallyMember> withProjects(const QVector<TallyMember> &members, Chosen chosen)
{
    QVector<TallyMember> some;
    for (TallyMember member : members) {
        const auto other = [&](int project) { return !chosen(member, project); };
        member.projects.erase(std::remove_if(member.projects.begin(), member.projects.end(), other),
                              member.projects.end());
        if (!member.projects.isEmpty()) some.append(member);
    }
    return some;
}

using Codes = std::initializer_list<QStringView>;

/// What a reason is about: a project that has nothing to do with US technology is open in the other scope
/// only, and changes none of the numbers of those who sought it.
bool isOpen(const CaseTally &sums, Codes codes)
{
    const auto seeks = [&sums](int project) {
        const auto has = [project](const TallyMember &member) { return member.projects.contains(project); };
        const auto hides = [project](const TallyExclusion &each) {
            return each.project == project && each.reason == u"no_buyer_named";
        };
        return std::any_of(sums.tally.seeking.cbegin(), sums.tally.seeking.cend(), has) ||
               std::any_of(sums.tally.excluded.cbegin(), sums.tally.excluded.cend(), hides);
    };
    return std::any_of(sums.tally.blocks.cbegin(), sums.tally.blocks.cend(), [&](const TallyBlock &each) {
        if (std::find(codes.begin(), codes.end(), each.code) == codes.end()) return false;
        const bool ofProject = each.code == u"no_buyer" || each.code == u"buyers_differ";
        return !ofProject || seeks(each.project);
    });
}

bool isUnread(const CaseTally &sums) { return isOpen(sums, {u"unread_pages", u"unread_document"}); }

bool mayBeFewerNames(const CaseTally &sums)
{
    return isOpen(sums, {u"possible_same_entity", u"possible_unit_of", u"possible_copy"});
}

bool isSumAtLeast(const CaseTally &sums, const TallyMoney &sum)
{
    const bool more = sum.unknownProjects > 0 || !sum.disputedHigh.isZero();
    return more && sum.possiblyTwice.isZero() && !isUnread(sums) &&
           !isOpen(sums, {u"figure_without_package", u"possible_copy"});
}

} // namespace

QString storyMoney(const Decimal &value, const QString &currency, StoryLanguage language)
{
    struct Unit {
        int power;
        const char *words;
    };
    const bool english = language == StoryLanguage::English;
    const std::array units = english ? std::array{Unit{9, " billion "}, Unit{6, " million "}}
                                     : std::array{Unit{8, "亿"}, Unit{4, "万"}};
    const QString money = currencyWords(currency, english);
    for (const Unit &unit : units) {
        if (const auto text = inUnits(value, unit.power))
            return *text + QString::fromUtf8(unit.words) + money;
    }
    return english ? QStringLiteral("%1 %2").arg(plainSum(value), money) : plainSum(value) + money;
}

bool isRestrictedAtNotice(const MentionFacts &facts)
{
    if (!facts.control || facts.home != u"US") return false;
    const QString status =
        facts.control->status.toLower().replace(QStringLiteral("license"), QStringLiteral("licence"));
    const bool needed = status.startsWith(u"licence required") || status.startsWith(u"3a090");
    return needed && !status.contains(u"exception");
}

Sought soughtOf(const CaseTally &sums)
{
    bool allRestricted = true;
    bool allCloud = true;
    for (const TallyMember &member : sums.tally.seeking) {
        bool restricted = false;
        bool cloud = false;
        for (const FindingRef &ref : member.findings) {
            const MentionFacts *facts = mentionAt(sums, ref);
            if (facts == nullptr) continue;
            restricted = restricted || isRestrictedAtNotice(*facts);
            cloud = cloud || isCloud(*facts);
        }
        if (!restricted && !cloud) return Sought::Technology;
        allRestricted = allRestricted && restricted;
        allCloud = allCloud && cloud;
    }
    if (allCloud) return Sought::Cloud;
    return allRestricted ? Sought::Restricted : Sought::RestrictedOrCloud;
}

QString soughtWords(Sought sought, StoryLanguage language)
{
    const bool english = language == StoryLanguage::English;
    switch (sought) {
    case Sought::Restricted:
        return english ? QStringLiteral("restricted US technology") : QStringLiteral("受出口管制的美国技术");
    case Sought::Cloud:
        return english ? QStringLiteral("US cloud services") : QStringLiteral("美国云服务");
    case Sought::RestrictedOrCloud:
        return english ? QStringLiteral("restricted US technology or US cloud services")
                       : QStringLiteral("受出口管制的美国技术或美国云服务");
    case Sought::Technology:
        break;
    }
    return english ? QStringLiteral("US technology") : QStringLiteral("美国技术");
}

QVector<NamedTechnology> namedTechnologies(const CaseTally &sums)
{
    QVector<NamedTechnology> named;
    for (auto it = sums.tally.naming.cbegin(); it != sums.tally.naming.cend(); ++it) {
        if (it->isEmpty()) continue;
        const MentionFacts *facts = mentionAt(sums, it->first().findings.value(0));
        named.append({it.key(), facts == nullptr ? it.key() : facts->name, it->size()});
    }
    std::stable_sort(named.begin(), named.end(),
                     [](const NamedTechnology &a, const NamedTechnology &b) { return a.count > b.count; });
    return named;
}

QVector<TallyMember> awardedEntities(const CaseTally &sums)
{
    return withProjects(sums.tally.seeking, [&](const TallyMember &, int project) {
        const ProjectStatus status = sums.book.projects[project].status;
        return status == ProjectStatus::Awarded || status == ProjectStatus::Contracted;
    });
}

QVector<TallyMember> winningIntermediaries(const CaseTally &sums)
{
    return withProjects(sums.tally.intermediaries, [&](const TallyMember &member, int project) {
        return hasWon(sums, member.name, project);
    });
}

QVector<TallyMember> proposedIntermediaries(const CaseTally &sums)
{
    QVector<TallyMember> proposed;
    for (const TallyMember &member : sums.tally.intermediaries) {
        const bool won = std::any_of(member.projects.cbegin(), member.projects.cend(),
                                     [&](int project) { return hasWon(sums, member.name, project); });
        if (!won) proposed.append(member);
    }
    return proposed;
}

bool isAtLeast(const CaseTally &sums, StoryCount what, const QString &currency)
{
    const bool fewerNames = mayBeFewerNames(sums);
    const bool fewer = fewerNames || isOpen(sums, {u"buyers_differ"});
    const bool folded = isOpen(sums, {u"name_to_confirm"});
    const bool hidden = isOpen(sums, {u"no_buyer"});
    switch (what) {
    case StoryCount::Entities:
        return !fewer && !folded;
    case StoryCount::AwardedEntities:
        return hidden && !fewer && !folded && !isUnread(sums);
    case StoryCount::Naming:
    case StoryCount::OtherNaming:
        return (isUnread(sums) || hidden || folded) && !fewer;
    case StoryCount::Intermediaries:
        return isUnread(sums) && !fewerNames && !folded;
    case StoryCount::Awarded:
        return isSumAtLeast(sums, sums.tally.money.value(currency));
    default:
        return false;
    }
}

bool hasMoney(const TallyMoney &sum)
{
    return !sum.confirmed.isZero() || !sum.planned.isZero() || !sum.cancelled.isZero() ||
           !sum.disputedHigh.isZero();
}

bool areChinese(const QVector<TallyMember> &members)
{
    return std::all_of(members.cbegin(), members.cend(), [](const TallyMember &member) {
        return std::any_of(member.name.cbegin(), member.name.cend(),
                           [](QChar c) { return c.script() == QChar::Script_Han; });
    });
}

} // namespace tt
