// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/base/sha256.h"
#include "tests/support/printers.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace tt;

TEST(Sha256, GivesThePublishedDigests)
{
    // FIPS 180-4 example values.
    EXPECT_EQ(Sha256::of("").hex(),
              QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    EXPECT_EQ(Sha256::of("abc").hex(),
              QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    EXPECT_EQ(Sha256::of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").hex(),
              QStringLiteral("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
}

TEST(Sha256, ADeviceGivesTheSameAsItsBytes)
{
    for (const qsizetype size : {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1}) {
        QByteArray bytes(size, 'a');
        QBuffer buffer(&bytes);
        ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
        const auto hash = Sha256::of(buffer);
        ASSERT_TRUE(hash);
        EXPECT_EQ(*hash, Sha256::of(bytes)) << size;
    }
}

TEST(Sha256, StopsWhenAskedAndFailsWithTheDevice)
{
    QByteArray bytes(3 << 20, 'a');
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    StopSource stop;
    stop.request_stop();
    EXPECT_EQ(Sha256::of(buffer, stop.get_token()).error().code, ErrorCode::Cancelled);
    QBuffer closed;
    EXPECT_EQ(Sha256::of(closed).error().code, ErrorCode::Unreadable);
}

TEST(Sha256, TextAndBytesGoAndComeBack)
{
    const Sha256 hash = Sha256::of("abc");
    EXPECT_EQ(Sha256::fromHex(hash.hex()), hash);
    EXPECT_EQ(Sha256::fromHex(hash.hex().toUpper()), hash);
    EXPECT_EQ(Sha256::fromBytes(hash.bytes()), hash);
    EXPECT_FALSE(hash.isNull());
    EXPECT_TRUE(Sha256().isNull());
    EXPECT_EQ(qHash(hash), qHash(Sha256::of("abc")));
}

TEST(Sha256, WhatIsNoDigestIsNone)
{
    const QString hex = Sha256::of("abc").hex();
    for (const QString &text : {QString(), hex.chopped(1), hex + u'0', hex.chopped(1) + u'g',
                                hex.chopped(1) + u' ', u'é' + hex.mid(1)})
        EXPECT_TRUE(Sha256::fromHex(text).isNull()) << text.toStdString();
    EXPECT_TRUE(Sha256::fromBytes(QByteArray(31, 'x')).isNull());
    EXPECT_TRUE(Sha256::fromBytes(QByteArray(33, 'x')).isNull());
}
