// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <utility>

#include <QVector>

namespace tt
{

/// A regular expression out of a person's file, which must not hold up the analysis: PCRE gives a match up
/// after a bounded number of steps. Immutable; may be used from several threads.
class WatchPattern final
{
public:
    WatchPattern() = default;
    explicit WatchPattern(const QString &pattern);

    [[nodiscard]] bool isEmpty() const { return m_expression.pattern().isEmpty(); }
    [[nodiscard]] bool isValid() const { return m_expression.isValid(); }
    [[nodiscard]] QString errorString() const { return m_expression.errorString(); }
    [[nodiscard]] qsizetype errorOffset() const; ///< in the pattern as written, from 0
    [[nodiscard]] bool matchesNothing() const;   ///< the empty text: it would match everywhere
    /// Whether it gives up on texts that make careless patterns try every way of cutting them.
    [[nodiscard]] bool isTooCostly() const;

    [[nodiscard]] bool isIn(QStringView text) const;
    using Spans = QVector<std::pair<qsizetype, qsizetype>>; ///< begin and end, ascending
    /// Every match that is not empty; nothing when it had to give up.
    [[nodiscard]] std::optional<Spans> spansIn(const QString &text) const;

private:
    QRegularExpression m_expression;
};

} // namespace tt
