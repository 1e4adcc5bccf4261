// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/page_text_io.h"

#include "ocr/text/cbor_values.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <cmath>

namespace tt
{

namespace
{

// Integer keys keep a page of 3,000 characters near 60 kB. Numbers are never reused for another meaning.
enum PageKey { Format = 0, Width, Height, Source, ReadBy, Lines, RawLines, Seals, Quality, Remarks };
enum LineKey { LineText = 0, LineBox, LineSpans, Role, Table };
enum RawKey { RawQuad = 0, RawText, RawConfidence, RawSeal, Others };
constexpr int kFormat = 1;
constexpr int kMaxLines = 100'000;
constexpr qsizetype kMaxLineUnits = 1'000'000;
constexpr int kMostCharacters = 1'000'000'000;

double rounded(double value) { return static_cast<double>(static_cast<float>(value)); }

void append(QCborArray &out, const PageRect &box)
{
    out << rounded(box.x) << rounded(box.y) << rounded(box.w) << rounded(box.h);
}

QCborArray boxArray(const PageRect &box)
{
    QCborArray out;
    append(out, box);
    return out;
}

QCborMap encodeLine(const TextLine &line)
{
    QCborArray spans; // flat: begin, length, x, y, w, h, confidence, seal, raw line
    for (const TextSpan &span : line.spans) {
        spans << qint64(span.begin) << qint64(span.length);
        append(spans, span.box);
        spans << rounded(span.confidence) << span.underSeal << span.rawLine;
    }
    QCborMap map;
    map[LineText] = line.text;
    map[LineBox] = boxArray(line.box);
    map[LineSpans] = spans;
    map[Role] = static_cast<int>(line.role);
    map[Table] = line.table;
    return map;
}

QCborMap encodeRaw(const RawLine &raw)
{
    QCborArray quad;
    for (const QPointF &corner : raw.quad.corners)
        quad << rounded(corner.x()) << rounded(corner.y());
    QCborArray others;
    for (const OtherReading &other : raw.others)
        others << other.by << other.text << rounded(other.confidence);
    QCborMap map;
    map[RawQuad] = quad;
    map[RawText] = raw.text;
    map[RawConfidence] = rounded(raw.confidence);
    map[RawSeal] = raw.underSeal;
    map[Others] = others;
    return map;
}

/// Reads values one by one and remembers whether any was missing, of the wrong type or out of range.
class Taker final
{
public:
    explicit Taker(const QCborArray &array)
        : m_array(array)
    {
    }

    double number(double low, double high)
    {
        const QCborValue value = next();
        const double number =
            value.isInteger() ? static_cast<double>(value.toInteger()) : value.toDouble(NAN);
        if (!(number >= low && number <= high)) {
            m_ok = false;
            return low;
        }
        return number;
    }
    qint64 integer(qint64 low, qint64 high)
    {
        const QCborValue value = next();
        if (!value.isInteger() || value.toInteger() < low || value.toInteger() > high) {
            m_ok = false;
            return low;
        }
        return value.toInteger();
    }
    bool boolean()
    {
        const QCborValue value = next();
        if (!value.isBool()) m_ok = false;
        return value.toBool();
    }
    QString string()
    {
        const QCborValue value = next();
        if (!value.isString()) m_ok = false;
        return value.toString();
    }
    PageRect box()
    {
        // Slightly outside is ordinary for a slanted line at the page's edge.
        const double x = number(-1, 2);
        const double y = number(-1, 2);
        const double w = number(0, 3);
        const double h = number(0, 3);
        return {x, y, w, h};
    }
    [[nodiscard]] bool atEnd() const { return m_next >= m_array.size(); }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    QCborValue next()
    {
        if (atEnd()) {
            m_ok = false;
            return {};
        }
        return m_array.at(m_next++);
    }

    const QCborArray &m_array;
    qsizetype m_next = 0;
    bool m_ok = true;
};

bool decodeLine(const QCborMap &map, qsizetype rawLines, TextLine &line)
{
    line.text = map[LineText].toString();
    if (line.text.size() > kMaxLineUnits || line.text.contains(u'\n')) return false;
    const QCborArray boxValues = map[LineBox].toArray();
    Taker boxTaker(boxValues);
    line.box = boxTaker.box();
    const qint64 role = wholeNumber(map[Role], -1);
    if (!boxTaker.ok() || role < 0 || role > static_cast<int>(LineRole::Unplaced)) return false;
    line.role = static_cast<LineRole>(role);
    line.table = static_cast<int>(wholeNumber(map[Table], -1));
    const QCborArray spanValues = map[LineSpans].toArray();
    Taker taker(spanValues);
    qsizetype end = 0;
    while (!taker.atEnd()) {
        TextSpan span;
        span.begin = taker.integer(end, line.text.size());
        span.length = taker.integer(0, line.text.size() - span.begin);
        span.box = taker.box();
        span.confidence = static_cast<float>(taker.number(0, 1));
        span.underSeal = taker.boolean();
        span.rawLine = static_cast<int>(taker.integer(-1, rawLines - 1));
        if (!taker.ok()) return false;
        end = span.begin + span.length;
        line.spans.append(span);
    }
    return true;
}

bool decodeRaw(const QCborMap &map, RawLine &raw)
{
    const QCborArray quadValues = map[RawQuad].toArray();
    Taker quad(quadValues);
    for (QPointF &corner : raw.quad.corners) {
        corner.setX(quad.number(-1, 2));
        corner.setY(quad.number(-1, 2));
    }
    raw.text = map[RawText].toString();
    const double confidence = map[RawConfidence].toDouble(-1);
    if (!quad.ok() || !(confidence >= 0 && confidence <= 1) || raw.text.size() > kMaxLineUnits) return false;
    raw.confidence = static_cast<float>(confidence);
    raw.underSeal = map[RawSeal].toBool();
    const QCborArray otherValues = map[Others].toArray();
    Taker others(otherValues);
    while (!others.atEnd()) {
        OtherReading other;
        other.by = others.string();
        other.text = others.string();
        other.confidence = static_cast<float>(others.number(0, 1));
        if (!others.ok()) return false;
        raw.others.append(other);
    }
    return true;
}

bool decodeQuality(const QCborArray &values, PageQuality &quality)
{
    Taker taker(values);
    quality.dpi = taker.number(0, 100'000);
    quality.skewDegrees = taker.number(-180, 180);
    quality.turnDegrees = static_cast<int>(taker.integer(0, 270));
    quality.lowConfidenceShare = taker.number(0, 1);
    quality.sealShare = taker.number(0, 1);
    if (!taker.ok() || taker.atEnd()) return taker.ok(); // read before the rest was measured
    constexpr int unmeasured = PageQuality::kUnmeasured;
    quality.characters = static_cast<int>(taker.integer(unmeasured, kMostCharacters));
    quality.unplacedCharacters = static_cast<int>(taker.integer(unmeasured, kMostCharacters));
    quality.inkShare = taker.number(unmeasured, 1);
    quality.contrast = taker.number(unmeasured, 1);
    quality.softness = taker.number(unmeasured, 1'000);
    quality.oneBit = taker.boolean();
    return taker.ok();
}

tl::unexpected<Error> badPage(const char *what)
{
    return fail(ErrorCode::BadFormat,
                QStringLiteral("The reader's answer for this page is damaged; read the page again."),
                QString::fromLatin1(what));
}

} // namespace

QByteArray encodePageText(const PageText &page)
{
    QCborArray lines;
    for (const TextLine &line : page.lines)
        lines << encodeLine(line);
    QCborArray raws;
    for (const RawLine &raw : page.rawLines)
        raws << encodeRaw(raw);
    QCborArray seals;
    for (const PageRect &seal : page.seals)
        append(seals, seal);
    QCborArray quality;
    quality << page.quality.dpi << page.quality.skewDegrees << page.quality.turnDegrees
            << page.quality.lowConfidenceShare << page.quality.sealShare << page.quality.characters
            << page.quality.unplacedCharacters << page.quality.inkShare << page.quality.contrast
            << page.quality.softness << page.quality.oneBit;
    QCborMap map;
    map[Format] = kFormat;
    map[Width] = page.sizePoints.width();
    map[Height] = page.sizePoints.height();
    map[Source] = static_cast<int>(page.source);
    map[ReadBy] = page.readBy;
    map[Lines] = lines;
    map[RawLines] = raws;
    map[Seals] = seals;
    map[Quality] = quality;
    map[Remarks] = QCborArray::fromStringList(page.remarks);
    return QCborValue(map).toCbor(QCborValue::UseFloat);
}

Result<PageText> decodePageText(const QByteArray &bytes)
{
    if (bytes.size() > kMaxPageBytes) return badPage("page too large");
    QCborParserError parseError;
    const QCborMap map = QCborValue::fromCbor(bytes, &parseError).toMap();
    if (parseError.error != QCborError::NoError || wholeNumber(map[Format], 0) != kFormat)
        return badPage("not a page");
    PageText page;
    page.sizePoints = {map[Width].toDouble(), map[Height].toDouble()};
    if (!std::isfinite(page.sizePoints.width()) || !std::isfinite(page.sizePoints.height()))
        return badPage("page size");
    const qint64 source = wholeNumber(map[Source], -1);
    if (source < 0 || source > static_cast<int>(TextSource::Mixed)) return badPage("source");
    page.source = static_cast<TextSource>(source);
    page.readBy = map[ReadBy].toString();
    const QCborArray raws = map[RawLines].toArray();
    const QCborArray lines = map[Lines].toArray();
    if (raws.size() > kMaxLines || lines.size() > kMaxLines) return badPage("too many lines");
    for (const auto value : raws) {
        RawLine raw;
        if (!decodeRaw(value.toMap(), raw)) return badPage("raw line");
        page.rawLines.append(raw);
    }
    for (const auto value : lines) {
        TextLine line;
        if (!decodeLine(value.toMap(), raws.size(), line)) return badPage("line");
        page.lines.append(line);
    }
    const QCborArray sealValues = map[Seals].toArray();
    Taker seals(sealValues);
    while (!seals.atEnd() && seals.ok())
        page.seals.append(seals.box());
    if (!seals.ok() || !decodeQuality(map[Quality].toArray(), page.quality))
        return badPage("seals or quality");
    for (const auto value : map[Remarks].toArray())
        page.remarks.append(value.toString());
    return page;
}

} // namespace tt
