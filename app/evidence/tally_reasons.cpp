// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/tally_reasons.h"

#include <algorithm>
#include <array>

namespace tt
{

namespace
{

struct ReasonWords {
    const char *code;
    const char *one; ///< English; %1 is the count
    const char *many;
    const char *counted;  ///< Chinese
    const char *sentence; ///< English; %1, %2 and %3 are TallyBlock::about
    const char *chinese;
};

/// In the order in which they are counted up.
constexpr std::array kReasons = {
    ReasonWords{"disputed_figure", "%1 disputed figure", "%1 disputed figures", "%1处金额有争议",
                "%1: a figure is disputed", "%1：金额有争议"},
    ReasonWords{"unread_document", "%1 document of which nothing was read",
                "%1 documents of which nothing was read", "%1份文件完全未读",
                "nothing of %1 was read, and it is in none of the numbers", "%1：完全未读，未计入任何数字"},
    ReasonWords{"unread_pages", "%1 document not wholly read", "%1 documents not wholly read",
                "%1份文件未读完", "%1 is not wholly read", "%1：尚未读完"},
    ReasonWords{"name_to_confirm", "%1 name to confirm", "%1 names to confirm", "%1个名称待确认",
                "%2: %1 was recognised only after allowing for a misread character",
                "%2：“%1”须容许误读字符方可识别，待确认"},
    ReasonWords{"no_buyer", "%1 project without a buyer", "%1 projects without a buyer", "%1个项目没有采购人",
                "%1 names no buyer", "%1：未写明采购人"},
    ReasonWords{"buyers_differ", "%1 project with different buyers", "%1 projects with different buyers",
                "%1个项目的采购人不一致", "%1: its notices name different buyers",
                "%1：各公告的采购人不一致"},
    ReasonWords{"figure_without_package", "%1 sum that may or may not be a total",
                "%1 sums that may or may not be totals", "%1处金额不知是否为总额",
                "%1: a sum stands beside packages, and nothing shows whether it is their total",
                "%1：分包之外另有一笔金额，不知是否为其总额"},
    ReasonWords{"decisions_contradict", "%1 project whose notices were called two purchases",
                "%1 projects whose notices were called two purchases", "%1个项目的公告曾被认定为两次采购",
                "%1: its notices are one project, but two of them were called two purchases",
                "%1：各公告属同一项目，但其中两份曾被认定为两次采购"},
    ReasonWords{"possible_link", "%1 pair of projects that may be one",
                "%1 pairs of projects that may be one", "%1对项目可能是同一项目",
                "%1 and %2 may be one project (%3)", "%1与%2可能是同一项目（%3）"},
    ReasonWords{"possible_copy", "%1 pair of documents that may be one notice",
                "%1 pairs of documents that may be one notice", "%1对文件可能是同一公告",
                "“%1” and “%2” may be one notice, scanned or published twice, and both count",
                "“%1”与“%2”可能是同一公告的两份，目前均计入"},
    ReasonWords{"possible_same_entity", "%1 pair of names that may be one",
                "%1 pairs of names that may be one", "%1对名称可能是同一单位", "%1 and %2 may be one",
                "%1与%2可能是同一单位"},
    ReasonWords{"possible_unit_of", "%1 name that may be a part of another",
                "%1 names that may be parts of others", "%1个名称可能是另一单位的下属",
                "%1 may be a part of %2", "%1可能是%2的下属单位"},
    ReasonWords{"sum_out_of_range", "%1 sum that is too large to add", "%1 sums that are too large to add",
                "%1笔金额过大，无法相加", "A sum is too large to add", "有金额过大，无法相加"}};

struct LinkWords {
    const char *code;
    const char *english;
    const char *chinese;
};

constexpr std::array kLinks = {
    LinkWords{"same_name", "the same name", "名称相同"},
    LinkWords{"number_looks_alike", "their numbers look alike", "编号字形相近"},
    LinkWords{"number_with_suffix", "their numbers differ by an ending", "编号仅后缀不同"},
    LinkWords{"same_buyer_and_similar_name", "the same buyer and a similar name", "采购人相同、名称相近"}};

template <typename Table>
auto entryOf(const Table &table, const QString &code)
{
    return std::find_if(table.begin(), table.end(),
                        [&](const auto &each) { return code == QLatin1String(each.code); });
}

QString linkReason(const QString &code, bool english)
{
    const auto words = entryOf(kLinks, code);
    if (words == kLinks.end()) return code;
    return QString::fromUtf8(english ? words->english : words->chinese);
}

QString countOf(const QString &code, int count, bool english)
{
    const auto words = entryOf(kReasons, code);
    if (words == kReasons.end()) return QStringLiteral("%1 × %2").arg(count).arg(code);
    const char *text = !english ? words->counted : count == 1 ? words->one : words->many;
    return QString::fromUtf8(text).arg(count);
}

} // namespace

QVector<CountedReason> countedReasons(const Tally &tally, StoryLanguage language)
{
    QStringList codes;
    for (const ReasonWords &words : kReasons)
        codes.append(QString::fromLatin1(words.code));
    for (const TallyBlock &reason : tally.blocks) {
        if (!codes.contains(reason.code)) codes.append(reason.code);
    }
    QVector<CountedReason> reasons;
    for (const QString &code : std::as_const(codes)) {
        const auto count = std::count_if(tally.blocks.cbegin(), tally.blocks.cend(),
                                         [&](const TallyBlock &each) { return each.code == code; });
        if (count > 0)
            reasons.append(
                {code, countOf(code, static_cast<int>(count), language == StoryLanguage::English)});
    }
    return reasons;
}

QString reasonsCounted(const Tally &tally, StoryLanguage language)
{
    QStringList counts;
    for (const CountedReason &reason : countedReasons(tally, language))
        counts.append(reason.text);
    return counts.join(language == StoryLanguage::English ? QStringLiteral(", ") : QStringLiteral("，"));
}

QString blockedHeading(const Tally &tally, StoryLanguage language)
{
    const QString counts = reasonsCounted(tally, language);
    if (counts.isEmpty()) return {};
    return language == StoryLanguage::English ? QStringLiteral("Not final: %1.").arg(counts)
                                              : QStringLiteral("以上并非最终结果：%1。").arg(counts);
}

QString unreviewedSentence(qsizetype unreviewed, qsizetype all, StoryLanguage language)
{
    if (unreviewed == 0) return {};
    const char *text = language == StoryLanguage::English ? "Not reviewed: %1 of the %2 findings behind it."
                                                          : "其所依据的%2项发现中，%1项尚未经人工复核。";
    return QString::fromUtf8(text).arg(unreviewed).arg(all);
}

QString reasonSentence(const TallyBlock &reason, StoryLanguage language)
{
    const auto words = entryOf(kReasons, reason.code);
    if (words == kReasons.end()) return reason.text();
    const bool english = language == StoryLanguage::English;
    const QString text = QString::fromUtf8(english ? words->sentence : words->chinese);
    const QString first = reason.about.value(0);
    if (text.contains(u"%3"))
        return text.arg(first, reason.about.value(1), linkReason(reason.about.value(2), english));
    if (text.contains(u"%2")) return text.arg(first, reason.about.value(1));
    return text.contains(u"%1") ? text.arg(first) : text;
}

} // namespace tt
