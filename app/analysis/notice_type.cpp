// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/notice_type.h"

#include <array>

namespace tt
{

namespace
{

constexpr int kTitleLines = 6;

struct Cue {
    QStringView word;
    const char16_t *type;
};

/// In order of strength: a "合同终止公告" is a termination, a "中标候选人公示" no award.
constexpr std::array kTitleCues = {
    Cue{u"终止公告", u"failed"},
    Cue{u"废标", u"failed"},
    Cue{u"流标", u"failed"},
    Cue{u"采购失败", u"failed"},
    Cue{u"失败公告", u"failed"},
    Cue{u"终止采购", u"failed"},
    Cue{u"采购终止", u"failed"},
    Cue{u"项目终止", u"failed"},
    Cue{u"终止招标", u"failed"},
    Cue{u"招标终止", u"failed"},
    Cue{u"未成交", u"failed"},
    Cue{u"终止", u"failed"},
    Cue{u"取消公告", u"failed"},
    Cue{u"投诉处理", u"complaint"},
    Cue{u"监督检查", u"complaint"},
    Cue{u"行政处理决定", u"complaint"},
    Cue{u"更正", u"clarification"},
    Cue{u"变更公告", u"clarification"},
    Cue{u"澄清", u"clarification"},
    Cue{u"补遗", u"clarification"},
    Cue{u"延期公告", u"clarification"},
    Cue{u"补充公告", u"clarification"},
    Cue{u"答疑", u"clarification"},
    Cue{u"采购意向", u"intention"},
    Cue{u"需求公示", u"intention"},
    Cue{u"验收", u"acceptance"},
    Cue{u"结算公告", u"acceptance"},
    Cue{u"中标通知书", u"award_letter"},
    Cue{u"成交通知书", u"award_letter"},
    Cue{u"候选人", u"candidate"},
    Cue{u"评标结果", u"candidate"},
    Cue{u"预成交", u"candidate"},
    Cue{u"预中标", u"candidate"},
    Cue{u"评审结果", u"candidate"},
    Cue{u"拟中标", u"candidate"},
    Cue{u"拟成交", u"candidate"},
    Cue{u"合同公告", u"contract"},
    Cue{u"合同公示", u"contract"},
    Cue{u"合同备案", u"contract"},
    Cue{u"补充协议", u"contract"},
    Cue{u"采购合同", u"contract"},
    Cue{u"服务合同", u"contract"},
    Cue{u"成交公告", u"award"},
    Cue{u"中标公告", u"award"},
    Cue{u"成交结果", u"award"},
    Cue{u"中标结果", u"award"},
    Cue{u"结果公告", u"award"},
    Cue{u"结果公示", u"award"},
    Cue{u"中选公告", u"award"},
    Cue{u"入围", u"award"},
    Cue{u"中标(成交)", u"award"},
    Cue{u"成交公示", u"award"},
    Cue{u"中标公示", u"award"},
    Cue{u"中选公示", u"award"},
    Cue{u"定标", u"award"},
    Cue{u"单一来源", u"single_source"},
    Cue{u"唯一性论证", u"single_source"},
    Cue{u"资格预审", u"prequalification"},
    Cue{u"磋商文件", u"tender_document"},
    Cue{u"招标文件", u"tender_document"},
    Cue{u"谈判文件", u"tender_document"},
    Cue{u"询价通知书", u"tender_document"},
    Cue{u"采购文件", u"tender_document"},
    Cue{u"磋商", u"tender_consultation"},
    Cue{u"谈判公告", u"tender_negotiation"},
    Cue{u"竞争性谈判", u"tender_negotiation"},
    Cue{u"询价", u"rfq"},
    Cue{u"竞价", u"rfq"},
    Cue{u"反拍", u"rfq"},
    Cue{u"快采", u"rfq"},
    Cue{u"迅采", u"rfq"},
    Cue{u"比选", u"rfq"},
    Cue{u"议价", u"rfq"},
    Cue{u"遴选", u"rfq"},
    Cue{u"比价", u"rfq"},
    Cue{u"采购需求", u"requirements"},
    Cue{u"技术参数", u"requirements"},
    Cue{u"需求书", u"requirements"},
    Cue{u"招标公告", u"tender_open"},
    Cue{u"公开招标", u"tender_open"},
    Cue{u"邀请招标", u"tender_open"},
    Cue{u"采购公告", u"tender_open"},
    Cue{u"招标", u"tender_open"},
    Cue{u"合同书", u"contract"},
};

/// Section headings that only one kind of notice has.
constexpr std::array kBodyCues = {
    Cue{u"终止的原因", u"failed"},
    Cue{u"废标理由", u"failed"},
    Cue{u"流标原因", u"failed"},
    Cue{u"合同主体", u"contract"},
    Cue{u"合同签订日期", u"contract"},
    Cue{u"更正信息", u"clarification"},
    Cue{u"中标候选人", u"candidate"},
    Cue{u"中标(成交)信息", u"award"},
    Cue{u"成交信息", u"award"},
    Cue{u"中标信息", u"award"},
    Cue{u"拟定供应商", u"single_source"},
    Cue{u"拟定的供应商", u"single_source"},
    Cue{u"提交投标文件截止", u"tender_open"},
    Cue{u"响应文件提交", u"rfq"},
};

} // namespace

QString noticeTypeOf(const DocumentModel &document)
{
    if (document.pages.isEmpty()) return {};
    const PageModel &first = document.pages.first();
    int seen = 0;
    for (const LineModel &line : first.lines) {
        QString text = first.line(line).toString();
        text.remove(u' ');
        if (text.isEmpty()) continue;
        if (++seen > kTitleLines || (text.contains(u':') && !text.startsWith(u"附件")) || line.isRow()) break;
        for (const Cue &cue : kTitleCues) {
            if (text.contains(cue.word)) return QString::fromUtf16(cue.type);
        }
        if (text.size() > 60) break; // prose has begun
    }
    for (const PageModel &page : document.pages) {
        for (const Cue &cue : kBodyCues) {
            if (page.folded.contains(cue.word)) return QString::fromUtf16(cue.type);
        }
    }
    return {};
}

} // namespace tt
