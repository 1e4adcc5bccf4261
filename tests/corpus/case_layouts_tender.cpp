// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_sheet.h"

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

const QVector<QString> &tenderKinds()
{
    static const QVector<QString> kinds{TT_T("公开招标公告"), TT_T("竞争性磋商公告"), TT_T("竞争性谈判公告"),
                                        TT_T("询价公告"),     TT_T("比选公告"),       TT_T("招标公告")};
    return kinds;
}

NoticeBuilder tender(Sheet &sheet, const QString &layout)
{
    NoticeBuilder b = sheet.builder(layout, TT_T("tender_open"), TT_T("planned"), TT_T("sought"));
    b.money(TT_T("bond"), *sheet.facts.budget.times(Decimal(2))->timesPowerOfTen(-2),
            {.kind = TT_T("deposit")});
    b.money(TT_T("price"), Decimal(sheet.rng.between(1, 6) * 100), {.kind = TT_T("doc_price")});
    b.money(TT_T("record"), Decimal(sheet.rng.between(1, 9) * 1000000),
            {.kind = TT_T("other"), .flags = {TT_T("qualification_threshold")}});
    b.money(TT_T("capitalneed"), Decimal(sheet.rng.between(1, 9) * 500000),
            {.kind = TT_T("registered_capital"), .flags = {TT_T("qualification_threshold")}});
    return b;
}

void numbers(Sheet &sheet, NoticeBuilder &b)
{
    sheet.field(b, TT_T("project_number"), TT_T("{number}"));
    if (!sheet.notice.otherNumber.isEmpty()) b.line(sheet.notice.otherLabel + TT_T("：{othernumber}"));
    if (sheet.rng.chance(0.2)) b.line(TT_T("采购计划编号：JH-%1").arg(sheet.rng.between(10000, 99999)));
}

void budgetLine(Sheet &sheet, NoticeBuilder &b)
{
    const QString word = sheet.label(TT_T("budget"));
    const double at = sheet.rng.unit();
    if (at < 0.15)
        b.line(word + TT_T("（万元）：{budget.wanlabel}"));
    else if (at < 0.3)
        b.line(word + TT_T("（元）：{budget.label}"));
    else
        sheet.field(b, TT_T("budget"), sheet.sum(TT_T("budget")));
}

void contacts(Sheet &sheet, NoticeBuilder &b)
{
    if (sheet.rng.chance(0.5)) {
        b.line(TT_T("1.采购人信息"));
        b.line(TT_T("名    称：{buyer}"));
        b.line(TT_T("地    址：{buyer.address}"));
        b.line(TT_T("2.采购代理机构信息"));
        b.line(TT_T("名    称：{agency}"));
        b.line(TT_T("联系方式：{agency.phone}"));
        return;
    }
    sheet.field(b, TT_T("buyer"), TT_T("{buyer}"));
    b.line(TT_T("地址：{buyer.address}    联系人：{buyer.contact}    电话：{buyer.phone}"));
    sheet.field(b, TT_T("agency"), TT_T("{agency}"));
}

/// Terms that hold sums which are no spending.
void terms(Sheet &sheet, NoticeBuilder &b)
{
    b.heading(TT_T("二、申请人的资格要求"));
    b.line(TT_T("1.满足《中华人民共和国政府采购法》第二十二条规定；"));
    if (sheet.rng.chance(0.5)) b.line(TT_T("2.近三年具有单项合同金额{record.wan}以上的类似业绩；"));
    if (sheet.rng.chance(0.3)) b.line(TT_T("3.注册资本不低于{capitalneed.wan}；"));
    b.heading(TT_T("三、获取采购文件"));
    b.line(TT_T("地点：{agency.address}    售价：{price.plain}/份，售后不退"));
    b.heading(TT_T("四、响应文件提交"));
    b.line(TT_T("截止时间：{deadline}9时30分（北京时间）"));
    if (sheet.rng.chance(0.5)) b.line(TT_T("投标保证金：{bond.yuan}"));
}

} // namespace

Notice caseIntention(Sheet &sheet)
{
    NoticeBuilder b =
        sheet.builder(TT_T("case_intention"), TT_T("intention"), TT_T("planned"), TT_T("sought"));
    b.title(TT_T("{buyer.plain}政府采购意向"));
    b.prose(TT_T("为便于供应商及时了解采购信息，现将{buyer}采购意向公开如下："));
    const QString project =
        sheet.notice.apart || sheet.rng.chance(0.5) ? TT_T("{project.short}") : TT_T("{project}");
    b.table(
        {0.6, 2.2, 3.4, 1.2, 1.2, 0.8},
        {{TT_T("序号"), TT_T("采购项目名称"), TT_T("采购需求概况"), TT_T("预算金额（万元）"),
          TT_T("预计采购时间"), TT_T("备注")},
         {TT_T("1"), project, TT_T("{spec}"), TT_T("{budget.wancell}"),
          TT_T("%1年%2月").arg(sheet.facts.deadline.year()).arg(sheet.facts.deadline.month()), QString()}});
    b.prose(TT_T("本次公开的采购意向是本单位政府采购工作的初步安排，具体采购项目情况以采购公告为准。"));
    sheet.field(b, TT_T("buyer"), TT_T("{buyer}"));
    b.signature(TT_T("{buyer.plain}"), TT_T("{published}"));
    return b.take();
}

Notice caseTender(Sheet &sheet)
{
    NoticeBuilder b = tender(sheet, TT_T("case_tender"));
    sheet.title(b, sheet.rng.pick(tenderKinds()));
    b.heading(TT_T("项目概况"));
    b.prose(TT_T("{project}的潜在供应商应在{agency.plain}获取采购文件，并于{deadline}"
                 "9点30分（北京时间）前提交响应文件。"));
    b.heading(TT_T("一、项目基本情况"));
    numbers(sheet, b);
    sheet.field(b, TT_T("project_name"), TT_T("{project}"));
    budgetLine(sheet, b);
    if (sheet.rng.chance(0.5)) b.line(TT_T("最高限价（如有）：") + sheet.sum(TT_T("ceiling")));
    b.line(TT_T("采购需求："));
    sheet.needs(b);
    b.line(TT_T("合同履行期限：合同签订后12个月"));
    terms(sheet, b);
    b.heading(TT_T("五、凡对本次采购提出询问，请按以下方式联系。"));
    contacts(sheet, b);
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

Notice caseTenderForm(Sheet &sheet)
{
    NoticeBuilder b = tender(sheet, TT_T("case_tender_form"));
    sheet.title(b, sheet.rng.pick(tenderKinds()));
    const bool wan = sheet.rng.chance(0.4);
    const QVector<QStringList> rows{{TT_T("采购单位"), TT_T("{buyer}")},
                                    {TT_T("采购项目名称"), TT_T("{project}")},
                                    {sheet.label(TT_T("project_number")), TT_T("{number}")},
                                    {TT_T("采购方式"), TT_T("公开招标")},
                                    {wan ? TT_T("预算金额（万元）") : TT_T("预算金额"),
                                     wan ? TT_T("{budget.wanlabel}") : sheet.sum(TT_T("budget"))},
                                    {TT_T("采购代理机构"), TT_T("{agency}")},
                                    {TT_T("公告发布日期"), TT_T("{published.iso}")},
                                    {TT_T("投标截止时间"), TT_T("{deadline}9时30分")}};
    b.table({1.5, 4}, rows, 0);
    b.line(TT_T("采购需求"));
    sheet.needs(b);
    b.signature(TT_T("{agency.plain}"), TT_T("{published.plain}"));
    return b.take();
}

Notice caseTenderProse(Sheet &sheet)
{
    NoticeBuilder b = tender(sheet, TT_T("case_tender_prose"));
    sheet.title(b, sheet.rng.chance(0.5) ? TT_T("校内询价公告") : TT_T("比选公告"));
    b.prose(TT_T("因教学科研工作需要，我单位拟采购{project}（项目编号：{number}），预算金额：{budget.wan}，"
                 "欢迎符合条件的供应商参加报价。"));
    b.line(TT_T("项目名称：{project}"));
    sheet.needs(b);
    b.prose(TT_T("报价截止时间：{deadline}17时00分，逾期不予受理。"));
    sheet.field(b, TT_T("buyer"), TT_T("{buyer}    联系电话：{buyer.phone}"));
    b.signature(TT_T("{buyer.plain}"), TT_T("{published}"));
    return b.take();
}

Notice casePackagesTender(Sheet &sheet)
{
    NoticeBuilder b = tender(sheet, TT_T("case_packages_tender"));
    b.money(TT_T("total"), sheet.facts.budget, {.kind = TT_T("budget"), .flags = {TT_T("total")}});
    sheet.title(b, TT_T("公开招标公告"));
    b.heading(TT_T("一、项目基本情况"));
    numbers(sheet, b);
    b.line(TT_T("项目名称：{project}"));
    if (sheet.rng.chance(0.5)) b.line(TT_T("预算总金额：{total.yuan}"));
    static const QVector<QString> goods{TT_T("{item}"), TT_T("并行存储系统"), TT_T("机房配套改造")};
    const bool list = sheet.rng.chance(0.4);
    const bool unitLine = sheet.rng.chance(0.5);
    QVector<QStringList> rows{
        {TT_T("包号"), TT_T("采购内容"), unitLine ? TT_T("预算金额") : TT_T("预算金额（万元）")}};
    for (int i = 0; i < sheet.project.packages.size(); ++i) {
        const QString n = sheet.project.packages[i].name;
        if (list)
            b.line(TT_T("包%1：%2；预算金额：{p%1.budget.wan}").arg(n, goods[i]));
        else
            rows.append({TT_T("包") + n, goods[i],
                         TT_T("{p%1.budget.%2}").arg(n, unitLine ? TT_T("wanline") : TT_T("wancell"))});
    }
    if (!list) {
        if (unitLine) b.unitLine(TT_T("单位：万元"));
        rows.append({TT_T("合计"), QString(), unitLine ? TT_T("{total.wanline}") : TT_T("{total.wancell}")});
        b.table({1, 4, 2}, rows);
    }
    sheet.needs(b);
    terms(sheet, b);
    b.heading(TT_T("五、联系方式"));
    contacts(sheet, b);
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

/// A round for one package of several.
Notice casePackageTender(Sheet &sheet)
{
    NoticeBuilder b = tender(sheet, TT_T("case_package_tender"));
    const QString n = sheet.notice.package;
    sheet.title(b, TT_T("公开招标公告"));
    b.heading(TT_T("一、项目基本情况"));
    b.line(TT_T("项目编号：{number}（包%1）").arg(n));
    b.line(TT_T("项目名称：{project}（包%1）").arg(n));
    b.line(TT_T("预算金额：") + sheet.sum(TT_T("p%1.budget").arg(n)));
    sheet.needs(b);
    terms(sheet, b);
    b.heading(TT_T("五、联系方式"));
    contacts(sheet, b);
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

Notice caseCorrection(Sheet &sheet)
{
    NoticeBuilder b =
        sheet.builder(TT_T("case_correction"), TT_T("clarification"), TT_T("planned"), TT_T("sought"));
    sheet.title(b, sheet.rng.chance(0.5) ? TT_T("更正公告") : TT_T("变更公告"));
    b.heading(TT_T("一、项目基本情况"));
    b.line(TT_T("原公告编号：{number}"));
    b.line(TT_T("项目名称：{project}"));
    b.line(TT_T("首次公告日期：{published}"));
    b.heading(TT_T("二、更正信息"));
    b.line(TT_T("更正前：预算金额：{before.yuan}"));
    b.line(TT_T("更正后：预算金额：{budget.yuan}"));
    b.line(TT_T("更正日期：{deadline.plain}"));
    b.heading(TT_T("三、联系方式"));
    contacts(sheet, b);
    b.signature(TT_T("{agency.plain}"), TT_T("{deadline.plain}"));
    return b.take();
}

Notice caseCorrectionProse(Sheet &sheet)
{
    NoticeBuilder b =
        sheet.builder(TT_T("case_correction_prose"), TT_T("clarification"), TT_T("planned"), TT_T("sought"));
    sheet.title(b, TT_T("更正公告"));
    b.line(TT_T("项目编号：{number}"));
    sheet.field(b, TT_T("buyer"), TT_T("{buyer}"));
    b.prose(TT_T("原公告中预算金额由“{before.%1}”更正为“{budget.%1}”，其他内容不变。")
                .arg(sheet.rng.chance(0.5) ? TT_T("wan") : TT_T("yuan")));
    b.prose(TT_T("特此公告。"));
    b.signature(TT_T("{agency.plain}"), TT_T("{deadline.plain}"));
    return b.take();
}

#undef TT_T

} // namespace tt::corpus
