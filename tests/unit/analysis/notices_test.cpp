// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

#include <cstdio>

namespace tt
{
namespace
{

struct Score {
    int found = 0;  ///< true and found
    int missed = 0; ///< true, not found
    int extra = 0;  ///< found, not true
    QStringList remarks;

    [[nodiscard]] double precision() const
    {
        return found + extra == 0 ? 1 : static_cast<double>(found) / (found + extra);
    }
    [[nodiscard]] double recall() const
    {
        return found + missed == 0 ? 1 : static_cast<double>(found) / (found + missed);
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void compareSets(const QString &notice, const QSet<QString> &truth, const QSet<QString> &found, Score &score)
{
    for (const QString &each : truth) {
        if (found.contains(each))
            ++score.found;
        else
            ++score.missed, score.remarks.append(notice + QStringLiteral(" missed ") + each);
    }
    for (const QString &each : found) {
        if (!truth.contains(each))
            ++score.extra, score.remarks.append(notice + QStringLiteral(" extra ") + each);
    }
}

void scoreAmounts(const QString &notice, const QJsonObject &truth, const QVector<Finding> &findings,
                  Score &score)
{
    QSet<int> used;
    const QJsonArray amounts = truth[QStringLiteral("amounts")].toArray();
    for (const QJsonValue &value : amounts) {
        const int begin = value[QStringLiteral("char_start")].toInt();
        const int end = value[QStringLiteral("char_end")].toInt();
        const QString wanted =
            QStringLiteral("%1 %2 %3")
                .arg(value[QStringLiteral("value")].toString(), value[QStringLiteral("currency")].toString(),
                     value[QStringLiteral("kind")].toString());
        bool hit = false;
        for (int i = 0; i < findings.size() && !hit; ++i) {
            const auto *facts = std::get_if<AmountFacts>(&findings[i].facts);
            if (facts == nullptr || findings[i].range.begin >= end || begin >= findings[i].range.end())
                continue;
            hit = wanted == QStringLiteral("%1 %2 %3")
                                .arg(facts->value.toString(), facts->currency, kindName(facts->kind));
            if (hit) used.insert(i);
            const QString package = value[QStringLiteral("package")].toString();
            if (hit && facts->package != package)
                score.remarks.append(notice + QStringLiteral(" package of ") + wanted +
                                     QStringLiteral(" is ") + facts->package);
        }
        if (hit)
            ++score.found;
        else
            ++score.missed, score.remarks.append(notice + QStringLiteral(" missed ") + wanted);
    }
    for (int i = 0; i < findings.size(); ++i) {
        const auto *facts = std::get_if<AmountFacts>(&findings[i].facts);
        if (facts == nullptr || used.contains(i)) continue;
        ++score.extra;
        score.remarks.append(notice + QStringLiteral(" extra ") + findings[i].quote + QStringLiteral(" ") +
                             kindName(facts->kind) + QStringLiteral(" in ") + findings[i].context);
    }
}

void scoreParties(const QString &notice, const QJsonObject &truth, const QVector<Finding> &findings,
                  Score &score)
{
    QSet<QString> wanted;
    const QString buyer = truth[QStringLiteral("buyer")].toString();
    wanted.insert(QStringLiteral("buyer ") + buyer);
    if (truth[QStringLiteral("agency")].isString())
        wanted.insert(QStringLiteral("agency ") + truth[QStringLiteral("agency")].toString());
    for (const auto &[key, role] :
         {std::pair{QStringLiteral("suppliers"), QStringLiteral("supplier ")},
          std::pair{QStringLiteral("proposed_suppliers"), QStringLiteral("proposed_supplier ")},
          std::pair{QStringLiteral("losing_bidders"), QStringLiteral("bidder ")}}) {
        const QJsonArray names = truth[key].toArray();
        for (const QJsonValue &name : names)
            wanted.insert(role + name.toString());
    }
    QSet<QString> found;
    for (const Finding &finding : findings) {
        const auto *facts = std::get_if<PartyFacts>(&finding.facts);
        if (facts == nullptr) continue;
        // A unit of the buyer (a school of the university) is the buyer.
        const QString name = facts->role == u"buyer" && facts->name.startsWith(buyer) ? buyer : facts->name;
        found.insert(facts->role + u' ' + name);
    }
    compareSets(notice, wanted, found, score);
}

void scoreMentions(const QString &notice, const QJsonObject &truth, const QVector<Finding> &findings,
                   Score &score)
{
    QSet<QString> wanted;
    QSet<QString> generic;
    const QJsonArray mentions = truth[QStringLiteral("mentions")].toArray();
    for (const QJsonValue &value : mentions) {
        QString polarity = value[QStringLiteral("polarity")].toString();
        if (polarity == u"false_positive") continue;
        if (polarity == u"generic_background") polarity = QStringLiteral("background");
        wanted.insert(value[QStringLiteral("watch_id")].toString() + u' ' + polarity);
    }
    QSet<QString> found;
    for (const Finding &finding : findings) {
        const auto *facts = std::get_if<MentionFacts>(&finding.facts);
        if (facts == nullptr || isSignal(finding.facts) || facts->polarity == Polarity::FalsePositive ||
            facts->certainty == Certainty::Implied)
            continue;
        const QString key = facts->watchId + u' ' + polarityName(facts->polarity);
        // The truth lists generic phrases (GPU云服务器, 海外云) and role words of names only where its author
        // thought of them.
        const bool listed = wanted.contains(key) || !(facts->watchId.startsWith(u"svc.generic.") ||
                                                      facts->category == u"intermediary_type");
        if (listed) found.insert(key);
    }
    compareSets(notice, wanted, found, score);
}

void scoreDates(const QString &notice, const QJsonObject &truth, const QVector<Finding> &findings,
                Score &score)
{
    QSet<QString> wanted;
    const QJsonObject dates = truth[QStringLiteral("dates")].toObject();
    for (auto it = dates.begin(); it != dates.end(); ++it)
        wanted.insert(it.key() + u' ' + it.value().toString());
    QSet<QString> found;
    for (const Finding &finding : findings) {
        if (const auto *facts = std::get_if<DateFacts>(&finding.facts))
            found.insert(facts->role + u' ' + facts->value.toString(Qt::ISODate));
    }
    compareSets(notice, wanted, found, score);
}

void scoreNumbers(const QString &notice, const QJsonObject &truth, const QVector<Finding> &findings,
                  Score &score)
{
    QSet<QString> found;
    for (const Finding &finding : findings) {
        const auto *facts = std::get_if<IdentifierFacts>(&finding.facts);
        if (facts != nullptr && (facts->role == u"project_number")) found.insert(facts->value);
    }
    compareSets(notice, {truth[QStringLiteral("project_number")].toString()}, found, score);
}

TEST(Notices, NineNoticesAreReadRight)
{
    const auto analyser = Analyser::builtIn().value();
    const QDir folder(QStringLiteral(TT_TEST_DATA "/analysis/synthetic"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    ASSERT_EQ(names.size(), 9);
    QMap<QString, Score> scores;
    for (const QString &name : names) {
        const QString text = QString::fromUtf8(bytesOf(folder.filePath(name)));
        const QJsonObject truth =
            QJsonDocument::fromJson(bytesOf(folder.filePath(QString(name).replace(QStringLiteral(".txt"),
                                                                                  QStringLiteral(".json")))))
                .object();
        const DocumentAnalysis analysis = analyser->analyse(QVector<QString>{text});
        for (const Finding &finding : analysis.findings) {
            EXPECT_EQ(text.mid(finding.range.begin, finding.range.length), finding.quote);
            EXPECT_TRUE(finding.sameAs < analysis.findings.size());
        }
        const QString notice = name.left(3);
        scoreAmounts(notice, truth, analysis.findings, scores[QStringLiteral("amounts")]);
        scoreParties(notice, truth, analysis.findings, scores[QStringLiteral("parties")]);
        scoreMentions(notice, truth, analysis.findings, scores[QStringLiteral("mentions")]);
        scoreDates(notice, truth, analysis.findings, scores[QStringLiteral("dates")]);
        scoreNumbers(notice, truth, analysis.findings, scores[QStringLiteral("numbers")]);
    }
    for (auto it = scores.begin(); it != scores.end(); ++it) {
        std::printf("%-9s precision %.3f recall %.3f (%d found, %d missed, %d extra)\n", qPrintable(it.key()),
                    it->precision(), it->recall(), it->found, it->missed, it->extra);
        for (const QString &remark : std::as_const(it->remarks))
            std::printf("    %s\n", qPrintable(remark));
        EXPECT_GE(it->precision(), 0.98) << it.key().toStdString();
        EXPECT_GE(it->recall(), 0.98) << it.key().toStdString();
    }
}

/// The overview box at the top of many print-outs: labels and values by turns.
TEST(Notices, AFormOfFourColumnsIsNoTableWithAHeader)
{
    const auto analyser = Analyser::builtIn().value();
    const DocumentAnalysis analysis = analyser->analyse(
        QVector<QString>{QStringLiteral("采购单位 | 南屿大学 | 代理机构 | 岚屿招标代理有限公司\n"
                                        "中标供应商 | 杭屿云汐信息技术有限公司 | 中标金额 | 19.98万元")});
    QStringList found;
    for (const Finding &finding : analysis.findings) {
        if (const auto *party = std::get_if<PartyFacts>(&finding.facts))
            found.append(party->role + u' ' + party->name);
        if (const auto *amount = std::get_if<AmountFacts>(&finding.facts))
            found.append(kindName(amount->kind) + u' ' + amount->value.toString());
    }
    EXPECT_EQ(found,
              (QStringList{QStringLiteral("buyer 南屿大学"), QStringLiteral("agency 岚屿招标代理有限公司"),
                           QStringLiteral("supplier 杭屿云汐信息技术有限公司"),
                           QStringLiteral("award 199800.00")}));
}

} // namespace
} // namespace tt
