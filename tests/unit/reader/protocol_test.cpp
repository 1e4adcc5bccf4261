// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/protocol.h"
#include "ocr/reader/protocol_frames.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace tt::protocol
{

namespace
{

RequestFrame sentAndReceived(const Request &request)
{
    FrameReader reader;
    const QByteArray bytes = framed(encode(RequestFrame{7, request}));
    for (const char byte : bytes) // one by one: pipes cut where they like
        reader.append(QByteArrayView(&byte, 1));
    const auto payload = reader.next();
    EXPECT_TRUE(payload && payload->has_value());
    const auto frame = decodeRequest(**payload);
    EXPECT_TRUE(frame.has_value()) << (frame ? "" : frame.error().detail.toStdString());
    return frame ? *frame : RequestFrame{};
}

PageText onePage()
{
    PageText text;
    text.sizePoints = {595, 842};
    text.readBy = QStringLiteral("paddle");
    TextLine line;
    line.text = QStringLiteral("预算金额");
    line.box = {0.125, 0.25, 0.5, 0.0625};
    text.lines.append(line);
    return text;
}

Result<AnswerFrame> answered(const Result<Answer> &answer)
{
    return decodeAnswer(encode(AnswerFrame{3, answer}));
}

} // namespace

TEST(Protocol, RequestsArriveAsTheyWereSent)
{
    const QVector<Request> requests{
        Open{QStringLiteral("/reader/1.bin"), QStringLiteral("扫描件.pdf"), QString(), 5'000},
        Open{QStringLiteral("/reader/1.bin"), QStringLiteral("a.pdf"), QStringLiteral("pässwörd"), 1},
        ReadPage{12, true, false},
        Render{3, 96.5, {0.1, 0.2, 0.3, 0.4}, 1'000'000, true, QStringLiteral("/reader/page.raw")},
        Render{0, 96, {0, 0, 1, 1}, 16'000'000, false, QStringLiteral("/reader/page.raw")},
        Close{},
        ReadDrawnText{3},
        StartCopy{QStringLiteral("TenderTrace 1"), QString(64, u'a')},
        AddCopyPage{0, std::nullopt},
        AddCopyPage{1, onePage()},
        FinishCopy{QStringLiteral("/reader/copy.pdf")}};
    for (const Request &request : requests) {
        const RequestFrame frame = sentAndReceived(request);
        EXPECT_EQ(frame.id, 7U);
        EXPECT_TRUE(frame.request == request) << "request " << request.index();
    }
}

TEST(Protocol, AnswersAndErrorsArriveAsTheyWereSent)
{
    const QVector<Answer> answers{Opened{QStringLiteral("application/pdf"),
                                         {QSizeF(595.28, 841.89), QSizeF(0, 0)},
                                         {{QStringLiteral("Title"), {}}}},
                                  ReadPageDone{onePage(), {}},
                                  ReadPageDone{onePage(), {QByteArray(PageLook::kBytes, '\x5a')}},
                                  Rendered{800, 1'000, 3'200, false, 96},
                                  Closed{},
                                  PageTextDrawn{QStringLiteral("文字 𠮷\n"), true},
                                  CopyStarted{},
                                  CopyPageAdded{812, true, false},
                                  CopyWritten{123'456, {QStringLiteral("A remark.")}}};
    for (const Answer &answer : answers) {
        const auto frame = answered(answer);
        ASSERT_TRUE(frame.has_value()) << answer.index() << ' ' << frame.error().detail.toStdString();
        ASSERT_TRUE(frame->answer.has_value());
        EXPECT_TRUE(*frame->answer == answer) << "answer " << answer.index();
    }
    const Error error{ErrorCode::Encrypted, QStringLiteral("\"a.pdf\" is encrypted"), QStringLiteral("why")};
    const auto frame = answered(tl::unexpected<Error>(error));
    ASSERT_TRUE(frame.has_value());
    ASSERT_FALSE(frame->answer.has_value());
    EXPECT_EQ(frame->answer.error(), error);
}

TEST(Protocol, TheGreetingOfAnotherVersionIsRefused)
{
    Greeting greeting{kVersion, QStringLiteral("paddle"), {QStringLiteral("seccomp")}};
    const auto same = decodeGreeting(encode(greeting));
    ASSERT_TRUE(same.has_value());
    EXPECT_EQ(*same, greeting);
    greeting.version = kVersion + 1;
    EXPECT_FALSE(decodeGreeting(encode(greeting)).has_value());
}

TEST(Protocol, WhatATakenOverReaderMightSendIsRefused)
{
    EXPECT_FALSE(decodeAnswer({}).has_value());
    EXPECT_FALSE(decodeAnswer("not cbor at all").has_value());
    EXPECT_FALSE(answered(Answer(Rendered{100'000'000, 1, 4, false, 96})).has_value());
    EXPECT_FALSE(answered(Answer(Rendered{800, 1'000, 4, false, 96})).has_value())
        << "a stride too small for its width";
    EXPECT_FALSE(
        answered(Answer(ReadPageDone{onePage(), {QByteArray(PageLook::kBytes - 1, '\0')}})).has_value())
        << "a look of another size";
    EXPECT_FALSE(answered(Answer(Opened{QStringLiteral("application/pdf"), {}, {}})).has_value())
        << "no pages";
    EXPECT_FALSE(answered(Answer(Opened{QStringLiteral("x"), {QSizeF(-1, 5)}, {}})).has_value());

    EXPECT_FALSE(answered(Answer(CopyWritten{-1, {}})).has_value());
    EXPECT_FALSE(answered(Answer(CopyPageAdded{-1, false, false})).has_value());

    FrameReader reader;
    reader.append(QByteArray("\xff\xff\xff\xff", 4));
    const auto huge = reader.next();
    ASSERT_TRUE(huge.has_value());
    EXPECT_FALSE(huge->has_value());
    reader.append(framed(encode(Greeting{})));
    EXPECT_FALSE(reader.next()->has_value()) << "a broken stream stays broken";
}

TEST(Protocol, AnyOneBitFlippedIsEitherRefusedOrStillInBounds)
{
    const QByteArray good = encode(AnswerFrame{3, Answer(Rendered{800, 1'000, 3'200, false, 96})});
    for (qsizetype byte = 0; byte < good.size(); ++byte) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray bad = good;
            bad[byte] = static_cast<char>(bad[byte] ^ (1 << bit));
            const auto frame = decodeAnswer(bad);
            if (!frame || !frame->answer) continue;
            const auto *rendered = std::get_if<Rendered>(&*frame->answer);
            if (!rendered) continue;
            EXPECT_GE(rendered->bytesPerLine, rendered->width * (rendered->grey ? 1 : 4));
            EXPECT_LE(rendered->height, 65'536);
        }
    }
}

} // namespace tt::protocol
