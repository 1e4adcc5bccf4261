// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/tally.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace tt
{

QString TallyBlock::text() const { return what.isEmpty() ? code : QStringLiteral("%1: %2").arg(code, what); }

void Tally::block(const TallyBlock &reason)
{
    const QString text = reason.text();
    if (blockedBy.contains(text)) return;
    blockedBy.append(text);
    blocks.append(reason);
}

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

namespace
{

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
                m_tally.block(
                    {QStringLiteral("unread_pages"), document.name, {document.name}, -1, document.id, {}});
        }
    }

    Tally count()
    {
        findLesser();
        for (int i = 0; i < m_book.projects.size(); ++i)
            project(i);
        for (QVector<TallyMember> &members : m_tally.naming)
            sortMembers(members);
        sortMembers(m_tally.seeking);
        sortMembers(m_tally.intermediaries);
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

    static TallyMember &join(QVector<TallyMember> &members, const QString &name, int project,
                             const QVector<FindingRef> &findings)
    {
        auto member = std::find_if(members.begin(), members.end(),
                                   [&](const TallyMember &each) { return each.name == name; });
        if (member == members.end()) {
            members.append({name, {}, {}, {}});
            member = members.end() - 1;
        }
        if (!member->projects.contains(project)) member->projects.append(project);
        member->findings += findings;
        return *member;
    }

    void leaveOut(int project, const QString &what, const QString &reason,
                  const std::optional<FindingRef> &ref = {})
    {
        m_tally.excluded.append({project, what, reason, ref});
    }

    void leaveOutMention(int project, const MentionFacts &facts, const FindingRef &ref)
    {
        leaveOut(project, facts.watchId, QStringLiteral("mention_%1").arg(polarityName(facts.polarity)), ref);
    }

    void block(const QString &code, const QString &what, const QStringList &about, int project,
               const std::optional<FindingRef> &ref = {})
    {
        m_tally.block({code, what, about, project, m_book.projects[project].documents.first(), ref});
    }

    /// Keeps the tally open until a person answered.
    void ask(int index, ProjectQuestion question)
    {
        for (const ProjectDecision &open : m_book.projects[index].questions) {
            if (open.question == question)
                block(projectQuestionName(question), called(index), {called(index)}, index);
        }
    }

    /// The project's number, or the first document's name when it has none.
    [[nodiscard]] QString called(int index) const
    {
        const Project &project = m_book.projects[index];
        return project.number.isEmpty() ? m_documents[project.documents.first()]->name : project.number;
    }

    /// Where the project's notices name this party in one of these roles.
    [[nodiscard]] QVector<FindingRef> places(const Project &project, const QString &name,
                                             std::initializer_list<QStringView> roles) const
    {
        QVector<FindingRef> refs;
        for (const FindingRef &ref : project.parties) {
            const auto &facts = std::get<PartyFacts>(finding(ref).facts);
            if (facts.name == name && std::find(roles.begin(), roles.end(), facts.role) != roles.end())
                refs.append(ref);
        }
        return refs;
    }

    /// The evidence that this project seeks US technology; what speaks of it otherwise is listed as left out.
    QVector<FindingRef> technology(int index, QMap<QString, QVector<FindingRef>> &byId)
    {
        QVector<FindingRef> evidence;
        for (const FindingRef &ref : m_book.projects[index].mentions) {
            const auto &facts = std::get<MentionFacts>(finding(ref).facts);
            if (!isUsTechnology(facts)) continue;
            if (!isSought(facts)) {
                leaveOutMention(index, facts, ref);
                continue;
            }
            evidence.append(ref);
            // Implied chips support "seeks US technology"; only what is named counts as naming.
            if (facts.certainty == Certainty::Named && !facts.ocrFolded) byId[facts.watchId].append(ref);
            if (facts.ocrFolded) {
                leaveOut(index, facts.watchId, QStringLiteral("name_read_through_ocr_repair"), ref);
                block(QStringLiteral("name_to_confirm"),
                      QStringLiteral("%1 in %2").arg(facts.watchId, called(index)),
                      {facts.name, called(index)}, index, ref);
            }
        }
        // A person may see that the doubt was wrong: beside a weather bureau AWS is most likely a station.
        for (const FindingRef &ref : m_book.projects[index].lookalikes) {
            const auto &facts = std::get<MentionFacts>(finding(ref).facts);
            if (isUsTechnology(facts)) leaveOutMention(index, facts, ref);
        }
        return evidence;
    }

    void entities(int index, const QVector<FindingRef> &evidence,
                  const QMap<QString, QVector<FindingRef>> &byId)
    {
        const Project &project = m_book.projects[index];
        const QString buyer = project.buyers.value(0);
        if (buyer.isEmpty()) {
            leaveOut(index, called(index), QStringLiteral("no_buyer_named"));
            ask(index, ProjectQuestion::NoBuyer);
        } else {
            const QVector<FindingRef> named = places(project, buyer, {u"buyer"});
            join(m_tally.seeking, buyer, index, evidence).namedBy += named;
            for (auto it = byId.cbegin(); it != byId.cend(); ++it)
                join(m_tally.naming[it.key()], buyer, index, it.value()).namedBy += named;
        }
        const QStringList &suppliers =
            project.suppliers.isEmpty() ? project.proposedSuppliers : project.suppliers;
        for (const QString &supplier : suppliers) {
            if (project.agencies.contains(supplier)) continue;
            join(m_tally.intermediaries, supplier, index,
                 places(project, supplier, {u"supplier", u"proposed_supplier"}));
        }
    }

    void project(int index)
    {
        QMap<QString, QVector<FindingRef>> byId;
        const QVector<FindingRef> evidence = technology(index, byId);
        if (!evidence.isEmpty()) {
            entities(index, evidence, byId);
        } else if (m_scope == TallyScope::UsTechnology) {
            leaveOut(index, m_book.projects[index].number, QStringLiteral("no_us_technology"));
            return;
        }
        money(index);
        leftOut(index);
    }

    void money(int index)
    {
        const Project &project = m_book.projects[index];
        bool counted = false;
        QString unknownCurrency;
        for (int i = 0; i < project.money.size(); ++i) {
            const PackageMoney &money = project.money[i];
            // Awarded without a figure (a framework, a rate): the budget is no spending and the outcome has
            // no sum.
            const bool decided =
                money.status == ProjectStatus::Awarded || money.status == ProjectStatus::Contracted;
            if (money.rung < Rung::Award && decided && unknownCurrency.isEmpty())
                unknownCurrency = money.rung == Rung::None ? QStringLiteral("CNY") : money.currency;
            if (money.rung == Rung::None) continue;
            counted = true;
            package(index, i);
        }
        if (!counted) {
            unknownCurrency = QStringLiteral("CNY");
            leaveOut(index, called(index), QStringLiteral("no_amount"));
        }
        if (!unknownCurrency.isEmpty()) {
            ++m_tally.money[unknownCurrency].unknownProjects;
            m_tally.addends.append({index, -1, TallyPart::NoSum, unknownCurrency});
        }
        for (const QString &doubt : project.doubts) {
            if (const auto question = projectQuestionFromName(doubt))
                ask(index, *question);
            else
                block(doubt, called(index), {called(index)}, index);
        }
    }

    void package(int index, int position)
    {
        const PackageMoney &money = m_book.projects[index].money[position];
        TallyMoney &sum = m_tally.money[money.currency];
        TallyPart part = money.rung >= Rung::Award ? TallyPart::Confirmed : TallyPart::Planned;
        if (money.status == ProjectStatus::Terminated) {
            part = TallyPart::Cancelled;
            add(sum.cancelled, money.value);
            leaveOut(index, money.value.toString() + u' ' + money.currency, QStringLiteral("terminated"),
                     money.evidence.value(0));
        } else if (money.low && money.high) {
            part = TallyPart::Disputed;
            add(sum.disputedLow, *money.low);
            add(sum.disputedHigh, *money.high);
            block(QStringLiteral("disputed_figure"),
                  QStringLiteral("%1 %2").arg(called(index), money.package).trimmed(), {called(index)}, index,
                  money.evidence.value(0));
        } else {
            add(part == TallyPart::Confirmed ? sum.confirmed : sum.planned, money.value);
        }
        m_tally.addends.append({index, position, part, money.currency});
        if (m_lesser.contains(index) && money.status != ProjectStatus::Terminated)
            add(sum.possiblyTwice, money.high.value_or(money.value));
    }

    /// Every figure that is in no sum, with its reason; what repeats a figure above it on its page goes with
    /// that.
    void leftOut(int index)
    {
        for (const LeftOutFigure &each : m_book.projects[index].leftOut) {
            const Finding &figure = finding(each.figure);
            const auto &facts = std::get<AmountFacts>(figure.facts);
            if (figure.sameAs < 0)
                leaveOut(index, facts.value.toString() + u' ' + facts.currency, each.reason, each.figure);
        }
    }

    /// Of two projects that may be one, the one that got less far, or the later.
    void findLesser()
    {
        const auto reached = [this](int index) {
            Rung highest = Rung::None;
            for (const PackageMoney &money : m_book.projects[index].money)
                highest = std::max(highest, money.rung);
            return highest;
        };
        for (const LinkSuggestion &each : m_book.suggestions) {
            m_lesser.insert(reached(each.first) < reached(each.second) ? each.first : each.second);
            block(QStringLiteral("possible_link"),
                  QStringLiteral("%1 and %2 (%3)").arg(called(each.first), called(each.second), each.reason),
                  {called(each.first), called(each.second), each.reason}, each.second);
        }
    }

    void add(Decimal &sum, const Decimal &value)
    {
        const auto total = sum.plus(value);
        if (total)
            sum = *total;
        else
            m_tally.block({QStringLiteral("sum_out_of_range"), {}, {}, -1, 0, {}});
    }

    const ProjectBook &m_book;
    TallyScope m_scope;
    QHash<qint64, const AnalysedDocument *> m_documents;
    QSet<int> m_lesser;
    Tally m_tally;
};

} // namespace

Tally tallyOf(const QVector<AnalysedDocument> &documents, const ProjectBook &book, TallyScope scope)
{
    return Counter(documents, book, scope).count();
}

} // namespace tt
