// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/text/page_formats.h"

#include <QJsonArray>
#include <QXmlStreamWriter>

#include <array>
#include <cmath>

namespace tt
{

namespace
{

constexpr double kHocrDpi = 300;
constexpr double kPointsPerInch = 72;
constexpr double kTenthsOfMmPerInch = 254;

/// hOCR and ALTO want words. Our spans are characters, so a "word" is a run without a space or cell border.
struct Word {
    QString text;
    PageRect box;
    float confidence = 1;
};

QVector<Word> wordsOf(const TextLine &line)
{
    QVector<Word> words;
    qsizetype previousEnd = -1;
    for (const TextSpan &span : line.spans) {
        const QString text = line.text.mid(span.begin, span.length);
        if (text.trimmed().isEmpty()) continue;
        const bool touches = span.begin == previousEnd;
        if (!touches || words.isEmpty()) words.append(Word{});
        Word &word = words.last();
        word.text += text;
        word.box = word.box.united(span.box);
        word.confidence = std::min(word.confidence, span.confidence);
        previousEnd = span.begin + span.length;
    }
    if (words.isEmpty() && !line.text.trimmed().isEmpty()) words.append(Word{line.text, line.box, 1});
    return words;
}

QString bbox(const PageRect &box, QSizeF pixels)
{
    const QRectF r = box.onPage(pixels);
    return QStringLiteral("bbox %1 %2 %3 %4")
        .arg(std::lround(r.left()))
        .arg(std::lround(r.top()))
        .arg(std::lround(r.right()))
        .arg(std::lround(r.bottom()));
}

void altoBox(QXmlStreamWriter &xml, const PageRect &box, QSizeF size)
{
    const QRectF r = box.onPage(size);
    xml.writeAttribute(QStringLiteral("HPOS"), QString::number(std::lround(r.left())));
    xml.writeAttribute(QStringLiteral("VPOS"), QString::number(std::lround(r.top())));
    xml.writeAttribute(QStringLiteral("WIDTH"), QString::number(std::lround(r.width())));
    xml.writeAttribute(QStringLiteral("HEIGHT"), QString::number(std::lround(r.height())));
}

void hocrPage(QXmlStreamWriter &xml, const NumberedPage &page)
{
    const QSizeF pixels = page.text.sizePoints * (kHocrDpi / kPointsPerInch);
    xml.writeStartElement(QStringLiteral("div"));
    xml.writeAttribute(QStringLiteral("class"), QStringLiteral("ocr_page"));
    xml.writeAttribute(QStringLiteral("id"), QStringLiteral("page_%1").arg(page.number));
    xml.writeAttribute(QStringLiteral("title"),
                       bbox({0, 0, 1, 1}, pixels) + QStringLiteral("; ppageno %1").arg(page.number - 1));
    int lineNumber = 0;
    for (const TextLine &line : page.text.lines) {
        xml.writeStartElement(QStringLiteral("span"));
        xml.writeAttribute(QStringLiteral("class"), QStringLiteral("ocr_line"));
        xml.writeAttribute(QStringLiteral("id"),
                           QStringLiteral("line_%1_%2").arg(page.number).arg(++lineNumber));
        xml.writeAttribute(QStringLiteral("title"), bbox(line.box, pixels));
        for (const Word &word : wordsOf(line)) {
            xml.writeStartElement(QStringLiteral("span"));
            xml.writeAttribute(QStringLiteral("class"), QStringLiteral("ocrx_word"));
            xml.writeAttribute(QStringLiteral("title"),
                               bbox(word.box, pixels) +
                                   QStringLiteral("; x_wconf %1").arg(std::lround(word.confidence * 100)));
            xml.writeCharacters(word.text);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void altoPage(QXmlStreamWriter &xml, const NumberedPage &page)
{
    const QSizeF size = page.text.sizePoints * (kTenthsOfMmPerInch / kPointsPerInch);
    xml.writeStartElement(QStringLiteral("Page"));
    xml.writeAttribute(QStringLiteral("ID"), QStringLiteral("page_%1").arg(page.number));
    xml.writeAttribute(QStringLiteral("PHYSICAL_IMG_NR"), QString::number(page.number));
    xml.writeAttribute(QStringLiteral("WIDTH"), QString::number(std::lround(size.width())));
    xml.writeAttribute(QStringLiteral("HEIGHT"), QString::number(std::lround(size.height())));
    xml.writeStartElement(QStringLiteral("PrintSpace"));
    altoBox(xml, {0, 0, 1, 1}, size);
    int number = 0;
    for (const TextLine &line : page.text.lines) {
        ++number;
        xml.writeStartElement(QStringLiteral("TextBlock"));
        xml.writeAttribute(QStringLiteral("ID"), QStringLiteral("block_%1_%2").arg(page.number).arg(number));
        altoBox(xml, line.box, size);
        xml.writeStartElement(QStringLiteral("TextLine"));
        xml.writeAttribute(QStringLiteral("ID"), QStringLiteral("line_%1_%2").arg(page.number).arg(number));
        altoBox(xml, line.box, size);
        for (const Word &word : wordsOf(line)) {
            xml.writeEmptyElement(QStringLiteral("String"));
            xml.writeAttribute(QStringLiteral("CONTENT"), word.text);
            altoBox(xml, word.box, size);
            xml.writeAttribute(QStringLiteral("WC"),
                               QString::number(static_cast<double>(word.confidence), 'f', 2));
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

QJsonArray boxJson(const PageRect &box) { return {box.x, box.y, box.w, box.h}; }

QJsonObject lineJson(const TextLine &line)
{
    QJsonArray spans;
    for (const TextSpan &span : line.spans) {
        QJsonObject object{{QStringLiteral("text"), line.text.mid(span.begin, span.length)},
                           {QStringLiteral("begin"), static_cast<int>(span.begin)},
                           {QStringLiteral("box"), boxJson(span.box)},
                           {QStringLiteral("confidence"), static_cast<double>(span.confidence)}};
        if (span.underSeal) object.insert(QStringLiteral("under_seal"), true);
        spans.append(object);
    }
    return {{QStringLiteral("text"), line.text},
            {QStringLiteral("role"), lineRoleName(line.role)},
            {QStringLiteral("box"), boxJson(line.box)},
            {QStringLiteral("spans"), spans}};
}

QJsonObject rawJson(const RawLine &raw)
{
    QJsonArray others;
    for (const OtherReading &other : raw.others)
        others.append(QJsonObject{{QStringLiteral("by"), other.by},
                                  {QStringLiteral("text"), other.text},
                                  {QStringLiteral("confidence"), static_cast<double>(other.confidence)}});
    return {{QStringLiteral("text"), raw.text},
            {QStringLiteral("box"), boxJson(raw.quad.bounds())},
            {QStringLiteral("confidence"), static_cast<double>(raw.confidence)},
            {QStringLiteral("under_seal"), raw.underSeal},
            {QStringLiteral("others"), others}};
}

} // namespace

QString lineRoleName(LineRole role)
{
    switch (role) {
    case LineRole::Body:
        return QStringLiteral("body");
    case LineRole::Heading:
        return QStringLiteral("heading");
    case LineRole::TableRow:
        return QStringLiteral("table_row");
    case LineRole::TableHeader:
        return QStringLiteral("table_header");
    case LineRole::PageHeader:
        return QStringLiteral("page_header");
    case LineRole::PageFooter:
        return QStringLiteral("page_footer");
    case LineRole::Unplaced:
        break;
    }
    return QStringLiteral("unplaced");
}

QString textSourceName(TextSource source)
{
    switch (source) {
    case TextSource::Embedded:
        return QStringLiteral("embedded");
    case TextSource::Ocr:
        return QStringLiteral("ocr");
    case TextSource::Mixed:
        break;
    }
    return QStringLiteral("mixed");
}

QByteArray toHocr(const QString &title, const QVector<NumberedPage> &pages)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
                                "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">"));
    xml.writeStartElement(QStringLiteral("html"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/1999/xhtml"));
    xml.writeStartElement(QStringLiteral("head"));
    xml.writeTextElement(QStringLiteral("title"), title);
    for (const auto &[name, content] : {std::pair{"ocr-system", "tendertrace " TT_VERSION},
                                        std::pair{"ocr-capabilities", "ocr_page ocr_line ocrx_word"}}) {
        xml.writeEmptyElement(QStringLiteral("meta"));
        xml.writeAttribute(QStringLiteral("name"), QString::fromLatin1(name));
        xml.writeAttribute(QStringLiteral("content"), QString::fromLatin1(content));
    }
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("body"));
    for (const NumberedPage &page : pages)
        hocrPage(xml, page);
    xml.writeEndDocument();
    return out;
}

QByteArray toAlto(const QString &fileName, const QVector<NumberedPage> &pages)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("alto"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.loc.gov/standards/alto/ns-v4#"));
    xml.writeStartElement(QStringLiteral("Description"));
    xml.writeTextElement(QStringLiteral("MeasurementUnit"), QStringLiteral("mm10"));
    xml.writeStartElement(QStringLiteral("sourceImageInformation"));
    xml.writeTextElement(QStringLiteral("fileName"), fileName);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("Layout"));
    for (const NumberedPage &page : pages)
        altoPage(xml, page);
    xml.writeEndDocument();
    return out;
}

QJsonObject toJson(const PageQuality &quality)
{
    const auto measured = [](double value) {
        return value < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
    };
    return {{QStringLiteral("dpi"), quality.dpi},
            {QStringLiteral("skew_degrees"), quality.skewDegrees},
            {QStringLiteral("turn_degrees"), quality.turnDegrees},
            {QStringLiteral("low_confidence_share"), quality.lowConfidenceShare},
            {QStringLiteral("seal_share"), quality.sealShare},
            {QStringLiteral("characters"), measured(quality.characters)},
            {QStringLiteral("unplaced_characters"), measured(quality.unplacedCharacters)},
            {QStringLiteral("ink_share"), measured(quality.inkShare)},
            {QStringLiteral("contrast"), measured(quality.contrast)},
            {QStringLiteral("softness"), measured(quality.softness)},
            {QStringLiteral("one_bit"), quality.oneBit}};
}

QJsonObject toJson(const NumberedPage &page)
{
    QJsonArray lines;
    for (const TextLine &line : page.text.lines)
        lines.append(lineJson(line));
    QJsonArray raw;
    for (const RawLine &line : page.text.rawLines)
        raw.append(rawJson(line));
    return {{QStringLiteral("page"), page.number},
            {QStringLiteral("source"), textSourceName(page.text.source)},
            {QStringLiteral("read_by"), page.text.readBy},
            {QStringLiteral("width_points"), page.text.sizePoints.width()},
            {QStringLiteral("height_points"), page.text.sizePoints.height()},
            {QStringLiteral("text"), page.text.plainText()},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("raw_lines"), raw},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(page.text.remarks)},
            {QStringLiteral("quality"), toJson(page.text.quality)}};
}

} // namespace tt
