// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/credit_code.h"
#include "app/analysis/entity_names.h"
#include "app/analysis/lookalikes.h"
#include "tests/support/printers.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace tt
{
namespace
{

QString key(const char *utf8) { return entityKey(QString::fromUtf8(utf8)); }

TEST(EntityKey, WidthBracketsBlanksAndVariantsMakeNoOtherName)
{
    const QString plain = key("云岚（中国）科技有限公司");
    for (const char *same : {"云岚(中国)科技有限公司", " 云 岚 (中国)\n科技有限公司 ",
                             "云岚【中国】科技有限公司", "云岚（中国）科技有限公司。"})
        EXPECT_EQ(key(same), plain) << same;
    EXPECT_EQ(key("釆薇研究院"), key("采薇研究院"));
    EXPECT_EQ(key("⾦屿⼤学"), key("金屿大学")); // radicals for characters, as some PDFs have them
    EXPECT_EQ(key("南嶼國際電訊有限公司"), key("南嶼国际电讯有限公司"));
    EXPECT_EQ(key("Ｌａｎｙｕ Cloud Co., Ltd."), key("lanyu cloud co ltd"));
}

TEST(EntityKey, WhatMayBeTwoNamesStaysTwo)
{
    EXPECT_NE(key("昇岚科技有限公司"), key("升岚科技有限公司"));
    EXPECT_NE(key("雲岚科技有限公司"), key("云岚科技有限公司"));
    EXPECT_NE(key("未来云有限公司"), key("末来云有限公司"));
    EXPECT_NE(key("云岚科技有限公司"), key("云岚科技有限责任公司"));
    EXPECT_NE(key("云岚（集团）有限公司"), key("云岚集团有限公司"));
    EXPECT_NE(key("岚屿一建公司"), key("岚屿二建公司"));
}

TEST(EntityKey, NoCharacterBecomesAnotherOne)
{
    // Drawings of the same character that the conversion to simplified characters knows nothing of.
    const QString drawings = QStringLiteral("釆髙戸戶黒呉爲眞靑內吿敎淸卽說録冊啟溫強鎭関査歩徳産");
    for (char16_t c = 0x4E00; c <= 0x9FA5; ++c) {
        const QString text(1, QChar(c));
        const QString made = entityKey(text);
        if (made == text || drawings.contains(QChar(c))) continue;
        EXPECT_EQ(made, fullySimplified(text)) << text.toStdString() << " became " << made.toStdString();
    }
}

TEST(EntityKey, HostileTextHasAKeyOrNoneAndKeysAreStable)
{
    EXPECT_EQ(entityKey({}), QString());
    EXPECT_EQ(key("——（）、。··· "), QString());
    EXPECT_EQ(entityKey(QString(QChar(0x200B)) + QChar(0xFEFF)), QString());
    const QString longName = QString(10'000, QChar(u'岚')) + QStringLiteral("有限公司");
    EXPECT_EQ(entityKey(longName), longName);
    QRandomGenerator random(20260101);
    for (int n = 0; n < 3000; ++n) {
        QString text;
        for (int i = random.bounded(1, 24); i > 0; --i)
            text.append(QChar(static_cast<char16_t>(random.bounded(1, 0xFFFF))));
        const QString once = entityKey(text);
        ASSERT_EQ(entityKey(once), once) << text.toStdString();
    }
}

TEST(EntityNames, LegalFormsComeOffIntactOrDamaged)
{
    EXPECT_EQ(splitLegalForm(QStringLiteral("云岚科技股份有限公司")).core, QStringLiteral("云岚科技"));
    EXPECT_EQ(splitLegalForm(QStringLiteral("云岚科技股份有限公司")).form, QStringLiteral("股份有限公司"));
    EXPECT_EQ(splitLegalForm(QStringLiteral("南屿大学")).form, QString());
    for (const char *damaged : {"云岚科技有公司", "云岚科技限公司", "云岚科技有艰公司", "云岚科技冇限公司"})
        EXPECT_TRUE(coresBehindDamage(QString::fromUtf8(damaged)).contains(QStringLiteral("云岚科技")))
            << damaged;
    EXPECT_TRUE(coresBehindDamage(QStringLiteral("云岚科技有限公司")).isEmpty());
    EXPECT_TRUE(coresBehindDamage(QStringLiteral("云岚科技有限责任公司")).isEmpty());
}

TEST(EntityNames, PartsSayTheirWholeAndOthersDoNot)
{
    const QString whole = QStringLiteral("南屿大学");
    for (const char *part :
         {"南屿大学计算机学院", "南屿大学附属第一医院", "南屿大学（东校区）", "南屿大学图书馆"})
        EXPECT_FALSE(unitPart(QString::fromUtf8(part), whole).isEmpty()) << part;
    for (const char *other : {"西南屿大学", "南屿大学出版社有限公司", "南屿大学", "南屿大学城管理局"})
        EXPECT_TRUE(unitPart(QString::fromUtf8(other), whole).isEmpty()) << other;
    EXPECT_TRUE(unitPart(QStringLiteral("西岚望潮电子大学"), QStringLiteral("望潮电子大学")).isEmpty());
}

TEST(EntityNames, NumbersAndPlacesAreReadWhole)
{
    EXPECT_EQ(numbersIn(QStringLiteral("第十二建筑302公司")),
              (QStringList{QStringLiteral("十二"), QStringLiteral("302")}));
    EXPECT_EQ(placesIn(QStringLiteral("湖北武汉云岚公司")),
              (QStringList{QStringLiteral("武汉"), QStringLiteral("湖北")}));
}

TEST(CreditCode, OneWrongCharacterNeverFits)
{
    // Made up; the last digit is computed by the rule of GB 32100.
    QString code = QStringLiteral("91110108MA01ABCD2");
    QString whole;
    const QString digits = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    for (const QChar last : digits)
        if (isCreditCode(code + last)) whole = code + last;
    ASSERT_FALSE(whole.isEmpty());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const QChar digit : digits) {
            QString wrong = whole;
            wrong[i] = digit;
            EXPECT_EQ(isCreditCode(wrong), wrong == whole) << wrong.toStdString();
        }
    }
    EXPECT_FALSE(isCreditCode(u""));
    EXPECT_FALSE(isCreditCode(u"1234567890"));
}

TEST(Lookalikes, TwinsCostLittleAndSeriesAreNoTwins)
{
    const Lookalikes &table = Lookalikes::builtIn();
    for (const char *twins : {"未末", "已己", "日曰", "士土", "大太"}) {
        const QString pair = QString::fromUtf8(twins);
        EXPECT_LE(table.cost(pair[0].unicode(), pair[1].unicode()), 0.31) << twins;
        EXPECT_TRUE(table.partnersOf(pair[1].unicode()).contains(pair[0])) << twins;
    }
    for (const char *others : {"一二", "二三", "东西", "甲乙", "38", "上下", "岚科"}) {
        const QString pair = QString::fromUtf8(others);
        EXPECT_DOUBLE_EQ(table.cost(pair[0].unicode(), pair[1].unicode()), 1) << others;
    }
}

} // namespace
} // namespace tt
