// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sealing/seal_stream.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace tt
{

namespace
{

// The head: magic, version, kind of key derivation, its costs, bytes per chunk, salt, and the stream's own
// header. Numbers are little-endian.
const QByteArray kMagic("TTsealed", 8);
constexpr quint32 kVersion = 1;
constexpr qsizetype kVersionAt = 8;
constexpr qsizetype kKdfAt = 12;
constexpr qsizetype kOperationsAt = 16;
constexpr qsizetype kMemoryAt = 24;
constexpr qsizetype kChunkAt = 32;
constexpr qsizetype kSaltAt = 36;
constexpr qsizetype kStreamAt = kSaltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype kHeadBytes = kStreamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qint64 kSealedExtra = crypto_secretstream_xchacha20poly1305_ABYTES;

// A file from a stranger must not make the program ask for 64 GiB, or think for an hour, before it can be
// refused. The upper bounds are libsodium's "sensitive" costs, with some room for operations.
constexpr quint64 kMostOperations = 16;
constexpr quint64 kMostMemory = crypto_pwhash_MEMLIMIT_SENSITIVE;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

Result<std::unique_ptr<SecretBytes>> deriveKey(const Passphrase &passphrase, const QByteArray &salt,
                                               const SealCost &cost)
{
    auto key = SecretBytes::make(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    const SecretBytes &secret = passphrase.bytes();
    const bool made =
        key &&
        crypto_pwhash(key->data(), key->size(), reinterpret_cast<const char *>(secret.data()), secret.size(),
                      raw(salt), cost.operations, cost.memory, crypto_pwhash_ALG_ARGON2ID13) == 0;
    if (!made)
        return fail(
            ErrorCode::OutOfMemory,
            QStringLiteral(
                "Turning the passphrase into a key needs %1 MB of memory, which this computer does not "
                "have free. Close other programs and try again.")
                .arg(cost.memory >> 20));
    return key;
}

QByteArray headWithoutStream(const SealCost &cost, const QByteArray &salt)
{
    QByteArray head(kStreamAt, '\0');
    std::copy(kMagic.cbegin(), kMagic.cend(), head.begin());
    qToLittleEndian<quint32>(kVersion, head.data() + kVersionAt);
    qToLittleEndian<quint32>(crypto_pwhash_ALG_ARGON2ID13, head.data() + kKdfAt);
    qToLittleEndian<quint64>(cost.operations, head.data() + kOperationsAt);
    qToLittleEndian<quint64>(cost.memory, head.data() + kMemoryAt);
    qToLittleEndian<quint32>(static_cast<quint32>(kSealChunkBytes), head.data() + kChunkAt);
    std::copy(salt.cbegin(), salt.cend(), head.begin() + kSaltAt);
    return head;
}

/// What the head says, when it is one of ours and asks for nothing unreasonable.
Result<SealCost> readHead(const QByteArray &head, const QString &name)
{
    if (head.size() < kHeadBytes || !head.startsWith(kMagic))
        return fail(
            ErrorCode::BadFormat,
            QStringLiteral("“%1” is not a sealed file. Choose a file that ends in .ttseal.").arg(name));
    if (qFromLittleEndian<quint32>(head.constData() + kVersionAt) > kVersion)
        return fail(ErrorCode::BadFormat,
                    QStringLiteral(
                        "“%1” was sealed by a newer TenderTrace, or altered. Update TenderTrace to open it.")
                        .arg(name));
    const SealCost cost{qFromLittleEndian<quint64>(head.constData() + kOperationsAt),
                        qFromLittleEndian<quint64>(head.constData() + kMemoryAt)};
    const bool sane = qFromLittleEndian<quint32>(head.constData() + kVersionAt) == kVersion &&
                      qFromLittleEndian<quint32>(head.constData() + kKdfAt) == crypto_pwhash_ALG_ARGON2ID13 &&
                      qFromLittleEndian<quint32>(head.constData() + kChunkAt) == kSealChunkBytes &&
                      cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= kMostOperations &&
                      cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= kMostMemory;
    if (!sane)
        return fail(
            ErrorCode::BadFormat,
            QStringLiteral("“%1” was altered: its head asks for what no TenderTrace writes.").arg(name),
            QStringLiteral("operations %1, memory %2").arg(cost.operations).arg(cost.memory));
    return cost;
}

} // namespace

SealWriter::SealWriter(std::unique_ptr<WholeFile> file)
    : m_file(std::move(file))
{
}

SealWriter::~SealWriter() { sodium_memzero(&m_state, sizeof m_state); }

Result<std::unique_ptr<SealWriter>> SealWriter::begin(const QString &target, const Passphrase &passphrase,
                                                      const SealCost &cost, Replace replace)
{
    if (const auto fits = requireTarget(target, replace); !fits) return passOn(fits);
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    const auto key = deriveKey(passphrase, salt, cost);
    if (!key) return passOn(key);
    auto file = WholeFile::begin(target, replace);
    if (!file) return passOn(file);
    std::unique_ptr<SealWriter> writer(new SealWriter(std::move(*file)));
    QByteArray stream(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&writer->m_state, raw(stream), (*key)->data());
    writer->m_head = headWithoutStream(cost, salt) + stream;
    if (const auto written = writer->m_file->write(writer->m_head.constData(), writer->m_head.size());
        !written)
        return passOn(written);
    return writer;
}

Result<void> SealWriter::write(QByteArrayView piece, bool last)
{
    Q_ASSERT(piece.size() == kSealChunkBytes || (last && piece.size() < kSealChunkBytes));
    m_sealed.resize(piece.size() + kSealedExtra);
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&m_state, raw(m_sealed), nullptr,
                                               reinterpret_cast<const unsigned char *>(piece.data()),
                                               static_cast<unsigned long long>(piece.size()), raw(m_head),
                                               static_cast<unsigned long long>(m_head.size()), tag);
    if (const auto written = m_file->write(m_sealed.constData(), m_sealed.size()); !written) return written;
    return last ? m_file->finish() : Result<void>{};
}

SealReader::SealReader(const QString &path)
    : m_file(path)
{
}

SealReader::~SealReader() { sodium_memzero(&m_state, sizeof m_state); }

Result<std::unique_ptr<SealReader>> SealReader::open(const QString &path, const Passphrase &passphrase)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no file “%1”.").arg(path));
    std::unique_ptr<SealReader> reader(new SealReader(path));
    if (!reader->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Unreadable,
                    QStringLiteral("“%1” may not be read. Check its permissions.").arg(name),
                    reader->m_file.errorString());
    reader->m_head = reader->m_file.read(kHeadBytes);
    const Result<SealCost> cost = readHead(reader->m_head, name);
    if (!cost) return passOn(cost);
    const auto key = deriveKey(passphrase, reader->m_head.mid(kSaltAt, crypto_pwhash_SALTBYTES), *cost);
    if (!key) return passOn(key);
    const QByteArray stream = reader->m_head.mid(kStreamAt);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&reader->m_state, raw(stream), (*key)->data()) != 0)
        return reader->altered();
    return reader;
}

tl::unexpected<Error> SealReader::altered() const
{
    const QString name = QFileInfo(m_file.fileName()).fileName();
    // The first chunk tells a wrong key and a wrong head apart from nothing else; later ones were sealed with
    // this key.
    if (m_chunks == 0)
        return fail(ErrorCode::WrongPassword,
                    QStringLiteral("The passphrase is wrong, or the file was altered."), name);
    return fail(
        ErrorCode::VerifyFailed,
        QStringLiteral("“%1” was altered or cut short after it was sealed. Nothing of it was used; ask for "
                       "another copy.")
            .arg(name));
}

Result<QByteArray> SealReader::next()
{
    QByteArray sealed(kSealChunkBytes + kSealedExtra, '\0');
    qint64 got = 0;
    while (got < sealed.size()) {
        const qint64 now = m_file.read(sealed.data() + got, sealed.size() - got);
        if (now < 0)
            return fail(
                ErrorCode::Unreadable,
                QStringLiteral("“%1” could not be read to its end: the disk or its connection failed.")
                    .arg(QFileInfo(m_file.fileName()).fileName()),
                m_file.errorString());
        if (now == 0) break;
        got += now;
    }
    if (got < kSealedExtra) return altered();
    QByteArray piece(got - kSealedExtra, '\0');
    unsigned char tag = 0;
    const int opened = crypto_secretstream_xchacha20poly1305_pull(
        &m_state, raw(piece), nullptr, &tag, raw(sealed), static_cast<unsigned long long>(got), raw(m_head),
        static_cast<unsigned long long>(m_head.size()));
    if (opened != 0) return altered();
    ++m_chunks;
    const bool last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    char extra = 0;
    if (last ? m_file.read(&extra, 1) != 0 : piece.size() != kSealChunkBytes) return altered();
    m_ended = last;
    return piece;
}

} // namespace tt
