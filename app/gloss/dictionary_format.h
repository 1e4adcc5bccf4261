// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <QtGlobal>

/// The layout of the dictionary's index, shared by its writer and its reader. It is made on the machine that
/// uses it or packed for its kind, so numbers are in the machine's byte order; the magic number tells another
/// order.
///
/// header | firstUnit [65537] | wordAt [words+1] | meaningsAt [words+1] | meanings [meanings] | entryAt
/// [entries+1] | units [units, padded to an even count] | texts [textBytes]
namespace tt
{

struct DictionaryHeader {
    quint32 magic = 0;
    quint32 version = 0;
    quint32 words = 0;    ///< written forms, simplified and traditional
    quint32 meanings = 0; ///< numbers of entries, grouped by word
    quint32 entries = 0;
    quint32 units = 0;     ///< UTF-16 units of all words
    quint32 textBytes = 0; ///< UTF-8 of all entries
    quint32 reserved = 0;
};

inline constexpr quint32 kDictionaryMagic = 0x54544331; ///< "1CTT" on a little-endian disk
inline constexpr quint32 kDictionaryVersion = 1;
inline constexpr quint32 kFirstUnits = 65537; ///< one for each UTF-16 unit, and the end
/// An entry is: traditional, simplified, pinyin, then one or more English meanings.
inline constexpr char16_t kEntrySeparator = 0x1F;
inline constexpr int kEntryFirstMeaning = 3;
inline const QString kDictionaryFileName = QStringLiteral("cedict.index");

constexpr quint64 paddedUnits(quint64 units) { return (units + 1) / 2 * 2; }

constexpr quint64 fileSizeOf(const DictionaryHeader &header)
{
    const quint64 numbers = quint64(kFirstUnits) + 2 * (quint64(header.words) + 1) + header.meanings +
                            quint64(header.entries) + 1;
    return sizeof(DictionaryHeader) + 4 * numbers + 2 * paddedUnits(header.units) + header.textBytes;
}

} // namespace tt
