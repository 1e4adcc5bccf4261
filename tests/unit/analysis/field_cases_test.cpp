// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "tests/support/printers.h"

#include <QFile>

#include <gtest/gtest.h>

#include <functional>

namespace tt
{
namespace
{

using Described = std::function<QString(const Finding &)>; ///< "role value", or nothing for other findings

class FieldCases : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_analyser = Analyser::builtIn().value(); }

    static DocumentAnalysis analysed(const QString &text)
    {
        const QStringList pages = text.split(u'\f');
        return s_analyser->analyse(QVector<QString>(pages.cbegin(), pages.cend()));
    }

    /// Lines of text and expectation; "\\n" in the text ends a line.
    static void forEach(const QString &name, int least,
                        const std::function<void(const QString &, const QString &)> &check)
    {
        QFile file(QStringLiteral(TT_TEST_DATA "/analysis/") + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
        ASSERT_GE(lines.size(), least);
        for (const QString &line : lines) {
            QString text = line.section(u'\t', 0, 0);
            text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
            check(text, line.section(u'\t', 1, 1));
        }
    }

    static void compareSets(const QString &name, int least, const Described &described)
    {
        forEach(name, least, [&](const QString &text, const QString &expected) {
            QStringList wanted;
            if (expected != u"none") wanted = expected.split(QStringLiteral("; "));
            QStringList found;
            const DocumentAnalysis analysis = analysed(text);
            for (const Finding &finding : analysis.findings) {
                const QString each = described(finding);
                if (!each.isEmpty() && !found.contains(each)) found.append(each);
            }
            wanted.sort();
            found.sort();
            EXPECT_EQ(found.join(QStringLiteral("; ")), wanted.join(QStringLiteral("; ")))
                << "  " << text.toStdString();
        });
    }

    static inline std::shared_ptr<const Analyser> s_analyser;
};

TEST_F(FieldCases, PartiesHaveTheirRolesAndWholeNames)
{
    compareSets(QStringLiteral("party_cases.tsv"), 90, [](const Finding &finding) {
        const auto *facts = std::get_if<PartyFacts>(&finding.facts);
        return facts != nullptr ? facts->role + u' ' + facts->name : QString();
    });
}

TEST_F(FieldCases, DatesHaveTheirRoles)
{
    compareSets(QStringLiteral("date_cases.tsv"), 80, [](const Finding &finding) {
        const auto *facts = std::get_if<DateFacts>(&finding.facts);
        return facts != nullptr ? facts->role + u' ' + facts->value.toString(Qt::ISODate) : QString();
    });
}

TEST_F(FieldCases, NumbersAndNamesOfProjectsAreWhole)
{
    compareSets(QStringLiteral("identifier_cases.tsv"), 60, [](const Finding &finding) {
        const auto *facts = std::get_if<IdentifierFacts>(&finding.facts);
        return facts != nullptr ? facts->role + u' ' + facts->value : QString();
    });
}

TEST_F(FieldCases, TitlesTellTheNoticeType)
{
    forEach(QStringLiteral("notice_type_cases.tsv"), 70, [](const QString &text, const QString &expected) {
        EXPECT_EQ(analysed(text).noticeType, expected == u"none" ? QString() : expected)
            << "  " << text.toStdString();
    });
}

} // namespace
} // namespace tt
