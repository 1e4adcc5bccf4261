// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/amount_words.h"

#include <QLocale>
#include <QStringList>

#include <array>

namespace tt
{

namespace
{

constexpr std::array<const char *, 20> small = {"zero",    "one",     "two",       "three",    "four",
                                                "five",    "six",     "seven",     "eight",    "nine",
                                                "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                                "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<const char *, 10> tens = {"",      "",      "twenty",  "thirty", "forty",
                                               "fifty", "sixty", "seventy", "eighty", "ninety"};

QString word(const char *text) { return QString::fromLatin1(text); }

/// 1 … 999.
QStringList hundreds(int value)
{
    QStringList out;
    if (value >= 100) out << word(small.at(static_cast<size_t>(value / 100))) << QStringLiteral("hundred");
    value %= 100;
    if (value >= 20) {
        const QString ten = word(tens.at(static_cast<size_t>(value / 10)));
        out << (value % 10 != 0 ? ten + u'-' + word(small.at(static_cast<size_t>(value % 10))) : ten);
    } else if (value > 0) {
        out << word(small.at(static_cast<size_t>(value)));
    }
    return out;
}

QString wholeWords(qint64 value)
{
    if (value == 0) return word(small[0]);
    static constexpr std::array<std::pair<qint64, const char *>, 5> scales = {
        {{1'000'000'000'000, "trillion"},
         {1'000'000'000, "billion"},
         {1'000'000, "million"},
         {1'000, "thousand"},
         {1, ""}}};
    QStringList out;
    for (const auto &[size, name] : scales) {
        const auto part = static_cast<int>(value / size);
        value %= size;
        if (part == 0) continue;
        out << hundreds(part);
        if (*name != '\0') out << word(name);
    }
    return out.join(u' ');
}

QString currencyWord(const QString &currency)
{
    if (currency == u"CNY") return QStringLiteral("yuan");
    if (currency == u"USD") return QStringLiteral("US dollars");
    if (currency == u"EUR") return QStringLiteral("euros");
    if (currency == u"HKD") return QStringLiteral("Hong Kong dollars");
    if (currency == u"JPY") return QStringLiteral("yen");
    return currency;
}

QString currencySign(const QString &currency)
{
    if (currency == u"CNY") return QStringLiteral("¥");
    if (currency == u"USD") return QStringLiteral("$");
    if (currency == u"EUR") return QStringLiteral("€");
    return currency + QChar(0x00a0);
}

QString chineseCurrency(const QString &currency)
{
    if (currency == u"CNY") return QStringLiteral("元");
    if (currency == u"USD") return QStringLiteral("美元");
    if (currency == u"EUR") return QStringLiteral("欧元");
    if (currency == u"HKD") return QStringLiteral("港元");
    if (currency == u"JPY") return QStringLiteral("日元");
    return u' ' + currency;
}

/// "20万元", "1.2345亿元": as a Chinese reader says a sum.
QString chineseWords(const Decimal &value, const QString &currency)
{
    const QString large = wanText(value);
    QString out = large.isEmpty() ? value.abs().toGrouped(0) : large;
    out.remove(QChar(0x00a0));
    return (value.isNegative() ? QStringLiteral("负") : QString()) + out + chineseCurrency(currency);
}

} // namespace

QString moneyText(const Decimal &value, const QString &currency)
{
    const QString digits = currencySign(currency) + value.abs().toGrouped();
    return value.isNegative() ? u'-' + digits : digits;
}

QString wanText(const Decimal &value)
{
    const Decimal size = value.abs();
    if (size < Decimal(10'000)) return {};
    const bool yi = size >= Decimal(100'000'000);
    const auto scaled = value.timesPowerOfTen(yi ? -8 : -4);
    if (!scaled) return {};
    return scaled->toGrouped(0) + QChar(0x00a0) + (yi ? QStringLiteral("亿") : QStringLiteral("万"));
}

QString moneyWords(const Decimal &value, const QString &currency)
{
    if (QLocale().language() == QLocale::Chinese) return chineseWords(value, currency);
    const QStringList parts = value.abs().toString(0).split(u'.');
    bool fits = false;
    const qint64 whole = parts.first().toLongLong(&fits);
    if (!fits || whole >= 1'000'000'000'000'000) return {};
    QString out = value.isNegative() ? QStringLiteral("minus ") : QString();
    out += wholeWords(whole);
    if (parts.size() > 1 && !parts.at(1).isEmpty()) {
        out += QStringLiteral(" point");
        for (const QChar digit : parts.at(1))
            out += u' ' + word(small.at(static_cast<size_t>(digit.digitValue())));
    }
    return out + u' ' + currencyWord(currency);
}

} // namespace tt
