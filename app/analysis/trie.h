// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringView>
#include <QVector>

namespace tt
{

/// Words of UTF-16 units with a number each; finds the longest word at a place. Linear in the word's length,
/// whatever the number of words.
class Trie final
{
public:
    struct Hit {
        int word = -1;
        qsizetype length = 0; ///< in the searched text, blanks inside included
    };

    void add(QStringView word, int number);

    /// The longest word that starts at text[at]. With `skipBlanks`, single blanks between the word's
    /// characters are passed over (up to `kMaxBlanks` in a row): "采 购 人" is 采购人.
    [[nodiscard]] Hit longestAt(QStringView text, qsizetype at, bool skipBlanks) const;

    /// Calls visit(word, length) for every word that starts at text[at], shortest first.
    template <typename Visit>
    void forEachAt(QStringView text, qsizetype at, Visit visit) const
    {
        int node = 0;
        for (qsizetype i = at; i < text.size(); ++i) {
            const auto next = m_next.constFind((static_cast<quint64>(node) << 16) | text[i].unicode());
            if (next == m_next.constEnd()) return;
            node = *next;
            if (m_wordOf[node] >= 0) visit(m_wordOf[node], i - at + 1);
        }
    }

    static constexpr int kMaxBlanks = 8;

private:
    QVector<int> m_wordOf = {-1};
    QHash<quint64, int> m_next; ///< (node << 16 | unit) -> node
};

} // namespace tt
