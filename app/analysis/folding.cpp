// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/folding.h"

#include <QStringList>

#include <opencc/opencc.h>

#include <exception>
#include <string>
#include <vector>

namespace tt
{

namespace
{

constexpr char16_t kFirstHan = 0x4E00;
constexpr char16_t kLastHan = 0x9FFF;

/// Traditional to simplified, character by character: phrase rules would change lengths and so offsets.
void addSimplified(std::vector<char16_t> &table)
{
    try {
        const opencc::SimpleConverter converter("t2s.json");
        QString all;
        for (char16_t c = kFirstHan; c <= kLastHan; ++c) {
            all.append(QChar(c));
            all.append(u'\n');
        }
        const QStringList lines = QString::fromStdString(converter.Convert(all.toStdString())).split(u'\n');
        if (lines.size() != kLastHan - kFirstHan + 2) return;
        for (char16_t c = kFirstHan; c <= kLastHan; ++c) {
            const QString &line = lines.at(c - kFirstHan);
            if (line.size() == 1) table[c] = line.at(0).unicode();
        }
    } catch (const std::exception &) {
        return; // without OpenCC's data only the forms below are folded
    }
}

void addVariants(std::vector<char16_t> &table)
{
    // Forms that official platforms and OCR print for another character, and the money capitals, which must
    // never depend on data files.
    constexpr std::u16string_view from =
        u"釆髙戸産冋啇貳弍弐貮弌弎參叄陸萬億圓壹玖佰仟拾預總價標額購應單號項證費稅繳華雲騰訊輝達馬遜";
    constexpr std::u16string_view to =
        u"采高户产同商贰贰贰贰壹叁叁叁陆万亿圆壹玖佰仟拾预总价标额购应单号项证费税缴华云腾讯辉达马逊";
    static_assert(from.size() == to.size());
    for (size_t i = 0; i < from.size(); ++i)
        table[from[i]] = to[i];
    table[u'叄'] = u'叁';
    table[u'參'] = u'叁';
    table[u'昇'] = u'昇'; // 昇腾 and 升腾 are two makers
    table[u'乾'] = u'乾'; // a name and a trigram more often than 干
}

void addWidths(std::vector<char16_t> &table)
{
    for (char16_t c = 0xFF01; c <= 0xFF5E; ++c)
        table[c] = static_cast<char16_t>(c - 0xFF01 + u'!');
    for (const char16_t blank : std::u16string_view(u"\t\r\u00A0\u2002\u2003\u2009\u200B\u3000\uFEFF"))
        table[blank] = u' ';
    for (const char16_t dash : std::u16string_view(u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63"))
        table[dash] = u'-';
    for (const char16_t wave : std::u16string_view(u"\u301C\u223C\uFF5E"))
        table[wave] = u'~';
    table[u'￥'] = u'¥';
    table[u'￡'] = u'£';
    table[u'﹕'] = u':';
    table[u'︰'] = u':';
    table[u'∶'] = u':';
    table[u'〔'] = u'[';
    table[u'〕'] = u']';
    table[u'【'] = u'[';
    table[u'】'] = u']';
    table[u'○'] = u'〇';
    table[u'◯'] = u'〇';
    table[u'•'] = u'·';
    table[u'・'] = u'·';
}

std::vector<char16_t> makeTable()
{
    std::vector<char16_t> table(0x10000);
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<char16_t>(i);
    addSimplified(table);
    addVariants(table);
    addWidths(table);
    return table;
}

} // namespace

char16_t foldUnit(char16_t unit)
{
    static const std::vector<char16_t> table = makeTable();
    return table[unit];
}

QString foldText(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        folded[i] = QChar(foldUnit(text[i].unicode()));
    return folded;
}

} // namespace tt
