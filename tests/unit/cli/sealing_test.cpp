// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/cli_fixture.h"

#include <QFile>

using namespace tt;
using namespace tt::test;

namespace
{

class SealingCliTest : public CliTest
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({QStringLiteral("import"), path("story.ttcase")}).code, ExitCode::Done);
        ASSERT_EQ(run({QStringLiteral("note"), path("story.ttcase"), QStringLiteral("ask them")}).code,
                  ExitCode::Done);
    }

    QString passphraseFile(const char *name, const QByteArray &line) { return write(name, line); }
};

QString arg(const char *text) { return QString::fromLatin1(text); }

} // namespace

TEST_F(SealingCliTest, ASealedCaseComesBackWithItsPassphraseOnly)
{
    const QString secret = passphraseFile("secret", "six words nobody would guess\n");
    const CliAnswer sealed =
        run({arg("seal"), path("story.ttcase"), path("story.ttseal"), arg("--passphrase-file"), secret});
    ASSERT_EQ(sealed.code, ExitCode::Done) << sealed.err.toStdString();
    EXPECT_GT(sealed.json()[arg("bytes")].toInt(), 100'000);
    const CliAnswer wrong =
        run({arg("unseal"), path("story.ttseal"), path("open.ttcase")}, "something else\n");
    EXPECT_EQ(wrong.code, ExitCode::VerifyFailed);
    EXPECT_TRUE(wrong.err.startsWith(QStringLiteral("The passphrase is wrong, or the file was altered.")))
        << wrong.err.toStdString();
    EXPECT_FALSE(QFile::exists(path("open.ttcase")));
    ASSERT_EQ(
        run({arg("unseal"), path("story.ttseal"), path("open.ttcase")}, "six words nobody would guess\n")
            .code,
        ExitCode::Done);
    EXPECT_EQ(run({arg("note"), path("open.ttcase")}).json()[arg("notes")].toArray().size(), 1);
}

TEST_F(SealingCliTest, AChangedPassphraseIsAnotherFile)
{
    ASSERT_EQ(run({arg("seal"), path("story.ttcase"), path("a.ttseal")}, "one\n").code, ExitCode::Done);
    ASSERT_EQ(run({arg("reseal"), path("a.ttseal"), path("b.ttseal")}, "one\ntwo\n").code, ExitCode::Done);
    EXPECT_EQ(run({arg("unseal"), path("b.ttseal"), path("b.ttcase")}, "one\n").code, ExitCode::VerifyFailed);
    EXPECT_EQ(run({arg("unseal"), path("b.ttseal"), path("b.ttcase")}, "two\n").code, ExitCode::Done);
}

TEST_F(SealingCliTest, AnEmptyPassphraseIsRefusedAndAWeakOneIsSaid)
{
    EXPECT_EQ(run({arg("seal"), path("story.ttcase"), path("a.ttseal")}, "\n").code, ExitCode::Usage);
    EXPECT_FALSE(QFile::exists(path("a.ttseal")));
    const CliAnswer weak = run({arg("seal"), path("story.ttcase"), path("a.ttseal")}, "secret\n");
    EXPECT_EQ(weak.code, ExitCode::Done);
    EXPECT_TRUE(weak.err.contains(QStringLiteral("could be guessed"))) << weak.err.toStdString();
    EXPECT_FALSE(weak.err.contains(QStringLiteral("secret"))) << "the passphrase itself was printed";
    EXPECT_EQ(run({arg("seal"), path("story.ttcase"), path("a.ttseal")}, "secret\n").code, ExitCode::Usage)
        << "a file was replaced";
}

TEST_F(SealingCliTest, ACaseThatIsOpenElsewhereIsNotSealedHalfWritten)
{
    const auto open = CaseFile::open(path("story.ttcase"), OpenMode::ReadWrite);
    ASSERT_TRUE(open);
    const CliAnswer answer = run({arg("seal"), path("story.ttcase"), path("a.ttseal")}, "one\n");
    EXPECT_EQ(answer.code, ExitCode::CannotOpen);
    EXPECT_TRUE(answer.err.contains(QStringLiteral("open in another")));
    const CliAnswer copied = run({arg("copy"), path("story.ttcase"), path("copy.ttcase")});
    ASSERT_EQ(copied.code, ExitCode::Done) << copied.err.toStdString();
    EXPECT_TRUE(copied.json()[arg("ok")].toBool());
}

TEST_F(SealingCliTest, CompactAndRecoverSayWhatTheyDid)
{
    const CliAnswer compacted = run({arg("compact"), path("story.ttcase")});
    ASSERT_EQ(compacted.code, ExitCode::Done) << compacted.err.toStdString();
    EXPECT_LE(compacted.json()[arg("bytes_after")].toInt(), compacted.json()[arg("bytes_before")].toInt());
    const CliAnswer whole = run({arg("recover"), path("story.ttcase"), path("whole.ttcase")});
    EXPECT_EQ(whole.code, ExitCode::Done) << whole.err.toStdString();
    EXPECT_EQ(whole.json()[arg("rows")].toObject()[arg("notes")].toInt(), 1);
    QFile file(path("story.ttcase"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, '\0'));
    file.close();
    EXPECT_EQ(run({arg("documents"), path("story.ttcase"), arg("--json")}).code, ExitCode::CannotOpen);
    const CliAnswer saved = run({arg("recover"), path("story.ttcase"), path("saved.ttcase")});
    EXPECT_EQ(saved.code, ExitCode::SomeFailed) << saved.err.toStdString();
    EXPECT_EQ(saved.json()[arg("lost")].toArray().size(), 1);
    EXPECT_TRUE(QFile::exists(saved.json()[arg("report")].toString()));
    EXPECT_EQ(run({arg("note"), path("saved.ttcase")}).json()[arg("notes")].toArray().size(), 1);
}
