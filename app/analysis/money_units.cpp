// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/money_units.h"

#include "app/analysis/folding.h"
#include "app/analysis/han_numerals.h"

#include <QVector>

#include <array>
#include <string_view>

namespace tt
{

namespace
{

struct Word {
    std::u16string_view text;
    const char16_t *currency;
};

/// Longer words before their beginnings.
constexpr std::array kPrefixes = {
    Word{u"人民币", u"CNY"},   Word{u"RMB¥", u"CNY"}, Word{u"RMB", u"CNY"},    Word{u"CNY", u"CNY"},
    Word{u"¥", u"CNY"},        Word{u"Ұ", u"CNY"},    Word{u"US$", u"USD"},    Word{u"USD$", u"USD"},
    Word{u"USD", u"USD"},      Word{u"HK$", u"HKD"},  Word{u"HKD", u"HKD"},    Word{u"NT$", u"TWD"},
    Word{u"TWD", u"TWD"},      Word{u"S$", u"SGD"},   Word{u"SGD", u"SGD"},    Word{u"A$", u"AUD"},
    Word{u"AUD", u"AUD"},      Word{u"C$", u"CAD"},   Word{u"$", u"USD"},      Word{u"EUR", u"EUR"},
    Word{u"€", u"EUR"},        Word{u"GBP", u"GBP"},  Word{u"£", u"GBP"},      Word{u"JPY", u"JPY"},
    Word{u"CHF", u"CHF"},      Word{u"KRW", u"KRW"},  Word{u"港币", u"HKD"},   Word{u"港元", u"HKD"},
    Word{u"美金", u"USD"},     Word{u"美元", u"USD"}, Word{u"欧元", u"EUR"},   Word{u"日元", u"JPY"},
    Word{u"日币", u"JPY"},     Word{u"英镑", u"GBP"}, Word{u"新台币", u"TWD"}, Word{u"瑞士法郎", u"CHF"},
    Word{u"新加坡元", u"SGD"}, Word{u"新元", u"SGD"}, Word{u"澳元", u"AUD"},   Word{u"加元", u"CAD"},
    Word{u"日圆", u"JPY"},     Word{u"韩元", u"KRW"}, Word{u"澳门元", u"MOP"},
};
constexpr std::array kSuffixes = {
    Word{u"元人民币", u"CNY"}, Word{u"圆人民币", u"CNY"}, Word{u"人民币", u"CNY"},   Word{u"美元", u"USD"},
    Word{u"美金", u"USD"},     Word{u"欧元", u"EUR"},     Word{u"日元", u"JPY"},     Word{u"日圆", u"JPY"},
    Word{u"日币", u"JPY"},     Word{u"港元", u"HKD"},     Word{u"港币", u"HKD"},     Word{u"英镑", u"GBP"},
    Word{u"澳元", u"AUD"},     Word{u"加元", u"CAD"},     Word{u"新加坡元", u"SGD"}, Word{u"新元", u"SGD"},
    Word{u"韩元", u"KRW"},     Word{u"新台币", u"TWD"},   Word{u"台币", u"TWD"},     Word{u"澳门元", u"MOP"},
    Word{u"瑞士法郎", u"CHF"}, Word{u"卢布", u"RUB"},     Word{u"块钱", u"CNY"},     Word{u"元", u"CNY"},
    Word{u"圆", u"CNY"},       Word{u"USD", u"USD"},      Word{u"RMB", u"CNY"},      Word{u"CNY", u"CNY"},
    Word{u"EUR", u"EUR"},      Word{u"HKD", u"HKD"},      Word{u"JPY", u"JPY"},      Word{u"GBP", u"GBP"},
};

/// What counts or measures things behind "/" or 每. Longer words before their beginnings.
constexpr std::array<std::u16string_view, 108> kCountUnits = {
    u"百万tokens", u"百万token", u"千tokens", u"千token", u"万tokens", u"万token",  u"亿tokens", u"亿token",
    u"tokens",     u"token",     u"百万字符", u"千字符",  u"千次调用", u"万次",     u"千次",     u"百次",
    u"平方米",     u"立方米",    u"卡小时",   u"核小时",  u"实例小时", u"节点小时", u"卡时",     u"卡月",
    u"卡年",       u"核时",      u"机时",     u"小时",    u"分钟",     u"工作日",   u"人天",     u"人日",
    u"人月",       u"人次",      u"人年",     u"人时",    u"标段",     u"标包",     u"账号",     u"账户",
    u"用户",       u"节点",      u"实例",     u"端口",    u"服务器",   u"台班",     u"公里",     u"公斤",
    u"千克",       u"季度",      u"学期",     u"课时",    u"学时",     u"千字",     u"项目",     u"张卡",
    u"系统",       u"许可",      u"机柜",     u"机架",    u"GB",       u"TB",       u"PB",       u"Mbps",
    u"Gbps",       u"m2",        u"m3",       u"m²",      u"m³",       u"kg",       u"km",       u"㎡",
    u"台",         u"套",        u"年",       u"月",      u"日",       u"天",       u"人",       u"次",
    u"卡",         u"核",        u"时",       u"份",      u"本",       u"册",       u"包",       u"项",
    u"个",         u"张",        u"块",       u"条",      u"度",       u"吨",       u"米",       u"点",
    u"辆",         u"株",        u"只",       u"件",      u"把",       u"组",       u"对",       u"瓶",
    u"盒",         u"户",        u"路",       u"片",
};

bool startsWith(QStringView text, qsizetype at, std::u16string_view word)
{
    if (at + static_cast<qsizetype>(word.size()) > text.size()) return false;
    for (size_t i = 0; i < word.size(); ++i) {
        if (text[at + static_cast<qsizetype>(i)] != word[i]) return false;
    }
    return true;
}

qsizetype skipBlanks(QStringView text, qsizetype at, qsizetype most = 3)
{
    qsizetype i = at;
    while (i < text.size() && text[i] == u' ' && i - at < most)
        ++i;
    return i;
}

bool latinAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (isLatin(text[at].unicode()) || isDigit(text[at].unicode()));
}

/// The suffix word at `at` with blanks between its characters, as justified print has it ("万 元").
const Word *suffixWordAt(QStringView text, qsizetype at)
{
    for (const Word &word : kSuffixes) {
        if (!startsWith(text, at, word.text)) continue;
        const bool latin = isLatin(word.text.front());
        if (latin && latinAt(text, at + static_cast<qsizetype>(word.text.size()))) continue;
        return &word;
    }
    return nullptr;
}

bool endsClause(QStringView text, qsizetype at)
{
    if (at >= text.size()) return true;
    return std::u16string_view(u" \n,;:。、)]}整正(（|\"”").find(text[at].unicode()) !=
           std::u16string_view::npos;
}

/// 千, 万, 百万, 千万, 亿, 万亿; OCR forms with `repair`. Returns the position behind.
qsizetype takePower(QStringView text, qsizetype at, bool repair, MoneySuffix &suffix)
{
    qsizetype i = at;
    for (int taken = 0; i < text.size() && taken < 3; ++taken) {
        const char16_t c = text[i].unicode();
        int power = hanUnit(c);
        if (power == 1) power = 0; // 20十元 is no number
        char16_t mended = 0;
        if (power == 0 && repair) {
            const qsizetype next = skipBlanks(text, i + 1);
            const bool moneyFollows =
                next < text.size() && std::u16string_view(u"元圆兀几亓空整").find(text[next].unicode()) !=
                                          std::u16string_view::npos;
            if (std::u16string_view(u"方刀力刃").find(c) != std::u16string_view::npos && moneyFollows)
                mended = u'万';
            if (std::u16string_view(u"忆乙").find(c) != std::u16string_view::npos) mended = u'亿';
            if (mended != 0) power = hanUnit(mended);
        }
        if (power == 0) break;
        suffix.power += power;
        suffix.hasPower = true;
        if (mended != 0)
            suffix.repaired = text.mid(at, i - at).toString() + QChar(mended);
        else if (!suffix.repaired.isEmpty())
            suffix.repaired.append(QChar(c));
        i = skipBlanks(text, i + 1, 1);
        if (i > at && i < text.size() && text[i - 1] == u' ' && hanUnit(text[i].unicode()) == 0 &&
            suffixWordAt(text, i) == nullptr && !repair) {
            return i - 1;
        }
    }
    return i;
}

/// w, M, million behind the number. `repair` stands for a money context.
qsizetype takeLatinPower(QStringView text, qsizetype at, bool repair, MoneySuffix &suffix)
{
    struct Latin {
        std::u16string_view text;
        int power;
        bool anywhere;
    };
    constexpr std::array words = {
        Latin{u"million", 6, true}, Latin{u"billion", 9, true}, Latin{u"w", 4, false}, Latin{u"W", 4, false},
        Latin{u"M", 6, false},      Latin{u"K", 3, false},      Latin{u"k", 3, false}};
    for (const Latin &word : words) {
        if (!startsWith(text, at, word.text) || (!repair && !word.anywhere)) continue;
        const qsizetype end = at + static_cast<qsizetype>(word.text.size());
        if (latinAt(text, end)) continue;
        suffix.power = word.power;
        suffix.hasPower = true;
        return end;
    }
    return at;
}

/// 兀 无 几 亓 for 元, 园 国 for 圆 before 整; the character it stands for, or 0.
char16_t mendedYuan(QStringView text, qsizetype at)
{
    if (at >= text.size()) return 0;
    const char16_t c = text[at].unicode();
    const bool whole = at + 1 < text.size() && (text[at + 1] == u'整' || text[at + 1] == u'正');
    if ((c == u'园' || c == u'国') && whole) return u'圆';
    if (std::u16string_view(u"兀无几亓").find(c) != std::u16string_view::npos && endsClause(text, at + 1))
        return u'元';
    return 0;
}

qsizetype takeCurrency(QStringView text, qsizetype at, bool repair, MoneySuffix &suffix)
{
    if (const Word *word = suffixWordAt(text, at)) {
        suffix.hasCurrency = true;
        suffix.currency = QString::fromUtf16(word->currency);
        qsizetype end = at + static_cast<qsizetype>(word->text.size());
        const bool doubled = repair && word->text == u"元" && end < text.size() && text[end] == u'元' &&
                             endsClause(text, end + 1);
        if (doubled) { // a glyph seen twice at the seam of two tiles
            suffix.repaired += u'元';
            ++end;
        } else if (!suffix.repaired.isEmpty()) {
            suffix.repaired +=
                QString::fromUtf16(word->text.data(), static_cast<qsizetype>(word->text.size()));
        }
        return end;
    }
    const char16_t mended = repair ? mendedYuan(text, at) : u'\0';
    if (mended == 0) return at;
    suffix.hasCurrency = true;
    suffix.currency = QStringLiteral("CNY");
    suffix.repaired += QChar(mended);
    return at + 1;
}

} // namespace

std::optional<CurrencyPrefix> parseCurrencyPrefix(QStringView folded, qsizetype at, bool repair)
{
    for (const Word &word : kPrefixes) {
        if (!startsWith(folded, at, word.text)) continue;
        const bool latin = isLatin(word.text.front());
        if (latin && latinAt(folded, at - 1)) continue;
        qsizetype end = skipBlanks(folded, at + static_cast<qsizetype>(word.text.size()));
        CurrencyPrefix prefix{0, QString::fromUtf16(word.currency), word.text == u"$", false,
                              !isHan(word.text.front())};
        // "人民币¥", "USD$": one more sign behind a word adds nothing.
        if (end < folded.size() && (folded[end] == u'¥' || folded[end] == u'$')) {
            end = skipBlanks(folded, end + 1);
            prefix.symbol = true;
        }
        prefix.length = end - at;
        return prefix;
    }
    if (!repair || at >= folded.size()) return std::nullopt;
    const bool misread =
        std::u16string_view(u"YV羊半").find(folded[at].unicode()) != std::u16string_view::npos;
    const qsizetype next = skipBlanks(folded, at + 1, 1);
    if (!misread || latinAt(folded, at - 1) || next >= folded.size() || !isDigit(folded[next].unicode()))
        return std::nullopt;
    return CurrencyPrefix{next - at, QStringLiteral("CNY"), false, true, true};
}

std::optional<MoneySuffix> parseMoneySuffix(QStringView folded, qsizetype at, bool repair)
{
    MoneySuffix suffix;
    qsizetype i = skipBlanks(folded, at);
    // A wrapped line of prose may end between number and unit.
    if (i < folded.size() && folded[i] == u'\n') {
        const qsizetype next = skipBlanks(folded, i + 1, 8);
        const bool unit =
            next < folded.size() && (hanUnit(folded[next].unicode()) >= 4 || folded[next] == u'元');
        if (!unit) return std::nullopt;
        i = next;
    }
    // "20余万元", "十几万元" are more than that, "二十来万元" is about that.
    if (i + 1 < folded.size() &&
        std::u16string_view(u"余多几来").find(folded[i].unicode()) != std::u16string_view::npos &&
        (hanUnit(folded[i + 1].unicode()) > 0 || folded[i + 1] == u'元')) {
        (folded[i] == u'来' ? suffix.about : suffix.more) = true;
        ++i;
    }
    const qsizetype begin = i;
    i = takePower(folded, i, repair, suffix);
    if (!suffix.hasPower) i = takeLatinPower(folded, i, repair, suffix);
    const qsizetype afterPower = i;
    i = takeCurrency(folded, skipBlanks(folded, i), repair, suffix);
    if (!suffix.hasPower && !suffix.hasCurrency) return std::nullopt;
    if (!suffix.hasCurrency) i = afterPower;
    while (i > begin && folded[i - 1] == u' ')
        --i;
    suffix.length = i - at;
    return suffix;
}

bool isYuanCompound(QStringView folded, qsizetype behind, bool singleDigit)
{
    constexpr std::array<std::u16string_view, 16> words = {
        u"件",   u"器件", u"器材", u"素",   u"阵",   u"相控", u"线阵",   u"线性",
        u"数组", u"数据", u"方程", u"函数", u"回归", u"宇宙", u"组测试", u"乙丙"};
    for (const std::u16string_view word : words)
        if (startsWith(folded, behind, word)) return true;
    constexpr std::u16string_view afterOne = u"宇数素器旦宵首帅老凶里化论次方函催宝培组谋朝代勋桌";
    return singleDigit && behind < folded.size() &&
           afterOne.find(folded[behind].unicode()) != std::u16string_view::npos;
}

std::optional<UnitWord> parseUnitWord(QStringView folded)
{
    QString text = folded.toString();
    text.remove(u' ');
    UnitWord unit;
    for (const QString &noise :
         {QStringLiteral("单位:"), QStringLiteral("单位"), QStringLiteral("RMB"), QStringLiteral("CNY"),
          QStringLiteral("¥"), QStringLiteral("(大写)"), QStringLiteral("(小写)")}) {
        if (text.startsWith(noise)) text.remove(0, noise.size());
    }
    if (text.startsWith(u"人民币") && text.size() > 3) text.remove(0, 3);
    if (text.startsWith(u':') || text.startsWith(u',')) text.remove(0, 1);
    MoneySuffix suffix;
    qsizetype i = takePower(text, 0, false, suffix);
    i = takeCurrency(text, i, false, suffix);
    if (!suffix.hasCurrency && !(suffix.hasPower && i == text.size() && suffix.power >= 3))
        return std::nullopt;
    unit.power = suffix.power;
    unit.currency = suffix.hasCurrency ? suffix.currency : QString();
    if (i < text.size()) {
        if (const auto per = parsePerUnit(text, i)) {
            unit.per = per->text;
            i += per->length;
        }
    }
    const bool rest = i < text.size() && !endsClause(text, i) && text.at(i) != u'人' && text.at(i) != u'/';
    if (rest) return std::nullopt;
    return unit;
}

qsizetype countUnitLength(QStringView folded)
{
    for (const std::u16string_view unit : kCountUnits) {
        const QStringView word(unit.data(), static_cast<qsizetype>(unit.size()));
        if (folded.startsWith(word, Qt::CaseInsensitive)) {
            const bool latin = isLatin(unit.back());
            if (latin && latinAt(folded, word.size()) && isLatin(folded[word.size()].unicode())) continue;
            return word.size();
        }
    }
    return 0;
}

std::optional<PerUnit> parsePerUnit(QStringView folded, qsizetype at)
{
    qsizetype i = skipBlanks(folded, at, 1);
    if (i >= folded.size() || (folded[i] != u'/' && folded[i] != u'每')) return std::nullopt;
    PerUnit per;
    for (int parts = 0; parts < 4 && i < folded.size(); ++parts) {
        if (parts > 0 && folded[i] != u'/' && folded[i] != u'·' && folded[i] != u'.' && folded[i] != u'*')
            break;
        const qsizetype start = skipBlanks(folded, i + 1, 1);
        // "/千 token", "/卡 时": single blanks inside the unit are passed over, and counted back below.
        QString rest;
        QVector<qsizetype> ends;
        for (qsizetype j = start; j < folded.size() && rest.size() < 12; ++j) {
            if (folded[j] == u' ' && j > start && folded[j - 1] != u' ') continue;
            rest.append(folded[j]);
            ends.append(j + 1);
        }
        const bool misread = rest.contains(u'吋');
        if (misread) rest.replace(u'吋', u'时');
        const qsizetype length = countUnitLength(rest);
        if (length == 0) break;
        QString unit = rest.left(length);
        if (unit.endsWith(u"tokens")) unit.chop(1);
        per.ocr = per.ocr || (misread && unit.contains(u'时'));
        per.text += (per.text.isEmpty() ? QString() : QStringLiteral("·")) + unit;
        i = ends[length - 1];
    }
    if (per.text.isEmpty()) return std::nullopt;
    per.length = i - at;
    return per;
}

} // namespace tt
