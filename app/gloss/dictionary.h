// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <memory>

class QFile;

namespace tt
{

/// One meaning of a written word.
struct DictionaryEntry {
    QString traditional;
    QString simplified;
    QString pinyin; ///< with tone marks
    QStringList english;

    bool operator==(const DictionaryEntry &) const = default;
};

/// Makes the index that Dictionary::open() maps. The same entries give the same bytes. Errors: BadFormat when
/// there are more than the format's 32-bit offsets can hold.
Result<QByteArray> dictionaryIndex(const QVector<DictionaryEntry> &entries);

/// A Chinese-English dictionary on disk, looked up by the longest word that starts at a place. Simplified and
/// traditional forms are both words. Immutable; may be used from several threads.
///
/// The file: a header of 32-bit numbers, then tables of offsets, then words as UTF-16 and meanings as UTF-8,
/// all in this machine's byte order; dictionary.cpp has the layout. It is mapped, so that only what is looked
/// at is read.
class Dictionary final
{
public:
    /// Errors: NotFound; BadFormat for a file that is no index, of another format or cut short.
    static Result<std::shared_ptr<const Dictionary>> open(const QString &path);
    /// The same over bytes in memory.
    static Result<std::shared_ptr<const Dictionary>> fromBytes(const QByteArray &bytes);
    ~Dictionary();

    struct Hit {
        qsizetype length = 0; ///< UTF-16 units; 0: no word starts here
        quint32 word = 0;     ///< for entries()
    };
    [[nodiscard]] Hit longestAt(QStringView text, qsizetype at) const;
    /// Every word that starts at text[at], shortest first.
    [[nodiscard]] QVector<Hit> allAt(QStringView text, qsizetype at) const;
    /// The common reading before that of a name, and both before references to other spellings.
    [[nodiscard]] QVector<DictionaryEntry> entries(quint32 word) const;
    [[nodiscard]] quint32 wordCount() const;

    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

private:
    struct Tables;
    Dictionary();
    Result<void> attach(const uchar *data, qsizetype size);
    /// Calls visit(hit) for each word that starts at text[at], shortest first.
    template <typename Visit>
    void walk(QStringView text, qsizetype at, Visit visit) const;

    std::unique_ptr<QFile> m_file;
    QByteArray m_bytes;
    std::unique_ptr<Tables> m_tables;
};

/// Where the dictionary is: beside the program in the build tree, or under the prefix when installed. The
/// path it should have when there is none.
QString dictionaryBeside(const QString &programFolder);

} // namespace tt
