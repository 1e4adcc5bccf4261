// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/support/replay/replay_engine.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

using namespace tt;

namespace
{

/// Says one line with the image's width in it, and counts how often it was asked.
class WidthEngine final : public OcrEngine
{
public:
    explicit WidthEngine(int *asked)
        : m_asked(asked)
    {
    }
    [[nodiscard]] QString id() const override { return QStringLiteral("width"); }
    [[nodiscard]] QString description() const override { return QStringLiteral("width 1"); }
    Result<QVector<RecognisedLine>> readPage(const QImage &page, StopToken stop) override
    {
        return QVector<RecognisedLine>{*readLine(page, stop)};
    }
    Result<RecognisedLine> readLine(const QImage &line, StopToken /*stop*/) override
    {
        ++*m_asked;
        RecognisedLine out;
        out.quad = QPolygonF({{0, 0}, {9, 0}, {9, 5}, {0, 5}});
        out.chars = {{QString::number(line.width()), {1, 2, 3, 4}, 0.5F, QStringLiteral("x"), 0.25F}};
        out.confidence = 0.5F;
        return out;
    }

private:
    int *m_asked;
};

/// Paper with ink in every `pitch`th column.
QImage striped(QSize size, int pitch)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(230);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); x += pitch)
            image.scanLine(y)[x] = 20;
    }
    return image;
}

QImage page() { return striped({600, 800}, 40); }
QImage line(int pitch) { return striped({300, 30}, pitch); }

ReadingRecord throughAFile(const ReadingRecord &record)
{
    const auto loaded = ReadingRecord::fromJson(QJsonDocument::fromJson(record.toJson()).object());
    EXPECT_TRUE(loaded);
    return loaded ? *loaded : ReadingRecord();
}

} // namespace

TEST(Replay, SaysAgainWhatWasRecordedAfterSavingAndLoading)
{
    int asked = 0;
    WidthEngine live(&asked);
    ReadingRecord made;
    ReplayEngine recorder(made, &live);
    const auto said = recorder.readPage(page(), {});
    ASSERT_TRUE(said);
    ASSERT_TRUE(recorder.readLine(line(9), {}));
    EXPECT_EQ(asked, 2);

    ReadingRecord record = throughAFile(made);
    ReplayEngine replay(record);
    EXPECT_EQ(replay.id(), QStringLiteral("width"));
    EXPECT_EQ(record.neverAsked().size(), 2);
    const auto again = replay.readPage(page(), {});
    ASSERT_TRUE(again);
    ASSERT_EQ(again->size(), 1);
    const RecognisedLine &first = again->constFirst();
    EXPECT_EQ(first.text(), QStringLiteral("600"));
    EXPECT_EQ(first.chars[0].box, QRectF(1, 2, 3, 4));
    EXPECT_EQ(first.chars[0].alternative, QStringLiteral("x"));
    EXPECT_EQ(first.chars[0].confidence, said->constFirst().chars[0].confidence);
    EXPECT_EQ(first.quad, said->constFirst().quad);
    EXPECT_EQ(replay.readLine(line(9), {})->text(), QStringLiteral("300"));
    EXPECT_TRUE(record.neverAsked().isEmpty());
    EXPECT_EQ(asked, 2);
}

TEST(Replay, AnotherImageIsUnknownAndNotGuessed)
{
    int asked = 0;
    WidthEngine live(&asked);
    ReadingRecord record;
    ReplayEngine recorder(record, &live);
    ASSERT_TRUE(recorder.readLine(line(9), {}));
    record = throughAFile(record);
    ReplayEngine replay(record);
    // Another text of this size, the text in a longer line, the line as a page, an image of nothing.
    for (const QImage &other : {line(5), striped({320, 30}, 9), striped({300, 60}, 9)}) {
        const auto read = replay.readLine(other, {});
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, ErrorCode::NotFound);
    }
    EXPECT_EQ(replay.readPage(line(9), {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(replay.uprightTurn(line(9), {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(record.unknown.size(), 5);
    EXPECT_EQ(record.neverAsked().size(), 1);
}

TEST(Replay, EveryAnswerIsGivenOnceAndToTheImageMostLikeIt)
{
    ReadingRecord record;
    record.id = QStringLiteral("width");
    const auto add = [&record](const QImage &image, const QString &text) {
        RecognisedLine said;
        said.chars = {{text, {}, 1.0F, {}, 0}};
        record.answers.append({RecordedAnswer::Question::Line, ImageLook::ofLine(image), 0, {said}, false});
    };
    QImage darker = line(9);
    for (int x = 0; x < 60; ++x)
        darker.scanLine(15)[x] = 0;
    add(darker, QStringLiteral("a"));
    add(line(9), QStringLiteral("b"));
    add(line(9), QStringLiteral("c"));
    ReplayEngine replay(record);
    EXPECT_EQ(replay.readLine(line(9), {})->text(), QStringLiteral("b"));
    EXPECT_EQ(replay.readLine(line(9), {})->text(), QStringLiteral("c"));
    EXPECT_EQ(replay.readLine(darker, {})->text(), QStringLiteral("a"));
    EXPECT_FALSE(replay.readLine(darker, {}));
}

TEST(Replay, TheSameImageWithOtherLowBitsIsKnown)
{
    int asked = 0;
    WidthEngine live(&asked);
    ReadingRecord record;
    ReplayEngine recorder(record, &live);
    ASSERT_TRUE(recorder.readPage(page(), {}));
    ASSERT_TRUE(recorder.readLine(line(9), {}));
    record = throughAFile(record);
    ReplayEngine replay(record);
    const auto nudged = [](QImage image) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.scanLine(y)[x] = static_cast<uchar>(image.scanLine(y)[x] + (x * 7 + y * 3) % 5 - 2);
        }
        return image;
    };
    EXPECT_TRUE(replay.readPage(nudged(page()), {}));
    EXPECT_TRUE(replay.readLine(nudged(line(9)), {}));
    EXPECT_TRUE(record.neverAsked().isEmpty());
}

TEST(Replay, AFileThatIsNoRecordIsRefused)
{
    EXPECT_EQ(ReadingRecord::fromJson({}).error().code, ErrorCode::BadFormat);
    int asked = 0;
    WidthEngine live(&asked);
    ReadingRecord made;
    ReplayEngine recorder(made, &live);
    ASSERT_TRUE(recorder.readLine(line(9), {}));
    const QByteArray good = made.toJson();
    for (const auto &[from, to] :
         {std::pair("\"line\"", "\"lime\""), std::pair("\"answers\"", "\"answer\""),
          std::pair("\"lines\"", "\"linez\""), std::pair("\"look\":\"", "\"look\":\"A")}) {
        QByteArray bad = good;
        ASSERT_TRUE(bad.contains(from));
        const auto read = ReadingRecord::fromJson(QJsonDocument::fromJson(bad.replace(from, to)).object());
        ASSERT_FALSE(read) << to;
        EXPECT_EQ(read.error().code, ErrorCode::BadFormat);
    }
}
