// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sealing/passphrase.h"
#include "ocr/base/stop_token.h"
#include "ocr/base/whole_file.h"

#include <QByteArray>
#include <QFile>

#include <sodium.h>

#include <functional>
#include <memory>

namespace tt
{

// The parts of a sealed file (docs/security.md has the format). Private to app/sealing.

/// What Argon2id costs whoever tries a passphrase.
struct SealCost {
    quint64 operations = crypto_pwhash_OPSLIMIT_MODERATE;
    quint64 memory = crypto_pwhash_MEMLIMIT_MODERATE; ///< bytes

    bool operator==(const SealCost &) const = default;
};

/// Bytes of the content per chunk; every chunk but the last is full.
constexpr qint64 kSealChunkBytes = 1 << 20;

/// Encrypts into a WholeFile, chunk by chunk.
class SealWriter final
{
public:
    static Result<std::unique_ptr<SealWriter>> begin(const QString &target, const Passphrase &passphrase,
                                                     const SealCost &cost, Replace replace);
    ~SealWriter();
    SealWriter(const SealWriter &) = delete;
    SealWriter &operator=(const SealWriter &) = delete;

    /// At most kSealChunkBytes; exactly that unless `last`. The last one gives the file its name.
    Result<void> write(QByteArrayView piece, bool last);

private:
    explicit SealWriter(std::unique_ptr<WholeFile> file);

    std::unique_ptr<WholeFile> m_file;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    QByteArray m_head; ///< authenticated with every chunk
    QByteArray m_sealed;
};

/// Decrypts, chunk by chunk. What it gives is only to be believed once atEnd().
class SealReader final
{
public:
    /// Errors: NotFound, Unreadable, BadFormat, OutOfMemory.
    static Result<std::unique_ptr<SealReader>> open(const QString &path, const Passphrase &passphrase);
    ~SealReader();
    SealReader(const SealReader &) = delete;
    SealReader &operator=(const SealReader &) = delete;

    /// The next chunk. Errors: WrongPassword at the first chunk, VerifyFailed at a later one, Unreadable.
    Result<QByteArray> next();
    /// The final tag was verified and nothing follows it.
    [[nodiscard]] bool atEnd() const { return m_ended; }
    [[nodiscard]] qint64 bytesRead() const { return m_file.pos(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

private:
    explicit SealReader(const QString &path);
    [[nodiscard]] tl::unexpected<Error> altered() const;

    QFile m_file;
    crypto_secretstream_xchacha20poly1305_state m_state{};
    QByteArray m_head;
    qint64 m_chunks = 0;
    bool m_ended = false;
};

} // namespace tt
