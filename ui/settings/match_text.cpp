// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/match_text.h"

#include "ui/shell/theme.h"

#include <algorithm>

namespace tt
{

QStringList searchWords(const QString &query) { return query.simplified().split(u' ', Qt::SkipEmptyParts); }

bool matchesAll(const QStringList &words, const QStringList &texts)
{
    return std::all_of(words.cbegin(), words.cend(), [&texts](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

QVector<bool> metLetters(const QString &text, const QStringList &words)
{
    QVector<bool> met(text.size(), false);
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            std::fill_n(met.begin() + at, std::min(word.size(), text.size() - at), true);
    }
    return met;
}

QString markedHtml(const QString &text, const QStringList &words, const ThemeColors &colors)
{
    const QVector<bool> met = metLetters(text, words);
    const QString open = QStringLiteral("<span style=\"background-color:%1; color:%2; font-weight:bold; "
                                        "text-decoration:underline\">")
                             .arg(colors.selection.name(), colors.ink.name());
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && met.at(end) == met.at(i))
            ++end;
        const QString part = text.mid(i, end - i).toHtmlEscaped();
        out += met.at(i) ? open + part + QStringLiteral("</span>") : part;
        i = end;
    }
    return out;
}

} // namespace tt
