// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "tests/support/printers.h"

#include <QFile>

#include <gtest/gtest.h>

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
};

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
        one.kinds = columns[3].split(u';');
        if (one.kinds == QStringList{QStringLiteral("none")})
            one.kinds.clear();
        else
            one.amounts = columns[1].split(u';'), one.currencies = columns[2].split(u';');
        one.id = columns.value(4);
        cases.append(one);
    }
    return cases;
}

QString written(const AmountFacts &facts)
{
    return facts.low && facts.high ? facts.low->toString() + QStringLiteral("..") + facts.high->toString()
                                   : facts.value.toString();
}

class AmountCases : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_analyser = Analyser::builtIn().value(); }

    /// One case's result as people write it; compared as text so that a failure can be read.
    static QString found(const QString &text)
    {
        QStringList result;
        const DocumentAnalysis analysis = s_analyser->analyse(QVector<QString>{text});
        for (const Finding &finding : analysis.findings) {
            if (const auto *facts = std::get_if<AmountFacts>(&finding.facts)) {
                result.append(
                    QStringLiteral("%1 %2 %3").arg(written(*facts), facts->currency, kindName(facts->kind)));
            }
        }
        return result.join(QStringLiteral("; "));
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
            EXPECT_EQ(actual, expected.join(QStringLiteral("; ")))
                << one.id.toStdString() << "\n  " << one.text.toStdString();
        }
        std::printf("%s: %d of %d right\n", qPrintable(name), right, static_cast<int>(cases.size()));
    }

    static inline std::shared_ptr<const Analyser> s_analyser;
};

TEST_F(AmountCases, TheAgreedCasesAreRight) { runAll(QStringLiteral("amounts_cases.tsv"), 200); }
TEST_F(AmountCases, OurOwnTrapsAreRight) { runAll(QStringLiteral("adversarial_amounts.tsv"), 60); }

} // namespace
} // namespace tt
