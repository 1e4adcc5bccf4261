// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/layer_font.h"

#include "ocr/pdf/blank_truetype.h"
#include "ocr/pdf/text_layer.h"

#include <QByteArray>
#include <QChar>

#include <algorithm>
#include <cmath>
#include <string>

namespace tt
{

namespace
{

constexpr size_t kCodes = 65'535;       ///< 0 is .notdef
constexpr size_t kEntriesInBlock = 100; ///< as the CMap format has it

QByteArray hex(quint32 value, int digits)
{
    return QByteArray::number(value, 16).rightJustified(digits, '0').toUpper();
}

/// UTF-16, big endian.
QByteArray utf16(char32_t character)
{
    if (!QChar::requiresSurrogates(character)) return hex(character, 4);
    return hex(QChar::highSurrogate(character), 4) + hex(QChar::lowSurrogate(character), 4);
}

QByteArray toUnicode(const std::vector<char32_t> &characters)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (size_t at = 0; at < characters.size(); at += kEntriesInBlock) {
        const size_t end = std::min(at + kEntriesInBlock, characters.size());
        map += QByteArray::number(static_cast<qint64>(end - at)) + " beginbfchar\n";
        for (size_t i = at; i < end; ++i)
            map += '<' + hex(static_cast<quint32>(i + 1), 4) + "> <" + utf16(characters[i]) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QPDFObjectHandle stream(QPDF &pdf, const QByteArray &bytes)
{
    return QPDFObjectHandle::newStream(&pdf, bytes.toStdString());
}

/// Every code is shown with glyph 1; some viewers take glyph 0 for a character that the font lacks.
QByteArray codesToGlyph(size_t codes)
{
    QByteArray map(2, '\0');
    for (size_t i = 0; i < codes; ++i)
        map.append('\0').append('\1');
    return map;
}

} // namespace

LayerFonts::LayerFonts(QPDF &pdf)
    : m_pdf(pdf)
{
}

LayerFonts::Code LayerFonts::codeOf(char32_t character)
{
    const auto known = m_codes.constFind(character);
    if (known != m_codes.cend()) return *known;
    if (m_fonts.empty() || m_fonts.back().characters.size() >= kCodes)
        m_fonts.push_back({m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), {}});
    std::vector<char32_t> &characters = m_fonts.back().characters;
    characters.push_back(character);
    const Code code{m_fonts.size() - 1, static_cast<quint16>(characters.size())};
    m_codes.insert(character, code);
    return code;
}

void LayerFonts::complete(Font &font, QPDFObjectHandle descriptor)
{
    QPDFObjectHandle descendant = QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /TenderTraceBlank /DW 1000 "
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    descendant.replaceKey("/FontDescriptor", descriptor);
    descendant.replaceKey("/CIDToGIDMap", stream(m_pdf, codesToGlyph(font.characters.size())));
    QPDFObjectHandle &dictionary = font.dictionary;
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/Font"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Type0"));
    dictionary.replaceKey("/BaseFont", QPDFObjectHandle::newName("/TenderTraceBlank"));
    dictionary.replaceKey("/Encoding", QPDFObjectHandle::newName("/Identity-H"));
    dictionary.replaceKey("/ToUnicode", stream(m_pdf, toUnicode(font.characters)));
    QPDFObjectHandle descendants = QPDFObjectHandle::newArray();
    descendants.appendItem(m_pdf.makeIndirectObject(descendant));
    dictionary.replaceKey("/DescendantFonts", descendants);
}

void LayerFonts::finish()
{
    if (m_fonts.empty()) return;
    const QByteArray program = blankTrueType(kLayerDescent);
    QPDFObjectHandle file = stream(m_pdf, program);
    file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(program.size()));
    const auto descent = static_cast<int>(std::lround(kLayerDescent * 1'000));
    const std::string below = std::to_string(-descent);
    const std::string above = std::to_string(1'000 - descent);
    QPDFObjectHandle descriptor =
        QPDFObjectHandle::parse("<< /Type /FontDescriptor /FontName /TenderTraceBlank /Flags 5 /ItalicAngle "
                                "0 /StemV 80 /FontBBox [0 " +
                                below + " 1000 " + above + "] /Ascent " + above + " /Descent " + below +
                                " /CapHeight " + above + " >>");
    descriptor.replaceKey("/FontFile2", file);
    descriptor = m_pdf.makeIndirectObject(descriptor);
    for (Font &font : m_fonts)
        complete(font, descriptor);
}

} // namespace tt
