// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborValue>

namespace tt
{

/// The integer that a value holds, or `otherwise`. QCborValue::toInteger() converts floating-point numbers
/// too, whatever their size.
inline qint64 wholeNumber(const QCborValue &value, qint64 otherwise)
{
    return value.isInteger() ? value.toInteger() : otherwise;
}

} // namespace tt
