// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/layer_content.h"

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

QByteArray number(double value, int digits)
{
    QByteArray text = QByteArray::number(value, 'f', digits);
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.')))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray codeHex(quint16 code) { return QByteArray::number(code, 16).rightJustified(4, '0').toUpper(); }

/// Shows one run: a matrix, then characters in groups of equal width.
class RunWriter final
{
public:
    RunWriter(LayerContent &content, LayerFonts &fonts, const std::string &prefix)
        : m_content(content)
        , m_fonts(fonts)
        , m_prefix(prefix)
    {
    }

    void write(const LayerRun &run, const QTransform &toPage)
    {
        const double scale = std::sqrt(std::abs(toPage.determinant()));
        const QPointF start = toPage.map(run.start);
        const QPointF way = (toPage.map(run.start + run.direction) - start) / scale;
        const QPointF up(-way.y(), way.x());
        m_size = run.size * scale;
        m_out = &m_content.instructions;
        m_matrix = number(way.x(), 6) + ' ' + number(way.y(), 6) + ' ' + number(up.x(), 6) + ' ' +
                   number(up.y(), 6) + ' ' + number(start.x(), 3) + ' ' + number(start.y(), 3) + " Tm\n";
        m_font = kNone;
        double wanted = 0; // where the next character is to begin, and where it would
        double reached = 0;
        for (const LayerGlyph &glyph : run.glyphs) {
            const LayerFonts::Code code = m_fonts.codeOf(glyph.character);
            useFont(code.font);
            wanted += glyph.advance * scale;
            // Rounded so that what one character loses the next one gains.
            const double percent = std::max(0.1, std::round((wanted - reached) / m_size * 1'000) / 10);
            reached += percent / 100 * m_size;
            usePercent(percent);
            m_codes += codeHex(code.code);
            if (glyph.character != U' ') ++m_content.characters;
        }
        flush();
    }

private:
    static constexpr size_t kNone = static_cast<size_t>(-1);

    void useFont(size_t font)
    {
        if (font == m_font) return;
        flush();
        std::string &name = m_content.fonts[font];
        if (name.empty()) name = m_prefix + std::to_string(font);
        m_out->append(name.c_str()).append(' ').append(number(m_size, 3)).append(" Tf\n");
        if (m_font == kNone) m_out->append(m_matrix);
        m_font = font;
        m_percent = -1;
    }

    void usePercent(double percent)
    {
        if (percent == m_percent) return;
        flush();
        m_out->append(number(percent, 1)).append(" Tz\n");
        m_percent = percent;
    }

    void flush()
    {
        if (!m_codes.isEmpty()) m_out->append('<').append(m_codes).append("> Tj\n");
        m_codes.clear();
    }

    LayerContent &m_content;
    LayerFonts &m_fonts;
    const std::string &m_prefix;
    QByteArray *m_out = nullptr;
    QByteArray m_matrix;
    QByteArray m_codes;
    double m_size = 0;
    double m_percent = -1;
    size_t m_font = kNone;
};

} // namespace

LayerContent layerContent(const QVector<LayerRun> &runs, const QTransform &toPage, LayerFonts &fonts,
                          const std::string &fontPrefix)
{
    LayerContent content;
    if (runs.isEmpty()) return content;
    content.instructions = "q\nBT\n3 Tr\n";
    RunWriter writer(content, fonts, fontPrefix);
    for (const LayerRun &run : runs)
        writer.write(run, toPage);
    content.instructions += "ET\nQ\n";
    return content;
}

} // namespace tt
