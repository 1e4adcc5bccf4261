// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace tt
{

/// What the window is about when something is dragged over it.
struct DropContext {
    QString caseTitle; ///< empty: no case is open
    bool readOnly = false;
};

/// What letting go would do, in words that are shown meanwhile.
struct DropPlan {
    bool accepted = false;
    QString heading;  ///< what happens
    QString text;     ///< to what, or why nothing can be done
    QString casePath; ///< the case that is opened first; empty: none
    QStringList toImport;

    bool operator==(const DropPlan &) const = default;
};

/// Looks at the disk to tell files from folders, at no more than a few hundred of them.
DropPlan planDrop(const QStringList &paths, const DropContext &context);
/// The files and folders of this computer among what is dragged.
QStringList localPaths(const QMimeData *data);

/// What a new case for these is called: as their folder, or as the one file; with the ending of a case.
QString suggestedCaseName(const QStringList &toImport);

} // namespace tt
