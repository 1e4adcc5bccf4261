// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ocr/base/result.h"

#include <QString>

#include <cstddef>
#include <memory>

namespace tt
{

/// Bytes in memory that is not swapped out or dumped where the system allows it, and is wiped when it goes.
class SecretBytes final
{
public:
    /// Null when the system gives no memory.
    static std::unique_ptr<SecretBytes> make(size_t size);
    ~SecretBytes();
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] size_t size() const { return m_size; }

private:
    SecretBytes(unsigned char *data, size_t size)
        : m_data(data)
        , m_size(size)
    {
    }

    unsigned char *m_data;
    size_t m_size;
};

/// What a person types to lock and unlock a file: NFKC-normalised (one keyboard writes é as one character,
/// another as two), UTF-8, in SecretBytes. Nothing is trimmed.
class Passphrase final
{
public:
    /// Takes the text and wipes it, as far as nobody else holds a copy. Errors: Usage when it is empty.
    static Result<std::shared_ptr<const Passphrase>> take(QString &text);

    [[nodiscard]] const SecretBytes &bytes() const { return *m_bytes; }
    /// In constant time.
    [[nodiscard]] bool equals(const Passphrase &other) const;

private:
    explicit Passphrase(std::unique_ptr<SecretBytes> bytes);
    std::unique_ptr<SecretBytes> m_bytes;
};

/// Overwrites the text's characters where this is the only holder of them.
void wipe(QString &text);
void wipe(QByteArray &bytes);

/// A sentence of advice for a passphrase that can be guessed, empty for one that is fine. Advice only: the
/// person decides.
QString passphraseAdvice(QStringView text);

} // namespace tt
