// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/error.h"

#include <QString>

namespace tt
{

/// The reader process is gone or not to be trusted any more: worth another try in a fresh one.
bool endedItsReader(const Error &error);

/// No other page can be committed either.
bool stopsEverything(const Error &error);

/// What a person can do about a page or document that a reader could not bear; may be empty.
QString adviceFor(ErrorCode code);

/// With a full stop.
QString sentence(const QString &words);

} // namespace tt
