// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

Notice singleSource(const Facts &facts, Rng &rng)
{
    NoticeBuilder b(facts, TT_T("single_source"), TT_T("single_source"), TT_T("planned"), TT_T("sought"));
    b.title(TT_T("{project.short}单一来源采购公示"));
    b.heading(TT_T("一、项目信息"));
    b.line(TT_T("采购人：{buyer}"));
    b.line(TT_T("项目名称：{project}"));
    b.line(TT_T("项目编号：{number}"));
    b.line(TT_T("拟采购的货物或服务的说明：{spec}。"));
    b.line(rng.chance(0.5) ? TT_T("拟采购的货物或服务的预算金额：{budget.wan}（人民币）")
                           : TT_T("拟采购的货物或服务的预算金额：{budget.symbol}元"));
    const QString reason =
        facts.tech.reason.isEmpty()
            ? TT_T("经市场调研，仅有一家供应商能够满足本项目的全部要求，且须与既有系统衔接")
            : TT_T("{reason}");
    b.line(TT_T("采用单一来源采购方式的原因及说明：") + reason + TT_T("，故拟采用单一来源方式采购。"));
    b.heading(TT_T("二、拟定供应商信息"));
    b.line(TT_T("名称：{proposed}"));
    b.line(TT_T("地址：{supplier.address}"));
    b.heading(TT_T("三、公示期限"));
    b.line(TT_T("{published}至{deadline.plain}（公示期限不少于5个工作日）"));
    b.heading(TT_T("四、其他补充事宜：无"));
    b.heading(TT_T("五、联系方式"));
    b.line(TT_T(
        "1.采购人：{buyer}  联系人：{buyer.contact}  联系地址：{buyer.address}  联系电话：{buyer.phone}"));
    b.line(TT_T("2.采购代理机构：{agency}  联系电话：{agency.phone}"));
    b.heading(TT_T("六、附件：专业人员论证意见"));
    b.line(TT_T("论证专家：陈某某（教授）、吴某某（研究员）、郑某某（高级工程师）"));
    b.signature(TT_T("{buyer.plain}"), TT_T("{published}"));
    return b.take();
}

Notice termination(const Facts &facts, Rng &)
{
    NoticeBuilder b(facts, TT_T("termination"), TT_T("failed"), TT_T("terminated"), TT_T("sought"));
    b.money(TT_T("dead"), facts.budget, as(TT_T("budget"), QString(), {TT_T("cancelled")}));
    b.title(TT_T("{project.short}终止公告"));
    b.heading(TT_T("一、项目基本情况"));
    b.line(TT_T("采购项目编号：{number}"));
    b.line(TT_T("采购项目名称：{project.short}"));
    b.line(TT_T("采购方式：单一来源"));
    b.line(TT_T("预算总金额：{dead.bare}"));
    b.heading(TT_T("二、项目终止的原因"));
    b.line(TT_T("因采购计划有变，采购人决定终止本次采购活动。"));
    b.heading(TT_T("三、其他补充事宜"));
    b.line(TT_T("/"));
    b.heading(TT_T("四、凡对本次公告内容提出询问，请按以下方式联系。"));
    b.line(TT_T("1.采购人信息"));
    b.line(TT_T("名    称：{buyer}"));
    b.line(TT_T("地    址：{buyer.address}"));
    b.line(TT_T("联系方式：{buyer.phone}"));
    b.line(TT_T("2.釆购代理机构信息"));
    b.line(TT_T("名    称：{agency}"));
    b.line(TT_T("联系方式：{agency.phone}"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

Notice failedForm(const Facts &facts, Rng &)
{
    NoticeBuilder b(facts, TT_T("failed_form"), TT_T("failed"), TT_T("terminated"), TT_T("sought"));
    b.money(TT_T("dead"), facts.budget, as(TT_T("budget"), QString(), {TT_T("cancelled")}));
    b.title(TT_T("废 标 公 告"));
    Table form;
    form.weights = {1.5, 4};
    form.headerRows = 0;
    const auto row = [&](const QString &label, const QString &value) {
        form.rows.append({b.cell(label), b.cell(value, 1, 1, Align::Left)});
    };
    row(TT_T("采 购 人 名 称"), TT_T("{buyer}"));
    row(TT_T("采购项目名称"), TT_T("{project}"));
    row(TT_T("采购项目编号"), TT_T("{number}"));
    row(TT_T("采购组织类型"), TT_T("分散委托"));
    row(TT_T("采 购 方 式"), TT_T("竞争性磋商"));
    row(TT_T("公告发布日期"), TT_T("{published.iso}"));
    row(TT_T("预算总金额（元）"), TT_T("{dead.label}"));
    row(TT_T("废 标 理 由"), TT_T("至响应文件递交截止时间止，提交响应文件的供应商不足三家。"));
    row(TT_T("代理机构名称"), TT_T("{agency}"));
    row(TT_T("联 系 电 话"), TT_T("{agency.phone}"));
    b.table(form);
    b.signature(TT_T("{agency.plain}"), TT_T("{published.plain}"));
    return b.take();
}

Notice inquiry(const Facts &facts, Rng &rng)
{
    NoticeBuilder b(facts, TT_T("inquiry"), TT_T("rfq"), TT_T("planned"), TT_T("sought"));
    b.money(TT_T("bond"), Decimal(rng.between(1, 20) * 500), as(TT_T("deposit")));
    b.money(TT_T("price"), Decimal(rng.between(1, 6) * 100), as(TT_T("doc_price")));
    b.money(TT_T("capitalneed"), Decimal(1000000),
            as(TT_T("registered_capital"), QString(), {TT_T("qualification_threshold")}));
    b.title(TT_T("{project.short}询价公告"));
    b.heading(TT_T("项目概况"));
    b.prose(TT_T("{project}的潜在供应商应在{agency.plain}获取采购文件，并于{deadline}"
                 "10点00分（北京时间）前提交响应文件。"));
    b.heading(TT_T("一、项目基本情况"));
    b.line(TT_T("项目编号：{number}"));
    b.line(TT_T("采购方式：询价"));
    b.line(TT_T("预算金额：{budget.wan6}（人民币）"));
    b.line(TT_T("最高限价（如有）：{ceiling.wan6}（人民币）"));
    b.line(TT_T("采购需求："));
    b.table({0.6, 1.8, 4, 0.9, 0.7},
            {{TT_T("序号"), TT_T("名称"), TT_T("技术（服务）要求"), TT_T("数量"), TT_T("单位")},
             {TT_T("1"), TT_T("平台软件"), TT_T("支持多轮对话、资料检索，并发用户不少于500个"), TT_T("1"),
              TT_T("套")},
             {TT_T("2"), TT_T("核心资源"), TT_T("{spec}"), TT_T("1"), TT_T("{unit}")},
             {TT_T("3"), TT_T("实施与培训"), TT_T("现场培训不少于2次"), TT_T("1"), TT_T("项")}});
    b.line(TT_T("合同履行期限：合同签订后30日内完成部署，服务期1年"));
    b.line(TT_T("本项目（不接受）联合体投标。"));
    b.heading(TT_T("二、申请人的资格要求："));
    b.line(TT_T("1.满足《中华人民共和国政府采购法》第二十二条规定；"));
    b.line(TT_T("2.注册资本不低于{capitalneed.wan}；"));
    b.heading(TT_T("三、获取采购文件"));
    b.line(TT_T("时间：自{published}起5个工作日，每天上午9:00至12:00，下午14:00至17:00"));
    b.line(TT_T("售价：{price.plain}/份，售后不退"));
    b.heading(TT_T("四、响应文件提交"));
    b.line(TT_T("截止时间：{deadline}10点00分（北京时间）"));
    b.heading(TT_T("五、公告期限"));
    b.line(TT_T("自本公告发布之日起3个工作日。"));
    b.heading(TT_T("六、其他补充事宜"));
    b.line(TT_T("询价保证金：{bond.capital}（{bond.symbol}）"));
    b.heading(TT_T("七、凡对本次采购提出询问，请按以下方式联系。"));
    b.line(TT_T("1.采购人：{buyer}    地址：{buyer.address}    联系方式：{buyer.contact} {buyer.phone}"));
    b.line(TT_T("2.采购代理机构：{agency}    联系方式：{agency.phone}"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

Notice requirements(const Facts &facts, Rng &rng)
{
    NoticeBuilder b(facts, TT_T("requirements"), TT_T("requirements"), TT_T("planned"), TT_T("sought"));
    b.money(TT_T("unitcap"), Decimal(rng.between(180, 620) * 100),
            as(TT_T("ceiling"), TT_T("台·月"), {TT_T("unit_ceiling")}));
    b.line(TT_T("附件2"));
    b.title(TT_T("采 购 需 求"));
    b.line(TT_T("项目名称：{project}"));
    b.line(TT_T("项目编号：{number}"));
    b.heading(TT_T("一、项目概况"));
    b.prose(TT_T("为满足千亿参数大模型训练需要，{buyer}拟采购{item}，数量{quantity}"
                 "，租期按实际使用结算。预算金额：不公开。"));
    b.heading(TT_T("二、技术参数"));
    b.table({0.6, 1.1, 4.6, 1.1},
            {{TT_T("序号"), TT_T("指标项"), TT_T("技术要求"), TT_T("备注")},
             {TT_T("1"), TT_T("核心"), TT_T("★{spec}"), TT_T("关键指标")},
             {TT_T("2"), TT_T("CPU"), TT_T("不少于2颗，主频≥2.4GHz，总核数≥64"), QString()},
             {TT_T("3"), TT_T("内存"), TT_T("≥1024GB"), QString()},
             {TT_T("4"), TT_T("网络"), TT_T("双口万兆，丢包率不高于0.01%"), TT_T("★")},
             {TT_T("5"), TT_T("存储"), TT_T("并行文件系统≥2PB，聚合带宽≥100GB/s"), QString()},
             {TT_T("6"), TT_T("服务"), TT_T("可用性≥99.9%，故障2小时内响应，7×24小时值守"), QString()}});
    b.heading(TT_T("三、商务要求"));
    b.line(TT_T("1. 供应商须承诺所提供资源合法合规，不限定品牌。"));
    b.line(TT_T("2. 付款方式：按月结算，预付款比例10%。"));
    b.line(TT_T("3. 服务期限：365日历天。"));
    b.line(TT_T("4. 报价方式：以元/台·月为单位报单价，单价最高限价：{unitcap.plain}/台·月。"));
    b.gap();
    b.signature(TT_T("采购人（盖章）：{buyer.plain}"), TT_T("日期：{published.capital}"));
    if (b.notice().blocks.size() > 2)
        b.notice().blocks[b.notice().blocks.size() - 2].seal->text = facts.buyer.name;
    return b.take();
}

Notice framework(const Facts &facts, Rng &)
{
    NoticeBuilder b(facts, TT_T("framework"), TT_T("award"), TT_T("framework"), TT_T("sought"));
    b.money(TT_T("r1"), *Decimal::parse(u"9.8"), as(TT_T("ceiling"), TT_T("卡时"), {TT_T("unit_ceiling")}));
    b.money(TT_T("r2"), *Decimal::parse(u"15.6"), as(TT_T("ceiling"), TT_T("卡时"), {TT_T("unit_ceiling")}));
    b.money(TT_T("r3"), *Decimal::parse(u"22"), as(TT_T("ceiling"), TT_T("卡时"), {TT_T("unit_ceiling")}));
    b.money(TT_T("fee"), Decimal(30000), as(TT_T("fee")));
    b.party(TT_T("s2"), TT_T("supplier"), facts.suppliers.at(1));
    b.party(TT_T("s3"), TT_T("supplier"), facts.suppliers.at(2));
    b.title(TT_T("{buyer.plain}智能计算服务框架协议采购入围结果公告"));
    b.line(TT_T("一、项目编号：{number}"));
    b.line(TT_T("二、征集人：{buyer}"));
    b.line(TT_T("三、预算金额：{budget.wan}（三年）"));
    b.line(TT_T("四、入围信息"));
    b.table({0.7, 3, 1.6, 2},
            {{TT_T("序号"), TT_T("入围供应商"), TT_T("报价（下浮率）"), TT_T("备注")},
             {TT_T("1"), TT_T("{supplier}"), TT_T("12.5%"), TT_T("{@cloud.ctyun!supplied|天翼云}合作伙伴")},
             {TT_T("2"), TT_T("{s2}"), TT_T("11.0%"), TT_T("{@cloud.huawei!supplied|华为云}合作伙伴")},
             {TT_T("3"), TT_T("{s3}"), TT_T("10.8%"), TT_T("{@cloud.aliyun!supplied|阿里云}合作伙伴")}});
    b.line(TT_T("五、服务最高限制单价（含税）"));
    b.table({3, 2}, {{TT_T("规格"), TT_T("单价（元/{@svc.generic.gpu_rental|卡时}）")},
                     {TT_T("{@chip.huawei.ascend910|昇腾910B} 64GB"), TT_T("{r1.cell}")},
                     {TT_T("{@chip.nvidia.a100|NVIDIA A100} 80GB"), TT_T("{r2.cell}")},
                     {TT_T("{@chip.nvidia.h20|NVIDIA H20} 96GB"), TT_T("{r3.cell}")}});
    b.line(TT_T("六、服务费结算：以实际使用量×单价×（1-下浮率）计算，第二阶段合同另行公告。"));
    b.line(TT_T("七、代理服务费：定额{fee.wan}，由入围供应商均摊"));
    b.line(TT_T("八、征集人：{buyer}  {buyer.phone}；代理机构：{agency}  {agency.phone}"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

Notice consultationDecoys(const Facts &facts, Rng &rng)
{
    NoticeBuilder b(facts, TT_T("consultation_decoys"), TT_T("tender_consultation"), TT_T("planned"),
                    TT_T("false_positive"));
    b.money(TT_T("capitalneed"), Decimal(5000000),
            as(TT_T("registered_capital"), QString(), {TT_T("qualification_threshold")}));
    b.money(TT_T("record"), Decimal(1000000),
            as(TT_T("other"), QString(), {TT_T("qualification_threshold")}));
    b.money(TT_T("bond"), Decimal(rng.between(1, 6) * 10000), as(TT_T("deposit")));
    b.money(TT_T("price"), Decimal(500), as(TT_T("doc_price"), TT_T("份")));
    b.title(TT_T("{buyer.plain}检验试剂及门诊大厅改造项目竞争性磋商公告"));
    b.heading(TT_T("一、项目基本情况"));
    b.line(TT_T("项目编号：{number}"));
    b.line(TT_T("采购人：{buyer}"));
    b.line(TT_T("预算金额：{budget.wan}    最高限价：{ceiling.wan}"));
    b.line(TT_T("采购需求："));
    const QVector<QString> decoys{
        TT_T("甲状腺功能检测试剂：T3、{@chip.nvidia.t4|T4}、TSH各200盒；血清{@model.gpt|GPT}"
             "、GOT测定试剂盒；"),
        TT_T("过氧化氢（H2O2）消毒液、高纯水（H2O）制备机1台；低速离心机{@chip.nvidia.v100|V100}型2台；"),
        TT_T("门诊大厅P4全彩LED显示屏20平方米；"),
        TT_T("雨棚钢结构：{@chip.nvidia.h200|H200}×200×8×12型钢、{@chip.nvidia.l40|L40}×4角钢；"),
        TT_T("变压器能效符合GB 20052-2020；{@svc.gcp.tpu|TPU}护套线缆500米；"),
        TT_T("自动气象站（{@cloud.aws|AWS}）1套，安装于住院部{@chip.nvidia.a10|A10}座楼顶；"),
        TT_T("{@cloud.gcp|GCP}机构办公室档案柜10组；{@model.claude|Claude} Bernard生理学挂图1幅；"),
        TT_T("职工食堂早餐{@model.doubao|豆包}、豆浆配送服务1年；")};
    for (qsizetype i = 0; i < decoys.size(); ++i)
        b.line(TT_T("%1. ").arg(i + 1) + decoys[i]);
    b.heading(TT_T("二、申请人的资格要求"));
    b.prose(TT_T("注册资金{capitalneed.wan}以上；近三年具有单项合同金额{record.wan}以上的类似业绩。"));
    b.heading(TT_T("三、磋商保证金与文件"));
    b.line(TT_T("磋商保证金：{bond.yuan}；采购文件售价：{price.plain}/份，售后不退。"));
    b.line(TT_T("四、提交截止时间：{deadline}9时30分"));
    b.line(TT_T("五、联系方式：{buyer.plain} {buyer.phone}；代理机构：{agency} {agency.phone}"));
    b.signature(TT_T("{agency.plain}"), TT_T("{published}"));
    return b.take();
}

#undef TT_T

} // namespace tt::corpus
