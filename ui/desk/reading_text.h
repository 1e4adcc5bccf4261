// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QVector>

namespace tt
{

/// Whether the two differ in nothing but blanks and the width of characters: ￥200 is ¥ 200.
bool sameCharacters(const QString &a, const QString &b);

/// Which characters of `text` have no counterpart in `other`, by the longest common subsequence; UTF-16
/// units; width and kind of blank aside. Texts past 400 units are compared at their ends only.
QVector<bool> differing(const QString &text, const QString &other);

/// `text` as rich text with the characters that differ from `other` marked by colour and underline. It stands
/// as it was read, whatever is folded for comparing. Everything is escaped: what was read from a page is
/// never markup.
QString markedText(const QString &text, const QString &other, const QColor &mark);

} // namespace tt
