// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/sealing/passphrase.h"

#include <memory>

namespace tt
{

/// Where a passphrase comes from: never from the arguments or the environment, where other programs see it.
struct PassphraseSource {
    QString file;       ///< its first line; empty: from the terminal, or the next line of standard input
    QString question;   ///< "Passphrase: "
    bool fresh = false; ///< a new one: typed twice on a terminal, with advice when it can be guessed
};

/// Errors: Usage when it is empty or typed differently, NotFound, Unreadable.
Result<std::shared_ptr<const Passphrase>> readPassphrase(CliContext &context, const PassphraseSource &source);

} // namespace tt
