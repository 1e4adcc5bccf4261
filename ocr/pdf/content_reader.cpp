// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/content_reader.h"

#include "ocr/pdf/content_bytes.h"
#include "ocr/pdf/page_box.h"

#include <QByteArrayView>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

constexpr qint64 kMostBytes = 16'000'000; ///< of a page's instructions, forms included, unpacked
constexpr int kMostStreams = 2'000;
constexpr int kDeepestForm = 12;
constexpr size_t kDeepestState = 1'000;
constexpr size_t kMostNumbers = 64; ///< before an operator; arrays of kerning are longer and not needed
constexpr double kCoversText = 0.5; ///< share of the page above which opaque images hide the text before them

QTransform matrixOf(QPDFObjectHandle array)
{
    if (!array.isMatrix()) return {};
    const auto m = array.getArrayAsMatrix();
    return {m.a, m.b, m.c, m.d, m.e, m.f};
}

QPDFObjectHandle resource(QPDFObjectHandle &resources, const std::string &kind, const std::string &name)
{
    if (!resources.isDictionary()) return QPDFObjectHandle::newNull();
    QPDFObjectHandle group = resources.getKey(kind);
    return group.isDictionary() ? group.getKey(name) : QPDFObjectHandle::newNull();
}

bool isTrue(QPDFObjectHandle value) { return value.isBool() && value.getBoolValue(); }

} // namespace

PageSurvey ContentReader::survey(QPDFPageObjectHelper &page)
{
    ContentReader reader(pageBoxOf(page));
    reader.m_bytesLeft = kMostBytes;
    reader.m_streamsLeft = kMostStreams;
    std::string content;
    for (QPDFObjectHandle &stream : page.getPageContents())
        reader.appendStream(stream, content);
    reader.run(content, page.getAttribute("/Resources", false), 0);
    PageSurvey result;
    result.known = true;
    result.imageShare = reader.m_cover.share();
    result.imageDpi = reader.m_cover.dpi();
    result.oneBit = reader.m_cover.oneBit();
    const auto text = static_cast<double>(reader.m_visibleText + reader.m_hiddenText);
    result.hiddenText = text > 0 ? static_cast<double>(reader.m_hiddenText) / text : 0;
    return result;
}

void ContentReader::appendStream(QPDFObjectHandle stream, std::string &to)
{
    if (!stream.isStream() || m_bytesLeft <= 0 || m_streamsLeft-- <= 0) return;
    appendUnpacked(stream, to, m_bytesLeft);
    to += '\n'; // a stream's end ends a word
}

void ContentReader::run(const std::string &content, QPDFObjectHandle resources, int depth)
{
    const auto input = std::make_shared<BufferInputSource>("instructions", content);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    Operands operands;
    const std::string context = "instructions";
    for (;;) {
        const QPDFTokenizer::Token token = tokenizer.readToken(input, context, true);
        if (token.getType() == QPDFTokenizer::tt_eof) return;
        if (takeOperand(token, operands)) continue;
        const std::string &op = token.getValue();
        if (op == "ID") {
            char space = 0;
            input->read(&space, 1);
            tokenizer.expectInlineImage(input);
            tokenizer.readToken(input, context, true);
            drawImage(operands.width, operands.height, operands.isMask,
                      operands.isMask || operands.bits == 1);
        } else {
            operate(op, operands, resources, depth);
        }
        operands = {};
    }
}

/// Whether the token was one; false for an operator.
bool ContentReader::takeOperand(const QPDFTokenizer::Token &token, Operands &operands) const
{
    switch (token.getType()) {
    case QPDFTokenizer::tt_word:
        return false;
    case QPDFTokenizer::tt_integer:
    case QPDFTokenizer::tt_real: {
        const double value = QByteArrayView(token.getValue()).toDouble();
        if (operands.key == "/W" || operands.key == "/Width") operands.width = value;
        if (operands.key == "/H" || operands.key == "/Height") operands.height = value;
        if (operands.key == "/BPC" || operands.key == "/BitsPerComponent") operands.bits = value;
        if (operands.numbers.size() < kMostNumbers) operands.numbers.push_back(value);
        operands.key.clear();
        return true;
    }
    case QPDFTokenizer::tt_name:
        operands.name = token.getValue();
        operands.key = operands.name;
        return true;
    case QPDFTokenizer::tt_bool:
        if (operands.key == "/IM" || operands.key == "/ImageMask")
            operands.isMask = token.getValue() == "true";
        return true;
    case QPDFTokenizer::tt_string:
        operands.stringBytes += static_cast<qint64>(token.getValue().size());
        return true;
    default:
        return true;
    }
}

void ContentReader::operate(const std::string &op, const Operands &operands, QPDFObjectHandle &resources,
                            int depth)
{
    const std::vector<double> &n = operands.numbers;
    if (op == "q") {
        if (m_stack.size() < kDeepestState) m_stack.push_back(m_state);
    } else if (op == "Q") {
        if (m_stack.empty()) return;
        m_state = m_stack.back();
        m_stack.pop_back();
    } else if (op == "cm" && n.size() == 6) {
        m_state.matrix = QTransform(n[0], n[1], n[2], n[3], n[4], n[5]) * m_state.matrix;
    } else if (op == "Tr" && !n.empty()) {
        m_state.textMode = static_cast<int>(std::clamp(n.back(), 0.0, 7.0));
    } else if (op == "Tj" || op == "TJ" || op == "'" || op == "\"") {
        showText(operands.stringBytes);
    } else if (op == "gs") {
        applyGraphicsState(resource(resources, "/ExtGState", operands.name));
    } else if (op == "Do") {
        drawObject(resource(resources, "/XObject", operands.name), resources, depth);
    }
}

void ContentReader::applyGraphicsState(QPDFObjectHandle dict)
{
    if (!dict.isDictionary()) return;
    if (QPDFObjectHandle opacity = dict.getKey("/ca"); opacity.isNumber())
        m_state.thin = opacity.getNumericValue() < 1;
    if (QPDFObjectHandle blend = dict.getKey("/BM"); blend.isName())
        m_state.blended = blend.getName() != "/Normal" && blend.getName() != "/Compatible";
    if (dict.hasKey("/SMask")) m_state.masked = dict.getKey("/SMask").isDictionary();
}

void ContentReader::drawObject(QPDFObjectHandle object, QPDFObjectHandle &resources, int depth)
{
    if (!object.isStream()) return;
    QPDFObjectHandle dict = object.getDict();
    if (dict.getKey("/Subtype").isNameAndEquals("/Form")) {
        drawForm(object, resources, depth);
        return;
    }
    QPDFObjectHandle width = dict.getKey("/Width");
    QPDFObjectHandle height = dict.getKey("/Height");
    if (!dict.getKey("/Subtype").isNameAndEquals("/Image") || !width.isNumber() || !height.isNumber()) return;
    const bool seeThrough =
        dict.hasKey("/SMask") || dict.hasKey("/Mask") || isTrue(dict.getKey("/ImageMask"));
    QPDFObjectHandle bits = dict.getKey("/BitsPerComponent");
    const bool oneBit = isTrue(dict.getKey("/ImageMask")) || (bits.isInteger() && bits.getIntValue() == 1);
    drawImage(width.getNumericValue(), height.getNumericValue(), seeThrough, oneBit);
}

void ContentReader::drawForm(QPDFObjectHandle form, QPDFObjectHandle &resources, int depth)
{
    if (depth >= kDeepestForm) return;
    std::string content;
    appendStream(form, content);
    QPDFObjectHandle dict = form.getDict();
    const State outside = m_state;
    std::vector<State> stackOutside;
    stackOutside.swap(m_stack); // a form cannot undo what was set outside it
    m_state.matrix = matrixOf(dict.getKey("/Matrix")) * m_state.matrix;
    QPDFObjectHandle own = dict.getKey("/Resources");
    run(content, own.isDictionary() ? own : resources, depth + 1);
    m_stack.swap(stackOutside);
    m_state = outside;
}

void ContentReader::drawImage(double width, double height, bool seeThrough, bool oneBit)
{
    m_cover.add(width, height, m_state.matrix, !seeThrough && m_state.isOpaque(), oneBit);
    if (m_visibleText == 0 || m_cover.opaqueShare() < kCoversText) return;
    m_hiddenText += m_visibleText;
    m_visibleText = 0;
}

void ContentReader::showText(qint64 bytes)
{
    const bool invisible = m_state.textMode == 3 || m_state.textMode == 7; // nothing; only a clipping path
    if (invisible) {
        m_hiddenText += bytes;
        return;
    }
    m_visibleText += bytes;
    m_cover.forgetOpaque();
}

} // namespace tt
