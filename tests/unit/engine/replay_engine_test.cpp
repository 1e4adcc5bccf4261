// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/engine/replay_engine.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

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

QImage grayImage(int width)
{
    QImage image(width, 7, QImage::Format_Grayscale8);
    image.fill(3);
    return image;
}

} // namespace

TEST(Replay, SaysAgainWhatWasRecordedAfterSavingAndLoading)
{
    int asked = 0;
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("record.cbor"));
    ReplayEngine recorder(std::make_unique<WidthEngine>(&asked));
    ASSERT_TRUE(recorder.readPage(grayImage(5), {}));
    ASSERT_TRUE(recorder.readLine(grayImage(9), {}));
    ASSERT_TRUE(recorder.readLine(grayImage(9), {}));
    EXPECT_EQ(asked, 2);
    ASSERT_TRUE(recorder.save(path));

    ReplayEngine replay;
    ASSERT_TRUE(replay.load(path));
    EXPECT_EQ(replay.id(), QStringLiteral("width"));
    const auto page = replay.readPage(grayImage(5), {});
    ASSERT_TRUE(page);
    ASSERT_EQ(page->size(), 1);
    EXPECT_EQ(page->first().text(), QStringLiteral("5"));
    EXPECT_EQ(page->first().chars[0].box, QRectF(1, 2, 3, 4));
    EXPECT_EQ(page->first().chars[0].alternative, QStringLiteral("x"));
    EXPECT_EQ(page->first().quad.size(), 4);
    EXPECT_EQ(replay.readLine(grayImage(9), {})->text(), QStringLiteral("9"));
}

TEST(Replay, AnotherImageIsUnknownAndNotGuessed)
{
    ReplayEngine replay;
    const auto page = replay.readPage(grayImage(5), {});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(page.error().message.contains(ReplayEngine::keyOf(grayImage(5)).hex()));
    QImage changed = grayImage(5);
    changed.scanLine(6)[4] = 4;
    EXPECT_NE(ReplayEngine::keyOf(changed), ReplayEngine::keyOf(grayImage(5)));
}

TEST(Replay, AFileThatIsNoRecordIsRefused)
{
    ReplayEngine replay;
    EXPECT_EQ(replay.load(QStringLiteral("/nonexistent/record")).error().code, ErrorCode::Unreadable);
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("x")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not cbor");
    file.close();
    EXPECT_EQ(replay.load(file.fileName()).error().code, ErrorCode::BadFormat);
}
