// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/ocr_engine.h"
#include "ocr/reader/page_pipeline.h"
#include "ocr/reader/pipeline_embedded_text.h"
#include "ocr/reader/pipeline_second_reading.h"
#include "tests/support/printers.h"
#include "tests/unit/reader/notice_page.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tt;
using namespace tt::drawn;

namespace
{

const QString kModels = QStringLiteral(TT_MODEL_DIR);

QString folded(const PageText &text)
{
    return text.plainText().normalized(QString::NormalizationForm_KC).remove(u'￥').remove(u'¥');
}

/// The pipeline with both engines, made once: models take a while to load.
PagePipeline &pipeline()
{
    static PagePipeline made = [] {
        auto engines = makeEngines(QStringLiteral("auto"), kModels);
        return PagePipeline(engines ? std::move(*engines) : EngineSet{});
    }();
    return made;
}

/// Where a text stands, as fractions of the page.
PageRect placeOf(const PageText &page, const QString &needle)
{
    const qsizetype at = page.plainText().indexOf(needle);
    PageRect place;
    for (const TextSpan *span : spansOf(page, {at, needle.size()}))
        place = place.united(span->box);
    return at < 0 ? PageRect() : place;
}

} // namespace

TEST(Pipeline, ANoticeBecomesLinesRowsAndSecondReadings)
{
    ImagePage source(notice(), 150);
    const auto page = pipeline().read(source, 0, {}, {});
    ASSERT_TRUE(page);
    const QString text = folded(*page);
    EXPECT_TRUE(text.contains(s("项目编号:TT-2024-0317\n"))) << text.toStdString();
    EXPECT_TRUE(text.contains(s("人民币贰拾叁万伍仟元整(235,000.00)"))) << text.toStdString();
    EXPECT_TRUE(text.contains(s("1 | 语言模型接口调用 | 200000.00\n2 | 技术支持 | 35000.00")))
        << text.toStdString();
    EXPECT_EQ(page->source, TextSource::Ocr);
    EXPECT_TRUE(page->readBy.startsWith(QStringLiteral("paddle")));
    int checked = 0;
    for (const RawLine &line : page->rawLines) {
        if (!line.text.contains(QStringLiteral("200000.00"))) continue;
        ASSERT_FALSE(line.others.isEmpty());
        EXPECT_EQ(line.others.first().by, QStringLiteral("tesseract"));
        EXPECT_TRUE(line.others.first().text.contains(QStringLiteral("200000.00")));
        ++checked;
    }
    EXPECT_EQ(checked, 1);
    const PageRect place = placeOf(*page, QStringLiteral("200000.00"));
    EXPECT_NEAR(place.x, 736.0 / 1240, 0.015);
    EXPECT_NEAR(place.y + place.h / 2, 567.0 / 1754, 0.01);
}

class TurnedPage : public ::testing::TestWithParam<int>
{
};

TEST_P(TurnedPage, IsReadUprightAndItsBoxesStayOnThePageAsShown)
{
    const QImage turned = notice().transformed(QTransform().rotate(GetParam()));
    ImagePage source(turned, 150);
    const auto page = pipeline().read(source, 0, {true, false}, {});
    ASSERT_TRUE(page);
    EXPECT_EQ(page->quality.turnDegrees, (360 - GetParam()) % 360);
    EXPECT_TRUE(folded(*page).contains(s("2 | 技术支持 | 35000.00"))) << folded(*page).toStdString();
    const PageRect upright{736.0 / 1240, 555.0 / 1754, 130.0 / 1240, 24.0 / 1754};
    const QPointF middle(upright.x + upright.w / 2, upright.y + upright.h / 2);
    QPointF expected = middle;
    if (GetParam() == 90) expected = {1 - middle.y(), middle.x()};
    if (GetParam() == 180) expected = {1 - middle.x(), 1 - middle.y()};
    if (GetParam() == 270) expected = {middle.y(), 1 - middle.x()};
    const PageRect place = placeOf(*page, QStringLiteral("200000.00"));
    EXPECT_NEAR(place.x + place.w / 2, expected.x(), 0.02);
    EXPECT_NEAR(place.y + place.h / 2, expected.y(), 0.02);
}

INSTANTIATE_TEST_SUITE_P(Quarters, TurnedPage, ::testing::Values(90, 180, 270));

TEST(Pipeline, ASkewedSealedPageIsReadAndTheSealIsSaid)
{
    QImage page = notice();
    stampSeal(page, {830, 910}, 120, QColor(215, 40, 45));
    ImagePage source(skewed(page, 1.8), 150);
    const auto read = pipeline().read(source, 0, {true, false}, {});
    ASSERT_TRUE(read);
    EXPECT_NEAR(read->quality.skewDegrees, 1.8, 0.15);
    ASSERT_EQ(read->seals.size(), 1);
    EXPECT_GT(read->quality.sealShare, 0.001);
    EXPECT_GT(read->quality.characters, 30);
    EXPECT_GT(read->quality.inkShare, 0.001);
    EXPECT_GT(read->quality.contrast, 0.5);
    EXPECT_GE(read->quality.softness, 0);
    const QString text = folded(*read);
    EXPECT_TRUE(text.contains(s("1 | 语言模型接口调用 | 200000.00"))) << text.toStdString();
    EXPECT_TRUE(text.contains(s("某某示例大学"))) << text.toStdString();
    bool underSeal = false;
    for (const RawLine &line : read->rawLines) {
        if (line.text.contains(s("示例大学"))) underSeal = line.underSeal;
        if (line.text.contains(QStringLiteral("200000"))) {
            EXPECT_FALSE(line.underSeal);
        }
    }
    EXPECT_TRUE(underSeal);
}

TEST(Pipeline, ABlankPageIsAnEmptyPage)
{
    QImage blank(1240, 1754, QImage::Format_Grayscale8);
    blank.fill(251);
    ImagePage source(blank, 150);
    const auto page = pipeline().read(source, 0, {}, {});
    ASSERT_TRUE(page);
    EXPECT_TRUE(page->lines.isEmpty());
    EXPECT_TRUE(page->rawLines.isEmpty());
    EXPECT_EQ(page->quality.characters, 0);
    EXPECT_EQ(page->quality.inkShare, 0);
}

TEST(Pipeline, APageThatIsTooLargeSaysThatItWasReadAtLess)
{
    /// Answers as a file whose page is bounded.
    class LargePage final : public ImagePage
    {
    public:
        LargePage()
            : ImagePage(notice(), 150)
        {
        }
        Result<PageInfo> pageInfo(int page) override { return PageInfo{pageSize(page), 300, false, true}; }
        Result<RenderedPage> render(int page, const RenderSpec &spec, StopToken stop) override
        {
            RenderSpec bounded = spec;
            bounded.dpi = std::min(bounded.dpi, 140.0);
            return ImagePage::render(page, bounded, stop);
        }
    };
    LargePage large;
    const auto page = pipeline().read(large, 0, {true, false}, {});
    ASSERT_TRUE(page);
    ASSERT_EQ(page->remarks.size(), 1);
    EXPECT_TRUE(page->remarks.first().contains(QStringLiteral("140 dpi instead of 300")));
    ImagePage whole(notice(), 150);
    const auto usual = pipeline().read(whole, 0, {true, false}, {});
    ASSERT_TRUE(usual);
    EXPECT_TRUE(usual->remarks.isEmpty());
}

TEST(Pipeline, FailuresAndStopsComeBackAsValues)
{
    ImagePage source(notice(), 150);
    source.failing = true;
    EXPECT_EQ(pipeline().read(source, 0, {}, {}).error().code, ErrorCode::Corrupt);
    source.failing = false;
    StopSource stop;
    stop.request_stop();
    EXPECT_EQ(pipeline().read(source, 0, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
    PagePipeline without{EngineSet{}};
    EXPECT_EQ(without.read(source, 0, {}, {}).error().code, ErrorCode::ModelsMissing);
}

namespace
{

EmbeddedText textLayer(const QStringList &lines)
{
    EmbeddedText text;
    text.coverage = 0.95;
    double y = 0.1;
    for (const QString &line : lines) {
        TextLine out;
        out.text = line;
        for (qsizetype i = 0; i < line.size(); ++i) {
            TextSpan span;
            span.begin = i;
            span.length = 1;
            span.box = {0.1 + 0.02 * static_cast<double>(i), y, 0.02, 0.015};
            out.spans.append(span);
            out.box = out.box.united(span.box);
        }
        text.lines.append(out);
        y += 0.03;
    }
    return text;
}

const QStringList kSaneText = {s("某某大学云计算服务项目中标公告"), s("中标金额：235000.00元"),
                               s("公告期限：一个工作日")};

} // namespace

TEST(EmbeddedTextOfAPage, WhenSaneReplacesReadingTheImage)
{
    ImagePage source(notice(), 150);
    source.hasText = true;
    source.isScan = false;
    source.text = textLayer(kSaneText);
    const auto page = pipeline().read(source, 0, {}, {});
    ASSERT_TRUE(page);
    EXPECT_EQ(page->source, TextSource::Embedded);
    EXPECT_EQ(page->readBy, QStringLiteral("embedded"));
    EXPECT_EQ(page->plainText(), kSaneText.join(u'\n'));
}

TEST(EmbeddedTextOfAPage, IsNotTrustedWhenItMakesNoSense)
{
    const PageInfo drawn{{595, 842}, 0, true, false};
    const PageInfo scan{{595, 842}, 200, true, true};
    EXPECT_TRUE(judgeEmbeddedText(textLayer(kSaneText), drawn).trusted);
    EXPECT_FALSE(judgeEmbeddedText(textLayer({QString(20, QChar(0xE123))}), drawn).trusted);
    EXPECT_FALSE(judgeEmbeddedText(textLayer({s("中标金额") + QString(5, QChar(0xFFFD))}), drawn).trusted);
    EXPECT_FALSE(judgeEmbeddedText(textLayer({QString(80, u'口')}), drawn).trusted);
    EXPECT_TRUE(judgeEmbeddedText(textLayer({s("目录"), s("第一章采购公告") + QString(60, u'.') + u'1',
                                             s("第二章供应商须知") + QString(60, u'.') + u'4'}),
                                  drawn)
                    .trusted);
    EmbeddedText little = textLayer(kSaneText);
    little.coverage = 0.2;
    EXPECT_FALSE(judgeEmbeddedText(little, drawn).trusted);
    EXPECT_FALSE(judgeEmbeddedText(little, drawn).reason.isEmpty());
    EmbeddedText hidden = textLayer(kSaneText);
    hidden.invisible = true;
    EXPECT_FALSE(judgeEmbeddedText(hidden, scan).trusted);
    EXPECT_FALSE(judgeEmbeddedText({}, drawn).trusted);
    EXPECT_TRUE(judgeEmbeddedText({}, drawn).reason.isEmpty());
}

TEST(EmbeddedTextOfAPage, CanBeDeclined)
{
    ImagePage source(notice(), 150);
    source.hasText = true;
    source.text = textLayer(kSaneText);
    const auto page = pipeline().read(source, 0, {false, false}, {});
    ASSERT_TRUE(page);
    EXPECT_EQ(page->source, TextSource::Ocr);
}

TEST(Interest, IsInFiguresCapitalsAndLatinOnly)
{
    EXPECT_TRUE(interestOf(s("预算金额：5元")).figures);
    EXPECT_TRUE(interestOf(s("共计２３５万")).figures);
    EXPECT_TRUE(interestOf(s("￥")).figures);
    EXPECT_TRUE(interestOf(s("大写：贰拾万元整")).capitals);
    EXPECT_FALSE(interestOf(s("大写：贰拾万元整")).figures);
    EXPECT_TRUE(interestOf(s("使用 Azure 平台")).latin);
    EXPECT_TRUE(interestOf(s("显卡A100")).any());
    EXPECT_FALSE(interestOf(s("一、项目概况")).any());
    EXPECT_FALSE(interestOf(s("公告期限自本公告发布之日起一个工作日")).any());
}

TEST(SecondReading, TelephonesAndHouseNumbersAreNotWorthOne)
{
    for (const char *text :
         {"联系电话：0999-5551234", "地址：某某市汐桥街791号1栋", "符合采购文件第三章第58条", "第12页"})
        EXPECT_FALSE(interestOf(s(text)).any()) << text;
    for (const char *text :
         {"联系电话：0999-5551234，预算20万元", "财采〔2024〕125号", "2024年3月12日", "0999-555123456"})
        EXPECT_TRUE(interestOf(s(text)).figures) << text;
}

namespace
{

/// A level line of characters as wide as high, ten pixels each.
RecognisedLine evenLine(const QString &text)
{
    RecognisedLine line;
    const auto width = static_cast<double>(10 * text.size());
    line.quad = QPolygonF({{0, 0}, {width, 0}, {width, 10}, {0, 10}});
    for (qsizetype i = 0; i < text.size(); ++i)
        line.chars.append({text.mid(i, 1), QRectF(static_cast<double>(10 * i), 0, 10, 10), 1.0F, {}, 0});
    return line;
}

} // namespace

TEST(SecondReading, OfALongLineThePartsWithFiguresAreReadAgain)
{
    const QString before(20, u'前');
    const QString between(12, u'中');
    const QString line = before + s("20万元") + between + s("A100") + between;
    const QVector<LinePart> parts = partsOfInterest(evenLine(line));
    ASSERT_EQ(parts.size(), 2);
    EXPECT_TRUE(line.mid(parts[0].begin, parts[0].end - parts[0].begin).contains(s("20万元")));
    EXPECT_TRUE(line.mid(parts[1].begin, parts[1].end - parts[1].begin).contains(s("A100")));
    EXPECT_LT(parts[0].begin, 20);
    EXPECT_GT(parts[0].begin, 10);
}

TEST(SecondReading, AShortLineOrOneFullOfFiguresIsReadWhole)
{
    for (const QString &text :
         {s("预算金额：20万元"), s("A100 80GB 8 1200000.00 9600000.00 2024-05-12 12:30:00")}) {
        const QVector<LinePart> whole = {{0, text.size()}};
        EXPECT_EQ(partsOfInterest(evenLine(text)), whole) << text.toStdString();
    }
}

TEST(Engines, AnUnknownChoiceIsAUsageErrorAndMissingModelsAreSaid)
{
    EXPECT_EQ(makeEngines(QStringLiteral("magic"), kModels).error().code, ErrorCode::Usage);
    EXPECT_EQ(makeEngines(QStringLiteral("paddle"), QStringLiteral("/nonexistent")).error().code,
              ErrorCode::ModelsMissing);
    const auto fallback = makeEngines(QStringLiteral("auto"), QStringLiteral("/nonexistent"));
    ASSERT_TRUE(fallback);
    EXPECT_EQ(fallback->main->id(), QStringLiteral("tesseract"));
    EXPECT_FALSE(fallback->check);
}

TEST(Engines, ModelsThatWereNamedOrAreBrokenAreNotDoneWithoutSilently)
{
    const QString nowhere = QStringLiteral("/nonexistent");
    EXPECT_EQ(makeEngines(QStringLiteral("auto"), nowhere, true).error().code, ErrorCode::ModelsMissing);
    QTemporaryDir broken;
    for (const QString &name : {QStringLiteral("det.onnx"), QStringLiteral("rec.onnx")})
        ASSERT_TRUE(QFile::link(kModels + u'/' + name, broken.filePath(name)));
    QFile keys(broken.filePath(QStringLiteral("keys.txt")));
    ASSERT_TRUE(keys.open(QIODevice::WriteOnly));
    keys.write("a\nb\n");
    keys.close();
    EXPECT_EQ(makeEngines(QStringLiteral("auto"), broken.path()).error().code, ErrorCode::BadFormat);
}
