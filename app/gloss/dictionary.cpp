// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gloss/dictionary.h"

#include "app/gloss/dictionary_format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace tt
{

namespace
{

QString say(const char *text) { return QCoreApplication::translate("tt::Dictionary", text); }

tl::unexpected<Error> damaged()
{
    return fail(
        ErrorCode::BadFormat,
        say(QT_TRANSLATE_NOOP("tt::Dictionary", "The dictionary file is damaged or of another version. "
                                                "Build or install it again.")));
}

/// Ascending, from 0 to exactly `end`.
bool isOffsetTable(const quint32 *table, quint32 count, quint32 end)
{
    return table[0] == 0 && table[count] == end && std::is_sorted(table, table + count + 1);
}

} // namespace

/// Pointers into the mapped file.
struct Dictionary::Tables {
    DictionaryHeader header;
    const quint32 *firstUnit = nullptr;  ///< [65537]: words that start with a lower unit
    const quint32 *wordAt = nullptr;     ///< [words + 1]: into `units`
    const quint32 *meaningsAt = nullptr; ///< [words + 1]: into `meanings`
    const quint32 *meanings = nullptr;   ///< numbers of entries
    const quint32 *entryAt = nullptr;    ///< [entries + 1]: into `texts`
    const char16_t *units = nullptr;     ///< the words, ascending by unit
    const char *texts = nullptr;

    [[nodiscard]] QStringView word(quint32 number) const
    {
        return {units + wordAt[number], static_cast<qsizetype>(wordAt[number + 1] - wordAt[number])};
    }
};

Dictionary::Dictionary() = default;
Dictionary::~Dictionary() = default;

quint32 Dictionary::wordCount() const { return m_tables->header.words; }

Result<std::shared_ptr<const Dictionary>> Dictionary::open(const QString &path)
{
    const std::shared_ptr<Dictionary> dictionary(new Dictionary);
    dictionary->m_file = std::make_unique<QFile>(path);
    if (!dictionary->m_file->open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound,
                    say(QT_TRANSLATE_NOOP("tt::Dictionary", "The dictionary is not installed.")), path);
    }
    const qint64 size = dictionary->m_file->size();
    const uchar *data = size > 0 ? dictionary->m_file->map(0, size) : nullptr;
    if (data == nullptr) return damaged();
    if (auto done = dictionary->attach(data, size); !done) return tl::unexpected(done.error());
    return dictionary;
}

Result<std::shared_ptr<const Dictionary>> Dictionary::fromBytes(const QByteArray &bytes)
{
    const std::shared_ptr<Dictionary> dictionary(new Dictionary);
    dictionary->m_bytes = bytes;
    const auto *data = reinterpret_cast<const uchar *>(dictionary->m_bytes.constData());
    if (auto done = dictionary->attach(data, bytes.size()); !done) return tl::unexpected(done.error());
    return dictionary;
}

Result<void> Dictionary::attach(const uchar *data, qsizetype size)
{
    auto tables = std::make_unique<Tables>();
    DictionaryHeader &header = tables->header;
    if (size < static_cast<qsizetype>(sizeof header)) return damaged();
    std::memcpy(&header, data, sizeof header);
    if (header.magic != kDictionaryMagic || header.version != kDictionaryVersion) return damaged();
    if (fileSizeOf(header) != static_cast<quint64>(size)) return damaged();
    const auto *next = reinterpret_cast<const quint32 *>(data + sizeof header);
    const auto take = [&next](quint64 count) { return std::exchange(next, next + count); };
    tables->firstUnit = take(kFirstUnits);
    tables->wordAt = take(quint64(header.words) + 1);
    tables->meaningsAt = take(quint64(header.words) + 1);
    tables->meanings = take(header.meanings);
    tables->entryAt = take(quint64(header.entries) + 1);
    tables->units = reinterpret_cast<const char16_t *>(next);
    tables->texts = reinterpret_cast<const char *>(tables->units + paddedUnits(header.units));
    const bool sound = isOffsetTable(tables->firstUnit, kFirstUnits - 1, header.words) &&
                       isOffsetTable(tables->wordAt, header.words, header.units) &&
                       isOffsetTable(tables->meaningsAt, header.words, header.meanings) &&
                       isOffsetTable(tables->entryAt, header.entries, header.textBytes) &&
                       std::all_of(tables->meanings, tables->meanings + header.meanings,
                                   [&header](quint32 entry) { return entry < header.entries; });
    if (!sound) return damaged();
    m_tables = std::move(tables);
    return {};
}

template <typename Visit>
void Dictionary::walk(QStringView text, qsizetype at, Visit visit) const
{
    if (at < 0 || at >= text.size()) return;
    const Tables &t = *m_tables;
    quint32 low = t.firstUnit[text[at].unicode()];
    quint32 high = t.firstUnit[text[at].unicode() + 1];
    // The words from low to high start with the text's first `length` units; the shortest of them comes
    // first.
    for (qsizetype length = 1; low < high; ++length) {
        if (t.word(low).size() == length) {
            visit(Hit{length, low});
            ++low;
        }
        if (at + length >= text.size()) return;
        const char16_t wanted = text[at + length].unicode();
        const auto unitOf = [&t, length](quint32 word) { return t.word(word)[length].unicode(); };
        const auto bound = [&](char32_t unit) {
            quint32 from = low;
            quint32 to = high;
            while (from < to) {
                const quint32 middle = from + (to - from) / 2;
                if (unitOf(middle) < unit)
                    from = middle + 1;
                else
                    to = middle;
            }
            return from;
        };
        const quint32 first = bound(wanted);
        high = bound(char32_t(wanted) + 1);
        low = first;
    }
}

Dictionary::Hit Dictionary::longestAt(QStringView text, qsizetype at) const
{
    Hit best;
    walk(text, at, [&best](const Hit &hit) { best = hit; });
    return best;
}

QVector<Dictionary::Hit> Dictionary::allAt(QStringView text, qsizetype at) const
{
    QVector<Hit> hits;
    walk(text, at, [&hits](const Hit &hit) { hits.append(hit); });
    return hits;
}

QVector<DictionaryEntry> Dictionary::entries(quint32 word) const
{
    QVector<DictionaryEntry> found;
    const Tables &t = *m_tables;
    if (word >= t.header.words) return found;
    for (quint32 i = t.meaningsAt[word]; i < t.meaningsAt[word + 1]; ++i) {
        const quint32 entry = t.meanings[i];
        const auto length = static_cast<qsizetype>(t.entryAt[entry + 1] - t.entryAt[entry]);
        QStringList parts = QString::fromUtf8(t.texts + t.entryAt[entry], length).split(kEntrySeparator);
        if (parts.size() < kEntryFirstMeaning) continue;
        DictionaryEntry made{parts.at(0), parts.at(1), parts.at(2), {}};
        made.english = parts.mid(kEntryFirstMeaning);
        found.append(std::move(made));
    }
    return found;
}

QString dictionaryBeside(const QString &programFolder)
{
    const QDir bin(programFolder);
    for (const QString &place :
         {QStringLiteral("../share/dictionary/"), QStringLiteral("../share/tendertrace/dictionary/")}) {
        QString path = QDir::cleanPath(bin.filePath(place + kDictionaryFileName));
        if (QFileInfo::exists(path)) return path;
    }
    return QDir::cleanPath(
        bin.filePath(QStringLiteral("../share/tendertrace/dictionary/") + kDictionaryFileName));
}

} // namespace tt
