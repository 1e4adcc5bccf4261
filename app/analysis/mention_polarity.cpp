// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mention_polarity.h"

#include "app/analysis/folding.h"

#include <initializer_list>
#include <string_view>

namespace tt
{

namespace
{

bool endsAny(QStringView text, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        if (text.endsWith(word)) return true;
    }
    return false;
}

struct Surroundings {
    QStringView before; ///< of the sentence, up to the mention
    QStringView denied; ///< what stands before it and may deny it: its clause, or further back in a list
    QStringView after;  ///< of the sentence, from the mention's end
    QStringView clause; ///< between commas
    QStringView sentence;
    QStringView lead; ///< of the cell, up to the mention
};

bool stops(char16_t c, std::u16string_view set) { return set.find(c) != std::u16string_view::npos; }

/// "不得采用A100，H100等", "不接受境外云服务，包括AWS": a clause that only goes on with a list stands under
/// the verb of the clause before it. "…（不含税），采购A100" does not.
qsizetype deniedFrom(const PageModel &page, const CellModel &cell, qsizetype clause, qsizetype mention)
{
    constexpr std::u16string_view ends = u"。;,";
    qsizetype begin = clause;
    for (int steps = 0; steps < 4 && begin > cell.begin; ++steps) {
        const QStringView lead = page.view(begin, mention).trimmed();
        const bool list = begin == mention || lead.isEmpty() || lead.startsWith(u"包括") ||
                          lead.startsWith(u"如") || lead.startsWith(u"例如") || lead.startsWith(u"含") ||
                          lead.startsWith(u"以及") || lead.startsWith(u"和") || lead.startsWith(u"或") ||
                          lead.startsWith(u"及") || lead.startsWith(u"等");
        if (!list || page.folded[begin - 1] != u',') return begin;
        mention = begin - 1;
        begin = mention;
        while (begin > cell.begin && mention - begin < 40 && !stops(page.folded[begin - 1].unicode(), ends))
            --begin;
    }
    return begin;
}

Surroundings surround(const PageModel &page, const LineModel &line, TextRange range)
{
    const CellModel &cell = line.cells[line.cellAt(range.begin)];
    const auto reach = [&](std::u16string_view set, qsizetype &begin, qsizetype &end) {
        begin = range.begin;
        while (begin > cell.begin && range.begin - begin < kMaxLookBack &&
               !stops(page.folded[begin - 1].unicode(), set))
            --begin;
        end = range.end();
        while (end < cell.end && end - range.end() < kMaxLookBack && !stops(page.folded[end].unicode(), set))
            ++end;
    };
    qsizetype begin = 0;
    qsizetype end = 0;
    Surroundings around;
    reach(u"。;", begin, end);
    around.sentence = page.view(begin, end);
    around.before = page.view(begin, range.begin);
    around.after = page.view(std::min(range.end(), end), end);
    reach(u"。;,", begin, end);
    around.clause = page.view(begin, end);
    around.lead = page.view(std::max(cell.begin, range.begin - kMaxLookBack), range.begin);
    around.denied = page.view(deniedFrom(page, cell, begin, range.begin), range.begin);
    return around;
}

bool excluded(const Surroundings &around)
{
    QString before = around.denied.right(40).toString();
    before.remove(QStringLiteral("不含税")); // said of money
    const QStringView after = around.after.left(16);
    if (containsAny(before, {u"不得采用", u"不得使用", u"不得选用", u"不得为",   u"禁止使用", u"禁止采用",
                             u"严禁",     u"不接受",   u"不允许",   u"不采用",   u"不使用",   u"不得提供",
                             u"不包含",   u"不包括",   u"不含",     u"不得含有", u"不涉及",   u"不支持使用",
                             u"排除",     u"不得依赖", u"不可使用", u"不可采用", u"杜绝",     u"非基于",
                             u"无需",     u"不需要",   u"不要求",   u"不考虑",   u"不再采购", u"不再使用"})) {
        return true;
    }
    // "采用A100的，按无效投标处理", but not "未提供A100的，按无效投标处理".
    const bool wanted =
        containsAny(before, {u"未", u"不满足", u"不能", u"没有", u"缺少", u"低于", u"达不到"});
    if (!wanted && containsAny(around.after.left(20), {u"按无效", u"视为无效", u"作无效", u"无效投标",
                                                       u"无效响应", u"予以否决", u"作废标"}))
        return true;
    if (endsAny(around.before, {u"非", u"去", u"替代", u"取代", u"替换"})) return true;
    return containsAny(after,
                       {u"除外", u"不予接受", u"不予考虑", u"不予采用", u"不考虑", u"不被接受", u"不得参与",
                        u"等进口产品不", u"产品不接受", u"均不接受", u"不在采购范围", u"不在本次采购"});
}

bool benchmark(const Surroundings &around)
{
    const QStringView before = around.before.right(10);
    const QStringView after = around.after.left(14);
    if (containsAny(before,
                    {u"推荐品牌", u"推荐型号", u"不低于", u"不得低于", u"不应低于", u"不得弱于", u"不小于",
                     u"相较于",   u"相当于",   u"对标",   u"等同于",   u"等效",     u"优于",     u"参照",
                     u"参考",     u"类似",     u"媲美",   u"不弱于",   u"达到",     u"超过",     u"不逊于",
                     u"高于",     u"比肩",     u"对比",   u"相比",     u"同等于"}))
        return true;
    return containsAny(after, {u"或同等", u"或相当", u"同等性能", u"或以上性能", u"或性能不低于", u"的性能",
                               u"同级别", u"同档次", u"或更优", u"或优于", u"或等同", u"水平", u"性能的",
                               u"相当的"});
}

bool pastPerformance(const PageModel &page, const LineModel &line, const Surroundings &around)
{
    if (containsAny(around.sentence, {u"业绩", u"类似项目", u"同类项目", u"案例", u"用户名单", u"合同复印件",
                                      u"近三年", u"近五年", u"近3年", u"曾承担", u"曾为"}))
        return true;
    return line.heading >= 0 && page.line(page.lines[line.heading]).left(30).contains(u"业绩");
}

bool background(const Surroundings &around)
{
    const QStringView after = around.after.left(24);
    const QStringView before = around.before.right(8);
    // A certificate of somebody's is no purchase.
    if (containsAny(around.after.left(8), {u"架构师", u"工程师", u"认证证书", u"资格证", u"资质证"}))
        return true;
    if (containsAny(after, {u"停用", u"已下线", u"已关停", u"已注销", u"已到货", u"已验收", u"资源不足",
                            u"配额不足", u"无法满足", u"不能满足", u"难以满足", u"不足以", u"资源配额",
                            u"已不能", u"停止服务", u"不提供服务", u"算力不足"}))
        return true;
    // What a project's background tells of the world is not what the project buys.
    const bool tells = around.after.left(8).contains(u"为代表") || around.lead.startsWith(u"项目背景") ||
                       around.lead.startsWith(u"背景");
    const bool buys = containsAny(around.sentence, {u"采购", u"租用", u"拟购", u"购买", u"接入"});
    if (tells && !buys) return true;
    return containsAny(before, {u"原采购", u"原购", u"现有", u"已有", u"原有", u"目前", u"已部署", u"已建",
                                u"已采购", u"兼容", u"已购", u"此前", u"前期"});
}

} // namespace

Polarity polarityOf(const PageModel &page, TextRange range, const QString &noticeType)
{
    const LineModel &line = page.lines[page.lineAt(range.begin)];
    const Surroundings around = surround(page, line, range);
    if (excluded(around)) return Polarity::Excluded;
    if (benchmark(around)) return Polarity::Benchmark;
    if (pastPerformance(page, line, around)) return Polarity::PastPerformance;
    if (background(around)) return Polarity::Background;
    const bool done = noticeType == u"award" || noticeType == u"contract" || noticeType == u"award_letter" ||
                      noticeType == u"acceptance";
    if (!done) return Polarity::Sought;
    // Price limits and requirements that an award repeats are what was asked for, not what was supplied.
    const QStringView heading = line.heading >= 0 ? page.line(page.lines[line.heading]) : QStringView();
    return containsAny(heading, {u"限价", u"限制单价", u"采购需求", u"技术要求", u"控制价"})
               ? Polarity::Sought
               : Polarity::Supplied;
}

} // namespace tt
