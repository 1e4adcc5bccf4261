// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/case_sheet.h"

#include "tests/corpus/json_source.h"
#include "tests/corpus/templates.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace tt::corpus
{

namespace
{

#define TT_T(text) QStringLiteral(text)

/// Words that need a neighbour, or say more than the field does.
const QStringList &notAlone()
{
    static const QStringList list{TT_T("采购人信息"),
                                  TT_T("釆购人信息"),
                                  TT_T("采购单位信息"),
                                  TT_T("采购代理机构信息"),
                                  TT_T("拟定供应商信息"),
                                  TT_T("标段编号"),
                                  TT_T("标包编号"),
                                  TT_T("标段（包）编号"),
                                  TT_T("包编号"),
                                  TT_T("资格预审编号"),
                                  TT_T("原公告的采购项目编号"),
                                  TT_T("使用部门"),
                                  TT_T("组织单位"),
                                  TT_T("已落实"),
                                  TT_T("财政拨款"),
                                  TT_T("年度预算"),
                                  TT_T("采购包预算金额"),
                                  TT_T("分包预算"),
                                  TT_T("合同估算价"),
                                  TT_T("招标估算价"),
                                  TT_T("采购估算价"),
                                  TT_T("估算价"),
                                  TT_T("最终报价"),
                                  TT_T("最后报价"),
                                  TT_T("采购金额"),
                                  TT_T("中标价（元）"),
                                  TT_T("受让方"),
                                  TT_T("牵头供应商"),
                                  TT_T("联合体牵头人"),
                                  TT_T("入围供应商"),
                                  TT_T("入围供应商名称"),
                                  TT_T("入选供应商"),
                                  TT_T("中标候选供应商"),
                                  TT_T("补充协议金额"),
                                  TT_T("补充合同金额"),
                                  TT_T("补充协议价款"),
                                  TT_T("标段名称"),
                                  TT_T("标项名称"),
                                  TT_T("合同名称"),
                                  TT_T("公告名称"),
                                  TT_T("标段（包）名称"),
                                  TT_T("采购标的名称"),
                                  TT_T("项目编号（或招标编号、政府采购计划编号、采购计划备案文号等，如有）")};
    return list;
}

QHash<QString, QStringList> readLabels()
{
    QHash<QString, QStringList> out;
    const auto bytes = readFile(QStringLiteral(TT_LABELS));
    if (!bytes) qFatal("corpus: the labels cannot be read from %s", TT_LABELS);
    const QJsonObject all = QJsonDocument::fromJson(*bytes).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        for (const QJsonValue &word : it->toArray()) {
            const QString text = word.toString();
            const bool provisional = text.startsWith(u'拟') || text.startsWith(u'预');
            if (notAlone().contains(text) || text.startsWith(u'原') || (it.key() == u"award" && provisional))
                continue;
            out[it.key()].append(text);
        }
    }
    return out;
}

/// Sentences that name US technology without seeking it.
const QVector<QString> &negations()
{
    static const QVector<QString> list{
        TT_T("本项目不得使用{@cloud.aws!excluded|AWS}、{@cloud.gcp!excluded|谷歌云}等境外云服务。"),
        TT_T("禁止采用{@chip.nvidia.h100!excluded|NVIDIA H100}等受限芯片。"),
        TT_T("单卡算力不低于{@chip.nvidia.a100!benchmark|NVIDIA A100}。"),
        TT_T("模型能力应相当于{@model.gpt!benchmark|GPT-4}。"),
        TT_T("投标人近三年具有{@cloud.aws!past_performance|AWS}云服务类似项目业绩，须提供合同复印件。"),
        TT_T("须兼容我单位现有{@chip.nvidia.v100!background|NVIDIA V100}服务器。")};
    return list;
}

const QVector<QString> &lookAlikes()
{
    static const QVector<QString> list{
        TT_T("甲状腺功能检测试剂：T3、{@chip.nvidia.t4!false_positive|T4}、TSH各200盒。"),
        TT_T("高纯水（H2O）制备机1台。"), TT_T("报告厅P4全彩LED显示屏20平方米。"),
        TT_T("{@svc.gcp.tpu!false_positive|TPU}护套线缆500米。"),
        TT_T("自动气象站（{@cloud.aws!false_positive|AWS}）1套。")};
    return list;
}

} // namespace

QString Sheet::label(const QString &field)
{
    static const QHash<QString, QStringList> labels = readLabels();
    const QStringList words = labels.value(field);
    if (words.isEmpty()) qFatal("corpus: no labels for %s", qPrintable(field));
    return words.at(rng.between(0, static_cast<int>(words.size()) - 1));
}

void Sheet::field(NoticeBuilder &b, const QString &field, const QString &value)
{
    QString word = label(field);
    if (word.size() <= 4 && rng.chance(0.15)) { // "采 购 人"
        QStringList letters;
        for (const QChar c : word)
            letters.append(c);
        word = letters.join(u' ');
    }
    const double at = rng.unit();
    if (at < 0.05) {
        b.line(word + u'：');
        b.line(value);
    } else {
        b.line(word + (at < 0.2 ? TT_T(":") : at < 0.25 ? TT_T("： ") : TT_T("：")) + value);
    }
}

QString Sheet::sum(const QString &name)
{
    static const QVector<QString> forms{
        TT_T("{%1.yuan}"),        TT_T("{%1.plain}"),
        TT_T("{%1.wan}"),         TT_T("{%1.wan6}"),
        TT_T("人民币{%1.wan}整"), TT_T("{%1.capital}（{%1.symbol}）"),
        TT_T("{%1.symbol}元"),    TT_T("{%1.halfsymbol}"),
        TT_T("{%1.wide}"),        TT_T("RMB {%1.cell}"),
        TT_T("{%1.label}（元）"), TT_T("{%1.capitalround}（小写：{%1.halfsymbol}）"),
        TT_T("人民币{%1.yuan}"),  TT_T("{%1.wan7}（万元）"),
        TT_T("{%1.capital}")};
    return QString(rng.pick(forms)).replace(TT_T("%1"), name);
}

NoticeBuilder Sheet::builder(const QString &layout, const QString &noticeType, const QString &status,
                             const QString &polarity)
{
    NoticeBuilder b(facts, layout, noticeType, status, polarity);
    const auto put = [&](const PlannedPackage &package, const QString &prefix) {
        const auto money = [&](const char *name, const std::optional<Decimal> &value, const QString &kind) {
            if (!value) return;
            b.money(prefix + QString::fromLatin1(name), *value, {.kind = kind, .package = package.name});
        };
        money("budget", package.planned, TT_T("budget"));
        money("award", package.award, TT_T("award"));
        money("contract", package.contract, TT_T("contract"));
        b.party(prefix + TT_T("supplier"), TT_T("supplier"), package.supplier);
    };
    for (const PlannedPackage &package : project.packages) {
        if (split()) put(package, TT_T("p%1.").arg(package.name));
    }
    // A project without packages prints its budget and award as they stood when the notice was written.
    const PlannedPackage &whole = project.packages.constFirst();
    if (whole.awardOther)
        b.money(TT_T("words"), *whole.awardOther, {.kind = TT_T("award"), .flags = {TT_T("mismatch")}});
    if (whole.settlement)
        b.money(TT_T("settlement"), *whole.settlement,
                {.kind = TT_T("other"), .flags = {TT_T("settlement")}});
    b.money(TT_T("before"), notice.budgetBefore, {.kind = TT_T("budget"), .flags = {TT_T("superseded")}});
    b.set(TT_T("othernumber"), notice.otherNumber);
    return b;
}

void Sheet::needs(NoticeBuilder &b)
{
    b.prose(TT_T("采购内容：{item}，{quantity}。{spec}。"));
    if (project.stance == Stance::Negated || (project.stance == Stance::NotAtAll && rng.chance(0.3)) ||
        (project.stance == Stance::Sought && rng.chance(0.2)))
        b.prose(rng.pick(negations()));
    if (project.stance == Stance::Decoy) b.prose(rng.pick(lookAlikes()) + rng.pick(lookAlikes()));
}

void Sheet::title(NoticeBuilder &b, const QString &kind)
{
    const bool agency = project.agencyInTitle && rng.chance(0.7);
    const QString round = notice.second && rng.chance(0.5) ? TT_T("（二次）") : QString();
    b.title((agency ? TT_T("{agency.plain}关于{project.short}") : TT_T("{project.short}")) + round +
            (agency ? TT_T("的") : QString()) + kind);
}

namespace
{

using Layout = Notice (*)(Sheet &);

/// The layouts of the corpus that print nothing a case does not plan.
template <Notice (*write)(const Facts &, Rng &)>
Notice plainLayout(Sheet &sheet)
{
    return write(sheet.facts, sheet.rng);
}

/// One that prints a mismatch now and then: drawn again until it does not.
Notice letter(Sheet &sheet)
{
    for (;;) {
        Notice notice = awardLetter(sheet.facts, sheet.rng);
        bool odd = false;
        for (const TruthItem &item : notice.truth.items) {
            const auto *amount = std::get_if<AmountTruth>(&item.facts);
            odd = odd || (amount != nullptr && amount->flags.contains(TT_T("mismatch")));
        }
        if (!odd) return notice;
    }
}

QVector<Layout> awardLayouts(const Sheet &sheet)
{
    if (sheet.project.ratesOnly) return {caseRatesAward};
    if (sheet.split() && !sheet.notice.package.isEmpty()) return {casePackageAward};
    if (sheet.split()) return {casePackagesAward, casePackagesAwardList};
    if (sheet.project.packages.constFirst().awardOther) return {caseMismatchAward};
    return {plainLayout<campusAward>,
            plainLayout<nationalAward>,
            plainLayout<summaryBoxAward>,
            caseAward,
            caseAwardProse,
            caseAwardTable,
            letter};
}

QVector<Layout> layoutsOf(const Sheet &sheet)
{
    const PlannedNotice &notice = sheet.notice;
    switch (notice.step) {
    case Step::Intention:
        return {caseIntention};
    case Step::Tender:
        if (sheet.split() && !notice.package.isEmpty()) return {casePackageTender};
        if (sheet.split()) return {casePackagesTender};
        if (!notice.otherNumber.isEmpty()) return {caseTender};
        if (sheet.project.stance == Stance::Sought && !sheet.project.ratesOnly)
            return {plainLayout<inquiry>, caseTender, caseTenderForm, caseTenderProse};
        return {caseTender, caseTenderForm, caseTenderProse};
    case Step::SingleSource:
        return {plainLayout<singleSource>};
    case Step::Correction:
        return {plainLayout<correction>, caseCorrection, caseCorrectionProse};
    case Step::Candidates:
        if (notice.loser) return {caseCandidates};
        return {plainLayout<candidates>, caseCandidates};
    case Step::Award:
        return awardLayouts(sheet);
    case Step::Failed:
        return {plainLayout<failedForm>, caseEnd};
    case Step::Terminated:
        if (notice.onlyNumber || sheet.split()) return {caseEnd};
        return {plainLayout<termination>, caseEnd};
    case Step::Contract:
        if (sheet.split() || sheet.project.packages.constFirst().contractCurrency != u"CNY" || notice.apart)
            return {caseContract, caseContractProse};
        return {plainLayout<contractNotice>, caseContract, caseContractProse};
    case Step::Settlement:
        return {caseSettlement};
    }
    return {};
}

} // namespace

Notice writeNotice(const PlannedProject &project, const PlannedNotice &notice, Rng &rng)
{
    Facts facts = project.facts;
    facts.number = notice.number;
    facts.budget = notice.budget;
    if (facts.ceiling > facts.budget) facts.ceiling = facts.budget;
    facts.published = notice.date;
    const bool open =
        notice.step == Step::Intention || notice.step == Step::Tender || notice.step == Step::SingleSource;
    facts.deadline = notice.date.addDays(open ? rng.between(7, 16) : -rng.between(3, 6));
    if (notice.step == Step::Correction) { // its own date is at the foot, the first notice's at the head
        facts.published = project.facts.published;
        facts.deadline = notice.date;
    }
    facts.awarded = notice.date.addDays(-1);
    facts.signedOn = notice.date.addDays(-2);
    const PlannedPackage &first = project.packages.constFirst();
    if (notice.step == Step::Contract && first.contract) facts.award = *first.contract;
    Sheet sheet{project, notice, facts, rng};
    return rng.pick(layoutsOf(sheet))(sheet);
}

QString plainText(const Notice &notice)
{
    QStringList lines;
    for (const Block &block : notice.blocks) {
        if (block.kind == BlockKind::PageBreak) {
            if (!lines.isEmpty()) lines.last() += u'\f';
            continue;
        }
        if (block.kind != BlockKind::Table) {
            lines.append(plain(block.text));
            continue;
        }
        for (const auto &row : block.table.rows) {
            QStringList cells;
            for (const Cell &cell : row)
                cells.append(plain(cell.text));
            lines.append(cells.join(QStringLiteral(" | ")));
        }
    }
    return lines.join(u'\n') + u'\n';
}

#undef TT_T

} // namespace tt::corpus
