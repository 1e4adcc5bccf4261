// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/qpdf.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tt
{

/// Copies drawing instructions without the text objects' invisible text; see removeHiddenText().
class TextStripper final
{
public:
    /// `textMode` is the rendering mode that holds where the instructions begin.
    explicit TextStripper(int textMode)
        : m_mode(textMode)
    {
    }

    void run(const std::string &content);

    [[nodiscard]] const std::string &result() const { return m_out; }
    [[nodiscard]] bool removed() const { return m_removed; }
    [[nodiscard]] bool left() const { return m_left; }
    /// XObjects that are drawn, with the rendering mode that holds there; -1 when several do.
    [[nodiscard]] const std::map<std::string, int> &drawn() const { return m_drawn; }

private:
    struct Piece {
        std::string bytes;   ///< operands and operator as they stood
        std::string instead; ///< what stays when the text goes
        bool shows = false;
    };

    void operate(const std::string &op);
    void put(Piece piece);
    void endText();
    void readInlineImage(const std::shared_ptr<InputSource> &input, QPDFTokenizer &tokenizer);

    std::string m_out;
    std::string m_pending;  ///< operands before the next operator, with the white space between them
    std::string m_lastName; ///< the last operand that is a name
    double m_lastNumber = 0;
    int m_mode;
    std::vector<int> m_stack;
    bool m_inText = false;
    std::vector<Piece> m_text; ///< of the open text object
    bool m_hidden = false;     ///< the open text object shows invisible text
    bool m_seen = false;       ///< and text that is seen, or that cannot be taken off
    bool m_removed = false;
    bool m_left = false;
    std::map<std::string, int> m_drawn;
};

} // namespace tt
