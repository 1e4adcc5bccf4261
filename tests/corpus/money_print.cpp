// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/money_print.h"

namespace tt::corpus
{

namespace
{

const QString kDigits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");

/// A group of four digits: 1080 -> 壹仟零捌拾. `pad`: a higher group stands before it, so leading zeros are
/// said once.
QString group(int value, bool pad)
{
    static const QString units = QStringLiteral("仟佰拾");
    const int parts[] = {value / 1000, value / 100 % 10, value / 10 % 10, value % 10};
    QString out;
    bool zero = pad && parts[0] == 0;
    for (int i = 0; i < 4; ++i) {
        if (parts[i] == 0) {
            zero = zero || !out.isEmpty();
            continue;
        }
        if (zero) out += u'零';
        zero = false;
        out += kDigits.at(parts[i]);
        if (i < 3) out += units.at(i);
    }
    return out;
}

QString wholeYuan(qint64 yuan)
{
    const QString names[] = {QStringLiteral("亿"), QStringLiteral("万"), QString()};
    const int groups[] = {static_cast<int>(yuan / 100000000), static_cast<int>(yuan / 10000 % 10000),
                          static_cast<int>(yuan % 10000)};
    QString out;
    bool skipped = false;
    for (int i = 0; i < 3; ++i) {
        if (groups[i] == 0) {
            skipped = skipped || !out.isEmpty();
            continue;
        }
        QString text = group(groups[i], !out.isEmpty());
        if (skipped && !text.startsWith(u'零')) text.prepend(u'零');
        skipped = false;
        out += text + names[i];
    }
    return out;
}

} // namespace

QString grouped(const Decimal &value) { return value.toGrouped(2); }
QString digits(const Decimal &value, int decimals) { return value.toString(decimals); }
QString inWan(const Decimal &value, int decimals) { return value.timesPowerOfTen(-4)->toString(decimals); }

QString capital(const Decimal &value, QChar yuan)
{
    const QString text = value.toString(2);
    const qint64 whole = text.section(u'.', 0, 0).toLongLong();
    const QString fraction = text.section(u'.', 1).leftJustified(2, u'0');
    const int jiao = fraction.at(0).digitValue();
    const int fen = fraction.at(1).digitValue();
    QString out = whole > 0 ? wholeYuan(whole) + yuan : QString();
    if (jiao == 0 && fen == 0) return (out.isEmpty() ? QStringLiteral("零") + yuan : out) + u'整';
    if (jiao > 0)
        out += QString(kDigits.at(jiao)) + u'角';
    else if (!out.isEmpty())
        out += u'零';
    return fen > 0 ? out + kDigits.at(fen) + u'分' : out + u'整';
}

QString fullWidth(const QString &text)
{
    QString out = text;
    for (QChar &c : out)
        if (c > u' ' && c < u'\x7f') c = QChar(c.unicode() + 0xfee0);
    return out;
}

QString chineseDate(int year, int month, int day)
{
    return QStringLiteral("%1年%2月%3日").arg(year).arg(month).arg(day);
}

QString capitalDate(int year, int month, int day)
{
    QString out;
    for (const QChar c : QString::number(year))
        out += kDigits.at(c.digitValue());
    const auto small = [](int n) {
        QString text;
        if (n >= 10) text += (n >= 20 ? QString(kDigits.at(n / 10)) : QStringLiteral("壹")) + u'拾';
        if (n % 10 > 0) text += kDigits.at(n % 10);
        return text;
    };
    return out + u'年' + small(month) + u'月' + small(day) + u'日';
}

} // namespace tt::corpus
