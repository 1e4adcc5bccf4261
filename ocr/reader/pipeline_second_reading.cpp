// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/reader/pipeline_second_reading.h"

#include "ocr/image/geometry.h"
#include "ocr/image/seal.h"

#include <QLineF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

constexpr int kEnlargedHeight = 64; ///< pixels of a crop for the second reading
constexpr double kMarginShare = 0.08;
constexpr float kSureDigit = 0.9F;
constexpr qsizetype kAround = 3;       ///< characters beside a part: what a crop cuts off is read wrong
constexpr qsizetype kSmallGap = 4;     ///< parts closer than this are read as one
constexpr double kWorthCutting = 0.65; ///< of a line's width: when more is of interest, all is read
constexpr double kReach = 1.2;         ///< heights beyond a line's end
constexpr double kClearance = 0.3;     ///< heights kept from what else is printed
constexpr double kLongLine = 12;       ///< heights; a shorter line is read whole

bool matches(const QRegularExpression &form, QStringView text)
{
    return form.match(text.toString()).hasMatch();
}

/// Telephone numbers, house numbers and the numbers of articles and pages, blanked: nobody sums them up.
QString withoutPlainNumbers(QStringView text)
{
    static const QRegularExpression plain(
        QStringLiteral("(?<![0-9])0[0-9]{2,3}[-—－][0-9]{7,8}(?![0-9])|(?<=[路街道巷弄])[0-9]+(?=号)|"
                       "[0-9]+(?=[栋楼室幢层])|(?<=第)[0-9]+(?=[条章页款])"));
    QString out = text.toString();
    for (auto at = plain.globalMatch(out); at.hasNext();) {
        const auto match = at.next();
        out.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'＿'));
    }
    return out;
}

/// Digits, Latin letters, currency signs, capital numerals: what a part of interest is made of.
bool isTelling(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x80 && c.isLetterOrNumber()) || (unit >= u'０' && unit <= u'９') ||
           (unit >= u'Ａ' && unit <= u'ｚ') ||
           QStringView(u"¥￥$€£＄%％零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟").contains(c);
}

} // namespace

LineInterest interestOf(QStringView text)
{
    static const QRegularExpression figures(
        QStringLiteral("[0-9０-９]{2}|[0-9０-９]\\s*[元万亿圆角分%％折]|[¥￥$€£＄]"));
    static const QRegularExpression capitals(QStringLiteral(
        "[零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟][零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬万亿億元圆圓整]"));
    static const QRegularExpression latin(QStringLiteral("[A-Za-zＡ-Ｚａ-ｚ]{2}|[A-Za-z][-.]?[0-9]"));
    return {matches(figures, withoutPlainNumbers(text)), matches(capitals, text), matches(latin, text)};
}

QVector<LinePart> partsOfInterest(const RecognisedLine &line)
{
    const qsizetype size = line.chars.size();
    QVector<LinePart> whole = {{0, size}};
    const QSizeF extent = quadSize(line.quad);
    if (size == 0 || extent.width() < kLongLine * extent.height()) return whole;
    const QString marked = withoutPlainNumbers(line.text());
    if (marked.size() != size) return whole; // a character of several units: rare, and not worth a map
    QVector<LinePart> parts;
    for (qsizetype i = 0; i < size; ++i) {
        if (!isTelling(marked[i])) continue;
        const LinePart part{std::max<qsizetype>(0, i - kAround), std::min(size, i + kAround + 1)};
        if (!parts.isEmpty() && part.begin - parts.last().end < kSmallGap)
            parts.last().end = part.end;
        else
            parts.append(part);
    }
    double width = 0;
    for (const LinePart &part : parts)
        width += line.chars[part.end - 1].box.right() - line.chars[part.begin].box.left();
    return parts.isEmpty() || width > kWorthCutting * extent.width() ? whole : parts;
}

namespace
{

/// Grey by the page's lightest channel: black ink is dark in every channel, red ink is light in one. No mask
/// is involved, so this shares no decision with the first reading's seal suppression.
QImage lightestChannel(const QImage &crop)
{
    const QImage source = crop.convertToFormat(QImage::Format_RGB32);
    QImage out(source.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < source.height(); ++y) {
        const auto *in = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *row = out.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            row[x] = static_cast<uchar>(std::max({qRed(in[x]), qGreen(in[x]), qBlue(in[x])}));
    }
    return out;
}

/// The quad of a part of a line, on the upright page; at the line's ends with the room beside it.
QPolygonF quadOf(const RecognisedLine &line, const LinePart &part, const LineRoom &room)
{
    const QPolygonF &quad = line.quad;
    const double width = std::max(1.0, quadSize(quad).width());
    const QPointF across = (quad[1] - quad[0]) / width;
    // Boxes of a leaning line are those of its characters' bounds: their middles lie on the line.
    const auto along = [&](const RecognisedChar &c, double side) {
        const double middle = QPointF::dotProduct(c.box.center() - quad[0], across);
        return std::clamp(middle + side * c.box.width() / 2, 0.0, width);
    };
    const bool atStart = part.begin == 0;
    const bool atEnd = part.end == line.chars.size();
    const QPointF left = across * (atStart ? -room.before : along(line.chars[part.begin], -1));
    const QPointF right = across * (atEnd ? width + room.after : along(line.chars[part.end - 1], 1));
    return QPolygonF({quad[0] + left, quad[0] + right, quad[3] + right, quad[3] + left});
}

QImage enlargedCrop(const QPolygonF &part, bool underSeal, const PageView &view, const QImage &pageImage)
{
    const QPolygonF quad = view.toPagePixels(part);
    const QImage crop = cropQuad(pageImage, quad, quadSize(quad).height() * kMarginShare);
    if (crop.isNull()) return {};
    const QImage gray = underSeal ? lightestChannel(crop) : crop.convertToFormat(QImage::Format_Grayscale8);
    const double factor = std::clamp(static_cast<double>(kEnlargedHeight) / gray.height(), 0.5, 3.0);
    return scaledTo(gray, {std::max(1, static_cast<int>(std::lround(gray.width() * factor))),
                           std::max(1, static_cast<int>(std::lround(gray.height() * factor)))});
}

/// A line's parts of interest, cut from the page as it was rendered.
struct Crops {
    QVector<QImage> images;
    bool cutAtStart = false;
    bool cutAtEnd = false;
};

Crops cropsOf(const RecognisedLine &line, const QVector<LinePart> &parts, const LineRoom &room,
              bool underSeal, const PageView &view, const QImage &pageImage)
{
    Crops crops;
    for (const LinePart &part : parts) {
        const QImage crop = enlargedCrop(quadOf(line, part, room), underSeal, view, pageImage);
        if (crop.isNull()) return {};
        crops.images.append(crop);
    }
    crops.cutAtStart = parts.first().begin > 0;
    crops.cutAtEnd = parts.last().end < line.chars.size();
    return crops;
}

Result<void> fileReading(RawLine &raw, OcrEngine &engine, const QString &by, const Crops &crops,
                         const StopToken &stop)
{
    QStringList texts;
    double sure = 0;
    for (const QImage &crop : crops.images) {
        const auto again = engine.readLine(crop, stop);
        if (!again &&
            (again.error().code == ErrorCode::Cancelled || again.error().code == ErrorCode::OutOfMemory))
            return passOn(again);
        if (!again) return {};
        texts.append(again->text());
        sure += static_cast<double>(again->confidence);
    }
    static const QString unread = QStringLiteral("…");
    const QString text =
        (crops.cutAtStart ? unread : QString()) + texts.join(unread) + (crops.cutAtEnd ? unread : QString());
    raw.others.append({by, text, static_cast<float>(sure / static_cast<double>(texts.size()))});
    return {};
}

} // namespace

LineRoom roomBeside(const QVector<RecognisedLine> &lines, qsizetype index, const QVector<QLineF> &rules)
{
    const RecognisedLine &line = lines[index];
    if (line.chars.isEmpty()) return {};
    const QRectF box = line.quad.boundingRect();
    const double height = quadSize(line.quad).height();
    const double gap = kClearance * height;
    double left = box.left() - kReach * height;
    double right = box.right() + kReach * height;
    const auto endAt = [&](double from, double to) {
        if (to <= box.center().x()) left = std::max(left, to + gap);
        if (from >= box.center().x()) right = std::min(right, from - gap);
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRectF other = lines[i].quad.boundingRect();
        if (i != index && other.top() < box.bottom() && box.top() < other.bottom())
            endAt(other.left(), other.right());
    }
    for (const QLineF &rule : rules) {
        const bool upright = std::abs(rule.dx()) < std::abs(rule.dy());
        if (upright && std::min(rule.y1(), rule.y2()) < box.bottom() &&
            box.top() < std::max(rule.y1(), rule.y2()))
            endAt(std::min(rule.x1(), rule.x2()), std::max(rule.x1(), rule.x2()));
    }
    LineRoom room;
    const auto isFigure = [](const RecognisedChar &c) { return !c.text.isEmpty() && c.text[0].isDigit(); };
    if (isFigure(line.chars.first())) room.before = std::max(0.0, box.left() - left);
    if (isFigure(line.chars.last())) room.after = std::max(0.0, right - box.right());
    return room;
}

Result<void> readAgain(PageText &page, const QVector<RecognisedLine> &lines, const QVector<QLineF> &rules,
                       const PageView &view, const QImage &pageImage, EngineSet &engines,
                       const StopToken &stop)
{
    for (qsizetype i = 0; i < std::min(lines.size(), page.rawLines.size()); ++i) {
        RawLine &raw = page.rawLines[i];
        LineInterest interest = interestOf(raw.text);
        // A stroke alone in its cell may be a one, a slash or a dash: only a doubtful one is worth the time.
        if (raw.text.size() == 1 && raw.text[0].isDigit() && raw.confidence < kSureDigit)
            interest.figures = true;
        if (!interest.any()) continue;
        const QVector<LinePart> whole = {{0, lines[i].chars.size()}};
        const Crops crops = cropsOf(lines[i], interest.capitals ? whole : partsOfInterest(lines[i]),
                                    roomBeside(lines, i, rules), raw.underSeal, view, pageImage);
        if (crops.images.isEmpty()) continue;
        // The checking engine may not know capital numerals at all, so the main one reads those again as
        // well.
        if (engines.check && (interest.figures || interest.latin)) {
            auto done = fileReading(raw, *engines.check, engines.check->id(), crops, stop);
            if (!done) return done;
        }
        if (engines.main && (interest.capitals || !engines.check)) {
            const QString by = engines.main->id() + QStringLiteral("-enlarged");
            auto done = fileReading(raw, *engines.main, by, crops, stop);
            if (!done) return done;
        }
    }
    return {};
}

} // namespace tt
