// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_truth.h"

#include "tests/corpus/case_sheet.h"

#include <QJsonArray>

#include <algorithm>

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

/// Of the ids that notices of the corpus print. An unknown family stops the program: truth must not guess.
bool isAmerican(const QString &id)
{
    static const QVector<QString> american{TT_T("cloud.aws"),    TT_T("cloud.gcp"),   TT_T("cloud.azure"),
                                           TT_T("svc.aws."),     TT_T("svc.azure."),  TT_T("svc.gcp."),
                                           TT_T("svc.openai."),  TT_T("model.gpt"),   TT_T("model.chatgpt"),
                                           TT_T("model.claude"), TT_T("chip.nvidia.")};
    static const QVector<QString> others{TT_T("svc.generic."), TT_T("cloud.aliyun"), TT_T("cloud.huawei"),
                                         TT_T("cloud.ctyun"),  TT_T("model.qwen"),   TT_T("model.deepseek"),
                                         TT_T("model.doubao"), TT_T("chip.huawei."), TT_T("chip.cambricon"),
                                         TT_T("srv.")};
    const auto begins = [&id](const QString &family) { return id.startsWith(family); };
    if (std::any_of(american.begin(), american.end(), begins)) return true;
    if (std::none_of(others.begin(), others.end(), begins)) qFatal("corpus: whose is %s?", qPrintable(id));
    return false;
}

bool prints(const QVector<PlannedNotice> &notices, Step step)
{
    return std::any_of(notices.begin(), notices.end(),
                       [step](const PlannedNotice &notice) { return notice.step == step; });
}

/// The highest rung that these notices reach.
PackageTruth packageTruth(const PlannedProject &project, const PlannedPackage &planned)
{
    PackageTruth truth;
    truth.package = planned.name;
    const auto rung = [&](const std::optional<Decimal> &value, const QString &name, const QString &status) {
        if (!value) return;
        truth.rung = name;
        truth.value = *value;
        truth.status = status;
    };
    truth.status = TT_T("planned");
    rung(planned.planned, TT_T("planned"), TT_T("planned"));
    rung(planned.provisional, TT_T("provisional"), TT_T("planned"));
    rung(planned.award, TT_T("award"), TT_T("awarded"));
    if (planned.awardOther) {
        truth.low = std::min(*planned.award, *planned.awardOther);
        truth.high = std::max(*planned.award, *planned.awardOther);
    }
    rung(planned.contract, TT_T("contract"), TT_T("contracted"));
    if (planned.contract) truth.currency = planned.contractCurrency;
    rung(planned.settlement, TT_T("settlement"), TT_T("contracted"));
    if (project.ratesOnly) truth.status = TT_T("awarded");
    if (planned.cancelled) truth.status = TT_T("terminated");
    return truth;
}

QString statusOf(const QVector<PackageTruth> &packages)
{
    const QStringList order{TT_T("terminated"), TT_T("planned"), TT_T("awarded"), TT_T("contracted")};
    qsizetype highest = 0;
    for (const PackageTruth &package : packages)
        highest = std::max(highest, order.indexOf(package.status));
    return order.at(highest);
}

void parties(const PlannedProject &project, const QVector<PlannedNotice> &notices, ProjectTruth &truth)
{
    const bool named = std::any_of(notices.begin(), notices.end(),
                                   [](const PlannedNotice &notice) { return !notice.onlyNumber; });
    if (named) truth.buyer = project.facts.buyer.name;
    truth.agency = project.facts.agency.name;
    if (prints(notices, Step::Award) || prints(notices, Step::Contract)) {
        for (const PlannedPackage &package : project.packages) {
            if (package.award || package.contract || project.ratesOnly || project.packages.size() == 1)
                truth.suppliers.append(package.supplier.name);
        }
    }
    if (prints(notices, Step::SingleSource)) truth.proposed.append(project.facts.suppliers.constFirst().name);
    for (const PlannedNotice &notice : notices) {
        if (notice.step == Step::Candidates)
            truth.proposed.append(
                (notice.loser ? project.otherCandidate : project.facts.suppliers.constFirst()).name);
    }
}

ProjectTruth projectTruth(const PlannedProject &project, const QVector<PlannedNotice> &notices)
{
    ProjectTruth truth;
    truth.shape = project.shape;
    for (const PlannedNotice &notice : notices) {
        if (!notice.number.isEmpty()) truth.numbers.append(notice.number);
        if (!notice.otherNumber.isEmpty()) truth.numbers.append(notice.otherNumber);
    }
    for (const PlannedPackage &package : project.packages)
        truth.packages.append(packageTruth(project, package));
    truth.status = statusOf(truth.packages);
    parties(project, notices, truth);
    return truth;
}

/// A notice that nothing certain joins to its project is a project of its own until a person joins them.
ProjectTruth apartTruth(const PlannedProject &project, const PlannedNotice &notice)
{
    PlannedProject own = project;
    PlannedPackage package;
    package.supplier = project.packages.constFirst().supplier;
    if (notice.step == Step::Contract)
        package.contract = project.facts.award;
    else
        package.planned = notice.budget;
    own.packages = {package};
    return projectTruth(own, {notice});
}

class Maker final
{
public:
    explicit Maker(Case &out)
        : m_case(out)
    {
    }

    void make()
    {
        for (int p = 0; p < m_case.plan.projects.size(); ++p)
            project(p);
        std::stable_sort(m_case.notices.begin(), m_case.notices.end(),
                         [this](const auto &a, const auto &b) { return planned(a).date < planned(b).date; });
        for (int i = 0; i < m_case.notices.size(); ++i)
            file(m_case.notices[i], TT_T("%1.txt").arg(i + 1, 3, 10, QChar(u'0')));
        m_case.truth.seed = m_case.plan.seed;
        m_case.truth.documents = static_cast<int>(m_case.notices.size());
        for (const ProjectTruth &truth : std::as_const(m_case.truth.projects))
            count(truth);
    }

private:
    [[nodiscard]] const PlannedNotice &planned(const CaseNotice &notice) const
    {
        return m_case.plan.projects[notice.project].notices[notice.step];
    }

    void project(int p)
    {
        const PlannedProject &plan = m_case.plan.projects[p];
        QVector<PlannedNotice> sure;
        for (const PlannedNotice &notice : plan.notices)
            if (!notice.apart) sure.append(notice);
        const auto main = static_cast<int>(m_case.truth.projects.size());
        m_case.truth.projects.append(projectTruth(plan, sure));
        for (int n = 0; n < plan.notices.size(); ++n) {
            Rng rng(m_case.plan.seed,
                    100000 + static_cast<std::uint64_t>(p) * 100 + static_cast<std::uint64_t>(n));
            m_case.notices.append({{}, p, n, writeNotice(plan, plan.notices[n], rng)});
            int at = main;
            if (plan.notices[n].apart) {
                at = static_cast<int>(m_case.truth.projects.size());
                m_case.truth.projects.append(apartTruth(plan, plan.notices[n]));
                m_case.truth.suggestions.append({main, at});
            }
            m_truthOf.insert({p, n}, at);
        }
    }

    /// Gives a notice its name and its project the technology that it prints.
    void file(CaseNotice &notice, const QString &name)
    {
        notice.file = name;
        ProjectTruth &truth = m_case.truth.projects[m_truthOf.value({notice.project, notice.step})];
        truth.files.append(name);
        for (const TruthItem &item : notice.notice.truth.items) {
            const auto *mention = std::get_if<MentionTruth>(&item.facts);
            const bool sought =
                mention != nullptr && (mention->polarity == u"sought" || mention->polarity == u"supplied");
            if (sought && isAmerican(mention->watchId)) truth.sought.insert(mention->watchId);
        }
    }

    void count(const ProjectTruth &truth)
    {
        if (truth.sought.isEmpty()) return;
        CaseTally &tally = m_case.truth.tally;
        if (!truth.buyer.isEmpty()) {
            tally.seeking.insert(truth.buyer);
            for (const QString &id : truth.sought)
                tally.naming[id].insert(truth.buyer);
        }
        for (const QString &name : truth.suppliers.isEmpty() ? truth.proposed : truth.suppliers)
            tally.intermediaries.insert(name);
        bool unknown = false;
        for (const PackageTruth &package : truth.packages) {
            MoneyTruth &sum = tally.money[package.currency];
            const bool done = package.rung != u"planned" && package.rung != u"provisional";
            if (package.status == u"terminated") {
                sum.cancelled = *sum.cancelled.plus(package.value);
            } else if (package.low) {
                sum.disputedLow = *sum.disputedLow.plus(*package.low);
                sum.disputedHigh = *sum.disputedHigh.plus(*package.high);
            } else if (done) {
                sum.confirmed = *sum.confirmed.plus(package.value);
            } else {
                sum.planned = *sum.planned.plus(package.value);
                unknown = unknown || package.status == u"awarded";
            }
        }
        if (unknown) ++tally.money[TT_T("CNY")].unknownProjects;
    }

    Case &m_case;
    QMap<std::pair<int, int>, int> m_truthOf; ///< by project and notice
};

QJsonArray sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonObject projectJson(const ProjectTruth &truth)
{
    QJsonArray packages;
    for (const PackageTruth &package : truth.packages)
        packages.append(
            QJsonObject{{TT_T("package"), package.package},
                        {TT_T("status"), package.status},
                        {TT_T("rung"), package.rung},
                        {TT_T("currency"), package.currency},
                        {TT_T("value"), package.value.toString()},
                        {TT_T("low"), package.low ? QJsonValue(package.low->toString()) : QJsonValue()},
                        {TT_T("high"), package.high ? QJsonValue(package.high->toString()) : QJsonValue()}});
    return {{TT_T("shape"), truth.shape},
            {TT_T("numbers"), QJsonArray::fromStringList(truth.numbers)},
            {TT_T("buyer"), truth.buyer},
            {TT_T("agency"), truth.agency},
            {TT_T("suppliers"), QJsonArray::fromStringList(truth.suppliers)},
            {TT_T("proposed_suppliers"), QJsonArray::fromStringList(truth.proposed)},
            {TT_T("status"), truth.status},
            {TT_T("files"), QJsonArray::fromStringList(truth.files)},
            {TT_T("money"), packages},
            {TT_T("sought"), sorted(truth.sought)}};
}

} // namespace

Case makeCase(quint64 seed, int projects)
{
    Case out;
    out.plan = drawCase(seed, projects);
    Maker(out).make();
    return out;
}

QJsonObject toJson(const CaseTruth &truth)
{
    QJsonArray projects;
    for (const ProjectTruth &project : truth.projects)
        projects.append(projectJson(project));
    QJsonArray suggestions;
    for (const auto &[first, second] : truth.suggestions)
        suggestions.append(QJsonArray{first, second});
    QJsonObject naming;
    for (auto it = truth.tally.naming.begin(); it != truth.tally.naming.end(); ++it)
        naming.insert(it.key(), sorted(it.value()));
    QJsonObject money;
    for (auto it = truth.tally.money.begin(); it != truth.tally.money.end(); ++it)
        money.insert(it.key(), QJsonObject{{TT_T("confirmed"), it->confirmed.toString()},
                                           {TT_T("disputed_low"), it->disputedLow.toString()},
                                           {TT_T("disputed_high"), it->disputedHigh.toString()},
                                           {TT_T("planned"), it->planned.toString()},
                                           {TT_T("cancelled"), it->cancelled.toString()},
                                           {TT_T("unknown_projects"), it->unknownProjects}});
    const QJsonObject tally{{TT_T("documents"), truth.documents},
                            {TT_T("projects"), truth.projects.size()},
                            {TT_T("entities_seeking_us_technology"), sorted(truth.tally.seeking)},
                            {TT_T("entities_naming"), naming},
                            {TT_T("intermediaries"), sorted(truth.tally.intermediaries)},
                            {TT_T("money"), money}};
    return {{TT_T("schema"), 1},
            {TT_T("fictional"), true},
            {TT_T("seed"), QString::number(truth.seed)},
            {TT_T("projects"), projects},
            {TT_T("suggestions"), suggestions},
            {TT_T("tally"), tally}};
}

#undef TT_T

} // namespace tt::corpus
