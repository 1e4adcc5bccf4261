// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_kinds.h"

#include "app/analysis/amount_phrases.h"
#include "app/analysis/folding.h"

#include <array>
#include <initializer_list>
#include <string_view>

namespace tt
{

namespace
{

/// The sentence (or table row) a sum stands in.
QStringView sentenceOf(const PageModel &page, const LineModel &line, const RawAmount &amount)
{
    if (line.isRow())
        return page.view(std::max(line.begin, amount.begin - kMaxLookBack),
                         std::min(line.end, amount.end + kMaxLookBack));
    constexpr std::u16string_view stops = u"。;";
    qsizetype begin = amount.begin;
    while (begin > line.begin && amount.begin - begin < kMaxLookBack &&
           stops.find(page.folded[begin - 1].unicode()) == std::u16string_view::npos)
        --begin;
    qsizetype end = amount.end;
    while (end < line.end && end - amount.end < kMaxLookBack &&
           stops.find(page.folded[end].unicode()) == std::u16string_view::npos)
        ++end;
    return page.view(begin, end);
}

class Judge final
{
public:
    Judge(const DocumentModel &document, const QString &noticeType, const JudgedAmount *previous,
          JudgedAmount &amount)
        : m_page(document.pages[amount.place.page])
        , m_line(m_page.lines[amount.place.line])
        , m_noticeType(noticeType)
        , m_previous(previous)
        , m_amount(amount)
        , m_facts(amount.facts())
        , m_sentence(sentenceOf(m_page, m_line, amount.raw))
    {
    }

    void judge()
    {
        fromLabel();
        fromWhatFollows();
        perUnit();
        clauses();
        corrections();
        outcome();
    }

private:
    void flag(const char16_t *name) { m_amount.flag(QString::fromUtf16(name)); }
    [[nodiscard]] bool hasFlag(QStringView name) const { return m_facts.flags.contains(name); }

    void other(const char16_t *name)
    {
        m_facts.kind = AmountKind::Other;
        flag(name);
    }

    /// The line before the sum, as far as it can speak of it.
    [[nodiscard]] QStringView lookBack() const
    {
        return m_page.view(std::max(m_line.begin, m_amount.raw.begin - kMaxLookBack), m_amount.raw.begin);
    }

    void fromLabel()
    {
        const Governing &governing = m_amount.governing;
        if (governing.label != nullptr) {
            m_facts.kind = governing.label->kind;
            if (!governing.label->flag.isEmpty()) m_amount.flag(governing.label->flag);
        } else {
            m_facts.kind = AmountKind::Other;
            const QStringView lead =
                m_page.view(std::max(m_line.begin, m_amount.raw.begin - 6), m_amount.raw.begin);
            if (lead.contains(u"最高") && m_facts.approx == u"at_most")
                m_facts.kind = AmountKind::Ceiling;
            else if (m_facts.per.isEmpty())
                flag(u"no_label");
        }
        if (hasFlag(u"bid_offer") && m_facts.approx == u"at_most") { // "报价不得超过30万元"
            m_facts.kind = AmountKind::Ceiling;
            m_facts.flags.removeAll(QStringLiteral("bid_offer"));
        }
        if (hasFlag(u"bid_offer")) fromRank();
        if (governing.total) flag(u"total");
        if (governing.alsoCeiling) flag(u"also_ceiling");
        const bool headed = governing.how == Governing::How::Header &&
                            m_facts.kind == AmountKind::UnitPrice && m_line.heading >= 0;
        if (!headed) return;
        for (const LabelHit &hit : m_page.lines[m_line.heading].labels) {
            if (hit.label->field == Field::Money && hit.label->kind == AmountKind::Ceiling)
                m_facts.kind = AmountKind::Ceiling;
        }
        if (m_facts.kind == AmountKind::Ceiling) flag(u"unit_ceiling");
    }

    /// "其余5%即172,077.20元作为质量保证金": the verb after the sum says what it is.
    void fromWhatFollows()
    {
        const QString after = m_page.following(m_line, m_amount.raw.end, 14);
        const bool kept = after.startsWith(u"作为") || after.startsWith(u"转为") || after.startsWith(u"留作");
        if (!kept || !(after.contains(u"保证金") || after.contains(u"质保金"))) return;
        m_facts.kind = AmountKind::Deposit;
        m_facts.flags.removeAll(QStringLiteral("no_label"));
    }

    /// "第一中标候选人：…，投标报价：…": whose bid it is decides what it is.
    void fromRank()
    {
        Field rank = Field::Money;
        for (const LabelHit &hit :
             m_line.labelsIn(std::max(m_line.begin, m_amount.raw.begin - kMaxLookBack), m_amount.raw.begin)) {
            if (hit.label->field == Field::FirstCandidate || hit.label->field == Field::Bidder)
                rank = hit.label->field;
        }
        if (rank == Field::Money) return;
        m_facts.flags.removeAll(QStringLiteral("bid_offer"));
        if (rank == Field::Bidder) {
            flag(u"losing_bid");
        } else {
            m_facts.kind = AmountKind::Award;
            flag(u"provisional");
        }
    }

    /// The quantity or unit column of the row, or "数量：4台" earlier in the line.
    [[nodiscard]] QString unitFromQuantity() const
    {
        if (const LineModel *header = m_page.headerOf(m_line)) {
            QString fromUnit;
            for (int c = 0; c < std::min<qsizetype>(m_line.cells.size(), kMaxColumns); ++c) {
                const CellModel *above = headerCellOf(*header, m_line, c);
                if (above == nullptr) continue;
                QStringView text = m_page.cell(m_line.cells[c]);
                const QStringView title = m_page.cell(*above);
                if (title.endsWith(u"数量")) {
                    while (!text.isEmpty() &&
                           (isDigit(text.front().unicode()) || text.front() == u' ' || text.front() == u'.'))
                        text = text.mid(1);
                    if (const qsizetype length = countUnitLength(text); length > 0 && length == text.size())
                        return text.toString();
                } else if (title.endsWith(u"单位") && countUnitLength(text) == text.size() &&
                           !text.isEmpty()) {
                    fromUnit = text.toString();
                }
            }
            return fromUnit;
        }
        const QStringView lead = lookBack();
        qsizetype at = lead.lastIndexOf(u"数量");
        if (at < 0) return {};
        at += 2;
        while (at < lead.size() && (lead[at] == u':' || lead[at] == u' ' || isDigit(lead[at].unicode())))
            ++at;
        return lead.mid(at, countUnitLength(lead.mid(at))).toString();
    }

    void perUnit()
    {
        if (m_facts.per.isEmpty()) {
            const qsizetype cell = m_line.cells[m_amount.place.cell].begin;
            const QStringView lead = m_page.view(std::max(cell, m_amount.raw.begin - 14), m_amount.raw.begin);
            const qsizetype each = lead.lastIndexOf(u'每');
            if (each >= 0) {
                if (const auto per = parsePerUnit(lead, each); per && !lead.mid(each).contains(u','))
                    m_facts.per = per->text;
            }
        }
        const bool labelledPrice = m_amount.governing.printed.contains(u"单价");
        if (m_facts.per.isEmpty() && (m_facts.kind == AmountKind::UnitPrice || labelledPrice))
            m_facts.per = unitFromQuantity();
        const bool duration =
            m_facts.per.endsWith(u'年') && m_facts.per.size() > 1 && !m_facts.per.contains(u'·');
        if (m_facts.per.isEmpty() || duration) {
            if (m_facts.kind == AmountKind::Ceiling && labelledPrice) flag(u"unit_ceiling");
            return;
        }
        const QStringView lead =
            m_page.view(std::max(m_line.begin, m_amount.raw.begin - 6), m_amount.raw.begin);
        for (const QStringView side : {QStringView(u"输入"), QStringView(u"输出")}) {
            if (lead.contains(side)) m_facts.per += u'(' + side.toString() + u')';
        }
        switch (m_facts.kind) {
        case AmountKind::Ceiling:
            flag(u"unit_ceiling");
            break;
        case AmountKind::Budget:
        case AmountKind::Award:
        case AmountKind::Contract:
            m_facts.kind = AmountKind::UnitPrice;
            break;
        case AmountKind::Fee: // "每百万token收费50美元": the word is a verb there
            if (m_amount.governing.printed == u"收费") m_facts.kind = AmountKind::UnitPrice;
            break;
        case AmountKind::Other:
            if (m_amount.governing.label == nullptr || hasFlag(u"bid_offer") || hasFlag(u"item_price"))
                m_facts.kind = AmountKind::UnitPrice;
            break;
        default:
            break;
        }
    }

    [[nodiscard]] bool underHeading(std::initializer_list<QStringView> words) const
    {
        if (m_line.heading < 0) return false;
        const QStringView heading = m_page.line(m_page.lines[m_line.heading]);
        return heading.size() <= 40 && containsAny(heading, words);
    }

    [[nodiscard]] bool inQualification() const
    {
        return underHeading({u"资格", u"业绩", u"评分", u"评审标准"});
    }

    /// "中标价比预算金额节约1.2万元": the sum is how far something is from what the label names.
    [[nodiscard]] bool namesDifference() const
    {
        const Governing &governing = m_amount.governing;
        if (governing.how != Governing::How::Before || governing.begin < 0) return false;
        const qsizetype end = governing.begin + governing.printed.size();
        const QStringView gap = m_page.view(std::min(end, m_amount.raw.begin), m_amount.raw.begin).trimmed();
        if (gap.size() > 8 || changesTo(gap)) return false;
        return beginsDifference(gap);
    }

    /// A rate of a service fee by steps of the price: "100万元以下 1.5%".
    [[nodiscard]] bool isFeeScale(bool purchase) const
    {
        if (m_facts.kind == AmountKind::Fee && m_sentence.contains(u'%')) return true;
        return purchase && containsAny(m_sentence, {u"%", u"‰"}) &&
               containsAny(m_sentence, {u"服务费", u"代理费", u"收费", u"费率", u"收取"});
    }

    void clauses()
    {
        const bool purchase = m_facts.kind == AmountKind::Contract || m_facts.kind == AmountKind::Award ||
                              m_facts.kind == AmountKind::Budget ||
                              (m_facts.kind == AmountKind::Other && hasFlag(u"no_label"));
        const bool threshold = m_facts.approx == u"at_least" || m_facts.approx == u"at_most";
        if (m_amount.governing.label != nullptr && namesDifference()) {
            other(u"difference");
        } else if (containsAny(m_sentence, {u"微型企业", u"小型企业", u"中型企业", u"从业人员"})) {
            other(u"sme_threshold");
        } else if (purchase && containsAny(m_sentence, {u"业绩", u"类似项目", u"同类项目", u"案例",
                                                        u"合同复印件", u"近三年", u"近五年", u"以来承担",
                                                        u"曾承担", u"近3年", u"近5年"})) {
            const bool asked =
                threshold ||
                containsAny(m_sentence, {u"具有", u"须具备", u"应具备", u"至少", u"每提供", u"得分"}) ||
                inQualification();
            other(asked ? u"qualification_threshold" : u"past_performance");
        } else if ((m_facts.kind == AmountKind::Contract || m_facts.kind == AmountKind::Award) &&
                   underHeading({u"业绩", u"案例"})) {
            other(threshold ? u"qualification_threshold" : u"past_performance");
        } else if (containsAny(m_sentence, {u"未中标", u"未成交", u"落标", u"未入围"}) &&
                   m_facts.kind != AmountKind::Deposit && m_facts.kind != AmountKind::Fee) {
            other(u"losing_bid");
        } else if (threshold && isFeeScale(purchase)) {
            other(u"fee_scale");
        } else if (purchase && limitsWhatFollows(m_page.view(m_amount.raw.end, m_line.end))) {
            other(u"qualification_threshold");
        } else if (inQualification() && threshold &&
                   (purchase || m_facts.kind == AmountKind::RegisteredCapital)) {
            flag(u"qualification_threshold");
            if (purchase) m_facts.kind = AmountKind::Other;
        } else if (m_facts.kind == AmountKind::RegisteredCapital && threshold) {
            flag(u"qualification_threshold");
        }
        if (m_previous != nullptr && sameLine() && m_previous->raw.end <= m_amount.raw.begin) {
            const QStringView gap = m_page.view(m_previous->raw.end, m_amount.raw.begin);
            if (gap.size() <= 20 && containsAny(gap, {u"折合", u"约合", u"相当于", u"等值", u"折算"})) {
                other(u"converted");
                m_facts.flags.removeAll(QStringLiteral("no_label"));
            }
        }
        if (m_facts.value.isZero() && !m_facts.high) flag(u"zero");
        const QStringView near = m_page.view(m_amount.raw.end, std::min(m_line.end, m_amount.raw.end + 8));
        if (!hasFlag(u"ex_tax") && near.contains(u"不含税")) flag(u"ex_tax");
    }

    [[nodiscard]] bool sameLine() const
    {
        return m_previous->place.page == m_amount.place.page && m_previous->place.line == m_amount.place.line;
    }

    void corrections()
    {
        const QStringView lead = lookBack();
        if (lead.size() < 200 && containsAny(lead, {u"更正前", u"变更前", u"修改前", u"调整前"}) &&
            !containsAny(lead, {u"更正后", u"变更后", u"修改后", u"调整后"})) {
            flag(u"superseded");
        } else if (lead.size() < 200 && containsAny(lead, {u"更正后", u"变更后", u"修改后", u"调整后"})) {
            flag(u"current");
        } else {
            fromCorrectionColumn();
        }
        if (m_previous != nullptr && sameLine()) {
            const QStringView gap =
                m_page.view(m_previous->raw.end, std::max(m_previous->raw.end, m_amount.raw.begin));
            if (gap.size() <= 24 && changesTo(gap)) flag(u"current");
        } else if (m_amount.carriesOn) {
            flag(u"current");
        }
    }

    /// "更正项 | 更正前内容 | 更正后内容"
    void fromCorrectionColumn()
    {
        const LineModel *header = m_page.headerOf(m_line);
        const CellModel *above =
            header != nullptr ? headerCellOf(*header, m_line, m_amount.place.cell) : nullptr;
        if (above == nullptr) return;
        const QStringView title = m_page.cell(*above);
        if (containsAny(title, {u"更正前", u"变更前", u"修改前", u"调整前", u"原内容"}))
            flag(u"superseded");
        else if (containsAny(title, {u"更正后", u"变更后", u"修改后", u"调整后"}))
            flag(u"current");
    }

    /// "包3:预算金额:12万元,因有效供应商不足三家,本包废标": the rest of the sentence says what became of it,
    /// up to the next package. Before an award such words are conditions.
    [[nodiscard]] bool failsBehind() const
    {
        if (m_line.isRow() || m_noticeType != u"award" || m_facts.package.isEmpty()) return false;
        qsizetype end = m_amount.raw.end;
        while (end < m_line.end && end - m_amount.raw.end < 60 && m_page.folded[end] != u';' &&
               m_page.folded[end] != u'。')
            ++end;
        const QStringView rest = m_page.view(m_amount.raw.end, end);
        for (const QStringView word :
             {QStringView(u"废标"), QStringView(u"流标"), QStringView(u"采购失败")}) {
            const qsizetype at = rest.indexOf(word);
            if (at >= 0 && packageIn(rest.left(at)).isEmpty()) return true;
        }
        return false;
    }

    /// What happened to the package or project.
    void outcome()
    {
        const QStringView lead = lookBack();
        const qsizetype stop =
            std::max({lead.lastIndexOf(u','), lead.lastIndexOf(u';'), lead.lastIndexOf(u'。')});
        const QStringView clause =
            m_line.isRow() ? m_page.line(m_line).left(2 * kMaxLookBack) : lead.mid(stop + 1);
        const bool planned = m_facts.kind == AmountKind::Budget || m_facts.kind == AmountKind::Ceiling;
        if (planned &&
            (containsAny(clause, {u"废标", u"流标", u"终止", u"采购失败", u"废包"}) || failsBehind()))
            flag(u"failed");
        // A package that failed has no award: the cell says something else than it was read for.
        const bool agreedOn = m_facts.kind == AmountKind::Award || m_facts.kind == AmountKind::Contract;
        if (m_line.isRow() && agreedOn && containsAny(clause, {u"废标", u"流标", u"采购失败", u"废包"}))
            flag(u"needs_review");
        if (m_noticeType == u"failed" && planned) flag(u"cancelled");
        const bool weak = hasFlag(u"weak_label");
        const bool open = m_noticeType.startsWith(u"tender") || m_noticeType == u"rfq" ||
                          m_noticeType == u"intention" || m_noticeType == u"single_source" ||
                          m_noticeType == u"prequalification" || m_noticeType == u"requirements";
        if (weak && open) m_facts.kind = AmountKind::Budget;
        if (m_facts.kind == AmountKind::Award && !weak &&
            (m_noticeType == u"candidate" || m_noticeType == u"single_source"))
            flag(u"provisional");
    }

    const PageModel &m_page;
    const LineModel &m_line;
    const QString &m_noticeType;
    const JudgedAmount *m_previous;
    JudgedAmount &m_amount;
    AmountFacts &m_facts;
    QStringView m_sentence;
};

} // namespace

void judgeKind(const DocumentModel &document, const QString &noticeType, const JudgedAmount *previous,
               JudgedAmount &amount)
{
    Judge(document, noticeType, previous, amount).judge();
}

} // namespace tt
