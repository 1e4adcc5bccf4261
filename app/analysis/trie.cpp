// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/trie.h"

namespace tt
{

namespace
{
quint64 key(int node, char16_t unit) { return (static_cast<quint64>(node) << 16) | unit; }
} // namespace

void Trie::add(QStringView word, int number)
{
    if (word.isEmpty()) return;
    int node = 0;
    for (const QChar c : word) {
        const auto found = m_next.constFind(key(node, c.unicode()));
        if (found != m_next.constEnd()) {
            node = *found;
            continue;
        }
        const int made = static_cast<int>(m_wordOf.size());
        m_next.insert(key(node, c.unicode()), made);
        m_wordOf.append(-1);
        node = made;
    }
    if (m_wordOf[node] < 0) m_wordOf[node] = number;
}

Trie::Hit Trie::longestAt(QStringView text, qsizetype at, bool skipBlanks) const
{
    Hit best;
    int node = 0;
    int blanks = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (skipBlanks && unit == u' ' && i > at && ++blanks <= kMaxBlanks) continue;
        const auto next = m_next.constFind(key(node, unit));
        if (next == m_next.constEnd()) break;
        blanks = 0;
        node = *next;
        if (m_wordOf[node] >= 0) best = {m_wordOf[node], i - at + 1};
    }
    return best;
}

} // namespace tt
