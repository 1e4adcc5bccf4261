// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QStringList>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <random>

namespace tt
{
namespace
{

/// Prints money the ways notices do; written independently of the parser.
class Printer final
{
public:
    /// 12,345,678.90 in capitals: 壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整.
    static QString capital(qint64 cents)
    {
        return han(cents / 100, QStringLiteral("零壹贰叁肆伍陆柒捌玖"), QStringLiteral("拾佰仟")) +
               QStringLiteral("元") + coins(cents % 100);
    }
    static QString lower(qint64 yuan)
    {
        return han(yuan, QStringLiteral("零一二三四五六七八九"), QStringLiteral("十百千")) +
               QStringLiteral("元");
    }

    static QString plain(qint64 cents)
    {
        return QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0'));
    }

    static QString grouped(qint64 cents, QChar mark)
    {
        QString whole = QString::number(cents / 100);
        for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
            whole.insert(i, mark);
        return whole + QStringLiteral(".%1").arg(cents % 100, 2, 10, QChar(u'0'));
    }

    /// In 万 with six decimals, as official pages print it.
    static QString wan(qint64 cents)
    {
        return QStringLiteral("%1.%2万元").arg(cents / 1000000).arg(cents % 1000000, 6, 10, QChar(u'0'));
    }

    static QString wide(const QString &text)
    {
        QString out;
        for (const QChar c : text)
            out.append(c.unicode() > 0x20 && c.unicode() < 0x7F
                           ? QChar(static_cast<char16_t>(c.unicode() - 0x21 + 0xFF01))
                           : c);
        return out;
    }

private:
    static QString section(qint64 value, const QString &digits, const QString &units, bool zeroBefore)
    {
        QString out;
        bool zero = zeroBefore;
        for (int power = 3; power >= 0; --power) {
            const qint64 digit = (value / static_cast<qint64>(std::pow(10, power))) % 10;
            if (digit == 0) {
                zero = zero || !out.isEmpty();
                continue;
            }
            if (zero) out.append(digits[0]);
            zero = false;
            out.append(digits[digit]);
            if (power > 0) out.append(units[power - 1]);
        }
        return out;
    }

    static QString han(qint64 yuan, const QString &digits, const QString &units)
    {
        if (yuan == 0) return QString(digits[0]);
        QString out;
        constexpr std::array<qint64, 3> sizes = {100000000, 10000, 1};
        const QString marks = QStringLiteral("亿万 ");
        bool gap = false;
        for (size_t i = 0; i < sizes.size(); ++i) {
            const qint64 part = (yuan / sizes.at(i)) % 10000;
            if (part == 0) {
                gap = gap || !out.isEmpty();
                continue;
            }
            out += section(part, digits, units, !out.isEmpty() && (gap || part < 1000));
            if (i < 2) out.append(marks[static_cast<qsizetype>(i)]);
            gap = false;
        }
        return out;
    }

    static QString coins(qint64 cents)
    {
        const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
        if (cents == 0) return QStringLiteral("整");
        QString out;
        if (cents / 10 > 0)
            out += QString(digits[cents / 10]) + QStringLiteral("角");
        else
            out += QStringLiteral("零");
        if (cents % 10 > 0)
            out += QString(digits[cents % 10]) + QStringLiteral("分");
        else
            out += QStringLiteral("整");
        return out;
    }
};

/// Every printed form of a random sum is read back as that sum. Many lines are analysed at once, as pages.
TEST(Property, EveryPrintedFormGivesTheNumberBack)
{
    const auto analyser = Analyser::builtIn().value();
    std::mt19937_64 random(20240823);
    constexpr int kPages = 2000;
    constexpr int kPerPage = 50;
    QElapsedTimer clock;
    clock.start();
    int values = 0;
    int forms = 0;
    int shown = 0;
    for (int p = 0; p < kPages && clock.elapsed() < 20000; ++p) {
        QStringList lines;
        QVector<Decimal> expected;
        for (int v = 0; v < kPerPage; ++v, ++values) {
            const int digits = 3 + static_cast<int>(random() % 11);
            qint64 cents = static_cast<qint64>(random() % static_cast<quint64>(std::pow(10, digits)));
            if (random() % 3 == 0) cents -= cents % 10000; // round sums are the common ones
            if (cents < 100) cents += 100;
            const Decimal value = Decimal(cents).timesPowerOfTen(-2).value();
            const auto put = [&](const QString &text, const Decimal &worth) {
                lines.append(QStringLiteral("合同金额：") + text);
                expected.append(worth);
            };
            switch (random() % 4) {
            case 0:
                put(Printer::plain(cents) + QStringLiteral("元"), value);
                put(QStringLiteral("人民币") + Printer::capital(cents), value);
                break;
            case 1:
                put(QStringLiteral("¥") + Printer::grouped(cents, u','), value);
                put(Printer::wan(cents), value);
                break;
            case 2:
                put(Printer::wide(Printer::grouped(cents, u',')) + QStringLiteral("元"), value);
                put(Printer::lower(cents / 100), Decimal(cents / 100));
                break;
            default:
                put(Printer::plain(cents), value);
                put(Printer::capital(cents), value);
            }
        }
        const DocumentAnalysis analysis = analyser->analyse(QVector<QString>{lines.join(u'\n')});
        QVector<Decimal> found;
        for (const Finding &finding : analysis.findings) {
            if (const auto *facts = std::get_if<AmountFacts>(&finding.facts)) found.append(facts->value);
        }
        forms += static_cast<int>(expected.size());
        if (found == expected) continue;
        ASSERT_EQ(found.size(), expected.size()) << "page " << p;
        for (int i = 0; i < expected.size() && shown < 10; ++i) {
            if (found[i] == expected[i]) continue;
            ++shown;
            ADD_FAILURE() << lines[i].toStdString() << " read as " << found[i].toString().toStdString();
        }
        if (shown >= 10) break;
    }
    std::printf("%d values, %d printed forms in %lld ms\n", values, forms, clock.elapsed());
    EXPECT_GE(values, 20000);
}

} // namespace
} // namespace tt
