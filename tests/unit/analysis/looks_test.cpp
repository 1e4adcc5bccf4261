// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/look_likeness.h"
#include "app/analysis/near_duplicates.h"
#include "ocr/image/look_of_page.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <random>

namespace tt
{

namespace
{

constexpr int kLines = 34;

/// A page of lines of made-up characters: strokes in a square, drawn from a seed. The lines that `own` names
/// are this page's, the others those of the form.
QImage drawnPage(unsigned form, unsigned own, const QVector<int> &ownLines)
{
    QImage page(1'240, 1'754, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    for (int line = 0; line < kLines; ++line) {
        std::mt19937 random(1'000U * (ownLines.contains(line) ? own : form) + static_cast<unsigned>(line));
        const int characters = 12 + static_cast<int>(random() % 24);
        for (int i = 0; i < characters; ++i) {
            const QPoint corner(120 + i * 28, 100 + line * 46);
            for (int stroke = 0; stroke < 6; ++stroke) {
                const int at = static_cast<int>(random() % 22);
                const int from = static_cast<int>(random() % 10);
                const QRect across(corner.x() + from, corner.y() + at, 12, 3);
                const QRect down(corner.x() + at, corner.y() + from, 3, 12);
                painter.fillRect(random() % 2 == 0 ? across : down, Qt::black);
            }
        }
    }
    return page;
}

/// Laid on the glass elsewhere, a little larger, with dust.
QImage scannedAgain(const QImage &page, unsigned seed)
{
    QImage scan(1'300, 1'800, QImage::Format_RGB32);
    scan.fill(QColor(250, 250, 250));
    QPainter painter(&scan);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(31, 12);
    painter.scale(1.013, 1.009);
    painter.drawImage(0, 0, page);
    painter.resetTransform();
    std::mt19937 random(seed);
    for (int speck = 0; speck < 300; ++speck)
        painter.fillRect(static_cast<int>(random() % 1'300), static_cast<int>(random() % 1'800), 2, 2,
                         Qt::darkGray);
    return scan;
}

/// Every fourth line: the names, numbers and sums that a form is filled with.
QVector<int> filledLines()
{
    QVector<int> lines;
    for (int line = 2; line < kLines; line += 4)
        lines.append(line);
    return lines;
}

PageLook lookOf(unsigned own, unsigned scan)
{
    return lookOfPage(scannedAgain(drawnPage(1, own, filledLines()), scan), {});
}

PrintedDocument documentOf(qint64 id, const QVector<PageLook> &looks, const QStringList &numbers = {})
{
    PrintedDocument document;
    document.id = id;
    document.looks = looks;
    for (const QString &number : numbers)
        document.facts.numbers.append({{}, number});
    return document;
}

QVector<PrintedFact> days(const QStringList &values)
{
    QVector<PrintedFact> out;
    for (const QString &value : values)
        out.append({{}, value});
    return out;
}

} // namespace

TEST(Looks, AScanThatWasBadlyReadIsFoundByItsLookAndWhatCouldBeRead)
{
    const QStringList number = {QStringLiteral("HT-2024-018")};
    const auto pairs = nearDuplicates({documentOf(4, {lookOf(7, 1)}, number), documentOf(9, {lookOf(8, 2)}),
                                       documentOf(2, {lookOf(7, 3)}, number)});
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs[0].first, 2);
    EXPECT_EQ(pairs[0].second, 4);
    EXPECT_EQ(pairs[0].resemblance, 0);
    EXPECT_GT(pairs[0].likeness, 0.6);
}

TEST(Looks, LooksAloneAskNothing)
{
    EXPECT_TRUE(nearDuplicates({documentOf(1, {lookOf(7, 1)}), documentOf(2, {lookOf(7, 2)})}).isEmpty());
    QVector<PrintedDocument> oneForm;
    for (unsigned own = 10; own < 22; ++own)
        oneForm.append(documentOf(own, {lookOf(own, own)}));
    EXPECT_EQ(nearDuplicates(oneForm), QVector<DuplicateSuggestion>());
}

TEST(Looks, AScanWithoutANumberAndASumIsSuggestedByItsTextAndItsLookTogether)
{
    QString text;
    for (int i = 0; i < 300; ++i)
        text.append(QChar(static_cast<char16_t>(0x4E00 + 37 * i % 5000)));
    QString worn = text;
    for (int i = 20; i < 60; i += 20)
        worn[i] = u'口';
    PrintedDocument first = documentOf(1, {lookOf(7, 1)});
    PrintedDocument second = documentOf(2, {lookOf(7, 2)});
    first.print = textPrintOf({text});
    second.print = textPrintOf({worn});
    ASSERT_LT(resemblance(first.print, second.print), 0.97);
    ASSERT_GT(resemblance(first.print, second.print), 0.8);
    const auto pairs = nearDuplicates({first, second});
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs[0].sharedNumbers + pairs[0].sharedAmounts, 0);
    for (int i = 20; i < 140; i += 20)
        worn[i] = u'口';
    second.print = textPrintOf({worn});
    ASSERT_GT(resemblance(first.print, second.print), 0.5);
    ASSERT_LT(resemblance(first.print, second.print), 0.8);
    EXPECT_TRUE(nearDuplicates({first, second}).isEmpty()) << "alike, and no more";
}

TEST(Looks, WithoutANumberAndASumAlikeTextOnAPageThatLooksOtherwiseSuggestsNothing)
{
    QString text;
    for (int i = 0; i < 300; ++i)
        text.append(QChar(static_cast<char16_t>(0x4E00 + 37 * i % 5000)));
    QString other = text;
    for (int i = 20; i < 80; i += 20)
        other[i] = u'口';
    PrintedDocument first = documentOf(1, {lookOf(7, 1)});
    PrintedDocument second = documentOf(2, {lookOf(8, 2)});
    first.print = textPrintOf({text});
    second.print = textPrintOf({other});
    ASSERT_LT(resemblance(first.print, second.print), 0.9);
    ASSERT_GT(resemblance(first.print, second.print), 0.8);
    EXPECT_TRUE(nearDuplicates({first, second}).isEmpty());
}

TEST(Looks, ADayThatBothSayTellsThemApartWhenItIsAnother)
{
    PrintedDocument first = documentOf(1, {lookOf(7, 1)}, {QStringLiteral("HT-2024-018")});
    PrintedDocument second = documentOf(2, {lookOf(7, 2)}, {QStringLiteral("HT-2024-018")});
    first.facts.dates = days({QStringLiteral("2024-05-20"), QStringLiteral("2024-06-01")});
    second.facts.dates = days({QStringLiteral("2024-06-01")});
    EXPECT_EQ(nearDuplicates({first, second}).size(), 1);
    second.facts.dates = days({QStringLiteral("2024-06-09")});
    EXPECT_TRUE(nearDuplicates({first, second}).isEmpty());
    second.facts.dates.clear();
    EXPECT_EQ(nearDuplicates({first, second}).size(), 1) << "what only one says may be lost ink";
}

TEST(Looks, FactsThatTellTwoNoticesApartCountForMoreThanLooks)
{
    EXPECT_TRUE(nearDuplicates({documentOf(1, {lookOf(7, 1)}, {QStringLiteral("HT-2024-018")}),
                                documentOf(2, {lookOf(7, 2)}, {QStringLiteral("HT-2024-019")})})
                    .isEmpty());
}

TEST(Looks, DocumentsAreAsAlikeAsTheirLeastAlikePage)
{
    const PageLook boilerplate = lookOf(1, 1);
    EXPECT_GT(likeness(QVector<PageLook>{boilerplate, lookOf(7, 2)}, {lookOf(1, 5), lookOf(7, 3)}), 0.6);
    EXPECT_LT(likeness(QVector<PageLook>{boilerplate, lookOf(7, 2)}, {lookOf(1, 5), lookOf(8, 3)}), 0.6);
    EXPECT_EQ(likeness(QVector<PageLook>{boilerplate}, {boilerplate, boilerplate}), -1);
    EXPECT_EQ(likeness(QVector<PageLook>{boilerplate, {}}, {boilerplate, boilerplate}), -1);
    EXPECT_EQ(likeness(QVector<PageLook>(), QVector<PageLook>()), -1);
}

TEST(Looks, NextToNothingOnAPageIsNoLook)
{
    QImage page(1'240, 1'754, QImage::Format_RGB32);
    page.fill(QColor(245, 245, 240));
    EXPECT_TRUE(lookOfPage(page, {}).isEmpty());
    EXPECT_TRUE(lookOfPage(QImage(), {}).isEmpty());
    QPainter painter(&page);
    painter.fillRect(300, 400, 40, 30, Qt::black);
    EXPECT_TRUE(lookOfPage(page, {}).isEmpty()) << "a page number is not what a page looks like";
}

TEST(Looks, TheRulesOfAFormAreLeftOut)
{
    QImage page = drawnPage(1, 7, filledLines());
    const PageLook plain = lookOfPage(page, {});
    QPainter painter(&page);
    const QLineF rule(130, 92, 1'000, 92);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawLine(rule);
    painter.end();
    EXPECT_NE(lookOfPage(page, {}), plain);
    EXPECT_EQ(lookOfPage(page, {rule}), plain);
}

} // namespace tt
