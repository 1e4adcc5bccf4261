// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/engine/paddle_engine.h"

#include "ocr/engine/ctc_decoder.h"
#include "ocr/engine/figure_marks.h"
#include "ocr/engine/lone_strokes.h"
#include "ocr/engine/lost_spaces.h"
#include "ocr/engine/model_folder.h"
#include "ocr/engine/model_session.h"
#include "ocr/engine/print_shapes.h"
#include "ocr/engine/recogniser_habits.h"
#include "ocr/engine/stacked_text.h"
#include "ocr/image/geometry.h"
#include "ocr/image/text_map.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace tt
{

namespace
{

constexpr TensorScaling kDetectorScaling = {{0.485F, 0.456F, 0.406F}, {0.229F, 0.224F, 0.225F}};
constexpr TensorScaling kLineScaling = {{0.5F, 0.5F, 0.5F}, {0.5F, 0.5F, 0.5F}, true};
constexpr int kLineHeight = 48;
constexpr int kLongestLine = 48 * 80; ///< pixels at kLineHeight; a longer line is squeezed
constexpr QSize kDirectionSize{192, 48};
// Narrow digits stand closer than the recogniser's time steps: "500.00" collapses to "0.". Wider, they come
// apart.
constexpr double kFigureStretch = 1.5;
constexpr float kSureFigure = 0.95F; ///< a figure read with less is read again, stretched
constexpr float kSureTall = 0.85F;   ///< a narrow box read with less is tried sideways
constexpr double kTwoLines = 1.5;    ///< times the usual height of the page's lines: a box may hold two
constexpr float kSureBox = 0.85F;    ///< such a box read with less is looked at again
constexpr double kMuchHigher =
    3; ///< times the usual height, and wider than that: lines and a watermark in one box
constexpr double kCropMargin =
    0.08; ///< of a line's height, around what the detector says: tight crops lose outer strokes

/// How many classes a recogniser tells apart, seen on a piece of paper: an export need not declare it.
Result<int> classesOf(ModelSession &recogniser, const QString &path)
{
    constexpr int kNarrow = 32;
    const QVector<float> paper(3 * kLineHeight * kNarrow, 1.0F);
    const auto result = recogniser.run(paper, {1, 3, kLineHeight, kNarrow}, {});
    if (!result || result->shape.size() != 3 || result->shape[2] < 2)
        return fail(ErrorCode::BadFormat,
                    QStringLiteral("The OCR recogniser %1 is not of the expected form.").arg(path),
                    result ? QString() : result.error().message);
    return static_cast<int>(result->shape[2]);
}

/// Digits and their marks, with little else.
bool isMostlyFigure(const RecognisedLine &line)
{
    const auto count = std::count_if(line.chars.cbegin(), line.chars.cend(), [](const RecognisedChar &c) {
        return c.text.size() == 1 && (c.text[0].isDigit() || QStringView(u".,，．￥¥").contains(c.text[0]));
    });
    return count >= 4 && 3 * count >= 2 * line.chars.size();
}

int toMultipleOf32(double pixels) { return std::max(32, static_cast<int>(std::lround(pixels / 32.0)) * 32); }

} // namespace

PaddleEngine::~PaddleEngine() = default;

Result<std::unique_ptr<PaddleEngine>> PaddleEngine::create(const QString &modelDir)
{
    const auto models = findModels(modelDir);
    if (!models) return passOn(models);
    std::unique_ptr<PaddleEngine> engine(new PaddleEngine);
    auto dictionary = readDictionary(models->dictionary);
    if (!dictionary) return passOn(dictionary);
    auto detector = ModelSession::open(models->detector);
    if (!detector) return passOn(detector);
    engine->m_detector = std::move(*detector);
    auto recogniser = ModelSession::open(models->recogniser);
    if (!recogniser) return passOn(recogniser);
    engine->m_recogniser = std::move(*recogniser);
    const auto classes = classesOf(*engine->m_recogniser, models->recogniser);
    if (!classes) return passOn(classes);
    auto alphabet = alphabetFor(*classes, std::move(*dictionary), *models);
    if (!alphabet) return passOn(alphabet);
    engine->m_alphabet = std::move(*alphabet);
    if (!models->classifier.isEmpty()) {
        auto classifier = ModelSession::open(models->classifier);
        if (!classifier) return passOn(classifier);
        engine->m_classifier = std::move(*classifier);
    }
    engine->m_name = QDir(QDir::cleanPath(modelDir)).dirName();
    return engine;
}

QString PaddleEngine::id() const { return QStringLiteral("paddle"); }

QString PaddleEngine::description() const { return QStringLiteral("paddle %1").arg(m_name); }

std::chrono::nanoseconds PaddleEngine::modelTime() const
{
    return m_detector->modelTime() + m_recogniser->modelTime() +
           (m_classifier ? m_classifier->modelTime() : std::chrono::nanoseconds());
}

Result<QVector<DetectedLine>> PaddleEngine::detect(const QImage &page, int longSide, const StopToken &stop)
{
    const double largest = std::max(page.width(), page.height());
    if (largest < 1) return QVector<DetectedLine>();
    const double factor = std::min(1.0, longSide / largest);
    const QSize size(toMultipleOf32(page.width() * factor), toMultipleOf32(page.height() * factor));
    const auto map = m_detector->run(planarTensor(page, size, kDetectorScaling),
                                     {1, 3, size.height(), size.width()}, stop);
    if (!map) return passOn(map);
    const double scaleX = page.width() / static_cast<double>(size.width());
    const double scaleY = page.height() / static_cast<double>(size.height());
    QVector<DetectedLine> lines;
    for (const TextRegion &region : textRegions(map->values, size, {})) {
        DetectedLine line;
        line.score = region.score;
        for (const QPointF &point : region.quad)
            line.quad.append({std::clamp(point.x() * scaleX, 0.0, static_cast<double>(page.width())),
                              std::clamp(point.y() * scaleY, 0.0, static_cast<double>(page.height()))});
        lines.append(line);
    }
    return lines;
}

Result<RecognisedLine> PaddleEngine::readStretched(const QImage &line, double stretch, const StopToken &stop)
{
    RecognisedLine out;
    const QRectF whole(QPointF(0, 0), QSizeF(line.size()));
    out.quad = QPolygonF({whole.topLeft(), whole.topRight(), whole.bottomRight(), whole.bottomLeft()});
    const int width =
        std::clamp(static_cast<int>(std::lround(stretch * kLineHeight * line.width() / line.height())), 16,
                   kLongestLine);
    const auto result = m_recogniser->run(planarTensor(line, {width, kLineHeight}, kLineScaling),
                                          {1, 3, kLineHeight, width}, stop);
    if (!result) return passOn(result);
    if (result->shape.size() != 3)
        return fail(ErrorCode::BadFormat, QStringLiteral("The OCR recogniser is not of the expected form."));
    const int steps = static_cast<int>(result->shape[1]);
    const int classes = static_cast<int>(result->shape[2]);
    const auto chars = withDrownedChars(decodeCtc(result->values, steps, classes, m_alphabet), result->values,
                                        steps, classes, m_alphabet);
    const double stepWidth = whole.width() / std::max(1, steps);
    double sum = 0;
    for (qsizetype i = 0; i < chars.size(); ++i) {
        const CtcChar &c = chars[i];
        const double centre = (c.position + 0.5) * stepWidth;
        const double reach = whole.height() * 0.5;
        const double left = i > 0 ? (chars[i - 1].position + 0.5) * stepWidth : centre - 2 * reach;
        const double right =
            i + 1 < chars.size() ? (chars[i + 1].position + 0.5) * stepWidth : centre + 2 * reach;
        const double from = std::max({0.0, (left + centre) / 2, centre - reach});
        const double to = std::min({whole.width(), (right + centre) / 2, centre + reach});
        out.chars.append({c.text, QRectF(from, 0, std::max(1.0, to - from), whole.height()), c.confidence,
                          c.alternative, c.alternativeConfidence});
        sum += static_cast<double>(c.confidence);
    }
    out.confidence = chars.isEmpty() ? 0 : static_cast<float>(sum / static_cast<double>(chars.size()));
    return out;
}

Result<RecognisedLine> PaddleEngine::readLine(const QImage &line, StopToken stop)
{
    if (line.width() < 2 || line.height() < 2) {
        const QRectF whole(QPointF(0, 0), QSizeF(line.size()));
        return RecognisedLine{
            {whole.topLeft(), whole.topRight(), whole.bottomRight(), whole.bottomLeft()}, {}, 0};
    }
    auto out = readStretched(line, 1, stop);
    if (!out) return out;
    if (out->confidence < kSureFigure && isMostlyFigure(*out)) {
        auto wider = readStretched(line, kFigureStretch, stop);
        if (!wider) return wider;
        if (wider->confidence > out->confidence && wider->chars.size() >= out->chars.size())
            out = std::move(wider);
    }
    const auto company = readInCompany(line, *out, stop);
    if (!company) return passOn(company);
    mendHabits(*out);
    straightenLoneStrokes(line, *out);
    settleFigureMarks(line, *out);
    tellLowLetters(line, *out);
    dropBlankMarks(line, *out);
    restoreLostSpaces(line, *out);
    return out;
}

Result<RecognisedLine> PaddleEngine::readQuad(const QImage &page, const QPolygonF &quad,
                                              const StopToken &stop)
{
    const double margin = std::round(quadSize(quad).height() * kCropMargin);
    const QImage crop = cropQuad(page, quad, margin);
    if (crop.isNull()) return RecognisedLine{quad, {}, 0};
    auto line = readLine(crop, stop);
    if (!line) return line;
    const QSizeF size = quadSize(quad);
    const QPointF across = (quad[1] - quad[0]) / std::max(1.0, size.width());
    const QPointF down = (quad[3] - quad[0]) / std::max(1.0, size.height());
    for (RecognisedChar &c : line->chars) {
        const auto onPage = [&](double x, double y) { return quad[0] + across * (x - margin) + down * y; };
        const double height = size.height();
        c.box = QPolygonF({onPage(c.box.left(), 0), onPage(c.box.right(), 0), onPage(c.box.right(), height),
                           onPage(c.box.left(), height)})
                    .boundingRect();
    }
    line->quad = quad;
    return line;
}

Result<float> PaddleEngine::upsideDown(const QImage &line, const StopToken &stop)
{
    if (!m_classifier || line.isNull()) return 0.0F;
    const int filled = std::min(kDirectionSize.width(),
                                static_cast<int>(std::ceil(static_cast<double>(kDirectionSize.height()) *
                                                           line.width() / line.height())));
    const auto result =
        m_classifier->run(planarTensor(line, kDirectionSize, kLineScaling, std::max(1, filled)),
                          {1, 3, kDirectionSize.height(), kDirectionSize.width()}, stop);
    if (!result) return passOn(result);
    return result->values.size() == 2 ? result->values[1] : 0.0F;
}

Result<RecognisedLine> PaddleEngine::readTall(const QImage &page, const QPolygonF &quad,
                                              const StopToken &stop)
{
    auto best = readQuad(page, quad, stop);
    if (!best || best->confidence > kSureTall || quadSize(quad).height() < 2 * quadSize(quad).width())
        return best;
    // Turned a quarter to either side: what is read from left to right then runs down or up the page.
    const std::array<QPolygonF, 2> sideways = {QPolygonF({quad[1], quad[2], quad[3], quad[0]}),
                                               QPolygonF({quad[3], quad[0], quad[1], quad[2]})};
    for (const QPolygonF &turn : sideways) {
        auto other = readQuad(page, turn, stop);
        if (!other) return other;
        if (other->chars.size() > 1 && other->confidence > best->confidence) best = std::move(other);
    }
    auto stacked = readStacked(page, quad, stop);
    if (!stacked) return stacked;
    if (stacked->chars.size() > 1 && stacked->confidence > best->confidence) best = std::move(stacked);
    return best;
}

Result<RecognisedLine> PaddleEngine::readStacked(const QImage &page, const QPolygonF &quad,
                                                 const StopToken &stop)
{
    const QImage column = cropQuad(page, quad, 2);
    const QVector<QRect> places = stackedCharacters(column);
    if (places.isEmpty()) return RecognisedLine{quad, {}, 0};
    const QImage side = sideBySide(column, places);
    auto line = readLine(side, stop);
    if (!line) return line;
    const QPointF origin = quad.boundingRect().topLeft() - QPointF(2, 2);
    const double cell = static_cast<double>(side.width()) / static_cast<double>(places.size());
    for (RecognisedChar &c : line->chars) {
        const auto at =
            std::clamp<qsizetype>(static_cast<qsizetype>(c.box.center().x() / cell), 0, places.size() - 1);
        c.box = QRectF(places[at]).translated(origin);
    }
    line->quad = quad;
    return line;
}

namespace
{

double usualHeight(const QVector<RecognisedLine> &lines)
{
    std::vector<double> heights;
    for (const RecognisedLine &line : lines)
        heights.push_back(quadSize(line.quad).height());
    if (heights.empty()) return 0;
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

/// Whether a line stands where one of the others stands.
bool isTaken(const RecognisedLine &line, const QVector<RecognisedLine> &others, qsizetype except)
{
    const QRectF box = line.quad.boundingRect();
    for (qsizetype i = 0; i < others.size(); ++i) {
        const QRectF common = box & others[i].quad.boundingRect();
        if (i != except && common.width() * common.height() > 0.5 * box.width() * box.height()) return true;
    }
    return false;
}

} // namespace

Result<QVector<RecognisedLine>> PaddleEngine::readPage(const QImage &page, StopToken stop)
{
    const auto found = detect(page, kDetectorLongSide, stop);
    if (!found) return passOn(found);
    QVector<RecognisedLine> lines;
    for (const DetectedLine &place : *found) {
        const QSizeF size = quadSize(place.quad);
        const bool tall = size.height() > 1.5 * size.width();
        auto line = tall ? readTall(page, place.quad, stop) : readQuad(page, place.quad, stop);
        if (!line) return passOn(line);
        if (!line->chars.isEmpty()) lines.append(*line);
    }
    const double usual = usualHeight(lines);
    const auto isHuge = [usual](const QPolygonF &quad) {
        const QRectF box = quad.boundingRect();
        return usual > 0 && std::min(box.width(), box.height()) > kMuchHigher * usual;
    };
    QVector<RecognisedLine> level;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(level),
                 [&isHuge](const RecognisedLine &line) { return !isHuge(line.quad); });
    QRectF huge;
    for (const DetectedLine &place : *found)
        if (isHuge(place.quad)) huge |= place.quad.boundingRect();
    const auto behind = readThrough(page, huge, usual, stop);
    if (!behind) return passOn(behind);
    std::copy_if(behind->cbegin(), behind->cend(), std::back_inserter(lines),
                 [&level](const RecognisedLine &line) { return !isTaken(line, level, -1); });
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const QSizeF size = quadSize(lines[i].quad);
        if (size.height() < kTwoLines * usual || size.width() < 3 * size.height() ||
            lines[i].confidence > kSureBox)
            continue;
        const auto apart = readApart(page, lines[i], stop);
        if (!apart) return passOn(apart);
        if (apart->isEmpty()) continue;
        for (const RecognisedLine &part : *apart)
            if (!isTaken(part, lines, i)) lines.append(part);
        lines.removeAt(i);
    }
    return lines;
}

} // namespace tt
