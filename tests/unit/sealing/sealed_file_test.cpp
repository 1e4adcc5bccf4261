// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sealing/seal_stream.h"
#include "app/sealing/sealed_file.h"
#include "tests/support/printers.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace tt;

namespace
{

constexpr qsizetype kHead = 76;
constexpr qsizetype kTag = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype kChunk = kSealChunkBytes + kTag;
constexpr SealCost kCheap{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};

std::shared_ptr<const Passphrase> secret(const char16_t *text)
{
    QString copy = QString::fromUtf16(text);
    return *Passphrase::take(copy);
}

/// Bytes that are nowhere alike, so that a chunk out of its place is seen.
QByteArray content(qsizetype size)
{
    QByteArray bytes(size, '\0');
    const unsigned char seed[randombytes_SEEDBYTES] = {7};
    randombytes_buf_deterministic(bytes.data(), static_cast<size_t>(size), seed);
    return bytes;
}

class SealingTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// With the least cost that libsodium knows: what is tried here is the stream, many times.
    void sealCheaply(const char *name, const QByteArray &bytes) const
    {
        const auto writer = SealWriter::begin(path(name), *m_secret, kCheap, Replace::Allowed);
        ASSERT_TRUE(writer);
        for (qsizetype at = 0;; at += kSealChunkBytes) {
            const QByteArray piece = bytes.mid(at, kSealChunkBytes);
            const bool last = at + kSealChunkBytes >= bytes.size();
            ASSERT_TRUE((*writer)->write(piece, last));
            if (last) return;
        }
    }
    /// Unseals what was tampered with; nothing may stay.
    ErrorCode refusal(const QByteArray &sealed)
    {
        write("tampered", sealed);
        const QStringList before = files();
        const auto opened = unsealFile(path("tampered"), path("opened"), *m_secret);
        EXPECT_EQ(files(), before) << "something was left behind";
        return opened ? ErrorCode::Internal : opened.error().code;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Passphrase> m_secret = secret(u"six words that nobody would guess");
};

} // namespace

TEST_F(SealingTest, WhatWasSealedComesBackByteForByte)
{
    write("plain", content(3'000'000));
    qint64 seen = 0;
    ASSERT_TRUE(sealFile(path("plain"), path("sealed"), *m_secret, Replace::Never, {},
                         [&seen](qint64 done, qint64) { seen = done; }));
    EXPECT_EQ(seen, 3'000'000);
    EXPECT_TRUE(isSealed(path("sealed")));
    EXPECT_FALSE(isSealed(path("plain")));
    EXPECT_EQ(read("sealed").size(), kHead + 3'000'000 + 3 * kTag);
    ASSERT_TRUE(unsealFile(path("sealed"), path("opened"), *m_secret));
    EXPECT_EQ(read("opened"), read("plain"));
    struct stat status {
    };
    ASSERT_EQ(::stat(path("opened").toLocal8Bit().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0077, 0U) << "others may read it";
    EXPECT_EQ(files(),
              QStringList({QStringLiteral("opened"), QStringLiteral("plain"), QStringLiteral("sealed")}));
}

TEST_F(SealingTest, EverySizeAroundAChunkComesBack)
{
    for (const qsizetype size : {qsizetype(0), qsizetype(1), kSealChunkBytes - 1, qsizetype(kSealChunkBytes),
                                 kSealChunkBytes + 1, 2 * kSealChunkBytes}) {
        sealCheaply("sealed", content(size));
        EXPECT_TRUE(unsealFile(path("sealed"), path("opened"), *m_secret, Replace::Allowed));
        EXPECT_EQ(read("opened"), content(size)) << size;
    }
}

TEST_F(SealingTest, TheSameFileIsNeverSealedTheSameWay)
{
    sealCheaply("one", content(100));
    sealCheaply("two", content(100));
    EXPECT_NE(read("one").mid(kHead), read("two").mid(kHead));
    EXPECT_FALSE(read("one").contains(content(100).left(16)));
}

TEST_F(SealingTest, TheDefaultCostIsArgon2idModerate)
{
    write("plain", content(1));
    ASSERT_TRUE(sealFile(path("plain"), path("sealed"), *m_secret));
    const QByteArray head = read("sealed").left(kHead);
    EXPECT_EQ(qFromLittleEndian<quint32>(head.constData() + 12), quint32(crypto_pwhash_ALG_ARGON2ID13));
    EXPECT_EQ(qFromLittleEndian<quint64>(head.constData() + 16), quint64(crypto_pwhash_OPSLIMIT_MODERATE));
    EXPECT_EQ(qFromLittleEndian<quint64>(head.constData() + 24), quint64(crypto_pwhash_MEMLIMIT_MODERATE));
}

TEST_F(SealingTest, AWrongPassphraseIsToldInOneSentenceAndLeavesNothing)
{
    sealCheaply("sealed", content(10));
    const auto opened =
        unsealFile(path("sealed"), path("opened"), *secret(u"six words that nobody would gues"));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::WrongPassword);
    EXPECT_EQ(opened.error().message, QStringLiteral("The passphrase is wrong, or the file was altered."));
    EXPECT_EQ(files(), QStringList{QStringLiteral("sealed")});
}

TEST_F(SealingTest, EveryAlteredByteIsRefusedAsAWhole)
{
    sealCheaply("sealed", content(2 * kSealChunkBytes + 500));
    const QByteArray sealed = read("sealed");
    QVector<qsizetype> places;
    for (qsizetype at = 0; at < kHead + 40; ++at)
        places << at;
    for (qsizetype at = kHead + 40; at < sealed.size(); at += 149'993)
        places << at;
    places << sealed.size() - 1 << sealed.size() - kTag << kHead + kChunk << kHead + kChunk - 1;
    for (const qsizetype at : places) {
        // The cost fields above their lowest byte ask for more than any case costs: those are refused unread.
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 0x01);
        const ErrorCode code = refusal(changed);
        EXPECT_TRUE(code == ErrorCode::BadFormat || code == ErrorCode::WrongPassword ||
                    code == ErrorCode::VerifyFailed)
            << at << ' ' << errorCodeName(code).toStdString();
    }
}

TEST_F(SealingTest, ShortenedExtendedAndReorderedFilesAreRefused)
{
    sealCheaply("sealed", content(3 * kSealChunkBytes + 500));
    const QByteArray sealed = read("sealed");
    for (const qsizetype size :
         {qsizetype(0), qsizetype(7), kHead - 1, kHead, kHead + kTag - 1, kHead + 1000, kHead + kChunk,
          kHead + 2 * kChunk, kHead + 3 * kChunk, kHead + 3 * kChunk + kTag, sealed.size() - 1})
        EXPECT_NE(refusal(sealed.left(size)), ErrorCode::Internal) << size;
    EXPECT_EQ(refusal(sealed + 'x'), ErrorCode::VerifyFailed);
    EXPECT_EQ(refusal(sealed + sealed), ErrorCode::VerifyFailed);
    const auto chunk = [&sealed](int n) { return sealed.mid(kHead + n * kChunk, kChunk); };
    const QByteArray head = sealed.left(kHead);
    EXPECT_EQ(refusal(head + chunk(1) + chunk(0) + chunk(2) + chunk(3)), ErrorCode::WrongPassword);
    EXPECT_EQ(refusal(head + chunk(0) + chunk(2) + chunk(1) + chunk(3)), ErrorCode::VerifyFailed);
    EXPECT_EQ(refusal(head + chunk(0) + chunk(2) + chunk(3)), ErrorCode::VerifyFailed);
    EXPECT_EQ(refusal(head + chunk(0) + chunk(1) + chunk(1) + chunk(2) + chunk(3)), ErrorCode::VerifyFailed);
    EXPECT_EQ(refusal(head + chunk(3)), ErrorCode::WrongPassword);
    EXPECT_EQ(refusal(chunk(0)), ErrorCode::BadFormat);
}

TEST_F(SealingTest, AChunkOfAnotherFileWithTheSamePassphraseIsRefused)
{
    sealCheaply("one", content(2 * kSealChunkBytes));
    sealCheaply("two", content(2 * kSealChunkBytes));
    EXPECT_EQ(refusal(read("one").left(kHead + kChunk) + read("two").mid(kHead + kChunk)),
              ErrorCode::VerifyFailed);
}

TEST_F(SealingTest, AHostileHeadCannotAskForMemoryOrTime)
{
    sealCheaply("sealed", content(10));
    const QByteArray sealed = read("sealed");
    for (const auto &[at, value] : {std::pair<qsizetype, quint64>{24, quint64(64) << 30},
                                    {24, (quint64(1) << 30) + 1},
                                    {24, 0},
                                    {16, 17},
                                    {16, ~quint64(0)},
                                    {16, 0}}) {
        QByteArray changed = sealed;
        qToLittleEndian<quint64>(value, changed.data() + at);
        EXPECT_EQ(refusal(changed), ErrorCode::BadFormat) << at << ' ' << value;
    }
}

TEST_F(SealingTest, AnotherPassphraseIsANewSealedFile)
{
    sealCheaply("sealed", content(2 * kSealChunkBytes + 9));
    const auto fresh = secret(u"another set of six good words");
    ASSERT_TRUE(resealFile(path("sealed"), path("again"), *m_secret, *fresh));
    EXPECT_EQ(unsealFile(path("again"), path("opened"), *m_secret).error().code, ErrorCode::WrongPassword);
    ASSERT_TRUE(unsealFile(path("again"), path("opened"), *fresh));
    EXPECT_EQ(read("opened"), content(2 * kSealChunkBytes + 9));
    // A damaged one gives no new file either.
    write("cut", read("sealed").left(kHead + kChunk));
    EXPECT_FALSE(resealFile(path("cut"), path("never"), *m_secret, *fresh));
    EXPECT_FALSE(QFile::exists(path("never")));
}

TEST_F(SealingTest, OneKeyboardsLettersAreAnothers)
{
    write("plain", "x");
    ASSERT_TRUE(sealFile(path("plain"), path("sealed"), *secret(u"Caf\u00e9 \uff11\uff12 \u62db\u6807")));
    EXPECT_TRUE(unsealFile(path("sealed"), path("opened"), *secret(u"Cafe\u0301 12 \u62db\u6807")));
}

TEST_F(SealingTest, AnEmptyPassphraseIsNoneAndAShortOneBringsAdvice)
{
    QString empty;
    EXPECT_EQ(Passphrase::take(empty).error().code, ErrorCode::Usage);
    QString typed = QStringLiteral("typed by a person");
    typed.detach();
    ASSERT_TRUE(Passphrase::take(typed));
    EXPECT_TRUE(typed.isEmpty());
    EXPECT_FALSE(passphraseAdvice(u"secret").isEmpty());
    EXPECT_FALSE(passphraseAdvice(u"aaaaaaaaaaaaaaaaaaaaaa").isEmpty());
    EXPECT_TRUE(passphraseAdvice(u"six words that nobody would guess").isEmpty());
    EXPECT_TRUE(secret(u"a")->equals(*secret(u"\uff41")));
    EXPECT_FALSE(secret(u"a")->equals(*secret(u"ab")));
}

TEST_F(SealingTest, NothingIsReplacedUnlessSaidSoAndNeverTheFileItself)
{
    sealCheaply("sealed", content(10));
    write("mine", "mine");
    EXPECT_EQ(unsealFile(path("sealed"), path("mine"), *m_secret).error().code, ErrorCode::Usage);
    EXPECT_EQ(sealFile(path("mine"), path("sealed"), *m_secret).error().code, ErrorCode::Usage);
    EXPECT_EQ(sealFile(path("mine"), path("mine"), *m_secret, Replace::Allowed).error().code,
              ErrorCode::Usage);
    EXPECT_EQ(read("mine"), "mine");
    // A wrong passphrase must not cost the file that may be replaced.
    EXPECT_FALSE(unsealFile(path("sealed"), path("mine"), *secret(u"wrong"), Replace::Allowed));
    EXPECT_EQ(read("mine"), "mine");
    EXPECT_TRUE(unsealFile(path("sealed"), path("mine"), *m_secret, Replace::Allowed));
    EXPECT_EQ(read("mine"), content(10));
}

TEST_F(SealingTest, CancellingLeavesNothing)
{
    write("plain", content(5 * kSealChunkBytes));
    StopSource stop;
    const auto sealed = sealFile(path("plain"), path("sealed"), *m_secret, Replace::Never, stop.get_token(),
                                 [&stop](qint64, qint64) { stop.request_stop(); });
    ASSERT_FALSE(sealed);
    EXPECT_EQ(sealed.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(files(), QStringList{QStringLiteral("plain")});
}

TEST_F(SealingTest, WhatIsNotThereOrIsAFolderIsSaidPlainly)
{
    EXPECT_EQ(sealFile(path("none"), path("sealed"), *m_secret).error().code, ErrorCode::NotFound);
    const Error folder = sealFile(m_folder.path(), path("sealed"), *m_secret).error();
    EXPECT_EQ(folder.code, ErrorCode::Usage);
    EXPECT_TRUE(folder.message.contains(QStringLiteral(".zip")));
    write("plain", "x");
    EXPECT_EQ(sealFile(path("plain"), path("no/where"), *m_secret).error().code, ErrorCode::NotFound);
    EXPECT_EQ(unsealFile(path("plain"), path("opened"), *m_secret).error().code, ErrorCode::BadFormat);
}

TEST_F(SealingTest, AFullDiskIsSaidAndLeavesNothing)
{
    const Error full = systemFileError(ENOSPC, QStringLiteral("copy.ttseal"));
    EXPECT_EQ(full.code, ErrorCode::DiskFull);
    EXPECT_EQ(full.message,
              QStringLiteral("There is no room for “copy.ttseal”; free some space and try again."));
    const QByteArray plain = content(5 * kSealChunkBytes);
    write("plain", plain);
    sealCheaply("whole", plain);
    const QStringList before = files();
    {
        const test::FileSizeLimit limit(2 * kSealChunkBytes);
        for (const auto &done : {sealFile(path("plain"), path("sealed"), *m_secret),
                                 unsealFile(path("whole"), path("opened"), *m_secret),
                                 resealFile(path("whole"), path("again"), *m_secret, *m_secret)}) {
            ASSERT_FALSE(done.has_value());
            EXPECT_EQ(done.error().code, ErrorCode::DiskFull) << done.error().detail.toStdString();
            EXPECT_TRUE(done.error().message.contains(m_folder.path())) << done.error().message.toStdString();
        }
    }
    EXPECT_EQ(files(), before);
    EXPECT_TRUE(read("plain") == plain);
}

TEST_F(SealingTest, ADiskThatFillsUpIsSaidAndLeavesNothing)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("disk")));
    write("plain", content(5 * kSealChunkBytes));
    const test::SmallDisk disk(path("disk"), 2 * kSealChunkBytes);
    if (!disk.mounted()) GTEST_SKIP() << "only root may mount a disk";
    const auto sealed = sealFile(path("plain"), path("disk/sealed"), *m_secret);
    ASSERT_FALSE(sealed.has_value());
    EXPECT_EQ(sealed.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(sealed.error().message.contains(path("disk/sealed"))) << sealed.error().message.toStdString();
    EXPECT_EQ(QDir(path("disk")).entryList(QDir::Files | QDir::Hidden), QStringList());
}
