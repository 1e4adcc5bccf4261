// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/page_text_io.h"
#include "tests/support/printers.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <limits>

using namespace tt;

namespace
{

double fraction(QRandomGenerator &random) { return random.bounded(1024) / 1024.0; }
PageRect box(QRandomGenerator &random)
{
    return {fraction(random), fraction(random), fraction(random), fraction(random)};
}

QString text(QRandomGenerator &random, int most)
{
    static const QString alphabet = QStringLiteral("成交金额：20万元 | ABC¥，\U00020000\U0001F600é\"\\");
    QString out;
    for (int i = random.bounded(most); i > 0; --i) {
        const int at = random.bounded(static_cast<int>(alphabet.size()));
        if (!alphabet[at].isSurrogate()) out += alphabet[at];
    }
    return out + QStringLiteral("\U00020000");
}

TextLine randomLine(QRandomGenerator &random, int rawLines)
{
    TextLine line;
    line.text = text(random, 40);
    line.box = box(random);
    line.role = static_cast<LineRole>(random.bounded(static_cast<int>(LineRole::Unplaced) + 1));
    line.table = random.bounded(-1, 3);
    for (qsizetype at = 0; at < line.text.size();) {
        TextSpan span;
        span.begin = at;
        span.length = std::min<qsizetype>(random.bounded(1, 4), line.text.size() - at);
        span.box = box(random);
        span.confidence = static_cast<float>(fraction(random));
        span.underSeal = random.bounded(2) == 1;
        span.rawLine = random.bounded(-1, rawLines);
        at += span.length + random.bounded(2);
        line.spans.append(span);
    }
    return line;
}

PageText randomPage(quint32 seed)
{
    QRandomGenerator random(seed);
    PageText page;
    page.sizePoints = {595.25, 842};
    page.source = static_cast<TextSource>(random.bounded(3));
    page.readBy = QStringLiteral("paddle ppocr-v4");
    const int raws = random.bounded(6);
    for (int i = 0; i < raws; ++i) {
        RawLine raw;
        for (QPointF &corner : raw.quad.corners)
            corner = {fraction(random), fraction(random)};
        raw.text = text(random, 30);
        raw.confidence = static_cast<float>(fraction(random));
        raw.underSeal = random.bounded(2) == 1;
        if (random.bounded(2) == 1) raw.others.append({QStringLiteral("tesseract"), text(random, 30), 0.5F});
        page.rawLines.append(raw);
    }
    for (int i = random.bounded(10); i > 0; --i)
        page.lines.append(randomLine(random, raws));
    for (int i = random.bounded(3); i > 0; --i)
        page.seals.append(box(random));
    page.quality = {300,
                    -1.5,
                    90 * random.bounded(4),
                    fraction(random),
                    fraction(random),
                    random.bounded(-1, 5'000),
                    random.bounded(-1, 50),
                    fraction(random),
                    fraction(random),
                    20 * fraction(random),
                    random.bounded(2) == 1};
    if (random.bounded(2) == 1) page.remarks = QStringList{QStringLiteral("embedded text not trusted")};
    return page;
}

ErrorCode codeOf(const QByteArray &bytes)
{
    const auto page = decodePageText(bytes);
    return page ? ErrorCode::Internal : page.error().code;
}

} // namespace

TEST(PageTextIo, WhatIsWrittenIsRead)
{
    EXPECT_EQ(*decodePageText(encodePageText({})), PageText{});
    for (quint32 seed = 0; seed < 300; ++seed) {
        const PageText page = randomPage(seed);
        const auto back = decodePageText(encodePageText(page));
        ASSERT_TRUE(back) << seed << back.error().detail.toStdString();
        ASSERT_EQ(*back, page) << seed;
        ASSERT_EQ(encodePageText(*back), encodePageText(page));
    }
}

TEST(PageTextIo, APageOfAnEarlierVersionIsReadAndSaysWhatItDidNotMeasure)
{
    PageText page = randomPage(8);
    page.quality.characters = 700;
    QCborMap map = QCborValue::fromCbor(encodePageText(page)).toMap();
    constexpr int qualityKey = 8;
    const QCborArray all = map[qualityKey].toArray();
    ASSERT_EQ(all.size(), 11);
    QCborArray early;
    for (qsizetype i = 0; i < 5; ++i)
        early.append(all.at(i));
    map[qualityKey] = early;
    const auto back = decodePageText(QCborValue(map).toCbor());
    ASSERT_TRUE(back) << back.error().detail.toStdString();
    EXPECT_EQ(back->quality.sealShare, page.quality.sealShare);
    EXPECT_EQ(back->quality.characters, PageQuality::kUnmeasured);
    EXPECT_EQ(back->quality.softness, PageQuality::kUnmeasured);
}

TEST(PageTextIo, APageOfPrintIsSmall)
{
    PageText page;
    for (int row = 0; row < 40; ++row) {
        TextLine line;
        line.text = QString(40, u'云');
        for (int i = 0; i < 40; ++i)
            line.spans.append({i, 1, {0.1 + i / 60.0, row / 50.0, 1 / 60.0, 0.015}, 0.98F, false, -1});
        page.lines.append(line);
    }
    EXPECT_LT(encodePageText(page).size(), 64 << 10);
}

TEST(PageTextIo, BytesThatAreNoPageAreRefused)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("hello"), QByteArray(1000, '\0'), QByteArray("\x9f\x9f\x9f", 3),
          QByteArray("\xbf\xff", 2), QCborValue(QCborArray{1, 2, 3}).toCbor(), QCborValue(5).toCbor()})
        EXPECT_EQ(codeOf(bytes), ErrorCode::BadFormat);
}

TEST(PageTextIo, CutAndChangedBytesNeverCrashAndNeverGiveBrokenPages)
{
    const QByteArray whole = encodePageText(randomPage(8));
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_EQ(codeOf(whole.left(size)), ErrorCode::BadFormat) << size;
    QRandomGenerator random(9);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = whole;
        for (int n = random.bounded(1, 5); n > 0; --n)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        const auto page = decodePageText(bytes);
        if (!page) continue;
        for (const TextLine &line : page->lines) {
            ASSERT_FALSE(line.text.contains(u'\n'));
            qsizetype end = 0;
            for (const TextSpan &span : line.spans) {
                ASSERT_GE(span.begin, end);
                end = span.begin + span.length;
                ASSERT_LE(end, line.text.size());
                ASSERT_LT(span.rawLine, page->rawLines.size());
                ASSERT_TRUE(std::isfinite(span.box.x) && std::isfinite(span.box.w));
            }
        }
        boxesOf(*page, {0, 10'000});
    }
}

TEST(PageTextIo, NumbersOutOfRangeAreRefused)
{
    const auto with = [](auto change) {
        PageText page = randomPage(8);
        TextLine line;
        line.text = QStringLiteral("云");
        line.spans.append({0, 1, {0.1, 0.1, 0.1, 0.1}, 1, false, -1});
        page.lines = {line};
        change(page);
        return codeOf(encodePageText(page));
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    EXPECT_EQ(with([&](PageText &p) { p.lines[0].spans[0].box.x = nan; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.lines[0].spans[0].box.w = -1; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.lines[0].box.y = infinite; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.lines[0].spans[0].confidence = 1.5F; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.lines[0].spans[0].length = 2; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.lines[0].spans[0].begin = -1; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.lines[0].spans[0].rawLine = 99; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.lines[0].text = QStringLiteral("a\nb"); }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.lines[0].role = static_cast<LineRole>(99); }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.sizePoints.setWidth(nan); }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.quality.sealShare = 2; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.quality.characters = -2; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.quality.softness = nan; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.quality.inkShare = 1.1; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([&](PageText &p) { p.seals = {{nan, 0, 0, 0}}; }), ErrorCode::BadFormat);
    EXPECT_EQ(with([](PageText &) {}), ErrorCode::Internal); // unchanged it is fine
}
