// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/text_distance.h"

#include <QRegularExpression>
#include <QVector>

#include <algorithm>
#include <numeric>

namespace tt::corpus
{

QString comparable(const QString &text)
{
    QString out;
    const QString normal = text.normalized(QString::NormalizationForm_KC);
    out.reserve(normal.size());
    for (const QChar c : normal)
        if (!c.isSpace() && c != u'|' && c.isPrint()) out += c;
    return out;
}

namespace
{

/// Edits that turn all of `a` into each beginning of `b`; with `anywhere` into the cheapest part that ends
/// there.
QVector<qsizetype> distances(const QString &a, const QString &b, bool anywhere)
{
    QVector<qsizetype> row(b.size() + 1, 0);
    if (!anywhere) std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype k = 1; k <= b.size(); ++k) {
            const qsizetype substituted = diagonal + (a.at(i - 1) == b.at(k - 1) ? 0 : 1);
            diagonal = row[k];
            row[k] = qMin(substituted, qMin(row[k], row[k - 1]) + 1);
        }
    }
    return row;
}

/// The fewest edits that make `piece` a part of `text`.
qsizetype distanceWithin(const QString &piece, const QString &text)
{
    const QVector<qsizetype> row = distances(piece, text, true);
    return *std::min_element(row.cbegin(), row.cend());
}

} // namespace

qsizetype editDistance(const QString &a, const QString &b) { return distances(a, b, false).constLast(); }

TextScore compareContent(const QString &reference, const QString &read)
{
    static const QRegularExpression apart(QStringLiteral("[\\n\\f|]|\\s{2,}"));
    const QString whole = comparable(read);
    TextScore score;
    for (const QString &part : reference.split(apart, Qt::SkipEmptyParts)) {
        const QString piece = comparable(part);
        if (piece.isEmpty()) continue;
        score.add({whole.contains(piece) ? 0 : distanceWithin(piece, whole), piece.size()});
    }
    return score;
}

TextScore compareTexts(const QString &truth, const QString &read)
{
    const QString wanted = comparable(truth);
    return {editDistance(wanted, comparable(read)), wanted.size()};
}

} // namespace tt::corpus
