// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/radicals.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace tt
{

TEST(Radicals, BecomeTheCharactersTheyLookLike)
{
    EXPECT_EQ(withoutRadicals(QStringLiteral("询价保证⾦：⼈⺠币叁仟元")),
              QStringLiteral("询价保证金：人民币叁仟元"));
    EXPECT_EQ(withoutRadicals(QStringLiteral("⻓⻋⻔⻚⻛⻢⻬⻰")), QStringLiteral("长车门页风马齐龙"));
    EXPECT_EQ(withoutRadicals(QStringLiteral("⼾")), QStringLiteral("户"));
}

TEST(Radicals, EveryKangxiRadicalHasACharacterAndLengthsStay)
{
    for (char16_t c = 0x2E80; c <= 0x2FD5; ++c) {
        const QString text = QStringLiteral("a%1b").arg(QChar(c));
        const QString out = withoutRadicals(text);
        ASSERT_EQ(out.size(), text.size());
        if (c >= 0x2F00) {
            EXPECT_TRUE(out[1].unicode() >= 0x3400 && out[1].unicode() <= 0x9FFF) << int(c);
        }
    }
}

TEST(Radicals, OtherTextIsLeftAlone)
{
    const QString text = QStringLiteral("预算金额（万元）：20.00 NVIDIA A100、，。");
    EXPECT_EQ(withoutRadicals(text), text);
}

} // namespace tt
