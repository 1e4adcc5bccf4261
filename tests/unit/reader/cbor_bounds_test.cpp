// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/cbor_bounds.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <gtest/gtest.h>

namespace tt::protocol
{

namespace
{

bool bounded(const char *bytes, qsizetype size) { return isBoundedCbor(QByteArrayView(bytes, size)); }

TEST(CborBounds, OrdinaryMessagesPass)
{
    QCborMap map;
    map[1] = QStringLiteral("文字");
    map[2] = QCborArray{1, -5, 2.5, true, QByteArray(1'000, 'x'), QCborArray{}};
    map[3] = QCborMap{{QStringLiteral("inner"), QCborArray{1'000'000'000'000LL}}};
    EXPECT_TRUE(isBoundedCbor(QCborValue(map).toCbor(QCborValue::UseFloat)));
    EXPECT_TRUE(bounded("\x9f\x01\x02\xff", 4));         // an array without a stated length
    EXPECT_TRUE(bounded("\x7f\x61\x61\x61\x62\xff", 6)); // text in pieces
    EXPECT_TRUE(bounded("\xbf\x01\x02\xff", 4));         // a map without a stated length
    EXPECT_TRUE(bounded("\xc1\x01", 2));                 // a tag
}

TEST(CborBounds, CutAndOverlongMessagesDoNot)
{
    const QByteArray whole = QCborValue(QCborArray{1, QStringLiteral("abc"), QCborMap{{1, 2}}}).toCbor();
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(isBoundedCbor(whole.left(length))) << length;
    EXPECT_TRUE(isBoundedCbor(whole));
    EXPECT_FALSE(isBoundedCbor(whole + '\x01'));
    EXPECT_FALSE(bounded("\xff", 1));
    EXPECT_FALSE(bounded("\x81\xff", 2));
    EXPECT_FALSE(bounded("\x1c", 1));
    EXPECT_FALSE(bounded("\x5b\xff\xff\xff\xff\xff\xff\xff\xff", 9)); // a length of 2^64 - 1
    EXPECT_FALSE(bounded("\xbb\x80\x00\x00\x00\x00\x00\x00\x01", 9)); // twice this overflows
}

TEST(CborBounds, ManyItemsAndDeepNestingAreRefusedWithoutMemory)
{
    QByteArray many("\x9a\x02\x62\x5a\x00", 5);
    many += QByteArray(40'000'000, '\x80');
    EXPECT_FALSE(isBoundedCbor(many));
    EXPECT_FALSE(isBoundedCbor(QByteArray(100'000, '\x81') + '\x01'));
    EXPECT_TRUE(isBoundedCbor(QByteArray(8, '\x81') + '\x01'));
}

} // namespace

} // namespace tt::protocol
