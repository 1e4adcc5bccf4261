// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/watch_pattern.h"

#include <algorithm>

namespace tt
{

namespace
{

/// PCRE2's own verb; a pattern may lower the bound, never raise it. The built-in patterns stay below a
/// thousand steps on a page.
const QString kBound = QStringLiteral("(*LIMIT_MATCH=50000)");

/// Repeats that have no end, or a far one: without them a pattern has few ways to be cut.
bool hasRepeats(const QString &pattern)
{
    return pattern.contains(u'+') || pattern.contains(u'*') ||
           (pattern.contains(u'{') && pattern.contains(u','));
}

bool givesUp(const QRegularExpression &expression, const QString &text)
{
    auto matches = expression.globalMatch(text);
    while (matches.hasNext())
        matches.next();
    return !matches.isValid() || !expression.match(text).isValid();
}

} // namespace

WatchPattern::WatchPattern(const QString &pattern)
    : m_expression(pattern.isEmpty() ? QString() : kBound + pattern)
{
}

qsizetype WatchPattern::errorOffset() const
{
    return std::max<qsizetype>(0, m_expression.patternErrorOffset() - kBound.size());
}

bool WatchPattern::matchesNothing() const { return m_expression.match(QString()).hasMatch(); }

bool WatchPattern::isTooCostly() const
{
    const QString pattern = m_expression.pattern().mid(kBound.size());
    if (!hasRepeats(pattern)) return false;
    QString letters; // of the pattern itself: what its repeats are made of
    for (const QChar c : pattern) {
        if (c.isLetterOrNumber() && !letters.contains(c) && letters.size() < 64) letters.append(c);
    }
    for (const QChar c : QStringLiteral("a0 云"))
        if (!letters.contains(c)) letters.append(c);
    QString mixed;
    while (mixed.size() < 256)
        mixed.append(letters);
    if (givesUp(m_expression, mixed + u'!')) return true;
    // A run of one character that ends otherwise is where repeats inside repeats take for ever. The letters
    // after it are there because a text that lacks one the pattern needs is not even tried.
    return std::any_of(letters.begin(), letters.end(),
                       [&](QChar c) { return givesUp(m_expression, QString(64, c) + u'!' + letters); });
}

bool WatchPattern::isIn(QStringView text) const { return m_expression.match(text.toString()).hasMatch(); }

std::optional<WatchPattern::Spans> WatchPattern::spansIn(const QString &text) const
{
    Spans spans;
    qsizetype from = 0;
    // The first search looks whether the text is sound, all of it; once is enough.
    QRegularExpression::MatchOptions options = QRegularExpression::NoMatchOption;
    while (from <= text.size()) {
        const QRegularExpressionMatch match =
            m_expression.match(text, from, QRegularExpression::NormalMatch, options);
        options = QRegularExpression::DontCheckSubjectStringMatchOption;
        if (!match.isValid()) return std::nullopt;
        if (!match.hasMatch()) break;
        if (match.capturedLength() > 0) spans.append({match.capturedStart(), match.capturedEnd()});
        from = std::max(match.capturedEnd(), match.capturedStart() + 1);
    }
    return spans;
}

} // namespace tt
