// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_shapes.h"

#include <algorithm>

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

Decimal share(const Decimal &value, qint64 thousandths)
{
    return *value.times(Decimal(thousandths))->timesPowerOfTen(-3);
}

/// Writes a chain, notice after notice.
class Chain final
{
public:
    Chain(PlannedProject &project, Rng &rng)
        : m_project(project)
        , m_rng(rng)
        , m_date(project.facts.published)
    {
        m_project.packages = {{}};
        m_project.packages[0].supplier = project.facts.suppliers.constFirst();
    }

    PlannedPackage &whole() { return m_project.packages[0]; }

    PlannedNotice &add(Step step, int days = 0)
    {
        m_date = m_date.addDays(days + (m_project.notices.isEmpty() ? 0 : 1));
        PlannedNotice notice;
        notice.step = step;
        notice.date = m_date;
        notice.number = dressedNumber(m_project.facts.number, m_rng);
        notice.budget = m_project.facts.budget;
        m_project.notices.append(notice);
        return m_project.notices.last();
    }

    PlannedNotice &tender(Step step = Step::Tender)
    {
        for (PlannedPackage &package : m_project.packages)
            if (!package.planned) package.planned = m_project.facts.budget;
        return add(step);
    }

    PlannedNotice &award()
    {
        whole().award = m_project.facts.award;
        return add(Step::Award, m_rng.between(12, 30));
    }

    PlannedNotice &contract()
    {
        if (!whole().contract) whole().contract = whole().award.value_or(m_project.facts.award);
        return add(Step::Contract, m_rng.between(6, 30));
    }

    /// The project is called off; what was planned or agreed on is cancelled.
    PlannedNotice &end(Step step)
    {
        for (PlannedPackage &package : m_project.packages)
            package.cancelled = true;
        return add(step, m_rng.between(8, 40));
    }

    Rng &rng() { return m_rng; }
    PlannedProject &project() { return m_project; }

private:
    PlannedProject &m_project;
    Rng &m_rng;
    QDate m_date;
};

void tenderOnly(PlannedProject &project, Rng &rng) { Chain(project, rng).tender(); }

void singleSourceOnly(PlannedProject &project, Rng &rng) { Chain(project, rng).tender(Step::SingleSource); }

void intentionOnly(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.tender(Step::Intention).number.clear();
}

void awardOnly(PlannedProject &project, Rng &rng) { Chain(project, rng).award(); }

void contractOnly(PlannedProject &project, Rng &rng) { Chain(project, rng).contract(); }

void tenderAward(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.tender();
    chain.award();
}

void fullChain(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.tender();
    chain.whole().provisional = project.facts.award;
    chain.add(Step::Candidates, rng.between(12, 20));
    chain.award();
    chain.contract();
}

void singleSourceDeal(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.tender(Step::SingleSource);
    chain.award();
    if (rng.chance(0.5)) chain.contract();
}

void corrected(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    PlannedNotice &first = chain.tender();
    first.budget = share(project.facts.budget, 900);
    PlannedNotice &second = chain.add(Step::Correction, 4);
    second.budgetBefore = share(project.facts.budget, 900);
    if (rng.chance(0.5)) chain.award();
}

/// A first round that failed, and a second one under the same number.
void secondRound(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.tender();
    chain.add(Step::Failed, 20);
    PlannedNotice &again = chain.add(Step::Tender, 15);
    again.second = true;
    again.number += rng.chance(0.5) ? TT_T("（二次）") : TT_T("(第二次)");
    if (rng.chance(0.6)) chain.award().second = true;
}

/// The second round has a number of its own and names the old one.
void renumbered(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.tender();
    chain.add(Step::Failed, 20);
    const QString fresh = TT_T("CX-%1-%2").arg(project.facts.published.year()).arg(rng.between(10000, 99999));
    PlannedNotice &again = chain.add(Step::Tender, 20);
    again.second = true;
    again.otherNumber = project.facts.number;
    again.otherLabel = rng.chance(0.5) ? TT_T("原公告的采购项目编号") : TT_T("原项目编号");
    again.number = fresh;
    chain.award().number = dressedNumber(fresh, rng);
}

void calledOff(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.tender(rng.chance(0.5) ? Step::SingleSource : Step::Tender);
    PlannedNotice &last = chain.end(Step::Terminated);
    last.onlyNumber = rng.chance(0.5);
}

void failedAlone(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.whole().planned = project.facts.budget;
    chain.end(Step::Failed);
}

void calledOffAfterAward(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.award();
    chain.end(Step::Terminated).onlyNumber = true;
}

/// Three packages, the last of which fails.
void packages(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    const qint64 shares[] = {620, 260, 120};
    const qint64 won[] = {600, 250, 0};
    project.packages = QVector<PlannedPackage>(3);
    for (int i = 0; i < 3; ++i) {
        PlannedPackage &package = project.packages[i];
        package.name = QString::number(i + 1);
        package.planned = share(project.facts.budget, shares[i]);
        package.cancelled = i == 2;
        if (i == 2) continue;
        package.supplier = project.facts.suppliers.at(i);
        package.award = share(project.facts.award, won[i]);
    }
    if (rng.chance(0.7)) chain.add(Step::Tender);
    chain.add(Step::Award, 24).failed = QStringList{TT_T("3")};
    if (!rng.chance(0.7)) return;
    PlannedNotice &contract = chain.add(Step::Contract, 14);
    contract.package = project.packages[1].name;
    contract.packageUnsaid = rng.chance(0.5);
    project.packages[1].contract = project.packages[1].award;
}

/// Two packages, one of which the buyer calls off before anybody won.
void packageCalledOff(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    project.packages = QVector<PlannedPackage>(2);
    for (int i = 0; i < 2; ++i) {
        project.packages[i].name = QString::number(i + 1);
        project.packages[i].planned = share(project.facts.budget, i == 0 ? 700 : 300);
        project.packages[i].supplier = project.facts.suppliers.at(i);
    }
    chain.add(Step::Tender);
    PlannedNotice &end = chain.add(Step::Terminated, 9);
    end.package = QStringLiteral("2");
    end.onlyNumber = rng.chance(0.5);
    project.packages[1].cancelled = true;
}

/// The second of two packages fails at first and is bought in a round of its own.
void packageAgain(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    project.packages = QVector<PlannedPackage>(2);
    for (int i = 0; i < 2; ++i) {
        project.packages[i].name = QString::number(i + 1);
        project.packages[i].planned = share(project.facts.budget, i == 0 ? 700 : 300);
        project.packages[i].supplier = project.facts.suppliers.at(i);
        project.packages[i].award = share(project.facts.award, i == 0 ? 690 : 290);
    }
    chain.add(Step::Tender);
    chain.add(Step::Award, 20).failed = QStringList{TT_T("2")};
    PlannedNotice &again = chain.add(Step::Tender, 15);
    again.package = TT_T("2");
    again.second = true;
    if (rng.chance(0.4)) {
        project.packages[1].award.reset();
        return;
    }
    PlannedNotice &won = chain.add(Step::Award, 20);
    won.package = TT_T("2");
    won.second = true;
}

/// The tender has the buyer's number and the agency's, the award only the agency's.
void agencyNumber(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    const QString own = TT_T("%1-DL%2-%3")
                            .arg(project.facts.agency.initials)
                            .arg(project.facts.published.year())
                            .arg(rng.between(10000, 99999));
    PlannedNotice &first = chain.tender();
    first.otherNumber = own;
    first.otherLabel = rng.chance(0.5) ? TT_T("代理机构编号") : TT_T("招标文件编号");
    chain.award().number = dressedNumber(own, rng);
}

void ratesOnly(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    project.ratesOnly = true;
    chain.tender();
    chain.add(Step::Award, 24);
}

void mismatch(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    if (rng.chance(0.5)) chain.tender();
    chain.award();
    chain.whole().awardOther = project.facts.award.plus(Decimal(rng.chance(0.5) ? 900 : 36));
}

/// The contract is in dollars, with the yuan it comes to beside it.
void dollars(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    if (rng.chance(0.6)) chain.tender();
    chain.whole().contract = Decimal(rng.between(120, 9800) * 100);
    chain.whole().contractCurrency = QStringLiteral("USD");
    chain.contract();
}

void contractAbove(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.award();
    chain.whole().contract = project.facts.award.plus(Decimal(rng.between(2, 40) * 100));
    chain.contract();
}

void settled(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.award();
    chain.contract();
    chain.whole().settlement = chain.whole().contract->minus(Decimal(rng.between(1, 9) * 10));
    chain.add(Step::Settlement, 90);
}

void firstCandidateLoses(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    do {
        project.otherCandidate = drawSupplier(rng);
    } while (std::any_of(project.facts.suppliers.begin(), project.facts.suppliers.end(),
                         [&](const Body &other) { return other.name == project.otherCandidate.name; }));
    chain.tender();
    chain.add(Step::Candidates, 20).loser = true;
    chain.award();
}

void candidatesOnly(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.tender();
    chain.whole().provisional = project.facts.award;
    chain.add(Step::Candidates, 20);
}

/// An intention without a number before a tender with one: only a person can join them.
void intentionApart(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    project.facts.projectNoun = project.facts.tech.title;
    PlannedNotice &first = chain.tender(Step::Intention);
    first.number.clear();
    first.apart = true;
    chain.add(Step::Tender, 35);
    if (rng.chance(0.5)) chain.award();
}

/// O for 0 in one notice's number: alike, but not the same.
void misreadNumber(PlannedProject &project, Rng &rng)
{
    Chain chain(project, rng);
    chain.tender();
    chain.award();
    PlannedNotice &last = chain.add(Step::Contract, 12);
    const qsizetype year = project.facts.number.indexOf(QStringLiteral("20"));
    last.number = project.facts.number;
    last.number[year + 1] = u'O';
    last.apart = true;
}

} // namespace

const QVector<ChainShape> &chainShapes()
{
    static const QVector<ChainShape> list{{TT_T("tender_only"), tenderOnly, {}},
                                          {TT_T("single_source_only"), singleSourceOnly, {}},
                                          {TT_T("intention_only"), intentionOnly, {}},
                                          {TT_T("award_only"), awardOnly, {}},
                                          {TT_T("contract_only"), contractOnly, {}},
                                          {TT_T("tender_award"), tenderAward, {}},
                                          {TT_T("full_chain"), fullChain, {}},
                                          {TT_T("single_source_deal"), singleSourceDeal, {}},
                                          {TT_T("corrected"), corrected, {}},
                                          {TT_T("second_round"), secondRound, {}},
                                          {TT_T("renumbered"), renumbered, {}},
                                          {TT_T("called_off"), calledOff, {}},
                                          {TT_T("failed_alone"), failedAlone, {}},
                                          {TT_T("called_off_after_award"), calledOffAfterAward, {}},
                                          {TT_T("packages"), packages, Stance::Sought},
                                          {TT_T("package_called_off"), packageCalledOff, Stance::Sought},
                                          {TT_T("package_again"), packageAgain, Stance::Sought},
                                          {TT_T("agency_number"), agencyNumber, {}},
                                          {TT_T("rates_only"), ratesOnly, Stance::Sought},
                                          {TT_T("mismatch"), mismatch, Stance::Sought},
                                          {TT_T("dollars"), dollars, Stance::Sought},
                                          {TT_T("contract_above"), contractAbove, {}},
                                          {TT_T("settled"), settled, {}},
                                          {TT_T("first_candidate_loses"), firstCandidateLoses, {}},
                                          {TT_T("candidates_only"), candidatesOnly, {}},
                                          {TT_T("intention_apart"), intentionApart, {}},
                                          {TT_T("misread_number"), misreadNumber, Stance::Sought}};
    return list;
}

#undef TT_T

} // namespace tt::corpus
