// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/lone_strokes.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <gtest/gtest.h>

namespace tt
{

namespace
{

/// A crop that shows `printed`, read as `read`.
QString settled(const QString &printed, const QString &read, const QString &family)
{
    QFont font(family);
    font.setPixelSize(32);
    const QFontMetricsF metrics(font);
    QImage crop(static_cast<int>(metrics.horizontalAdvance(printed)) + 16, 44, QImage::Format_RGB32);
    crop.fill(QColor(240, 240, 236));
    QPainter painter(&crop);
    painter.setFont(font);
    painter.setPen(QColor(35, 35, 35));
    painter.drawText(QPointF(8, 34), printed);
    painter.end();
    RecognisedLine line;
    for (qsizetype i = 0; i < read.size(); ++i) {
        const double left = 8 + metrics.horizontalAdvance(printed.left(i));
        const double right = 8 + metrics.horizontalAdvance(printed.left(i + 1));
        line.chars.append({read.mid(i, 1), QRectF(left, 0, right - left, 44), 0.8F, {}, 0});
    }
    straightenLoneStrokes(crop, line);
    return line.text();
}

} // namespace

TEST(LoneStrokes, ASlashIsToldFromAOneInEveryFont)
{
    for (const QString &family : {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Serif CJK SC"),
                                  QStringLiteral("AR PL UMing CN"), QStringLiteral("Liberation Serif")}) {
        for (const QString &read : {QStringLiteral("/"), QStringLiteral("1"), QStringLiteral("l")})
            EXPECT_EQ(settled(QStringLiteral("/"), read, family), QStringLiteral("/"))
                << family.toStdString();
        EXPECT_EQ(settled(QStringLiteral("1"), QStringLiteral("1"), family), QStringLiteral("1"))
            << family.toStdString();
        for (const QString &read : {QStringLiteral("/"), QStringLiteral("I"), QStringLiteral("l")})
            EXPECT_EQ(settled(QStringLiteral("1"), read, family), QStringLiteral("1"))
                << family.toStdString();
    }
}

TEST(LoneStrokes, NumbersAndWordsAreLeftAlone)
{
    const QString family = QStringLiteral("Noto Sans CJK SC");
    EXPECT_EQ(settled(QStringLiteral("7"), QStringLiteral("7"), family), QStringLiteral("7"));
    EXPECT_EQ(settled(QStringLiteral("111"), QStringLiteral("111"), family), QStringLiteral("111"));
    EXPECT_EQ(settled(QStringLiteral("1项"), QStringLiteral("1项"), family), QStringLiteral("1项"));
}

} // namespace tt
