// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/amount_phrases.h"

#include "app/analysis/folding.h"
#include "app/analysis/han_numerals.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tt
{

namespace
{

/// Verbs that announce the new value of a sum, with 为, 至, 到 or 成 behind them. Longer words before their
/// parts.
constexpr std::array<QStringView, 17> kChanges = {u"调整", u"更正", u"变更", u"修改", u"修正", u"调减",
                                                  u"调增", u"核减", u"核增", u"追加", u"压减", u"降低",
                                                  u"提高", u"增加", u"减少", u"改",   u"降"};

/// The end of such an announcement in `text`, searched from `from`; -1: none.
qsizetype changeEnd(QStringView text, QStringView verb, qsizetype from)
{
    for (qsizetype at = text.indexOf(verb, from); at >= 0; at = text.indexOf(verb, at + 1)) {
        const qsizetype end = at + verb.size();
        if (end < text.size() &&
            std::u16string_view(u"为至到成").find(text[end].unicode()) != std::u16string_view::npos)
            return end + 1;
    }
    return -1;
}

} // namespace

bool changesTo(QStringView text)
{
    return std::any_of(kChanges.begin(), kChanges.end(),
                       [text](QStringView verb) { return changeEnd(text, verb, 0) > 0; }) ||
           text.contains(u"现为");
}

bool sharesLabel(QStringView gap)
{
    QString rest = gap.toString();
    for (const QStringView verb : kChanges) {
        if (const qsizetype end = changeEnd(rest, verb, 0); end > 0)
            rest.remove(end - verb.size() - 1, verb.size() + 1);
    }
    // Longer words before their parts.
    for (const QString &word :
         {QStringLiteral("人民币"), QStringLiteral("不含税"), QStringLiteral("大写"), QStringLiteral("小写"),
          QStringLiteral("大约"),   QStringLiteral("含税"),   QStringLiteral("金额"), QStringLiteral("折合"),
          QStringLiteral("共计"),   QStringLiteral("约"),     QStringLiteral("即"),   QStringLiteral("整"),
          QStringLiteral("现"),     QStringLiteral("和"),     QStringLiteral("及"),   QStringLiteral("至"),
          QStringLiteral("为"),     QStringLiteral("元"),     QStringLiteral("万"),   QStringLiteral("按")}) {
        rest.remove(word);
    }
    for (const QChar c : rest) {
        if (std::u16string_view(u" ,、:;()[]“”\"'¥/~-=\n").find(c.unicode()) == std::u16string_view::npos)
            return false;
    }
    return true;
}

bool namesPeriod(QStringView gap)
{
    QString rest = gap.trimmed().toString();
    rest.remove(u',').remove(u'、').remove(u';').remove(u' ');
    if (rest.endsWith(u"年度")) rest.chop(1);
    if (rest.size() < 2 || rest.size() > 6 || !rest.endsWith(u'年')) return false;
    return std::all_of(rest.cbegin(), rest.cend() - 1, [](QChar c) {
        return c == u'第' || isDigit(c.unicode()) || hanDigit(c.unicode()) > 0;
    });
}

bool beginsDifference(QStringView text)
{
    for (const QStringView word :
         {QStringView(u"节约"), QStringView(u"节省"), QStringView(u"结余"), QStringView(u"超出"),
          QStringView(u"超支"), QStringView(u"降低"), QStringView(u"减少"), QStringView(u"增加"),
          QStringView(u"下降"), QStringView(u"高出"), QStringView(u"低了"), QStringView(u"少"),
          QStringView(u"差额"), QStringView(u"相差"), QStringView(u"优惠")}) {
        if (text.startsWith(word) && !text.startsWith(u"少于")) return true;
    }
    return false;
}

bool limitsWhatFollows(QStringView behind)
{
    for (const QStringView word : {QStringView(u"以上"), QStringView(u"以下"), QStringView(u"以内")}) {
        QStringView rest = behind.trimmed();
        if (rest.startsWith(u'及') || rest.startsWith(u'含')) rest = rest.mid(1);
        if (!rest.startsWith(word)) continue;
        rest = rest.mid(word.size());
        if (rest.startsWith(u"(含)")) rest = rest.mid(3);
        return rest.startsWith(u'的');
    }
    return false;
}

} // namespace tt
