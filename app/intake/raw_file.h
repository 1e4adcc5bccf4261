// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace tt
{

/// Opens a file that a reader process wrote. A reader may be hostile: its file is neither followed when it is
/// a link nor waited for when it is a pipe, and it is to be read, not mapped, because a mapped file that is
/// cut short ends the process that looks at it. False when it is no plain file.
bool openFromReader(QFile &file, const QString &path);

} // namespace tt
