// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/pdf/qpdf.h"

#include <QHash>

#include <memory>
#include <vector>

namespace tt
{

/// The fonts of a text layer: they draw nothing and say which character every code stands for.
///
/// A Type 0 font over a TrueType program of some hundred bytes without outlines (blank_truetype.h), two-byte
/// codes given out as characters appear, /ToUnicode beside it. Why not Type 3 with empty glyph procedures,
/// which needs no font program: it has 256 codes, so a Chinese document takes a dozen fonts and every line
/// changes between them, which viewers take for the end of a word; viewers guess the height of its letters
/// (Poppler from the width of an "m" that is not there); and it has no descriptor with ascent and descent,
/// from which the marking of selected text is drawn. Why a font program at all: without one a viewer looks
/// for a Chinese font of its own, whose widths are others, and ISO 32000-1 forbids Identity-H then.
class LayerFonts final
{
public:
    explicit LayerFonts(QPDF &pdf);

    struct Code {
        size_t font = 0;
        quint16 code = 0;
    };
    /// The same character has the same code in the whole document.
    Code codeOf(char32_t character);
    /// The font's dictionary, to be named in the resources of a page. Complete only after finish().
    [[nodiscard]] QPDFObjectHandle font(size_t index) const { return m_fonts[index].dictionary; }
    /// Writes what the fonts need to know. Without characters there is nothing to write.
    void finish();

private:
    struct Font {
        QPDFObjectHandle dictionary;
        std::vector<char32_t> characters; ///< code 1 first
    };
    void complete(Font &font, QPDFObjectHandle descriptor);

    QPDF &m_pdf;
    std::vector<Font> m_fonts;
    QHash<char32_t, Code> m_codes;
};

} // namespace tt
