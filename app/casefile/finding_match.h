// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/finding.h"

#include <QString>
#include <QVector>

namespace tt
{

/// What makes a finding the same one after another reading, besides its place: the value, not how sure anyone
/// is of it.
QString findingIdentity(const FindingFacts &facts);

/// The column `type`: a signal is stored as a mention, and its identity says what it is.
QString storedType(const FindingFacts &facts);
inline const QString kSignalIdentity = QStringLiteral("signal:");

/// A finding that is in the case already, as far as matching needs it.
struct StoredPlace {
    qint64 id = 0;
    int page = 0;
    TextRange range;
    QVector<PageRect> boxes;
    QString quote;
    QString type;
    QString identity;
};

/// For every new finding the id of the stored one that it is again, or 0. Same page, type, quote (spaces
/// aside) and identity, and near the same place: within a line's height where both have boxes, within 200
/// characters of text where one has none. Nearest pairs are matched first, and no stored finding twice.
QVector<qint64> matchFindings(const QVector<StoredPlace> &stored, const QVector<Finding> &found);

} // namespace tt
