// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_sheet.h"

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

/// "（包2）" behind a number or name, unless the notice leaves it out.
QString inBrackets(const Sheet &sheet)
{
    const bool said = !sheet.notice.package.isEmpty() && !sheet.notice.packageUnsaid;
    return said ? TT_T("（包%1）").arg(sheet.notice.package) : QString();
}

/// What is paid when, and kept back.
void instalments(Sheet &sheet, NoticeBuilder &b)
{
    if (sheet.split() || sheet.project.packages.constFirst().contractCurrency != u"CNY") return;
    const auto part = [&](qint64 percent) {
        return *sheet.facts.award.times(Decimal(percent))->timesPowerOfTen(-2);
    };
    b.money(TT_T("first"), part(30), {.kind = TT_T("other"), .flags = {TT_T("instalment")}});
    b.money(TT_T("second"), part(65), {.kind = TT_T("other"), .flags = {TT_T("instalment")}});
    b.money(TT_T("keep"), part(5), {.kind = TT_T("deposit")});
    b.prose(TT_T("合同签订后10个工作日内支付合同总价的30%，即{first.yuan}；验收合格后支付65%，即{second.yuan}"
                 "；其余5%即{keep."
                 "yuan}作为质量保证金。"));
}

struct ContractWords {
    QString supplier; ///< markup
    QString sum;      ///< markup
};

/// Whose contract it is, and its sum; in dollars with the yuan beside it.
ContractWords wordsOf(Sheet &sheet, NoticeBuilder &b)
{
    if (sheet.split()) {
        const QString p = TT_T("p%1.").arg(sheet.notice.package);
        return {u'{' + p + TT_T("supplier}"), sheet.sum(p + TT_T("contract"))};
    }
    const PlannedPackage &whole = sheet.project.packages.constFirst();
    if (whole.contractCurrency == u"CNY") return {TT_T("{supplier}"), sheet.sum(TT_T("contract"))};
    b.money(TT_T("dollars"), *whole.contract, {.kind = TT_T("contract"), .currency = whole.contractCurrency});
    b.money(TT_T("yuan"), *whole.contract->times(Decimal(72))->timesPowerOfTen(-1),
            {.kind = TT_T("other"), .flags = {TT_T("converted")}});
    static const QVector<QString> forms{TT_T("USD {dollars.cell}（折合人民币{yuan.yuan}）"),
                                        TT_T("US${dollars.cell}（约合人民币{yuan.wan}）"),
                                        TT_T("{dollars.cell}美元，折合人民币{yuan.yuan}")};
    return {TT_T("{supplier}"), sheet.rng.pick(forms)};
}

NoticeBuilder contract(Sheet &sheet, const QString &layout)
{
    NoticeBuilder b = sheet.builder(layout, TT_T("contract"), TT_T("contracted"), TT_T("supplied"));
    b.set(TT_T("contractnumber"),
          TT_T("HT-%1-%2").arg(sheet.notice.date.year()).arg(sheet.rng.between(100, 999)));
    return b;
}

} // namespace

Notice caseEnd(Sheet &sheet)
{
    NoticeBuilder b = sheet.builder(TT_T("case_end"), TT_T("failed"), TT_T("terminated"), TT_T("sought"));
    const bool failed = sheet.notice.step == Step::Failed;
    const QString package = sheet.notice.package;
    if (sheet.notice.onlyNumber) {
        b.title(failed ? TT_T("流标公告") : TT_T("终止公告"));
        b.prose(TT_T("各潜在供应商：因采购任务取消，现终止下列项目的采购活动。"));
        b.line(TT_T("项目编号：{number}") + inBrackets(sheet));
        b.line(TT_T("特此公告。"));
        b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
        return b.take();
    }
    sheet.title(b, failed ? TT_T("废标公告") : TT_T("终止公告"));
    b.line(sheet.label(TT_T("project_number")) + TT_T("：{number}") + inBrackets(sheet));
    b.line(TT_T("项目名称：{project.short}") + inBrackets(sheet));
    if (sheet.rng.chance(0.6) || !sheet.split())
        b.line(TT_T("预算金额：") +
               sheet.sum(sheet.split() ? TT_T("p%1.budget").arg(package) : TT_T("budget")));
    b.heading(failed ? TT_T("废标理由：有效供应商不足三家。") : TT_T("项目终止的原因：采购任务取消。"));
    sheet.field(b, TT_T("buyer"), TT_T("{buyer}"));
    sheet.field(b, TT_T("agency"), TT_T("{agency}"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

Notice caseContract(Sheet &sheet)
{
    NoticeBuilder b = contract(sheet, TT_T("case_contract"));
    const ContractWords words = wordsOf(sheet, b);
    sheet.title(b, sheet.rng.chance(0.5) ? TT_T("合同公告") : TT_T("合同公示"));
    b.line(TT_T("合同编号：{contractnumber}"));
    b.line(TT_T("合同名称：{project.short}") + inBrackets(sheet));
    b.line(TT_T("项目编号：{number}") + inBrackets(sheet));
    b.line(TT_T("采购人（甲方）：{buyer}"));
    b.line(TT_T("供应商（乙方）：") + words.supplier);
    b.line(TT_T("主要标的名称：{item}"));
    b.line(sheet.label(TT_T("contract")) + TT_T("：") + words.sum);
    if (sheet.rng.chance(0.4)) instalments(sheet, b);
    b.line(TT_T("合同签订日期：{signed}"));
    b.line(TT_T("合同公告日期：{published}"));
    b.signature(TT_T("{buyer.plain}"), TT_T("{published}"));
    return b.take();
}

Notice caseContractProse(Sheet &sheet)
{
    NoticeBuilder b = contract(sheet, TT_T("case_contract_prose"));
    const ContractWords words = wordsOf(sheet, b);
    b.title(TT_T("采 购 合 同"));
    b.line(TT_T("合同编号：{contractnumber}"));
    b.line(TT_T("项目编号：{number}") + inBrackets(sheet));
    b.line(TT_T("甲方：{buyer}"));
    b.line(TT_T("乙方：") + words.supplier);
    b.prose(TT_T("甲乙双方经协商，就{project.short}签订本合同。"));
    b.prose(TT_T("一、服务内容：{item}。{spec}。"));
    b.prose(TT_T("二、合同总价：") + words.sum + TT_T("。"));
    if (sheet.rng.chance(0.4)) instalments(sheet, b);
    b.prose(TT_T("三、服务期限：自合同签订之日起12个月。"));
    b.line(TT_T("签订日期：{signed}"));
    return b.take();
}

Notice caseSettlement(Sheet &sheet)
{
    NoticeBuilder b =
        sheet.builder(TT_T("case_settlement"), TT_T("acceptance"), TT_T("contracted"), TT_T("supplied"));
    b.money(TT_T("signedsum"), *sheet.project.packages.constFirst().contract, {.kind = TT_T("contract")});
    sheet.title(b, TT_T("履约验收公告"));
    b.line(TT_T("项目编号：{number}"));
    b.line(TT_T("项目名称：{project}"));
    b.line(TT_T("采购人：{buyer}"));
    b.line(TT_T("供应商：{supplier}"));
    b.line(TT_T("合同金额：{signedsum.yuan}"));
    b.line(TT_T("结算金额") + TT_T("：{settlement.yuan}"));
    b.line(TT_T("验收内容：{item}"));
    b.line(TT_T("验收日期：{awarded.plain}"));
    b.signature(TT_T("{buyer.plain}"), TT_T("{published}"));
    return b.take();
}

#undef TT_T

} // namespace tt::corpus
