// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/money_print.h"
#include "tests/corpus/notice_builder.h"
#include "tests/corpus/templates.h"

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

AmountTruth as(const QString &kind, const QString &per = {}, const QStringList &flags = {})
{
    return AmountTruth{.kind = kind, .per = per, .flags = flags};
}

/// `part` percent of a sum, exact.
Decimal percent(const Decimal &value, qint64 part)
{
    return *value.times(Decimal(part))->timesPowerOfTen(-2);
}

} // namespace

Notice contractNotice(const Facts &facts, Rng &rng)
{
    Facts later = facts;
    later.published = facts.signedOn.addDays(2);
    NoticeBuilder b(later, TT_T("contract"), TT_T("contract"), TT_T("contracted"), TT_T("supplied"));
    b.money(TT_T("first"), percent(facts.award, 30), as(TT_T("other"), QString(), {TT_T("instalment")}));
    b.money(TT_T("second"), percent(facts.award, 65), as(TT_T("other"), QString(), {TT_T("instalment")}));
    b.money(TT_T("keep"), percent(facts.award, 5), as(TT_T("deposit")));
    b.set(TT_T("contractnumber"), facts.number + TT_T("-HT01"));
    b.title(TT_T("{project.short}合同公告"));
    b.line(TT_T("一、合同编号：{contractnumber}"));
    b.line(TT_T("二、合同名称：{project.short}服务合同"));
    b.line(TT_T("三、项目编号：{number}"));
    b.line(TT_T("四、合同主体"));
    b.line(TT_T("采购人（甲方）：{buyer}"));
    b.line(TT_T("地址：{buyer.address}"));
    b.line(TT_T("供应商（乙方）：{supplier}"));
    b.line(TT_T("地址：{supplier.address}"));
    b.line(TT_T("五、合同主要信息"));
    b.line(TT_T("主要标的名称：{item}"));
    b.line(TT_T("规格型号（或服务要求）：{spec}"));
    b.line(TT_T("主要标的数量：{quantity}"));
    b.line(rng.chance(0.6) ? TT_T("合同金额：{contract.capital}（￥{contract.yuan}）")
                           : TT_T("合同总价（大写）：{contract.capitalround}，小写：{contract.halfsymbol}"));
    b.prose(TT_T("合同生效后10个工作日内，甲方向乙方支付合同总价的30%，即{first.yuan}；验收合格后支付65%，即{"
                 "second.yuan}；"
                 "其余5%即{keep.yuan}作为质量保证金，质保期满后无息退还。"));
    b.line(TT_T("履约期限、地点等简要信息：自合同签订之日起12个月，{buyer.address}"));
    b.line(TT_T("六、合同签订日期：{signed}"));
    b.line(TT_T("七、合同公告日期：{published}"));
    b.sealOverAmount(TT_T("contract"),
                     {SealShape::Oval, facts.suppliers.constFirst().name, TT_T("合同专用章")});
    b.signature(TT_T("{buyer.plain}"), TT_T("{published}"));
    return b.take();
}

Notice correction(const Facts &facts, Rng &)
{
    NoticeBuilder b(facts, TT_T("correction"), TT_T("clarification"), TT_T("planned"), TT_T("sought"));
    b.money(TT_T("before"), percent(facts.budget, 90), as(TT_T("budget"), QString(), {TT_T("superseded")}));
    b.title(TT_T("{project.short}更正公告"));
    b.heading(TT_T("一、项目基本情况"));
    b.line(TT_T("原公告的采购项目编号：{number}"));
    b.line(TT_T("原公告的采购项目名称：{project}"));
    b.line(TT_T("首次公告日期：{published}"));
    b.heading(TT_T("二、更正信息"));
    b.line(TT_T("更正事项：采购公告、采购文件"));
    b.line(TT_T("更正内容："));
    b.table({0.6, 1.6, 2.4, 2.4},
            {{TT_T("序号"), TT_T("更正项"), TT_T("更正前内容"), TT_T("更正后内容")},
             {TT_T("1"), TT_T("预算金额"), TT_T("{before.yuan}"), TT_T("{budget.yuan}")},
             {TT_T("2"), TT_T("技术要求"), TT_T("详见采购文件第三章"), TT_T("{spec}")},
             {TT_T("3"), TT_T("服务期"), TT_T("6个月"), TT_T("12个月")}});
    b.line(TT_T("其他内容不变。"));
    b.heading(TT_T("三、联系方式"));
    b.line(TT_T("采购人：{buyer}    {buyer.phone}"));
    b.line(TT_T("采购代理机构：{agency}    {agency.phone}"));
    b.signature(TT_T("{agency.plain}"), TT_T("{deadline.plain}"));
    return b.take();
}

Notice intention(const Facts &facts, Rng &rng)
{
    NoticeBuilder b(facts, TT_T("intention"), TT_T("intention"), TT_T("planned"), TT_T("sought"));
    b.money(TT_T("other1"), Decimal(rng.between(30, 480) * 1000), as(TT_T("budget")));
    b.money(TT_T("other2"), Decimal(rng.between(30, 900) * 1000), as(TT_T("budget")));
    b.title(TT_T("{buyer.plain}政府采购意向"));
    b.prose(TT_T("为便于供应商及时了解采购信息，现将{buyer}采购意向公开如下："));
    b.table({0.6, 2.2, 3.4, 1.2, 1.2, 0.8},
            {{TT_T("序号"), TT_T("采购项目名称"), TT_T("采购需求概况"), TT_T("预算金额（万元）"),
              TT_T("预计采购时间"), TT_T("备注")},
             {TT_T("1"), TT_T("{project.short}"), TT_T("{spec}"), TT_T("{budget.wancell}"),
              TT_T("%1年%2月").arg(facts.deadline.year()).arg(facts.deadline.month()), QString()},
             {TT_T("2"), TT_T("图书馆书架更新"), TT_T("双面钢制书架150组，含拆旧"), TT_T("{other1.wancell}"),
              TT_T("%1年%2月").arg(facts.deadline.year()).arg(facts.deadline.month()), QString()},
             {TT_T("3"), TT_T("学生公寓热水改造"), TT_T("空气源热泵机组6台及管网"), TT_T("{other2.wancell}"),
              TT_T("%1年%2月").arg(facts.deadline.year()).arg(facts.deadline.month()), QString()}});
    b.prose(
        TT_T("本次公开的采购意向是本单位采购工作的初步安排，具体采购项目情况以相关采购公告和采购文件为准。"));
    b.signature(TT_T("{buyer.plain}"), TT_T("{published}"), QString(), rng.chance(0.5));
    return b.take();
}

Notice priceList(const Facts &facts, Rng &rng)
{
    Facts later = facts;
    later.published = facts.awarded.addDays(1);
    NoticeBuilder b(later, TT_T("price_list"), TT_T("award"), TT_T("awarded"), TT_T("supplied"));
    static const QVector<QString> goods{TT_T("机柜"),     TT_T("理线架"),     TT_T("配电单元"),
                                        TT_T("六类网线"), TT_T("万兆交换机"), TT_T("光模块"),
                                        TT_T("存储节点"), TT_T("管理节点"),   TT_T("防火墙"),
                                        TT_T("跳线"),     TT_T("精密空调"),   TT_T("不间断电源")};
    QVector<QStringList> rows{{TT_T("序号"), TT_T("货物名称"), TT_T("规格型号及主要技术参数"), TT_T("数量"),
                               TT_T("单价（元）"), TT_T("金额（元）")}};
    Decimal total;
    const int count = rng.between(26, 40);
    const int main = rng.between(2, 6);
    for (int i = 1; i <= count; ++i) {
        const int quantity = rng.between(1, 24);
        const Decimal price(i == main ? rng.between(3200, 9800) * 100 : rng.between(12, 980) * 10);
        const Decimal sum = *price.times(Decimal(quantity));
        total = *total.plus(sum);
        const QString n = QString::number(i);
        b.money(TT_T("u") + n, price, as(TT_T("unit_price")));
        b.money(TT_T("s") + n, sum, as(TT_T("other"), QString(), {TT_T("component")}));
        const QString name = i == main ? TT_T("{item}") : rng.pick(goods);
        const QString spec = i == main
                                 ? TT_T("{spec}")
                                 : TT_T("符合采购文件第三章第%1条要求，含安装调试").arg(rng.between(1, 60));
        rows.append(
            {n, name, spec, QString::number(quantity), TT_T("{u%1.cell}").arg(i), TT_T("{s%1.cell}").arg(i)});
    }
    b.money(TT_T("total"), total, as(TT_T("award")));
    rows.append({QString(), TT_T("成交总价"), QString(), QString(), QString(), TT_T("{total.cell}")});
    b.title(TT_T("{project.short}成交结果公告"));
    b.line(TT_T("项目编号：{number}"));
    b.line(TT_T("采购人：{buyer}"));
    b.line(TT_T("成交供应商：{supplier}"));
    b.line(TT_T("成交金额：{total.capital}（{total.symbol}）"));
    b.line(TT_T("主要成交标的分项报价如下："));
    b.table({0.6, 1.9, 3.0, 0.7, 1.5, 1.9}, rows);
    b.line(TT_T("成交日期：{awarded}"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    b.notice().headerLeft = facts.buyer.name + facts.tech.title + TT_T("采购项目");
    b.notice().headerRight = TT_T("成交结果公告");
    b.notice().edgeSeal = facts.agency.name;
    return b.take();
}

Notice tenderFile(const Facts &facts, Rng &rng)
{
    NoticeBuilder b(facts, TT_T("tender_file"), TT_T("tender_document"), TT_T("planned"), TT_T("sought"));
    b.money(TT_T("bond"), percent(facts.budget, 2), as(TT_T("deposit")));
    b.notice().headerLeft = facts.buyer.name + facts.tech.title + TT_T("采购项目");
    b.notice().headerRight = TT_T("招标文件");
    b.title(TT_T("第一章  投标人须知"));
    b.line(TT_T("项目名称：{project}"));
    b.line(TT_T("项目编号：{number}"));
    b.line(TT_T("招标人：{buyer}"));
    b.line(TT_T("预算金额：{budget.yuan}    投标保证金：{bond.yuan}"));
    static const QVector<QString> clauses{
        TT_T("凡具有独立承担民事责任能力、具有良好商业信誉和健全财务会计制度的供应商，均可参加本项目投标。"),
        TT_T("投标人应认真阅读招标文件中所有的事项、格式、条款和技术规范，未按要求提交全部资料的，风险由投标"
             "人承担。"),
        TT_T("招标人对已发出的招标文件进行必要澄清的，应当在规定的截止时间前以书面形式通知所有获取招标文件的"
             "潜在投标人。"),
        TT_T("投标文件应当对招标文件提出的实质性要求和条件作出响应，逐条列明偏离情况。"),
        TT_T(
            "评标委员会由招标人代表和有关专业的专家组成，成员人数为五人以上单数，名单在中标结果确定前保密。"),
        TT_T("中标人应当按照合同约定履行义务，完成中标项目，不得向他人转让，也不得将项目肢解后分别转让。")};
    b.heading(TT_T("一、总则"));
    for (int i = 1; i <= 8; ++i)
        b.prose(TT_T("1.%1 ").arg(i) + rng.pick(clauses) + rng.pick(clauses));
    b.pageBreak();
    b.title(TT_T("第二章  采购需求"));
    b.heading(TT_T("一、采购内容"));
    b.prose(TT_T("{item}，{quantity}。{spec}。"));
    b.heading(TT_T("二、服务要求"));
    for (int i = 1; i <= 7; ++i)
        b.prose(TT_T("2.%1 ").arg(i) + rng.pick(clauses) + rng.pick(clauses));
    return b.take();
}

const QVector<Template> &templates()
{
    static const QVector<Template> list{{TT_T("campus_award"), campusAward, 1.4},
                                        {TT_T("national_award"), nationalAward, 1.4},
                                        {TT_T("summary_box_award"), summaryBoxAward, 1},
                                        {TT_T("packages_award"), packagesAward, 1},
                                        {TT_T("candidates"), candidates, 0.7},
                                        {TT_T("award_letter"), awardLetter, 0.7},
                                        {TT_T("single_source"), singleSource, 1.2},
                                        {TT_T("termination"), termination, 0.7},
                                        {TT_T("failed_form"), failedForm, 0.6},
                                        {TT_T("inquiry"), inquiry, 1.2},
                                        {TT_T("requirements"), requirements, 0.9},
                                        {TT_T("framework"), framework, 0.5},
                                        {TT_T("contract"), contractNotice, 1},
                                        {TT_T("correction"), correction, 0.7},
                                        {TT_T("consultation_decoys"), consultationDecoys, 1},
                                        {TT_T("intention"), intention, 0.8},
                                        {TT_T("price_list"), priceList, 0.5},
                                        {TT_T("tender_file"), tenderFile, 0.4}};
    return list;
}

const Template &templateNamed(const QString &name)
{
    for (const Template &one : templates())
        if (one.name == name) return one;
    qFatal("corpus: no layout called %s", qPrintable(name));
}

#undef TT_T

} // namespace tt::corpus
