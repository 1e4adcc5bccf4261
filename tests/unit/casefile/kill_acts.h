// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace tt
{

/// Does what a person and an import do to a case, in an order drawn from `seed`, and tells of everything that
/// was committed: "document ID SHA256", "note ID TEXT", "removed ID", "review ID STATE", "copy NAME",
/// "migrated NAME". Ends after `acts`, or at the first act that fails. `folder` holds story.ttcase, made when
/// missing.
void actOnCase(const QString &folder, const QString &keptCases, quint32 seed, int acts,
               const std::function<void(const QByteArray &line)> &tell);

/// Opens every case in the folder and looks for everything that was told. Gives what is wrong, as lines.
QString missingFrom(const QString &folder, const QByteArray &told);

} // namespace tt
