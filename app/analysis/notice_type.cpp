// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/notice_type.h"

#include <algorithm>
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
    Cue{u"截止时间的公告", u"clarification"},
    Cue{u"延长", u"clarification"},
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
    Cue{u"询比", u"rfq"},
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
    Cue{u"投标人须知前附表", u"tender_document"},
    Cue{u"供应商须知前附表", u"tender_document"},
    Cue{u"章 投标人须知", u"tender_document"},
    Cue{u"章 供应商须知", u"tender_document"},
    Cue{u"中标(成交)信息", u"award"},
    Cue{u"成交信息", u"award"},
    Cue{u"中标信息", u"award"},
    Cue{u"拟定供应商", u"single_source"},
    Cue{u"拟定的供应商", u"single_source"},
    Cue{u"提交投标文件截止", u"tender_open"},
    Cue{u"响应文件提交", u"rfq"},
};

/// What titles end in; a title may run over several lines.
bool endsTitle(QStringView text)
{
    static constexpr std::array<QStringView, 14> ends = {u"公告", u"公示", u"通知书", u"通知",  u"文件",
                                                         u"合同", u"协议", u"意向",   u"更正",  u"澄清",
                                                         u"答疑", u"须知", u"合同书", u"需求书"};
    return std::any_of(ends.begin(), ends.end(), [text](QStringView end) { return text.endsWith(end); });
}

bool hasCue(QStringView text)
{
    return std::any_of(kTitleCues.begin(), kTitleCues.end(),
                       [text](const Cue &cue) { return text.contains(cue.word); });
}

/// "（第2包废标）", "（二次）" behind a title say something of a part of it, "（更正）" what it is.
void dropRemarks(QString &title)
{
    while (title.endsWith(u')')) {
        const qsizetype open = title.lastIndexOf(u'(');
        if (open <= 0) return;
        const QStringView inside = QStringView(title).mid(open + 1);
        const bool part = inside.contains(u'包') || inside.contains(u"标段") || inside.contains(u"标项");
        if (!part && hasCue(inside)) {
            title.remove(title.size() - 1, 1).remove(open, 1);
            return;
        }
        title.truncate(open);
    }
}

/// A title says what it is at its end: "终止妊娠药品采购项目竞争性谈判公告" is a negotiation. Of words that
/// adjoin there ("废标结果公告", "竞争性磋商成交公告") the stronger decides.
QString typeOfTitle(const QString &title)
{
    qsizetype end = -1;
    qsizetype begin = 0;
    for (const Cue &cue : kTitleCues) {
        const qsizetype at = title.lastIndexOf(cue.word);
        if (at < 0) continue;
        const qsizetype last = at + cue.word.size();
        if (last > end || (last == end && at < begin)) begin = at;
        end = std::max(end, last);
    }
    const Cue *chosen = nullptr;
    for (bool grown = true; grown;) { // back over the words that touch the last one
        grown = false;
        for (const Cue &cue : kTitleCues) {
            const qsizetype at = title.lastIndexOf(cue.word, end - cue.word.size());
            if (at < 0 || at + cue.word.size() < begin) continue;
            if (chosen == nullptr || &cue < chosen) chosen = &cue;
            grown = grown || at < begin;
            begin = std::min(begin, at);
        }
    }
    return chosen != nullptr ? QString::fromUtf16(chosen->type) : QString();
}

/// The type that the lines at a document's beginning name.
QString typeOfHead(const PageModel &first)
{
    QString title;
    QString byWord; // when no line ends as titles do: the first that names a type
    int seen = 0;
    for (const LineModel &line : first.lines) {
        QString text = first.line(line).toString();
        text.remove(u' ');
        if (text.isEmpty()) continue;
        if (++seen > kTitleLines || (text.contains(u':') && !text.startsWith(u"附件")) || line.isRow() ||
            line.heading >= 0)
            break;
        if (byWord.isEmpty()) {
            for (const Cue &cue : kTitleCues)
                if (byWord.isEmpty() && text.contains(cue.word)) byWord = QString::fromUtf16(cue.type);
        }
        if (text.size() > 60) break; // prose has begun
        title += text;
        QString whole = title;
        dropRemarks(whole);
        if (endsTitle(whole) && hasCue(whole)) return typeOfTitle(whole);
    }
    return byWord;
}

} // namespace

QString noticeTypeOf(const DocumentModel &document)
{
    if (document.pages.isEmpty()) return {};
    const QString titled = typeOfHead(document.pages.first());
    if (!titled.isEmpty()) return titled;
    for (const PageModel &page : document.pages) {
        for (const Cue &cue : kBodyCues) {
            if (page.folded.contains(cue.word)) return QString::fromUtf16(cue.type);
        }
    }
    return {};
}

} // namespace tt
