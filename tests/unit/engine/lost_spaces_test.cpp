// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/lost_spaces.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <gtest/gtest.h>

namespace tt
{

namespace
{

struct DrawnLine {
    QImage crop;
    RecognisedLine line; ///< as a recogniser gives it that left every space out
};

DrawnLine draw(const QString &text, const QString &family, double letterSpacing = 0)
{
    QFont font(family);
    font.setPixelSize(32);
    font.setLetterSpacing(QFont::AbsoluteSpacing, letterSpacing);
    const QFontMetricsF metrics(font);
    DrawnLine drawn;
    drawn.crop =
        QImage(static_cast<int>(metrics.horizontalAdvance(text)) + 16, 40, QImage::Format_Grayscale8);
    drawn.crop.fill(238);
    QPainter painter(&drawn.crop);
    painter.setFont(font);
    painter.setPen(QColor(30, 30, 30));
    painter.drawText(QPointF(8, 31), text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u' ') continue;
        const double left = 8 + metrics.horizontalAdvance(text.left(i));
        const double right = 8 + metrics.horizontalAdvance(text.left(i + 1));
        drawn.line.chars.append({text.mid(i, 1), QRectF(left, 0, right - left, 40), 0.99F, {}, 0});
    }
    return drawn;
}

QString restored(const QString &text, const QString &family, double letterSpacing = 0)
{
    DrawnLine drawn = draw(text, family, letterSpacing);
    restoreLostSpaces(drawn.crop, drawn.line);
    return drawn.line.text();
}

} // namespace

TEST(LostSpaces, AreFoundBetweenLatinWordsAndModelNames)
{
    for (const QString &family : {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Serif CJK SC")}) {
        for (const QString &text : {QStringLiteral("GPU训练服务器（NVIDIA A800 80GB X8）"),
                                    QStringLiteral("采购Azure OpenAI服务"), QStringLiteral("含EC2 GPU实例")})
            EXPECT_EQ(restored(text, family).toStdString(), text.toStdString()) << family.toStdString();
    }
}

TEST(LostSpaces, FiguresAndLetterSpacedNamesStayTogether)
{
    const QString family = QStringLiteral("Noto Sans CJK SC");
    EXPECT_EQ(restored(QStringLiteral("199,804.00"), family, 6).toStdString(), "199,804.00");
    EXPECT_EQ(restored(QStringLiteral("1119811100"), family).toStdString(), "1119811100");
    EXPECT_EQ(restored(QStringLiteral("FW-2024-DY1111"), family).toStdString(), "FW-2024-DY1111");
    EXPECT_EQ(restored(QStringLiteral("NVIDIA"), family, 9).toStdString(), "NVIDIA");
    for (const QString &each : {family, QStringLiteral("AR PL UMing CN"), QStringLiteral("Liberation Mono")})
        EXPECT_EQ(restored(QStringLiteral("A1001H11"), each).toStdString(), "A1001H11") << each.toStdString();
}

TEST(LostSpaces, AnEmptyLineStaysEmpty)
{
    RecognisedLine line;
    restoreLostSpaces(QImage(100, 40, QImage::Format_Grayscale8), line);
    EXPECT_TRUE(line.chars.isEmpty());
}

} // namespace tt
