// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace tt
{

struct ThemeColors;

/// The words of a search, in the order in which they were typed.
QStringList searchWords(const QString &query);
/// Whether each word stands in one of the texts, wherever, large or small letters.
bool matchesAll(const QStringList &words, const QStringList &texts);
/// Which letters of the text the words met.
QVector<bool> metLetters(const QString &text, const QStringList &words);
/// The text as HTML with what the words met marked.
QString markedHtml(const QString &text, const QStringList &words, const ThemeColors &colors);

} // namespace tt
