// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watchlist_formats.h"

#include <algorithm>
#include <array>

namespace tt
{

namespace
{

/// How often each separator stands outside quotes in the first line.
QChar separatorOf(QStringView text)
{
    constexpr std::array<char16_t, 3> candidates = {u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') quoted = !quoted;
        if (quoted) continue;
        if (c == u'\n' || c == u'\r') break;
        for (size_t i = 0; i < candidates.size(); ++i)
            counts[i] += c == QChar(candidates[i]) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
    return QChar(candidates[static_cast<size_t>(most)]);
}

class Splitter final
{
public:
    Splitter(QStringView text, QChar separator, int line)
        : m_text(text)
        , m_separator(separator)
        , m_line(line)
        , m_begins(line)
    {
    }

    CsvTable split()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (m_quoted)
                inQuotes(m_text[m_at]);
            else
                plain(m_text[m_at]);
        }
        if (m_quoted) m_table.openQuote = m_quoteLine;
        if (!m_field.isEmpty() || !m_row.isEmpty()) endRow();
        return std::move(m_table);
    }

private:
    [[nodiscard]] bool lineFeedFollows() const
    {
        return m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    }

    void inQuotes(QChar c)
    {
        if (c == u'\n') ++m_line;
        if (c != u'"') {
            m_field.append(c);
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            m_field.append(u'"');
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void plain(QChar c)
    {
        if (c == u'"' && m_field.trimmed().isEmpty()) {
            m_field.clear();
            m_quoted = true;
            m_quoteLine = m_line;
        } else if (c == m_separator) {
            endField();
        } else if (c == u'\n' || (c == u'\r' && !lineFeedFollows())) {
            endRow();
            m_begins = ++m_line;
        } else if (c != u'\r') {
            m_field.append(c);
        }
    }

    void endField()
    {
        m_row.append(m_field);
        m_field.clear();
    }

    void endRow()
    {
        endField();
        const bool empty = std::all_of(m_row.begin(), m_row.end(),
                                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!empty) m_table.rows.append({m_begins, m_row});
        m_row.clear();
    }

    QStringView m_text;
    QChar m_separator;
    int m_line;
    int m_begins;
    int m_quoteLine = 0;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_field;
    QStringList m_row;
    CsvTable m_table;
};

} // namespace

CsvTable splitCsv(const QString &text)
{
    QStringView rest(text);
    int line = 1;
    QChar separator;
    if (rest.startsWith(u"sep=", Qt::CaseInsensitive) && rest.size() > 4) {
        separator = rest[4];
        const qsizetype end = rest.indexOf(u'\n');
        rest = end < 0 ? QStringView() : rest.mid(end + 1);
        ++line;
    } else {
        separator = separatorOf(rest);
    }
    return Splitter(rest, separator, line).split();
}

QStringList splitCell(const QString &cell)
{
    QStringList values;
    QString value;
    const auto end = [&] {
        if (!value.trimmed().isEmpty()) values.append(value.trimmed());
        value.clear();
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell[i];
        const bool escapes = c == u'\\' && i + 1 < cell.size() &&
                             (cell[i + 1] == u';' || cell[i + 1] == u'；' || cell[i + 1] == u'\\');
        if (escapes)
            value.append(cell[++i]);
        else if (c == u';' || c == u'；')
            end();
        else
            value.append(c);
    }
    end();
    return values;
}

QString joinCell(const QStringList &values)
{
    QStringList escaped;
    for (QString value : values) {
        value.replace(u'\\', QStringLiteral("\\\\"));
        value.replace(u';', QStringLiteral("\\;"));
        value.replace(u'；', QStringLiteral("\\；"));
        escaped.append(value);
    }
    return escaped.join(u';');
}

} // namespace tt
