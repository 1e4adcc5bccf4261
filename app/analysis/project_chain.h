// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/projects.h"

#include <QDate>
#include <QMap>

namespace tt
{

/// A document in its place in a project's chain.
struct ChainDocument {
    const AnalysedDocument *document = nullptr;
    QString package; ///< the only one it speaks of, as its number, its name or its supplier says; empty: all

    [[nodiscard]] const QString &type() const { return document->analysis.noticeType; }
};

/// When the notice was issued; null when it prints no date that says so. A correction prints the date of the
/// notice it corrects as well.
QDate noticeDateOf(const DocumentAnalysis &analysis);

/// By date; a document without one stands behind the last of its rank or a lower one. `documents` in the
/// order of their ids, so that the result depends on nothing else.
QVector<ChainDocument> chainOf(const QVector<const AnalysedDocument *> &documents);

/// Where the notices leave each package; the key is empty for the project as a whole. A notice that speaks of
/// packages moves those, any other moves all. A tender after a failed one opens it again.
QMap<QString, ProjectStatus> statusesOf(const QVector<ChainDocument> &chain);

/// A failed package beside a living one ends nothing: the furthest of the living decides.
ProjectStatus overallStatus(const QMap<QString, ProjectStatus> &packages);

/// What stands behind a number without being one: "(二次)", "(包2)"; of a number without brackets behind it
/// its own end.
QString numberTail(const Finding &finding);

/// The first value with this role; empty when there is none.
QString firstIdentifier(const DocumentAnalysis &analysis, const QString &role);

} // namespace tt
