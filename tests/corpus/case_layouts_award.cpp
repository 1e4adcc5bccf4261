// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_sheet.h"

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

const QVector<QString> &awardKinds()
{
    static const QVector<QString> kinds{TT_T("成交公告"),     TT_T("中标公告"),     TT_T("成交结果公告"),
                                        TT_T("中标结果公告"), TT_T("采购结果公告"), TT_T("中选公告")};
    return kinds;
}

NoticeBuilder award(Sheet &sheet, const QString &layout)
{
    NoticeBuilder b = sheet.builder(layout, TT_T("award"), TT_T("awarded"), TT_T("supplied"));
    b.money(TT_T("fee"), *sheet.facts.award.times(Decimal(15))->timesPowerOfTen(-3), {.kind = TT_T("fee")});
    return b;
}

void numberAndName(Sheet &sheet, NoticeBuilder &b)
{
    sheet.field(b, TT_T("project_number"), TT_T("{number}"));
    sheet.field(b, TT_T("project_name"), TT_T("{project}"));
}

void foot(Sheet &sheet, NoticeBuilder &b)
{
    if (sheet.rng.chance(0.25))
        b.line(
            TT_T("《中小企业声明函》：从业人员86人，营业收入为3200万元，资产总额为5400万元，属于小型企业。"));
    if (sheet.rng.chance(0.5)) b.line(TT_T("代理服务费：{fee.yuan}，由成交供应商支付"));
    sheet.field(b, TT_T("buyer"), TT_T("{buyer}    联系电话：{buyer.phone}"));
    sheet.field(b, TT_T("agency"), TT_T("{agency}"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
}

/// What the packages that this notice does not call failed come to.
Decimal wonIn(const Sheet &sheet)
{
    Decimal total;
    for (const PlannedPackage &package : sheet.project.packages) {
        if (!sheet.notice.failed.contains(package.name))
            total = *total.plus(package.award.value_or(Decimal()));
    }
    return total;
}

} // namespace

Notice caseCandidates(Sheet &sheet)
{
    NoticeBuilder b =
        sheet.builder(TT_T("case_candidates"), TT_T("candidate"), TT_T("planned"), TT_T("sought"));
    // The first of the list asks a little more than the one that wins in the end.
    const bool loser = sheet.notice.loser;
    b.money(TT_T("first"), loser ? *sheet.facts.award.plus(Decimal(1100)) : sheet.facts.award,
            {.kind = TT_T("award"), .flags = {TT_T("provisional")}});
    b.party(TT_T("leader"), TT_T("proposed_supplier"),
            loser ? sheet.project.otherCandidate : sheet.facts.suppliers.constFirst());
    b.party(TT_T("second"), TT_T("bidder"), sheet.facts.suppliers.at(loser ? 0 : 1));
    b.money(TT_T("next"), loser ? sheet.facts.award : sheet.facts.bids.at(1),
            {.kind = TT_T("other"), .flags = {TT_T("losing_bid")}});
    sheet.title(b, TT_T("中标候选人公示"));
    numberAndName(sheet, b);
    b.line(TT_T("第一中标候选人：{leader}，投标报价：{first.yuan}"));
    b.line(TT_T("第二中标候选人：{second}，投标报价：{next.yuan}"));
    sheet.needs(b);
    b.line(TT_T("公示期限：3个工作日"));
    b.line(TT_T("招标人：{buyer}    联系电话：{buyer.phone}"));
    b.line(TT_T("招标代理机构：{agency}"));
    b.signature(TT_T("{buyer.plain}"), TT_T("{published}"));
    return b.take();
}

Notice caseAward(Sheet &sheet)
{
    NoticeBuilder b = award(sheet, TT_T("case_award"));
    sheet.title(b, sheet.rng.pick(awardKinds()));
    numberAndName(sheet, b);
    sheet.field(b, TT_T("supplier"), TT_T("{supplier}"));
    b.line(TT_T("供应商地址：{supplier.address}"));
    if (sheet.rng.chance(0.3))
        b.line(TT_T("主要标的名称：{item}；数量：{quantity}；主要标的单价：{award.yuan}"));
    const QString word = sheet.label(TT_T("award"));
    const double at = sheet.rng.unit();
    if (at < 0.2)
        b.line(word + TT_T("（万元）：{award.wanlabel}"));
    else
        b.line(word + TT_T("：") + sheet.sum(TT_T("award")));
    sheet.needs(b);
    if (sheet.rng.chance(0.4)) {
        b.line(TT_T("未成交供应商报价情况"));
        b.table({3, 2}, {{TT_T("投标供应商"), TT_T("投标报价（元）")},
                         {TT_T("{bidder1}"), TT_T("{bid1.cell}")},
                         {TT_T("{bidder2}"), TT_T("{bid2.cell}")}});
    }
    b.line(TT_T("成交日期：{awarded}"));
    foot(sheet, b);
    return b.take();
}

Notice caseAwardProse(Sheet &sheet)
{
    NoticeBuilder b = award(sheet, TT_T("case_award_prose"));
    sheet.title(b, sheet.rng.pick(awardKinds()));
    b.prose(
        TT_T("{agency}受{buyer.plain}委托，就{project}（项目编号：{number}）组织采购，现将结果公告如下："));
    b.prose(TT_T("成交供应商：{supplier}；成交金额：") + sheet.sum(TT_T("award")) +
            TT_T("；采购人：{buyer}。"));
    sheet.needs(b);
    b.prose(TT_T("代理服务费：{fee.wan}。公告期限：自本公告发布之日起1个工作日。"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

Notice caseAwardTable(Sheet &sheet)
{
    NoticeBuilder b = award(sheet, TT_T("case_award_table"));
    sheet.title(b, sheet.rng.pick(awardKinds()));
    numberAndName(sheet, b);
    const bool line = sheet.rng.chance(0.4);
    const bool wan = line || sheet.rng.chance(0.5);
    if (line) b.unitLine(TT_T("单位：万元"));
    b.table({0.6, 3, 3, 2}, {{TT_T("序号"), TT_T("中标供应商名称"), TT_T("供应商地址"),
                              line  ? TT_T("中标金额")
                              : wan ? TT_T("中标金额（万元）")
                                    : TT_T("中标金额（元）")},
                             {TT_T("1"), TT_T("{supplier}"), TT_T("{supplier.address}"),
                              line  ? TT_T("{award.wanline}")
                              : wan ? TT_T("{award.wancell}")
                                    : TT_T("{award.cell}")}});
    sheet.needs(b);
    foot(sheet, b);
    return b.take();
}

Notice casePackagesAward(Sheet &sheet)
{
    NoticeBuilder b = award(sheet, TT_T("case_packages_award"));
    b.money(TT_T("won"), wonIn(sheet), {.kind = TT_T("award"), .flags = {TT_T("total")}});
    b.money(TT_T("total"), sheet.facts.budget, {.kind = TT_T("budget"), .flags = {TT_T("total")}});
    sheet.title(b, TT_T("中标结果公告"));
    numberAndName(sheet, b);
    const bool line = sheet.rng.chance(0.5);
    if (line) b.unitLine(TT_T("单位：万元"));
    const QString unit = line ? QString() : TT_T("（万元）");
    const QString form = line ? TT_T("wanline") : TT_T("wancell");
    static const QVector<QString> goods{TT_T("{item}"), TT_T("并行存储系统"), TT_T("机房配套改造")};
    QVector<QStringList> rows{{TT_T("包号"), TT_T("采购内容"), TT_T("预算金额") + unit, TT_T("中标供应商"),
                               TT_T("中标金额") + unit, TT_T("状态")}};
    for (int i = 0; i < sheet.project.packages.size(); ++i) {
        const PlannedPackage &package = sheet.project.packages[i];
        const QString p = TT_T("{p%1.").arg(package.name);
        const QString budget = p + TT_T("budget.") + form + u'}';
        if (sheet.notice.failed.contains(package.name))
            rows.append({TT_T("包") + package.name, goods[i], budget, TT_T("/"), TT_T("/"), TT_T("废标")});
        else
            rows.append({TT_T("包") + package.name, goods[i], budget, p + TT_T("supplier}"),
                         p + TT_T("award.") + form + u'}', TT_T("成交")});
    }
    if (sheet.rng.chance(0.6))
        rows.append({TT_T("合计"), QString(), TT_T("{total.%1}").arg(form), QString(),
                     TT_T("{won.%1}").arg(form), QString()});
    b.table({0.7, 2.6, 1.3, 2.4, 1.3, 0.9}, rows);
    sheet.needs(b);
    foot(sheet, b);
    return b.take();
}

/// Package after package, in lines.
Notice casePackagesAwardList(Sheet &sheet)
{
    NoticeBuilder b = award(sheet, TT_T("case_packages_award_list"));
    sheet.title(b, TT_T("中标结果公告"));
    numberAndName(sheet, b);
    for (const PlannedPackage &package : sheet.project.packages) {
        const QString p = TT_T("{p%1.").arg(package.name);
        if (sheet.notice.failed.contains(package.name)) {
            b.line(TT_T("包%1：预算金额：").arg(package.name) + p +
                   TT_T("budget.wan}，因有效供应商不足三家，本包废标。"));
            continue;
        }
        b.line(TT_T("包%1：中标供应商：").arg(package.name) + p + TT_T("supplier}；中标金额：") +
               sheet.sum(TT_T("p%1.award").arg(package.name)));
    }
    sheet.needs(b);
    foot(sheet, b);
    return b.take();
}

Notice casePackageAward(Sheet &sheet)
{
    NoticeBuilder b = award(sheet, TT_T("case_package_award"));
    const QString n = sheet.notice.package;
    sheet.title(b, sheet.rng.pick(awardKinds()));
    b.line(TT_T("项目编号：{number}（包%1）").arg(n));
    b.line(TT_T("项目名称：{project}（包%1）").arg(n));
    b.line(TT_T("中标供应商：{p%1.supplier}").arg(n));
    b.line(TT_T("中标金额：") + sheet.sum(TT_T("p%1.award").arg(n)));
    sheet.needs(b);
    foot(sheet, b);
    return b.take();
}

Notice caseRatesAward(Sheet &sheet)
{
    NoticeBuilder b = award(sheet, TT_T("case_rates_award"));
    sheet.title(b, TT_T("入围结果公告"));
    numberAndName(sheet, b);
    if (sheet.rng.chance(0.5)) {
        b.table({0.7, 3, 2}, {{TT_T("序号"), TT_T("入围供应商"), TT_T("报价（下浮率）")},
                              {TT_T("1"), TT_T("{supplier}"), TT_T("12.5%")}});
    } else {
        b.line(TT_T("中标供应商：{supplier}"));
        b.line(TT_T("中标（成交）金额：折扣率 %1%").arg(sheet.rng.between(80, 98)));
    }
    sheet.needs(b);
    b.line(TT_T("结算方式：以实际使用量×单价×（1-下浮率）计算，合同另行公告。"));
    b.line(TT_T("采购人：{buyer}    联系电话：{buyer.phone}"));
    b.line(TT_T("采购代理机构：{agency}"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

Notice caseMismatchAward(Sheet &sheet)
{
    NoticeBuilder b = award(sheet, TT_T("case_mismatch_award"));
    sheet.title(b, sheet.rng.pick(awardKinds()));
    numberAndName(sheet, b);
    b.line(TT_T("成交供应商：{supplier}"));
    b.line(sheet.rng.chance(0.5) ? TT_T("成交金额：{words.capital}（{award.symbol}）")
                                 : TT_T("成交金额（大写）：{words.capitalround}，小写：{award.halfsymbol}"));
    sheet.needs(b);
    foot(sheet, b);
    return b.take();
}

#undef TT_T

} // namespace tt::corpus
