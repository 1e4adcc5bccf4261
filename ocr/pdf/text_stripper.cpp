// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/text_stripper.h"

#include <QByteArrayView>

#include <algorithm>

namespace tt
{

namespace
{

constexpr int kInvisible = 3;
constexpr size_t kDeepestState = 1'000;

bool isOperator(const QPDFTokenizer::Token &token) { return token.getType() == QPDFTokenizer::tt_word; }

} // namespace

void TextStripper::run(const std::string &content)
{
    const auto input = std::make_shared<BufferInputSource>("instructions", content);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    tokenizer.includeIgnorable();
    const std::string context = "instructions";
    for (;;) {
        const QPDFTokenizer::Token token = tokenizer.readToken(input, context, true);
        if (token.getType() == QPDFTokenizer::tt_eof) break;
        if (token.getType() == QPDFTokenizer::tt_name) m_lastName = token.getValue();
        if (token.getType() == QPDFTokenizer::tt_integer || token.getType() == QPDFTokenizer::tt_real)
            m_lastNumber = QByteArrayView(token.getValue()).toDouble();
        m_pending += token.getRawValue();
        if (!isOperator(token)) continue;
        if (token.getValue() == "ID") readInlineImage(input, tokenizer);
        operate(token.getValue());
    }
    put({std::exchange(m_pending, {}), {}, false});
    endText();
}

void TextStripper::readInlineImage(const std::shared_ptr<InputSource> &input, QPDFTokenizer &tokenizer)
{
    char space = 0;
    if (input->read(&space, 1) == 1) m_pending += space;
    tokenizer.expectInlineImage(input);
    m_pending += tokenizer.readToken(input, "instructions", true).getRawValue();
}

void TextStripper::operate(const std::string &op)
{
    Piece piece{std::exchange(m_pending, {}), {}, false};
    if (op == "Tj" || op == "TJ" || op == "'" || op == "\"") {
        piece.shows = true;
        piece.instead = op == "'" ? " T*" : "";
        // The double quote sets spacing as well: it is rare, and its text object stays.
        const bool goes = m_inText && m_mode == kInvisible && op != "\"";
        m_hidden = m_hidden || m_mode == kInvisible;
        m_seen = m_seen || !goes;
    } else if (op == "q") {
        if (m_stack.size() < kDeepestState) m_stack.push_back(m_mode);
    } else if (op == "Q") {
        if (!m_stack.empty()) {
            m_mode = m_stack.back();
            m_stack.pop_back();
        }
    } else if (op == "Tr") {
        m_mode = static_cast<int>(std::clamp(m_lastNumber, 0.0, 7.0));
    } else if (op == "Do") {
        const auto [known, isNew] = m_drawn.try_emplace(m_lastName, m_mode);
        if (!isNew && known->second != m_mode) known->second = -1;
    } else if (op == "BT") {
        endText();
        m_inText = true;
    }
    put(std::move(piece));
    if (op == "ET") endText();
}

void TextStripper::put(Piece piece)
{
    if (m_inText)
        m_text.push_back(std::move(piece));
    else
        m_out += piece.bytes;
}

void TextStripper::endText()
{
    const bool goes = m_hidden && !m_seen;
    for (const Piece &piece : m_text)
        m_out += goes && piece.shows ? piece.instead : piece.bytes;
    m_removed = m_removed || goes;
    m_left = m_left || (m_hidden && m_seen);
    m_text.clear();
    m_inText = m_hidden = m_seen = false;
}

} // namespace tt
