// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/folding.h"
#include "app/analysis/party_names.h"

#include <algorithm>
#include <initializer_list>

// Parties that sentences name: notices of the tendering law and of universities are often prose.

namespace tt
{

namespace
{

constexpr qsizetype kMaxProseName = 40;

/// The Han text that ends at `end`, back to the last punctuation, blank or one of `words`.
TextRange nameBefore(const PageModel &page, qsizetype from, qsizetype end,
                     std::initializer_list<QStringView> words)
{
    qsizetype begin = end;
    while (begin > from && end - begin < kMaxProseName) {
        const char16_t c = page.folded[begin - 1].unicode();
        if (!isHan(c) && !isLatin(c) && c != u'(' && c != u')') break;
        --begin;
    }
    const QStringView text = page.view(begin, end);
    qsizetype cut = 0;
    for (const QStringView word : words) {
        const qsizetype at = text.lastIndexOf(word);
        if (at >= 0) cut = std::max(cut, at + word.size());
    }
    return {begin + cut, end - begin - cut};
}

bool isOrganisation(const PageModel &page, TextRange range)
{
    return range.length >= 4 && endsLikeOrganisation(page.view(range.begin, range.end()));
}

bool isCompany(const PageModel &page, TextRange range)
{
    return range.length >= 6 && page.view(range.begin, range.end()).endsWith(u"公司");
}

/// "受南屿大学委托，岚屿招标代理有限公司…" and "岚屿招标代理有限公司受南屿大学委托".
void fromMandate(const PageModel &page, const LineModel &line, QVector<PartyInProse> &out)
{
    const QStringView text = page.line(line);
    for (qsizetype at = text.indexOf(u"委托"); at >= 0; at = text.indexOf(u"委托", at + 2)) {
        qsizetype end = line.begin + at;
        if (at > 0 && text[at - 1] == u'的') --end;
        const qsizetype search = std::max<qsizetype>(0, at - kMaxProseName);
        const qsizetype verb = text.mid(search, at - search).lastIndexOf(u'受');
        if (verb < 0) continue;
        const qsizetype begin = line.begin + search + verb + 1;
        const TextRange buyer{begin, end - begin};
        if (buyer.length <= 0 || !isOrganisation(page, buyer)) continue;
        out.append({QStringLiteral("buyer"), buyer});
        qsizetype next = line.begin + at + 2;
        if (next < line.end && page.folded[next] == u',') ++next;
        if (next < line.end && page.folded[next] == u'由') ++next;
        const TextRange before = nameBefore(page, line.begin, begin - 1, {});
        const auto behind = nameAt(page, line, next, line.end);
        if (isCompany(page, before))
            out.append({QStringLiteral("agency"), before});
        else if (behind && isCompany(page, *behind))
            out.append({QStringLiteral("agency"), *behind});
    }
}

/// "推荐XX公司为成交供应商", "确定XX公司为第一中标候选人".
void fromAppointment(const PageModel &page, const LineModel &line, QVector<PartyInProse> &out)
{
    const QStringView text = page.line(line);
    for (qsizetype at = text.indexOf(u"公司为"); at >= 0; at = text.indexOf(u"公司为", at + 3)) {
        const QStringView as = text.mid(at + 3, 12);
        const QStringView rank = as.startsWith(u"第一") || as.startsWith(u"本项目") ? as.mid(2) : as;
        const bool second = as.startsWith(u"第二") || as.startsWith(u"第三");
        const bool wins = rank.contains(u"成交供应商") || rank.contains(u"中标人") ||
                          rank.contains(u"中标供应商") || rank.contains(u"成交人") ||
                          rank.contains(u"中选") || rank.contains(u"中标单位") ||
                          rank.contains(u"成交单位") || rank.contains(u"候选人");
        if (!wins) continue;
        const TextRange name = nameBefore(page, line.begin, line.begin + at + 2,
                                          {u"推荐", u"确定", u"选定", u"确认", u"评定", u"拟定", u"建议"});
        if (!isCompany(page, name)) continue;
        out.append({second ? QStringLiteral("bidder") : QStringLiteral("supplier"), name});
    }
}

/// "XX公司以235,000元的最终报价成交".
void fromPrice(const PageModel &page, const LineModel &line, QVector<PartyInProse> &out)
{
    const QStringView text = page.line(line);
    for (qsizetype at = text.indexOf(u"公司以"); at >= 0; at = text.indexOf(u"公司以", at + 3)) {
        const QStringView rest = text.mid(at + 3, 48);
        const qsizetype stop = std::min(rest.indexOf(u'。') < 0 ? rest.size() : rest.indexOf(u'。'),
                                        rest.indexOf(u';') < 0 ? rest.size() : rest.indexOf(u';'));
        const QStringView sentence = rest.left(stop);
        const bool sum = sentence.contains(u'元') || sentence.contains(u'万') || sentence.contains(u'¥');
        const bool wins = sentence.endsWith(u"中标") || sentence.endsWith(u"成交") ||
                          sentence.endsWith(u"中选") || sentence.contains(u"成交,") ||
                          sentence.contains(u"中标,");
        const bool lost = sentence.contains(u"未中标") || sentence.contains(u"未成交");
        if (!sum || !wins || lost) continue;
        const TextRange name =
            nameBefore(page, line.begin, line.begin + at + 2, {u"最终", u"由", u"其中", u"经评审"});
        if (isCompany(page, name)) out.append({QStringLiteral("supplier"), name});
    }
}

} // namespace

QVector<PartyInProse> partiesInProse(const PageModel &page, const LineModel &line)
{
    QVector<PartyInProse> out;
    fromMandate(page, line, out);
    fromAppointment(page, line, out);
    fromPrice(page, line, out);
    return out;
}

} // namespace tt
