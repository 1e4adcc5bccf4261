// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ocr/pdf/blank_truetype.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace tt
{

namespace
{

constexpr int kUnits = 1'000;
constexpr int kGlyphs = 2;
constexpr qsizetype kAdjustmentAt = 8; ///< of the whole font's check sum in "head"

class Bytes final
{
public:
    Bytes &u16(int value)
    {
        m_bytes.append(static_cast<char>((value >> 8) & 0xFF)).append(static_cast<char>(value & 0xFF));
        return *this;
    }
    Bytes &u32(quint32 value)
    {
        return u16(static_cast<int>(value >> 16)).u16(static_cast<int>(value & 0xFFFF));
    }
    Bytes &zeros(int words)
    {
        for (int i = 0; i < words; ++i)
            u16(0);
        return *this;
    }
    [[nodiscard]] QByteArray get() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

struct Table {
    QByteArray tag;
    QByteArray bytes;
    quint32 offset = 0;
};

QByteArray padded(QByteArray bytes)
{
    while (bytes.size() % 4 != 0)
        bytes.append('\0');
    return bytes;
}

quint32 checkSum(const QByteArray &bytes)
{
    const QByteArray whole = padded(bytes);
    quint32 sum = 0;
    for (qsizetype i = 0; i < whole.size(); i += 4) {
        quint32 word = 0;
        for (qsizetype k = i; k < i + 4; ++k)
            word = (word << 8) | static_cast<quint8>(whole[k]);
        sum += word;
    }
    return sum;
}

QByteArray head(int ascender, int descender)
{
    Bytes b;
    b.u32(0x00010000).u32(0x00010000).u32(0).u32(0x5F0F3CF5); // version, revision, check sum, magic
    b.u16(0x000B).u16(kUnits);                                // base line and side bearing at 0, whole sizes
    b.zeros(8);                                               // made and changed: no dates
    b.u16(0).u16(descender).u16(kUnits).u16(ascender);        // bounds
    b.u16(0).u16(1).u16(2).u16(0).u16(0); // style, smallest size, direction, short offsets, glyph format
    return b.get();
}

QByteArray hhea(int ascender, int descender)
{
    Bytes b;
    b.u32(0x00010000).u16(ascender).u16(descender).u16(0).u16(kUnits);
    b.zeros(3).u16(1).zeros(7).u16(kGlyphs); // bearings and extent, slope of the caret, …, widths
    return b.get();
}

QByteArray maxp()
{
    Bytes b;
    b.u32(0x00010000).u16(kGlyphs).zeros(4).u16(1).zeros(8); // no points, contours or instructions; one zone
    return b.get();
}

QByteArray hmtx() { return Bytes().u16(kUnits).u16(0).u16(kUnits).u16(0).get(); }

/// No Unicode value is mapped: a PDF's codes lead to the glyph without it. One end segment is the least.
QByteArray cmap()
{
    Bytes b;
    b.u16(0).u16(1).u16(3).u16(1).u32(12);
    b.u16(4).u16(24).u16(0).u16(2).u16(2).u16(0).u16(0);
    b.u16(0xFFFF).u16(0).u16(0xFFFF).u16(1).u16(0);
    return b.get();
}

QByteArray post()
{
    Bytes b;
    b.u32(0x00030000).u32(0).u16(0).u16(0).u32(1).u32(0).u32(0).u32(0).u32(0); // no names, fixed pitch
    return b.get();
}

} // namespace

QByteArray blankTrueType(double descent)
{
    const int descender = -static_cast<int>(std::lround(descent * kUnits));
    const int ascender = kUnits + descender;
    QList<Table> tables{{"cmap", cmap()},
                        {"glyf", QByteArray(4, '\0')},
                        {"head", head(ascender, descender)},
                        {"hhea", hhea(ascender, descender)},
                        {"hmtx", hmtx()},
                        {"loca", Bytes().zeros(kGlyphs + 1).get()},
                        {"maxp", maxp()},
                        {"post", post()}};
    constexpr quint32 kHeadBytes = 12;
    constexpr quint32 kEntryBytes = 16;
    const auto count = static_cast<int>(tables.size());
    quint32 at = kHeadBytes + kEntryBytes * static_cast<quint32>(count);
    Bytes directory;
    directory.u32(0x00010000).u16(count).u16(128).u16(3).u16(count * 16 - 128); // 8 tables: 2^3
    QByteArray body;
    for (Table &table : tables) {
        table.offset = at;
        directory.u32(static_cast<quint32>((quint8(table.tag[0]) << 24) | (quint8(table.tag[1]) << 16) |
                                           (quint8(table.tag[2]) << 8) | quint8(table.tag[3])));
        directory.u32(checkSum(table.bytes)).u32(at).u32(static_cast<quint32>(table.bytes.size()));
        body += padded(table.bytes);
        at += static_cast<quint32>(padded(table.bytes).size());
    }
    QByteArray font = directory.get() + body;
    const quint32 adjustment = 0xB1B0AFBAU - checkSum(font);
    const auto headTable =
        std::find_if(tables.cbegin(), tables.cend(), [](const Table &t) { return t.tag == "head"; });
    font.replace(static_cast<qsizetype>(headTable->offset) + kAdjustmentAt, 4, Bytes().u32(adjustment).get());
    return font;
}

} // namespace tt
