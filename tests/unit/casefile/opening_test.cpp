// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/case_private.h"
#include "app/casefile/schema.h"
#include "tests/unit/casefile/case_samples.h"

#include <QDir>
#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

#include <unistd.h>

using namespace tt;
using namespace tt::sample;

namespace
{

class OpeningTest : public CaseTest
{
protected:
    [[nodiscard]] Error errorOf(const QString &file, OpenMode mode = OpenMode::ReadWrite) const
    {
        const auto opened = CaseFile::open(file, mode);
        EXPECT_FALSE(opened) << file.toStdString();
        return opened ? Error{} : opened.error();
    }

    static QByteArray bytesOf(const QString &file)
    {
        QFile device(file);
        EXPECT_TRUE(device.open(QIODevice::ReadOnly));
        return device.readAll();
    }

    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile device(file);
        ASSERT_TRUE(device.open(QIODevice::WriteOnly));
        device.write(bytes);
    }

    void execute(const std::string &text)
    {
        m_case.reset();
        SQLite::Database db(path().toStdString(), SQLite::OPEN_READWRITE);
        db.exec(text);
    }
};

/// For the length of a test, an ordinary user: root may write everywhere.
class OrdinaryUser final
{
public:
    OrdinaryUser()
        : m_was(geteuid())
    {
        m_ok = m_was != 0 || seteuid(65534) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_was == 0 && seteuid(0) != 0) ADD_FAILURE() << "could not become root again";
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    uid_t m_was;
    bool m_ok = false;
};

} // namespace

TEST_F(OpeningTest, WhatIsNoCaseIsRefusedAndLeftAlone)
{
    EXPECT_EQ(errorOf(path(QStringLiteral("none"))).code, ErrorCode::NotFound);
    EXPECT_EQ(errorOf(m_folder.path()).code, ErrorCode::NotACase);
    const QVector<QPair<QString, QByteArray>> files = {
        {QStringLiteral("empty"), {}},
        {QStringLiteral("text"), QByteArray(5000, 'x')},
        {QStringLiteral("short"), QByteArray("SQLite format 3\0", 16)},
        {QStringLiteral("header"), QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0')},
        {QStringLiteral("scan.pdf"), "%PDF-1.4"},
    };
    for (const auto &[name, bytes] : files) {
        write(path(name), bytes);
        const Error error = errorOf(path(name));
        EXPECT_EQ(error.code, ErrorCode::NotACase) << name.toStdString();
        EXPECT_TRUE(error.message.contains(name));
        EXPECT_EQ(bytesOf(path(name)), bytes);
    }
}

TEST_F(OpeningTest, AForeignDatabaseIsNoCase)
{
    {
        SQLite::Database db(path(QStringLiteral("foreign.db")).toStdString(),
                            SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("CREATE TABLE case_meta (key TEXT, value TEXT)");
    }
    const QByteArray before = bytesOf(path(QStringLiteral("foreign.db")));
    EXPECT_EQ(errorOf(path(QStringLiteral("foreign.db"))).code, ErrorCode::NotACase);
    EXPECT_EQ(bytesOf(path(QStringLiteral("foreign.db"))), before);
}

TEST_F(OpeningTest, ANewerCaseIsRefusedPolitelyAndUntouched)
{
    execute("UPDATE case_meta SET value = '999' WHERE key = 'min_reader'; PRAGMA user_version = 999");
    const QByteArray before = bytesOf(path());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const Error error = errorOf(path(), mode);
        EXPECT_EQ(error.code, ErrorCode::NewerCase);
        EXPECT_TRUE(error.message.contains(QStringLiteral("story.ttcase")));
        EXPECT_TRUE(error.message.contains(QStringLiteral("Update")));
    }
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("story.ttcase")});
}

TEST_F(OpeningTest, ANewerCaseThatSaysItCanBeReadIsReadAndNotWritten)
{
    const DocumentId id = addRead("pdf", {page({QStringLiteral("一")})});
    execute("ALTER TABLE documents ADD COLUMN colour TEXT; PRAGMA user_version = 999");
    const QByteArray before = bytesOf(path());
    EXPECT_EQ(errorOf(path()).code, ErrorCode::NewerCase);
    const auto opened = CaseFile::open(path(), OpenMode::ReadOnly);
    ASSERT_TRUE(succeeded(opened));
    EXPECT_EQ((*opened)->document(id)->pagesRead, 1);
    EXPECT_EQ((*opened)->log(QStringLiteral("x"), {}, {}, {}).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(OpeningTest, ASecondWriterIsToldWhoHoldsTheCaseAndAReaderMayLookOn)
{
    const DocumentId id = add("pdf");
    const Error error = errorOf(path());
    EXPECT_EQ(error.code, ErrorCode::Locked);
    EXPECT_TRUE(error.message.contains(QString::number(getpid()))) << error.message.toStdString();
    const auto reader = CaseFile::open(path(), OpenMode::ReadOnly);
    ASSERT_TRUE(succeeded(reader));
    EXPECT_TRUE((*reader)->info().readOnly);
    EXPECT_TRUE((*reader)->document(id));
    ASSERT_TRUE(succeeded(m_case->setOpened(id, {{}, {{595, 842}}, {}}))); // the writer goes on
    EXPECT_EQ((*reader)->document(id)->pages, 1);
    NoteRecord note;
    note.text = QStringLiteral("no");
    EXPECT_EQ((*reader)->addNote(note).error().code, ErrorCode::ReadOnly);
    m_case.reset();
    EXPECT_TRUE(succeeded(CaseFile::open(path(), OpenMode::ReadWrite)));
}

TEST_F(OpeningTest, ADeadProgramsLockDoesNotKeepTheCaseShut)
{
    m_case.reset();
    write(path(QStringLiteral("story.ttcase.lock")),
          "999999999\ntendertrace\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    EXPECT_TRUE(succeeded(CaseFile::open(path(), OpenMode::ReadWrite)));
}

TEST_F(OpeningTest, AProgramInTheMiddleOfAWriteMeansWaitAndThenLocked)
{
    SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    const auto logged = m_case->log(QStringLiteral("x"), {}, {}, {});
    ASSERT_FALSE(logged);
    EXPECT_EQ(logged.error().code, ErrorCode::Locked);
    other.exec("ROLLBACK");
    EXPECT_TRUE(succeeded(m_case->log(QStringLiteral("x"), {}, {}, {})));
}

TEST_F(OpeningTest, ReadOnlyPlacesAreReadAndSaySoWhenWritingIsAsked)
{
    const DocumentId id = addRead("pdf", {page({QStringLiteral("一")})});
    m_case.reset();
    ASSERT_EQ(chmod(path().toLocal8Bit().constData(), 0444), 0);
    ASSERT_EQ(chmod(m_folder.path().toLocal8Bit().constData(), 0555), 0);
    {
        const OrdinaryUser user;
        ASSERT_TRUE(user.ok());
        const Error error = errorOf(path());
        EXPECT_EQ(error.code, ErrorCode::ReadOnly);
        EXPECT_TRUE(error.message.contains(QStringLiteral("reading only")));
        const auto reader = CaseFile::open(path(), OpenMode::ReadOnly);
        EXPECT_TRUE(succeeded(reader));
        if (reader) {
            EXPECT_TRUE((*reader)->pageText({id, 0}));
        }
        EXPECT_EQ(CaseFile::create(path(QStringLiteral("new.ttcase"))).error().code, ErrorCode::ReadOnly);
    }
    ASSERT_EQ(chmod(m_folder.path().toLocal8Bit().constData(), 0755), 0);
}

TEST_F(OpeningTest, ACaseThatMayNotBeReadSaysSo)
{
    m_case.reset();
    ASSERT_EQ(chmod(path().toLocal8Bit().constData(), 0), 0);
    ASSERT_EQ(chmod(m_folder.path().toLocal8Bit().constData(), 0755), 0);
    const OrdinaryUser user;
    ASSERT_TRUE(user.ok());
    EXPECT_EQ(errorOf(path()).code, ErrorCode::Unreadable);
}

TEST_F(OpeningTest, CreatingNeverReplacesAFile)
{
    write(path(QStringLiteral("mine")), "mine");
    EXPECT_EQ(CaseFile::create(path(QStringLiteral("mine"))).error().code, ErrorCode::Usage);
    EXPECT_EQ(bytesOf(path(QStringLiteral("mine"))), "mine");
    EXPECT_EQ(CaseFile::create(path()).error().code, ErrorCode::Usage);
    EXPECT_EQ(CaseFile::create(path(QStringLiteral("no/folder.ttcase"))).error().code, ErrorCode::Unreadable);
}

TEST_F(OpeningTest, ADamagedCaseIsCorruptNotACrash)
{
    addRead(QByteArray(300'000, 'p'), {page({QStringLiteral("一二三")})});
    m_case.reset();
    const QByteArray whole = bytesOf(path());
    for (qsizetype size = 100; size < whole.size(); size += whole.size() / 23) {
        write(path(), whole.left(size));
        const auto opened = CaseFile::open(path(), OpenMode::ReadWrite);
        if (!opened) {
            EXPECT_EQ(opened.error().code, ErrorCode::Corrupt)
                << size << ' ' << opened.error().detail.toStdString();
            continue;
        }
        const auto report = (*opened)->check();
        EXPECT_TRUE(!report || !report->problems.isEmpty()) << size;
    }
}

TEST_F(OpeningTest, OldCasesAreBackedUpAndMigrated)
{
    auto migrations = *builtInMigrations();
    const int from = migrations.last().version;
    const DocumentId id = addRead("pdf", {page({QStringLiteral("一")})});
    m_case.reset();
    const auto next =
        parseMigration(QByteArray::number(from + 1).rightJustified(3, '0') + "_more.sql",
                       "-- version: " + QByteArray::number(from + 1) +
                           "\n-- min_reader: 1\n"
                           "ALTER TABLE documents ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';\n");
    ASSERT_TRUE(succeeded(next));
    migrations.append(*next);
    EXPECT_EQ(openCase(path(), OpenMode::ReadOnly, migrations).error().code, ErrorCode::ReadOnly);
    {
        const auto opened = openCase(path(), OpenMode::ReadWrite, migrations);
        ASSERT_TRUE(succeeded(opened));
        EXPECT_EQ(opened->info.schema, from + 1);
        EXPECT_EQ(opened->db->sqlite().execAndGet("SELECT colour FROM documents").getString(), "red");
        EXPECT_EQ(auditEntries(*opened->db)->last().action, QStringLiteral("migrate"));
    }
    const QString backup = path() + QStringLiteral(".v%1.bak").arg(from);
    const auto old = CaseFile::open(backup, OpenMode::ReadOnly);
    ASSERT_TRUE(succeeded(old));
    EXPECT_EQ((*old)->info().schema, from);
    EXPECT_TRUE((*old)->pageText({id, 0}));
    // The migrated file is newer than this program, but says that it may still read it.
    EXPECT_EQ(errorOf(path()).code, ErrorCode::NewerCase);
    EXPECT_TRUE(succeeded(CaseFile::open(path(), OpenMode::ReadOnly)));
}

TEST_F(OpeningTest, AMigrationThatFailsLeavesTheCaseAsItWas)
{
    auto migrations = *builtInMigrations();
    const int from = migrations.last().version;
    addRead("pdf", {page({QStringLiteral("一")})});
    m_case.reset();
    const QByteArray before = bytesOf(path());
    migrations.append(
        {from + 1, 1, "ALTER TABLE documents ADD COLUMN colour TEXT; SELECT no_such_function();"});
    EXPECT_FALSE(openCase(path(), OpenMode::ReadWrite, migrations));
    EXPECT_EQ(bytesOf(path()), before);
    reopen();
    EXPECT_EQ(m_case->check()->problems, QStringList());
}

TEST(Schema, MigrationsHaveProperHeads)
{
    EXPECT_TRUE(parseMigration("002_x.sql", "-- version: 2\n-- min_reader: 1\n"));
    EXPECT_FALSE(parseMigration("003_x.sql", "-- version: 2\n-- min_reader: 1\n"));
    EXPECT_FALSE(parseMigration("002_x.sql", "-- version: 2\n-- min_reader: 3\n"));
    EXPECT_FALSE(parseMigration("002_x.sql", "CREATE TABLE x (y)"));
}

TEST_F(OpeningTest, AnIndexOfAnotherMakingIsRenewed)
{
    addRead("pdf", {page({QStringLiteral("阿里云")})});
    execute("UPDATE case_meta SET value = 'another' WHERE key = 'index_fingerprint'");
    reopen();
    EXPECT_EQ(m_case->check()->problems, QStringList());
    ASSERT_TRUE(succeeded(m_case->setPageRead({DocumentId{1}, 0}, page({QStringLiteral("腾讯云")}))));
    EXPECT_EQ(m_case->check()->problems, QStringList());
}
