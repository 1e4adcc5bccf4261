// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/notice_builder.h"
#include "tests/corpus/templates.h"

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

NoticeBuilder award(const Facts &facts, const QString &layout)
{
    Facts later = facts;
    later.published = facts.awarded.addDays(1);
    return NoticeBuilder(later, layout, TT_T("award"), TT_T("awarded"), TT_T("supplied"));
}

/// The contact block of the national templates.
void contacts(NoticeBuilder &b, const QString &lead)
{
    b.heading(lead);
    b.line(TT_T("1.采购人信息"));
    b.line(TT_T("名    称：{buyer}"));
    b.line(TT_T("地    址：{buyer.address}"));
    b.line(TT_T("联系方式：{buyer.contact} {buyer.phone}"));
    b.line(TT_T("2.采购代理机构信息"));
    b.line(TT_T("名    称：{agency}"));
    b.line(TT_T("联系方式：{agency.phone}"));
}

Decimal share(const Decimal &value, qint64 thousandths)
{
    return *value.times(Decimal(thousandths))->timesPowerOfTen(-3);
}

} // namespace

Notice campusAward(const Facts &facts, Rng &rng)
{
    NoticeBuilder b = award(facts, TT_T("campus_award"));
    b.title(TT_T("{project.short}成交结果公告"));
    b.line(TT_T("一、项目编号：{number}"));
    b.line(TT_T("二、项目名称：{project}"));
    b.line(TT_T("三、采购方式：校内竞价"));
    b.line(facts.buyer.unit.isEmpty() ? TT_T("四、采购人：{buyer}")
                                      : TT_T("四、采购人：{buyer}    使用单位：{department}"));
    b.line(rng.chance(0.6) ? TT_T("五、预算金额：{budget.wan}") : TT_T("五、预算金额：{budget.yuan}"));
    b.line(TT_T("六、成交信息"));
    b.table({0.6, 2.6, 3.2, 1.6},
            {{TT_T("序号"), TT_T("成交供应商名称"), TT_T("供应商地址"), TT_T("成交金额（元）")},
             {TT_T("1"), TT_T("{supplier}"), TT_T("{supplier.address}"), TT_T("{award.cell}")}});
    b.line(TT_T("成交金额（大写）：{award.capital}"));
    b.line(TT_T("七、主要标的信息"));
    b.line(TT_T("名称：{item}"));
    b.line(TT_T("服务范围：{spec}"));
    b.line(TT_T("数量：{quantity}    服务期限：自合同签订之日起12个月"));
    b.line(TT_T("八、各供应商报价情况"));
    b.table({3, 2, 1}, {{TT_T("供应商名称"), TT_T("最终报价（元）"), TT_T("排名")},
                        {TT_T("{supplier}"), TT_T("{award.cell}"), TT_T("1")},
                        {TT_T("{bidder1}"), TT_T("{bid1.cell}"), TT_T("2")},
                        {TT_T("{bidder2}"), TT_T("{bid2.cell}"), TT_T("3")}});
    b.line(TT_T("九、竞价截止时间：{deadline}17时00分"));
    b.line(TT_T("十、成交日期：{awarded}"));
    b.line(TT_T("十一、公告期限：自本公告发布之日起1个工作日"));
    b.line(TT_T("十二、联系人：{buyer.contact}    联系电话：{buyer.phone}"));
    b.signature(TT_T("{buyer.plain}采购与招标管理中心"), TT_T("{published}"));
    return b.take();
}

Notice nationalAward(const Facts &facts, Rng &rng)
{
    NoticeBuilder b = award(facts, TT_T("national_award"));
    b.money(TT_T("fee"), share(facts.award, 15), {.kind = TT_T("fee")});
    b.title(TT_T("{project.short}成交结果公告"));
    b.line(TT_T("一、项目编号：{number}"));
    b.line(TT_T("二、项目名称：{project}"));
    b.line(TT_T("三、中标（成交）信息"));
    b.line(TT_T("供应商名称：{supplier}"));
    b.line(TT_T("供应商地址：{supplier.address}"));
    b.line(rng.chance(0.5) ? TT_T("中标（成交）金额：{award.wan7}（万元）")
                           : TT_T("中标（成交）金额：{award.yuan}（人民币）"));
    b.line(TT_T("四、主要标的信息"));
    b.table({0.6, 2.4, 2.6, 1.2, 1.4, 1.2},
            {{TT_T("序号"), TT_T("供应商名称"), TT_T("货物名称"), TT_T("货物品牌"), TT_T("货物型号"),
              TT_T("货物数量")},
             {TT_T("1"), TT_T("{supplier}"), TT_T("{item}"), TT_T("{brand}"), TT_T("{model}"),
              TT_T("{quantity}")},
             {TT_T("2"), TT_T("{supplier}"), TT_T("实施与培训"), TT_T("/"), TT_T("/"), TT_T("1项")}});
    b.line(TT_T("五、评审专家（单一来源采购人员）名单："));
    b.line(TT_T("钱某某、孙某某、李某某（采购人代表）"));
    b.line(TT_T("六、代理服务收费标准及金额："));
    b.line(TT_T("本项目代理费收费标准：按成交金额的1.5%收取"));
    b.line(TT_T("本项目代理费总金额：{fee.wan6}（人民币）"));
    b.line(TT_T("七、公告期限"));
    b.line(TT_T("自本公告发布之日起1个工作日。"));
    b.line(TT_T("八、其他补充事宜"));
    b.line(TT_T("无"));
    contacts(b, TT_T("九、凡对本次公告内容提出询问，请按以下方式联系。"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

Notice summaryBoxAward(const Facts &facts, Rng &)
{
    NoticeBuilder b = award(facts, TT_T("summary_box_award"));
    b.title(TT_T("{project.short}中标公告"));
    Table box;
    box.weights = {1.4, 2.4, 1.4, 2.0};
    box.headerRows = 0;
    box.rows = {
        {b.cell(TT_T("公告概要"), 4)},
        {b.cell(TT_T("采购项目名称")), b.cell(TT_T("{project.short}"), 3, 1, Align::Left)},
        {b.cell(TT_T("采购单位")), b.cell(TT_T("{buyer}"), 3, 1, Align::Left)},
        {b.cell(TT_T("公告时间")), b.cell(TT_T("{published}")), b.cell(TT_T("中标日期")),
         b.cell(TT_T("{awarded}"))},
        {b.cell(TT_T("总中标金额")), b.cell(TT_T("￥{award.wan6}（人民币）"), 3, 1, Align::Left)},
        {b.cell(TT_T("联系人及联系方式")), b.cell(TT_T("项目联系人")), b.cell(TT_T("{agency.contact}"), 2)},
        {b.cell(TT_T("代理机构名称")), b.cell(TT_T("{agency}"), 3, 1, Align::Left)}};
    b.table(box);
    b.line(TT_T("一、项目编号：{number}"));
    b.line(TT_T("二、中标信息"));
    b.line(TT_T("供应商名称：{supplier}"));
    b.line(TT_T("中标金额：{award.wan6}"));
    b.line(TT_T("三、主要标的信息"));
    b.prose(TT_T("{item}，{quantity}。{spec}。"));
    b.prose(TT_T("经评标委员会评审，{supplier.plain}综合得分92.6分，排名第一，以{award.plain}中标。"));
    b.line(TT_T("四、公告期限：自本公告发布之日起1个工作日。"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

Notice packagesAward(const Facts &facts, Rng &rng)
{
    NoticeBuilder b = award(facts, TT_T("packages_award"));
    const Decimal total = facts.budget;
    const Decimal won1 = share(facts.award, 600);
    const Decimal won2 = share(facts.award, 250);
    const auto as = [](const QString &kind, const QString &package, const QStringList &flags = {}) {
        return AmountTruth{.kind = kind, .package = package, .flags = flags};
    };
    b.money(TT_T("b1"), share(total, 620), as(TT_T("budget"), TT_T("1")));
    b.money(TT_T("b2"), share(total, 260), as(TT_T("budget"), TT_T("2")));
    b.money(TT_T("b3"), share(total, 120), as(TT_T("budget"), TT_T("3"), {TT_T("failed")}));
    b.money(TT_T("bt"), total, as(TT_T("budget"), QString(), {TT_T("total")}));
    b.money(TT_T("w1"), won1, as(TT_T("award"), TT_T("1")));
    b.money(TT_T("w2"), won2, as(TT_T("award"), TT_T("2")));
    b.money(TT_T("wt"), *won1.plus(won2), as(TT_T("award"), QString(), {TT_T("total")}));
    b.money(TT_T("f1"), share(won1, 12), as(TT_T("fee"), TT_T("1")));
    b.party(TT_T("supplier2"), TT_T("supplier"), facts.suppliers.at(1));
    b.title(TT_T("{project.short}中标结果公告"));
    b.line(TT_T("一、项目编号：{number}"));
    b.line(TT_T("二、项目名称：{project.short}"));
    b.line(TT_T("三、采购结果"));
    const bool line = rng.chance(0.6);
    if (line) b.unitLine(TT_T("单位：万元"));
    const QString money = line ? QString() : TT_T("（万元）");
    const QString form = line ? TT_T(".wanline}") : TT_T(".wancell}");
    b.table({0.7, 2.6, 1.3, 2.4, 1.3, 0.9},
            {{TT_T("包号"), TT_T("采购内容"), TT_T("预算金额") + money, TT_T("中标供应商"),
              TT_T("中标金额") + money, TT_T("状态")},
             {TT_T("包1"), TT_T("{item}"), TT_T("{b1") + form, TT_T("{supplier}"), TT_T("{w1") + form,
              TT_T("成交")},
             {TT_T("包2"), TT_T("并行存储系统"), TT_T("{b2") + form, TT_T("{supplier2}"), TT_T("{w2") + form,
              TT_T("成交")},
             {TT_T("包3"), TT_T("机房配套改造"), TT_T("{b3") + form, TT_T("/"), TT_T("/"), TT_T("废标")},
             {TT_T("合计"), QString(), TT_T("{bt") + form, QString(), TT_T("{wt") + form, QString()}});
    b.line(TT_T("四、废标理由：包3至投标截止时间止，有效供应商不足三家。"));
    b.line(TT_T("五、主要标的信息"));
    b.prose(TT_T("包1：名称：{item}；品牌：{brand}；规格型号：{model}；数量：{quantity}。{spec}。"));
    b.line(TT_T("六、评审专家名单：冯某某（组长）、褚某某、卫某某、蒋某某、沈某某（采购人代表）"));
    b.line(TT_T("七、代理服务收费标准及金额：参照计价格[2002]1980号文件，包1收费{f1.wan}"));
    b.line(TT_T("八、公告期限：自本公告发布之日起1个工作日"));
    contacts(b, TT_T("九、联系方式"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

Notice candidates(const Facts &facts, Rng &)
{
    NoticeBuilder b(facts, TT_T("candidates"), TT_T("candidate"), TT_T("planned"), TT_T("sought"));
    b.money(TT_T("first"), facts.award, {.kind = TT_T("award"), .flags = {TT_T("provisional")}});
    b.title(TT_T("{project.short}中标候选人公示"));
    b.prose(
        TT_T("{project}（招标编号：{number}）于{deadline}开标，评标工作已经结束，现将中标候选人公示如下："));
    Table table;
    table.weights = {1.3, 2.6, 1.8, 1.1, 1.1};
    table.rows = {{b.cell(TT_T("排名")), b.cell(TT_T("单位名称")), b.cell(TT_T("投标报价（元）")),
                   b.cell(TT_T("得分")), b.cell(TT_T("工期/交货期"))},
                  {b.cell(TT_T("第一中标候选人")), b.cell(TT_T("{proposed}")), b.cell(TT_T("{first.cell}")),
                   b.cell(TT_T("93.17")), b.cell(TT_T("30日历天"), 1, 3)},
                  {b.cell(TT_T("第二中标候选人")), b.cell(TT_T("{bidder1}")), b.cell(TT_T("{bid1.cell}")),
                   b.cell(TT_T("89.02"))},
                  {b.cell(TT_T("第三中标候选人")), b.cell(TT_T("{bidder2}")), b.cell(TT_T("{bid2.cell}")),
                   b.cell(TT_T("85.40"))}};
    b.table(table);
    b.prose(TT_T("采购内容：{item}。招标控制价：{ceiling.yuan}。公示期为{published}"
                 "起3日。投标人对评标结果有异议的，应当在公示期内以书面形式提出。"));
    b.line(TT_T("招标人：{buyer}    联系电话：{buyer.phone}"));
    b.line(TT_T("招标代理机构：{agency}    联系电话：{agency.phone}"));
    b.signature(TT_T("{buyer.plain}"), TT_T("{published}"));
    return b.take();
}

Notice awardLetter(const Facts &facts, Rng &rng)
{
    NoticeBuilder b(facts, TT_T("award_letter"), TT_T("award_letter"), TT_T("awarded"), TT_T("supplied"));
    b.title(TT_T("成 交 通 知 书"));
    b.line(TT_T("编号：{number}"));
    b.line(TT_T("{supplier}："));
    b.prose(TT_T("{buyer}委托{agency}组织采购的{project}"
                 "，经评审小组评审并报采购人确认，贵公司为本项目的成交供应商。"));
    b.prose(TT_T("成交内容：{spec}。"));
    // Now and then words and digits differ, as on real letters; both must be shown, neither may win silently.
    const bool mismatch = rng.chance(0.05);
    const AmountTruth odd{.kind = TT_T("award"), .flags = {TT_T("mismatch")}};
    b.money(TT_T("words"), facts.award, odd);
    b.money(TT_T("digits"), *facts.award.plus(Decimal(900)), odd);
    if (mismatch)
        b.prose(TT_T("成交金额：{words.capital}（{digits.symbol}）。"));
    else
        b.prose(rng.chance(0.5) ? TT_T("成交金额：{award.capital}（{award.symbol}）。")
                                : TT_T("成交金额：{award.capitalround}（小写：{award.halfsymbol}）。"));
    b.prose(TT_T("请贵公司自本通知书发出之日起30日内，与采购人签订书面合同。逾期不签订的，按有关规定处理。"));
    b.line(TT_T("特此通知。"));
    b.sealOverAmount(TT_T("award"), {SealShape::Round, facts.agency.name, TT_T("业务专用章")});
    b.signature(TT_T("{agency.plain}"), rng.chance(0.5) ? TT_T("{awarded.capital}") : TT_T("{awarded}"),
                QString(), rng.chance(0.5));
    return b.take();
}

#undef TT_T

} // namespace tt::corpus
