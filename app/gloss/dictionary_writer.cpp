// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/dictionary.h"

#include "app/gloss/dictionary_format.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <limits>
#include <tuple>

namespace tt
{

namespace
{

constexpr qint64 kLimit = std::numeric_limits<qint32>::max();

/// Everything as one variable for each table.
struct Tables {
    QVector<quint32> firstUnit;
    QVector<quint32> wordAt{0};
    QVector<quint32> meaningsAt{0};
    QVector<quint32> meanings;
    QVector<quint32> entryAt{0};
    QVector<char16_t> units;
    QByteArray texts;
};

/// "variant of …" and the like explain a spelling, not a meaning.
bool isReference(const DictionaryEntry &entry)
{
    const QString first = entry.english.value(0);
    return first.startsWith(u"variant of") || first.startsWith(u"old variant of") ||
           first.startsWith(u"Japanese variant of") || first.startsWith(u"erhua variant of") ||
           first.startsWith(u"see ") || first.startsWith(u"used in ");
}

bool isName(const DictionaryEntry &entry) { return !entry.pinyin.isEmpty() && entry.pinyin.at(0).isUpper(); }

/// The common reading first; otherwise the dictionary's own order.
void sortMeanings(QVector<quint32> &numbers, const QVector<DictionaryEntry> &entries)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::stable_sort(numbers.begin(), numbers.end(), [&entries](quint32 a, quint32 b) {
        const auto rank = [&entries](quint32 n) {
            return std::tuple(isReference(entries.at(n)), isName(entries.at(n)));
        };
        return rank(a) < rank(b);
    });
}

Tables tablesOf(const QVector<DictionaryEntry> &entries)
{
    // QString compares by UTF-16 unit, which is the order that the lookup narrows down in.
    QMap<QString, QVector<quint32>> words;
    Tables tables;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const DictionaryEntry &entry = entries.at(i);
        words[entry.simplified].append(static_cast<quint32>(i));
        words[entry.traditional].append(static_cast<quint32>(i));
        QStringList parts{entry.traditional, entry.simplified, entry.pinyin};
        parts += entry.english;
        tables.texts += parts.join(QChar(kEntrySeparator)).toUtf8();
        tables.entryAt.append(static_cast<quint32>(tables.texts.size()));
    }
    words.remove(QString());
    QVector<quint32> perUnit(kFirstUnits, 0);
    for (auto it = words.begin(); it != words.end(); ++it) {
        sortMeanings(it.value(), entries);
        for (const QChar c : it.key())
            tables.units.append(c.unicode());
        tables.wordAt.append(static_cast<quint32>(tables.units.size()));
        tables.meanings += it.value();
        tables.meaningsAt.append(static_cast<quint32>(tables.meanings.size()));
        ++perUnit[it.key().at(0).unicode() + 1];
    }
    quint32 sum = 0;
    for (const quint32 count : perUnit)
        tables.firstUnit.append(sum += count);
    return tables;
}

template <typename T>
void put(QByteArray &out, const QVector<T> &table)
{
    out.append(reinterpret_cast<const char *>(table.constData()), table.size() * qsizetype(sizeof(T)));
}

} // namespace

Result<QByteArray> dictionaryIndex(const QVector<DictionaryEntry> &entries)
{
    Tables tables = tablesOf(entries);
    if (tables.texts.size() > kLimit || tables.units.size() > kLimit || tables.meanings.size() > kLimit) {
        return fail(
            ErrorCode::BadFormat,
            QCoreApplication::translate("tt::Dictionary", "The dictionary is too large for its index."));
    }
    DictionaryHeader header;
    header.magic = kDictionaryMagic;
    header.version = kDictionaryVersion;
    header.words = static_cast<quint32>(tables.wordAt.size() - 1);
    header.meanings = static_cast<quint32>(tables.meanings.size());
    header.entries = static_cast<quint32>(entries.size());
    header.units = static_cast<quint32>(tables.units.size());
    header.textBytes = static_cast<quint32>(tables.texts.size());
    if (tables.units.size() % 2 != 0) tables.units.append(0);

    QByteArray out(reinterpret_cast<const char *>(&header), sizeof header);
    put(out, tables.firstUnit);
    put(out, tables.wordAt);
    put(out, tables.meaningsAt);
    put(out, tables.meanings);
    put(out, tables.entryAt);
    put(out, tables.units);
    return out + tables.texts;
}

} // namespace tt
