// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/figure_marks.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <gtest/gtest.h>

namespace tt
{

namespace
{

/// A crop that shows `printed`, read as `read`; `pixels`: the size of the print.
QString settled(const QString &printed, const QString &read, const QString &family, int pixels = 34)
{
    QFont font(family);
    font.setPixelSize(pixels);
    const QFontMetricsF metrics(font);
    QImage crop(static_cast<int>(metrics.horizontalAdvance(printed)) + 16, pixels * 4 / 3,
                QImage::Format_RGB32);
    crop.fill(QColor(240, 240, 236));
    QPainter painter(&crop);
    painter.setFont(font);
    painter.setPen(QColor(35, 35, 35));
    painter.drawText(QPointF(8, pixels), printed);
    painter.end();
    RecognisedLine line;
    for (qsizetype i = 0; i < read.size(); ++i) {
        const double left = 8 + metrics.horizontalAdvance(printed.left(i));
        const double right = 8 + metrics.horizontalAdvance(printed.left(i + 1));
        line.chars.append({read.mid(i, 1), QRectF(left, 0, right - left, crop.height()), 0.8F, {}, 0});
    }
    settleFigureMarks(crop, line);
    return line.text();
}

const QStringList kFamilies = {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Serif CJK SC"),
                               QStringLiteral("AR PL UMing CN"), QStringLiteral("Liberation Serif")};

} // namespace

TEST(FigureMarks, AThousandIsNotTakenForAPoint)
{
    for (const QString &family : kFamilies) {
        for (const int pixels : {22, 34, 50}) {
            const QString printed = QStringLiteral("23,432.00元");
            EXPECT_EQ(settled(printed, printed, family, pixels), printed) << family.toStdString() << pixels;
        }
        EXPECT_EQ(settled(QStringLiteral("23,432.00"), QStringLiteral("23.432.00"), family, 34),
                  QStringLiteral("23,432.00"))
            << family.toStdString();
    }
}

TEST(FigureMarks, APointIsNotTakenForAThousand)
{
    for (const QString &family : kFamilies) {
        for (const int pixels : {22, 34, 50}) {
            const QString printed = QStringLiteral("14.482");
            EXPECT_EQ(settled(printed, printed, family, pixels), printed) << family.toStdString() << pixels;
        }
        EXPECT_EQ(settled(QStringLiteral("14.482"), QStringLiteral("14,482"), family, 34),
                  QStringLiteral("14.482"))
            << family.toStdString();
    }
}

TEST(FigureMarks, WhereTheInkSaysNothingTheFiguresFormDecides)
{
    const auto faint = [](const char *read) {
        return settled(QString(10, u' '), QString::fromLatin1(read), kFamilies[0]);
    };
    EXPECT_EQ(faint("9.900.00"), QStringLiteral("9,900.00"));
    EXPECT_EQ(faint("5.386.500.00"), QStringLiteral("5,386,500.00"));
    EXPECT_EQ(faint("1.200.100.00"), QStringLiteral("1,200,100.00"));
    for (const char *text : {"9.900", "9.900.0", "9.900.000", "9.900.00.1", "1.23.45", "192.168.100.10"})
        EXPECT_EQ(faint(text), QString::fromLatin1(text));
}

TEST(FigureMarks, InACropTooLowForTailsTheFiguresFormDecides)
{
    const QString printed = QStringLiteral("18,860.00");
    EXPECT_EQ(settled(printed, QStringLiteral("18.860.00"), kFamilies[0], 12), printed);
    EXPECT_EQ(settled(QStringLiteral("18.860"), QStringLiteral("18.860"), kFamilies[0], 12),
              QStringLiteral("18.860"));
}

TEST(FigureMarks, ASmudgedPointBeforeCentsIsAPoint)
{
    const auto blank = [](const QString &read) { return settled(QString(12, u' '), read, kFamilies[0]); };
    EXPECT_EQ(blank(QStringLiteral("27,100:00")), QStringLiteral("27,100.00"));
    EXPECT_EQ(blank(QStringLiteral("￥27.100：00应")), QStringLiteral("￥27,100.00应"));
    EXPECT_EQ(blank(QStringLiteral("6,580,00")), QStringLiteral("6,580.00"));
    for (const char *text : {"2024:12:30", "9:100:00", "1,100:00:30", "17,100:000", "16:9,100:20:1"})
        EXPECT_EQ(blank(QString::fromLatin1(text)), QString::fromLatin1(text));
}

TEST(FigureMarks, WideMarksBetweenDigitsAreNarrow)
{
    EXPECT_EQ(settled(QStringLiteral("1,321,500.00"), QStringLiteral("1.321，500.00"), kFamilies[0]),
              QStringLiteral("1,321,500.00"));
    EXPECT_EQ(settled(QStringLiteral("甲，8"), QStringLiteral("甲，8"), kFamilies[0]),
              QStringLiteral("甲，8"));
}

namespace
{

/// Reads what is printed but for the mark at `lost`; every other character in its own place.
QString readWithout(const QString &printed, qsizetype lost, const QString &family)
{
    QFont font(family);
    font.setPixelSize(34);
    const QFontMetricsF metrics(font);
    QImage crop(static_cast<int>(metrics.horizontalAdvance(printed)) + 16, 45, QImage::Format_RGB32);
    crop.fill(QColor(240, 240, 236));
    QPainter painter(&crop);
    painter.setFont(font);
    painter.setPen(QColor(35, 35, 35));
    painter.drawText(QPointF(8, 34), printed);
    painter.end();
    RecognisedLine line;
    for (qsizetype i = 0; i < printed.size(); ++i) {
        if (i == lost) continue;
        const double left = 8 + metrics.horizontalAdvance(printed.left(i));
        const double right = 8 + metrics.horizontalAdvance(printed.left(i + 1));
        line.chars.append({printed.mid(i, 1), QRectF(left, 0, right - left, crop.height()), 0.8F, {}, 0});
    }
    settleFigureMarks(crop, line);
    return line.text();
}

} // namespace

TEST(FigureMarks, AMarkThatWasPassedOverIsSeenInTheInk)
{
    for (const QString &family : kFamilies) {
        const QString printed = QStringLiteral("6,064,390.00");
        EXPECT_EQ(readWithout(printed, 5, family), printed) << family.toStdString();
        EXPECT_EQ(readWithout(QStringLiteral("3,554,800元"), 5, family), QStringLiteral("3,554,800元"))
            << family.toStdString();
    }
    // Nothing is put in where nothing is printed, and decimals have no groups.
    for (const char *text : {"6,064390.00", "0.123456", "6.064390"})
        EXPECT_EQ(settled(QString::fromLatin1(text), QString::fromLatin1(text), kFamilies[0]),
                  QString::fromLatin1(text));
}

TEST(FigureMarks, OtherMarksAreLeftAlone)
{
    for (const QString &text : {QStringLiteral("305.8557"), QStringLiteral("9,80"), QStringLiteral("A.123"),
                                QStringLiteral("2025.08.11")})
        EXPECT_EQ(settled(text, text, kFamilies[0]), text);
}

} // namespace tt
