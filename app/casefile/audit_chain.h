// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casefile/records.h"

#include <QString>

namespace tt
{

/// The chain value of an entry: SHA-256 (hex) over the previous chain value and the entry's fields, each
/// written as its length in UTF-8 bytes, ":" and the bytes. The first entry's previous value is the SHA-256
/// of the case's uuid.
QString auditChain(const QString &previous, const AuditEntry &entry);
QString auditChainStart(const QString &uuid);

/// How the log writes a time: UTC, ISO 8601 with milliseconds.
QString auditTime(const QDateTime &time);

} // namespace tt
