// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QVector>

namespace tt
{

/// Which characters of `text` have no counterpart in `other`, by the longest common subsequence; UTF-16
/// units. Texts past 400 units are compared at their ends only.
QVector<bool> differing(const QString &text, const QString &other);

/// `text` as rich text with the characters that differ from `other` marked by colour and underline.
/// Everything is escaped: what was read from a page is never markup.
QString markedText(const QString &text, const QString &other, const QColor &mark);

} // namespace tt
