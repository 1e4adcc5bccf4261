// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>

namespace tt
{
namespace
{

class Mentions : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { s_analyser = Analyser::builtIn().value(); }

    /// The ids that are really named: demoted look-alikes do not count.
    static QStringList named(const QString &text)
    {
        QStringList ids;
        const DocumentAnalysis analysis = s_analyser->analyse(QVector<QString>{text});
        for (const Finding &finding : analysis.findings) {
            const auto *facts = std::get_if<MentionFacts>(&finding.facts);
            if (facts != nullptr && facts->polarity != Polarity::FalsePositive &&
                facts->certainty == Certainty::Named)
                ids.append(facts->watchId);
        }
        return ids;
    }

    static std::optional<Polarity> polarity(const QString &text, const QString &id)
    {
        const DocumentAnalysis analysis = s_analyser->analyse(QVector<QString>{text});
        for (const Finding &finding : analysis.findings) {
            const auto *facts = std::get_if<MentionFacts>(&finding.facts);
            if (facts != nullptr && facts->watchId == id) return facts->polarity;
        }
        return std::nullopt;
    }

    /// Whether a mention of the text has the polarity, certainty and folding that the case names.
    static bool standsAs(const QString &text, const QString &id, const QJsonObject &wanted)
    {
        const DocumentAnalysis analysis = s_analyser->analyse(QVector<QString>{text});
        return std::any_of(analysis.findings.cbegin(), analysis.findings.cend(), [&](const Finding &finding) {
            const auto *facts = std::get_if<MentionFacts>(&finding.facts);
            if (facts == nullptr || facts->watchId != id) return false;
            const QString polarity = wanted[QStringLiteral("polarity")].toString();
            const QString certainty = wanted[QStringLiteral("certainty")].toString();
            return (polarity.isEmpty() || polarityName(facts->polarity) == polarity) &&
                   (certainty.isEmpty() || certaintyName(facts->certainty) == certainty) &&
                   (!wanted.contains(QStringLiteral("folded")) || facts->ocrFolded);
        });
    }

    static void guardCases(const QString &name, int least)
    {
        QFile file(QStringLiteral(TT_TEST_DATA "/analysis/") + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        ASSERT_GE(cases.size(), least);
        for (const QJsonValue &value : cases) {
            const QString text = value[QStringLiteral("text")].toString();
            const QString id = value[QStringLiteral("id")].toString();
            if (value[QStringLiteral("expect")].toBool() && value.toObject().size() > 3) {
                EXPECT_TRUE(standsAs(text, id, value.toObject()))
                    << id.toStdString() << "\n  " << text.toStdString();
                continue;
            }
            EXPECT_EQ(named(text).contains(id), value[QStringLiteral("expect")].toBool())
                << id.toStdString() << "\n  " << text.toStdString() << "\n  "
                << named(text).join(u' ').toStdString();
        }
    }

    static inline std::shared_ptr<const Analyser> s_analyser;
};

TEST_F(Mentions, GuardsTellNamesFromLookAlikes)
{
    guardCases(QStringLiteral("watchlist_guard_cases.json"), 33);
}
TEST_F(Mentions, OurOwnTrapsAreToldApart) { guardCases(QStringLiteral("adversarial_mentions.json"), 200); }

TEST_F(Mentions, PolarityFollowsTheClause)
{
    const QString a100 = QStringLiteral("chip.nvidia.a100");
    EXPECT_EQ(polarity(QStringLiteral("不得采用A100、H100等受美国出口管制的芯片"), a100), Polarity::Excluded);
    EXPECT_EQ(polarity(QStringLiteral("单卡算力不低于NVIDIA A100 80GB"), a100), Polarity::Benchmark);
    EXPECT_EQ(polarity(QStringLiteral("采购NVIDIA A100或同等性能GPU服务器8台"), a100), Polarity::Benchmark);
    EXPECT_EQ(polarity(QStringLiteral("供应商近三年具有NVIDIA A100服务器供货业绩"), a100),
              Polarity::PastPerformance);
    EXPECT_EQ(polarity(QStringLiteral("采购NVIDIA A100 80GB服务器8台"), a100), Polarity::Sought);
    EXPECT_EQ(
        polarity(QStringLiteral("某校成交结果公告\n一、主要标的信息\n名称：NVIDIA A100 80GB服务器"), a100),
        Polarity::Supplied);
    EXPECT_EQ(
        polarity(QStringLiteral("现有阿里云资源配额不足，无法满足训练需求"), QStringLiteral("cloud.aliyun")),
        Polarity::Background);
}

} // namespace
} // namespace tt
