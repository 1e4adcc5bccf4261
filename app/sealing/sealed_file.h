// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sealing/passphrase.h"
#include "ocr/base/result.h"
#include "ocr/base/stop_token.h"
#include "ocr/base/whole_file.h"

#include <QString>

#include <functional>

namespace tt
{

struct SealCost; ///< app/sealing/seal_stream.h

/// A file locked with a passphrase for transport and storage: Argon2id makes the key, libsodium's
/// secretstream (XChaCha20-Poly1305) encrypts and authenticates. docs/security.md has the format and says
/// what it protects.
///
/// All of this takes time and memory (256 MiB): for a worker thread. Targets appear whole or not at all.
/// Errors everywhere: Usage, NotFound, Unreadable, ReadOnly, DiskFull, OutOfMemory, Cancelled.
using SealProgress = std::function<void(qint64 done, qint64 total)>; ///< bytes

/// The file ending of sealed files, without the dot.
constexpr QStringView kSealSuffix = u"ttseal";

/// Whether the file begins as a sealed one.
bool isSealed(const QString &path);

Result<void> sealFile(const QString &from, const QString &to, const Passphrase &passphrase,
                      Replace replace = Replace::Never, const StopToken &stop = {},
                      const SealProgress &progress = {});
/// Errors: BadFormat for what is no sealed file, WrongPassword, VerifyFailed when it was altered or cut
/// short. Until the end was verified nothing stands at `to`.
Result<void> unsealFile(const QString &from, const QString &to, const Passphrase &passphrase,
                        Replace replace = Replace::Never, const StopToken &stop = {},
                        const SealProgress &progress = {});
/// The same content under another passphrase; its plain bytes never reach a disk. Errors: as unsealFile().
Result<void> resealFile(const QString &from, const QString &to, const Passphrase &passphrase,
                        const Passphrase &newPassphrase, Replace replace = Replace::Never,
                        const StopToken &stop = {}, const SealProgress &progress = {});

} // namespace tt
