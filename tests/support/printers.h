// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/decimal.h"
#include "ocr/base/error.h"

#include <QString>

#include <ostream>

/// So that a failed expectation prints words instead of bytes.
inline void PrintTo(const QString &text, std::ostream *out) { *out << '"' << text.toStdString() << '"'; }

namespace tt
{
inline void PrintTo(const Decimal &value, std::ostream *out) { *out << value.toString(0).toStdString(); }
inline void PrintTo(const Error &error, std::ostream *out)
{
    *out << errorCodeName(error.code).toStdString() << ": " << error.message.toStdString() << " ["
         << error.detail.toStdString() << ']';
}
} // namespace tt
