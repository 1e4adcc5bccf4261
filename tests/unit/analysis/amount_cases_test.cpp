// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "tests/support/printers.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace tt
{
namespace
{

struct Case {
    QString id;
    QString text;
    QStringList amounts;
    QStringList currencies;
    QStringList kinds;
    QStringList must; ///< by amount: "+flag", "-flag", "per=台", "pkg=1", "approx=about", "same=1"
};

/// A form feed begins a new page.
QVector<QString> pagesOf(const QString &text)
{
    const QStringList pages = text.split(u'\f');
    return {pages.cbegin(), pages.cend()};
}

QVector<Case> readCases(const QString &name)
{
    QFile file(QStringLiteral(TT_TEST_DATA "/analysis/") + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QVector<Case> cases;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines.mid(1)) {
        const QStringList columns = line.split(u'\t');
        if (columns.size() < 4) continue;
        Case one;
        one.text = QString(columns[0]).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        one.text.replace(QStringLiteral("\\f"), QStringLiteral("\f"));
        one.kinds = columns[3].split(u';');
        if (one.kinds == QStringList{QStringLiteral("none")})
            one.kinds.clear();
        else
            one.amounts = columns[1].split(u';'), one.currencies = columns[2].split(u';');
        one.id = columns.value(4);
        if (!columns.value(5).isEmpty()) one.must = columns.value(5).split(u';');
        cases.append(one);
    }
    return cases;
}

QString written(const AmountFacts &facts)
{
    return facts.low && facts.high ? facts.low->toString() + QStringLiteral("..") + facts.high->toString()
                                   : facts.value.toString();
}

/// What a case demands of an amount that this one does not have; empty when it has all.
QString lacking(const AmountFacts &facts, int sameAs, const QString &demand)
{
    const QString name = demand.section(u'=', 0, 0);
    const QString value = demand.section(u'=', 1);
    const bool has = demand.startsWith(u'+')   ? facts.flags.contains(demand.mid(1))
                     : demand.startsWith(u'-') ? !facts.flags.contains(demand.mid(1))
                     : name == u"per"          ? facts.per == value
                     : name == u"pkg"          ? facts.package == value
                     : name == u"approx"       ? facts.approx == value
                     : name == u"same"         ? sameAs + 1 == value.toInt()
                                               : false;
    return has ? QString()
               : QStringLiteral("%1 (has %2)").arg(demand, facts.flags.join(u' ') + u' ' + facts.per);
}

class AmountCases : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_analyser = Analyser::builtIn().value(); }

    /// One case's result as people write it; compared as text so that a failure can be read.
    static QString found(const QString &text)
    {
        QStringList result;
        const DocumentAnalysis analysis = s_analyser->analyse(pagesOf(text));
        for (const Finding &finding : analysis.findings) {
            if (const auto *facts = std::get_if<AmountFacts>(&finding.facts)) {
                result.append(
                    QStringLiteral("%1 %2 %3").arg(written(*facts), facts->currency, kindName(facts->kind)));
            }
        }
        return result.join(QStringLiteral("; "));
    }

    static void checkDemands(const Case &one)
    {
        if (one.must.isEmpty()) return;
        const DocumentAnalysis analysis = s_analyser->analyse(pagesOf(one.text));
        QVector<const Finding *> amounts;
        for (const Finding &finding : analysis.findings)
            if (std::holds_alternative<AmountFacts>(finding.facts)) amounts.append(&finding);
        for (qsizetype i = 0; i < std::min(amounts.size(), one.must.size()); ++i) {
            const auto same = [&](const Finding *other) {
                return amounts[i]->sameAs >= 0 && other == &analysis.findings[amounts[i]->sameAs];
            };
            const auto found = std::find_if(amounts.cbegin(), amounts.cend(), same);
            const int sameAs = found == amounts.cend() ? -1 : static_cast<int>(found - amounts.cbegin());
            const QStringList demands = one.must[i].split(u' ', Qt::SkipEmptyParts);
            for (const QString &demand : demands) {
                EXPECT_EQ(lacking(std::get<AmountFacts>(amounts[i]->facts), sameAs, demand), QString())
                    << one.id.toStdString() << "\n  " << one.text.toStdString();
            }
        }
    }

    static void runAll(const QString &name, int least)
    {
        const QVector<Case> cases = readCases(name);
        ASSERT_GE(cases.size(), least);
        int right = 0;
        for (const Case &one : cases) {
            QStringList expected;
            for (qsizetype i = 0; i < one.kinds.size(); ++i) {
                expected.append(QStringLiteral("%1 %2 %3")
                                    .arg(one.amounts.value(i), one.currencies.value(i), one.kinds.value(i)));
            }
            const QString actual = found(one.text);
            right += actual == expected.join(QStringLiteral("; ")) ? 1 : 0;
            checkDemands(one);
            EXPECT_EQ(actual, expected.join(QStringLiteral("; ")))
                << one.id.toStdString() << "\n  " << one.text.toStdString();
        }
        std::printf("%s: %d of %d right\n", qPrintable(name), right, static_cast<int>(cases.size()));
    }

    static inline std::shared_ptr<const Analyser> s_analyser;
};

TEST_F(AmountCases, TheAgreedCasesAreRight) { runAll(QStringLiteral("amounts_cases.tsv"), 200); }
TEST_F(AmountCases, OurOwnTrapsAreRight) { runAll(QStringLiteral("adversarial_amounts.tsv"), 440); }

} // namespace
} // namespace tt
