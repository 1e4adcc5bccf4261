// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sealing/passphrase.h"

#include <QByteArray>
#include <QSet>

#include <sodium.h>

namespace tt
{

namespace
{

constexpr qsizetype kFineLength = 16;   ///< characters; about six short words or random letters and digits
constexpr qsizetype kFewCharacters = 6; ///< different ones: aaaaaaaaaaaaaaaa is long and no secret

} // namespace

std::unique_ptr<SecretBytes> SecretBytes::make(size_t size)
{
    if (sodium_init() < 0) return nullptr;
    auto *data = static_cast<unsigned char *>(sodium_malloc(size == 0 ? 1 : size));
    return data ? std::unique_ptr<SecretBytes>(new SecretBytes(data, size)) : nullptr;
}

SecretBytes::~SecretBytes() { sodium_free(m_data); } // wipes first

Passphrase::Passphrase(std::unique_ptr<SecretBytes> bytes)
    : m_bytes(std::move(bytes))
{
}

Result<std::shared_ptr<const Passphrase>> Passphrase::take(QString &text)
{
    if (text.isEmpty())
        return fail(ErrorCode::Usage,
                    QStringLiteral("The passphrase is empty; a file is not sealed without one."));
    QString normal = text.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    auto secret = SecretBytes::make(static_cast<size_t>(utf8.size()));
    if (secret) std::copy(utf8.cbegin(), utf8.cend(), secret->data());
    wipe(utf8);
    wipe(normal);
    wipe(text);
    if (!secret)
        return fail(ErrorCode::OutOfMemory, QStringLiteral("There is no memory for the passphrase."));
    return std::shared_ptr<const Passphrase>(new Passphrase(std::move(secret)));
}

bool Passphrase::equals(const Passphrase &other) const
{
    return m_bytes->size() == other.m_bytes->size() &&
           sodium_memcmp(m_bytes->data(), other.m_bytes->data(), m_bytes->size()) == 0;
}

void wipe(QString &text)
{
    if (text.isDetached()) sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached()) sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

QString passphraseAdvice(QStringView text)
{
    QSet<QChar> different;
    for (const QChar c : text)
        different.insert(c);
    if (text.size() >= kFineLength && different.size() >= kFewCharacters) return {};
    return QStringLiteral(
        "This passphrase could be guessed by a machine that has the file. Six random words, or 16 random "
        "letters and digits, could not.");
}

} // namespace tt
