// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analyser.h"
#include "app/analysis/corrected_text.h"
#include "app/analysis/readings.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace tt;

namespace
{

/// A page that two engines read alike, one box a character.
PageText readPage(const QStringList &lines)
{
    PageText page;
    page.sizePoints = {595, 842};
    page.readBy = QStringLiteral("paddle ppocr-v4");
    for (int row = 0; row < lines.size(); ++row) {
        TextLine line;
        line.text = lines[row];
        line.box = {0.1, 0.1 + 0.05 * row, 0.02 * static_cast<double>(line.text.size()), 0.02};
        for (int i = 0; i < line.text.size(); ++i)
            line.spans.append({i, 1, {0.1 + 0.02 * i, line.box.y, 0.02, 0.02}, 1, false, row});
        page.lines.append(line);
        RawLine raw;
        raw.text = line.text;
        raw.others = {{QStringLiteral("tesseract"), line.text, 1}};
        page.rawLines.append(raw);
    }
    return page;
}

TextCorrection correction(const PageText &page, const QString &wrong, const QString &right)
{
    return {{page.plainText().indexOf(wrong), wrong.size()}, right};
}

Finding amountIn(const CorrectedPage &page, const Analyser &analyser, qint64 value)
{
    AnalysisDraft draft = analyser.draft({page.text.plainText()});
    Analyser::addReadings(draft, 0, page);
    const DocumentAnalysis analysis = Analyser::finish(std::move(draft));
    for (const Finding &finding : analysis.findings) {
        const auto *amount = std::get_if<AmountFacts>(&finding.facts);
        if (amount != nullptr && amount->value == Decimal(value)) return finding;
    }
    ADD_FAILURE() << "no amount of " << value;
    return {};
}

} // namespace

TEST(CorrectedText, PutsSeveralCorrectionsInWithoutMovingOthersAway)
{
    const PageText page =
        readPage({QStringLiteral("预算：20O元，共3O台"), QStringLiteral("供应商：某某云公 司")});
    const CorrectedPage corrected =
        applyCorrections(page, {correction(page, QStringLiteral("公 司"), QStringLiteral("公司")),
                                correction(page, QStringLiteral("20O"), QStringLiteral("200.00")),
                                correction(page, QStringLiteral("3O"), QStringLiteral("30"))});
    EXPECT_EQ(corrected.text.plainText(), QStringLiteral("预算：200.00元，共30台\n供应商：某某云公司"));
    ASSERT_EQ(corrected.inks.size(), 3);
    EXPECT_EQ(corrected.inks[0].original, QStringLiteral("20O"));
    EXPECT_EQ(corrected.inks[1].original, QStringLiteral("3O"));
    EXPECT_EQ(corrected.inks[2].original, QStringLiteral("公 司"));
    const QString plain = corrected.text.plainText();
    for (const CorrectedInk &ink : corrected.inks)
        EXPECT_FALSE(boxesOf(corrected.text, ink.range).isEmpty());
    EXPECT_EQ(plain.mid(corrected.inks[1].range.begin, corrected.inks[1].range.length), QStringLiteral("30"));
    // What was put in stands where the ink is; what comes behind it stands where it stood.
    const auto boxOf = [](const PageText &text, const QString &words) {
        return boxesOf(text, {text.plainText().indexOf(words), words.size()}).value(0);
    };
    const PageRect ink = boxOf(page, QStringLiteral("20O"));
    const PageRect put = boxOf(corrected.text, QStringLiteral("200.00"));
    EXPECT_NEAR(put.x, ink.x, 1e-9);
    EXPECT_NEAR(put.w, ink.w, 1e-9);
    EXPECT_NEAR(boxOf(corrected.text, QStringLiteral("台")).x, boxOf(page, QStringLiteral("台")).x, 1e-9);
}

TEST(CorrectedText, ASpanOfAWholeWordIsCutWhereThePersonCutIt)
{
    PageText page;
    TextLine line;
    line.text = QStringLiteral("ABCDE");
    line.box = {0.1, 0.1, 0.5, 0.02};
    line.spans = {{0, 5, line.box, 1, false, -1}};
    page.lines = {line};
    const CorrectedPage corrected = applyCorrections(page, {{{1, 2}, QStringLiteral("xyz")}});
    const TextLine &now = corrected.text.lines.first();
    EXPECT_EQ(now.text, QStringLiteral("AxyzDE"));
    ASSERT_EQ(now.spans.size(), 3);
    EXPECT_NEAR(now.spans[1].box.x, 0.2, 1e-9);
    EXPECT_NEAR(now.spans[1].box.w, 0.2, 1e-9);
    EXPECT_EQ(now.spans[2].begin, 4);
    EXPECT_EQ(now.spans[2].length, 2);
    const CorrectedPage removed = applyCorrections(page, {{{1, 2}, QString()}});
    EXPECT_EQ(removed.text.plainText(), QStringLiteral("ADE"));
    EXPECT_EQ(removed.inks.first().range.length, 0);
}

TEST(CorrectedText, WhatReachesOutsideALineIsLeftOut)
{
    const PageText page = readPage({QStringLiteral("一二"), QStringLiteral("三四")});
    for (const TextRange range : {TextRange{1, 2}, TextRange{-1, 2}, TextRange{4, 9}, TextRange{0, 0}})
        EXPECT_EQ(applyCorrections(page, {{range, QStringLiteral("x")}}).text, page);
    EXPECT_EQ(applyCorrections(page, {}).text, page);
}

TEST(CorrectedText, APersonsReadingIsNoAgreementOfTwoEngines)
{
    const auto analyser = Analyser::builtIn();
    ASSERT_TRUE(analyser);
    const PageText page = readPage({QStringLiteral("成交金额：人民币贰拾万元整（¥280,000.00）")});
    const CorrectedPage asRead = applyCorrections(page, {});
    EXPECT_NE(amountIn(asRead, **analyser, 280000).reading.verdict, Verdict::Single);
    const CorrectedPage corrected = applyCorrections(
        page, {correction(page, QStringLiteral("280,000.00"), QStringLiteral("200,000.00"))});
    AnalysisDraft draft = (*analyser)->draft({corrected.text.plainText()});
    Analyser::addReadings(draft, 0, corrected);
    bool seen = false;
    const DocumentAnalysis analysis = Analyser::finish(std::move(draft));
    for (const Finding &each : analysis.findings) {
        if (!each.quote.contains(QStringLiteral("200,000.00"))) continue;
        seen = true;
        EXPECT_EQ(each.reading.verdict, Verdict::Single);
        ASSERT_GE(each.reading.readings.size(), 2);
        EXPECT_EQ(each.reading.readings[0].by, QStringLiteral("person"));
        EXPECT_EQ(each.reading.readings[1].by, QStringLiteral("paddle"));
        EXPECT_TRUE(each.reading.readings[1].text.contains(QStringLiteral("280,000.00")));
    }
    EXPECT_TRUE(seen);
    // Capitals that one engine read are not borne out by what a person typed beside them, nor the other way
    // round.
    PageText once = page;
    once.rawLines.first().others.clear();
    const CorrectedPage alone = applyCorrections(
        once, {correction(once, QStringLiteral("280,000.00"), QStringLiteral("200,000.00"))});
    AnalysisDraft second = (*analyser)->draft({alone.text.plainText()});
    Analyser::addReadings(second, 0, alone);
    const DocumentAnalysis single = Analyser::finish(std::move(second));
    for (const Finding &each : single.findings)
        EXPECT_NE(each.reading.verdict, Verdict::Agreed) << each.quote.toStdString();
    // A person who types another sum than the capitals say is contradicted by them.
    const CorrectedPage wrong = applyCorrections(
        page, {correction(page, QStringLiteral("280,000.00"), QStringLiteral("290,000.00"))});
    EXPECT_EQ(amountIn(wrong, **analyser, 290000).reading.verdict, Verdict::Disputed);
}
