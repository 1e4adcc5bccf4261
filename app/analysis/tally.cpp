// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/tally.h"

#include <QJsonArray>

#include <algorithm>

namespace tt
{

namespace
{

bool isUsTechnology(const MentionFacts &facts)
{
    const QString &category = facts.category;
    const bool technology = category == u"cloud_vendor" || category == u"cloud_service" ||
                            category == u"ai_model" || category == u"ai_chip" || category == u"chip_server";
    return technology && facts.home == u"US";
}

bool isSought(const MentionFacts &facts)
{
    return (facts.polarity == Polarity::Sought || facts.polarity == Polarity::Supplied) &&
           facts.certainty != Certainty::Possible;
}

class Counter final
{
public:
    Counter(const QVector<AnalysedDocument> &documents, const ProjectBook &book, TallyScope scope)
        : m_book(book)
        , m_scope(scope)
    {
        for (const AnalysedDocument &document : documents)
            m_documents.insert(document.id, &document);
        m_tally.documents = static_cast<int>(documents.size());
        m_tally.projects = static_cast<int>(book.projects.size());
        for (const AnalysedDocument &document : documents) {
            if (!document.complete)
                m_tally.blockedBy.append(QStringLiteral("unread_pages: %1").arg(document.name));
        }
    }

    Tally count()
    {
        for (int i = 0; i < m_book.projects.size(); ++i)
            project(i);
        for (QVector<TallyMember> &members : m_tally.naming)
            sortMembers(members);
        sortMembers(m_tally.seeking);
        sortMembers(m_tally.intermediaries);
        if (!m_book.suggestions.isEmpty())
            m_tally.blockedBy.append(QStringLiteral("possible_links: %1").arg(m_book.suggestions.size()));
        return m_tally;
    }

private:
    [[nodiscard]] const Finding &finding(const FindingRef &ref) const
    {
        return m_documents[ref.document]->analysis.findings[ref.index];
    }

    static void sortMembers(QVector<TallyMember> &members)
    {
        std::sort(members.begin(), members.end(),
                  [](const TallyMember &a, const TallyMember &b) { return a.name < b.name; });
    }

    static void join(QVector<TallyMember> &members, const QString &name, int project,
                     const QVector<FindingRef> &findings)
    {
        auto member = std::find_if(members.begin(), members.end(),
                                   [&](const TallyMember &each) { return each.name == name; });
        if (member == members.end()) {
            members.append({name, {}, {}});
            member = members.end() - 1;
        }
        if (!member->projects.contains(project)) member->projects.append(project);
        member->findings += findings;
    }

    /// The evidence that this project seeks US technology; what speaks of it otherwise is listed as left out.
    QVector<FindingRef> technology(int index, QMap<QString, QVector<FindingRef>> &byId)
    {
        QVector<FindingRef> evidence;
        for (const FindingRef &ref : m_book.projects[index].mentions) {
            const auto &facts = std::get<MentionFacts>(finding(ref).facts);
            if (!isUsTechnology(facts)) continue;
            if (!isSought(facts)) {
                m_tally.excluded.append(
                    {index, facts.watchId, QStringLiteral("mention_%1").arg(polarityName(facts.polarity))});
                continue;
            }
            evidence.append(ref);
            // Implied chips support "seeks US technology"; only what is named counts as naming.
            if (facts.certainty == Certainty::Named && !facts.ocrFolded) byId[facts.watchId].append(ref);
            if (facts.ocrFolded)
                m_tally.excluded.append(
                    {index, facts.watchId, QStringLiteral("name_read_through_ocr_repair")});
        }
        return evidence;
    }

    void project(int index)
    {
        const Project &project = m_book.projects[index];
        QMap<QString, QVector<FindingRef>> byId;
        const QVector<FindingRef> evidence = technology(index, byId);
        const QString buyer = project.buyers.value(0);
        if (!evidence.isEmpty()) {
            if (buyer.isEmpty())
                m_tally.excluded.append({index, project.number, QStringLiteral("no_buyer_named")});
            else {
                join(m_tally.seeking, buyer, index, evidence);
                for (auto it = byId.cbegin(); it != byId.cend(); ++it)
                    join(m_tally.naming[it.key()], buyer, index, it.value());
            }
            const QStringList &suppliers =
                project.suppliers.isEmpty() ? project.proposedSuppliers : project.suppliers;
            for (const QString &supplier : suppliers) {
                if (!project.agencies.contains(supplier)) join(m_tally.intermediaries, supplier, index, {});
            }
        } else if (m_scope == TallyScope::UsTechnology) {
            m_tally.excluded.append({index, project.number, QStringLiteral("no_us_technology")});
            return;
        }
        money(index);
    }

    void money(int index)
    {
        const Project &project = m_book.projects[index];
        bool counted = false;
        for (const PackageMoney &money : project.money) {
            if (money.rung == Rung::None) continue;
            counted = true;
            TallyMoney &sum = m_tally.money[money.currency];
            const bool done = money.rung >= Rung::Award;
            if (money.status == ProjectStatus::Terminated) {
                add(sum.cancelled, money.value);
                m_tally.excluded.append(
                    {index, money.value.toString() + u' ' + money.currency, QStringLiteral("terminated")});
            } else if (money.low && money.high) {
                add(sum.disputedLow, *money.low);
                add(sum.disputedHigh, *money.high);
                m_tally.blockedBy.append(
                    QStringLiteral("disputed_figure: %1 %2").arg(project.number, money.package).trimmed());
            } else if (done) {
                add(sum.confirmed, money.value);
            } else {
                add(sum.planned, money.value);
            }
            // Awarded without a figure (a framework, a rate): the budget is no spending and the outcome has
            // no sum.
            const bool unknown =
                !done &&
                (project.status == ProjectStatus::Awarded || project.status == ProjectStatus::Contracted) &&
                money.status != ProjectStatus::Terminated;
            if (unknown) ++sum.unknownProjects;
        }
        if (!counted) {
            ++m_tally.money[QStringLiteral("CNY")].unknownProjects;
            m_tally.excluded.append({index, project.number, QStringLiteral("no_amount")});
        }
    }

    void add(Decimal &sum, const Decimal &value)
    {
        const auto total = sum.plus(value);
        if (total)
            sum = *total;
        else
            m_tally.blockedBy.append(QStringLiteral("sum_out_of_range"));
    }

    const ProjectBook &m_book;
    TallyScope m_scope;
    QHash<qint64, const AnalysedDocument *> m_documents;
    Tally m_tally;
};

QJsonArray refsToJson(const QVector<FindingRef> &refs, const FindingNames &names)
{
    QJsonArray array;
    for (const FindingRef &ref : refs) {
        if (names)
            array.append(names(ref));
        else
            array.append(QJsonObject{{QStringLiteral("document"), ref.document},
                                     {QStringLiteral("index"), ref.index}});
    }
    return array;
}

QJsonValue orNull(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue(QJsonValue::Null);
}

QJsonObject rungToJson(const RungMoney &money, const FindingNames &names)
{
    return {{QStringLiteral("rung"), rungName(money.rung)},
            {QStringLiteral("currency"), money.currency},
            {QStringLiteral("value"), money.value.toString()},
            {QStringLiteral("low"), orNull(money.low)},
            {QStringLiteral("high"), orNull(money.high)},
            {QStringLiteral("evidence"), refsToJson(money.evidence, names)}};
}

QJsonValue firstOrNull(const QStringList &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(list.first());
}

QJsonObject membersToJson(const QVector<TallyMember> &members, const ProjectBook &book,
                          const FindingNames &names)
{
    QJsonArray array;
    for (const TallyMember &member : members) {
        QJsonArray projects;
        for (const int index : member.projects)
            projects.append(book.projects[index].number);
        array.append(QJsonObject{{QStringLiteral("name"), member.name},
                                 {QStringLiteral("spellings"), QJsonArray::fromStringList(member.spellings)},
                                 {QStringLiteral("projects"), projects},
                                 {QStringLiteral("findings"), refsToJson(member.findings, names)}});
    }
    return {{QStringLiteral("count"), members.size()}, {QStringLiteral("members"), array}};
}

} // namespace

Tally tallyOf(const QVector<AnalysedDocument> &documents, const ProjectBook &book, TallyScope scope)
{
    return Counter(documents, book, scope).count();
}

QJsonObject tallyToJson(const Tally &tally, const ProjectBook &book, const FindingNames &names)
{
    QJsonObject naming;
    for (auto it = tally.naming.begin(); it != tally.naming.end(); ++it)
        naming.insert(it.key(), membersToJson(it.value(), book, names));
    QJsonObject money;
    for (auto it = tally.money.begin(); it != tally.money.end(); ++it) {
        money.insert(it.key(), QJsonObject{{QStringLiteral("confirmed"), it->confirmed.toString()},
                                           {QStringLiteral("disputed_low"), it->disputedLow.toString()},
                                           {QStringLiteral("disputed_high"), it->disputedHigh.toString()},
                                           {QStringLiteral("planned"), it->planned.toString()},
                                           {QStringLiteral("cancelled"), it->cancelled.toString()},
                                           {QStringLiteral("unknown_projects"), it->unknownProjects}});
    }
    QJsonArray excluded;
    for (const TallyExclusion &each : tally.excluded) {
        excluded.append(QJsonObject{
            {QStringLiteral("project"), each.project < 0 ? QString() : book.projects[each.project].number},
            {QStringLiteral("what"), each.what},
            {QStringLiteral("reason"), each.reason}});
    }
    return {{QStringLiteral("documents"), tally.documents},
            {QStringLiteral("projects"), tally.projects},
            {QStringLiteral("entities_seeking_us_technology"), membersToJson(tally.seeking, book, names)},
            {QStringLiteral("entities_naming"), naming},
            {QStringLiteral("intermediaries"), membersToJson(tally.intermediaries, book, names)},
            {QStringLiteral("money"), money},
            {QStringLiteral("blocked_by"), QJsonArray::fromStringList(tally.blockedBy)},
            {QStringLiteral("excluded"), excluded}};
}

QJsonObject projectToJson(const Project &project, const FindingNames &names)
{
    QJsonArray documents;
    for (const qint64 id : project.documents)
        documents.append(id);
    QJsonArray money;
    QStringList packages;
    for (const PackageMoney &each : project.money) {
        QJsonArray rungs;
        for (const RungMoney &rung : each.rungs)
            rungs.append(rungToJson(rung, names));
        money.append(QJsonObject{{QStringLiteral("package"), each.package},
                                 {QStringLiteral("status"), projectStatusName(each.status)},
                                 {QStringLiteral("rung"), rungName(each.rung)},
                                 {QStringLiteral("currency"), each.currency},
                                 {QStringLiteral("value"), each.value.toString()},
                                 {QStringLiteral("low"), orNull(each.low)},
                                 {QStringLiteral("high"), orNull(each.high)},
                                 {QStringLiteral("evidence"), refsToJson(each.evidence, names)},
                                 {QStringLiteral("rungs"), rungs}});
        if (!each.package.isEmpty()) packages.append(each.package);
    }
    return {{QStringLiteral("number"), project.number},
            {QStringLiteral("name"), project.name},
            {QStringLiteral("status"), projectStatusName(project.status)},
            {QStringLiteral("packages"), QJsonArray::fromStringList(packages)},
            {QStringLiteral("buyer"), firstOrNull(project.buyers)},
            {QStringLiteral("agency"), firstOrNull(project.agencies)},
            {QStringLiteral("supplier"), firstOrNull(project.suppliers)},
            {QStringLiteral("buyers"), QJsonArray::fromStringList(project.buyers)},
            {QStringLiteral("agencies"), QJsonArray::fromStringList(project.agencies)},
            {QStringLiteral("suppliers"), QJsonArray::fromStringList(project.suppliers)},
            {QStringLiteral("proposed_suppliers"), QJsonArray::fromStringList(project.proposedSuppliers)},
            {QStringLiteral("documents"), documents},
            {QStringLiteral("mentions"), refsToJson(project.mentions, names)},
            {QStringLiteral("money"), money}};
}

} // namespace tt
