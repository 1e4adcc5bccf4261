// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/tally_story.h"

#include <algorithm>

namespace tt
{

namespace
{

/// Writes one language; what is said and when is the same for both.
class Teller final
{
public:
    Teller(const CaseTally &sums, StoryLanguage language)
        : m_sums(sums)
        , m_tally(sums.tally)
        , m_language(language)
        , m_english(language == StoryLanguage::English)
    {
    }

    Story tell()
    {
        if (m_tally.documents == 0) {
            say("No documents have been added up yet.", "尚无可统计的文件。");
            return m_story;
        }
        say("In ", "在");
        link(QString::number(m_tally.documents), StoryCount::Documents);
        if (m_tally.documents == 1)
            say(" tender document, ", "份招投标文件中，");
        else
            say(" tender documents, ", "份招投标文件中，");
        entities();
        intermediaries();
        yuan();
        otherCurrencies();
        return m_story;
    }

private:
    void say(const char *english, const char *chinese)
    {
        say(QString::fromUtf8(m_english ? english : chinese));
    }

    void say(const QString &text)
    {
        QVector<StoryPiece> &pieces = m_story.pieces;
        if (!pieces.isEmpty() && pieces.last().counts == StoryCount::None)
            pieces.last().text += text;
        else
            pieces.append({text, StoryCount::None, {}});
    }

    void link(const QString &text, StoryCount counts, const QString &key = {})
    {
        m_story.pieces.append({text, counts, key});
    }

    void atLeast(StoryCount counts, const QString &currency = {})
    {
        if (!isAtLeast(m_sums, counts, currency)) return;
        const bool begins = m_story.pieces.last().text.endsWith(u". ");
        say(begins ? "At least " : "at least ", "至少");
    }

    void money(const Decimal &value, StoryCount counts, const QString &currency)
    {
        link(storyMoney(value, currency, m_language), counts, currency);
    }

    void entities()
    {
        const qsizetype count = m_tally.seeking.size();
        if (count == 0) {
            if (!m_english) say(QStringLiteral("未发现寻求美国技术的"));
            link(m_english ? QStringLiteral("no entity") : QStringLiteral("单位"), StoryCount::Entities);
            say(" was found that sought US technology.", "。");
            return;
        }
        atLeast(StoryCount::Entities);
        if (!m_english) say(QStringLiteral("有"));
        link(QString::number(count), StoryCount::Entities);
        const bool chinese = areChinese(m_tally.seeking);
        if (m_english)
            say(QStringLiteral(" %1%2 sought ")
                    .arg(chinese ? QStringLiteral("Chinese ") : QString(),
                         count == 1 ? QStringLiteral("entity") : QStringLiteral("entities")));
        else
            say(chinese ? QStringLiteral("家中国单位寻求") : QStringLiteral("家单位寻求"));
        say(soughtWords(soughtOf(m_sums), m_language));
        awarded();
        naming();
        say(".", "。");
    }

    /// Who seeks has not bought yet: so it is said how many did.
    void awarded()
    {
        const qsizetype count = awardedEntities(m_sums).size();
        if (count == 0) return;
        if (m_tally.seeking.size() == 1) {
            say(", in a purchase that was ", "，其采购");
            link(m_english ? QStringLiteral("awarded") : QStringLiteral("已中标或成交"),
                 StoryCount::AwardedEntities);
            return;
        }
        say(", ", "，其中");
        atLeast(StoryCount::AwardedEntities);
        link(QString::number(count), StoryCount::AwardedEntities);
        say(count == 1 ? " of them in a purchase that was awarded"
                       : " of them in purchases that were awarded",
            "家的采购已中标或成交");
    }

    void naming()
    {
        const QVector<NamedTechnology> named = namedTechnologies(m_sums);
        const qsizetype shown = std::min(named.size(), kNamedInStory);
        for (qsizetype i = 0; i < shown; ++i) {
            if (i == 0)
                say("; ", "；");
            else if (i + 1 == shown)
                say(" and ", "、");
            else
                say(", ", "、");
            atLeast(StoryCount::Naming);
            link(QString::number(named[i].count), StoryCount::Naming, named[i].id);
            say(" named ", "家点名");
            say(named[i].name);
        }
        if (named.size() == shown) return;
        say("; ", "；另有");
        atLeast(StoryCount::OtherNaming);
        link(QString::number(named.size() - shown), StoryCount::OtherNaming);
        if (named.size() == shown + 1)
            say(" other technology was named", "项技术被点名");
        else
            say(" other technologies were named", "项技术被点名");
    }

    void intermediaries()
    {
        if (m_tally.seeking.isEmpty()) return;
        const qsizetype won = winningIntermediaries(m_sums).size();
        const qsizetype proposed = proposedIntermediaries(m_sums).size();
        if (won + proposed == 0) {
            say(" No intermediary was named.", "未见中间商。");
            return;
        }
        say(" ", "");
        if (won > 0) {
            atLeast(StoryCount::Intermediaries);
            link(QString::number(won), StoryCount::Intermediaries);
            say(won == 1 ? " intermediary won an award" : " intermediaries won awards", "家中间商中标");
        }
        if (won > 0 && proposed > 0) say("; ", "，另有");
        if (proposed > 0) {
            link(QString::number(proposed), StoryCount::Proposed);
            if (won > 0)
                say(proposed == 1 ? " more was only proposed" : " more were only proposed",
                    "家仅为拟定供应商");
            else
                say(proposed == 1 ? " intermediary was proposed" : " intermediaries were proposed",
                    "家中间商为拟定供应商");
        }
        say(".", "。");
    }

    void yuan()
    {
        const TallyMoney sum = m_tally.money.value(yuanCode());
        if (!hasMoney(sum)) {
            noSums(sum, true);
            return;
        }
        opening();
        if (sum.confirmed.isZero()) {
            say(m_scopeSaid ? "no awarded sum is known" : "No awarded sum is known", "没有已知的中标金额");
        } else {
            say(m_scopeSaid ? "awards add up to " : "Awards add up to ", "中标及合同金额合计");
            atLeast(StoryCount::Awarded, yuanCode());
            money(sum.confirmed, StoryCount::Awarded, yuanCode());
        }
        if (!sum.planned.isZero()) {
            say(sum.confirmed.isZero() ? "; " : "; a further ", "；另有计划金额");
            money(sum.planned, StoryCount::Planned, yuanCode());
            say(" was planned", "");
        }
        if (!sum.cancelled.isZero()) {
            say("; ", "；已取消");
            money(sum.cancelled, StoryCount::Cancelled, yuanCode());
            say(" was cancelled", "");
        }
        disputed(sum, yuanCode());
        if (sum.unknownProjects > 0) noSums(sum, false);
        twice(sum, yuanCode());
        say(".", "。");
    }

    /// Whose money it is, when it is not that of the entities before.
    void opening()
    {
        say(" ", "");
        if (m_sums.scope != TallyScope::All) return;
        say("Over all ", "全部");
        link(QString::number(m_tally.projects), StoryCount::Projects);
        say(m_tally.projects == 1 ? " project, " : " projects, ", "个项目中，");
        m_scopeSaid = true;
    }

    void noSums(const TallyMoney &sum, bool sentence)
    {
        if (sum.unknownProjects == 0) return;
        if (sentence)
            say(" For ", "");
        else
            say("; for ", "；");
        link(QString::number(sum.unknownProjects), StoryCount::NoSum, yuanCode());
        say(sum.unknownProjects == 1 ? " project no sum is known" : " projects no sum is known",
            "个项目金额不明");
        if (sentence) say(".", "。");
    }

    void disputed(const TallyMoney &sum, const QString &currency)
    {
        if (sum.disputedHigh.isZero()) return;
        const QString low = storyMoney(sum.disputedLow, currency, m_language);
        const QString high = storyMoney(sum.disputedHigh, currency, m_language);
        say("; ", "；有争议的金额为");
        if (low == high)
            link(high, StoryCount::Disputed, currency);
        else
            link((m_english ? QStringLiteral("between %1 and %2") : QStringLiteral("%1至%2")).arg(low, high),
                 StoryCount::Disputed, currency);
        say(" is disputed", "");
    }

    void twice(const TallyMoney &sum, const QString &currency)
    {
        if (sum.possiblyTwice.isZero()) return;
        const QString value = storyMoney(sum.possiblyTwice, currency, m_language);
        say((m_english ? QStringLiteral("; %1 of this may be counted twice")
                       : QStringLiteral("；其中%1可能重复计算"))
                .arg(value));
    }

    void otherCurrencies()
    {
        const bool yuanToo = hasMoney(m_tally.money.value(yuanCode()));
        bool first = true;
        for (auto it = m_tally.money.cbegin(); it != m_tally.money.cend(); ++it) {
            if (it.key() == yuanCode() || (!hasMoney(*it) && it->unknownProjects == 0)) continue;
            if (first && yuanToo)
                say(" Not added to that: ", "未计入上述金额：");
            else if (first)
                say(" In other currencies: ", "其他货币：");
            else
                say("; ", "；");
            first = false;
            otherCurrency(it.key(), *it);
        }
        if (!first) say(".", "。");
    }

    void otherCurrency(const QString &currency, const TallyMoney &sum)
    {
        m_listed = false;
        listed(sum.confirmed, StoryCount::Awarded, currency, " awarded", "（中标）");
        listed(sum.planned, StoryCount::Planned, currency, " planned", "（计划）");
        listed(sum.cancelled, StoryCount::Cancelled, currency, " cancelled", "（已取消）");
        if (sum.disputedLow != sum.disputedHigh) {
            separate();
            say(storyMoney(sum.disputedLow, currency, m_language));
            say(" to ", "至");
        }
        listed(sum.disputedHigh, StoryCount::Disputed, currency, " disputed", "（有争议）",
               sum.disputedLow == sum.disputedHigh);
        if (sum.unknownProjects > 0) {
            separate();
            link(QString::number(sum.unknownProjects), StoryCount::NoSum, currency);
            say(sum.unknownProjects == 1 ? " project without a sum" : " projects without a sum",
                "个项目金额不明");
        }
        twice(sum, currency);
    }

    void separate()
    {
        if (m_listed) say(", ", "、");
        m_listed = true;
    }

    void listed(const Decimal &value, StoryCount counts, const QString &currency, const char *english,
                const char *chinese, bool apart = true)
    {
        if (value.isZero()) return;
        if (apart) separate();
        atLeast(counts, currency);
        money(value, counts, currency);
        say(english, chinese);
    }

    const CaseTally &m_sums;
    const Tally &m_tally;
    StoryLanguage m_language;
    bool m_english;
    bool m_scopeSaid = false;
    bool m_listed = false; ///< something stands before in a list of sums
    Story m_story;
};

} // namespace

QString Story::text() const
{
    QString text;
    for (const StoryPiece &piece : pieces)
        text += piece.text;
    return text;
}

Story storyOf(const CaseTally &sums, StoryLanguage language) { return Teller(sums, language).tell(); }

} // namespace tt
